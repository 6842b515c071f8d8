-- Rows of the tables that version 6 brought.

insert into sessions (event, starts, ends, title, speaker)
values (1, 1796000400000, 1796011200000, 'Pembukaan (contoh)', 'Narasumber Contoh');
insert into quotas (event, what, value, most) values (1, 'institution', '', 2);
insert into attendance (session, person, at, how, marked_by)
select max(id), 1, 1795309200000, 'list', 2 from sessions;
insert into seat_codes (code, enrolment, issued, ends)
select 'kodekursiabc', max(id), 1795309200000, 1796000400000 from enrolments;
update expected set seated = 1;
update people set vouched_by = 1 where id = 1;
insert into event_news (event, before, due, upto) values (1, '{"hours": []}', 1795309200000, 1);
