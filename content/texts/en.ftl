# English, the second language of Rekan Pustaka.
# Register: polite and plain; one idea a message; at most one emoji.
# Marks: *bold*, _italic_, `code`, [words](address). Values are never read as marks.

## Start and menu

ask_first_language =
    Welcome to { "" }*Rekan Pustaka*. Which language do you prefer?
    _Selamat datang. Bahasa apa yang Anda pilih?_
welcome_new =
    Thank you. { "" }*Rekan Pustaka* goes along with librarians: finding training events, enrolling, and being reminded.

    So that you can enrol, we need to know you a little. You can look at the events at any time: type /events.
welcome_back = Welcome back, { $called }. Please choose:
welcome_thanks = You are welcome, { $called }.
greeting =
    { $how ->
        [morning] Good morning, { $called }.
        [noon] Good day, { $called }.
        [afternoon] Good afternoon, { $called }.
        [evening] Good evening, { $called }.
        [salam] Waalaikumsalam, { $called }.
       *[hello] Hello, { $called }.
    }
how_to_help = What can we do for you? Please choose:
called_unknown = Bapak/Ibu
called =
    { $how ->
        [bapak] Pak { $first }
        [ibu] Bu { $first }
        [kak] Kak { $first }
        [name] { $full }
       *[unknown] { $full }
    }
welcome =
    Welcome to { "" }*Rekan Pustaka*.

    Here you can find training events for librarians, enrol, and be reminded. Please choose:
menu = Please choose, or type the number of your choice.
help =
    { "" }*Help*

    /events – coming events
    /schedule – events you take part in
    /profile – see and change your data
    /privacy – what is kept, download, erase
    /stop – stop messages
    /link – use another chat too
    /ask – reach the organisers
    /language – change the language
    /cancel – leave a form
    /menu – back to the menu
    /desk – for coordinators

    Every button can also be answered by typing its number or its words.
not_understood = Sorry, we did not understand that message. Please choose below, or reach the organisers by Ask the organisers.
only_words = Sorry, we can only read words so far. Please type your answer, or type /menu.
edited_not_read = We do not read messages again once they are changed. Please send it as a new message.
only_alone = We only serve private chats, so that nobody else reads your data. Please open { $link }
file_not_received = Sorry, we could not receive the file { $name }. Please send it again.
file_too_big = Sorry, the file { $name } is larger than 20 MB, so we cannot receive it.
file_not_expected = No form asks for the file { $name } now, so we do not keep it.
too_long = Sorry, your message is too long. Please keep it to { $most } characters.
button_stale = That button no longer applies.
apology = Sorry, a fault in the service kept us from handling your message. Our team has been told, with the number { $reference }. Please try again, or type /menu.
ask_language = Which language do you prefer?
language_set = All right, we use English.
nothing_to_cancel = No form is open.
ask_the_office =
    Please reach the organisers of your office:

    { $offices }
office_contact = • { $office }: { $contact }
no_office_yet = No library office is registered with this service yet.

btn_events = Events
btn_mine = My schedule
btn_help = Help
btn_language = Language
btn_ask = Ask the organisers
btn_desk = Coordinator's desk
btn_menu = Menu
btn_indonesian = Bahasa Indonesia
btn_english = English
btn_resume = Go on: { $what }

## Consent and profile

consent =
    Before we go on, we ask for your consent.

    We record your { "" }*name, institution, enrolments*, and what you choose to tell in your profile, to run the events. Your NIP only if you enter it.

    Only the organising office and the owner of this service see them. The conversation passes through servers of the chat application, which may stand outside Indonesia. You can see, correct or erase your data at any time: type /privasi.

    Do you agree?
disagreed = All right, we keep no data of yours. You can still look at the events. If you change your mind, type /profile.
btn_read_more = Read more
consent_again = If you agree, we record your *name, institution, enrolments*, and what you choose to tell in your profile, to run the events. Do you agree?
btn_whole_notice = Read all of it
introduced =
    Thank you, { $called }. Now you can enrol for events.

    If you like, complete your profile, so that the organisers can prepare better.
