"""What the service understands of events: planned, enrolled for, reminded of, attended."""

from __future__ import annotations

from handlers.adding import adding, adding_new, adding_screens, candidates, from_list, institutions
from handlers.attendance import (
    afterwards,
    calls,
    marked,
    marking,
    papers,
    showing,
    summary,
    walk_in,
)
from handlers.attendance import presses as attendance
from handlers.attendance import screen as attendance_screen
from handlers.copying import copying, in_series, moving, series
from handlers.events import board, browse, create, desk, schedule
from handlers.letters import desk as letters_desk
from handlers.letters import own as own_letters
from handlers.letters import presses as letter_presses
from handlers.materials import adding as materials_adding
from handlers.materials import desk as materials_desk
from handlers.materials import own as own_materials
from handlers.materials import presses as material_presses
from handlers.materials import titles as material_titles
from handlers.menu import navigation
from handlers.news import hurrying, news
from handlers.offices import choosing
from handlers.planning import cancelling, drafts, others, quota_form, quotas
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
from handlers.seats import approval, enrolment, following, meetings, reasons
from handlers.seats import lists as seat_lists
from handlers.seats import presses as seats
from handlers.seats import room as seat_room
from handlers.seats import told as seats_told
from handlers.sessions import session_form, sessions
from handlers.succession import handing_over
from handlers.succession import replacing as seat_replacing
from handlers.waiting import left_over, offers, waiting_list

EVENTS = Routes(unknown=navigation.unknown, stale=navigation.stale)

