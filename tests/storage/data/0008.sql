-- Rows of the tables that version 8 brought.

insert into audiences (office, name, clauses, saved)
values (1, 'Semua (contoh)', '[{"join":"of","what":"office"}]', 1795309200000);
insert into announcements (id, office, author, chat, written, state, words, english, file, file_name,
  event, clauses, told, confirmed, confirmed_by, began, ended, counts)
values (1, 1, 1, 1, 1795309200000, 'done', 'Halo *semua* (contoh)', 'Hello (sample)', 'facade',
  'poster.png', 1, '[{"join":"of","what":"office"}]', 1, 1795309200000, 1, 1795309200000,
  1795309300000, '{"sent":1}');
insert into announcements (id, office, author, written, words, corrects)
values (2, 1, 1, 1795309200000, 'Ralat (contoh)', 1);
insert into recipients (announcement, person, state, due, outbox, settled)
values (1, 1, 'sent', 1795309200000, 1, 1795309300000);
insert into chats (id, channel, address, forms, used)
values (900, 'telegram', '-100200', '[]', 1795309200000);
insert into linked_groups (id, office, event, chat, title, linked_by, linked)
values (1, 1, 1, 900, 'Pustakawan (contoh)', 1, 1795309200000);
insert into group_codes (code, office, event, issued_by, issued, ends, used)
values ('contoh2contoh345', 1, 1, 1, 1795309200000, 1795395600000, 1795309300000);
insert into group_posts (announcement, linked_group, outbox, state, settled)
values (1, 1, 1, 'sent', 1795309300000);
update questions set announcement = 1;
