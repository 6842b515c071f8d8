-- A workshop: who offers it, who runs it, who takes part.

create table offices (
    id integer primary key autoincrement,
    programme text,
    name text not null,
    city text not null,
    zone text not null,
    contact text not null,
    sample integer not null default 0
) strict;
create unique index offices_programme on offices (programme) where sample = 1;

create table roles (
    id integer primary key autoincrement,
    person integer not null references people (id),
    role text not null check (role in ('owner', 'coordinator')),
    office integer references offices (id)
) strict;
create unique index roles_once on roles (person, role, coalesce(office, 0));

create table invitations (
    nonce text primary key,
    redeemed_by integer references people (id),
    redeemed integer not null
) strict;

create table events (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    kind text not null,
    title text not null,
    starts integer not null,
    ends integer not null,
    zone text not null,
    place text not null,
    seats integer not null check (seats > 0),
    created_by integer references people (id),
    created integer not null,
    sample integer not null default 0
) strict;
create index events_starts on events (starts);
create index events_office on events (office, starts);

create table enrolments (
    id integer primary key autoincrement,
    event integer not null references events (id),
    person integer not null references people (id),
    enrolled integer not null,
    left_at integer
) strict;
create unique index enrolments_once on enrolments (event, person) where left_at is null;
create index enrolments_person on enrolments (person) where left_at is null;
