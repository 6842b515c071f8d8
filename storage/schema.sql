-- What the migrations add up to, for reading. Never run; written anew after each migration by
--     python -m storage.schema > storage/schema.sql

CREATE TABLE people (
    id integer primary key autoincrement,
    name text not null,
    institution text,
    zone text not null,
    consent_version text not null,
    consented_at integer not null,
    sample integer not null default 0
, office integer references offices (id), addressed text
    check (addressed in ('bapak', 'ibu', 'kak', 'name')), status text, nip text, position text, library text, library_kind text, district text, city text, phone text, needs text, erased integer, warned integer, reminds text check (reminds in ('all', 'few', 'day')), vouched_by integer references offices (id), gender text check (gender in ('female', 'male'))) strict;

CREATE TABLE chats (
    id integer primary key autoincrement,
    channel text not null,
    address text not null,
    language text,
    person integer references people (id),
    forms text not null default '[]',
    touched integer,
    used integer not null,
    gone integer, preferred integer not null default 0,
    unique (channel, address)
) strict;
CREATE INDEX chats_person on chats (person, used) where person is not null;
CREATE INDEX chats_touched on chats (touched) where touched is not null;

CREATE TABLE inbox (
    id integer primary key autoincrement,
    channel text not null,
    number text not null,
    order_key text not null,
    body blob,
    file text,
    fetched text,
    received integer not null,
    tries integer not null default 0,
    retry_at integer,
    handled integer,
    unique (channel, number)
) strict;
CREATE INDEX inbox_unfetched on inbox (id) where file is not null and fetched is null;
CREATE INDEX inbox_open on inbox (id) where handled is null;
CREATE INDEX inbox_order on inbox (channel, order_key, id) where handled is null;
CREATE INDEX inbox_handled on inbox (handled) where handled is not null;

CREATE TABLE dead_letters (
    id integer primary key autoincrement,
    channel text not null,
    order_key text,
    body blob,
    reason text not null,
    died integer not null
) strict;
CREATE INDEX dead_letters_died on dead_letters (died) where body is not null;

CREATE TABLE outbox (
    id integer primary key autoincrement,
    chat integer not null references chats (id),
    lane integer not null,
    key text,
    content text,
    buttons text,
    version integer not null default 1,
    state text not null default 'waiting'
        check (state in ('waiting', 'sending', 'sent', 'refused', 'uncertain', 'expired')),
    due integer not null,
    expires integer not null,
    resend integer not null,
    tries integer not null default 0,
    message text,
    sent_at integer,
    reason text
, channel text not null default '') strict;
CREATE UNIQUE INDEX outbox_key on outbox (key, chat) where key is not null;
CREATE INDEX outbox_chat on outbox (chat, lane, id) where state = 'waiting';
CREATE INDEX outbox_sending on outbox (chat) where state = 'sending';
CREATE INDEX outbox_expires on outbox (expires) where state = 'waiting';
CREATE INDEX outbox_ended on outbox (coalesce(sent_at, due))
    where state in ('sent', 'refused', 'expired', 'uncertain');
CREATE INDEX outbox_message on outbox (chat, message) where message is not null;
CREATE INDEX outbox_buttons on outbox (chat, id) where buttons is not null;

CREATE TABLE notices (
    id integer primary key autoincrement,
    person integer not null references people (id),
    kind text not null,
    subject text not null,
    due integer not null,
    expires integer not null,
    state text not null default 'waiting'
        check (state in ('waiting', 'posted', 'untrue', 'expired', 'no_chat', 'failed')),
    settled integer,
    unique (person, kind, subject)
) strict;
CREATE INDEX notices_due on notices (due) where state = 'waiting';
CREATE INDEX notices_settled on notices (settled) where settled is not null;

CREATE TABLE web_messages (
    id integer primary key autoincrement,
    address text not null,
    change integer not null,
    content text not null,
    edited integer not null default 0,
    sent integer not null,
    changed integer not null
) strict;
CREATE UNIQUE INDEX web_messages_change on web_messages (change);
CREATE INDEX web_messages_address on web_messages (address, change);
CREATE INDEX web_messages_changed on web_messages (changed);

