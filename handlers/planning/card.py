"""*Kelola*: an event as its coordinators see it, and the way to everything they do with it."""

from __future__ import annotations

from content.text import Text, join
from handlers.attendance.presses import ShowAttendance
from handlers.chat import Button, Buttons, Posts, Reply
from handlers.context import Context
from handlers.events import browse, wording
from handlers.events.browse import ShowEvent
from handlers.forms.screen import noted, pairs
from handlers.materials.presses import ShowMaterials
from handlers.menu import navigation
from handlers.news import news
from handlers.news.news import Pending
from handlers.news.reach import reach
from handlers.offices.choosing import OfficeEvents
from handlers.planning.presses import (
    AskCancel,
    AskCopy,
    AskDrop,
    AskRepeat,
    ManageEvent,
    MoreOfEvent,
    Preview,
    Publish,
    ShowParts,
    ShowQuotas,
    ShowSeries,
    ShowSessions,
    TellNow,
)
from handlers.planning.running import running
from handlers.quiet import Disturb, next_moment
from handlers.reminding.presses import ShowReminding
from handlers.seats.presses import ShowSeats
from handlers.sessions.hours import said
from storage.events import quotas, series, sessions
from storage.events.events import Event
from storage.seats import participants

_MOST_SESSIONS = 6  # lines


async def show(context: Context, press: ManageEvent) -> Posts:
    event = await running(context, press.event)
    return (await card(context, event),) if event else await browse.gone(context)


async def card(context: Context, event: Event, note: Text | None = None) -> Reply:
    pending = await news.waiting(context, event) if event.state == "published" else None
    parts = [
        context.say(
            "planning_card",
            title=event.title,
            kind=wording.kind_name(context, event.kind),
            state=wording.state(context, event),
            when=wording.when(context, event),
            place=event.place,
        ),
        await _sessions(context, event),
        await _seats(context, event),
        wording.limits(context, await quotas.of_event(context.db, event.id)),
        await _series(context, event),
        _window(context, event),
        await _pending(context, event, pending),
        wording.invitation(context, event) if event.state == "published" else None,
    ]
    text = join("\n\n", [part for part in parts if part is not None])
    rows = _ways(context, event, pending)
    return Reply(noted(note, text), (*rows, (_office(context, event), *navigation.home(context))))


def back(context: Context, event: int) -> Button:
    """From each room to the card."""
    return context.button("btn_manage_event", ManageEvent(event=event))


def ways_back(context: Context, event: int) -> tuple[Button, ...]:
    """From a room of the card to the card, or home."""
    return (back(context, event), *navigation.home(context))


def ways_back_to_more(context: Context, event: int) -> tuple[Button, ...]:
    """From a room behind *Lainnya* there, or home."""
    return (context.button("btn_back", MoreOfEvent(event=event)), *navigation.home(context))


def _office(context: Context, event: Event) -> Button:
    press = OfficeEvents(office=event.office, after=0)
    return context.button("btn_office_events", press, city=event.city)


def _ways(context: Context, event: Event, pending: Pending | None) -> Buttons:
    people = context.button("btn_participants", ShowSeats(event=event.id))
    attendance = context.button("btn_attendance", ShowAttendance(event=event.id))
    more = context.button("btn_more_of_event", MoreOfEvent(event=event.id))
    details = context.button("btn_details", ShowEvent(event=event.id))
    if event.state == "cancelled":
        return ((people, attendance), (details, more))
    plan = (
        context.button("btn_event_parts", ShowParts(event=event.id, after=0)),
        context.button("btn_sessions", ShowSessions(event=event.id, after=0)),
    )
    if event.state == "draft":
        publish = context.button("btn_publish", Publish(event=event.id))
        preview = context.button("btn_preview", Preview(event=event.id))
        return ((publish,), plan, (preview, more))
    if pending is None:
        return ((people, attendance), plan, (details, more))
    now = context.button("btn_tell_now", TellNow(event=event.id))
    return ((now,), (people, attendance), plan, (more,))


async def more(context: Context, press: MoreOfEvent) -> Posts:
    """What is done rarely."""
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    ways = [
        context.button("btn_materials", ShowMaterials(event=event.id, after=0)),
        context.button("btn_copy_event", AskCopy(event=event.id)),
    ]
    if event.state != "cancelled":
        quotas = context.button("btn_quotas", ShowQuotas(event=event.id, after=0))
        reminding = context.button("btn_reminding", ShowReminding(event=event.id))
        ways = [quotas, reminding, *ways]
    if event.series is not None:  # from there it can be repeated too
        ways.append(context.button("btn_series", ShowSeries(event=event.id, after=0)))
    elif event.state != "cancelled":
        ways.append(context.button("btn_repeat_event", AskRepeat(event=event.id)))
    if event.state == "draft":
        ways.append(context.button("btn_drop_draft", AskDrop(event=event.id)))
    if event.state == "published" and context.now < event.ends:
        ways.append(context.button("btn_cancel_event", AskCancel(event=event.id)))
    text = context.say("more_of_event", title=event.title)
    return (Reply(text, (*pairs(ways), ways_back(context, event.id))),)


async def _sessions(context: Context, event: Event) -> Text | None:
    """Where there are several."""
    found = await sessions.of_event(context.db, event.id)
    if len(found) == 1:
        return None
    lines = [
        context.say("form_entry", number=number, entry=said(context, event, each))
        for number, each in enumerate(found[:_MOST_SESSIONS], 1)
    ]
    if len(found) > _MOST_SESSIONS:
        lines.append(context.say("more_sessions", more=len(found) - _MOST_SESSIONS))
    return join("\n", lines)


async def _seats(context: Context, event: Event) -> Text:
    counts = await participants.counted(context.db, event.id, event.state == "cancelled")
    approval = counts.get("approval", 0)
    lines = [wording.held(context, event, counts)]
    if none := wording.in_vain(context, event, counts):
        return join("\n", [*lines, context.say("seats_in_vain", people=none)])
    if approval:
        lines.append(context.say("people_for_approval", people=approval))
    return join("\n", lines)


async def _series(context: Context, event: Event) -> Text | None:
    """Which of its series it is."""
    found = await series.place(context.db, event)
    return context.say("in_series", place=found.place, events=found.events) if found else None


def _window(context: Context, event: Event) -> Text | None:
    lines = []
    if event.opens is not None:
        opens = wording.moment(context, event, event.opens)
        lines.append(context.say("enrolment_opens", when=opens))
    if event.closes is not None:
        closes = wording.moment(context, event, event.closes)
        lines.append(context.say("enrolment_closes", when=closes))
    return join("\n", lines) if lines else None


async def _pending(context: Context, event: Event, pending: Pending | None) -> Text | None:
    if pending is None:
        return None
    people = await reach(context, pending.people)
    due = next_moment(Disturb.URGENT, pending.due, event.zone)
    return context.say(
        "news_will_be_told",
        people=people.told,
        untold=people.called,
        when=wording.moment(context, event, due),
    )
