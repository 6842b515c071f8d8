-- A conversation: who we talk with, what came in, what goes out.

create table people (
    id integer primary key autoincrement,
    name text not null,
    institution text,
    zone text not null,
    consent_version text not null,
    consented_at integer not null,
    sample integer not null default 0
) strict;

create table chats (
    id integer primary key autoincrement,
    channel text not null,
    address text not null,
    language text,
    person integer references people (id),
    forms text not null default '[]',
    touched integer,
    used integer not null,
    gone integer,
    unique (channel, address)
) strict;
create index chats_person on chats (person, used) where person is not null;
create index chats_touched on chats (touched) where touched is not null;

create table inbox (
    id integer primary key autoincrement,
    channel text not null,
    number text not null,
    order_key text not null,
    body blob,
    file text,
    fetched text,
    received integer not null,
    tries integer not null default 0,
    retry_at integer,
    handled integer,
    unique (channel, number)
) strict;
create index inbox_unfetched on inbox (id) where file is not null and fetched is null;
create index inbox_open on inbox (id) where handled is null;
create index inbox_order on inbox (channel, order_key, id) where handled is null;
create index inbox_handled on inbox (handled) where handled is not null;

create table dead_letters (
    id integer primary key autoincrement,
    channel text not null,
    order_key text,
    body blob,
    reason text not null,
    died integer not null
) strict;
create index dead_letters_died on dead_letters (died) where body is not null;

create table outbox (
    id integer primary key autoincrement,
    chat integer not null references chats (id),
    lane integer not null,
    key text,
    content text,
    buttons text,
    version integer not null default 1,
    state text not null default 'waiting'
        check (state in ('waiting', 'sending', 'sent', 'refused', 'uncertain', 'expired')),
    due integer not null,
    expires integer not null,
    resend integer not null,
    tries integer not null default 0,
    message text,
    sent_at integer,
    reason text
) strict;
create unique index outbox_key on outbox (key, chat) where key is not null;
create index outbox_waiting on outbox (lane, id) where state = 'waiting';
create index outbox_chat on outbox (chat, lane, id) where state = 'waiting';
create index outbox_sending on outbox (chat) where state = 'sending';
create index outbox_expires on outbox (expires) where state = 'waiting';
create index outbox_ended on outbox (coalesce(sent_at, due))
    where state in ('sent', 'refused', 'expired', 'uncertain');
create index outbox_message on outbox (chat, message) where message is not null;
create index outbox_buttons on outbox (chat, id) where buttons is not null;

create table notices (
    id integer primary key autoincrement,
    person integer not null references people (id),
    kind text not null,
    subject text not null,
    due integer not null,
    expires integer not null,
    state text not null default 'waiting'
        check (state in ('waiting', 'posted', 'untrue', 'expired', 'no_chat', 'failed')),
    settled integer,
    unique (person, kind, subject)
) strict;
create index notices_due on notices (due) where state = 'waiting';
create index notices_settled on notices (settled) where settled is not null;

create table web_messages (
    id integer primary key autoincrement,
    address text not null,
    change integer not null,
    content text not null,
    edited integer not null default 0,
    sent integer not null,
    changed integer not null
) strict;
create unique index web_messages_change on web_messages (change);
create index web_messages_address on web_messages (address, change);
create index web_messages_changed on web_messages (changed);

create table web_phones (
    address text primary key,
    opened integer not null
) strict;

create table demo_time (
    id integer primary key check (id = 1),
    offset_ms integer not null
) strict;
