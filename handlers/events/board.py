"""The list of participants: before a coordinator's eyes, renewed while people come and go."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from content.text import Text, join
from handlers.announcing.presses import WriteAnnouncement
from handlers.chat import Button, Posts, Reply, Tell, Toast
from handlers.context import Context
from handlers.events import wording
from handlers.events.browse import ShowEvent, ShowParticipants, gone
from handlers.files.attachments import Sheet
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.people import rights
from handlers.people.record import record
from handlers.polls.presses import EventPolls
from handlers.press import Press
from handlers.seats.presses import ShowSeats
from storage.connection import Connection
from storage.events import events
from storage.events.events import Event
from storage.post import outbox
from storage.post.outbox import Lane
from storage.seats import participants
from storage.seats.enrolments import State
from storage.seats.participants import Participant

PAGE = 20
_SEATED: tuple[State, ...] = ("confirmed",)
_WATCHED = timedelta(days=7)  # how long after it was shown the list renews itself
_RENEWED_WITHIN = timedelta(hours=1)


class ParticipantsFile(Press, code="pf"):
    event: int


class ParticipantsChanged(Notice, code="pc", lane=Lane.REPLIES, disturb=None):
    """Renews a list that is shown; it never begins a new message."""

    event: int


async def changed(connection: Connection, event: int, now: datetime) -> tuple[Tell, ...]:
    """Tell those who have the list of this event before them."""
    watchers = await outbox.watchers(connection, _key(event), now - _WATCHED)
    notice = ParticipantsChanged(event=event)
    return tuple(Tell(person, notice, now, now + _RENEWED_WITHIN) for person in watchers)


async def participants_changed(context: Context, notice: ParticipantsChanged) -> Reply | None:
    event = await _allowed(context, notice.event)
    if event is None or not await outbox.is_shown(context.db, context.chat.id, _key(event.id)):
        return None
    return replace(await _board(context, event, 0), live=True)


async def show(context: Context, press: ShowParticipants) -> Posts:
    event = await _allowed(context, press.event)
    if event is None:
        return await gone(context)
    return (await _board(context, event, max(0, press.after)),)


async def file(context: Context, press: ParticipantsFile) -> Posts:
    event = await _allowed(context, press.event)
    if event is None:
        return await gone(context)
    people = await _listed(context, event)
    await record(context, "participants downloaded", event.office, event=event.id)
    toast = Toast(context.say("file_coming"))
    return (
        toast,
        Reply(
            context.say("participants_file", title=event.title), file=_sheet(context, event, people)
        ),
    )


async def _allowed(context: Context, number: int) -> Event | None:
    """The event, if this person may see its people; to anybody else there is none."""
    event = await events.event(context.db, number)
    return event if event and await rights.may_act_for(context, event.office) else None


async def _listed(
    context: Context, event: Event, after: int = 0, limit: int = -1
) -> list[Participant]:
    """Those with a seat; of a cancelled event, those who had one."""
    cancelled = event.state == "cancelled"
    return await participants.listed(
        context.db, event.id, _SEATED, after, limit, cancelled=cancelled
    )


async def _board(context: Context, event: Event, after: int) -> Reply:
    found = await _listed(context, event, after, PAGE + 1)
    if not found and after:  # those left meanwhile
        return await _board(context, event, 0)
    people = found[:PAGE]
    lines = [_line(context, number, each) for number, each in enumerate(people, after + 1)]
    cancelled = event.state == "cancelled"
    counted = await participants.counted(context.db, event.id, cancelled=cancelled)
    text = context.say(
        "participants",
        title=event.title,
        when=wording.when(context, event),
        seats=wording.held(context, event, counted),
        people=join("\n", lines) if lines else context.say("nobody_yet"),
        invitation=wording.state(context, event)
        if cancelled
        else wording.invitation(context, event),
    )
    back = ShowParticipants(event=event.id, after=max(0, after - PAGE)) if after else None
    on = ShowParticipants(event=event.id, after=after + PAGE) if len(found) > PAGE else None
    buttons = (
        *navigation.page_buttons(context, back, on),
        (
            context.button("btn_participants_file", ParticipantsFile(event=event.id)),
            *_announcing(context, event),
        ),
        (
            context.button("btn_seats", ShowSeats(event=event.id)),
            context.button("btn_details", ShowEvent(event=event.id)),
            *navigation.home(context),
        ),
    )
    return Reply(text, buttons, key=None if after else _key(event.id))


def _announcing(context: Context, event: Event) -> tuple[Button, ...]:
    """To those who stand on the list, and asking them."""
    if event.state == "draft":
        return ()
    press = WriteAnnouncement(office=event.office, event=event.id)
    polls = context.button("btn_event_polls", EventPolls(event=event.id, after=0))
    return (context.button("btn_announce_event", press), polls)


def _line(context: Context, number: int, each: Participant) -> Text:
    if not each.name:
        return context.say("participant_erased", number=number)
    line = context.say("participant", number=number, name=each.name)
    if each.institution is not None:
        line = context.say(
            "participant_from", number=number, name=each.name, institution=each.institution
        )
    answer = wording.answer(context, each)
    marks = [context.say("mark_not_here")] if each.vouched else []
    return join(" · ", [line, *marks, *([] if answer is None else [answer])])


def _sheet(context: Context, event: Event, people: list[Participant]) -> Sheet:
    columns = (
        context.say("column_number"),
        context.say("column_name"),
        context.say("column_institution"),
        context.say("column_enrolled"),
        context.say("label_letter"),
        context.say("column_answer"),
    )
    here = ZoneInfo(event.zone)
    rows = [
        (
            place,
            each.name,
            each.institution,
            f"{each.enrolled.astimezone(here):%d/%m/%Y %H.%M}",
            _letter(context, each),
            answer.plain if (answer := wording.answer(context, each)) else None,
        )
        for place, each in enumerate(people, 1)
    ]
    return Sheet(
        file_name=context.say("participants_file_name", event=str(event.id)).plain,
        title=event.title,
        columns=tuple(column.plain for column in columns),
        rows=tuple(rows),
    )


def _letter(context: Context, each: Participant) -> str | None:
    match each.letter:
        case "given":
            return context.say("btn_letter_there").plain
        case "later":
            return context.say("btn_letter_later").plain
    return None


def _key(event: int) -> str:
    return f"participants:{event}"