btn_agree = I agree
btn_disagree = I do not agree
title_profile = about you
ask_name = What is your full name, with degrees as on a certificate?
ask_institution = Which institution or library are you from?
label_name = Name
label_institution = Institution
name_not_understood = Please write the name in letters. Example: Sari Contoh, S.IP.
title_my_profile = your profile
title_correction = a correction of your profile
profile_card =
    { "" }*Your profile*

    { $lines }
profile_group =
    { $lines }

    Which part do you want to change?
profile_saved = Thank you, it is noted.
profile_complete = Your profile is complete. Thank you.
part_missing = (not told yet)
ask_addressed = How shall we address you?
ask_status = What is your employment status?
ask_nip = What is your NIP? You need not tell it, and we only show its last three digits.
ask_position = What is your position? Choose one below, or type a part of its name. Example: ahli muda
ask_library = What is the name of the library where you work?
ask_library_kind = What kind of library is it?
ask_my_city = In which regency or city do you work? Type its name. Example: Bontang
ask_district = In which district (kecamatan)? Type its name.
ask_phone = What is your mobile or WhatsApp number? Example: 0812 3456 7890
ask_needs = Is there anything the organisers should prepare for you? Example: wheelchair, sign language, large print.
ask_my_office = Which library office do you belong to?
label_addressed = Addressed as
label_status = Status
label_nip = NIP
label_position = Position
label_library = Library
label_library_kind = Kind of library
label_my_city = Regency or city
label_district = District
label_phone = Mobile
label_needs = Needs
label_my_office = Office
addressed_pak = Pak (Mr)
addressed_bu = Bu (Ms)
addressed_kak = Kak
addressed_name = By name only
nip_not_understood = A NIP has digits only, 18 of them. Spaces are fine. Example: 19900101 202001 1 001
warn_nip_length = A NIP usually has 18 digits; you wrote { $length }. Please check it. Keep that number?
warn_nip_parts = The dates or the order of digits in that NIP seem not quite right. Please check it. Keep that number?
phone_not_understood = Please write the telephone number in digits only. Example: 0812 3456 7890
phone_invalid = That number seems incomplete. Example: 0812 3456 7890. For a number abroad, begin with + and its country code.
list_page = Please choose, or type a part of its name.
ask_which_of_list = Which one do you mean?
ask_own_words = Please write it yourself.
own_words_length = Please write between { $least } and { $most } letters.
btn_my_profile = My profile
btn_complete_profile = Complete my profile
btn_group_self = About me
btn_group_work = Work
btn_group_library = Library
btn_group_place = Place and phone
btn_group_office = My office
btn_privacy = Privacy
btn_no_office = None
btn_empty = Leave empty
btn_other = Other
btn_as_typed = Keep: { $words }

## Invitation

invitation_refused = Sorry, that code does not work. It may have been used, or its time is over. Please ask for a new one.
now_role =
    { $role ->
        [owner] Welcome. { $name } is now the { "" }*owner* of this service. Please begin at the coordinator's desk.
        [coordinator] Welcome. { $name } is now a { "" }*coordinator* of { $office }. Please begin at the coordinator's desk.
        [speaker] Welcome. { $name } is now a { "" }*speaker* of { $office }.
       *[mentor] Welcome. { $name } is now a { "" }*mentor* of { $office }.
    }

## Privacy

btn_privacy_more = Read more
btn_own_data = See my data
btn_own_data_file = Download data (JSON)
btn_correct = Correct
btn_own_chats = My chats
btn_withdraw = Withdraw consent
btn_agree_again = Agree again
btn_erase_me = Erase my data
privacy =
    { "" }*Privacy*

    We keep your profile, enrolments and chat { "" }*to run events and send reminders*. Only the organisers of the office and those who run this service see them.

    We keep them for as long as you agree. Messages pass through Telegram's servers, which are *outside Indonesia*.

    You may see, correct, download and erase your data, and withdraw your consent, at any time.
privacy_withdrawn =
    { "" }*Privacy*

    You have withdrawn your consent. Your data is still here, but we do not use it; it is erased 30 days after the withdrawal.

    You can still see, download or erase it now. To take part again, please enrol and agree once more.
