"""Everything the service understands, on four pages: this one, events, announcements, polls."""

from __future__ import annotations

from handlers.announcement_routes import ANNOUNCEMENTS
from handlers.event_routes import EVENTS
from handlers.expected import arriving, not_arrived, progress, sending, taking_over
from handlers.expected import presses as list_presses
from handlers.expected import screen as expected
from handlers.forms import controls, presses
from handlers.members import card as member_card
from handlers.members import fixing, merging, replacing, searching, twins
from handlers.members import presses as members
from handlers.members import told as members_told
from handlers.menu import first_contact, navigation, start
from handlers.offices import card as office_card
from handlers.offices import changing, choosing, days, opening, parts, sample_removal
from handlers.people import belonging, card, describing, introduction, invited, profile, trail
from handlers.poll_routes import POLLS
from handlers.privacy import (
    changed,
    erasing,
    linking,
    moving,
    overview,
    own_chats,
    own_data,
    stopping,
    withdrawing,
)
from handlers.questions import (
    answering,
    asking,
    contacts,
    own,
    suggesting,
    taking,
)
from handlers.questions import desk as questions_desk
from handlers.questions import presses as question_presses
from handlers.questions import told as questions_told
from handlers.router import Routes
from handlers.team import inviting, releasing, told
from handlers.team import presses as team_presses
from handlers.team import screen as team
from handlers.upkeep import faults, unused

ROUTES = Routes(unknown=suggesting.unknown, stale=navigation.stale)

ROUTES.command("start", "mulai", to=start.start)
ROUTES.command("menu", to=navigation.menu)
ROUTES.command("bantuan", "help", to=navigation.help_)
ROUTES.command("bahasa", "language", to=start.language)
ROUTES.command("batal", "cancel", to=start.cancel)
ROUTES.command("lanjutkan", "resume", to=controls.go_on)
ROUTES.command("tanya", "ask", to=asking.ask)
ROUTES.command("pertanyaan", "questions", to=questions_desk.listed)
ROUTES.command("kantor", "office", to=office_card.office)
ROUTES.command("kantorbaru", "newoffice", to=opening.create)
ROUTES.command("tim", "team", to=team.team)
ROUTES.command("impor", "import", to=expected.command)
ROUTES.command("audit", "riwayat", to=trail.trail)
ROUTES.command("tidaksetuju", to=profile.disagreed)
ROUTES.command("profil", "profile", to=card.profile)
ROUTES.command("lengkapi", "complete", to=describing.complete)

ROUTES.command("privasi", "privacy", to=overview.privacy)
ROUTES.command("persetujuan", "consent", to=changed.read)
ROUTES.command("berhenti", "stop", to=stopping.choose)
ROUTES.command("hubungkan", "link", to=linking.link)

ROUTES.press(navigation.Go, navigation.go)
ROUTES.press(first_contact.Speak, first_contact.speak)
ROUTES.press(first_contact.BeginIn, first_contact.begin_in)


ROUTES.press(choosing.ChooseOffice, choosing.choose)
ROUTES.press(profile.ReadMore, profile.read_more)
ROUTES.press(profile.Disagree, profile.disagree)
ROUTES.press(profile.AskConsent, profile.ask_again)
ROUTES.press(introduction.AgreeAndIntroduce, introduction.agree)
ROUTES.press(introduction.AgreeAndSee, introduction.agree_and_see)
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
ROUTES.command("cari", "find", to=searching.find)
ROUTES.press(members.FoundPeople, searching.found)
ROUTES.press(members.ShowMember, member_card.show)
ROUTES.press(members.FixMember, fixing.choose)
ROUTES.press(members.FixPart, fixing.fix)
ROUTES.press(members.AskTwin, twins.ask)
ROUTES.press(members.SearchTwin, twins.search_for)
ROUTES.press(members.Compare, merging.compare)
ROUTES.press(members.AskMerge, merging.ask)
ROUTES.press(members.Merge, merging.merge)
ROUTES.press(members.AskReplace, replacing.ask)
ROUTES.press(members.Replace, replacing.replace)
ROUTES.press(members.WithdrawCode, replacing.withdraw)
ROUTES.press(moving.CancelCode, moving.cancel)
ROUTES.form(searching.FIND_FORM)
ROUTES.form(fixing.FIXING_FORM)
ROUTES.form(twins.TWIN_FORM)
ROUTES.notice(members_told.DataFixed, members_told.data_fixed)
ROUTES.notice(members_told.DataMerged, members_told.data_merged)
ROUTES.notice(members_told.CodeUsed, members_told.code_used)
ROUTES.notice(members_told.CodeCancelled, members_told.code_cancelled)

