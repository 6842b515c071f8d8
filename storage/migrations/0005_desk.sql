-- What a coordinator's desk works with: questions, expected people, imports, replaced chats.

create table questions (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    person integer not null references people (id),
    state text not null default 'open' check (state in ('open', 'taken', 'answered', 'closed')),
    asked integer not null,
    due integer not null,
    taken_by integer references people (id),
    chased integer,
    settled integer
) strict;
create index questions_office on questions (office, due) where state in ('open', 'taken');
create index questions_due on questions (due) where state in ('open', 'taken') and chased is null;
create index questions_person on questions (person);
create index questions_settled on questions (settled) where settled is not null;
create table question_lines (
    id integer primary key autoincrement,
    question integer not null references questions (id) on delete cascade,
    author integer not null references people (id),
    written integer not null,
    words text not null
) strict;
create index question_lines_question on question_lines (question, id);

create table expected (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    code text not null unique,
    name text not null,
    institution text,
    phone text,
    status text,
    position text,
    library text,
    library_kind text,
    city text,
    district text,
    imported integer not null,
    imported_by integer references people (id),
    person integer references people (id),
    arrived integer
) strict;
create unique index expected_phone on expected (office, phone) where phone is not null;
create unique index expected_named
    on expected (office, lower(name), lower(coalesce(institution, ''))) where phone is null;
create index expected_by_phone on expected (phone) where phone is not null and person is null;
create index expected_person on expected (person) where person is not null;
create index expected_imported on expected (imported);

create table imports (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    person integer not null references people (id),
    chat integer not null references chats (id),
    path text not null,
    name text not null,
    state text not null default 'received'
        check (state in ('received', 'checking', 'checked', 'done', 'refused', 'cancelled')),
    columns text,
    reason text,
    received integer not null,
    ended integer
) strict;
create index imports_open on imports (state, id) where ended is null;
create table import_rows (
    import integer not null references imports (id) on delete cascade,
    line integer not null,
    cells text not null,
    outcome text check (outcome in ('new', 'changed', 'same', 'wrong')),
    told text,
    reason text,
    primary key (import, line)
) strict;
create index import_rows_unchecked on import_rows (import, line) where outcome is null;

create table replacements (
    code text primary key,
    person integer not null references people (id),
    office integer not null references offices (id),
    issued_by integer not null references people (id),
    issued integer not null,
    ends integer not null,
    used integer,
    cancelled integer
) strict;
create index replacements_person on replacements (person);
create index replacements_ends on replacements (ends);

-- When somebody who has not written for long was told that their data will be erased.
alter table people add column warned integer;
create index people_warned on people (warned) where warned is not null;
create index people_consent on people (consent_version);
create index chats_used on chats (used) where person is not null;
