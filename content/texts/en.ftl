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
called_with_name = { $name }
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
    /questions – your questions and their answers
    /language – change the language
    /cancel – leave a form
    /menu – back to the menu
    /desk – for coordinators

    Every button can also be answered by typing its number or its words.
help_desk =
    { "" }*For coordinators*

    /create – create an event
    /find – find a person
    /import – list of expected people
    /announce – announcements
    /poll – polls
    /questions – questions that wait
    /team – team and invitations
    /office – the office's data
    /newoffice, /audit – owners only
not_understood = Sorry, we did not understand that message. Please choose below, or reach the organisers by Ask the organisers.
only_words = Sorry, we can only read words so far. Please type your answer, or type /menu.
edited_not_read = We do not read messages again once they are changed. Please send it as a new message.
only_alone = We only serve private chats, so that nobody else reads your data. Please open { $link }
file_not_received = Sorry, we could not receive the file { $name }. Please send it again.
file_too_big = Sorry, the file { $name } is larger than 20 MB, so we cannot receive it.
file_for_words = Words are needed here, not a file.
file_not_expected = No form asks for the file { $name } now, so we do not keep it. Where a form waits for a file, please go on with it first, then send it again.
no_such_command = We do not know that command.
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

    We record your { "" }*name, institution, enrolments*, questions to the organisers, answers to polls, letters of assignment that you send, and what you choose to tell in your profile, to run the events and to send reminders and announcements. Your NIP only if you enter it.

    Only the organising office and the owner of this service see them. The conversation passes through servers of the chat application, which may stand outside Indonesia. You can see, correct or erase your data at any time: type /privacy.

    Do you agree?
disagreed =
    { $known ->
        [yes] Very well, your consent stays withdrawn: what is kept of you is not used, and is erased 30 days after the withdrawal.
       *[no] All right, we keep no data of yours.
    } You can still look at the events. If you change your mind, type /profile.
btn_consent_again = Back to the question
btn_read_more = Read more
consent_again = If you agree, we record your *name, institution, enrolments*, questions to the organisers, answers to polls, letters of assignment that you send, and what you choose to tell in your profile, to run the events and to send reminders and announcements. Do you agree?
btn_whole_notice = Read all of it
agreed_again = Thank you, { $called }. We use your profile again. Seats that were given up do not come back by themselves; please enrol again where needed.
introduced =
    Thank you, { $called }. Now you can enrol for events.

    If you like, complete your profile, so that the organisers can prepare better.
introduce_first = We remember this event. Once we know who you are, you can enrol straight away.
introduced_for_event = Thank you, { $called }. Do you want to go on and enrol for this event?
btn_agree = I agree
btn_disagree = I do not agree
title_profile = about you
ask_name = What is your full name, with degrees if any?
ask_institution = Which institution or library are you from? Example: Perpustakaan Desa Loa Raya
ask_institution_meant =
    { $many ->
        [1] Do you mean *{ $name }*?
       *[other] Do you mean one of these institutions?
    }
btn_other_institution = No, another one
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
ask_gender = What is your gender? You need not tell it; it is only used to count participants in reports.
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
label_gender = Gender
gender_female = Female
gender_male = Male
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

invitation_refused = Sorry, that code or link does not work. It may have been used, or its time is over. Please ask for a new one.
now_role =
    { $role ->
        [owner] Welcome. { $name } is now the { "" }*owner* of this service. Please begin at the coordinator's desk.
        [coordinator] Welcome. { $name } is now a { "" }*coordinator* of { $office }. Please begin at the coordinator's desk.
        [speaker] Welcome. { $name } is now a { "" }*speaker* of { $office }.
       *[mentor] Welcome. { $name } is now a { "" }*mentor* of { $office }.
    }

## Privacy

btn_privacy_changed = Our privacy notice changed
btn_later_then = Later
privacy_changed =
    Our privacy notice has grown. What is new:

    { $news }

    All else stays. Do you agree?
privacy_news_of_help =
    • Your questions to the organisers and their answers are kept, for at most 180 days after the answer.
    • The organisers of your office can correct a typing mistake in your profile, merge double records, and help when you lose your chat. You are always told.
    • Where your office has put you on its list already, what it says completes your profile.
privacy_news_of_letters =
    • A letter of assignment that you send is opened by the organising office only, and erased 90 days after the event.
    • We record whether an announcement of an office reached you. Where it did not, that office may telephone: its organisers see your name, institution and telephone number. After 12 months only the counts are kept. You can end announcements with /stop.
privacy_news_of_polls = • The organisers may ask for your opinion. Where that is anonymous, nobody can know what you answered, not even we. Where it is by name, the organisers of that office see it; 12 months after it was closed the names are erased.
agreed_anew = Thank you. Your consent is recorded.
erased_soon =
    You have not used Rekan Pustaka for almost two years. So that nothing is kept for no use, your profile and enrolments will be erased in { $days } days.

    If you would like us to keep them, just press the button below.
kept_on = Thank you. We keep your data.
btn_keep_me = Keep them
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

    We keep them for as long as you agree. Messages pass through the servers of your chat app (such as Telegram), which are *outside Indonesia*.

    You may see, correct, download and erase your data, and withdraw your consent, at any time.
privacy_withdrawn =
    { "" }*Privacy*

    You have withdrawn your consent. Your data is still here, but we do not use it; it is erased 30 days after the withdrawal.

    You can still see, download or erase it now. To take part again, please enrol and agree once more.
privacy_stranger =
    { "" }*Privacy*

    All we keep about you is the address of this chat and the language you chose, so that we can answer. Both are erased when this chat is not used for 90 days.

    We keep anything else only after you agree. Messages pass through the servers of your chat app (such as Telegram), which are *outside Indonesia*.
privacy_who =
    { "" }*1. Who is responsible*

    The controller is the library office that organises the event. Those who run this service process the data for it. To reach them: /ask

    The basis is your consent (article 20 of Law 27/2022 on Personal Data Protection). Its time, version and channel are recorded as proof.
privacy_what =
    { "" }*2. What is kept, and for what*

    • Name, form of address, institution, status, position, library and place: for enrolment, quotas and certificates.
    • Telephone number: so that the organisers can reach you.
    • NIP and accessibility needs: only if you tell us. The NIP is always masked.
    • Gender: only if you tell us, for the numbers in reports of events.
    • Enrolments and attendance: to run events.
    • Address and language of the chat: to answer and remind.
    • Questions to the organisers and their answers: so that they can be answered.
    • Letters of assignment: if you send one. Only the organising office opens it, each time on record.
    • Announcements: whether they reached you. Where one did not, its organisers see your name, institution and telephone, so that they can call.
    • Polls: your answers; without names, only that you answered.

    What else you write is erased as soon as it was handled.
privacy_how_long =
    { "" }*3. How long*

    • Profile and enrolments: as long as you agree. After a withdrawal, 30 days. Not used for two years, we tell you and erase them 30 days later.
    • Questions to the organisers: 180 days after the answer.
    • Letters of assignment: 90 days after the event.
    • Whether an announcement reached you: 12 months, then only the counts.
    • Who answered a poll: 12 months after it was closed; the answers stay, without names.
    • Lists of expected people from an office: 90 days, where they do not come.
    • Unfinished forms, reminders and records of delivery: 30 days.
    • Messages that could not be handled: 14 days.
    • Chats that belong to nobody: 90 days after they were last used.

    The proof of consent and the record of what organisers did stay, as numbers without a name.
privacy_where =
    { "" }*4. Where*

    Our data is on the machine of those who run this service. The conversation itself passes through the servers of your chat app (such as Telegram), which are *outside Indonesia* and have rules of their own. What was sent stays there and on your phone; we cannot call it back.

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

    { "" }*Reminders of my events*
    { $reminders ->
        [few] The day before and on the day
        [day] Only on the day
       *[all] All of them
    }
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
    { "" }*Events you enrolled in*, the latest first:

    { $events }