CREATE TABLE web_phones (
    address text primary key,
    opened integer not null
) strict;

CREATE TABLE demo_time (
    id integer primary key check (id = 1),
    offset_ms integer not null
) strict;

CREATE TABLE offices (
    id integer primary key autoincrement,
    programme text,
    name text not null,
    city text not null,
    zone text not null,
    contact text not null,
    sample integer not null default 0
, opens integer not null default 480, closes integer not null default 960, signature text) strict;
CREATE UNIQUE INDEX offices_programme on offices (programme) where sample = 1;

CREATE TABLE events (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    kind text not null,
    title text not null,
    starts integer not null,
    ends integer not null,
    zone text not null,
    place text not null,
    seats integer not null check (seats > 0),
    created_by integer references people (id),
    created integer not null,
    sample integer not null default 0
, state text not null default 'published'
    check (state in ('draft', 'published', 'cancelled')), version integer not null default 1, approval integer not null default 0, letter text not null default 'none'
    check (letter in ('none', 'optional', 'required')), opens integer, closes integer, description text, audience text, cost text, bring text, map text, own_contact text, reminds text not null default '1 0', asks text not null default '', releases integer not null default 0, series integer, cancelled integer, why_cancelled text, followed integer, evaluated integer not null default 1) strict;
CREATE INDEX events_starts on events (starts);
CREATE INDEX events_office on events (office, starts);
CREATE INDEX outbox_waiting on outbox (channel, lane, id) where state = 'waiting';
CREATE INDEX outbox_of_chat on outbox (chat, id);

CREATE TABLE bots (
    channel text primary key,
    username text not null
) strict;

CREATE TABLE uploads (
    channel text not null,
    checksum text not null,
    reference text not null,
    used integer not null,
    primary key (channel, checksum)
) strict;
CREATE INDEX uploads_used on uploads (used);
CREATE INDEX people_erased on people (erased) where erased is not null;
CREATE INDEX people_office on people (office) where office is not null;
CREATE INDEX people_phone on people (phone) where phone is not null;

CREATE TABLE consents (
    id integer primary key autoincrement,
    person integer not null references people (id),
    version text not null,
    channel text,
    given integer not null,
    withdrawn integer
) strict;
CREATE INDEX consents_person on consents (person, withdrawn);
CREATE INDEX consents_withdrawn on consents (withdrawn) where withdrawn is not null;

CREATE TABLE stops (
    person integer not null references people (id),
    what text not null check (what in ('announcements', 'learning', 'reminders')),
    since integer not null,
    primary key (person, what)
) strict;
CREATE INDEX chats_strangers on chats (used) where person is null;

CREATE TABLE chat_codes (
    code text primary key,
    chat integer not null references chats (id),
    ends integer not null,
    used integer
) strict;
CREATE INDEX chat_codes_ends on chat_codes (ends);

CREATE TABLE wrong_codes (
    chat integer not null references chats (id),
    typed integer not null
) strict;
CREATE INDEX wrong_codes_chat on wrong_codes (chat, typed);

CREATE TABLE office_holidays (
    office integer not null references offices (id),
    day text not null,
    name text not null,
    works integer not null default 0,
    primary key (office, day)
) strict;

CREATE TABLE "roles" (
    id integer primary key autoincrement,
    person integer not null references people (id),
    role text not null check (role in ('owner', 'coordinator', 'speaker', 'mentor')),
    office integer references offices (id)
) strict;
CREATE UNIQUE INDEX roles_once on roles (person, role, coalesce(office, 0));

CREATE TABLE "invitations" (
    nonce text primary key,
    role text not null default 'owner',
    office integer references offices (id),
    issued_by integer references people (id),
    issued integer,
    ends integer,
    revoked integer,
    replaces integer not null default 0,
    redeemed_by integer references people (id),
    redeemed integer
) strict;
CREATE INDEX invitations_office on invitations (office) where issued is not null;

CREATE TABLE audit (
    id integer primary key autoincrement,
    at integer not null,
    actor integer,
    chat integer,
    action text not null,
    office integer,
    subject integer,
    details text not null default '{}'
) strict;
CREATE INDEX audit_office on audit (office, id);
CREATE TRIGGER audit_is_append_only_update before update on audit
begin select raise(abort, 'the audit is append-only'); end;
CREATE TRIGGER audit_is_append_only_delete before delete on audit
begin select raise(abort, 'the audit is append-only'); end;