privacy_stranger =
    { "" }*Privacy*

    All we keep about you is the address of this chat and the language you chose, so that we can answer. Both are erased when this chat is not used for 90 days.

    We keep anything else only after you agree. Messages pass through Telegram's servers, which are *outside Indonesia*.
privacy_who =
    { "" }*1. Who is responsible*

    The controller is the library office that organises the event. Those who run this service process the data for it. To reach them: /ask

    The basis is your consent (article 20 of Law 27/2022 on Personal Data Protection). Its time, version and channel are recorded as proof.
privacy_what =
    { "" }*2. What is kept, and for what*

    • Name, form of address, institution, status, position, library and place: for enrolment, quotas and certificates.
    • Telephone number: so that the organisers can reach you.
    • NIP and accessibility needs: only if you tell us. The NIP is always masked.
    • Enrolments and attendance: to run events.
    • Address and language of the chat: to answer and remind.

    What you write is erased as soon as it was handled.
privacy_how_long =
    { "" }*3. How long*

    • Profile and enrolments: as long as you agree. After a withdrawal, 30 days.
    • Unfinished forms, reminders and records of delivery: 30 days.
    • Messages that could not be handled: 14 days.
    • Chats that belong to nobody: 90 days after they were last used.

    The proof of consent and the record of what organisers did stay, as numbers without a name.
privacy_where =
    { "" }*4. Where*

    Our data is on the machine of those who run this service. The conversation itself passes through Telegram's servers, which are *outside Indonesia* and have rules of their own. What was sent stays there and on your phone; we cannot call it back.

    Data is neither sold nor given to others.
privacy_rights =
    { "" }*5. Your rights*

    Seeing, correcting, downloading, erasing, withdrawing consent and stopping messages: at any time, and at once. Use /privacy, /profile and /stop, or reach the organisers with /ask

    If the meaning of this notice changes, we tell you and ask for your consent again. If data leaks, we tell you within 3 × 24 hours.

own_profile =
    { "" }*Profile*

    { $lines }
own_nothing = (none)
own_standing =
    { "" }*Consent*
    { $consents }

    { "" }*Roles*
    { $roles }

    { "" }*Chats*
    { $chats }

    { "" }*Stopped*
    { $stops }
own_consent = Version { $version }, { $given }, by { $channel }.
own_consent_ended = Withdrawn { $withdrawn }.
own_role =
    { $role ->
        [owner] Owner of the service
        [coordinator] Coordinator
        [speaker] Speaker
       *[mentor] Mentor
    }
own_stop =
    { $what ->
        [announcements] Announcements
        [learning] Learning
       *[reminders] Reminders of events you are not enrolled in
    }
own_chat =
    { $channel }{ $which ->
        [here] { " " }(this chat)
       *[other] { "" }
    }{ $preferred ->
        [yes] { " " }– preferred
       *[no] { "" }
    }, last used { $used }
own_events =
    { "" }*Events you took part in*, the latest first:

    { $events }
own_event =
    • { $title }, { $when }{ $left ->
        [yes] { " " }(given back)
       *[no] { "" }
    }
own_data_file = All your data is in the file { $file }. Times are in UTC.
own_data_file_name = my-data.json
channel_name =
    { $channel ->
        [telegram] Telegram chat
        [web] web chat
       *[unknown] a channel that was not recorded
    }

ask_withdraw =
    Withdraw your consent now?

    We stop using your data at once: no more reminders, and your seats at coming events are given back.{ $role ->
        [yes] { " " }Your roles in this service end too.
       *[no] { "" }
    }

    The data is erased { $days } days later, unless you agree again.
btn_withdraw_yes = Yes, withdraw
consent_withdrawn =
    Your consent { "" }*is withdrawn*. We no longer use your data, and erase it in { $days } days.

    Thank you for having been with us. To come back, simply enrol in an event.
consent_not_given = No consent stands at the moment.
last_owner_stays = You are the only owner of the service, and without an owner nobody could run it. Please invite another owner first, then try again.

