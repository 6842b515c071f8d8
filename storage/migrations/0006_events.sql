-- Events with sessions, quotas, approval and a waiting list; attendance.

alter table events add column state text not null default 'published'
    check (state in ('draft', 'published', 'cancelled'));
alter table events add column version integer not null default 1;
alter table events add column approval integer not null default 0;
alter table events add column letter text not null default 'none'
    check (letter in ('none', 'optional', 'required'));
alter table events add column opens integer;
alter table events add column closes integer;
alter table events add column description text;
alter table events add column audience text;
alter table events add column cost text;
alter table events add column bring text;
alter table events add column map text;
alter table events add column own_contact text;
alter table events add column reminds text not null default '1 0';
alter table events add column asks text not null default '';
alter table events add column releases integer not null default 0;
alter table events add column series integer;
alter table events add column cancelled integer;
alter table events add column why_cancelled text;
alter table events add column followed integer;
create index events_series on events (series, starts) where series is not null;
create index events_unfollowed on events (ends) where followed is null;

create table sessions (
    id integer primary key autoincrement,
    event integer not null references events (id) on delete cascade,
    starts integer not null,
    ends integer not null check (ends > starts),
    title text,
    place text,
    link text,
    speaker text,
    about text
) strict;
create index sessions_event on sessions (event, starts);
create index sessions_starts on sessions (starts);
insert into sessions (event, starts, ends) select id, starts, ends from events where ends > starts;

create table quotas (
    id integer primary key autoincrement,
    event integer not null references events (id) on delete cascade,
    what text not null check (what in ('institution', 'library_kind', 'position')),
    value text not null default '',
    most integer not null check (most > 0)
) strict;
create unique index quotas_once on quotas (event, what, value);

create table enrolments_anew (
    id integer primary key autoincrement,
    event integer not null references events (id),
    person integer not null references people (id),
    enrolled integer not null,
    state text not null default 'confirmed'
        check (state in ('approval', 'waiting', 'offered', 'confirmed')),
    left_at integer,
    ended text check (ended in
        ('left', 'refused', 'declined', 'silent', 'released', 'removed', 'replaced', 'cancelled',
         'erased')),
    reason text,
    offered_until integer,
    asked integer,
    asked_until integer,
    coming integer,
    letter text check (letter in ('given', 'later')),
    added_by integer references people (id),
    institution text not null default '',
    library_kind text not null default '',
    position text not null default ''
) strict;
insert into enrolments_anew (id, event, person, enrolled, left_at, ended)
select id, event, person, enrolled, left_at, case when left_at is not null then 'left' end
from enrolments;
drop table enrolments;
alter table enrolments_anew rename to enrolments;
create unique index enrolments_once on enrolments (event, person) where left_at is null;
create index enrolments_person on enrolments (person);
create index enrolments_held on enrolments (event)
    where left_at is null and state in ('confirmed', 'offered');
create index enrolments_waiting on enrolments (event, id)
    where left_at is null and state = 'waiting';
create index enrolments_approval on enrolments (event, id)
    where left_at is null and state = 'approval';
create index enrolments_offered on enrolments (offered_until)
    where left_at is null and state = 'offered';

create index enrolments_asked on enrolments (asked_until)
    where left_at is null and coming is null and asked_until is not null;

create table attendance (
    id integer primary key autoincrement,
    session integer not null references sessions (id) on delete cascade,
    person integer not null references people (id),
    at integer not null,
    how text not null check (how in ('code', 'list', 'walk-in')),
    late integer not null default 0,
    marked_by integer references people (id)
) strict;
create unique index attendance_once on attendance (session, person);
create index attendance_person on attendance (person);

alter table people add column reminds text check (reminds in ('all', 'few', 'day'));
alter table people add column vouched_by integer references offices (id);
create index people_vouched on people (vouched_by) where vouched_by is not null;
alter table expected add column seated integer references people (id);
create index expected_seated on expected (seated) where seated is not null;
alter table imports add column event integer references events (id) on delete set null;

create table seat_codes (
    code text primary key,
    enrolment integer not null references enrolments (id) on delete cascade,
    issued integer not null,
    ends integer not null,
    cancelled integer,
    used integer
) strict;
create index seat_codes_enrolment on seat_codes (enrolment);
create index seat_codes_ends on seat_codes (ends);

create table event_news (
    id integer primary key autoincrement,
    event integer not null references events (id) on delete cascade,
    before text not null,
    due integer not null,
    upto integer not null
) strict;
create index event_news_event on event_news (event);
