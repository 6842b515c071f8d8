-- People as offices know them: profile, consent, roles, and who did what.

alter table people add column office integer references offices (id);
alter table people add column addressed text
    check (addressed in ('bapak', 'ibu', 'kak', 'name'));
alter table people add column status text;
alter table people add column nip text;
alter table people add column position text;
alter table people add column library text;
alter table people add column library_kind text;
alter table people add column district text;
alter table people add column city text;
alter table people add column phone text;
alter table people add column needs text;
alter table people add column erased integer;
create index people_erased on people (erased) where erased is not null;
create index people_office on people (office) where office is not null;
create index people_phone on people (phone) where phone is not null;

create table consents (
    id integer primary key autoincrement,
    person integer not null references people (id),
    version text not null,
    channel text,
    given integer not null,
    withdrawn integer
) strict;
create index consents_person on consents (person, withdrawn);
create index consents_withdrawn on consents (withdrawn) where withdrawn is not null;
insert into consents (person, version, channel, given)
select id, consent_version, (select channel from chats where person = people.id order by id),
    consented_at
from people;

create table stops (
    person integer not null references people (id),
    what text not null check (what in ('announcements', 'learning', 'reminders')),
    since integer not null,
    primary key (person, what)
) strict;

alter table chats add column preferred integer not null default 0;
create index chats_strangers on chats (used) where person is null;
create table chat_codes (
    code text primary key,
    chat integer not null references chats (id),
    ends integer not null,
    used integer
) strict;
create index chat_codes_ends on chat_codes (ends);
create table wrong_codes (
    chat integer not null references chats (id),
    typed integer not null
) strict;
create index wrong_codes_chat on wrong_codes (chat, typed);

alter table offices add column opens integer not null default 480;
alter table offices add column closes integer not null default 960;
alter table offices add column signature text;
create table office_holidays (
    office integer not null references offices (id),
    day text not null,
    name text not null,
    works integer not null default 0,
    primary key (office, day)
) strict;

create table roles_anew (
    id integer primary key autoincrement,
    person integer not null references people (id),
    role text not null check (role in ('owner', 'coordinator', 'speaker', 'mentor')),
    office integer references offices (id)
) strict;
insert into roles_anew (id, person, role, office) select id, person, role, office from roles;
drop table roles;
alter table roles_anew rename to roles;
create unique index roles_once on roles (person, role, coalesce(office, 0));

create table invitations_anew (
    nonce text primary key,
    role text not null default 'owner',
    office integer references offices (id),
    issued_by integer references people (id),
    issued integer,
    ends integer,
    revoked integer,
    replaces integer not null default 0,
    redeemed_by integer references people (id),
    redeemed integer
) strict;
insert into invitations_anew (nonce, redeemed_by, redeemed)
select nonce, redeemed_by, redeemed from invitations;
drop table invitations;
alter table invitations_anew rename to invitations;
create index invitations_office on invitations (office) where issued is not null;

create table audit (
    id integer primary key autoincrement,
    at integer not null,
    actor integer,
    chat integer,
    action text not null,
    office integer,
    subject integer,
    details text not null default '{}'
) strict;
create index audit_office on audit (office, id);
create trigger audit_is_append_only_update before update on audit
begin select raise(abort, 'the audit is append-only'); end;
create trigger audit_is_append_only_delete before delete on audit
begin select raise(abort, 'the audit is append-only'); end;
