-- Polls: questions in versions, what an office asks whom, who answered, and what was answered.

create table surveys (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    title text not null,
    made integer not null,
    made_by integer references people (id),
    dropped integer
) strict;
create index surveys_office on surveys (office);
create index surveys_by on surveys (made_by) where made_by is not null;

create table questionnaires (
    id integer primary key autoincrement,
    survey integer references surveys (id),
    shipped text,
    content text not null,
    made integer not null
) strict;
create index questionnaires_survey on questionnaires (survey) where survey is not null;
create index questionnaires_shipped on questionnaires (shipped) where shipped is not null;

create table polls (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    event integer references events (id),
    session integer references sessions (id) on delete set null,
    purpose text not null default 'quick'
        check (purpose in ('quick', 'survey', 'speaker', 'organiser', 'absence')),
    questionnaire integer not null references questionnaires (id),
    title text not null,
    anonymous integer not null,
    changeable integer not null default 0,
    shows text not null default 'coordinators' check (shows in ('at_once', 'closed', 'coordinators')),
    audience text not null
        check (audience in ('link', 'office', 'event', 'session', 'attended', 'absent')),
    state text not null default 'draft' check (state in ('draft', 'scheduled', 'open', 'closed', 'deleted')),
    opens integer,
    opens_after integer references sessions (id) on delete set null,
    closes integer,
    closes_after integer references sessions (id) on delete set null,
    code text not null unique,
    author integer references people (id),
    chat integer references chats (id) on delete set null,
    written integer not null,
    opened integer,
    closed integer,
    laid integer not null default 0,
    listed_to integer,
    asked_then integer,
    answered_then integer,
    unique (id, anonymous)
) strict;
create index polls_office on polls (office, id);
create index polls_event on polls (event) where event is not null;
create index polls_session on polls (session) where session is not null;
create index polls_opens_after on polls (opens_after) where opens_after is not null;
create index polls_closes_after on polls (closes_after) where closes_after is not null;
create index polls_questionnaire on polls (questionnaire);
create index polls_author on polls (author) where author is not null;
create index polls_chat on polls (chat) where chat is not null;
create index polls_closed on polls (closed) where state = 'closed' and answered_then is null;
create index polls_state on polls (state, id);
create index polls_listed on polls (id) where listed_to is not null;
create index polls_closed_speaker on polls (closed) where purpose = 'speaker';
create unique index polls_speaker on polls (session)
    where purpose = 'speaker' and session is not null;
create unique index polls_automatic on polls (event, purpose)
    where purpose in ('organiser', 'absence');

-- What was asked without names is never turned into something with names.
create trigger polls_stay_anonymous before update of anonymous on polls
    when old.anonymous <> new.anonymous and old.state <> 'draft'
begin
    select raise(abort, 'a poll that was opened stays anonymous or named');
end;

create table asked (
    poll integer not null references polls (id) on delete cascade,
    person integer not null references people (id),
    primary key (poll, person)
) strict, without rowid;
create index asked_person on asked (person);

-- Begun and not yet sent; gone as soon as it is.
create table unsent_answers (
    poll integer not null references polls (id) on delete cascade,
    person integer not null references people (id),
    questionnaire integer not null references questionnaires (id),
    answers text not null,
    primary key (poll, person)
) strict, without rowid;
create index unsent_answers_person on unsent_answers (person);
create index unsent_answers_questionnaire on unsent_answers (questionnaire);

-- Who answered. Only where a poll has names does a row say when, and which ballot is theirs.
create table responses (
    poll integer not null references polls (id) on delete cascade,
    person integer not null references people (id),
    anonymous integer not null,
    answered integer,
    ballot text unique,
    primary key (poll, person),
    foreign key (poll, anonymous) references polls (id, anonymous),
    check ((ballot is null) = (anonymous = 1)),
    check ((answered is null) = (anonymous = 1))
) strict, without rowid;
create index responses_person on responses (person);

-- What was answered, in the order of the answers, which is that of the alphabet, and of a ballot's
-- name, which is random.
create table answers (
    poll integer not null references polls (id) on delete cascade,
    question text not null,
    value text not null collate nocase,
    ballot text not null,
    primary key (poll, question, value, ballot)
) strict, without rowid;
create index answers_ballot on answers (ballot);

-- What is answered without names while a poll is open; once it is closed all goes to `answers`, in
-- the order of what it says.
create table urn (
    poll integer not null references polls (id) on delete cascade,
    question text not null,
    value text not null collate nocase,
    ballot text not null,
    primary key (poll, question, value, ballot)
) strict, without rowid;

-- How many ballots in `answers` hold each value that can be chosen; '' is how many answered the
-- question, whatever they said.
create table tallies (
    poll integer not null references polls (id) on delete cascade,
    question text not null,
    value text not null,
    people integer not null,
    primary key (poll, question, value)
) strict, without rowid;

-- With such a code a speaker sees what was said of their session.
create table speaker_codes (
    code text primary key,
    session integer not null references sessions (id) on delete cascade,
    issued_by integer not null references people (id),
    issued integer not null,
    ends integer not null,
    used integer,
    cancelled integer
) strict;
create index speaker_codes_session on speaker_codes (session);
create index speaker_codes_by on speaker_codes (issued_by);
create index speaker_codes_ends on speaker_codes (ends);

create table speakers (
    session integer not null references sessions (id) on delete cascade,
    person integer not null references people (id),
    since integer not null,
    primary key (session, person)
) strict, without rowid;
create index speakers_person on speakers (person);

alter table events add column evaluated integer not null default 1;
