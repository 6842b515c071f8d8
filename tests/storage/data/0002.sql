-- A row or two of each table that version 2 brought.

insert into offices (id, programme, name, city, zone, contact, sample)
values (1, 'bontang', 'Dinas Perpustakaan Bontang (contoh)', 'Bontang', 'Asia/Makassar', 'a@b.example', 1),
       (2, null, 'Dinas Perpustakaan Cilegon (contoh)', 'Cilegon', 'Asia/Jakarta', 'c@d.example', 0);
insert into roles (person, role, office) values (2, 'owner', null), (2, 'coordinator', 1);
insert into invitations (nonce, redeemed_by, redeemed) values ('00ff00ff00', 2, 1795309200000);
insert into events (id, office, kind, title, starts, ends, zone, place, seats, created_by, created)
values (1, 1, 'workshop', 'Layanan Ramah Difabel (contoh)', 1796000400000, 1796011200000,
        'Asia/Makassar', 'Aula (contoh)', 2, 2, 1795309200000);
insert into enrolments (event, person, enrolled, left_at)
values (1, 1, 1795309200000, null), (1, 2, 1795309200000, 1795309300000);
