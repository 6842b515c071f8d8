"""What came of an event, on one screen, and whom to call."""

from __future__ import annotations

from content import dates
from content.language import Select
from content.people import label, people_lists
from content.text import Text, join
from handlers.attendance import wording
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
from handlers.planning.presses import ManageEvent
from handlers.planning.running import running
from storage.attendance import attendance, turnout
from storage.attendance.turnout import Call, Turnout
from storage.events import sessions
from storage.events.events import Event

_LARGEST = 5
_MOST_SESSIONS = 10
PAGE = 10


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
    counted = await turnout.of_event(context.db, event.id)
    parts = [
        context.say(
            "turnout",
            title=event.title,
            when=event_wording.when(context, event),
            enrolled=counted.enrolled,
            confirmed=counted.confirmed,
        )
    ]
    if not await turnout.took_attendance(context.db, event.id):
        return [*parts, context.say("turnout_not_taken")]
    parts.append(_attended(context, counted))
    parts += await _by_session(context, event, counted)
    institutions = await turnout.groups(context.db, event.id, "institution", _LARGEST)
    kinds = await turnout.groups(context.db, event.id, "library_kind", _LARGEST)
    if institutions:
        named = [(each.value, each.people) for each in institutions]
        parts.append(context.say("turnout_institutions", lines=_lines(context, named)))
    if any(each.value for each in kinds):
        listed = people_lists().library_kinds
        named = [
            (label(listed, each.value, context.language) if each.value else "", each.people)
            for each in kinds
        ]
        parts.append(context.say("turnout_kinds", lines=_lines(context, named)))
    return parts


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
    untold = context.say("turnout_untold").plain
    return join(
        "\n",
        [
            context.say("turnout_line", name=wording.short(name) or untold, people=people)
            for name, people in named
        ],
    )


async def calls(context: Context, press: ShowCalls) -> Posts:
    """*Daftar telepon*: a page of it."""
    event = await running(context, press.event)
    if event is None:
        return await gone(context)
    found = await turnout.to_call(context.db, event.id, press.after, PAGE + 1)
    if not found and press.after:
        return await calls(context, ShowCalls(event=event.id, after=0))
    lines = [_call(context, number, each) for number, each in enumerate(found[:PAGE], 1)]
    text = context.say("calls_none", title=event.title)
    if lines:
        text = context.say("calls", title=event.title, people=join("\n", lines))
    back = ShowCalls(event=event.id, after=max(0, press.after - PAGE)) if press.after else None
    more = len(found) > PAGE
    on = ShowCalls(event=event.id, after=press.after + PAGE) if more else None
    summary = context.button("btn_back", ShowSummary(event=event.id))
    rows = (*navigation.page_buttons(context, back, on), (summary, *navigation.home(context)))
    return (Reply(text, rows),)


def _call(context: Context, number: int, each: Call) -> Text:
    who = " – ".join(part for part in (each.name, each.institution) if part)
    phone = f"tel:{each.phone}" if each.phone else context.say("call_no_phone").plain
    why = Select("silent" if each.reachable else "no_chat")
    return context.say("call_line", number=number, who=who, phone=phone, why=why)
