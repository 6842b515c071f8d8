"""On which days an event reminds, asks who comes, and whether silence gives the seat away."""

from __future__ import annotations

from content.language import Select
from content.text import Text, join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.events import browse, wording
from handlers.forms.screen import noted
from handlers.people import rights
from handlers.people.record import record
from handlers.planning.presses import ManageEvent
from handlers.reminding.days import ASKS, REMINDS, days_of, kept_days
from handlers.reminding.planned import planned_for_all
from handlers.reminding.presses import SetReminding, ShowReminding
from storage.events import events
from storage.events.events import Event
from storage.seats import coming


async def show(context: Context, press: ShowReminding) -> Posts:
    event = await _allowed(context, press.event)
    if event is None:
        return await browse.gone(context)
    return (await _screen(context, event),)


async def change(context: Context, press: SetReminding) -> Posts:
    event = await _allowed(context, press.event)
    if event is None:
        return await browse.gone(context)
    changes = _changes(event, press)
    if changes is None or not await events.change(context.db, event.id, press.version, **changes):
        return (await _screen(context, event, context.say("reminding_changed_meanwhile")),)
    await record(context, "reminding changed", event.office, event=event.id, part=press.what)
    now = await events.event(context.db, event.id)
    assert now is not None
    planned = await planned_for_all(context.db, now, context.now)
    return (await _screen(context, now), *planned)


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
    parts = [text]
    if event.asks:
        parts.append(
            context.say("reminding_releases", releases=Select("yes" if event.releases else "no"))
        )
    answers = await coming.answers(context.db, event.id)
    if answers.coming or answers.silent:
        parts.append(context.say("reminding_answers", coming=answers.coming, silent=answers.silent))
    return Reply(noted(note, join("\n\n", parts)), _rows(context, event))


def _days(context: Context, kept: str) -> Text:
    said = [context.say("reminding_day", day=day) for day in sorted(days_of(kept), reverse=True)]
    return join(", ", said) if said else context.say("reminding_never")


def _rows(context: Context, event: Event) -> tuple[tuple[Button, ...], ...]:
    back = (context.button("btn_manage_event", ManageEvent(event=event.id)),)
    if event.state == "cancelled" or event.ends <= context.now:
        return (back,)
    reminds = [_toggle(context, event, "reminds", day) for day in REMINDS]
    asks = tuple(_toggle(context, event, "asks", day) for day in ASKS)
    release = SetReminding(event=event.id, version=event.version, what="releases", day=0)
    releases = (
        context.button("btn_releases", release, on=Select("yes" if event.releases else "no")),
    )
    rows = (tuple(reminds[:2]), tuple(reminds[2:]), asks)
    return (*rows, *((releases,) if event.asks else ()), back)


def _toggle(context: Context, event: Event, what: str, day: int) -> Button:
    kept = event.reminds if what == "reminds" else event.asks
    on = Select("yes" if day in days_of(kept) else "no")
    press = SetReminding.model_validate(
        {"event": event.id, "version": event.version, "what": what, "day": day}
    )
    if what == "reminds":
        return context.button("btn_reminds", press, on=on, day=day)
    return context.button("btn_asks", press, on=on, day=day)
