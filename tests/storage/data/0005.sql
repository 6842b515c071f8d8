-- Rows of the tables that version 5 brought.

insert into questions (id, office, person, state, asked, due, taken_by)
values (1, 1, 1, 'taken', 1795309200000, 1795395600000, 2);
insert into question_lines (question, author, written, words)
values (1, 1, 1795309200000, 'Apakah perlu surat tugas? (contoh)');
insert into expected (office, code, name, institution, phone, imported, imported_by)
values (1, 'abcdefghij', 'Wati Contoh', 'SDN 002 Contoh', '+628120000002', 1795309200000, 2);
insert into imports (id, office, person, chat, path, name, state, columns, received)
values (1, 1, 2, 1, '/tmp/contoh.xlsx', 'contoh.xlsx', 'checking', '["Nama"]', 1795309200000);
insert into import_rows (import, line, cells, outcome, told)
values (1, 2, '["Wati Contoh"]', 'new', '{"name":"Wati Contoh"}');
insert into replacements (code, person, office, issued_by, issued, ends)
values ('abcdefghijkl', 1, 1, 2, 1795309200000, 1795395600000);
