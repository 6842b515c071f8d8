"""Everything the service understands about announcements, on one page."""

from __future__ import annotations

from handlers.announcing import (
    desk,
    missed,
    presses,
    progress,
    resuming,
    rewording,
    steering,
    timing,
)
from handlers.announcing import running_presses as on_its_way
from handlers.audience import audience, narrowing, saving, turnout
from handlers.drafting import attaching, confirming, drafts, writing
from handlers.groups import choosing as group_choosing
from handlers.groups import groups
from handlers.groups import linking as group_linking
from handlers.groups import presses as group_presses
from handlers.menu import navigation
from handlers.router import Routes

ANNOUNCEMENTS = Routes(unknown=navigation.unknown, stale=navigation.stale)

ANNOUNCEMENTS.command("umumkan", "announce", to=desk.command)

ANNOUNCEMENTS.press(presses.OfficeAnnouncements, desk.show)
ANNOUNCEMENTS.press(presses.WriteAnnouncement, writing.write)
ANNOUNCEMENTS.press(presses.ChangeAnnouncement, writing.change)
ANNOUNCEMENTS.press(presses.ShowAnnouncement, drafts.show)
ANNOUNCEMENTS.press(presses.MoreOfAnnouncement, drafts.more)
ANNOUNCEMENTS.press(presses.Revise, drafts.revise)
ANNOUNCEMENTS.press(presses.AskUrgent, drafts.ask_urgent)
ANNOUNCEMENTS.press(presses.SetUrgent, drafts.set_urgent)
ANNOUNCEMENTS.press(presses.AskDropAnnouncement, drafts.ask_drop)
ANNOUNCEMENTS.press(presses.DropAnnouncement, drafts.drop)
ANNOUNCEMENTS.press(presses.AttachEvent, attaching.ask)
ANNOUNCEMENTS.press(presses.TakeEvent, attaching.take)
ANNOUNCEMENTS.press(presses.ShowAudience, audience.show)
ANNOUNCEMENTS.press(presses.ChooseBase, audience.choose_base)
ANNOUNCEMENTS.press(presses.SetBase, audience.set_base)
ANNOUNCEMENTS.press(presses.Narrow, audience.narrow)
ANNOUNCEMENTS.press(presses.TakeBack, audience.take_back)
ANNOUNCEMENTS.press(presses.ChooseTurnout, turnout.choose)
ANNOUNCEMENTS.press(presses.ChooseStanding, turnout.standing)
ANNOUNCEMENTS.press(presses.TakeStanding, turnout.take)
ANNOUNCEMENTS.press(presses.ChooseValue, narrowing.choose)
ANNOUNCEMENTS.press(presses.TickValue, narrowing.tick)
ANNOUNCEMENTS.press(presses.SaveAudience, saving.ask_name)
ANNOUNCEMENTS.press(presses.SavedAudiences, saving.page)
ANNOUNCEMENTS.press(presses.ShowSaved, saving.show)
ANNOUNCEMENTS.press(presses.UseSaved, saving.use)
ANNOUNCEMENTS.press(presses.DropSaved, saving.drop)
ANNOUNCEMENTS.press(presses.Check, confirming.check)
ANNOUNCEMENTS.press(presses.IncludeOthers, confirming.include_others)
ANNOUNCEMENTS.press(presses.SendToMe, confirming.send_to_me)
ANNOUNCEMENTS.press(presses.Confirm, confirming.confirm)
ANNOUNCEMENTS.form(writing.NEW_FORM)
ANNOUNCEMENTS.form(writing.CHANGE_FORM)
ANNOUNCEMENTS.form(saving.NAME_FORM)
ANNOUNCEMENTS.form(confirming.COUNT_FORM)

ANNOUNCEMENTS.notice(progress.AnnouncementGoes, progress.goes)
ANNOUNCEMENTS.notice(progress.AnnouncementOver, progress.over)
ANNOUNCEMENTS.notice(progress.AnnouncementStands, progress.stands)

ANNOUNCEMENTS.press(presses.SetTime, timing.show)
ANNOUNCEMENTS.press(on_its_way.ChooseTime, timing.choose)
ANNOUNCEMENTS.press(on_its_way.AskSendNow, timing.ask_now)
ANNOUNCEMENTS.press(on_its_way.SendNow, timing.now)
ANNOUNCEMENTS.press(on_its_way.Pause, steering.pause)
ANNOUNCEMENTS.press(on_its_way.Resume, resuming.resume)
ANNOUNCEMENTS.press(on_its_way.ResumeAt, timing.resume_at)
ANNOUNCEMENTS.press(on_its_way.AskStop, steering.ask_stop)
ANNOUNCEMENTS.press(on_its_way.Stop, steering.stop)
ANNOUNCEMENTS.press(on_its_way.StopAll, steering.stop_all)
ANNOUNCEMENTS.press(on_its_way.Skip, steering.skip)
ANNOUNCEMENTS.press(on_its_way.Reword, rewording.reword)
ANNOUNCEMENTS.press(on_its_way.Missed, missed.show)
ANNOUNCEMENTS.press(on_its_way.MissedFile, missed.file)
ANNOUNCEMENTS.press(on_its_way.Resend, missed.resend)
ANNOUNCEMENTS.press(on_its_way.Correct, rewording.correct)
ANNOUNCEMENTS.form(timing.TIME_FORM)
ANNOUNCEMENTS.form(rewording.REWORD_FORM)
ANNOUNCEMENTS.form(rewording.CORRECTION_FORM)

ANNOUNCEMENTS.press(group_presses.OfficeGroups, groups.show)
ANNOUNCEMENTS.press(group_presses.LinkGroup, groups.link)
ANNOUNCEMENTS.press(group_presses.AskUnlinkGroup, groups.ask_unlink)
ANNOUNCEMENTS.press(group_presses.UnlinkGroup, groups.unlink)
ANNOUNCEMENTS.press(group_presses.ChooseGroups, group_choosing.choose)
ANNOUNCEMENTS.press(group_presses.TickGroup, group_choosing.tick)
ANNOUNCEMENTS.notice(group_linking.GroupLinked, group_linking.tell)