ask_erase =
    { "" }*Erase my data*

    What goes: profile, roles, reminders, open forms, messages not sent yet, and seats at coming events.

    What stays, only as a number without a name:
    • having taken part in past events, for statistics;
    • the record of what organisers did, for oversight;
    • the proof of consent, which the law asks for.

    The address and language of this chat stay until it was not used for 90 days. What was sent already we cannot call back.
btn_erase_go_on = Go on
title_erasure = erasing my data
ask_erase_word = Erasing { "" }*cannot be undone*. To erase all your data, type ERASE or press the button below.
btn_erase_yes = Erase all my data
erased = Your data { "" }*is erased*. To us this chat is now one of somebody we do not know. Thank you for having been with us.

ask_stop = What would you like us to stop? We still remind you of events you are enrolled in.
stopped_so_far =
    Stopped so far:
    { $stops }
btn_stop =
    { $what ->
        [announcements] Announcements
        [learning] Learning
       *[reminders] Other reminders
    }
btn_stop_all = Everything (withdraw consent)
btn_resume_all = Start all again
stopped =
    { $what ->
        [announcements] All right, no more announcements.
        [learning] All right, no more learning messages.
       *[reminders] All right, no more reminders of events you are not enrolled in.
    }
stopped_already = That is stopped already.
stop_stranger = To this chat we only send answers, so there is nothing to stop.
resumed = Welcome back. We send again all that you had stopped.

own_chats =
    { "" }*My chats*

    { $chats }

    Reminders go to the preferred chat; where none is preferred, to the one used last.
own_chat_numbered = { $number }. { $chat }
own_chat_shown = You chose { $chat }.
btn_prefer = Prefer
btn_let_go = Let go
btn_link = Link another chat
preferred = All right, reminders go to that chat.
preferred_already = That chat is preferred already.
last_chat_stays = The last chat cannot be let go. If you want to leave, please erase your data under Privacy.
chat_let_go =
    { $which ->
        [here] This chat is let go and has nothing to do with your data any more.
       *[other] That chat is let go.
    }
link_code =
    Your code: `{ $code }`

    In the other chat, type: `/link { $code }`
    It works once, for { $minutes } minutes. Please give it to nobody: who types it can open your data.
btn_have_code = I have a code
title_link = linking chats
ask_code = Please type the 6 digits of the code from your other chat. Type /link there to get one.
code_not_six_digits = A code has 6 digits. Example: 402913
code_wrong = That code does not work. It may have been used, or be older than 10 minutes. Please ask for a new one in the other chat.
code_too_many = Too many wrong codes. Please try again in an hour.
code_of_this_chat = That code is of this chat. Please type it in the other one.
chats_linked_already = These two chats are linked already.
chats_linked =
    This chat { "" }*is linked*.{ $merged ->
        [yes] { " " }The data of both chats is one now; the earlier enrolment stays.
       *[no] { " " }Your profile and enrolments are here now too.
    }
chat_joined = A { $channel } was just linked to your data. If that was not you, open /privacy, choose My chats, and let that chat go.

## Forms

form_question =
    _{ $number } of { $of }_
    { $question }
form_card =
    Please check { $title }:

    { $lines }
form_line = *{ $label }:* { $value }
form_entry = { $number }. { $entry }
form_skipped = (skipped)
form_now = Now: { $value }
form_cancelled = All right, the form is cancelled. Nothing was kept.
form_goes_on = Let us go on with the form that was not finished.
form_renewed = This form was renewed just now. Please answer the following question.
form_noted_already = Noted already.
form_at_start = This is the first question.
form_cannot_skip = This question needs an answer.
form_card_hint = Please choose one of the buttons, or type its number.
form_list_hint = Please choose Add or Done.
form_list_empty = Please add at least one.
form_list_outdated = Number { $number } no longer fits. Please remove it and add it again.
btn_back = Back
btn_skip = Skip
btn_cancel = Cancel
btn_keep = Yes, keep it
btn_edit = Change { $what }
btn_save = Save
btn_add = Add
btn_remove = Remove number { $number }
btn_list_done = Done

