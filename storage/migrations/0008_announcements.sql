
-- Announcements: what is written, to whom, and a row for each person it is for.

create table audiences (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    name text not null,
    clauses text not null,
    saved integer not null
) strict;
create unique index audiences_name on audiences (office, lower(name));

create table announcements (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    author integer references people (id),
    chat integer references chats (id) on delete set null,
    written integer not null,
    state text not null default 'draft' check (state in
        ('draft', 'counting', 'ready', 'fixing', 'scheduled', 'running', 'paused', 'done',
         'cancelled')),
    version integer not null default 1,
    words text not null,
    english text,
    file text,
    file_name text,
    event integer references events (id) on delete set null,
    urgent integer not null default 0,
    clauses text not null default '[]',
    starts integer,
    repeats text check (repeats in ('weekly', 'monthly')),
    month_day integer,
    follows integer references announcements (id) on delete set null,
    expires integer,
    listed_to integer not null default 0,
    told integer,
    confirmed integer,
    confirmed_by integer references people (id),
    began integer,
    ended integer,
    why_paused text check (why_paused in ('asked', 'role')),
    paced_from integer,
    paced_sent integer not null default 0,
    counts text,
    corrects integer references announcements (id)
) strict;
create index announcements_office on announcements (office, id);
create index announcements_active on announcements (id)
    where ended is null and state in ('counting', 'fixing', 'scheduled', 'running', 'paused', 'cancelled');
create index announcements_author on announcements (author) where author is not null;
create index announcements_confirmed on announcements (confirmed_by) where confirmed_by is not null;
create index announcements_chat on announcements (chat) where chat is not null;
create index announcements_event on announcements (event) where event is not null;
create index announcements_follows on announcements (follows) where follows is not null;
create index announcements_corrects on announcements (corrects) where corrects is not null;
create index announcements_file on announcements (file) where file is not null;

create table recipients (
    announcement integer not null references announcements (id) on delete cascade,
    person integer not null references people (id),
    state text not null check (state in
        ('queued', 'posted', 'sent', 'blocked', 'deactivated', 'unreachable', 'refused', 'expired',
         'uncertain', 'cancelled', 'no_consent', 'stopped', 'no_chat')),
    due integer not null,
    outbox integer,
    settled integer,
    primary key (announcement, person)
) strict, without rowid;
create index recipients_state on recipients (announcement, state, due, person);
create index recipients_person on recipients (person);

create table linked_groups (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    event integer references events (id) on delete cascade,
    chat integer not null unique references chats (id),
    title text not null,
    linked_by integer references people (id),
    linked integer not null,
    gone integer
) strict;
create index linked_groups_office on linked_groups (office);
create index linked_groups_event on linked_groups (event) where event is not null;
create index linked_groups_by on linked_groups (linked_by) where linked_by is not null;

create table group_codes (
    code text primary key,
    office integer not null references offices (id),
    event integer references events (id) on delete cascade,
    issued_by integer not null references people (id),
    issued integer not null,
    ends integer not null,
    used integer,
    cancelled integer
) strict;
create index group_codes_ends on group_codes (ends);
create index group_codes_by on group_codes (issued_by);
create index group_codes_event on group_codes (event) where event is not null;

create table group_posts (
    announcement integer not null references announcements (id) on delete cascade,
    linked_group integer not null references linked_groups (id) on delete cascade,
    outbox integer,
    state text not null default 'chosen' check (state in
        ('chosen', 'posted', 'sent', 'refused', 'uncertain', 'expired', 'cancelled')),
    settled integer,
    primary key (announcement, linked_group)
) strict, without rowid;
create index group_posts_group on group_posts (linked_group);

alter table questions add column announcement integer references announcements (id)
    on delete set null;
create index questions_announcement on questions (announcement) where announcement is not null;
