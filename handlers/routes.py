"""Everything the service understands, on one page."""

from __future__ import annotations

from handlers.events import board, browse, create, desk, enrolment, reminders, schedule
from handlers.forms import controls, presses
from handlers.menu import navigation, start
from handlers.offices import opening as offices
from handlers.offices import sample_removal
from handlers.people import invited, profile
from handlers.router import Routes
from handlers.upkeep import faults

ROUTES = Routes(unknown=navigation.unknown, stale=navigation.stale)

ROUTES.command("start", "mulai", to=start.start)
ROUTES.command("menu", to=navigation.menu)
ROUTES.command("bantuan", "help", to=navigation.help_)
ROUTES.command("bahasa", "language", to=start.language)
ROUTES.command("batal", "cancel", to=start.cancel)
ROUTES.command("lanjutkan", "resume", to=controls.go_on)
ROUTES.command("tanya", "ask", to=start.ask_the_office)
ROUTES.command("kegiatan", "events", to=browse.coming)
ROUTES.command("jadwal", "schedule", to=schedule.schedule)
ROUTES.command("panitia", "desk", to=desk.desk)
ROUTES.command("buat", "create", to=create.create)
ROUTES.command("kantor", "office", to=offices.create)
ROUTES.command("tidaksetuju", to=profile.disagreed)

ROUTES.press(navigation.Go, navigation.go)
ROUTES.press(start.Speak, start.speak)

ROUTES.press(browse.ListEvents, browse.page)
ROUTES.press(browse.ShowEvent, browse.show)
ROUTES.press(browse.Enrol, enrolment.enrol)
ROUTES.press(enrolment.AgreeAndEnrol, enrolment.agree)
ROUTES.press(browse.AskLeave, enrolment.ask_leave)
ROUTES.press(enrolment.Leave, enrolment.leave)

ROUTES.press(create.CreateFor, create.create_for)
ROUTES.press(desk.OfficeEvents, desk.office_events)
ROUTES.press(browse.ShowParticipants, board.show)
ROUTES.press(board.ParticipantsFile, board.file)
ROUTES.press(invited.AgreeAndJoin, invited.agree)
ROUTES.press(sample_removal.RemoveSample, sample_removal.remove)

ROUTES.press(presses.Say, controls.say)
ROUTES.press(presses.Do, controls.do)
ROUTES.press(presses.Edit, controls.edit)
ROUTES.press(presses.Remove, controls.remove)
ROUTES.press(presses.Resume, controls.resume)

ROUTES.form(enrolment.NEWCOMER_FORM)
ROUTES.form(invited.INVITED_FORM)
ROUTES.form(create.EVENT_FORM)
ROUTES.form(offices.OFFICE_FORM)

ROUTES.notice(reminders.WorkdayBefore, reminders.workday_before)
ROUTES.notice(reminders.SameDay, reminders.same_day)
ROUTES.notice(board.ParticipantsChanged, board.participants_changed)
ROUTES.notice(faults.LetterDied, faults.letter_died)
ROUTES.notice(faults.NotAccepted, faults.not_accepted)
ROUTES.notice(faults.NotRead, faults.not_read)
ROUTES.notice(faults.ClockLeft, faults.clock_left)
