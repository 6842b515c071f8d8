-- Rows of the tables that version 7 brought.

insert into materials (event, title, link, added)
values (1, 'Panduan (contoh)', 'https://example.org/panduan', 1795309200000);
insert into materials (event, session, title, file, name, size, added)
select 1, max(id), 'Salindia (contoh)', 'c0ffee', 'salindia.pdf', 1200, 1795309200000 from sessions;
update enrolments set letter = 'given', letter_file = 'decade', letter_name = 'surat tugas.pdf';
update enrolments set coming_before = 1795309200000;
insert into removed_sessions (id, event, starts, ends, title)
values (999, 1, 1796000400000, 1796011200000, 'Sesi Lama (contoh)');
insert into wrong_attendance_codes (event, typed) values (1, 1795309200000);
update people set gender = 'female' where id = 1;
update expected set institution_by_hand = 1;
