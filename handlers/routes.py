"""Everything the service understands, on one page."""

from __future__ import annotations

from handlers.events import board, browse, create, desk, enrolment, reminders, schedule
from handlers.forms import controls, presses
from handlers.menu import first_contact, navigation, start
from handlers.offices import card as office_card
from handlers.offices import changing, choosing, days, opening, parts, sample_removal
from handlers.people import belonging, card, describing, introduction, invited, profile, trail
from handlers.privacy import (
    erasing,
    linking,
    overview,
    own_chats,
    own_data,
    stopping,
    withdrawing,
)
from handlers.router import Routes
from handlers.team import inviting, releasing, told
from handlers.team import presses as team_presses
from handlers.team import screen as team
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
ROUTES.command("kantor", "office", to=office_card.office)
ROUTES.command("kantorbaru", "newoffice", to=opening.create)
ROUTES.command("tim", "team", to=team.team)
ROUTES.command("audit", "riwayat", to=trail.trail)
ROUTES.command("tidaksetuju", to=profile.disagreed)
ROUTES.command("profil", "profile", to=card.profile)
ROUTES.command("lengkapi", "complete", to=describing.complete)

ROUTES.command("privasi", "privacy", to=overview.privacy)
ROUTES.command("berhenti", "stop", to=stopping.choose)
ROUTES.command("hubungkan", "link", to=linking.link)

ROUTES.press(navigation.Go, navigation.go)
ROUTES.press(first_contact.Speak, first_contact.speak)
ROUTES.press(first_contact.BeginIn, first_contact.begin_in)

ROUTES.press(browse.ListEvents, browse.page)
ROUTES.press(browse.ShowEvent, browse.show)
ROUTES.press(browse.Enrol, enrolment.enrol)
ROUTES.press(enrolment.AgreeAndEnrol, enrolment.agree)
ROUTES.press(browse.AskLeave, enrolment.ask_leave)
ROUTES.press(enrolment.Leave, enrolment.leave)

ROUTES.press(choosing.CreateFor, create.create_for)
ROUTES.press(choosing.OfficeEvents, desk.office_events)
ROUTES.press(choosing.ChooseOffice, choosing.choose)
ROUTES.press(browse.ShowParticipants, board.show)
ROUTES.press(board.ParticipantsFile, board.file)
ROUTES.press(profile.ReadMore, profile.read_more)
ROUTES.press(introduction.AgreeAndIntroduce, introduction.agree)
ROUTES.press(card.ShowGroup, card.show_group)
ROUTES.press(card.EditPart, describing.edit)
ROUTES.press(card.ListOffices, belonging.choose)
ROUTES.press(belonging.BelongTo, belonging.belong)
ROUTES.press(invited.AgreeAndJoin, invited.agree)
ROUTES.press(sample_removal.RemoveSample, sample_removal.remove)

ROUTES.press(choosing.OfficeCard, office_card.show)
ROUTES.press(parts.ChangeOffice, changing.ask)
ROUTES.press(office_card.OfficeDays, days.show)
ROUTES.press(days.MarkDay, days.mark)
ROUTES.press(days.UnmarkDay, days.unmark)

ROUTES.press(choosing.OfficeTeam, team.show)
ROUTES.press(team_presses.Invite, inviting.invite)
ROUTES.press(team_presses.ShowInvitation, inviting.show)
ROUTES.press(team_presses.Revoke, inviting.revoke)
ROUTES.press(team_presses.ManageTeam, releasing.manage)
ROUTES.press(team_presses.AskRelease, releasing.ask)
ROUTES.press(team_presses.Release, releasing.release)
ROUTES.press(trail.Trail, trail.page)
ROUTES.press(trail.TrailFile, trail.file)

ROUTES.press(overview.ReadPrivacy, overview.read)
ROUTES.press(overview.AgreeAgain, overview.agree_again)
ROUTES.press(overview.ShowOwnData, own_data.show)
ROUTES.press(overview.OwnDataFile, own_data.file)
ROUTES.press(overview.AskWithdraw, withdrawing.ask)
ROUTES.press(withdrawing.Withdraw, withdrawing.withdraw)
ROUTES.press(overview.AskErase, erasing.ask)
ROUTES.press(erasing.BeginErasure, erasing.ask_again)
ROUTES.press(stopping.Stop, stopping.stop)
ROUTES.press(overview.OwnChats, own_chats.show)
ROUTES.press(own_chats.ShowChat, own_chats.one)
ROUTES.press(own_chats.Prefer, own_chats.prefer)
ROUTES.press(own_chats.LetGo, own_chats.let_go)
ROUTES.press(linking.TypeCode, linking.type_code)

ROUTES.press(presses.Say, controls.say)
ROUTES.press(presses.Do, controls.do)
ROUTES.press(presses.Edit, controls.edit)
ROUTES.press(presses.Remove, controls.remove)
ROUTES.press(presses.Resume, controls.resume)

ROUTES.form(enrolment.NEWCOMER_FORM)
ROUTES.form(introduction.INTRODUCTION_FORM)
ROUTES.form(describing.COMPLETING_FORM)
ROUTES.form(describing.EDITING_FORM)
ROUTES.form(invited.INVITED_FORM)
ROUTES.form(create.EVENT_FORM)
ROUTES.form(opening.OFFICE_FORM)
ROUTES.form(changing.CHANGE_FORM)
ROUTES.form(days.DAY_FORM)
ROUTES.form(erasing.ERASURE_FORM)
ROUTES.form(linking.CODE_FORM)

ROUTES.notice(reminders.WorkdayBefore, reminders.workday_before)
ROUTES.notice(reminders.SameDay, reminders.same_day)
ROUTES.notice(board.ParticipantsChanged, board.participants_changed)
ROUTES.notice(told.InvitationUsed, told.invitation_used)
ROUTES.notice(told.RoleEnded, told.role_ended)
ROUTES.notice(faults.LetterDied, faults.letter_died)
ROUTES.notice(faults.NotAccepted, faults.not_accepted)
ROUTES.notice(faults.NotRead, faults.not_read)
ROUTES.notice(faults.ClockLeft, faults.clock_left)
ROUTES.notice(linking.ChatJoined, linking.chat_joined)