ROUTES.press(trail.Trail, trail.page)
ROUTES.press(trail.TrailFile, trail.file)

ROUTES.press(choosing.OfficeExpected, expected.show)
ROUTES.press(list_presses.Template, expected.template)
ROUTES.press(list_presses.Links, expected.links)
ROUTES.press(list_presses.NotArrived, not_arrived.show)
ROUTES.press(list_presses.AskRemove, not_arrived.ask)
ROUTES.press(list_presses.Remove, not_arrived.remove)
ROUTES.press(list_presses.SendList, sending.ask)
ROUTES.press(list_presses.TakeOver, taking_over.take_over)
ROUTES.press(list_presses.Abandon, taking_over.abandon)
ROUTES.press(arriving.AgreeAndArrive, arriving.agree)

ROUTES.press(question_presses.OfficeContacts, contacts.page)
ROUTES.press(question_presses.OwnQuestions, own.page)
ROUTES.press(question_presses.OwnQuestion, own.show)
ROUTES.press(question_presses.Clear, own.clear)
ROUTES.press(question_presses.AskMore, own.ask_more)
ROUTES.press(question_presses.WaitingQuestions, questions_desk.waiting)
ROUTES.press(question_presses.AnsweredQuestions, questions_desk.answered)
ROUTES.press(question_presses.ShowQuestion, questions_desk.show)
ROUTES.press(question_presses.Take, taking.take)
ROUTES.press(question_presses.AskTakeOver, taking.ask_take_over)
ROUTES.press(question_presses.GiveBack, taking.give_back)
ROUTES.press(question_presses.AskClose, taking.ask_close)
ROUTES.press(question_presses.Close, taking.close)
ROUTES.press(question_presses.WriteAnswer, answering.write)

ROUTES.press(overview.ReadPrivacy, overview.read)
ROUTES.press(changed.AgreeAnew, changed.agree)
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

ROUTES.press(unused.KeepMe, unused.keep)

ROUTES.press(presses.Say, controls.say)
ROUTES.press(presses.Do, controls.do)
ROUTES.press(presses.Edit, controls.edit)
ROUTES.press(presses.Remove, controls.remove)
ROUTES.press(presses.Resume, controls.resume)

ROUTES.form(introduction.INTRODUCTION_FORM)
ROUTES.form(describing.COMPLETING_FORM)
ROUTES.form(describing.EDITING_FORM)
ROUTES.form(invited.INVITED_FORM)
ROUTES.form(opening.OFFICE_FORM)
ROUTES.form(changing.CHANGE_FORM)
ROUTES.form(days.DAY_FORM)
ROUTES.form(erasing.ERASURE_FORM)
ROUTES.form(linking.CODE_FORM)
ROUTES.form(sending.LIST_FORM)
ROUTES.form(arriving.ARRIVAL_FORM)
ROUTES.form(asking.QUESTION_FORM)
ROUTES.form(own.MORE_FORM)
ROUTES.form(answering.ANSWER_FORM)

ROUTES.notice(told.InvitationUsed, told.invitation_used)
ROUTES.notice(told.RoleEnded, told.role_ended)
ROUTES.notice(questions_told.Asked, questions_told.tell_asked)
ROUTES.notice(questions_told.Changed, questions_told.tell_changed)
ROUTES.notice(questions_told.Answered, questions_told.tell_answered)
ROUTES.notice(questions_told.Unanswered, questions_told.tell_unanswered)
ROUTES.notice(questions_told.Late, questions_told.tell_late)
ROUTES.notice(faults.LetterDied, faults.letter_died)
ROUTES.notice(faults.NotAccepted, faults.not_accepted)
ROUTES.notice(faults.NotRead, faults.not_read)
ROUTES.notice(faults.ClockLeft, faults.clock_left)
ROUTES.notice(linking.ChatJoined, linking.chat_joined)
ROUTES.notice(progress.ImportGoes, progress.import_goes)
ROUTES.notice(progress.WrongRows, progress.wrong_rows)
ROUTES.notice(unused.ErasedSoon, unused.erased_soon)
ROUTES.notice(changed.ConsentChanged, changed.consent_changed)

ROUTES.include(EVENTS)
ROUTES.include(ANNOUNCEMENTS)
ROUTES.include(POLLS)
