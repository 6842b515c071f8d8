
-- Materials of events and sessions; letters of assignment as files.

create table materials (
    id integer primary key autoincrement,
    event integer not null references events (id) on delete cascade,
    session integer references sessions (id) on delete set null,
    title text not null,
    link text,
    file text,
    name text,
    size integer,
    added integer not null,
    check ((link is null) = (file is not null)),
    check ((file is null) = (name is null) and (file is null) = (size is null))
) strict;
create index materials_event on materials (event, id);
create index materials_session on materials (session) where session is not null;
create index materials_file on materials (file) where file is not null;

alter table enrolments add column letter_file text;
alter table enrolments add column letter_name text;
create index enrolments_letter on enrolments (letter_file) where letter_file is not null;

alter table enrolments add column coming_before integer;

create table removed_sessions (
    id integer primary key,
    event integer not null references events (id) on delete cascade,
    starts integer not null,
    ends integer not null,
    title text
) strict;
create index removed_sessions_event on removed_sessions (event, starts);

-- Whoever stands where in an event, without looking at each enrolment; and all of an event that goes.
create index enrolments_event on enrolments (event, left_at, state, person);

-- Where a person stands, for what is told to them of themselves, and for their erasure.
create index enrolments_added on enrolments (added_by) where added_by is not null;
create index attendance_marked on attendance (marked_by) where marked_by is not null;
create index events_created on events (created_by) where created_by is not null;
create index expected_imported_by on expected (imported_by) where imported_by is not null;
create index question_lines_author on question_lines (author);
create index questions_taken on questions (taken_by) where taken_by is not null;
create index audit_actor on audit (actor) where actor is not null;
create index audit_subject on audit (subject) where subject is not null;
create index people_sample on people (sample) where sample = 1;

-- Wrong codes of sessions; 0 in place of an event where they were typed by who takes part in none.
create table wrong_attendance_codes (
    event integer not null,
    typed integer not null
) strict;
create index wrong_attendance_codes_event on wrong_attendance_codes (event, typed);

alter table people add column gender text check (gender in ('female', 'male'));

-- A coordinator said it where their list did not, which may come again.
alter table expected add column institution_by_hand integer not null default 0;
