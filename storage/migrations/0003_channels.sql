-- Each channel has an outbox of its own, and keeps what it uploaded.

alter table outbox add column channel text not null default '';
update outbox set channel = (select channel from chats where chats.id = outbox.chat);
drop index outbox_waiting;
create index outbox_waiting on outbox (channel, lane, id) where state = 'waiting';

create index outbox_of_chat on outbox (chat, id);

-- What a platform calls us, known again at the next start before it has answered.
create table bots (
    channel text primary key,
    username text not null
) strict;

create table uploads (
    channel text not null,
    checksum text not null,
    reference text not null,
    used integer not null,
    primary key (channel, checksum)
) strict;
create index uploads_used on uploads (used);
