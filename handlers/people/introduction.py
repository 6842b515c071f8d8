"""Making oneself known without an errand: consent, then name and institution."""

from __future__ import annotations

from dataclasses import replace

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.events import browse
from handlers.forms.conversation import begin, dropped, lifted, screen
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people.address import called
from handlers.people.profile import (
    INTRODUCTION,
    NEWCOMER,
    Profile,
    agreed,
    come_back,
    consent_screen,
    make_known,
    profile_form,
)
from handlers.posting import read_buttons
from handlers.press import Press, read_press
from handlers.seats.presses import AgreeAndEnrol, Enrol
from handlers.seats.standing import closed
from storage.post import outbox


class AgreeAndIntroduce(Press, code="agm"):
    pass


class AgreeAndSee(Press, code="agv"):
    """Of somebody whom a link had led to this event already."""

    event: int


class Introduced(Profile):
    """`event`: the one that a link showed them meanwhile."""

    event: int | None = None


def introduce(context: Context) -> Posts:
    return introduce_for(context, None)


def introduce_for(context: Context, event: int | None) -> Posts:
    """`event`: what they are offered once they are known."""
    press = AgreeAndIntroduce() if event is None else AgreeAndSee(event=event)
    return consent_screen(context, press)


async def link_shown(context: Context) -> int | None:
    """The event that the last message offers to enrol for, while an earlier one is answered."""
    since = context.now - navigation.REMEMBERED
    last = await outbox.offered(context.db, context.chat.id, since)
    for row in read_buttons(last.buttons if last else None):
        for button in row:
            press = read_press(button.press)
            if isinstance(press, Enrol | AgreeAndEnrol):
                return press.event
    return None


async def agree(context: Context, press: AgreeAndIntroduce) -> Posts:
    return await _agree(context, await link_shown(context))


async def agree_and_see(context: Context, press: AgreeAndSee) -> Posts:
    return await _agree(context, await link_shown(context) or press.event)


async def _agree(context: Context, event: int | None) -> Posts:
    if await come_back(context, context.now):
        text = context.say("agreed_again", called=called(context, context.person))
        return (Reply(text, await navigation.menu_buttons(context)),)
    given = agreed(context) if event is None else agreed(context, event=str(event))
    return await begin(context, INTRODUCTION_FORM, given)


async def led_to(context: Context, number: int) -> Posts | None:
    """A link while we ask who they are: afterwards they are offered that event. None where nobody
    is asked, or nobody can enrol now."""
    state = next((each for each in context.forms if each.form == INTRODUCTION), None)
    event = await browse.seen(context, number)
    if state is None or event is None or closed(context, event) is not None:
        return None
    place = context.forms.index(state)
    given = {**state.given, "event": str(event.id)}
    context.forms[place] = state.model_copy(update={"given": given})
    card = await browse.card(context, event)
    question = await screen(lifted(context, INTRODUCTION), context.say("introduce_first"))
    return (Reply(card.text), question)


async def _done(context: Context, introduced: Introduced) -> Posts:
    await make_known(context, introduced, context.zone)
    event = introduced.event
    if (enrolling := dropped(context, NEWCOMER)) is not None:  # which asks the same
        event = event or int(enrolling.given["event"])
    offer = None if event is None else await _offered(context, event)
    return await _welcomed(context) if offer is None else (offer,)


async def _offered(context: Context, number: int) -> Reply | None:
    """The card of the event they came for; None where nobody can enrol now."""
    event = await browse.seen(context, number)
    if event is None or closed(context, event) is not None:
        return None
    note = context.say("introduced_for_event", called=called(context, context.person))
    card = await browse.card(context, event, note)
    complete = context.button("btn_complete_profile", Go(command="lengkapi"))
    first, *rest = card.buttons
    return replace(card, buttons=(first, (complete,), *rest))


async def _welcomed(context: Context) -> Posts:
    complete = context.button("btn_complete_profile", Go(command="lengkapi"))
    events = context.button("btn_events", Go(command="kegiatan"))
    text = context.say("introduced", called=called(context, context.person))
    return (Reply(text, ((complete,), (events, *navigation.home(context)))),)


INTRODUCTION_FORM = profile_form(INTRODUCTION, Introduced, _done)