line_too_short = We could not take that answer. Please write at least { $least } letters.
line_too_long = That answer is too long ({ $length } characters). Please keep it to { $most } characters.
number_not_understood = Please write a whole number only. Example: 30
number_out_of_range = Please write a number between { $least } and { $most }.
choice_not_understood = Please choose one of the buttons, or type its number.

## Events

coming_events =
    { "" }*Coming events*

    { $events }
event_line =
    { $number }. *{ $title }*
    { $when }
    { $city } · { $seats }
event_card =
    { "" }*{ $title }*
    { $kind } · { $office }

    { $when }
    Place: { $place }
    { $seats }
kind_name =
    { $kind ->
        [workshop] Workshop
        [bimtek] Technical training (Bimtek)
        [seminar] Seminar/panel
        [training] Recurring training
       *[meeting] Meeting
    }
seats_left = { $left } of { $seats } seats left
seats_full = Full ({ $seats } seats)
seats_taken = { $taken } of { $seats } seats taken
no_events = There are no coming events yet. Please look again another time.
event_gone = Sorry, that event was not found.
event_has_begun = This event has begun, so enrolment is closed.
event_full = Sorry, this event is full.
event_is_over = This event is over.
enrolled_and_begun = ✓ You are enrolled. This event has begun.
too_late_to_leave = Sorry, the enrolment can no longer be cancelled. If you cannot come, please tell the organisers.
you_are_enrolled = ✓ You are enrolled.
enrolled =
    Thank you, { $called }. { $name } is *enrolled*. { $reminders ->
        [both] We will remind you on the working day before and on the day.
        [before] We will remind you on the working day before.
        [day] We will remind you on the day.
       *[none] See you there.
    }
already_enrolled = You are enrolled already.
ask_leave = Give up your seat in *{ $title }*? It will go to somebody else.
left_event = Your enrolment is cancelled. Thank you for telling us.
not_enrolled = You are no longer enrolled in that event.
my_schedule =
    { "" }*My schedule*

    { $events }
schedule_empty = There is nothing in your schedule just now.
btn_enrol = Enrol
btn_leave = Cancel my enrolment
btn_leave_yes = Yes, cancel it
btn_leave_no = No, keep it
btn_details = Show the event
btn_cannot_come = I cannot come
btn_earlier = Earlier
btn_later = Later

## Reminders

reminder =
    { $opening }

    { "" }*{ $title }*
    { $when }
    Place: { $place }
reminder_before = { $called }, this is a reminder of an event you take part in:
reminder_today = { $called }, we meet today:

## Coordinators

desk = Coordinator's desk. What would { $name } like to do?
only_coordinators = Sorry, this part is for coordinators. If you are one, please ask the owner of the service for an invitation.
only_owner = Sorry, this part is for the owner of the service.
office_first = There is no office yet. Please open a library office first.
office_events =
    { "" }*Events of the office*. Choose one to see who takes part:

    { $events }
no_office_events = This office has no coming events yet.
participants =
    { "" }*{ $title }*
    { $when }
    { $taken } of { $seats } seats taken

    { $people }

    { $invitation }
participant = { $number }. { $name }
participant_from = { $number }. { $name } – { $institution }
participant_erased = { $number }. (data erased)
nobody_yet = Nobody has enrolled yet.
participants_file = Participants: { $title }
participants_file_name = participants-{ $event }.xlsx
file_coming = The file is being prepared.
column_number = No.
column_name = Name
column_institution = Institution
column_enrolled = Enrolled
published = The event is *published* and everybody can see it.
invite_with = To invite people, send them: `{ $link }`
btn_create = Create an event
btn_office_events = Events in { $city }
btn_participants = Participants
btn_participants_file = Download the list (XLSX)
btn_new_office = Open an office
btn_remove_sample = Remove the sample
btn_remove_sample_yes = Yes, remove all of it
ask_remove_sample = Remove all sample offices, events and people? Enrolments in sample events go with them.
sample_removed = The whole sample is removed.
btn_publish = Publish

