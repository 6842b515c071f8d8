"""The evaluation of an event, as its coordinators see it and switch it on or off."""

from __future__ import annotations

from content.text import Text, join
from handlers.attendance import wording
from handlers.attendance.presses import ShowSummary
from handlers.chat import Button, Buttons, Posts, Reply, Toast
from handlers.context import Context
from handlers.evaluating import lines
from handlers.evaluating.following import ABSENT_ASKED_WITHIN
from handlers.evaluating.lines import Rated
from handlers.evaluating.presses import (
    EventEvaluation,
    InviteSpeaker,
    SessionEvaluation,
    SetEvaluated,
)
from handlers.events.browse import gone
from handlers.forms.screen import noted, pairs
from handlers.menu import navigation
from handlers.people.record import record
from handlers.planning.running import running, running_session
from handlers.results.presses import ShowResults
from storage.events import events
from storage.events.events import Event
from storage.polls import evaluations


async def show(context: Context, press: EventEvaluation) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await gone(context)
    return (await _screen(context, event, press.after),)


async def switch(context: Context, press: SetEvaluated) -> Posts:
    """What is open stays open; what would open by itself does not."""
    event = await running(context, press.event)
    if event is None:
        return await gone(context)
    if event.evaluated == press.evaluated:
        return (Toast(_said(context, event)), await _screen(context, event, 0))
    if not await events.change(context.db, event.id, event.version, evaluated=int(press.evaluated)):
        return (await _screen(context, event, 0, context.say("evaluation_of_cancelled")),)
    await evaluations.take_back(context.db, context.now)
    await record(
        context,
        "evaluation switched on" if press.evaluated else "evaluation switched off",
        event.office,
        event=event.id,
    )
    changed = event.model_copy(update={"evaluated": press.evaluated})
    return (Toast(_said(context, changed)), await _screen(context, changed, 0))


def _said(context: Context, event: Event) -> Text:
    return context.say("evaluation_is_on" if event.evaluated else "evaluation_is_off")


async def _screen(context: Context, event: Event, after: int, note: Text | None = None) -> Reply:
    found = await lines.rated(context, event)
    after = after if after < len(found) else 0
    text = await lines.of_event(context, event, after)
    shown = lines.page(found, after)
    ways = [_way(each) for each in shown]
    rows = (
        *((way,) for way in ways),
        *(pairs(await _of_whole(context, event)) if not after else ()),
        *_turning(context, event, after, len(found), len(shown)),
        (
            context.button("btn_back", ShowSummary(event=event.id)),
            *navigation.home(context),
        ),
    )
    return Reply(noted(note, text), rows)


def _way(it: Rated) -> Button:
    press = SessionEvaluation(session=it.session.id)
    return Button(label=wording.short(f"{it.place}. {it.name}"), press=press.wire)


async def _of_whole(context: Context, event: Event) -> list[Button]:
    buttons = list[Button]()
    organiser = await evaluations.of_event(context.db, event.id, "organiser")
    if organiser is not None:
        press = ShowResults(number=organiser.id)
        buttons.append(context.button("btn_evaluation_organiser", press))
    absence = await evaluations.of_event(context.db, event.id, "absence")
    if absence is not None and absence.opened is not None:
        buttons.append(context.button("btn_evaluation_absence", ShowResults(number=absence.id)))
    if event.ends + ABSENT_ASKED_WITHIN <= context.now:
        return buttons  # there is nothing left to ask
    other = SetEvaluated(event=event.id, evaluated=not event.evaluated)
    if event.evaluated:
        return [*buttons, context.button("btn_evaluation_off", other)]
    return [*buttons, context.button("btn_evaluation_on", other)]


def _turning(context: Context, event: Event, after: int, found: int, shown: int) -> Buttons:
    earlier = EventEvaluation(event=event.id, after=max(0, after - lines.PAGE))
    later = EventEvaluation(event=event.id, after=after + shown)
    return navigation.page_buttons(
        context, earlier if after else None, later if after + shown < found else None
    )


async def show_session(context: Context, press: SessionEvaluation) -> Posts:
    both = await running_session(context, press.session)
    if both is None:
        return await gone(context)
    event, session = both
    found = await lines.rated(context, event)
    it = next((each for each in found if each.session.id == session.id), None)
    if it is None:  # its speaker was taken out meanwhile
        return (await _screen(context, event, 0),)
    title = context.say("evaluation_of_session", title=event.title)
    when = wording.when(context, event, session)
    text = join("\n\n", [title, Text(when), await lines.of_session(context, event, it)])
    ways = _ways(context, it)
    back = context.button("btn_back", EventEvaluation(event=event.id, after=0))
    return (Reply(text, (*pairs(ways), (back, *navigation.home(context)))),)


def _ways(context: Context, it: Rated) -> list[Button]:
    ways = list[Button]()
    if it.poll is not None and it.poll.opened is not None:
        ways.append(context.button("btn_evaluation_results", ShowResults(number=it.poll.id)))
    if it.session.speaker:
        press = InviteSpeaker(session=it.session.id)
        ways.append(context.button("btn_evaluation_speaker", press))
    return ways