own_event =
    • { $title }, { $when }{ $how ->
        [left] { " " }(given back)
        [refused] { " " }(not accepted)
        [waits] { " " }(waiting)
        [in_vain] { " " }(did not get a seat)
       *[seat] { "" }
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
resumed = All that was stopped is sent again.

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
code_not_six_digits = A code has 6 digits, or 12 letters if from a coordinator. Example: 402913
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
form_cancelled = All right, the form is cancelled. Nothing has changed.
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

line_without_letters = Please write it with letters, not numbers alone.
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
event_cost = Cost: { $cost }
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
seats_full_but_offered = Full ({ $offered } being offered)
event_is_past = Over
seats_taken = { $taken } of { $seats } seats taken
seats_taken_then = { $taken } enrolled at that time
no_events = There are no coming events yet. Please look again another time.
event_gone = Sorry, that event was not found.
event_has_begun = This event has begun, so enrolment is closed.
event_is_over = This event is over.
enrolled_and_begun = ✓ You are enrolled. This event has begun.
you_were_there = This event is over. ✓ You are recorded as present.
too_late_to_leave = Sorry, the enrolment can no longer be cancelled. If you cannot come, please tell the organisers.
event_is_cancelled = { "" }*This event is cancelled.* The reason: { $why }
event_is_draft = This event is a draft; only its organisers see it.
enrolment_opens = Enrolment opens on { $when }.
enrolment_closed = Enrolment is closed.
you_wait_for_approval = Your enrolment waits for the organisers' approval.
you_wait_for_a_seat = You are on the waiting list, place { $place }.
you_got_no_seat =
    { $state ->
        [approval] Sorry, this event has begun, and your enrolment was not approved.
       *[waiting] Sorry, this event has begun, and there was no free seat for you.
    }
no_seat =
    { $called }, we are sorry: { $state ->
        [approval] your enrolment for *{ $title }* was not approved
       *[waiting] there was no free seat for you in *{ $title }*
    } by the time it began. Thank you for waiting; we hope to meet you at another event.
you_are_offered_a_seat = There is a seat for you, kept until { $until }.
waits_for_approval = Thank you, { $called }. Your enrolment { "" }*waits for approval*; we will tell you as soon as it is decided.
waits_for_seat = Thank you, { $called }. { $why } You are on the { "" }*waiting list*, place { $place }. When there is a seat, we offer it to you.
letter_can_wait = A letter of assignment is not needed yet; it can be sent later by the button below.
seats_are_taken = All seats are taken.
quota_is_full =
    { $what ->
        [library_kind] The quota for { $each ->
            [yes] this kind of library
           *[no] { $value }
        } is used up (at most { $most }).
        [position] The quota for { $each ->
            [yes] this position
           *[no] { $value }
        } is used up (at most { $most }).
       *[institution] The quota of { $value } is used up (at most { $most }).
    }
quota_holds =
    { $what ->
        [library_kind] At most { $most } people { $each ->
            [yes] of each kind of library
           *[no] from { $value }
        }
        [position] At most { $most } people { $each ->
            [yes] of each position
           *[no] with the position { $value }
        }
       *[institution] At most { $most } people { $each ->
            [yes] from each institution
           *[no] from { $value }
        }
    }
seat_offered =
    { $called }, there is a seat for you:

    { "" }*{ $title }*
    { $when }
    Place: { $place }

    It is kept until { $until }. Will you take it?
btn_take_offer = Yes, take it
btn_decline_offer = No, let it go
offer_over = That offer of a seat has ended.
offer_declined = Very well, we offer that seat to the next.
offer_ended =
    The offer of a seat for { "" }*{ $title }* has ended{ $seat ->
        [free] . The seat is now open to anybody; if you are still interested, press Enrol.
        [closed] .
       *[taken] , so it went to the next. If you are still interested, please enrol again.
    }
btn_wait_for_seat = Join the waiting list
btn_leave_list = Leave the waiting list
you_are_enrolled = ✓ You are enrolled.
enrolled =
    Thank you, { $called }. { $name } is *enrolled*. { $reminders ->
        [both] We will remind you on { $days } and on the day.
        [before] We will remind you on { $days }.
        [day] We will remind you on the day.
       *[none] See you there.
    }
enrolled_until = We will also ask whether you still come. *Without an answer by { $until }, the seat goes to somebody else.*
already_enrolled = You are enrolled already.
ask_leave = Give up your seat in *{ $title }*? It will go to somebody else.
ask_leave_meeting =
    Give up your seat in *{ $title }*, { $when }? It will go to somebody else.{ $others ->
        [0] { "" }
       *[other] { "" } Your other meetings stay.
    }
ask_leave_list = Leave the waiting list of *{ $title }*, { $when }?
left_event = Your enrolment is cancelled. Thank you for telling us.
not_enrolled = You are no longer enrolled in that event.
my_schedule =
    { "" }*My schedule*

    { $events }
schedule_empty = There is nothing in your schedule just now.
schedule_stands =
    { $state ->
        [approval] Waiting for approval
        [waiting] Waiting list, place { $place }
        [offered] A seat for you, answer by { $day } { $clock }
       *[confirmed] ✓ Enrolled
    }
schedule_in_vain = Did not get a seat
btn_enrol = Enrol
meeting_of_series = Meeting { $place } of { $meetings } in a series.
btn_other_days = Other dates
btn_enrol_in_all = Enrol in all ({ $meetings } meetings)
meetings =
    { "" }*Other dates: { $title }*

    { $meetings }
meeting_line =
    { $number }. { $when }: { $state ->
        [confirmed] ✓ enrolled
        [approval] waiting for the organisers' approval
        [waiting] waiting list, place { $place }
        [offered] a seat waits for your answer
        [clash] not enrolled, because you have another event at that time
        [closed] not open for enrolment
       *[open] { $seats }
    }
enrolled_in_all =
    Thank you, { $called }. This is how { $name } is enrolled in { "" }*{ $title }*:

    { $meetings }

    We will remind you before each meeting for which you have a seat.{ $costs ->
        [yes] { " " }We will also ask whether you still come; *without an answer, the seat goes to somebody else.*
       *[no] { "" }
    }
btn_leave = Cancel my enrolment
btn_leave_yes = Yes, cancel it
btn_leave_list_yes = Yes, leave it
btn_leave_no = No, keep it
btn_details = Show the event
signed = — { $signature }
btn_cannot_come = I cannot come
btn_earlier = Earlier
btn_later = Later

## Planning an event

event_preview = This is how participants will see it. For now it is a { "" }*draft*:
btn_complete_event = Change / complete
btn_keep_draft = Keep as a draft
draft_kept = The draft is kept. You find it again at the desk, under Events.
draft_is_late = This event cannot be published yet, because its time has passed. Please change it under [Days, hours, sessions].
published_already = This event is published already.
ask_publish_sample = The words of the template still stand in: { $parts }. Publish all the same?
btn_publish_anyway = Publish all the same
btn_change_first = Change it first
ask_drop_draft = Delete the draft *{ $title }*?
btn_drop_yes = Yes, delete
draft_dropped = The draft *{ $title }* is deleted.
event_state =
    { $state ->
        [draft] Draft
        [cancelled] Cancelled: { $why }
       *[published] Published
    }
planning_card =
    { "" }*{ $title }*
    { $kind } · { $state }

    { $when }
    Place: { $place }
more_sessions = … and { $more } more sessions
people_for_approval = Waiting for approval: { $people }
enrolment_closes = Enrolment closes { $when }.
news_will_be_told =
    { $people } people will be told of this change { $when }.{ $untold ->
        [0] { "" }
       *[other] { " " }{ $untold } cannot be reached in a chat; please call them (Participants, People to call).
    }
news_told =
    We are telling { $people } people now.{ $untold ->
        [0] { "" }
       *[other] { " " }{ $untold } cannot be reached in a chat; please call them (Participants, People to call).
    }
news_told_later =
    All right. As it is night, { $people } people will be told { $when }.{ $untold ->
        [0] { "" }
       *[other] { " " }{ $untold } cannot be reached in a chat; please call them (Participants, People to call).
    }
news_told_already = There is no change that waits to be told.
btn_manage = Manage
btn_manage_event = Manage the event
btn_attendance = Attendance
btn_event_parts = Change
btn_sessions = Days, hours, sessions
btn_quotas = Seats per institution
btn_reminding = Reminders
btn_more_of_event = More
btn_tell_now = Tell them now
btn_copy_event = Copy event
btn_repeat_event = Repeat regularly
btn_preview = See as a participant
btn_drop_draft = Delete the draft
btn_cancel_event = Cancel the event
more_of_event = What would you like to do with *{ $title }*?

event_parts =
    { "" }*{ $title }*

    { $lines }

    Which part would you like to change? The time is changed under [Days, hours, sessions].
title_change_event = a changed event
part_changed =
    Noted.
    { $part }: { $value }
ask_map = What is the address of the map? Paste the link. Example: https://maps.contoh.example/aula
ask_approval = Does each enrolment need a coordinator's approval?
ask_letter = Do participants need a letter of assignment?
ask_opens = When does enrolment open? Example: 20/11/2026 08.00. Press Skip if it opens at once.
ask_closes = When does enrolment close? Example: 27/11/2026. Press Skip if it stays open until the beginning.
ask_description = What is this event about? It may have several lines, at most 1,000 letters. Press Skip to leave it empty.
ask_audience = Who is this event for? Example: village librarians. Press Skip to leave it empty.
ask_cost = What does it cost? Example: Rp50.000, lunch not included. Press Skip if it is free.
ask_bring = What should participants bring? Example: a laptop. Press Skip to leave it empty.
ask_own_contact = Who is the contact for this event? Example: a name and a telephone number. Press Skip for the office's contact.
label_map = Map
label_approval = Approval
label_letter = Letter of assignment
label_opens = Opens
label_closes = Closes
label_description = Description
label_audience = Audience
label_cost = Cost
label_bring = To bring
label_own_contact = Contact
label_sessions = Sessions
label_quota = Quota
yes_or_no =
    { $answer ->
        [yes] Yes
       *[no] No
    }
letter_kind =
    { $letter ->
        [required] Required
        [optional] If there is one, it may follow
       *[none] Not needed
    }
opens_at_once = as soon as it is published
closes_at_start = when the event begins
cost_is_free = free
link_not_understood = Please paste a whole address that begins with https://. Example: https://contoh.example/aula
seats_below_held = { $held } seats are taken already, so there cannot be fewer. Please write { $held } or more.
opens_too_late = Enrolment has to open before it closes: { $until }. Please choose an earlier time.
closes_after_start = Enrolment cannot close after the event has begun: { $starts }. Please choose a time before that.
closes_before_opens = Enrolment opens only { $opens }. Please choose a time after that.
closes_dropped = Enrolment would have ended after the beginning of the event, so we removed that. It ends when the event begins.
opens_dropped = Enrolment would have opened only after its end, so we removed that. It is open from the publication on; if need be, set it again under Change.
zone_stays = The time zone cannot be changed once the event is published, because participants have seen its hours. Times are still shown in { $zone }.
zone_is_other = The time zone is changed. The hours stay as they were written: { $when }.
changed_meanwhile =
    Meanwhile this event was changed:
    { $changes }

    Please check, then answer once more.
cancelled_meanwhile = Meanwhile this event was *cancelled*. Your change is not kept.
cancelled_meanwhile_by = Meanwhile { $name } *cancelled* this event. Your change is not kept.
event_moved_by =
    { $name } *changed the time or place* of this event:

    { "" }*{ $title }*
    Now: { $when }
    Place: { $place }
changed_part_is = • { $part }: { $value }
changed_part = • { $part }
changed_elsewhere = Meanwhile this event was changed. Please check, then answer once more.

event_sessions =
    Sessions of *{ $title }*:

    { $sessions }
event_session_card =
    A session of *{ $title }*:

    { $lines }
btn_add_session = Add a session
btn_remove_session = Delete the session
btn_remove_yes = Yes, delete the session
ask_remove_session = Delete the session { $session }?
session_added = The session is added.
session_changed = The session is changed.
session_removed = The session is deleted.
session_stays = This session cannot be deleted: each event has at least one, and one with attendance stays.
session_is_over = This session is over, so it can be neither moved nor deleted.
too_many_sessions = An event has at most { $most } sessions.
title_session = a session
ask_session_when = When is this session? Choose its day, or type it in full. Example: tomorrow 09:00–12:00
ask_session_title = What is the title or subject of this session?
ask_room = In which room? Press Skip if it is where the event is.
ask_session_link = What is its online link? Press Skip if there is none.
ask_speaker = Who speaks? Press Skip if nobody does.
ask_about = A short note on the speaker (position, from where), in one line. Example: a senior librarian in Bontang
label_session_title = Session title
label_room = Room
label_link = Link
label_speaker = Speaker
label_about = About the speaker
room_as_event = { $place }
warn_same_room = At that time there is another session in { $room }: { $when }. Keep this time?
warn_same_speaker = At that time { $speaker } already has another session: { $when }. Keep this time?

event_quotas =
    Quotas of *{ $title }*:

    { $quotas }

    Who is to be limited?
no_quotas = There is no quota; the seats are open to everybody.
event_quota =
    { "" }*{ $title }*

    { $quota } Taken now: { $held }.
quota_said = { $whose }: at most { $most } seats.
quota_whose =
    { $what ->
        [library_kind] { $value }
        [position] { $value }
       *[institution] Each institution
    }
quota_set = The quota is noted. { $quota }
quota_removed = The quota is deleted: { $whose }.
quota_below_held = { $held } people are in already, so the quota cannot be lower. Please write { $held } or more.
btn_quota_institution = Each institution
btn_quota_kind = Kind of library
btn_quota_position = Position
btn_quota_change = Change the number
btn_quota_remove = Delete the quota
title_quota = a quota
ask_quota_whose = For whom is this quota? Choose below, or type a piece of the name.
ask_quota_most = At most how many seats? Type the number. Example: 2
ask_quota_most_each = At most how many seats for *each institution*? Type the number. Example: 2

event_changed =
    { $called }, there is a *change* to your event:

    { "" }*{ $title }*

    { $changes }
place_is_online = online
news_was_and_is =
    Before: { $was }
    Now: { $now }
news_of_session = Session { $title }
ask_coming_again = Before this change you said that you come. { "" }*Will you still come, { $called }?*
session_is_new = One more session: { $session }
session_is_gone = No longer takes place: { $session }
title_cancel_event = a cancellation
ask_why_cancelled = Why is this event cancelled? All participants will read the reason.
label_why = Reason
ask_cancel_event =
    The event *{ $title }*, { $when }, will be cancelled.{ $begun ->
        [yes] { " " }*It has already begun.* Attendance that was noted stays counted.
       *[no] { "" }
    } This cannot be undone.{ $others ->
        [0] { "" }
       *[other] { "" } Only this meeting; the other { $others } stay.
    }

    { $people } people will be told, with the reason: { $why }{ $untold ->
        [0] { "" }
       *[other] { "" }
        { $untold } cannot be reached in a chat; please call them (Participants, People to call).
    }

    Cancel this event?
btn_cancel_event_yes = Yes, cancel the event
event_called_off =
    { $name } *cancelled* this event:

    { "" }*{ $title }*
    { $when }

    The reason: { $why }
cannot_be_cancelled = This event cannot be cancelled: it is not published, over, or cancelled already.
event_cancelled_by_you =
    The event is cancelled. We are telling { $people } people.{ $untold ->
        [0] { "" }
       *[other] { " " }{ $untold } cannot be reached in a chat; please call them (Participants, People to call).
    }
event_cancelled =
    { $called }, we are sorry, this event is *cancelled*:

    { "" }*{ $title }*
    { $when }

    The reason: { $why }

other_meetings_stay = The other meetings of this series stay.
title_move = moving the event
btn_move = Move to another day
moves_from =
    Now: { $when }{ $series ->
        [yes] { "" }
        Only this event is moved; the others of the series stay.
       *[no] { "" }
    }
ask_move_day = To which day? Of several days, choose the first one, or type the date (day/month/year).
move_same_day = This event is on that day already. Please choose another day.
ask_move =
    { $warning }The event *{ $title }* moves, with the same hours{ $days ->
        [several] { " " }and days between:
       *[one] :
    }

    Before: { $was }
    Now: { $now }{ $closes }

    { $told ->
        [yes] { $people } people will be told.{ $untold ->
            [0] { "" }
           *[other] { " " }{ $untold } cannot be reached in a chat; please call them (Participants, People to call).
        } Reminders move along.
       *[no] There is nobody to be told yet.
    }

    Move this event?
closing_moves_to_start = Enrolment closes when the event begins.
btn_move_yes = Yes, move it
event_moved = The event is moved.
cannot_be_moved = Only an event that has not begun and is not cancelled can be moved.
hours_stay = The hours and the days between sessions stay.

title_copy = a copied event
ask_copy_day = On which day does the event begin? Choose below, or type the date. Example: 30/11/2026
label_day = Day
event_copied = The copy is a { "" }*draft*. This is how participants will see it:
btn_from_earlier = From an earlier event
btn_from_template = From a programme's example
ask_template = Which programme's example? Its timetable, audience and quota can be changed afterwards.
event_from_template = From a programme's example, still a { "" }*draft*. Please replace what is marked contoh (sample), such as place and speakers, before publishing:
ask_earlier = Which event is the pattern?
day_not_read = Please write only the date. Example: { $example }
no_such_day = The date “{ $day }” is not in the calendar. Please write day/month/year.
day_not_ahead = Please choose a day between tomorrow and two years from now.
title_repeat = a series of events
ask_every = How often is this event repeated?
every_week = Every week, on { $weekday }
every_month = Every month, { $weekday } number { $which }
ask_until = Until which date, or how many meetings in all? Choose below, or type. Example: 30/06/2027, or 4 times
label_every = Repeats
label_until = Until
ask_series =
    The series *{ $title }*: { $events } meetings published together.
    { $days }{ $skips ->
        [no] { "" }
       *[yes] { "" }
        Left out as holidays: { $closed }
    }{ $clashes ->
        [no] { "" }
       *[yes] { "" }
        At the same time as another event: { $clashing }
    }{ $left ->
        [no] { "" }
       *[yes] { "" }
        Still the words of the template: { $sample }
    }

    Publish all of them?
btn_publish_series = Yes, publish all
btn_series_no = No, leave it
series_too_long = A series has at most { $most } events. Please choose an earlier date.
series_empty = Until that date there is no fitting working day. Please choose a later date.
series_published = The series is *published*: { $events } meetings.
in_series = Part of a series: event { $place } of { $events }.
btn_series = Events of the series
series =
    { "" }*Series: { $title }*
    Each event is changed or cancelled for itself. Choose one to manage it:

    { $events }
cannot_be_repeated = Only an event that is still to come can be repeated. Please copy it first.

event_description = { $description }
event_session = • { $session }
event_audience = For: { $audience }
event_bring = Please bring: { $bring }
event_map = Map: { $map }
letter_is_required = Letter of assignment: required
letter_is_optional = Letter of assignment: if there is one, it may follow
event_needs_approval = Enrolments are approved by the coordinators.
event_contact = Contact: { $contact }

## Seats

your_institution = your institution
title_enrolment = enrolment
ask_own_letter = Do you have your letter of assignment already? Please send it here as a file or a photo, or choose. Only the organisers see the file, and it is deleted 90 days after the event.
btn_letter_there = I have it
btn_letter_later = It will follow
btn_no_letter = Without a letter
clash_line = • { $title }, { $when }
seats_clash =
    In the hours of { "" }*{ $title }* you are enrolled in something else:

    { $events }

    Enrol all the same?
btn_enrol_anyway = Enrol anyway
seats_room =
    { "" }*Seats: { $title }*
    { $when }

    { $lines }
seats_waited_for =
    Waiting list: { $people }{ $offered ->
        [0] { "" }
       *[other] { "" } ({ $offered } being offered a seat)
    }
seats_answers =
    Will come: { $coming } · no answer yet: { $silent }{ $unasked ->
        [0] { "" }
       *[other] { "" } · not asked yet: { $unasked }
    }
seats_given_up = Withdrew: { $left } · released for silence: { $released }
seats_to_approve = Waiting for approval: { $people }
btn_seats = Seats
btn_participant_list = List of participants
btn_change_seats = Replace/take out
btn_to_approve = To approve ({ $people })
btn_waiting_list = Waiting list ({ $people })
btn_add_participant = Add participants
seats_list =
    { "" }*{ $title }*
    { $event }

    { $people }
title_seats = Participants
title_to_approve = Waiting for approval
title_waiting_list = Waiting list
seats_in_vain = Did not get a seat: { $people }
btn_in_vain = Did not get a seat ({ $people })
title_in_vain = Did not get a seat
state_in_vain = did not get a seat
would_be_offered = Were a seat free now, the first would be offered it and could answer until { $until }. From the day before the event on, everybody has 2 hours, between 07.00 and 20.00.
mark_not_here = not here yet
mark_coming = will come
mark_silent = no answer yet
mark_letter_later = letter of assignment follows
mark_offered = offered a seat until { $until }
seat_card =
    { "" }*{ $event }*

    { $lines }
label_seat = Enrolment
label_missed = Absence
missed = missed { $times } events of this office
state_confirmed = accepted
state_approval = waits for approval
state_waiting = waiting list, place { $place }
btn_approve = Approve
btn_refuse = Refuse
btn_approve_all = Approve all
btn_approve_all_yes = Yes, approve all
btn_take_out = Take out
btn_replace = Replace
ask_approve_all = Approve { $people } enrolments at once? Free seats: { $left }. Where seats or quotas do not suffice, the rest goes to the waiting list.
approval_is_off = From now on enrolling needs no approval. Those who wait for approval already still wait for your decision.
decided_already = That is decided already.
seat_stands_no_more = That enrolment has ended: the person withdrew it, or another coordinator decided it.
approved_one = { $name } is accepted.
approved_to_list = { $name } is approved, but on the waiting list, place { $place }. { $why }
approved_all = Approved: { $confirmed } accepted, { $waiting } on the waiting list.
title_reason = reason
ask_reason = What is the reason? We pass it on to the person. Choose one, type your own, or skip.
refusing = The enrolment of { $name } will be refused.
taking_out = { $name } will be taken out of this event.
reason_not_meant_for = The event is meant for other participants
reason_one_of_institution = The institution is represented already
reason_no_letter = There is no letter of assignment yet
reason_asked_for = At the wish of the person or the institution
reason_twice = Enrolled twice
refused_one = The enrolment of { $name } is refused.
removed_one = { $name } is taken out.
seat_decided =
    { $called }, there is news about your enrolment:

    { "" }*{ $title }*
    { $when }
    Place: { $place }

    { $decision }
seat_approved = Your enrolment is *approved*. See you there.
seat_added = The organisers *enrolled* you. If you cannot come, please cancel it on the event's card.
seat_given = You { "" }*take the place* of a colleague of your institution, and the seat is yours. If you cannot come, please cancel it on the event's card.
seat_put_on_list = { $why } You are on the { "" }*waiting list*, place { $place }. When there is a seat, we offer it to you.
seat_refused = Sorry, your enrolment { "" }*could not be accepted*.
seat_removed = Sorry, the organisers { "" }*cancelled your enrolment*.
seat_reason = The reason: { $reason }.
seat_replaced = Your seat { "" }*has passed* to somebody else of your institution. You are no longer enrolled.
quota_exceeded = { $name } now holds { $held } seats in { "" }*{ $title }*; its quota is { $most }. No seat has changed.
seat_handed_over = A participant of { "" }*{ $title }* was replaced: { $new } comes instead of { $old }.
btn_replace_me = Somebody else comes
hand_over = Send this code to who comes instead, of the same institution. The seat in { "" }*{ $title }* is theirs as soon as they open it; until then it stays yours. It works once, until { $until }.
hand_over_link = What to send: `{ $link }`
btn_keep_seat = Cancel the code
seat_kept = The code works no longer. The seat stays yours.
own_seat_code = This code is for who comes instead of you. Please pass it on.
cannot_succeed = Sorry, you cannot take this seat. { $why }
other_institution = Who comes instead has to be of the same institution.
has_a_seat = { $name } has a seat in this event already.
replacing = Who comes instead of { $name }?
ask_replace_by = Replace { $old } by { $new }? The seat changes hands at once, and we tell both.
btn_replace_yes = Yes, replace
cannot_replace = That cannot be. { $why }
replaced_one = { $new } comes instead of { $old }.
ask_find_candidate = Whom do you look for? Type a part of the name or the telephone number.
no_candidate = Sorry, nobody like that is in your office or on its list of expected people.
candidates =
    Found. Choose one:

    { $people }
more_candidates = There are others. Type more of the name if you do not see the right one.
add_participants = Who is to take part in { "" }*{ $title }*?
btn_find_person = Search by name
btn_from_expected = From the expected ({ $people })
add_from_expected =
    { "" }*Expected people*. Choose who is to be enrolled:

    { $people }
btn_add_all = Enrol all
btn_add_all_yes = Yes, enrol all
btn_add_some = Yes, enrol { $people } people
ask_add_all = Enrol { $people } expected people? Free seats: { $left }. Where seats or quotas do not suffice, the rest goes to the waiting list.
ask_add_some = { $most } people at a press, in the order of the list.
added_one = { $name } is enrolled.
added_to_list = { $name } is on the waiting list, place { $place }. { $why }
added_before = { $name } is in this event already.
added_not = { $name } cannot be enrolled: they do not agree that their data is used.
added_all = Done: { $confirmed } enrolled, { $waiting } on the waiting list, { $already } there already, { $impossible } not possible.
concern_clash = In the same hours enrolled in { "" }*{ $title }*, { $when }.
concern_clash_elsewhere = In the same hours enrolled in an event of another office.
concern_lacks = Not known yet: { $parts }.
ask_add_anyway =
    Please look at this first. { $name }:

    { $concerns }

    Add them anyway?
btn_add_anyway = Yes, add
institution_unknown = This event counts seats per institution, and the institution of { $name } is not known yet. Please tell it first.
btn_tell_institution = Tell the institution
telling_institution = { $name } is to be added.
title_new_participant = new participant
btn_add_new = Register as a new person
ask_name_of = What is their full name, with degrees if any?
ask_institution_of = From which institution or library?
added_unknown = • { $people } not added, because their institution is not known: { $names }
added_clashing = • { $people } enrolled in another event in the same hours: { $names }
added_lacking = • { $people } with something missing in their data: { $names }
names_and_more = { $names }, and { $more } more
added_file = What came of each row.
added_file_name = enrolment-outcome.xlsx
added_file_title = Outcome of the enrolment
column_outcome = Outcome
list_ask_event = Nothing is kept yet. Enrol them in { "" }*{ $title }*? They go onto the list of expected people too.
btn_add_listed = Enrol { $people } people
list_ask_some = { $most } people at a press, in the order of the rows.
stands_in_event = { $name } is still enrolled in an event. Please take them out of it first.
office_enrolled_you = You are enrolled in: { $events }.

## Reminders

reminder =
    { $opening }

    { "" }*{ $title }*
    { $when }
    Place: { $place }
reminder_today = { $called }, we meet today:
reminder_days =
    { $days ->
        [0] { $called }, this is a reminder of an event you take part in *today*:
        [1] { $called }, this is a reminder of an event you take part in *tomorrow*:
       *[other] { $called }, this is a reminder of an event you take part in, { $days } days from now:
    }
reminder_later_day = { $called }, today is day { $day }:
reminder_snoozed = { $called }, here is the reminder you asked for:
reminder_meeting = Meeting { $place } of { $meetings }
reminder_first_day = First day: { $when }
reminder_session = { $at } { $what }
reminder_check_in = Once you are there, type here the *six digits* that the organisers show; that is how you are marked present.
reminder_link = Link: { $link }
reminder_map = Map: { $link }
reminder_bring = Please bring: { $what }
reminder_contact = Contact: { $contact }
btn_coming = I will come
btn_calendar = To my calendar
btn_out_of_calendar = Remove from my calendar
btn_snooze_hour = Again in 1 hour
btn_snooze_morning = Again in the morning
ask_coming = { "" }*{ $called }, will you still come?*
last_call =
    { "" }*The last time we ask*: please answer below.

    { $opening }
ask_coming_until =
    { "" }*{ $called }, will you still come?*
    Without an answer by { $until }, the seat goes to somebody else.
will_come = Thank you, { $called }. We noted that you *will come*.
come_and_check_in = Thank you. Once you are there, type here the *six digits* that the organisers show; that is how you are marked present.
will_come_already = We have noted already that you will come.
snoozed = All right, we remind you again: { $when }.
snoozed_too_late = That would be too late for a reminder.
seat_released = As there was no answer, your seat in *{ $title }* was given up for somebody else. If you still wish to take part, please enrol again; if it is full, you join the waiting list.
seats_released =
    { "" }*{ $title }*

    Seats released because the last call was not answered: { $seats } ({ $names })

    { $lines }
calendar_file = Calendar for { $title }. Open this file to add it to your calendar; if the times change, a new file replaces it.
calendar_cancelled = The event { $title } is cancelled. Open this file to remove it from your calendar.
calendar_file_name = event-{ $event }.ics
calendar_office = Organiser: { $office }
calendar_speaker = Speaker: { $speaker }
btn_own_reminders = Reminders of my events
own_reminders =
    { "" }*Reminders of the events you take part in*
    { $how ->
        [few] Now: the day before and on the day.
        [day] Now: only on the day.
       *[all] Now: all reminders.
    }
    We always ask whether you will still come.
own_reminders_kept = All right, that is kept.
btn_want_reminders =
    { $how ->
        [few] The day before and the day
        [day] Only on the day
       *[all] All reminders
    }
reminding =
    { "" }*{ $title }*
    { $when }

    Reminders: { $reminds }
    Asking who comes: { $asks }

    { "" }*Remind* sends time and place. *Ask* also wants an answer: coming, or not.
btn_asking = Ask who comes
reminding_asks =
    { "" }*{ $title }*
    { $when }

    Participants are asked whether they still come: { $asks }
reminding_day = D-{ $day }
reminding_never = none
reminding_releases =
    { $releases ->
        [dated] { "" }*Release*: who does not answer the last call *loses the seat*, usually { $until }. It is offered to the waiting list.
        [yes] { "" }*Release*: who does not answer the last call *loses the seat* once the time to answer is over. It is offered to the waiting list.
        [once_asked] { "" }*Release*: who does not answer the last call *loses the seat*. This counts once one of the questions below is on.
       *[no] Who does not answer keeps the seat. With { "" }*Release*, who does not answer the last call loses it.
    }
reminding_changed_meanwhile = The settings changed meanwhile. This is how they are now.
btn_reminds =
    { $on ->
        [yes] ✓ Remind D-{ $day }
       *[no] Remind D-{ $day }
    }
btn_asks =
    { $on ->
        [yes] ✓ Ask D-{ $day }
       *[no] Ask D-{ $day }
    }
btn_releases =
    { $on ->
        [yes] ✓ Release unanswered seats
       *[no] Release unanswered seats
    }

## Coordinators

desk = Coordinator's desk. What would { $name } like to do?
only_coordinators = Sorry, this part is for coordinators. If you are one, please ask the owner of the service for an invitation.
only_owner = Sorry, this part is for the owner of the service.
office_first = There is no office yet. Please open a library office first.
office_events =
    { "" }*Events of the office*. Choose one to manage it:

    { $events }
no_office_events = This office has no coming events yet.
participants =
    { "" }*{ $title }*
    { $when }
    { $seats }

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
column_answer = Answer
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
ask_when = When? Choose the day, or type it in full. Example: tomorrow 09:00–12:00, or for several days: 8–9 December 08:00–16:00
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
drafts_keep_hours = { $drafts } drafts of events moved to that zone with the hours as they were written. Published events are unchanged.
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
warn_events_that_day =
    On { $day } this office has published events:
    { $events }

    They still take place; if need be, move them under Manage, Sessions. Mark that day?
event_that_day = • { $title }, { $when }
more_events_that_day = … and { $more } more events
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
release_is_you = This is your own role.
release_leaves_nobody = Afterwards the office has no coordinator; the owners act for it.
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

## People: searching, correcting, merging, replacing a chat

btn_find = Find a person
btn_find_again = Search again
btn_back_to_search = Back to the search
btn_fix_member = Correct the data
btn_twin = Merge duplicates
btn_search_twin = Search for another
btn_merge = Merge
btn_merge_yes = Yes, merge
btn_replace_chat = Replace the chat
btn_make_code = Make a code
btn_withdraw_code = Cancel the code
btn_cancel_code = Cancel it
btn_see_profile = See my profile
btn_show_member = See their data
title_find = search for a person
ask_find = Whom are you looking for? Type a part of the name, or the whole telephone number. Example: sari
find_too_short = Please type at least two letters of the name, or the whole telephone number.
nobody_found = Sorry, nobody in your office matches. Try a part of the name only, another name they use, or the whole telephone number.
people_found =
    Found. Choose one to see the data:

    { $people }
people_found_similar =
    There is no name exactly like that. Perhaps one of these:

    { $people }
found_similar = There is no name exactly like that. Perhaps this person:
found_line = { $number }. { $person }
member_gone = Sorry, that person was not found.
member =
    { "" }*Person*

    { $lines }
member_of_others = Only what an event needs is shown, because this person is not registered with your office.
member_of_none = This person has chosen no office yet. As they take part in your event, you can correct a typing mistake.
member_only_seen = This person has not agreed to the new privacy notice yet, so their data can only be seen.
label_agreed = Agreed since
label_channels = Reached through
label_last_used = Last used
label_events = Events
ask_which_part = Which part of the data of { $name } needs correcting? They will be told which part changed.
member_not_theirs = This person's data cannot be changed here: another office looks after them, or they have not agreed to the new privacy notice yet. They can change it themselves with /profile.
fixing =
    Data of { $name }:
    { $now }
ask_correct_part = What is right? Please type it, or press a button where there is one.
data_fixed = The coordinator of { $office } corrected your data: { $parts }. If that is wrong, you can change it again.
ask_twin =
    Who is the same as { $name }? Those alike:

    { $people }
no_twin = For { $name } there is nobody to merge. Please search for another name or telephone number.
ask_twin_words = What name or telephone number does the other record have? Type a part of the name, or the whole number.
merge_not_theirs = This person's data cannot be merged here: another office looks after them or serves them too, they hold a role, or they have not agreed to the new privacy notice yet. Who holds a role links their chats themselves with /link.
merge_changed = This data has just changed. Please check again.
merge_compared =
    { "" }*Stays* (registered first):
    { $kept }

    { "" }*Is merged into it:*
    { $gone }

    All chats and enrolments become one. Empty parts are filled from the second record, and the earlier enrolment stays.
ask_merge = Merge *{ $gone }* into *{ $kept }*? This cannot be undone. Both will be told.
merged = The two records are one now.
merged_already = One of the records is not there any more; it may have been merged already.
data_merged = The coordinator of { $office } merged two records that were taken to be yours. If that is wrong, please contact the coordinator at once: { $contact }
ask_replace =
    Did { $name } lose their old chat? We make a code for the new one. All their present chats are told at once, and are let go when the code is used.

    Please make sure first, for example by telephone, that it is { $name } who asks.
replace_not_theirs = This person's chat cannot be replaced here: another office looks after them or serves them too, they hold a role, or they have not agreed to the new privacy notice yet. The chat of a coordinator is replaced by the owner only, that of an owner by nobody.
code_made =
    The code for { $name } is ready. Give it only to the person themselves, to be sent from the new chat:

    { $link }

    It works once, until { $ends }.
code_typed = It can also be typed there: `/hubungkan { $code }`
code_withdrawn = The code is cancelled.
code_not_open = That code is no longer valid.
code_made_for_you = The coordinator of { $office } made a code that moves your account to a new chat. If you did not ask for it, press Cancel it.
code_cancelled = All right, the code is cancelled. Your account stays here, and the coordinator is told.
code_was_cancelled = { $name } did not ask for a new chat, and cancelled the code.
code_used = { $name } is now using their new chat. The old one was let go.
replacement_refused = Sorry, that code is not valid. It may have been used or cancelled, or its time is over. Please ask the coordinator for a new one.
chat_is_yours = This chat belongs to that account already. The code is for a new chat.
chat_of_another = This chat belongs to other data already, so that account cannot be moved here. Please ask the coordinator to merge the two, or use a new chat.
chat_replaced = { $name }, welcome back. Your account is in this chat now, and the old one was let go.
account_moved = Your account is now used in another chat, so this chat is no longer connected to it. If it was not you who moved it, contact the coordinator at once: { $contact }

## Record of actions

trail =
    { "" }*Record of actions*

    { $lines }
trail_empty = No action has been recorded yet.
trail_line = • { $parts }
trail_action =
    { $action ->
        [event-published] published an event
        [event-drafted] drafted an event
        [event-changed] changed an event
        [event-cancelled] cancelled an event
        [event-copied] copied an event
        [draft-dropped] deleted a draft
        [reminding-changed] changed the reminders of an event
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
        [chat-code-issued] made a code for a new chat
        [chat-code-cancelled] cancelled a code for a new chat
        [chat-replaced] moved the account to a new chat
        [people-merged] merged two records of a person
        [consent-renewed] agreed to the new notice
        [consent-withdrawn] withdrew consent
        [role-given-up] gave a role up
        [erased] had the own data erased
        [people-imported] added a guest list
        [expected-people-downloaded] downloaded the guest list
        [expected-person-removed] removed a person from the guest list
        [enrolment-approved] approved an enrolment
        [enrolment-refused] refused an enrolment
        [material-added] added a material
        [material-renamed] renamed a material
        [material-removed] removed a material
        [letter-opened] opened a letter of assignment
        [letter-marked] noted a letter of assignment
        [participant-added] enrolled a participant
        [participant-removed] took a participant out
        [participant-replaced] replaced a participant
        [seat-handed-over] handed a seat over
        [expected-person-arrived] arrived from the guest list
        [attendance-corrected] corrected an attendance record
        [attendance-of-all] marked all participants as present
        [attendance-downloaded] downloaded an attendance list
        [walk-in-added] recorded a walk-in participant
        [quota-passed] let a walk-in pass a quota
        [audit-downloaded] downloaded the record
        [question-taken] took a question
        [question-taken-over] took a question over
        [question-given-back] gave a question back
        [question-answered] answered a question
        [question-closed] closed a question without an answer
        [evaluation-switched-on] switched the evaluation of an event on
        [evaluation-switched-off] switched the evaluation of an event off
        [survey-made] made a survey
        [survey-changed] changed a survey
        [survey-dropped] deleted a survey
        [announcement-written] wrote an announcement
        [announcement-changed] changed a draft announcement
        [announcement-dropped] deleted a draft announcement
        [announcement-confirmed] confirmed an announcement
        [audience-saved] saved a choice of recipients
        [audience-forgotten] deleted a choice of recipients
        [group-code-issued] issued a code for a Telegram group
        [group-linked] linked a Telegram group
        [group-unlinked] unlinked a Telegram group
        [announcement-paused] paused an announcement
        [announcement-resumed] let an announcement go on
        [announcement-stopped] stopped an announcement
        [announcement-skipped] left out one time of an announcement
        [announcement-reworded] changed the words of an announcement
        [announcement-timed] changed the time of an announcement
        [announcement-resent] sent an announcement again
        [correction-written] wrote a correction
        [missed-people-downloaded] downloaded who did not get an announcement
        [poll-results-taken] took the results of a poll
        [speaker-invited] invited a speaker to see results
        [speaker-revoked] took a speaker's access back
        [poll-written] wrote a poll
        [poll-changed] changed a poll
        [poll-scheduled] scheduled a poll
        [poll-opened] opened a poll
        [poll-withdrawn] took a poll back to a draft
        [poll-closed] closed a poll
        [poll-reopened] opened a poll again
        [poll-deleted] deleted a poll
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

## Ask the organisers

ask_once_known = Once you have introduced yourself, questions can be sent and answered right here in this chat.
ask_once_agreed = Once you have agreed to the new privacy notice, questions can be sent and answered right here in this chat.
ask_here = Questions can also be sent and answered right here in this chat.
btn_introduce = Introduce myself
title_question = question
ask_question_office = For which office is this question? Choose below, or type a piece of its name.
question_goes_to = This question is read by the organisers of { $office }.
ask_question = What would you like to ask? Please write it in one message.
question_too_short = Please write your question a little more fully, at least { $least } characters. Example: When are the certificates sent?
question_too_long = That question is too long ({ $length } characters). Please shorten it to at most { $most } characters.
questions_enough = { $most } of your questions are still waiting for an answer. Please wait until one of them is answered.
question_sent =
    We passed your question on to the organisers of { $office }. They usually answer within one working day.

    If it is urgent: { $contact }
not_understood_desk = Sorry, we did not understand that message. The buttons of the last screen still work; for anything else, type *menu* or *help*.
not_understood_send = Sorry, we did not understand that message. If it is a question for the organisers, press Send to the organisers: we pass it on as it is.
btn_send_question = Send to the organisers
btn_own_questions = My questions
own_questions = { "" }*My questions*, the latest first. Choose one to read it:
no_own_questions = You have not asked anything here yet.
own_question_listed =
    { $number }. { $words }
    { $state }
own_question =
    { "" }*Question to { $office }*
    { $state }
own_question_state =
    { $state ->
        [open] Waiting for the organisers
        [taken] The organisers are on it
        [answered] Answered
       *[closed] Done
    }
question_answered =
    The organisers of { $office } answer your question:
    _{ $question }_

    { $answer }
question_unanswered =
    The organisers of { $office } closed your question without an answer:
    _{ $question }_

    If you still need one, please get in touch: { $contact }
btn_clear = That is clear
btn_ask_more = Ask again
question_cleared = Thank you for telling us.
title_more = further question
ask_more = What else would you like to know? Please write it in one message.
question_asked_again = We passed your further question on to the organisers of { $office }. They usually answer within one working day.
question_not_asked_again = This question has changed meanwhile, so we did not pass your message on. Please ask by /ask
question_gone = Sorry, that question was not found.

btn_questions =
    { $number ->
        [0] Questions
       *[other] Questions ({ $number })
    }
btn_all_questions = All questions
btn_answered_questions = Answered
btn_show_question = See the question
btn_take = Take
btn_take_over = Take over
btn_take_over_yes = Yes, take over
btn_answer = Answer
btn_give_back = Give back
btn_close_unanswered = Close without answer
btn_close_yes = Yes, close
questions_waiting = { "" }*Waiting questions*, the most urgent first. Choose one to read it:
no_questions_waiting = No question is waiting.
questions_answered = { "" }*Questions that ended within 30 days*, the latest first. Choose one to read it:
no_questions_answered = No question ended within the last 30 days.
question_listed =
    { $number }. { $late ->
        [yes] { "" }*Overdue* · { $who }
       *[no] { $who }
    } · { $office }
    _{ $words }_
    { $state }
question_for = { "" }*Question to { $office }*
question_from = From: { $who }
question_stands = State: { $state }
question_due =
    To be answered by: { $due }{ $late ->
        [yes] { " " }– *overdue*
       *[no] { "" }
    }
question_words = _{ $words }_
question_line =
    { $who }, { $at }:
    _{ $words }_
question_writer =
    { $asking ->
        [yes] { $name }
       *[no] Organisers ({ $name })
    }
question_state =
    { $state ->
        [open] Not taken yet
        [taken] Taken by { $who }
        [answered] Answered by { $who }
       *[closed] Done
    }
question_meanwhile = This question has changed meanwhile: { $state }.
question_yours = You have taken this question already.
question_is_late =
    This question was not answered within one working day:

    { $question }
a_coordinator = a coordinator
ask_take_over = { $who } is on it. Take over?
ask_close_question = Close the question of { $who } without an answer? They will be told.
title_answer = answer
ask_answer = What is the answer? Please write it in one message.
answer_sent = Your answer to { $name } is passed on.
answer_not_sent =
    This question has changed meanwhile: { $state }. Your answer was not sent:

    { $words }

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
days_backwards = The last day must come after the first. Example: { $example }
days_too_many = At most { $most } days at a time; others are added under [Days, hours, sessions]. Example: { $example }
days_next_year = That date is over for this year. If you mean { $days }, please write it with its year.
days_other_weekday = The day of the week does not fit { $days }. Please write only dates and hours. Example: { $example }
days_over_midnight = For several days at once, they must begin and end on the same day. Example: { $example }
when_too_long = One session lasts 24 hours at most. Example: { $example }
when_too_far = That is more than two years ahead; the latest is { $latest }. Example: { $example }
when_not_understood = Sorry, we did not understand the time. Please write the day and the hours. Example: { $example }, or tomorrow 09:00

## Guest list

btn_expected = Guest list
btn_send_list = Send a list (XLSX/CSV)
btn_list_template = Download a form
btn_list_links = List & links (XLSX)
btn_not_arrived = Not arrived yet
btn_add_people =
    { $people ->
        [one] Add { $people } person
       *[other] Add { $people } people
    }
btn_abandon = Discard
btn_take_off_list = Remove { $number }. { $name }
btn_take_off_yes = Yes, remove
btn_so_it_is = That is right
expected_people =
    { "" }*Guest list of { $office }*

    { $expected ->
        [0] Nobody is on this list. Send one, or first download the form to fill in.
       *[other] { $expected } invited, { $arrived } of them have arrived.
    }
expected_gone = Sorry, that was not found. Perhaps its time has passed. Please open the guest list again.
nobody_expected = Nobody is still expected.
not_arrived =
    { "" }*Not arrived yet*

    { $people }
ask_take_off_list = Remove { $name } from the guest list? Their personal link will no longer work.
taken_off_list = { $name } is no longer on the list.
has_arrived = { $name } has arrived, so cannot be removed from the list.
list_template = A form to fill in. Replace both example rows with your data; only the name is required.
list_template_name = guest-list-form.xlsx
list_template_title = Guest list
list_links = These links are personal. Please pass each on to its person only.
list_links_name = list-and-links.xlsx
list_links_title = List and links
column_phone = Phone
column_city = City/Regency
column_link = Personal link
column_line = Line
column_reason = Reason

title_list = guest list
ask_list_file = Please send the list (XLSX or CSV) as an attachment. Its columns: Name (required), Institution, Phone, Status, Position, Library, Kind of library, City/Regency, District. By sending it the office declares that it may hand these data over to us. We do not contact the people in it.
list_no_file = Please send the file as an attachment, not words. Choose Cancel if it is not ready.
list_received = We have received { $name } and are reading it.
list_checking =
    Checking { $name }
    { $bar } { $read } of { $rows } rows
list_checked =
    { $rows ->
        [one] *{ $rows } row*
       *[other] *{ $rows } rows*
    } read: { $new } new, { $changed } changed, { $same } there already, { $wrong } to be corrected.
list_ask = Nothing has been saved yet. Add them to the guest list?
list_nothing_new = Nothing changes: they are on the list already.
list_nothing_right = Nothing can be added. Please correct the file and send it again.
list_wrong_follows = The rows to be corrected come as a file, each with the reason.
list_ignored = Columns not used: { $columns }.
list_wrong = Rows to be corrected. Please correct them in this file and send it back.
list_wrong_name = to-be-corrected.xlsx
list_wrong_title = To be corrected
list_taken_over = Done: { $new } added, { $changed } updated. We have not contacted them; please pass on to each their personal link.
list_abandoned = All right, nobody was added. The rows we had read are deleted.
list_done_already = That list was added already.
list_over = That list no longer waits for an answer.
list_refused =
    { $name } cannot be used yet.

    { $reason }
list_without_names = There is no column Name. The headings we read: { $found }. Please write headings in the first row, at least Name.
list_column_twice = Two columns say the same thing: { $one } and { $other }. Please keep one and send it again.
file_not_a_table = That is no table. Please save it as .xlsx or .csv and send it again.
file_with_password = That file has a password. Please remove it, save the file as .xlsx and send it again.
file_of_old_excel = That is an old Excel file (.xls). Please open it, save it as .xlsx and send it again.
file_too_many_rows = It has more than 5,000 rows. Please divide it into several files and send them one by one.
file_too_large = That file is too large; 5 MB is the most. Please remove pictures and other sheets, or divide it into several files, and send it again.
file_too_wide = It has more than 60 columns, or a cell of more than 2,000 characters. Please remove what is not needed and send it again.
file_empty = There are no rows in it. Please write a row for each person below the headings and send it again.
file_damaged = That file cannot be read and may be damaged. Please open it, save it once more as .xlsx and send it again.
file_gone = We no longer have that file. Please send it once more.
row_is_example = This is one of our example rows. Please remove it, or replace it with your data.
row_without_name = The name is missing. Please fill it in.
row_doubled = This person or telephone number stands in line { $line } already. Please keep one; where they are two people, leave the number empty in one of the lines.
row_wrong = { $heading }: { $reason }
row_choose = { $heading }: we do not understand “{ $words }”. Please write one of these: { $options }.

is_this_you = Thank you. We have these data from { $office }. Are they right?
was_expected = { $office } has been expecting you: your name is on its guest list.
was_filled = From that list we have filled in: { $parts }.

## Attendance

session_only = Attendance
session_of = { $session }, *{ $title }*
session_whole = { "" }*{ $title }*
session_numbered = Session { $number }
present_of = { $present } of { $people } participants present
attendance =
    { "" }*Attendance: { $title }*

    { $sessions }
attendance_line =
    { $number }. *{ $name }*
    { $when }
    { $present }
attendance_session =
    { $what }
    { $when }

    { $present }
attendance_early = Attendance of this session can be taken from { $opens }.
attendance_over = This session has ended. Changes from now on are recorded as corrections.
attendance_code =
    { "" }*Attendance code*
    { $what }

    `{ $code }`

    Participants type these six digits in their own chat. The code changes by itself every 30 seconds.
    { $present }
attendance_qr =
    QR code for { $what }: { $link }
    It opens the chat; there participants type the six digits that are shown.
attendance_projector =
    For a projector, until { $until }: { $link }
    Whoever has this address sees the code. Please do not pass it on.
projected_how = Scan this QR code, then type the six digits above.
projected_early = The code is shown from { $opens }.
projected_cancelled = This event is cancelled.
projected_offline = The connection is broken. The code comes back with it.
attendance_code_below = The attendance code is shown below.
attendance_code_closed = The attendance code is no longer shown.
attendance_taken = Thank you, { $called }. Your attendance was recorded at { $at }: { $what }.
attendance_late = Thank you, { $called }. Your attendance was recorded as *late*, at { $at }: { $what }.
attendance_stands = Your attendance was already recorded at { $at }: { $what }. Nothing has changed.
attendance_code_wrong = Sorry, that code is not valid. Please type the six digits that are shown now.
attendance_tries_over = There were too many codes that did not fit. Please ask the organisers at the registration desk to record your attendance.
attendance_not_enrolled = You are not enrolled as a participant of this event yet. Please go to the registration desk; the organisers will help you.
attendance_waiting =
    { $state ->
        [approval] Your enrolment still waits for approval, so your attendance cannot be recorded yet.
        [offered] You have not taken the seat that is offered to you, so your attendance cannot be recorded yet.
       *[waiting] You are still on the waiting list, so your attendance cannot be recorded yet.
    } Please see the organisers at the registration desk.
attendance_no_seat =
    We are sorry: { $state ->
        [approval] your enrolment was not approved
       *[waiting] there was no free seat for you
    } by the time this event began, so your attendance cannot be recorded yet. Please see the organisers at the registration desk.
attendance_opens = Attendance of { $what } can be recorded from { $at }.
attendance_closed = Attendance of { $what } has closed: { $at }. Please ask the organisers.
attendance_type_code = Please type the six digits that are shown now, for { $what }.
attendance_list =
    { $what }
    { $present }

    { $people }

    { $late ->
        [yes] Press a name to mark it as present, *late* from now on; again for in time, once more to take the mark away.
       *[no] Press a name to mark it as present, again for late, once more to take the mark away.
    }
mark_late = (late)
others_by_number = For the other names on this list, just type the number.
attendance_nobody = There is no participant of that name.
attendee_unnamed = (no name)
attendee_absent = { $number }. – { $name }
attendee_present = { $number }. ✓ { $name }, at { $at }
attendee_late = { $number }. ✓ { $name }, *late*, at { $at }
attendance_marked = The organisers recorded you as present at { $at }: { $what }.
attendance_as_it_is = It is marked so already.
attendance_everybody = All participants are marked as present.
ask_mark_all = Mark the { $people } people who are not present as *present*, for { $what }?
attendance_all_marked = { $people } people were marked as present.
ask_attendee = Who are you looking for? Type part of the name.
title_walk_in = walk-in participant
ask_walk_in = What is the name of the participant who came?
ask_walk_in_who = Is it one of these?
ask_walk_in_institution = From which institution or library?
walk_in_marked = { $name } is recorded as present: { $what }.
walk_in_stands = { $name } was recorded as present before: { $what }.
walk_in_uncounted = Their institution is not known, so this seat is not counted in the quota of an institution.
walk_in_full = All seats are taken ({ $seats }). So { $name } has no seat yet.
walk_in_quota =
    { $what ->
        [library_kind] The quota for the kind of library { $value } is used up ({ $held } of { $most }).
        [position] The quota for the position { $value } is used up ({ $held } of { $most }).
       *[institution] The quota of { $value } is used up ({ $held } of { $most }).
    }
walk_in_passes =
    { $waiting ->
        [one] One person waits for a seat;
       *[other] { $waiting } people wait for a seat;
    } { $name }, who has come, goes before them.
walk_in_anyway = Record { $name } as a participant all the same?
walk_in_withdrew = { $name } cannot be recorded: they took back their consent to the use of their data. Please use the list on paper, or ask them to agree again in the chat.
walk_in_not = { $name } was not recorded.
walk_in_room = If there is room, one more seat can be added. The event then has { $seats } seats, also if { $name } leaves later.
walk_in_seats = The event has { $seats } seats now.
btn_show_code = Attendance code
btn_close_code = Close
btn_mark = List and mark
btn_mark_all = All present
btn_mark_all_yes = Yes, mark { $people } people
btn_walk_in = Walk-in
btn_somebody_else = Somebody new
btn_walk_in_anyway = Yes, all the same
btn_one_seat_more = Add one seat
btn_attendance_files = Download and summary
btn_other_sessions = Other sessions
btn_to_session = Back to the session
btn_search_name = Search a name
btn_whole_list = Whole list
qr_file_name = attendance-code-{ $session }.png
register_file = Attendance list to be signed: { $title }
register_file_name = attendance-list-{ $event }.pdf
register_heading = ATTENDANCE LIST
register_at = Place: { $place }
register_place = { $city }, { $day }
register_signer = ( { $name } )
register_signer_nip = NIP. { $number }
register_page = Page
column_nip = NIP
column_institution_position = Institution/position
column_mobile = Mobile
column_signature = Signature
attendance_file = Attendance: { $title }
attendance_file_name = attendance-{ $event }.xlsx
was_present = present
was_late = late
turnout =
    { "" }*Summary: { $title }*
    { $when }
turnout_enrolled = Enrolled themselves: { $people }
turnout_added = Added by organisers: { $people }
turnout_walked_in = Came without enrolling: { $people }
turnout_participants = Participants: { $people }
turnout_declined = Withdrew: { $people }
turnout_released = Seats released without an answer: { $people }
turnout_coming = Said that they come: { $coming } of { $people } participants
turnout_not_taken = No attendance was taken yet.
turnout_attended =
    { "" }*Attended: { $attended }* ({ $rate }% of the participants)
turnout_at_all =
    { "" }*Attended all sessions: { $attended } of { $people }* ({ $rate }%)
turnout_partly = Attended some of the sessions: { $people }
turnout_absent = Absent: { $absent }
turnout_sessions =
    Present per session:
    { $lines }
turnout_institutions =
    Present by institution (the largest):
    { $lines }
turnout_kinds =
    Present by kind of library:
    { $lines }
turnout_genders =
    Present by gender:
    { $lines }
turnout_of = • { $name }: { $people } of { $seats }
turnout_line = • { $name }: { $people }
turnout_untold = (not told)
btn_register = Print list (PDF)
btn_attendance_sheet = Download (XLSX)
btn_calls = People to call
btn_summary = Summary
calls =
    { "" }*People to call: { $title }*
    { $why ->
        [absent] Absent:
        [missed] Absent, on all days or on some:
        [cancelled] Without a chat, so they have not heard that the event is cancelled:
       *[coming] Without a chat, or without an answer to whether they come:
    }

    { $people }
calls_none =
    { $why ->
        [absent] All participants of *{ $title }* are recorded as present.
        [not_taken] *{ $title }* is over. No attendance was taken, so it is not known who was absent.
        [cancelled] All participants of *{ $title }* are told in a chat. Nobody has to be called.
       *[coming] Nobody of *{ $title }* has to be called now. Here stand those without a chat, and those who did not answer whether they come.
    }
call_line =
    { $number }. { $who }
    { $phone } · { $why ->
        [coming] no answer yet
        [absent] absent
        [missed] absent on day { $days }
       *[no_chat] no chat
    }
call_no_phone = no phone number
thanks_for_coming = Thank you, { $called }, for coming to *{ $title }*. If you need it, a confirmation of attendance can be downloaded here.
thanks_for_meeting = Thank you, { $called }, for coming to *{ $title }*, { $day }. If you need it, a confirmation of attendance can be downloaded here.
thanks_partly = You are recorded as present at { $there } of { $all } sessions. If that is wrong, please tell the organisers.
next_own_meeting = Your next meeting: { $when }
missed_you =
    { $called }, we did not meet you at *{ $title }* ({ $when }).

    If you were there, please tell the organisers so that the record can be corrected. { $why ->
        [yes] If something kept you from coming, please say what it was; the answer goes without your name and helps us to arrange the next event.
       *[no] We hope to see you at another event.
    }
btn_say_why = Say why
btn_proof = Download confirmation of attendance
proof_none = Your attendance at this event is not recorded. If that is a mistake, please ask the organisers.
proof_file = Confirmation of attendance: { $title }
proof_file_name = confirmation-of-attendance-{ $event }.pdf
proof_title = Confirmation of Attendance
proof_opening = According to the organisers' attendance record, the following person attended:
proof_closing = Recorded by Rekan Pustaka, { $city }, { $day }.
proof_remark = Made automatically from the attendance record. This is not a certificate with an electronic signature.
proof_sessions = { $there } of { $all } sessions:
label_event = Event
label_attended = Attended
agenda_day = { "" }*{ $day }*
agenda_session = Session { $number }
agenda_line =
    { $hours } { $what }{ $mark ->
        [now] { " " }– *going on now*
        [next] { " " }– *next*
       *[none] { "" }
    }
agenda_more = … and { $sessions } more sessions

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

## Materials and letters of assignment

btn_materials = Materials
materials =
    { "" }*Materials: { $title }*

    { $lines }
material_line =
    { $number }. *{ $title }*
    { $about }
material =
    { "" }*{ $title }*
    { $about }
no_materials = There are no materials yet.
no_materials_yet = There are no materials yet. What you add can be opened by who has a seat or was present, also after the event.
own_materials = The materials of which event would you like to open?
no_own_materials = There are no materials yet of events that you take part in.
materials_need_a_seat = The materials of this event are for its participants only.
material_gone = That material is no longer there.
materials_enough = There are { $most } materials, which is the limit. Please remove one first.
material_added = The material *{ $title }* was added.
material_file_here = The file is kept as a material.
material_removed = The material was removed.
ask_remove_material = Remove the material *{ $title }*? Participants can then no longer open it.
size_in_kb = { $size } KB
size_in_mb = { $whole }.{ $tenth } MB
btn_add_material = Add material
btn_change_title = Change title
btn_remove_material = Remove
btn_remove_material_yes = Yes, remove
btn_open_file = Open the file
btn_whole_event = The whole event
ask_material_session = { "" }*{ $title }*: for which session is this material?
title_material = material
label_material_title = Title
ask_material_title = What is the title of the material? Example: Slides of topic I
ask_material = Please send the file as an attachment (at most 20 MB), or write its link. Example: https://example.example/material
material_not_understood = Please send a file as an attachment, or write the full address, beginning with https://.
file_is_empty = That file is empty. Please check it and send it again.
file_of_another_kind = We do not take files of that kind. You can send: { $kinds }.
title_letter = letter of assignment
ask_letter_file = Please send the letter of assignment as a file or a photo. If there is none yet, choose It will follow. Only the organisers see the file, and it is deleted 90 days after the event.
letter_not_understood = Please send the letter of assignment as an attachment (a file or a photo), or choose one of the buttons.
letter_received = We have your letter of assignment. Thank you.
letter_may_follow = Fine, the letter of assignment can be sent later with the button below.
letter_not_here_yet = Your letter of assignment has not reached us; please send it before the event.
letter_needs_a_seat = A letter of assignment can be sent only by participants of an event that asks for one.
own_letter = We have your letter of assignment for *{ $title }*.
own_letter_on_paper = Your letter of assignment for *{ $title }* is noted as being there. You may send the file as well.
own_letter_file = Your letter of assignment for *{ $title }*
btn_own_letter = Letter of assignment
btn_send_letter = Send letter of assignment
btn_send_another_letter = Send another file
btn_letter_of = Letter: { $title }
btn_letters = Missing letters of assignment
letters_missing =
    { "" }*Letters of assignment: { $title }*
    { $people } of { $seats } participants have not sent a letter of assignment:

    { $lines }
all_letters_there = The letters of assignment of all participants are there.
letter_there = There
letter_there_as_file = There, as a file
letter_missing = Not there yet
letter_of = Letter of assignment of { $name } for *{ $title }*
letter_file_name = Letter of assignment { $name }.{ $ending }
letter_marked = The note on the letter of assignment was changed.
btn_open_letter = Open letter
btn_mark_letter_there = Letter is there
btn_mark_letter_later = Letter to follow

## Announcements

announcement_from = _From { $office }. No more announcements? Type /berhenti_
announcement_corrected = *Correction*
announcement_no_institution = your institution
announced_event =
    { "" }*{ $title }*
    { $state ->
        [cancelled] CANCELLED
       *[other] { $when }
    }
    { $place }
btn_announced_event = See the event

## Announcements: time, way, outcome, correction

announcement_gone = Sorry, that was not found. Please open the list of announcements again from the organisers' room.
announcement_moved_on = It has changed meanwhile. This is how it is now.
announcement_reason =
    { $state ->
        [blocked] blocked this chat
        [deactivated] the chat account no longer exists
        [unreachable] the chat is no longer active
        [refused] refused by the chat app
        [expired] could not be sent in time
        [uncertain] not sure that it arrived
        [cancelled] stopped before it was sent
        [no_consent] did not agree to the privacy notice yet
        [stopped] chose not to get announcements
        [no_chat] never opened a chat
       *[other] not sent yet
    }
announcement_now =
    { $state ->
        [confirmed] at once
       *[open] as soon as it is confirmed
    }
announcement_now_later =
    { $state ->
        [confirmed] from { $at }, because these are not the hours to send
       *[open] once confirmed, from { $at }, because these are not the hours to send
    }
announcement_at = { $at }
announcement_again =
    { $repeats ->
        [weekly] every week
       *[monthly] every month
    }: { $days }; and so on
announcement_time_over = The time you chose has passed. Please choose another, or send now.
announcement_time_passed =
    That time has passed. { $kind ->
        [again] If it goes on, it is sent at its next time.
       *[once] If it goes on, we ask first whether it is still to be sent.
    }
announcement_waits_for_next = Its time went by while it was paused, so that one was not sent. The next one is below.
ask_send_late =
    { "" }*Its time has passed*
    { $words }

    It was to be sent { $at }. Does it still hold? Send it now to { $people ->
        [one] 1 person
       *[other] { $people } people
    }?
btn_other_time = Choose another time
announcement_outside_hours = That time is outside of the hours to send, so it arrives from { $at }.
announcement_goes =
    { $state ->
        [fixing] *The list of recipients is being settled*
        [scheduled] *Announcement planned*
        [paused] *Announcement paused*
       *[running] *Announcement on its way*
    }
    { $words }
announcement_fixing = Please wait a moment. The announcement sets out once its list is settled.
announcement_planned =
    { $people ->
        [one] Goes to 1 person: { $when }
       *[other] Goes to { $people } people: { $when }
    }
announcement_planned_anew =
    Goes { $when }
    Whom it is for is found out then.
announcement_bar = { $bar } { $percent }%
announcement_sent = Sent: { $sent } of { $people }
announcement_failed = Failed: { $failed }
announcement_left = Left: { $left }
announcement_unsure = Not sure: { $unsure }
announcement_goes_on = Outside of the hours to send. Goes on { $at }.
announcement_rest_waits = The rest is filling in something, or outside of their hours. Goes on { $at }.
announcement_some_wait = Some wait for their hours, until { $at } at the latest.
announcement_ends = Ends about { $at }
announcement_paused =
    { $why ->
        [role] Paused because whoever confirmed it no longer acts for this office. If you let it go on, you answer for it.
       *[asked] Nothing is sent until it goes on.
    }
announcement_stands =
    { "" }*An announcement of { $office } is paused*
    { $words }

    Whoever confirmed it no longer acts for that office. Sent { $sent }, left { $left }. Let it go on, or stop it?
btn_announcement_reword = Change the words
btn_announcement_time = Change the time
btn_announcement_pause = Pause
btn_announcement_resume = Go on
btn_announcement_stop = Stop
btn_announcement_renew = Refresh
btn_announcements = All announcements
announcement_paused_meanwhile = Nothing is sent while you choose.
ask_stop_announcement =
    { "" }*Stop this announcement?*
    { $words }

    { $begun ->
        [then] This one was not sent yet. Whom it is for is only counted when it is sent.
        [before] Nothing was sent yet: { $left ->
            [one] 1 person
           *[other] { $left } people
        } will not get it.
       *[begun] Sent { $sent }; the other { $left } will not be sent.
    }
btn_announcement_stop_yes = Yes, stop
btn_announcement_skip = Leave out this one only
btn_announcement_stop_this = Stop this one only
btn_announcement_stop_all = Stop from now on
announcement_skipped = The next one is left out.
announcement_stopping =
    { "" }*The announcement is being stopped*
    { $words }

    { $where ->
        [here] Please wait a moment, the outcome follows here.
       *[elsewhere] Please wait a moment, then press Refresh.
    }
announcement_over =
    { $state ->
        [cancelled] *Announcement stopped*
       *[done] *Announcement finished*
    }
    { $words }

    { $people ->
        [0] Sent to nobody's chat.
       *[other]
            For: { $people ->
                [one] 1 person
               *[other] { $people } people
            }
            Sent: { $sent }
    }
    Ended: { $at }
announcement_missed = Did not get it: { $people }
announcement_left_out = Never meant to get it: { $people }
announcement_missed_why = • { $why }: { $people }
announcement_uncertain = Where it is not sure, nothing is sent again, so that nobody gets it twice.
announcement_followed = The next of the series: { $at }
btn_announcement_following = The next of the series
btn_missed = Who did not get it
btn_resend = Send again where it failed ({ $people })
btn_write_correction = Correction
missed_people =
    { "" }*Who did not get the announcement*
    { $words }

    { $lines }
missed_nobody = Nobody is left on this list.
missed_line = { $number }. { $who }: { $why }
missed_unnamed = (withdrew their consent)
btn_missed_file = Download the list (XLSX)
missed_file_name = not-reached-{ $number }.xlsx
missed_file_title = Who did not get the announcement
missed_file = These people did not get the announcement, to be reached in another way.
btn_missed_file_others = Download the next ones
announcement_resent =
    { $people ->
        [one] Sent again to 1 person.
       *[other] Sent again to { $people } people.
    } Where it is not sure, nothing is sent again.
title_reword = words of the announcement
title_announcement_correction = correction
announcement_says = It says now: { $words }
announcement_says_above = What it says now is in a message of its own above, with its marks, to be copied and changed.
announcement_goes_meanwhile = It goes on while you write.
words_as_read =
    Not saved yet. This is how the new words will be read:

    { $copy }

    Press Save if it is right, or type other words.
ask_other_words = Please write the new words.
ask_other_english = Please write the new words in English, too.
announcement_other_words = Somebody else has just changed the words, so yours are not used yet. Please look first.
announcement_reworded = The new words are saved.
announcement_reworded_for_rest =
    The new words are saved for those who have not got it yet. { $people ->
        [one] 1 person has
       *[other] { $people } people have
    } the old words already: they can be sent a correction once it is finished.
announcement_reworded_following = The next one of the series says the same.
announcement_has_correction = This announcement was corrected with another attachment, so it is not sent again. For those who have not got it, please write a new announcement.
btn_show_correction = Show the correction
correction_how_shown =
    Correction: { $changed } messages change where they stand, { $follow } follow as new ones.{ $changed ->
        [0] { "" }
       *[other] { " " }No phone rings for a message that changes, so who has read it may not notice.
    }
title_announcement_time = time of sending
announcement_time =
    { "" }*When is it sent?*
    As chosen now: { $when }
btn_send_now = At once
btn_send_at = Choose a time
btn_send_weekly = Every week
btn_send_monthly = Every month
ask_send_now =
    { $people ->
        [one] Send it now to 1 person?
       *[other] Send it now to { $people } people?
    }
ask_send_now_anew = Send it now? Whom it is for is found out just then.
btn_send_now_yes = Yes, send it now
announcement_time_set = The time is saved.
announcement_by_clock_of = By the clock of { $city }.
ask_announcement_time = Which day, at what time? For example: Monday 09:00. Without a time: 08:00.

## Answers to announcements

announcement_answered = Your message answers an announcement of { $office }. Press Send to the organisers to pass it on as a question, as it is.
question_about_announcement = About the announcement: { $words }

## Announcements: writing, audience, check, confirm

btn_announcements_desk = Announcements
btn_team_and_office = Team and office
btn_announce_event = Announce
office_announcements = *Announcements of { $office }*
no_announcements_yet =
    { "" }*Announcements of { $office }*

    No announcements yet. What you write goes only after you have checked and confirmed it.
announcement_line =
    { $number }. { $words }
    _{ $about }_
announcement_line_people =
    { $people ->
        [one] 1 person
       *[other] { $people } people
    }
announcement_line_sent =
    { $people ->
        [one] { $sent } of 1 person
       *[other] { $sent } of { $people } people
    }
announcement_state =
    { $state ->
        [draft] draft
        [counting] counting recipients
        [ready] waits for confirmation
        [fixing] about to leave
        [scheduled] scheduled
        [running] being sent
        [paused] paused
        [done] finished
       *[cancelled] stopped
    }
announcement_has_none = none
announcement_without_words = (no words)
btn_write_announcement = Write an announcement
title_announcement = announcement
announcement_about_event = This announcement is for the participants of *{ $title }*. You may also use { $event }, { $when }, { $place }.
label_announcement = Content
label_announcement_english = Content in English
label_announcement_file = Attachment
announcement_hint = You may use { $star }bold{ $star }, { $line }italic{ $line } and { $open }words{ $close }(https://address). To address people: { $name } (name), { $institution } (institution).
ask_announcement = Please write the announcement, or send one photo or document with its words. Files up to 20 MB; for a larger one, write its link.
ask_announcement_words = Please write the new content.
ask_announcement_english = Please write the content in English, for those who chose it. Skip to send Indonesian to everybody.
ask_announcement_file = Please send one photo or document (up to 20 MB). Larger: write its link in the announcement. Skip for no attachment.
announcement_empty = There is no content yet. Please write a few words, or send a photo or document.
announcement_placeholder = We do not know { $name }. You can use: { $known }.
announcement_brace = { "“" }{ $typed }{ "”" } is not complete, so people would read it as it stands. Please write { $name }, with a brace before it and after it.
announcement_address = The link { "“" }{ $address }{ "”" } cannot be used. Please write the whole address, beginning with https:// and without a placeholder such as { $name }.
announcement_wants_event = { $name } works only with an event. Choose one first with the button Event of the draft, or write without { $name }.
announcement_too_long = Sorry, this announcement is too long for one message. Please shorten it by at least { $over } letters; with what stands below it, { $most } letters fit.
announcement_too_long_for_file = Sorry, an announcement with an attachment has at most { $most } letters, with what stands below it. Please shorten it by at least { $over } letters, or write the attachment as a link.
announcement_wants_file = Please send the photo or document as an attachment, or type *skip*.
announcement_written = The draft is saved. Nothing has been sent.
announcement_changed = The change is saved.
announcement_dropped = That announcement is deleted. Nothing was sent.
announcement_no_draft = This announcement is no draft any more, so nothing changed. This is how it stands:
announcement_draft =
    { "" }*Draft announcement*

    { $words }

    { "" }*English:* { $english }
    { "" }*Attachment:* { $file }
    { "" }*Event:* { $event }
    { "" }*For:* { $audience }
    { "" }*When:* { $when }
    { "" }*Urgent:* { $urgent }
btn_check_announcement = Check
btn_words = Content
btn_attachment = Attachment
btn_attached_event = Event
btn_audience = Recipients
btn_when = Time
btn_more_of_announcement = More
btn_announcement_english = English
btn_urgent = Urgent
btn_drop_announcement = Delete the draft
more_of_announcement = What else of { "“" }{ $words }{ "”" }?
ask_urgent =
    An urgent announcement goes from 05:00 to 21:00 on any day, holidays too. Others go in working hours only. Use it only for what cannot wait.

    { $urgent ->
        [yes] Now: urgent. Keep it urgent?
       *[no] Now: ordinary. Make it urgent?
    }
btn_make_urgent = Yes, urgent
btn_not_urgent = No, ordinary
ask_drop_announcement = Delete { "“" }{ $words }{ "”" }? Nothing has been sent.
btn_drop_announcement_yes = Yes, delete
btn_keep_announcement = Keep as draft
ask_attached_event = Which event stands below the content, with a button that leads there?
no_event_to_attach = This office has published no event yet.
btn_no_event = No event
event_not_for_it = That event cannot be chosen. Please choose another.

announcement_audience =
    { "" }*Recipients*

    { $audience }.
audience_so_far = Recipients now: { $audience }.
audience_nobody = not chosen yet
audience_of_correction = those who got the announcement before
audience_of_office =
    { $what ->
        [known] Everybody of { $office } and all who ever took part in its events
       *[office] Everybody of { $office }
    }
audience_begins_with_event =
    { $what ->
        [confirmed] Participants of
        [waiting] Those who wait for a seat at
        [attended] Those who attended
        [unevaluated] Those who attended and have not yet evaluated
       *[absent] Participants who were absent from
    } { $title }
audience_of_event =
    { $join ->
        [except] except
       *[and] only
    } { $what ->
        [confirmed] participants of
        [waiting] those who wait for a seat at
        [attended] those who attended
        [unevaluated] those who attended and have not yet evaluated
       *[absent] participants who were absent from
    } { $title }
audience_of_profile =
    { $join ->
        [except] except
       *[and] only
    } { $what ->
        [institution] the institution
        [library_kind] the kind of library
        [position] the position
       *[district] the district
    } { $values }
audience_or = or
audience_and_more = { $names } and { $more } more
audience_event_gone = (an event that was deleted)
audience_needs_base = Nobody is chosen yet. Please begin with the button Begin with.
audience_leaves_out = { $more ->
        [yes] More than { $people } other people
       *[no] { $people ->
            [one] 1 other person
           *[other] { $people } other people
        }
    } took part in events of this office without being recorded as of this office, and are not included yet.
audience_full = There are { $most } conditions already. Please remove one first.
btn_base = Begin with …
btn_include_others = Include them too
btn_only = Only …
btn_except = Except …
btn_take_back = Remove the last condition
btn_save_audience = Save this choice
btn_saved_audiences = Saved choices
ask_base = Whom is it for? You can narrow it down afterwards with Only and Except.
btn_base_office = Everybody of the office
btn_base_known = Also who took part
btn_of_event = Participants of …
ask_only = Only whom?
ask_except = Except whom?
btn_by_institution = Institution
btn_by_library_kind = Kind of library
btn_by_position = Position
btn_by_district = District
ask_turnout = Participants of which event?
ask_standing = Which participants of *{ $title }*?
btn_confirmed = Confirmed
btn_waiting = Waiting for a seat
btn_attended = Attended
btn_absent = Absent
btn_unevaluated = Not evaluated yet
ask_value =
    { $found ->
        [0] { $what ->
            [institution] No institution is known of these recipients.
            [library_kind] No kind of library is known of these recipients.
            [position] No position is known of these recipients.
           *[district] No district is known of these recipients.
        }
       *[other] { $what ->
            [institution] Which institutions? You can choose several.
            [library_kind] Which kinds of library? You can choose several.
            [position] Which positions? You can choose several.
           *[district] Which districts? You can choose several.
        }
    }
btn_audience_done = Done
title_audience = choice of recipients
label_audience_name = Name of the choice
ask_audience_name = What is this choice of recipients called? Example: Schools of North Bontang. One of the same name is replaced.
audience_saved = The choice { "“" }{ $name }{ "”" } is saved for further announcements.
saved_audiences = Saved choices of recipients:
no_saved_audiences = No choice of recipients is saved yet.
saved_audience =
    { "" }*{ $name }*

    { $audience }.
btn_use_audience = Use
btn_drop_audience = Delete
audience_gone = That choice is deleted already.
audience_dropped = The choice { "“" }{ $name }{ "”" } is deleted. The recipients of this announcement stay as they are.

announcement_counting = Counting the recipients. The result appears here. Above: the announcement as people will read it.
announcement_for_people =
    { "" }*Ready to go to { $people ->
        [one] 1 person
       *[other] { $people } people
    }*
    { $audience }

    Among them: { $names }{ $more ->
        [0] { "" }
       *[other] , and { $more } more
    }
announcement_for_unnamed =
    { "" }*Ready to go to { $people ->
        [one] 1 person
       *[other] { $people } people
    }*
    { $audience }

    Their names are not shown, so that nobody can read who has not evaluated yet.
announcement_for_nobody =
    { "" }*Nobody would get it*
    { $audience }

    Please change the recipients.
announcement_also_in_groups = { "" }*Posted in groups too:* { $groups }
announcement_for_groups =
    { "" }*Ready to be posted in groups only*
    { $groups }

    { $audience }: nobody would get it in a private chat.
correction_for_nobody =
    { "" }*Nobody would get this correction*

    Those who got the announcement before cannot be reached in a chat any more. Please write a new announcement, or reach them in another way.
announcement_not_to = Not included:
announcement_excluded = • { $people }: { $why }
announcement_when =
    { $urgent ->
        [yes] *Goes (urgent):*
       *[no] *Goes:*
    } { $when }
announcement_likewise = ⚠ At about the same time ({ $at }) another announcement goes to the same people: { "“" }{ $words }{ "”" }. Make sure it is not the same.
announcement_likewise_now = At about the same time another announcement goes to the same people, so this one has not been sent. Please read the warning below first.
btn_confirm_for_groups = Yes, post in groups only
btn_confirm_announcement = Yes, send to { $people ->
        [one] 1 person
       *[other] { $people } people
    }
btn_send_to_me = Send a test to me
btn_revise = Change
announcement_sent_to_me = A test: the message below was sent to this chat only.
confirmed_before =
    { $by ->
        [me] You have confirmed it already.
        [ended] This announcement was stopped, so it is not sent again. This is how it stands:
        [other] Another coordinator has confirmed it, so it is not sent twice. This is how it stands:
       *[nobody] This announcement is being changed, so it has not been sent. This is how it stands:
    }
announcement_changed_since = This announcement has changed since you saw it, so it has not been sent. Please check it once more.
announcement_people_changed = The recipients changed from { $was } to { $people }, so nothing has been sent. Please confirm the new number.
title_confirm_announcement = confirmation
ask_typed_about = This announcement is for *{ $people }* people.
label_typed_count = Number of recipients
ask_typed_count = As there are many, please type the number of people to send it.
typed_another_number = That is another number. This announcement is for { $people } people; type { $people } to send it, or cancel.

## Groups

btn_groups = Telegram groups
btn_groups_of_office = Groups of this office
btn_link_group = Link a group
btn_unlink_group = Unlink { $title }
btn_unlink_group_yes = Yes, unlink it
groups_of_office = { "" }*Telegram groups of { $office }*. What the office announces can be posted here too:
no_groups_yet = No Telegram group is linked to { $office } yet.
group_line = { $number }. { $title }
group_line_event =
    { $number }. { $title }
    For the event { $event }
group_code =
    To link a group to { $office }, open this link and choose the group:

    { $link }

    If we are in that group already, just type there:
    `{ $words }`

    This code is valid for { $hours } hours, for one group.
groups_need_telegram = Groups need Telegram, and this service is not connected to Telegram yet. Please ask the owner of the service.
ask_unlink_group = Unlink the group { $title }? Announcements are no longer posted there.
group_unlinked = The group { $title } is unlinked.
group_gone = Sorry, that group was not found; it may be unlinked already.
group_code_void = That code is no longer valid. Please ask the coordinator for a new one.
group_linked_elsewhere = This group is linked to another office already. Its coordinator has to unlink it first.
group_hears_office = This group now receives announcements of { $office }.
group_was_linked = The group { $title } is linked. Choose it on the draft of an announcement to post that there too.
choose_groups = In which groups is this announcement posted too? Tap to choose, tap again to undo. People's data never goes to a group.
no_groups_to_choose = This office has no Telegram group yet. Link one first.
announced_event_link = Details and registration: { $link }
announcement_from_to_group = { "" }_From { $office }_
group_outcomes = { "" }*In groups*
group_outcome =
    { $title }: { $state ->
        [chosen] waiting
        [posted] being sent
        [sent] posted
        [refused] refused, perhaps we were removed
        [uncertain] uncertain
        [expired] too late
       *[cancelled] cancelled
    }

## asking people by a poll (coordinators)

btn_polls = Polls
btn_event_polls = Polls
btn_polls_of_event = Polls of this event
btn_all_polls = All polls
btn_poll_write = New poll
btn_poll_surveys = Surveys
btn_poll_evaluation = Evaluation
office_polls = *Polls of { $office }*
no_polls_yet =
    { "" }*Polls of { $office }*

    There are no polls yet. One question takes a minute to write, and nobody is asked before you open it.
event_polls = *Polls of { $title }*
event_polls_none =
    { "" }*Polls of { $title }*

    There are no polls for this event yet.
poll_line =
    { $number }. { $title }
    { $state ->
        [scheduled] scheduled
        [open] open · { $answered } answered
        [closed] closed · { $answered } answered
       *[draft] draft
    }
poll_gone = Sorry, that poll was not found; it may have been deleted. Please choose from the list.
poll_no_draft = This poll is not a draft any more.
poll_is_so = It is so already.
poll_changed = The change is saved.
poll_written = The draft is saved. Nobody has been asked.
title_poll = Poll
poll_about_event = For the participants of { $title }.
label_poll_question = Question
ask_poll_question = What would you like to ask? Write one question of at most 300 characters.
label_poll_kind = Way to answer
ask_poll_kind = How is this question answered?
poll_kind =
    { $kind ->
        [single] Single choice
        [several] Multiple choice
        [scale] Scale 1–4
        [yes_no] Yes/No
       *[text] Short answer
    }
label_poll_options = Options
ask_poll_options = Write the options in one message, one a line: 2 to 30 options of at most 100 characters each.
poll_options_too_few = At least two options are needed. Write one option on each line.
poll_options_too_many = These are { $count } options; at most { $most } are possible. Please leave some out and send all of them again.
poll_option_too_long = The option “{ $option }…” has { $length } characters; at most { $most } are possible. Please shorten it and send all of them again.
poll_options_alike = Some options are the same: { $options }. Please write all of them again, each one different.
poll_question = *{ $question }*
poll_yes_no = Answered by: Yes or No
poll_text = Answered in one's own words
poll_several = More than one may be chosen.
poll_draft = *Draft of a poll*
poll_survey = *{ $title }*: { $questions ->
        [1] 1 question
       *[other] { $questions } questions
    }
poll_settings =
    { "" }*To:* { $audience }
    { $anonymous ->
        [yes] *Names:* without names, answers cannot be changed
       *[no] *Names:* with names, { $changeable ->
            [yes] answers may be changed
           *[no] answers cannot be changed
        }
    }
    { $shows ->
        [at_once] *Results:* shown at once to those who answer
        [closed] *Results:* shown after closing to those who answered
       *[coordinators] *Results:* for coordinators only
    }
    { "" }*Opens:* { $opens }
    { "" }*Closes:* { $closes }
poll_audience =
    { $audience ->
        [office] Everybody of { $office }
        [event] The participants of { $event }
        [session] Those present at the session { $session } ({ $event })
        [attended] Those present at { $event }
        [absent] Those absent from { $event }
       *[link] Anyone who has the link
    }
poll_opens_by_hand =
    { $state ->
        [scheduled] its session is no more; take it back to a draft to open it
       *[draft] as soon as you open it
    }
poll_closes_by_hand = when a coordinator closes it, after 90 days at the latest
poll_at = { $at }
poll_after_session = as soon as the session { $session } ends
poll_would_ask =
    { $people ->
        [0] Nobody would be asked as things stand.
        [1] 1 person would be asked as things stand.
       *[other] { $people } people would be asked as things stand.
    }
poll_asks_by_link = Nothing is sent to anybody: you pass the link on yourself once it is open.
btn_poll_open = Open now
btn_poll_set = Settings
btn_poll_audience = Recipients
btn_poll_question = Change question
btn_poll_options = Change options
btn_poll_preview = Preview
btn_poll_delete = Delete
btn_poll_withdraw = Back to draft
poll_scheduled = *Scheduled poll:* { $opens }
poll_event_cancelled = The event is cancelled, so this poll does not open. To ask anyway, choose other recipients in the draft.
poll_preview = _Preview: { $title }_
poll_names_mean =
    { $anonymous ->
        [yes] Without names: it is recorded who answered, but never who answered what. An answer that was sent cannot be changed.
       *[no] With names: coordinators see who answered what.
    }
ask_poll_part =
    { "" }*Settings of the poll*

    { $settings }

    Without names means: it is recorded who answered, but never who answered what; answers cannot be changed, the results show only once it is closed and has { $least } answers, and once opened it cannot be turned into one with names.
btn_poll_named = With names
btn_poll_anonymous = Without names
btn_poll_changeable = May be changed
btn_poll_not_changeable = May not be changed
poll_shows =
    { $shows ->
        [at_once] Results at once
        [closed] Results at closing
       *[coordinators] Coordinators only
    }
poll_shows_at_the_end = Without names, the results show only once the poll is closed.
poll_never_changes = An answer without a name cannot be changed: it is not recorded whose it is.
btn_poll_opens = Opening time
btn_poll_closes = Closing time
title_poll_time = Time of the poll
ask_poll_time =
    { $part ->
        [opens] *When does it open?*
       *[closes] *When does it close?*
    }
    Now: { $now }
btn_poll_at = Choose a time
btn_poll_after_session = End of a session
btn_poll_opens_by_hand = As soon as confirmed
btn_poll_closes_by_hand = I close it myself
poll_by_clock_of = By the clock of { $city }.
label_poll_opens = Opens
label_poll_closes = Closes
ask_poll_opens = On which day and at what time does it open? Example: Monday 09.00. If no time is written: 08.00.
ask_poll_closes = On which day and at what time does it close? Example: Friday 15.00. If no time is written: 16.00.
poll_closing_is_over = Its closing time is over, so it cannot open yet. Please choose a closing time to come.
poll_closes_before_it_opens = That closing time is not after the opening time. Please choose a later closing time, or an earlier opening time.
ask_poll_session =
    { $part ->
        [audience] *Those present at which session?*
        [opens] *It opens at the end of which session?*
       *[closes] *It closes at the end of which session?*
    }

    { $sessions }
poll_session_gone = That session is no more. Please choose another one.
ask_poll_audience =
    { "" }*Who is asked?*
    Now: { $now }

    Where attendance is not taken, those present are all who have a seat.
btn_poll_office = Everybody of office
btn_poll_by_link = Who has the link
btn_poll_confirmed = All participants
btn_poll_session = Present at a session
btn_poll_attended = Those present
btn_poll_absent = Those absent
btn_poll_choose_event = Choose an event
ask_poll_event = The participants of which event are asked?
poll_no_event = This office has no published event yet.
poll_event_gone = That event cannot be chosen for this poll. Please choose another one.
ask_open_the_poll =
    { $purpose ->
        [survey] *Open this survey?* Once open, whom it asks and whether with names can no longer be changed. Where its questions are, who began to answer ends the earlier ones.
       *[other] *Open this poll?* Once it is open, its question, options, names and recipients cannot be changed.
    }
poll_asks_nobody = Nobody would be asked as things stand. Please choose other recipients, or open it once there are people.
poll_people_changed = The number has changed: it was { $was }, now it is { $people }. Please check again.
poll_changed_since = This poll has changed since you saw it. Please check again.
btn_poll_open_yes = Yes, ask { $people ->
        [1] 1 person
       *[other] { $people } people
    }
btn_poll_open_link_yes = Yes, open it
btn_poll_schedule_yes = Yes, schedule it
poll_was_opened =
    { $state ->
        [scheduled] It is scheduled already.
        [closed] It is closed already.
       *[open] It is open already.
    }
poll_withdrawn = It is a draft again, and does not open by itself.
poll_not_withdrawn = This poll cannot be taken back to a draft any more.
poll_goes =
    { $state ->
        [open] *Open poll:* { $title }
       *[closed] *Closed poll:* { $title }
    }
    { $audience }
poll_open_until =
    { $anonymous ->
        [yes] Without names
       *[no] With names
    } · closes { $closes }
poll_closed_now =
    { $anonymous ->
        [yes] Without names
       *[no] With names
    } · takes no answers any more
poll_link = Link: { $link }
btn_poll_results = Results
btn_poll_renew = Renew
btn_poll_close = Close
btn_poll_close_yes = Yes, close it
btn_poll_reopen = Open again
btn_poll_delete_yes = Yes, delete it
poll_was_anonymous = A poll without names that was answered cannot be opened again: it would show whose the next answer is. Please make a new one.
poll_too_old = It was closed long ago, and who answered is not kept any more, so it cannot be opened again. Please write a new one.
poll_not_open = This poll is not open.
ask_close_poll =
    { "" }*{ $title }*

    Close this poll? { $answered ->
        [1] 1 person has
       *[other] { $answered } people have
    } answered; after that nobody can answer any more. { $anonymous ->
        [yes] One without names cannot be opened again, and its results show only from { $least } answers on.
       *[no] It can be opened again later.
    }
poll_closed = The poll is closed.
poll_reopened = It is open again until you close it.
ask_delete_poll =
    { "" }*{ $title }*

    Delete this poll? { $answered ->
        [0] There are no answers yet.
        [1] 1 answer is deleted with it and cannot be brought back.
       *[other] { $answered } answers are deleted with it and cannot be brought back.
    }
poll_deleted = The poll is deleted.
poll_automatic_stays = Evaluations of an event are not deleted. They can be closed, or switched off under Evaluation.

## answering a poll

title_poll_answer = answer to a poll
poll_answer_title = { "" }*{ $title }*
poll_answer_from =
    { $quick ->
        [yes] { "" }*A poll* by { $office }
       *[no] { "" }*{ $title }*
        From { $office }
    }
poll_answer_anonymous =
    { $once ->
        [yes] Without your name (anonymous): answers are kept apart from names, so nobody knows who answered what. One tap sends it, and it cannot be changed.
       *[no] Without your name (anonymous): answers are kept apart from names, so nobody knows who answered what. Once sent, answers cannot be changed.
    }
poll_answer_named =
    { $changeable ->
        [yes] With your name: the organisers see your name and your answers. You can change them while it is open.
       *[no] With your name: the organisers see your name and your answers. Once sent, they cannot be changed.
    }
poll_answer_until = Open until { $when }.
poll_answer_far = Question { $number } of { $of }
poll_answer_far_page = Question { $number } of { $of } · { $page }
poll_answer_question = { "" }*{ $question }*
poll_answer_several = You may choose more than one.
poll_answer_scale = { $value } · { $label }
poll_answer_empty = We cannot record that yet. Please write letters, digits or an emoji.
poll_answer_choose_one = Please choose at least one.
poll_answer_reworded = The organisers have just changed the questions. Let us begin here.
poll_answer_choose = Please choose one of the buttons, or type its number.
poll_answer_passed = That question is behind you. Let us go on from here.
poll_answer_send_anonymous = All questions are answered, but nothing was sent yet. Your answers are sent without your name; after that they cannot be changed.
poll_answer_send_named = All questions are answered, but nothing was sent yet. Your answers are sent with your name.
poll_answer_sent_elsewhere =
    { "" }*{ $title }*

    We have received your answer. Thank you.
poll_answer_thanks =
    { $state ->
        [open] Thank you, we have received your answer.
        [closed] This poll is closed. Thank you for your answer.
       *[missed] This poll is closed and takes no more answers.
    }
poll_answer_own = Your answer:
poll_answer_own_one = Your answer: { $answer }
poll_answer_own_line = • { $question }: { $answer }
poll_answer_shown =
    { $shows ->
        [closed] We send the results once this poll is closed.
        [speaker] The results, without names, are read by the organisers and the speaker.
       *[coordinators] The organisers read the results.
    }
poll_answer_still_counts = Your earlier answer counts until you send the new one.
poll_answer_already = You have answered already.
poll_answer_gone = Sorry, we cannot find that poll; it may have been deleted.
poll_answer_closed = This poll is closed and takes no more answers.
poll_answer_not_yet = This poll is not open yet. Please open its link again later.
poll_answer_not_asked = Sorry, this is not asked of you. If you think that is a mistake, please contact { $office }: { $contact }
poll_answer_agree_first = Our privacy notice has changed: it now covers polls. Please read it and agree first; then you can answer.
poll_answer_consent_first =
    { "" }*{ $title }*
    From { $office }

    Before you answer, please read the following.
poll_answer_reminder = A reminder, this once only: we are still waiting for your answer.
poll_answer_begun = You have answered { $number } of { $of } questions. Nothing was sent yet.
ask_poll_answer_words = Please write your answer in one message.
btn_poll_answer_write = Write an answer
btn_poll_answer_chosen = Done choosing
btn_poll_answer_send = Send answer
btn_poll_answer_options = Options { $first }–{ $last } of { $of }
btn_poll_answer_change = Change my answer
btn_poll_answer_refresh = Refresh
btn_poll_answer_next = Next: { $title }
btn_poll_answer_begin = Answer: { $title }
btn_polls_waiting = Waiting for your answer
polls_waiting = These wait for your answer. What you have begun goes on where you left it.
no_polls_waiting = No poll waits for your answer.
btn_poll_answer_on = Continue

## results of a poll

result_rate = { $answered } of { $people } answered ({ $percent }%)
result_answers = { $answered } answered
result_hidden =
    { $state ->
        [open] Without names: the results show once it is closed, from { $least } answers on.
        [laying] Without names: the results are being prepared, please look again in a moment.
       *[closed] Without names: the results show only from { $least } answers on.
    }
result_question_hidden = Hidden: fewer than { $least } people answered this question.
result_none = No answers yet.
result_question = *{ $question }*
result_numbered = *{ $place }. { $question }*
result_bar = { $bar } { $percent }% ({ $people }) { $label }
result_part = { $label } { $percent }% ({ $people })
result_share = { $percent }% ({ $people })
result_folded = … and { $options } other options: 0
result_mean = Mean { $mean } of 4 · score { $score }
result_several =
    { $people ->
        [one] { $people } person answered; more than one could be chosen.
       *[other] { $people } people answered; more than one could be chosen.
    }
result_people =
    { $people ->
        [one] { $people } person answered.
       *[other] { $people } people answered.
    }
result_words =
    { $people ->
        [one] { $people } written answer
       *[other] { $people } written answers
    }
result_rest =
    { $questions ->
        [one] … and { $questions } more question: see Results.
       *[other] … and { $questions } more questions: see Results.
    }
result_others =
    { $questions ->
        [one] … and { $questions } more question.
       *[other] … and { $questions } more questions.
    }
result_yes = Yes
result_no = No
result_head =
    { $state ->
        [closed] *Results: { $title }*
       *[other] *Results so far: { $title }*
    }
btn_result_picture = Picture
btn_result_next_picture = Picture { $place } of { $pictures }
btn_result_file = Download XLSX
btn_result_words = Written answers
btn_result_groups = By group
btn_result_other_words = Another written question
result_word = { $number }. { $words }
result_by_what =
    { "" }*{ $title }*
    Compare the results by what?
btn_by_gender = Gender
result_group = *{ $name }* ({ $people } people)
result_other_groups = Others
result_no_groups = This cannot be compared yet: it takes at least two groups, with { $least } people each who answered. Smaller groups are not shown, so that nobody's answer can be read from them.
result_picture = Results: { $title }
result_picture_name = results-{ $number }.png
result_scale_note = The numbers on the right: the mean of 4
result_several_note = More than one could be chosen
result_file = All answers: { $title }
result_file_first = There are very many answers: the page of data holds { $most } of them, the other pages count them all.
result_file_name = results-{ $number }.xlsx
result_data = Data
result_row_people = Answered
result_row_mean = Mean (1–4)
result_row_score = Score (25–100)
column_answers = Count
column_share = Share (%)
btn_speaker_link_anew = Make a new link
btn_revoke_speaker = Take the speaker's access back
result_no_speaker = This session has no speaker yet. Please give the name in the event's schedule first, then come back here.
result_speaker_link =
    { "" }*Results for { $speaker }*
    { $what }

    With this link the speaker sees the results of their own session, without participants' names. Pass it on to the speaker only: it works for one person, until { $until }.

    { $link }
result_speakers = Opened by: { $names }
result_speaker_revoked = The access was taken back. The old link no longer works, and who opened it can see the results no more.
result_speaker_was_revoked = That access was taken back already.
result_own =
    { "" }*The results of your session*
    { $what }
    { $when }
result_own_none = Participants were not asked about this session yet. You will see the results here after it ends.

## evaluations of an event

evaluation =
    { "" }*Evaluation: { $title }*
    { $when }
evaluation_is =
    { $evaluated ->
        [yes] Participants are asked by themselves: about the speaker after each session, about the organisation after the event. Who was absent is asked why. All without names.
       *[no] The evaluation is switched off: participants are not asked by themselves.
    }
evaluation_organiser = Organisation: { $stand }
evaluation_absence = Reasons for absence: { $stand }
evaluation_session =
    { $place }. { $session } · { $speaker }
    { $stand }
evaluation_no_speaker = No speaker stands at a session yet, so only the organisation is evaluated.
evaluation_of_session = { "" }*Evaluation of the speaker: { $title }*
evaluation_to_come = asked when it is over
evaluation_not_asked = not asked
evaluation_opens = asked on { $when }
evaluation_hidden =
    { $state ->
        [open] the rating shows once it is closed, from { $least } answers on
       *[closed] the rating shows only from { $least } answers on
    }
evaluation_mean = rating { $score } of 100
evaluation_is_on = Participants will be asked.
evaluation_is_off = Participants are asked no longer. What is open stays open.
evaluation_of_cancelled = This event was cancelled, so it is not evaluated.
evaluation_title_speaker = Evaluation of the speaker { $speaker }: { $of }
evaluation_title_organiser = Evaluation of the organisation: { $title }
evaluation_title_absence = Reasons for absence: { $title }
btn_evaluation = Evaluation
btn_evaluation_results = See results
btn_evaluation_organiser = Organisation
btn_evaluation_absence = Reasons
btn_evaluation_speaker = Speaker
btn_evaluation_on = Ask participants
btn_evaluation_off = Do not ask

## surveys of an office's own

survey_list =
    { "" }*Surveys of { $office }*

    A survey holds several questions. Choose one below, or make your own.
survey_line =
    { $number }. { $title }
    _{ $whose }_
survey_own = made by this office
survey_ready_made = ready to use
survey_card =
    { "" }*{ $title }*

    { $lines }
survey_card_empty =
    { "" }*{ $title }*

    There is no question yet. Press Add a question to begin.
survey_question_line =
    { $number }. { $words }
    _{ $kind }_
survey_question_kind =
    { $kind } · { $required ->
        [yes] required
       *[no] optional
    }{ $branch ->
        [yes] { " " }· conditional
       *[no] { "" }
    }
survey_more_questions = … and { $more } more: press Questions.
survey_question_place = _Question { $number } of { $of }_
survey_question_when = Asked only where number { $number } is answered “{ $answer }”.
survey_made = The survey is made. Nobody is asked before you open it.
survey_changed = The change is saved.
survey_changed_while_open = The change is saved. This survey is being answered: who began already finishes the earlier questions.
survey_changed_meanwhile = This survey has changed since that button was shown. This is how it is now.
survey_is_so = That is so already.
survey_gone = Sorry, that survey was not found. Please open the list of surveys again from the organisers' room.
survey_dropped = The survey is off the list.
survey_needs_question = This survey has no question yet. Add at least one, then ask it.
survey_too_many_questions = There are { $most } questions already, the most for one survey. Delete one first, or make a new survey.
survey_question_gone = That question was deleted. This is the survey now.
survey_question_dropped = That question is deleted.
survey_last_question = This is the only question. Add another one first, or delete the survey.
survey_question_needs_it = This question depends on the answer to the one just above it, so it cannot move up further. Let it be asked always first.
survey_asked_always_now = What depended on it is now always asked: number { $numbers }.
survey_branch_gone = That question or answer can no longer be chosen. This is how it is now.
ask_survey_title = What is the title of this survey? Example: Books we need in 2027
ask_survey_question = Please write the question, at most 300 letters.
ask_survey_kind = How is this question answered?
ask_survey_required = Does it have to be answered?
ask_survey_branch = On the answer to which question does “{ $words }” depend?
ask_survey_branch_answer = It is asked only where “{ $words }” is answered how?
ask_drop_survey = Delete the survey *{ $title }* from the list? What was asked with it, and the answers, stay.
title_survey = Title of the survey
title_survey_question = Question of the survey
label_survey_kind = How it is answered
label_survey_required = Has to be answered
btn_surveys = All surveys
btn_survey_make = Make a survey
btn_survey_add_question = Add a question
btn_survey_ask = Ask it
btn_survey_questions = Questions
btn_survey_rename = Change the title
btn_survey_drop = Delete the survey
btn_survey_drop_yes = Yes, delete the survey
btn_survey_words = Change the words
btn_survey_required = Make it required
btn_survey_optional = Make it optional
btn_survey_up = Move up
btn_survey_branch = Only if…
btn_survey_always = Always ask it
btn_survey_drop_question = Delete the question