title_event = the new event
ask_office = Which office is this event for?
ask_kind = What kind of event would you like to create?
ask_title = What is its title?
ask_when = When? Choose the day, or type it in full. Example: tomorrow 09:00–12:00
ask_place = Where does it take place?
ask_seats = How many seats are there? Type the number. Example: 30
label_kind = Kind
label_title = Title
label_when = Time
label_place = Place
label_seats = Seats
warn_clash = The office already has an event at that time: { $title }, { $when }. Keep that time?
warn_day_off = Offices are closed on { $day }. Keep that day?

title_office = the new office
ask_office_name = What is the official name of the library office?
ask_city = In which city or regency is it?
ask_zone = Which time zone applies there?
ask_contact = How can participants reach the organisers? Example: the office's telephone number or e-mail address.
office_founded = The office *{ $name }* is open. You can now create its first event.
label_office = Office
label_city = City
label_zone = Time zone
label_contact = Contact

## Offices and teams

office_gone = Sorry, that office was not found.
ask_which_office = Which office do you mean?
office_card =
    { "" }*{ $name }*
    { $city } · { $zone }

    Working hours: { $hours }
    Contact: { $contact }
    Signature: { $signature }
    Special days to come: { $days }
none_given = (not given yet)
title_change_office = change of the office
office_changed = { $part } is up to date now.
ask_hours = When does the office work? Working messages go only in those hours. Example: 08.00–16.00
ask_signature = What is the signature line of letters and certificates? Example: Head of the Library Service. Choose Skip to leave it empty.
label_hours = Working hours
label_signature = Signature
hours_not_understood = Please write when it opens and when it closes. Example: 08.00–16.00
hours_out_of_range = Working hours lie between 05.00 and 21.00, and the end comes after the beginning. Example: 08.00–16.00
office_days =
    { "" }*Special days of { $office }*
    Days that differ from the national calendar:

    { $days }
no_office_days = None yet.
office_day_closed = { $day }: closed ({ $name })
office_day_worked = { $day }: working ({ $name })
office_day_marked = Noted. { $day }
office_day_unmarked = That day follows the national calendar again.
title_office_day = special day
ask_office_day = Which date, and what for? A working day becomes a closed one, a day off becomes a working day. Example: 28/12/2026 Work meeting
label_office_day = Special day
day_not_understood = Please write the date first, then what it is for. Example: 28/12/2026 Work meeting
day_not_there = The date “{ $day }” is not in the calendar. Example: 28/12/2026 Work meeting
day_out_of_range = Please choose a day from today to two years ahead. Example: 28/12/2026 Work meeting
day_without_name = Please add a few words after the date, at most { $most } characters. Example: 28/12/2026 Work meeting
btn_office = Office details
btn_offices_events = Events of an office
btn_office_days = Special days
btn_mark_day = Add a day
btn_unmark_day = Remove { $day }

team =
    { "" }*Team of { $office }*

    { $people }
team_owners =
    { "" }*Owners of the service*

    { $people }
team_line = { $role }: { $names }
team_more = , and { $more } more
team_nobody = Nobody yet.
team_invited = Invitation { $role }, valid until { $ends }
team_more_invited = and { $more } more invitations
team_manage = Choose whose role you want to take back, or the invitation you want to see:
team_invitation = Invitation { $role }
role_name =
    { $role ->
        [owner] Owner of the service
        [coordinator] Coordinator
        [speaker] Speaker
       *[mentor] Mentor
    }
role_handover = Handing over of the office
this_service = this service
invitation_made =
    { "" }*{ $role }* for { $office }. Please pass this invitation on:

    { $link }

    Valid for one person, until { $ends }.
invitation_typed = The code can also be typed: `{ $code }`
invitation_replaces = Whoever uses it becomes the office's coordinator, and those of now let go.
invitation_not_open = That invitation is no longer valid.
invitation_revoked = The invitation { $role } has been revoked.
invitation_was_used = { $name } accepted your invitation: { $role }, { $office }.
ask_release = Take the role { $role } back from { $name }?
role_not_held = That role is no longer held.
role_released = { $name } no longer has the role { $role }.
role_ended = Your role { $role } has ended: { $office }. Thank you for your help.
last_owner = The last owner of the service cannot be removed. Please invite another owner first.
btn_team = Team
btn_owners = Owners
btn_manage_team = Manage the team
btn_invite_owner = Invite an owner
btn_invite_coordinator = Invite a coordinator
btn_invite_speaker = Invite a speaker
btn_invite_mentor = Invite a mentor
btn_hand_over = Hand the office over
btn_revoke = Revoke
btn_release_yes = Yes, take it back