CREATE TABLE questions (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    person integer not null references people (id),
    state text not null default 'open' check (state in ('open', 'taken', 'answered', 'closed')),
    asked integer not null,
    due integer not null,
    taken_by integer references people (id),
    chased integer,
    settled integer
, announcement integer references announcements (id)
    on delete set null) strict;
CREATE INDEX questions_office on questions (office, due) where state in ('open', 'taken');
CREATE INDEX questions_due on questions (due) where state in ('open', 'taken') and chased is null;
CREATE INDEX questions_person on questions (person);
CREATE INDEX questions_settled on questions (settled) where settled is not null;

CREATE TABLE question_lines (
    id integer primary key autoincrement,
    question integer not null references questions (id) on delete cascade,
    author integer not null references people (id),
    written integer not null,
    words text not null
) strict;
CREATE INDEX question_lines_question on question_lines (question, id);

CREATE TABLE expected (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    code text not null unique,
    name text not null,
    institution text,
    phone text,
    status text,
    position text,
    library text,
    library_kind text,
    city text,
    district text,
    imported integer not null,
    imported_by integer references people (id),
    person integer references people (id),
    arrived integer
, seated integer references people (id), institution_by_hand integer not null default 0) strict;
CREATE UNIQUE INDEX expected_phone on expected (office, phone) where phone is not null;
CREATE UNIQUE INDEX expected_named
    on expected (office, lower(name), lower(coalesce(institution, ''))) where phone is null;
CREATE INDEX expected_by_phone on expected (phone) where phone is not null and person is null;
CREATE INDEX expected_person on expected (person) where person is not null;
CREATE INDEX expected_imported on expected (imported);

CREATE TABLE imports (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    person integer not null references people (id),
    chat integer not null references chats (id),
    path text not null,
    name text not null,
    state text not null default 'received'
        check (state in ('received', 'checking', 'checked', 'done', 'refused', 'cancelled')),
    columns text,
    reason text,
    received integer not null,
    ended integer
, event integer references events (id) on delete set null) strict;
CREATE INDEX imports_open on imports (state, id) where ended is null;

CREATE TABLE import_rows (
    import integer not null references imports (id) on delete cascade,
    line integer not null,
    cells text not null,
    outcome text check (outcome in ('new', 'changed', 'same', 'wrong')),
    told text,
    reason text,
    primary key (import, line)
) strict;
CREATE INDEX import_rows_unchecked on import_rows (import, line) where outcome is null;

CREATE TABLE replacements (
    code text primary key,
    person integer not null references people (id),
    office integer not null references offices (id),
    issued_by integer not null references people (id),
    issued integer not null,
    ends integer not null,
    used integer,
    cancelled integer
) strict;
CREATE INDEX replacements_person on replacements (person);
CREATE INDEX replacements_ends on replacements (ends);
CREATE INDEX people_warned on people (warned) where warned is not null;
CREATE INDEX people_consent on people (consent_version);
CREATE INDEX chats_used on chats (used) where person is not null;
CREATE INDEX events_series on events (series, starts) where series is not null;
CREATE INDEX events_unfollowed on events (ends) where followed is null;

CREATE TABLE sessions (
    id integer primary key autoincrement,
    event integer not null references events (id) on delete cascade,
    starts integer not null,
    ends integer not null check (ends > starts),
    title text,
    place text,
    link text,
    speaker text,
    about text
) strict;
CREATE INDEX sessions_event on sessions (event, starts);
CREATE INDEX sessions_starts on sessions (starts);

CREATE TABLE quotas (
    id integer primary key autoincrement,
    event integer not null references events (id) on delete cascade,
    what text not null check (what in ('institution', 'library_kind', 'position')),
    value text not null default '',
    most integer not null check (most > 0)
) strict;
CREATE UNIQUE INDEX quotas_once on quotas (event, what, value);

