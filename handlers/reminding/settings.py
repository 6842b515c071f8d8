"""On which days an event reminds, asks who comes, and whether silence gives the seat away."""

from __future__ import annotations

from content.language import Select
from content.text import Text, join
from handlers.chat import Button, Buttons, Posts, Reply
from handlers.context import Context
from handlers.events import browse, wording
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.offices.hours import working_time
from handlers.people import rights
from handlers.people.record import record
from handlers.planning.presses import MoreOfEvent
from handlers.reminding.days import ASKS, REMINDS, days_of, kept_days
from handlers.reminding.last_call import answer_to
from handlers.reminding.planned import plan, planned_for_all
from handlers.reminding.presses import SetReminding, ShowAsking, ShowReminding
from storage.events import events
from storage.events.events import Event
from storage.seats import coming


async def show(context: Context, press: ShowReminding) -> Posts:
    event = await _allowed(context, press.event)
    if event is None:
        return await browse.gone(context)
    return (await _screen(context, event),)


async def show_asking(context: Context, press: ShowAsking) -> Posts:
    event = await _allowed(context, press.event)
    if event is None:
        return await browse.gone(context)
    return (await _asking(context, event),)


async def change(context: Context, press: SetReminding) -> Posts:
    event = await _allowed(context, press.event)
    if event is None:
        return await browse.gone(context)
    changes = _changes(event, press)
    if changes is None or not await events.change(context.db, event.id, press.version, **changes):
        return (await _of(context, event, press, context.say("reminding_changed_meanwhile")),)
    await record(context, "reminding changed", event.office, event=event.id, part=press.what)
    now = await events.event(context.db, event.id)
    assert now is not None
    planned = await planned_for_all(context.db, now, context.now, moved=False)
    return (await _of(context, now, press), *planned)


async def _of(
    context: Context, event: Event, press: SetReminding, note: Text | None = None
) -> Reply:
    """The screen of what was set."""
    if press.what == "reminds":
        return await _screen(context, event, note)
    return await _asking(context, event, note)


async def _allowed(context: Context, number: int) -> Event | None:
    event = await events.event(context.db, number)
    return event if event and await rights.may_act_for(context, event.office) else None


def _changes(event: Event, press: SetReminding) -> dict[str, str | int] | None:
    """What the press makes of it; None for a day that cannot be chosen."""
    match press.what:
        case "releases":
            return {"releases": int(not event.releases)}
        case "reminds" if press.day in REMINDS:
            return {"reminds": kept_days(days_of(event.reminds) ^ {press.day})}
        case "asks" if press.day in ASKS:
            return {"asks": kept_days(days_of(event.asks) ^ {press.day})}
    return None


async def _screen(context: Context, event: Event, note: Text | None = None) -> Reply:
    text = context.say(
        "reminding",
        title=event.title,
        when=wording.when(context, event),
        reminds=_days(context, event.reminds),
        asks=_days(context, event.asks),
    )
    toggles = [_toggle(context, event, "reminds", day) for day in REMINDS]
    rows = () if _is_fixed(context, event) else (tuple(toggles[:2]), tuple(toggles[2:]))
    asking = context.button("btn_asking", ShowAsking(event=event.id))
    back = context.button("btn_back", MoreOfEvent(event=event.id))
    return Reply(noted(note, text), (*rows, (asking,), (back, *navigation.home(context))))


async def _asking(context: Context, event: Event, note: Text | None = None) -> Reply:
    parts = [
        context.say(
            "reminding_asks",
            title=event.title,
            when=wording.when(context, event),
            asks=_days(context, event.asks),
        )
    ]
    until = await _answered_by(context, event)
    kind = "dated" if until else _releasing(event)
    parts.append(context.say("reminding_releases", releases=Select(kind), until=until or ""))
    answers = await coming.answers(context.db, event.id)
    if answers.coming or answers.silent:
        parts.append(context.say("seats_answers", **answers.model_dump()))
    back = context.button("btn_back", ShowReminding(event=event.id))
    rows = () if _is_fixed(context, event) else _ways_to_ask(context, event)
    buttons = (*rows, (back, *navigation.home(context)))
    return Reply(noted(note, join("\n\n", parts)), buttons)


async def _answered_by(context: Context, event: Event) -> str | None:
    """Until when the last call wants an answer of somebody of this office; None where it is over,
    or silence costs nothing."""
    assert context.person is not None
    anybody = context.person.model_copy(update={"zone": event.zone})
    told = plan(event, anybody, context.now, await working_time(context.db, event.office))
    until = await answer_to(context.db, event, told)
    return wording.moment(context, event, until) if until is not None else None


def _releasing(event: Event) -> str:
    """Does silence cost the seat? Where nobody is asked, it will once they are."""
    if not event.releases:
        return "no"
    return "yes" if event.asks else "once_asked"


def _is_fixed(context: Context, event: Event) -> bool:
    return event.state == "cancelled" or event.ends <= context.now


def _days(context: Context, kept: str) -> Text:
    said = [context.say("reminding_day", day=day) for day in sorted(days_of(kept), reverse=True)]
    return join(", ", said) if said else context.say("reminding_never")


def _ways_to_ask(context: Context, event: Event) -> Buttons:
    asks = tuple(_toggle(context, event, "asks", day) for day in ASKS)
    press = SetReminding(event=event.id, version=event.version, what="releases", day=0)
    on = Select("yes" if event.releases else "no")
    return (asks, (context.button("btn_releases", press, on=on),))


def _toggle(context: Context, event: Event, what: str, day: int) -> Button:
    kept = event.reminds if what == "reminds" else event.asks
    on = Select("yes" if day in days_of(kept) else "no")
    press = SetReminding.model_validate(
        {"event": event.id, "version": event.version, "what": what, "day": day}
    )
    if what == "reminds":
        return context.button("btn_reminds", press, on=on, day=day)
    return context.button("btn_asks", press, on=on, day=day)