## Record of actions

trail =
    { "" }*Record of actions*

    { $lines }
trail_empty = No action has been recorded yet.
trail_line = • { $parts }
trail_action =
    { $action ->
        [event-published] published an event
        [participants-downloaded] downloaded the participants
        [office-founded] founded the office
        [office-changed] changed the office
        [office-day-marked] marked a day
        [office-day-unmarked] unmarked a day
        [sample-removed] removed the sample
        [invitation-issued] invited
        [invitation-revoked] revoked an invitation
        [invitation-redeemed] used an invitation
        [role-granted] got a role
        [role-taken-back] took a role back
        [profile-changed] updated the profile
        [chats-linked] linked chats
        [chat-let-go] let a chat go
        [people-merged] merged two records of a person
        [consent-withdrawn] withdrew consent
        [role-given-up] gave a role up
        [erased] had the own data erased
        [audit-downloaded] downloaded the record
       *[other] { $words }
    }
trail_role = ({ $role })
trail_nobody = the service
trail_number = number { $number }
trail_file = Record of actions
trail_file_name = record-{ $day }.xlsx
column_when = Time (UTC)
column_actor = Actor (number)
column_chat = Chat
column_action = Action
column_office = Office (number)
column_subject = Person (number)
column_details = Details
btn_trail = Record of actions
btn_trail_file = Download (XLSX)
btn_newest = Newest
btn_older = Older

## For the owner of the service

not_read = Today something came by { $channel } that this service cannot read. Who sent it was told; a copy is kept for 14 days.
letter_died = One message could not be handled after three tries (number { $reference }). The service's log has a note of it.
not_accepted = { $channel } did not accept a message of ours, perhaps because of its formatting or its buttons. Such a message is sent once more as plain words. The service's log has a note of it.
clock_left = The clock of the service's machine moved by { $seconds } seconds. Reminders keep to the service's time until the right time is confirmed.

## Times as typed

when_ask_time = { $day }: at what time? Choose below, or type the hours. Example: 09:00–12:00
when_ask_which = That can mean more than one time. Which one do you mean? Choose below, or type the date and the hours in full.
when_ask_weekday = That date is { $day }, not a { $weekday }. Which one do you mean?
when_ask_next_year = That date is already over this year. Do you mean { $day }?
when_other_zone = You wrote { $typed }, but this event uses { $zone }. Which one do you mean, in { $zone }?
when_write_in_zone = You wrote { $typed }, but this event uses { $zone }. Please write the day and time in { $zone }. Example: { $example }
when_no_day = The day is missing. Please write the day and the hours together. Example: { $example }
when_no_such_day = There is no “{ $day }” in the calendar. Please write day/month/year. Example: { $example }
when_no_such_time = There is no time “{ $time }”. Please write a time from 00:00 to 24:00. Example: { $example }
when_past = That time is over. It is now { $now }. Please write a time to come. Example: { $example }
when_end_before_start = The end must be after the start. Example: { $example }. Over midnight, write both dates: { $overnight }
when_too_long = One session lasts 24 hours at most. Example: { $example }
when_too_far = That is more than two years ahead; the latest is { $latest }. Example: { $example }
when_not_understood = Sorry, we did not understand the time. Please write the day and the hours. Example: { $example }, or tomorrow 09:00

## What Telegram shows before a chat begins

command_menu = Main menu
command_events = Coming events
command_mine = Events you take part in
command_profile = What we know of you
command_ask = Reach the organisers
command_privacy = What we keep about you
command_stop = Stop messages
command_language = Change the language
command_help = Help
command_start = Open a private chat
bot_short_description = A colleague for librarians: events, enrolment and reminders.
bot_description =
    Rekan Pustaka accompanies the training of librarians: find events, enrol, and get reminders at decent hours.

    Press Start, then choose or type the number of your choice.