CREATE TABLE "enrolments" (
    id integer primary key autoincrement,
    event integer not null references events (id),
    person integer not null references people (id),
    enrolled integer not null,
    state text not null default 'confirmed'
        check (state in ('approval', 'waiting', 'offered', 'confirmed')),
    left_at integer,
    ended text check (ended in
        ('left', 'refused', 'declined', 'silent', 'released', 'removed', 'replaced', 'cancelled',
         'erased')),
    reason text,
    offered_until integer,
    asked integer,
    asked_until integer,
    coming integer,
    letter text check (letter in ('given', 'later')),
    added_by integer references people (id),
    institution text not null default '',
    library_kind text not null default '',
    position text not null default ''
, letter_file text, letter_name text, coming_before integer) strict;
CREATE UNIQUE INDEX enrolments_once on enrolments (event, person) where left_at is null;
CREATE INDEX enrolments_person on enrolments (person);
CREATE INDEX enrolments_held on enrolments (event)
    where left_at is null and state in ('confirmed', 'offered');
CREATE INDEX enrolments_waiting on enrolments (event, id)
    where left_at is null and state = 'waiting';
CREATE INDEX enrolments_approval on enrolments (event, id)
    where left_at is null and state = 'approval';
CREATE INDEX enrolments_offered on enrolments (offered_until)
    where left_at is null and state = 'offered';
CREATE INDEX enrolments_asked on enrolments (asked_until)
    where left_at is null and coming is null and asked_until is not null;

CREATE TABLE attendance (
    id integer primary key autoincrement,
    session integer not null references sessions (id) on delete cascade,
    person integer not null references people (id),
    at integer not null,
    how text not null check (how in ('code', 'list', 'walk-in')),
    late integer not null default 0,
    marked_by integer references people (id)
) strict;
CREATE UNIQUE INDEX attendance_once on attendance (session, person);
CREATE INDEX attendance_person on attendance (person);
CREATE INDEX people_vouched on people (vouched_by) where vouched_by is not null;
CREATE INDEX expected_seated on expected (seated) where seated is not null;

CREATE TABLE seat_codes (
    code text primary key,
    enrolment integer not null references enrolments (id) on delete cascade,
    issued integer not null,
    ends integer not null,
    cancelled integer,
    used integer
) strict;
CREATE INDEX seat_codes_enrolment on seat_codes (enrolment);
CREATE INDEX seat_codes_ends on seat_codes (ends);

CREATE TABLE event_news (
    id integer primary key autoincrement,
    event integer not null references events (id) on delete cascade,
    before text not null,
    due integer not null,
    upto integer not null
) strict;
CREATE INDEX event_news_event on event_news (event);

CREATE TABLE materials (
    id integer primary key autoincrement,
    event integer not null references events (id) on delete cascade,
    session integer references sessions (id) on delete set null,
    title text not null,
    link text,
    file text,
    name text,
    size integer,
    added integer not null,
    check ((link is null) = (file is not null)),
    check ((file is null) = (name is null) and (file is null) = (size is null))
) strict;
CREATE INDEX materials_event on materials (event, id);
CREATE INDEX materials_session on materials (session) where session is not null;
CREATE INDEX materials_file on materials (file) where file is not null;
CREATE INDEX enrolments_letter on enrolments (letter_file) where letter_file is not null;

CREATE TABLE removed_sessions (
    id integer primary key,
    event integer not null references events (id) on delete cascade,
    starts integer not null,
    ends integer not null,
    title text
) strict;
CREATE INDEX removed_sessions_event on removed_sessions (event, starts);
CREATE INDEX enrolments_event on enrolments (event, left_at, state, person);
CREATE INDEX enrolments_added on enrolments (added_by) where added_by is not null;
CREATE INDEX attendance_marked on attendance (marked_by) where marked_by is not null;
CREATE INDEX events_created on events (created_by) where created_by is not null;
CREATE INDEX expected_imported_by on expected (imported_by) where imported_by is not null;
CREATE INDEX question_lines_author on question_lines (author);
CREATE INDEX questions_taken on questions (taken_by) where taken_by is not null;
CREATE INDEX audit_actor on audit (actor) where actor is not null;
CREATE INDEX audit_subject on audit (subject) where subject is not null;
CREATE INDEX people_sample on people (sample) where sample = 1;

