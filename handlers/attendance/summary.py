"""What came of an event, on one screen."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from content import dates
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
from handlers.events import wording as event_wording
from handlers.events.browse import gone
from handlers.menu import navigation
from handlers.people.parts import gender_name
from handlers.planning.presses import ManageEvent
from handlers.planning.running import running
from storage.attendance import attendance, turnout
from storage.attendance.turnout import Group, Turnout
from storage.events import sessions
from storage.events.events import Event
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
        (context.button("btn_calls", ShowCalls(event=event.id, after=0)),),
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
    lines = [
        context.say(
            "turnout",
            title=event.title,
            when=event_wording.when(context, event),
            added=counted.added,
            enrolled=counted.enrolled,
            confirmed=counted.confirmed,
        )
    ]
    if counted.walked_in:
        lines.append(context.say("turnout_walked_in", people=counted.walked_in))
    if counted.declined:
        lines.append(context.say("turnout_declined", people=counted.declined))
    if counted.released:
        lines.append(context.say("turnout_released", people=counted.released))
    stand = await participants.counted(context.db, event.id)
    if (waits := event_wording.waiting_list(context, event, stand)) is not None:
        lines.append(waits)
    if none := event_wording.in_vain(context, event, stand):
        lines.append(context.say("seats_in_vain", people=none))
    parts = [join("\n", lines)]
    if counted.asked:
        parts.append(context.say("turnout_coming", coming=counted.coming, asked=counted.asked))
    if not await turnout.took_attendance(context.db, event.id):
        return [*parts, context.say("turnout_not_taken")]
    parts.append(_attended(context, counted))
    if event.ends <= context.now:
        absent = counted.confirmed - counted.attended
        parts[-1] = join("\n", [parts[-1], context.say("turnout_absent", absent=absent)])
    parts += await _by_session(context, event, counted)
    return [*parts, *await _groups(context, event)]


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


def _attended(context: Context, counted: Turnout) -> Text:
    """The rate is rounded as people count; nobody is a rate of nothing."""
    rate = round(100 * counted.attended / counted.confirmed) if counted.confirmed else 0
    return context.say(
        "turnout_attended",
        attended=counted.attended,
        rate=dates.number(rate, context.language),
    )


async def _by_session(context: Context, event: Event, counted: Turnout) -> list[Text]:
    """Where there are several."""
    found = await sessions.of_event(context.db, event.id)
    if len(found) < 2:
        return []
    named = [
        (wording.name(context, each, found), await attendance.present(context.db, each.id))
        for each in found[:_MOST_SESSIONS]
    ]
    lines = _lines(context, named)
    return [context.say("turnout_sessions", lines=lines, whole=counted.at_all)]


def _lines(context: Context, named: list[tuple[str, int]]) -> Text:
    return join(
        "\n",
        [
            context.say("turnout_line", name=wording.short(name), people=people)
            for name, people in named
        ],
    )
