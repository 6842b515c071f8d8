"""Who was expected and has not arrived yet: a list, and taking somebody off it."""

from __future__ import annotations

from content.text import Text, join
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.expected import screen
from handlers.expected.presses import AskRemove, NotArrived, Remove
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.offices import choosing
from handlers.offices.choosing import OfficeExpected
from handlers.people import rights
from handlers.people.record import record
from storage.expected import expected
from storage.expected.expected import Expected
from storage.people import traces

PAGE = 4
_MOST_IN_LABEL = 40  # characters


async def show(context: Context, press: NotArrived) -> Posts:
    if await choosing.allowed(context, press.office) is None:
        return await choosing.refuse(context)
    return (await _page(context, press),)


async def _page(context: Context, press: NotArrived, note: Text | None = None) -> Reply:
    office, after = press.office, press.after
    found = await expected.waiting(context.db, office, after, PAGE + 1)
    if not found and after:
        return await _page(context, NotArrived(office=office, after=0), note)
    shown = found[:PAGE]
    lines = [_line(context, number, each) for number, each in enumerate(shown, after + 1)]
    text = context.say(
        "not_arrived", people=join("\n", lines) if lines else context.say("nobody_expected")
    )
    rows = [(_button(context, number, each),) for number, each in enumerate(shown, after + 1)]
    turning = navigation.page_buttons(
        context,
        NotArrived(office=office, after=max(0, after - PAGE)) if after else None,
        NotArrived(office=office, after=after + PAGE) if len(found) > PAGE else None,
    )
    back = context.button("btn_back", OfficeExpected(office=office))
    return Reply(noted(note, text), (*rows, *turning, (back, *navigation.home(context))))


def _line(context: Context, number: int, each: Expected) -> Text:
    if each.institution is None:
        return context.say("participant", number=number, name=each.name)
    return context.say(
        "participant_from", number=number, name=each.name, institution=each.institution
    )


def _button(context: Context, number: int, each: Expected) -> Button:
    label = context.say("btn_take_off_list", number=str(number), name=each.name).plain
    if len(label) > _MOST_IN_LABEL:
        label = label[: _MOST_IN_LABEL - 1].rstrip() + "…"
    return Button(label=label, press=AskRemove(expected=each.id).wire)


async def ask(context: Context, press: AskRemove) -> Posts:
    known = await _known(context, press.expected)
    if known is None:
        return await screen.gone(context)
    yes = context.button("btn_take_off_yes", Remove(expected=known.id))
    no = context.button("btn_leave_no", NotArrived(office=known.office, after=0))
    text = context.say("ask_take_off_list", name=known.name)
    return (Reply(text, (context.choose(yes, no),)),)


async def remove(context: Context, press: Remove) -> Posts:
    known = await _known(context, press.expected)
    if known is None:
        return await screen.gone(context)
    if not await expected.remove(context.db, known.id):
        if known.person is None:
            return (Toast(context.say("stands_in_event", name=known.name)),)
        return (Toast(context.say("has_arrived", name=known.name)),)
    if known.seated is not None:
        await traces.erase(context.db, known.seated, context.now)
    await record(context, "expected person removed", known.office)
    note = context.say("taken_off_list", name=known.name)
    return (await _page(context, NotArrived(office=known.office, after=0), note),)


async def _known(context: Context, number: int) -> Expected | None:
    """Somebody on the list of an office this person may act for; to anybody else there is none."""
    known = await expected.one(context.db, number)
    return known if known and await rights.may_act_for(context, known.office) else None