CREATE TABLE wrong_attendance_codes (
    event integer not null,
    typed integer not null
) strict;
CREATE INDEX wrong_attendance_codes_event on wrong_attendance_codes (event, typed);

CREATE TABLE audiences (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    name text not null,
    clauses text not null,
    saved integer not null
) strict;
CREATE UNIQUE INDEX audiences_name on audiences (office, lower(name));

CREATE TABLE announcements (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    author integer references people (id),
    chat integer references chats (id) on delete set null,
    written integer not null,
    state text not null default 'draft' check (state in
        ('draft', 'counting', 'ready', 'fixing', 'scheduled', 'running', 'paused', 'done',
         'cancelled')),
    version integer not null default 1,
    words text not null,
    english text,
    file text,
    file_name text,
    event integer references events (id) on delete set null,
    urgent integer not null default 0,
    clauses text not null default '[]',
    starts integer,
    repeats text check (repeats in ('weekly', 'monthly')),
    month_day integer,
    follows integer references announcements (id) on delete set null,
    expires integer,
    listed_to integer not null default 0,
    told integer,
    confirmed integer,
    confirmed_by integer references people (id),
    began integer,
    ended integer,
    why_paused text check (why_paused in ('asked', 'role')),
    paced_from integer,
    paced_sent integer not null default 0,
    counts text,
    corrects integer references announcements (id)
) strict;
CREATE INDEX announcements_office on announcements (office, id);
CREATE INDEX announcements_active on announcements (id)
    where ended is null and state in ('counting', 'fixing', 'scheduled', 'running', 'paused', 'cancelled');
CREATE INDEX announcements_author on announcements (author) where author is not null;
CREATE INDEX announcements_confirmed on announcements (confirmed_by) where confirmed_by is not null;
CREATE INDEX announcements_chat on announcements (chat) where chat is not null;
CREATE INDEX announcements_event on announcements (event) where event is not null;
CREATE INDEX announcements_follows on announcements (follows) where follows is not null;
CREATE INDEX announcements_corrects on announcements (corrects) where corrects is not null;
CREATE INDEX announcements_file on announcements (file) where file is not null;

CREATE TABLE recipients (
    announcement integer not null references announcements (id) on delete cascade,
    person integer not null references people (id),
    state text not null check (state in
        ('queued', 'posted', 'sent', 'blocked', 'deactivated', 'unreachable', 'refused', 'expired',
         'uncertain', 'cancelled', 'no_consent', 'stopped', 'no_chat')),
    due integer not null,
    outbox integer,
    settled integer,
    primary key (announcement, person)
) strict, without rowid;
CREATE INDEX recipients_state on recipients (announcement, state, due, person);
CREATE INDEX recipients_person on recipients (person);

CREATE TABLE linked_groups (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    event integer references events (id) on delete cascade,
    chat integer not null unique references chats (id),
    title text not null,
    linked_by integer references people (id),
    linked integer not null,
    gone integer
) strict;
CREATE INDEX linked_groups_office on linked_groups (office);
CREATE INDEX linked_groups_event on linked_groups (event) where event is not null;
CREATE INDEX linked_groups_by on linked_groups (linked_by) where linked_by is not null;

CREATE TABLE group_codes (
    code text primary key,
    office integer not null references offices (id),
    event integer references events (id) on delete cascade,
    issued_by integer not null references people (id),
    issued integer not null,
    ends integer not null,
    used integer,
    cancelled integer
) strict;
CREATE INDEX group_codes_ends on group_codes (ends);
CREATE INDEX group_codes_by on group_codes (issued_by);
CREATE INDEX group_codes_event on group_codes (event) where event is not null;

CREATE TABLE group_posts (
    announcement integer not null references announcements (id) on delete cascade,
    linked_group integer not null references linked_groups (id) on delete cascade,
    outbox integer,
    state text not null default 'chosen' check (state in
        ('chosen', 'posted', 'sent', 'refused', 'uncertain', 'expired', 'cancelled')),
    settled integer,
    primary key (announcement, linked_group)
) strict, without rowid;
CREATE INDEX group_posts_group on group_posts (linked_group);
CREATE INDEX questions_announcement on questions (announcement) where announcement is not null;

