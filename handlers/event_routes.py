"""What the service understands of events: planned, enrolled for, reminded of, attended."""

from __future__ import annotations

from handlers.attendance import afterwards, marking, papers, showing, summary, walk_in
from handlers.attendance import presses as attendance
from handlers.attendance import screen as attendance_screen
from handlers.events import board, browse, create, desk, schedule
from handlers.menu import navigation
from handlers.offices import choosing
from handlers.planning import (
    cancelling,
    copying,
    drafts,
    hurrying,
    news,
    quota_form,
    quotas,
    series,
    session_form,
    sessions,
)
from handlers.planning import card as planning_card
from handlers.planning import changing as planning_changes
from handlers.planning import presses as planning
from handlers.reminding import answering as reminder_answers
from handlers.reminding import calendar, planned
from handlers.reminding import own as own_reminders
from handlers.reminding import presses as reminder_presses
from handlers.reminding import releasing as seat_releasing
from handlers.reminding import settings as reminding
from handlers.reminding import told as reminding_told
from handlers.router import Routes
from handlers.seats import (
    adding,
    approval,
    candidates,
    enrolment,
    from_list,
    handing_over,
    offers,
    reasons,
    waiting_list,
)
from handlers.seats import lists as seat_lists
from handlers.seats import presses as seats
from handlers.seats import replacing as seat_replacing
from handlers.seats import room as seat_room
from handlers.seats import told as seats_told

EVENTS = Routes(unknown=navigation.unknown, stale=navigation.stale)

