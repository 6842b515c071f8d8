insert into surveys (id, office, title, made, made_by)
values (1, 1, 'Survei (contoh)', 1795309200000, 1);
insert into questionnaires (id, survey, content, made)
values (1, 1, '{"id":"own","title":{"id":"Survei (contoh)"},"pages":[]}', 1795309200000);
insert into questionnaires (id, shipped, content, made)
values (2, 'penilaian-narasumber', '{"id":"penilaian-narasumber","pages":[]}', 1795309200000);
insert into polls (id, office, event, questionnaire, title, anonymous, changeable, audience, state,
  code, author, chat, written, opened, closed)
values (1, 1, 1, 1, 'Jajak (contoh)', 0, 1, 'event', 'closed', 'contoh2contoh', 1, 1,
  1795309200000, 1795309200000, 1795309300000);
insert into polls (id, office, event, session, purpose, questionnaire, title, anonymous, audience,
  state, code, written, opened, listed_to)
values (2, 1, 1, 1, 'speaker', 2, 'Narasumber (contoh)', 1, 'session', 'open', 'contoh3contoh',
  1795309200000, 1795309200000, 0);
insert into asked (poll, person) values (1, 1), (2, 1);
insert into unsent_answers (poll, person, questionnaire, answers) values (2, 2, 2, '{"n1":["3"]}');
insert into responses (poll, person, anonymous, answered, ballot)
values (1, 1, 0, 1795309250000, '00112233445566778899aabbccddeeff');
insert into responses (poll, person, anonymous) values (2, 1, 1);
insert into answers (poll, question, value, ballot) values
  (1, 'q', 'o1', '00112233445566778899aabbccddeeff'),
  (2, 'n1', '4', 'ffeeddccbbaa99887766554433221100');
insert into speaker_codes (code, session, issued_by, issued, ends)
values ('contoh4contoh', 1, 1, 1795309200000, 1797901200000);
insert into speakers (session, person, since) values (1, 1, 1795309200000);
insert into urn (poll, question, value, ballot) values (1, 'q1', '4', 'cc');
insert into tallies (poll, question, value, people) values (1, 'q1', '4', 1);
