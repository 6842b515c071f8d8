"""What came of an event, on one screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from content.people import label, people_lists
from content.text import Text, join
from handlers.attendance import window, wording
from handlers.attendance.presses import (
    AttendanceRegister,
    AttendanceSheet,
    ShowAttendance,
    ShowCalls,
    ShowSummary,
)
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.evaluating.presses import EventEvaluation
from handlers.events import wording as event_wording
from handlers.events.browse import gone
from handlers.menu import navigation
from handlers.people.parts import gender_name
from handlers.planning.presses import ManageEvent
from handlers.planning.running import running
from handlers.results.numbers import percent
from storage.attendance import attendance, turnout
from storage.attendance.turnout import Group, Turnout
from storage.events import sessions
from storage.events.events import Event
from storage.events.sessions import Session
from storage.seats import participants

_LARGEST = 5
_AS_IT_IS: Mapping[str, str] = MappingProxyType({})
_MOST_SESSIONS = 10


async def show(context: Context, press: ShowSummary) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await gone(context)
    return (await screen(context, event),)


async def screen(context: Context, event: Event) -> Reply:
    text = join("\n\n", [*await _parts(context, event)])
    register = context.button("btn_register", AttendanceRegister(event=event.id))
    sheet = context.button("btn_attendance_sheet", AttendanceSheet(event=event.id))
    rows = (
        (register, sheet),
        (
            context.button("btn_calls", ShowCalls(event=event.id, after=0)),
            context.button("btn_evaluation", EventEvaluation(event=event.id)),
        ),
        (context.button("btn_attendance", ShowAttendance(event=event.id)),),
        (
            context.button("btn_manage_event", ManageEvent(event=event.id)),
            *navigation.home(context),
        ),
    )
    return Reply(text, rows)


async def _parts(context: Context, event: Event) -> list[Text]:
    doors_open = event.starts - window.OPENS_BEFORE
    counted = await turnout.of_event(context.db, event.id, doors_open)
    when = event_wording.when(context, event)
    head = context.say("turnout", title=event.title, when=when)
    lines = [
        *_came_by(context, counted),
        context.say("turnout_participants", people=counted.confirmed),
    ]
    if counted.declined:
        lines.append(context.say("turnout_declined", people=counted.declined))
    if counted.released:
        lines.append(context.say("turnout_released", people=counted.released))
    stand = await participants.counted(context.db, event.id)
    if (waits := event_wording.waiting_list(context, event, stand)) is not None:
        lines.append(waits)
    if none := event_wording.in_vain(context, event, stand):
        lines.append(context.say("seats_in_vain", people=none))
    parts = [head, join("\n", lines)]
    if counted.coming:
        whole = counted.confirmed
        parts.append(context.say("turnout_coming", coming=counted.coming, people=whole))
    if not await turnout.took_attendance(context.db, event.id):
        return [*parts, context.say("turnout_not_taken")]
    found = await sessions.of_event(context.db, event.id)
    parts.append(join("\n", _attended(context, counted, found, event.ends <= context.now)))
    parts += await _by_session(context, found)
    return [*parts, *await _groups(context, event)]


def _came_by(context: Context, counted: Turnout) -> list[Text]:
    """In one line, where anybody did."""
    ways = list[Text]()
    if counted.enrolled:
        ways.append(context.say("turnout_enrolled", people=counted.enrolled))
    if counted.added:
        ways.append(context.say("turnout_added", people=counted.added))
    if counted.walked_in:
        ways.append(context.say("turnout_walked_in", people=counted.walked_in))
    return [join(" · ", ways)] if ways else []


async def _groups(context: Context, event: Event) -> list[Text]:
    """As far as people told it; numbers, never a name."""
    institutions = await turnout.groups(context.db, event.id, "institution", _LARGEST)
    kinds = await turnout.groups(context.db, event.id, "library_kind", _LARGEST)
    genders = await turnout.groups(context.db, event.id, "gender", _LARGEST)
    parts = list[Text]()
    if institutions:
        parts.append(context.say("turnout_institutions", lines=_of(context, institutions)))
    if any(each.value for each in kinds):
        listed = people_lists().library_kinds
        said = {each.value: label(listed, each.value, context.language) for each in kinds}
        parts.append(context.say("turnout_kinds", lines=_of(context, kinds, said)))
    if any(each.value for each in genders):
        said = {each.value: gender_name(context, each.value, each.value) for each in genders}
        parts.append(context.say("turnout_genders", lines=_of(context, genders, said)))
    return parts


def _of(context: Context, groups: list[Group], said: Mapping[str, str] = _AS_IT_IS) -> Text:
    untold = context.say("turnout_untold").plain
    lines = [
        context.say(
            "turnout_of",
            name=wording.short(said.get(each.value, each.value)) if each.value else untold,
            people=each.people,
            seats=each.seats,
        )
        for each in groups
    ]
    return join("\n", lines)


def _attended(
    context: Context, counted: Turnout, found: Sequence[Session], is_over: bool
) -> list[Text]:
    """Who is absent, and who came to all of several sessions, is known when it is over."""
    there = counted.attended
    rate = percent(there, counted.confirmed)
    lines = [context.say("turnout_attended", attended=there, rate=rate)]
    if not is_over:
        return lines
    if len(found) > 1:
        whole, people = counted.at_all, counted.confirmed
        rate = percent(whole, people)
        lines = [context.say("turnout_at_all", attended=whole, people=people, rate=rate)]
        if there > whole:
            lines.append(context.say("turnout_partly", people=there - whole))
    return [*lines, context.say("turnout_absent", absent=counted.confirmed - there)]


async def _by_session(context: Context, found: Sequence[Session]) -> list[Text]:
    """Where there are several."""
    if len(found) < 2:
        return []
    named = [
        (wording.name(context, each, found), await attendance.present(context.db, each.id))
        for each in found[:_MOST_SESSIONS]
    ]
    lines = _lines(context, named)
    return [context.say("turnout_sessions", lines=lines)]


def _lines(context: Context, named: list[tuple[str, int]]) -> Text:
    return join(
        "\n",
        [
            context.say("turnout_line", name=wording.short(name), people=people)
            for name, people in named
        ],
    )