EVENTS.command("kegiatan", "events", to=browse.coming)
EVENTS.command("jadwal", "schedule", to=schedule.schedule)
EVENTS.press(schedule.MySchedule, schedule.page)
EVENTS.command("panitia", "desk", to=desk.desk)
EVENTS.command("buat", "create", to=create.create)
EVENTS.press(browse.ListEvents, browse.page)
EVENTS.press(browse.ShowEvent, browse.show)
EVENTS.press(seats.Enrol, enrolment.enrol)
EVENTS.press(seats.EnrolAnyway, enrolment.enrol_anyway)
EVENTS.press(seats.AgreeAndEnrol, enrolment.agree)
EVENTS.press(seats.ShowMeetings, meetings.show)
EVENTS.press(seats.EnrolInAll, meetings.enrol_in_all)
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
EVENTS.press(seats.AddPeople, adding_screens.show)
EVENTS.press(seats.FindToAdd, adding_screens.find)
EVENTS.press(seats.ListToAdd, adding_screens.listed)
EVENTS.press(seats.SendPeople, adding_screens.send)
EVENTS.press(seats.AddNew, adding_new.add)
EVENTS.press(seats.AddOne, adding.add_one)
EVENTS.press(seats.AddAnyway, adding.add_anyway)
EVENTS.press(seats.TellInstitution, institutions.tell)
EVENTS.press(seats.AskAddAll, adding.ask_all)
EVENTS.press(seats.AddAll, adding.add_all)
EVENTS.press(seats.AddListed, from_list.add_listed)
EVENTS.press(reminder_presses.Coming, reminder_answers.come)
EVENTS.press(reminder_presses.Snooze, reminder_answers.snooze)
EVENTS.press(reminder_presses.ToCalendar, calendar.send)
EVENTS.press(reminder_presses.OwnReminders, own_reminders.show)
EVENTS.press(reminder_presses.WantReminders, own_reminders.choose)
EVENTS.press(reminder_presses.ShowReminding, reminding.show)
EVENTS.press(reminder_presses.ShowAsking, reminding.show_asking)
EVENTS.press(reminder_presses.SetReminding, reminding.change)
EVENTS.press(material_presses.OwnMaterials, own_materials.of_events)
EVENTS.press(material_presses.ListMaterials, own_materials.page)
EVENTS.press(material_presses.GetMaterial, own_materials.get)
EVENTS.press(material_presses.ShowMaterials, materials_desk.show)
EVENTS.press(material_presses.ShowMaterial, materials_desk.one)
EVENTS.press(material_presses.OpenMaterial, materials_desk.open_)
EVENTS.press(material_presses.AskMaterial, materials_adding.ask_session)
EVENTS.press(material_presses.AddMaterial, materials_adding.add)
EVENTS.press(material_presses.AskMaterialTitle, material_titles.ask_anew)
EVENTS.press(material_presses.AskRemoveMaterial, materials_desk.ask_remove)
EVENTS.press(material_presses.RemoveMaterial, materials_desk.remove)
EVENTS.form(materials_adding.MATERIAL_FORM)
EVENTS.form(material_titles.TITLE_FORM)
EVENTS.press(letter_presses.OwnLetter, own_letters.show)
EVENTS.press(letter_presses.SendLetter, own_letters.send)
EVENTS.press(letter_presses.GetLetter, own_letters.get)
EVENTS.press(letter_presses.ListLetters, letters_desk.page)
EVENTS.press(letter_presses.OpenLetter, letters_desk.open_)
EVENTS.press(letter_presses.MarkLetter, letters_desk.mark)
EVENTS.form(own_letters.LETTER_FORM)
EVENTS.press(planning.ManageEvent, planning_card.show)
EVENTS.press(planning.MoreOfEvent, planning_card.more)
EVENTS.press(planning.Preview, drafts.show)
EVENTS.press(planning.Publish, drafts.publish)
EVENTS.press(planning.PublishAnyway, drafts.publish_anyway)
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
EVENTS.press(planning.AskMove, moving.ask_day)
EVENTS.press(planning.AskCopy, copying.ask_day)
EVENTS.press(planning.AskRepeat, series.ask_every)
EVENTS.press(planning.ShowSeries, in_series.show)
EVENTS.form(planning_changes.CHANGE_FORM)
EVENTS.form(session_form.SESSION_FORM)
EVENTS.form(quota_form.QUOTA_FORM)
EVENTS.form(cancelling.CANCEL_FORM)
EVENTS.form(moving.MOVE_FORM)
EVENTS.form(copying.COPY_FORM)
EVENTS.form(series.REPEAT_FORM)
EVENTS.notice(news.EventChanged, news.event_changed)
EVENTS.notice(cancelling.EventCancelled, cancelling.event_cancelled)
EVENTS.notice(cancelling.EventCalledOff, cancelling.called_off)
EVENTS.notice(others.EventMoved, others.event_moved)
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
EVENTS.press(attendance.WalkInAnyway, walk_in.anyway)
EVENTS.press(attendance.ShowSummary, summary.show)
EVENTS.press(attendance.ShowCalls, calls.show)
EVENTS.press(attendance.AttendanceSheet, papers.sheet)
EVENTS.press(attendance.AttendanceRegister, papers.register)
EVENTS.press(attendance.AttendanceProof, papers.proof)
EVENTS.form(marking.NAME_FORM)
EVENTS.form(walk_in.NAME_FORM)
EVENTS.form(walk_in.GUEST_FORM)
EVENTS.notice(marked.MarkedPresent, marked.marked_present)
EVENTS.notice(afterwards.EventSummedUp, afterwards.summed_up)
EVENTS.notice(afterwards.EventOver, afterwards.over)
EVENTS.press(choosing.CreateFor, create.create_for)
EVENTS.press(choosing.OfficeEvents, desk.office_events)
EVENTS.press(browse.ShowParticipants, board.show)
EVENTS.press(board.ParticipantsFile, board.file)
EVENTS.form(enrolment.NEWCOMER_FORM)
EVENTS.form(enrolment.ENROLMENT_FORM)
EVENTS.form(meetings.ALL_FORM)
EVENTS.form(handing_over.SUCCESSOR_FORM)
EVENTS.form(handing_over.TAKING_FORM)
EVENTS.form(reasons.REASON_FORM)
EVENTS.form(candidates.WANTED_FORM)
EVENTS.form(adding_new.NEW_FORM)
EVENTS.form(institutions.INSTITUTION_FORM)
EVENTS.form(create.EVENT_FORM)
EVENTS.notice(planned.DaysAhead, reminding_told.before)
EVENTS.notice(planned.WorkdayBefore, reminding_told.before)
EVENTS.notice(planned.SameDay, reminding_told.same_day)
EVENTS.notice(planned.LaterDay, reminding_told.later_day)
EVENTS.notice(planned.AskComing, reminding_told.ask_coming)
EVENTS.notice(planned.Snoozed, reminding_told.snoozed)
EVENTS.notice(seat_releasing.SeatReleased, seat_releasing.seat_released)
EVENTS.notice(seat_releasing.SeatReleasedSoon, seat_releasing.seat_released)
EVENTS.notice(seat_releasing.SeatsReleased, seat_releasing.seats_released)
EVENTS.notice(seat_releasing.SeatsReleasedSoon, seat_releasing.seats_released)
EVENTS.notice(waiting_list.SeatOffered, offers.seat_offered)
EVENTS.notice(waiting_list.SeatOfferedSoon, offers.seat_offered)
EVENTS.notice(waiting_list.OfferEnded, offers.offer_ended)
EVENTS.notice(left_over.NoSeat, left_over.no_seat)
EVENTS.notice(seats_told.SeatDecided, seats_told.seat_decided)
EVENTS.notice(seats_told.SeatDecidedSoon, seats_told.seat_decided)
EVENTS.notice(seats_told.SeatHandedOver, seats_told.seat_handed_over)
EVENTS.notice(following.QuotaExceeded, following.quota_exceeded)
EVENTS.notice(board.ParticipantsChanged, board.participants_changed)
