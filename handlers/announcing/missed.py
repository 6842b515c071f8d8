"""Who did not get an announcement, and why: to be called, or tried once more."""

from __future__ import annotations

from content.text import Text, join
from handlers.announcing import going, steering
from handlers.announcing.access import gone, theirs
from handlers.announcing.ledgers import kept, nameless
from handlers.announcing.presses import ShowAnnouncement
from handlers.announcing.running_presses import Missed, MissedFile, Resend
from handlers.announcing.summary import NAMED
from handlers.announcing.wording import headline, reason
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.files.attachments import Sheet
from handlers.menu import navigation
from handlers.people.phone import shown_phone
from handlers.people.record import record
from storage.announcements import announcements, correcting, leaving, recipients
from storage.announcements.announcements import Announcement
from storage.announcements.recipients import Recipient

PAGE = 8
MOST_IN_FILE = 10_000  # a turn is short: the others in the next file
MOST_RESENT = 20_000  # for the same reason: the others by the next press


async def show(context: Context, press: Missed) -> Posts:
    it = await theirs(context, press.number)
    if it is None:
        return await gone(context)
    if not _known(context, it) or nameless(it):
        return await steering.too_late(context, it.id)
    found = await recipients.listed(context.db, it.id, NAMED, press.after, PAGE + 1)
    if not found and press.after:
        return await show(context, Missed(number=it.id, after=0))
    lines = [
        _line(context, place, each) for place, each in enumerate(found[:PAGE], press.after + 1)
    ]
    text = context.say(
        "missed_people",
        words=headline(context, it),
        lines=join("\n", lines) if lines else context.say("missed_nobody"),
    )
    earlier, later = max(0, press.after - PAGE), press.after + PAGE
    turning = navigation.page_buttons(
        context,
        Missed(number=it.id, after=earlier) if press.after else None,
        Missed(number=it.id, after=later) if len(found) > PAGE else None,
    )
    file = context.button("btn_missed_file", MissedFile(number=it.id, after=0))
    back = context.button("btn_back", ShowAnnouncement(number=it.id))
    rows = (*(((file,),) if lines else ()), *turning, (back, *navigation.home(context)))
    return (Reply(text, rows),)


def _line(context: Context, number: int, each: Recipient) -> Text:
    who = [Text(each.name) if each.name else context.say("missed_unnamed")]
    who += [Text(said) for said in (each.institution, _phone(each)) if said]
    return context.say(
        "missed_line", number=number, who=join(" · ", who), why=reason(context, each.state)
    )


def _phone(each: Recipient) -> str | None:
    return shown_phone(each.phone) if each.phone else None


async def file(context: Context, press: MissedFile) -> Posts:
    """It names people, so that is audited."""
    it = await theirs(context, press.number)
    if it is None:
        return await gone(context)
    if not _known(context, it) or nameless(it):
        return await steering.too_late(context, it.id)
    found = await recipients.listed(context.db, it.id, NAMED, press.after, MOST_IN_FILE + 1)
    if not found:
        return await show(context, Missed(number=it.id, after=0))
    await record(context, "missed people downloaded", it.office, announcement=it.id)
    sheet = _sheet(context, it, found[:MOST_IN_FILE])
    toast, text = Toast(context.say("file_coming")), context.say("missed_file")
    if len(found) <= MOST_IN_FILE:
        return (toast, Reply(text, file=sheet))
    press = MissedFile(number=it.id, after=press.after + MOST_IN_FILE)
    others = context.button("btn_missed_file_others", press)
    return (toast, Reply(text, ((others,),), file=sheet))


def _sheet(context: Context, it: Announcement, found: list[Recipient]) -> Sheet:
    return Sheet(
        file_name=context.say("missed_file_name", number=str(it.id)).plain,
        title=context.say("missed_file_title").plain,
        columns=(
            context.say("column_name").plain,
            context.say("column_institution").plain,
            context.say("column_phone").plain,
            context.say("column_reason").plain,
        ),
        rows=_rows(context, found),
    )


def _by_name(each: Recipient) -> str:
    return each.name.lower()


def _rows(context: Context, found: list[Recipient]) -> tuple[tuple[str | None, ...], ...]:
    """By name. Numbers as a phone dials them, and each reason worded once, for a turn is short."""
    unnamed = context.say("missed_unnamed").plain
    why = {state: reason(context, state).plain for state in {each.state for each in found}}
    return tuple(
        (each.name or unnamed, each.institution, each.phone, why[each.state])
        for each in sorted(found, key=_by_name)
    )


async def resend(context: Context, press: Resend) -> Posts:
    """To those who surely did not get it; whoever asks for it answers for it from now on."""
    it = await theirs(context, press.number)
    if it is None or context.person is None:
        return await gone(context)
    if it.state != "done" or not _known(context, it):
        return await steering.too_late(context, it.id)
    correction = await correcting.newest(context.db, it)
    if correction is not None and correction.file != it.file:
        return _only_corrected(context, it, correction)
    channels = context.world.channels
    people = await leaving.queue_failed(context.db, it.id, channels, context.now, MOST_RESENT)
    if not people:
        return await steering.too_late(context, it.id)
    if correction is not None:
        await _says_the_same(context, it, correction)
    await _sets_out_again(context, it)
    await announcements.entrust(context.db, it.id, context.person.id, context.chat.id)
    await record(context, "announcement resent", it.office, announcement=it.id)
    return await steering.steered(context, it.id, context.say("announcement_resent", people=people))


def _known(context: Context, it: Announcement) -> bool:
    """Is it over, and still known who did not get it?"""
    return it.ended is not None and kept(it, context.now)


def _only_corrected(context: Context, it: Announcement, correction: Announcement) -> Posts:
    """What a correction took the place of is not sent again; with another file it would be taken
    for the first one wherever that is shown."""
    there = context.button("btn_show_correction", ShowAnnouncement(number=correction.id))
    back = context.button("btn_back", ShowAnnouncement(number=it.id))
    text = context.say("announcement_has_correction")
    return (Reply(text, ((there,), (back, *navigation.home(context)))),)


async def _says_the_same(context: Context, it: Announcement, correction: Announcement) -> None:
    """Who gets it only now gets what holds."""
    await announcements.change(
        context.db,
        it.id,
        words=correction.words,
        english=correction.english,
        event=correction.event,
    )


async def _sets_out_again(context: Context, it: Announcement) -> None:
    told = await recipients.meant(context.db, it.id)
    await announcements.become(context.db, it.id, "running", "done")
    await announcements.told_anew(context.db, it.id, told)
    await announcements.go(context.db, it.id, context.now, going.expiry(it, context.now))
