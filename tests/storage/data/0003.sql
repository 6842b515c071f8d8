-- A row of the table that version 3 brought, and of an outbox that knows its channel.

insert into outbox (chat, channel, lane, content, due, expires, resend)
values (1, 'web', 1, '{"text":{"plain":"Besok"}}', 1795309200000, 1795395600000, 1);
insert into bots (channel, username) values ('telegram:1234567890', 'contoh_bot');
insert into uploads (channel, checksum, reference, used)
values ('telegram', '00ff00ff', 'BQACAgUAAxkDAAIB', 1795309200000);
