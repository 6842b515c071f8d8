"""*Daftar telepon*: whom to call, before an event, after it, and when it is called off."""

from __future__ import annotations

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
from storage.events.events import Event

PAGE = 10


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
        found = await calls.to_call(context.db, event.id, why, channels, press.after, PAGE + 1)
    if not found and press.after:
        return await show(context, ShowCalls(event=event.id, after=0))
    text = context.say(
        "calls_none", title=event.title, why=Select(why if is_known else "not_taken")
    )
    if found:
        lines = [_line(context, number, each, why) for number, each in enumerate(found[:PAGE], 1)]
        people = join("\n", lines)
        text = context.say("calls", title=event.title, why=Select(why), people=people)
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


def _line(context: Context, number: int, each: Call, why: Why) -> Text:
    who = " – ".join(part for part in (each.name, each.institution) if part)
    phone = callable_phone(each.phone) if each.phone else context.say("call_no_phone").plain
    about = why if each.reachable else "no_chat"
    return context.say("call_line", number=number, who=who, phone=phone, why=Select(about))