EVENTS.command("kegiatan", "events", to=browse.coming)
EVENTS.command("jadwal", "schedule", to=schedule.schedule)
EVENTS.command("panitia", "desk", to=desk.desk)
EVENTS.command("buat", "create", to=create.create)
EVENTS.press(browse.ListEvents, browse.page)
EVENTS.press(browse.ShowEvent, browse.show)
EVENTS.press(seats.Enrol, enrolment.enrol)
EVENTS.press(seats.EnrolAnyway, enrolment.enrol_anyway)
EVENTS.press(seats.AgreeAndEnrol, enrolment.agree)
EVENTS.press(seats.AskLeave, enrolment.ask_leave)
EVENTS.press(seats.Leave, enrolment.leave)
EVENTS.press(seats.TakeOffer, offers.take)
EVENTS.press(seats.DeclineOffer, offers.decline)
EVENTS.press(seats.HandOver, handing_over.hand_over)
EVENTS.press(seats.KeepSeat, handing_over.keep)
EVENTS.press(seats.AgreeAndSucceed, handing_over.agree)
EVENTS.press(seats.ShowSeats, seat_room.show)
EVENTS.press(seats.ListSeats, seat_lists.page)
EVENTS.press(seats.ShowSeat, seat_lists.show)
EVENTS.press(seats.Approve, approval.approve)
EVENTS.press(seats.AskApproveAll, approval.ask_all)
EVENTS.press(seats.ApproveAll, approval.approve_all)
EVENTS.press(seats.Refuse, reasons.refuse)
EVENTS.press(seats.TakeOut, reasons.take_out)
EVENTS.press(seats.Replace, seat_replacing.whom)
EVENTS.press(seats.AskReplaceBy, seat_replacing.ask)
EVENTS.press(seats.ReplaceBy, seat_replacing.replace_by)
EVENTS.press(seats.AddPeople, adding.show)
EVENTS.press(seats.FindToAdd, adding.find)
EVENTS.press(seats.AddOne, adding.add_one)
EVENTS.press(seats.ListToAdd, adding.listed)
EVENTS.press(seats.AskAddAll, adding.ask_all)
EVENTS.press(seats.AddAll, adding.add_all)
EVENTS.press(seats.SendPeople, adding.send)
EVENTS.press(seats.AddListed, from_list.add_listed)
EVENTS.press(reminder_presses.Coming, reminder_answers.come)
EVENTS.press(reminder_presses.Snooze, reminder_answers.snooze)
EVENTS.press(reminder_presses.ToCalendar, calendar.send)
EVENTS.press(reminder_presses.OwnReminders, own_reminders.show)
EVENTS.press(reminder_presses.WantReminders, own_reminders.choose)
EVENTS.press(reminder_presses.ShowReminding, reminding.show)
EVENTS.press(reminder_presses.SetReminding, reminding.change)
EVENTS.press(planning.ManageEvent, planning_card.show)
EVENTS.press(planning.MoreOfEvent, planning_card.more)
EVENTS.press(planning.Preview, drafts.show)
EVENTS.press(planning.Publish, drafts.publish)
EVENTS.press(planning.KeepDraft, drafts.keep)
EVENTS.press(planning.AskDrop, drafts.ask_drop)
EVENTS.press(planning.DropDraft, drafts.drop)
EVENTS.press(planning.ShowParts, planning_changes.show)
EVENTS.press(planning.ChangePart, planning_changes.change)
EVENTS.press(planning.ShowSessions, sessions.show)
EVENTS.press(planning.ShowSession, sessions.one)
EVENTS.press(planning.AddSession, session_form.add)
EVENTS.press(planning.ChangeSession, session_form.change)
EVENTS.press(planning.AskRemoveSession, sessions.ask_remove)
EVENTS.press(planning.RemoveSession, sessions.remove)
EVENTS.press(planning.ShowQuotas, quotas.show)
EVENTS.press(planning.AddQuota, quota_form.add)
EVENTS.press(planning.ShowQuota, quotas.one)
EVENTS.press(planning.ChangeQuota, quota_form.change)
EVENTS.press(planning.RemoveQuota, quotas.remove)
EVENTS.press(planning.TellNow, hurrying.tell_now)
EVENTS.press(planning.AskCancel, cancelling.ask_why)
EVENTS.press(planning.AskCopy, copying.ask_day)
EVENTS.press(planning.AskRepeat, series.ask_every)
EVENTS.form(planning_changes.CHANGE_FORM)
EVENTS.form(session_form.SESSION_FORM)
EVENTS.form(quota_form.QUOTA_FORM)
EVENTS.form(cancelling.CANCEL_FORM)
EVENTS.form(copying.COPY_FORM)
EVENTS.form(series.REPEAT_FORM)
EVENTS.notice(news.EventChanged, news.event_changed)
EVENTS.notice(cancelling.EventCancelled, cancelling.event_cancelled)
EVENTS.press(attendance.ShowAttendance, attendance_screen.show)
EVENTS.press(attendance.ShowSessions, attendance_screen.page)
EVENTS.press(attendance.ShowSession, attendance_screen.one)
EVENTS.press(attendance.ShowCode, showing.show)
EVENTS.press(attendance.ShowMarking, marking.show)
EVENTS.press(attendance.MarkOne, marking.mark)
EVENTS.press(attendance.SearchName, marking.search)
EVENTS.press(attendance.AskMarkAll, marking.ask_all)
EVENTS.press(attendance.MarkAll, marking.mark_all)
EVENTS.press(attendance.AskWalkIn, walk_in.ask)
EVENTS.press(attendance.WalkInWithSeat, walk_in.with_seat)
EVENTS.press(attendance.ShowSummary, summary.show)
EVENTS.press(attendance.ShowCalls, summary.calls)
EVENTS.press(attendance.AttendanceSheet, papers.sheet)
EVENTS.press(attendance.AttendanceRegister, papers.register)
EVENTS.press(attendance.AttendanceProof, papers.proof)
EVENTS.form(marking.NAME_FORM)
EVENTS.form(walk_in.NAME_FORM)
EVENTS.form(walk_in.GUEST_FORM)
EVENTS.notice(afterwards.EventSummedUp, afterwards.summed_up)
EVENTS.notice(afterwards.EventOver, afterwards.over)
EVENTS.press(choosing.CreateFor, create.create_for)
EVENTS.press(choosing.OfficeEvents, desk.office_events)
EVENTS.press(browse.ShowParticipants, board.show)
EVENTS.press(board.ParticipantsFile, board.file)
EVENTS.form(enrolment.NEWCOMER_FORM)
EVENTS.form(enrolment.ENROLMENT_FORM)
EVENTS.form(handing_over.SUCCESSOR_FORM)
EVENTS.form(handing_over.TAKING_FORM)
EVENTS.form(reasons.REASON_FORM)
EVENTS.form(candidates.WANTED_FORM)
EVENTS.form(create.EVENT_FORM)
EVENTS.notice(planned.DaysAhead, reminding_told.days_ahead)
EVENTS.notice(planned.WorkdayBefore, reminding_told.workday_before)
EVENTS.notice(planned.SameDay, reminding_told.same_day)
EVENTS.notice(planned.LaterDay, reminding_told.later_day)
EVENTS.notice(planned.AskComing, reminding_told.ask_coming)
EVENTS.notice(planned.Snoozed, reminding_told.snoozed)
EVENTS.notice(seat_releasing.SeatReleased, seat_releasing.seat_released)
EVENTS.notice(waiting_list.SeatOffered, offers.seat_offered)
EVENTS.notice(waiting_list.SeatOfferedSoon, offers.seat_offered)
EVENTS.notice(waiting_list.OfferEnded, offers.offer_ended)
EVENTS.notice(seats_told.SeatDecided, seats_told.seat_decided)
EVENTS.notice(seats_told.SeatDecidedSoon, seats_told.seat_decided)
EVENTS.notice(seats_told.SeatHandedOver, seats_told.seat_handed_over)
EVENTS.notice(board.ParticipantsChanged, board.participants_changed)
