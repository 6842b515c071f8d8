"""*Daftar telepon*: whom to call, before an event, after it, and when it is called off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from content.language import Select
from content.text import Text, join
from handlers.attendance.presses import ShowCalls, ShowSummary
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.events.browse import gone
from handlers.menu import navigation
from handlers.people.phone import callable_phone
from handlers.planning.presses import ManageEvent
from handlers.planning.running import running
from storage.attendance import calls, turnout
from storage.attendance.calls import Call, Why
from storage.events import sessions
from storage.events.events import Event

PAGE = 10
_FIRST = date(1970, 1, 1)


async def any_to_make(context: Context, event: Event) -> bool:
    why, channels = _why(context, event), context.world.channels
    if not await _is_known(context, event, why):
        return False
    return bool(await calls.to_call(context.db, event.id, why, channels, limit=1))


async def show(context: Context, press: ShowCalls) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await gone(context)
    why, channels = _why(context, event), context.world.channels
    found = list[Call]()
    is_known = await _is_known(context, event, why)
    if is_known:
        found = await calls.to_call(
            context.db, event.id, why, channels, _offset(event), press.after, PAGE + 1
        )
    if not found and press.after:
        return await show(context, ShowCalls(event=event.id, after=0))
    text = context.say(
        "calls_none", title=event.title, why=Select(why if is_known else "not_taken")
    )
    if found:
        days = await _days(context, event)
        lines = [
            _line(context, number, each, why, days) for number, each in enumerate(found[:PAGE], 1)
        ]
        said = Select("missed" if why == "absent" and len(days) > 1 else why)
        text = context.say("calls", title=event.title, why=said, people=join("\n", lines))
    back = ShowCalls(event=event.id, after=max(0, press.after - PAGE)) if press.after else None
    more = len(found) > PAGE
    on = ShowCalls(event=event.id, after=press.after + PAGE) if more else None
    rows = (
        *navigation.page_buttons(context, back, on),
        (context.button("btn_summary", ShowSummary(event=event.id)),),
        (
            context.button("btn_manage_event", ManageEvent(event=event.id)),
            *navigation.home(context),
        ),
    )
    return (Reply(text, rows),)


def _why(context: Context, event: Event) -> Why:
    if event.state == "cancelled":
        return "cancelled"
    return "absent" if event.ends <= context.now else "coming"


async def _is_known(context: Context, event: Event, why: Why) -> bool:
    """Nobody is absent where nobody took attendance."""
    return why != "absent" or await turnout.took_attendance(context.db, event.id)


def _offset(event: Event) -> timedelta:
    return event.starts.astimezone(ZoneInfo(event.zone)).utcoffset() or timedelta()


async def _days(context: Context, event: Event) -> list[int]:
    """Those on which it takes place, each as days since 1970."""
    found = await sessions.of_event(context.db, event.id)
    begun = [each.starts.astimezone(ZoneInfo(event.zone)).date() for each in found]
    return sorted({(day - _FIRST).days for day in begun})


def _line(context: Context, number: int, each: Call, why: Why, days: Sequence[int]) -> Text:
    who = " – ".join(part for part in (each.name, each.institution) if part)
    phone = callable_phone(each.phone) if each.phone else context.say("call_no_phone").plain
    about, missed = str(why) if each.reachable else "no_chat", ""
    if why == "absent" and each.came and each.missed:
        about = "missed"
        places = sorted(days.index(int(day)) + 1 for day in each.missed.split(","))
        missed = ", ".join(str(place) for place in places)
    return context.say(
        "call_line", number=number, who=who, phone=phone, why=Select(about), days=missed
    )
