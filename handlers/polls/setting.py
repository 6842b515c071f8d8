"""*Atur*: with names or without, whether an answer may change, who sees what came of it."""

from __future__ import annotations

from content.language import Select
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.polls import card, wording
from handlers.polls.presses import ChoosePart, ChooseTime, SetChangeable, SetNames, SetShows
from handlers.results.counted import LEAST
from storage.polls.polls import Poll, Shows

_SHOWS: tuple[Shows, ...] = ("at_once", "closed", "coordinators")


async def show(context: Context, press: ChoosePart) -> Posts:
    it = await card.draft(context, press.number)
    if not isinstance(it, Poll):
        return it
    settings = await wording.settings(context, it)
    text = context.say("ask_poll_part", settings=settings, least=LEAST)
    opens = context.button("btn_poll_opens", ChooseTime(number=it.id, part="opens"))
    closes = context.button("btn_poll_closes", ChooseTime(number=it.id, part="closes"))
    offered = [each for each in _SHOWS if each != it.shows and _may_show(it.anonymous, each)]
    shows = tuple(_shows(context, it, each) for each in offered)
    return (Reply(text, (_names(context, it), shows, (opens, closes), card.back(context, it))),)


def _names(context: Context, it: Poll) -> tuple[Button, ...]:
    if it.anonymous:
        return (context.button("btn_poll_named", SetNames(number=it.id, anonymous=False)),)
    anonymous = context.button("btn_poll_anonymous", SetNames(number=it.id, anonymous=True))
    other = SetChangeable(number=it.id, changeable=not it.changeable)
    if it.changeable:
        return (anonymous, context.button("btn_poll_not_changeable", other))
    return (anonymous, context.button("btn_poll_changeable", other))


def _may_show(anonymous: bool, shows: Shows) -> bool:
    """Without names nothing is shown while people answer."""
    return shows != "at_once" or not anonymous


def _shows(context: Context, it: Poll, shows: Shows) -> Button:
    press = SetShows(number=it.id, shows=shows)
    return Button(label=context.say("poll_shows", shows=Select(shows)).plain, press=press.wire)


async def set_names(context: Context, press: SetNames) -> Posts:
    """Without names nobody finds an answer again, to change it."""
    it = await card.draft(context, press.number)
    if not isinstance(it, Poll):
        return it
    changeable = it.changeable and not press.anonymous
    shows = it.shows if _may_show(press.anonymous, it.shows) else "closed"
    return await card.change(
        context, it, "names", anonymous=press.anonymous, changeable=changeable, shows=shows
    )


async def set_changeable(context: Context, press: SetChangeable) -> Posts:
    it = await card.draft(context, press.number)
    if not isinstance(it, Poll):
        return it
    if press.changeable and it.anonymous:
        return (await card.screen(context, it, context.say("poll_never_changes")),)
    return await card.change(context, it, "changeable", changeable=press.changeable)


async def set_shows(context: Context, press: SetShows) -> Posts:
    it = await card.draft(context, press.number)
    if not isinstance(it, Poll):
        return it
    if not _may_show(it.anonymous, press.shows):
        return (await card.screen(context, it, context.say("poll_shows_at_the_end")),)
    return await card.change(context, it, "shows", shows=press.shows)