CREATE TABLE surveys (
    id integer primary key autoincrement,
    office integer not null references offices (id),
    title text not null,
    made integer not null,
    made_by integer references people (id),
    dropped integer
) strict;
CREATE INDEX surveys_office on surveys (office);
CREATE INDEX surveys_by on surveys (made_by) where made_by is not null;

CREATE TABLE questionnaires (
    id integer primary key autoincrement,
    survey integer references surveys (id),
    shipped text,
    content text not null,
    made integer not null
) strict;
CREATE INDEX questionnaires_survey on questionnaires (survey) where survey is not null;
CREATE INDEX questionnaires_shipped on questionnaires (shipped) where shipped is not null;

CREATE TABLE polls (
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
CREATE INDEX polls_office on polls (office, id);
CREATE INDEX polls_event on polls (event) where event is not null;
CREATE INDEX polls_session on polls (session) where session is not null;
CREATE INDEX polls_opens_after on polls (opens_after) where opens_after is not null;
CREATE INDEX polls_closes_after on polls (closes_after) where closes_after is not null;
CREATE INDEX polls_questionnaire on polls (questionnaire);
CREATE INDEX polls_author on polls (author) where author is not null;
CREATE INDEX polls_chat on polls (chat) where chat is not null;
CREATE INDEX polls_closed on polls (closed) where state = 'closed' and answered_then is null;
CREATE INDEX polls_state on polls (state, id);
CREATE INDEX polls_listed on polls (id) where listed_to is not null;
CREATE INDEX polls_closed_speaker on polls (closed) where purpose = 'speaker';
CREATE UNIQUE INDEX polls_speaker on polls (session)
    where purpose = 'speaker' and session is not null;
CREATE UNIQUE INDEX polls_automatic on polls (event, purpose)
    where purpose in ('organiser', 'absence');
CREATE TRIGGER polls_stay_anonymous before update of anonymous on polls
    when old.anonymous <> new.anonymous and old.state <> 'draft'
begin
    select raise(abort, 'a poll that was opened stays anonymous or named');
end;

CREATE TABLE asked (
    poll integer not null references polls (id) on delete cascade,
    person integer not null references people (id),
    primary key (poll, person)
) strict, without rowid;
CREATE INDEX asked_person on asked (person);

CREATE TABLE unsent_answers (
    poll integer not null references polls (id) on delete cascade,
    person integer not null references people (id),
    questionnaire integer not null references questionnaires (id),
    answers text not null,
    primary key (poll, person)
) strict, without rowid;
CREATE INDEX unsent_answers_person on unsent_answers (person);
CREATE INDEX unsent_answers_questionnaire on unsent_answers (questionnaire);

CREATE TABLE responses (
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
CREATE INDEX responses_person on responses (person);

CREATE TABLE answers (
    poll integer not null references polls (id) on delete cascade,
    question text not null,
    value text not null collate nocase,
    ballot text not null,
    primary key (poll, question, value, ballot)
) strict, without rowid;
CREATE INDEX answers_ballot on answers (ballot);

CREATE TABLE urn (
    poll integer not null references polls (id) on delete cascade,
    question text not null,
    value text not null collate nocase,
    ballot text not null,
    primary key (poll, question, value, ballot)
) strict, without rowid;

CREATE TABLE tallies (
    poll integer not null references polls (id) on delete cascade,
    question text not null,
    value text not null,
    people integer not null,
    primary key (poll, question, value)
) strict, without rowid;

CREATE TABLE speaker_codes (
    code text primary key,
    session integer not null references sessions (id) on delete cascade,
    issued_by integer not null references people (id),
    issued integer not null,
    ends integer not null,
    used integer,
    cancelled integer
) strict;
CREATE INDEX speaker_codes_session on speaker_codes (session);
CREATE INDEX speaker_codes_by on speaker_codes (issued_by);
CREATE INDEX speaker_codes_ends on speaker_codes (ends);

CREATE TABLE speakers (
    session integer not null references sessions (id) on delete cascade,
    person integer not null references people (id),
    since integer not null,
    primary key (session, person)
) strict, without rowid;
CREATE INDEX speakers_person on speakers (person);
