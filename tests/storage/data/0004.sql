-- Rows of the tables that version 4 brought, and of a person with a profile.

update people set office = 1, addressed = 'ibu', status = 'pns', nip = '199001012020012001',
  position = 'pustakawan ahli muda', phone = '+628120000001' where id = 1;
insert into consents (person, version, channel, given, withdrawn)
values (1, '1', 'telegram', 1795309200000, 1795309300000);
insert into stops (person, what, since) values (1, 'announcements', 1795309200000);
insert into chat_codes (code, chat, ends) values ('402913', 1, 1795309800000);
insert into wrong_codes (chat, typed) values (1, 1795309200000);
insert into office_holidays (office, day, name) values (1, '2026-12-28', 'Rapat kerja (contoh)');
insert into roles (person, role, office) values (1, 'mentor', 1);
insert into invitations (nonce, role, office, issued_by, issued, ends)
values ('11ee11ee11', 'coordinator', 1, 2, 1795309200000, 1795482000000);
insert into audit (at, actor, chat, action, office, subject, details)
values (1795309200000, 2, 1, 'granted', 1, 1, '{"role":"mentor"}');
