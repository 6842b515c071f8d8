-- A row or two of each table as version 1 knows it.

insert into people (id, name, institution, zone, consent_version, consented_at)
values (1, 'Sari Contoh, S.IP.', 'SDN 001 Contoh', 'Asia/Makassar', '1', 1795309200000),
       (2, 'Rina Contoh', null, 'Asia/Jakarta', '1', 1795309200001);
insert into chats (id, channel, address, language, person, forms, touched, used)
values (1, 'web', 'ponsel-Sari', 'id', 1, '[{"form":"new","version":1}]', 1795309200000, 1795309200000),
       (2, 'web', 'ponsel-Budi', null, null, '[]', null, 1795309200000);
insert into inbox (channel, number, order_key, body, received, handled)
values ('web', 'ponsel-Sari/1', 'ponsel-Sari', null, 1795309200000, 1795309200005),
       ('web', 'ponsel-Budi/1', 'ponsel-Budi', x'7b7d', 1795309200000, null);
insert into dead_letters (channel, order_key, body, reason, died)
values ('web', 'ponsel-Budi', x'00ff', 'KeyError', 1795309200000);
insert into outbox (chat, lane, key, content, buttons, state, due, expires, resend, message, sent_at)
values (1, 0, null, null, '[]', 'sent', 1795309200000, 1795395600000, 1, '7', 1795309200100),
       (2, 3, 'live:1', '{"text":{"plain":"Halo"}}', null, 'waiting', 1795309200000, 1795395600000, 0, null, null);
insert into notices (person, kind, subject, due, expires)
values (1, 'h-1', '{"event":1}', 1795600000000, 1795700000000);
insert into web_messages (address, change, content, sent, changed)
values ('ponsel-Sari', 1, '{"text":"Halo"}', 1795309200000, 1795309200000);
insert into web_phones (address, opened) values ('ponsel-Sari', 1795309200000);
insert into demo_time (id, offset_ms) values (1, 86400000);
