# English, the second language of Rekan Pustaka.
# Register: polite and plain; one idea a message; at most one emoji.
# Marks: *bold*, _italic_, `code`, [words](address). Values are never read as marks.

## Start and menu

welcome =
    Welcome to { "" }*Rekan Pustaka*.

    Here you can find training events for librarians, enrol, and be reminded. Please choose:
menu = Please choose, or type the number of your choice.
help =
    { "" }*Help*

    /events – coming events
    /schedule – events you take part in
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

    We record your { "" }*name, institution and enrolments* to run the events. Only the organising office and the owner of this service see them.

    Do you agree?
disagreed = All right, we keep no data of yours. You can still look at the events.
btn_agree = I agree
btn_disagree = I do not agree
title_profile = about you
ask_name = What is your full name, with degrees as on a certificate?
ask_institution = Which institution or library are you from?
label_name = Name
label_institution = Institution

## Invitation

invitation_refused = Sorry, that code does not work. It may have been used, or its time is over. Please ask for a new one.
now_owner = Welcome. { $name } is now the { "" }*owner* of this service. Please begin at the coordinator's desk.

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
    { $name } is *enrolled*. { $reminders ->
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
reminder_before = A reminder of an event you take part in:
reminder_today = We meet today:

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
command_ask = Reach the organisers
command_language = Change the language
command_help = Help
command_start = Open a private chat
bot_short_description = A colleague for librarians: events, enrolment and reminders.
bot_description =
    Rekan Pustaka accompanies the training of librarians: find events, enrol, and get reminders at decent hours.

    Press Start, then choose or type the number of your choice.
