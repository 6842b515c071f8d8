"""*Buka*: what is asked, of how many, is seen once more; the press that opens it names how many.

Each press is judged as things stand then: somebody else may have changed or opened it.
"""

from __future__ import annotations

from zlib import crc32

from content.language import Select
from content.text import Text, join
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.people.record import record
from handlers.polls import access, card, span, wording
from handlers.polls.opening import open_now
from handlers.polls.presses import AskOpen, ChooseAudience, ChooseTime, OpenPoll, Withdraw
from storage.events import events
from storage.polls import polls
from storage.polls.polls import AUTOMATIC, Poll

_WHOLE = 4_000  # code units: what is confirmed is seen to its end


async def ask(context: Context, press: AskOpen) -> Posts:
    it = await card.draft(context, press.number)
    return (await _asked(context, it),) if isinstance(it, Poll) else it


async def _asked(context: Context, it: Poll, note: Text | None = None) -> Reply:
    hindered = await _hindered(context, it)
    if hindered is not None:
        return Reply(noted(note, hindered), (await _way_out(context, it), card.back(context, it)))
    people = await card.would_ask(context, it)
    survey = await wording.survey_of(context.db, it)
    parts = [
        context.say("ask_open_the_poll", purpose=Select(it.purpose)),
        card.glance(context, it, survey, _WHOLE),
        context.say("poll_names_mean", anonymous=Select("yes" if it.anonymous else "no")),
        await wording.settings(context, it),
        await card.people(context, it),
    ]
    buttons = (context.choose(await _yes(context, it, people), card.back(context, it)[0]),)
    return Reply(noted(note, join("\n\n", parts)), buttons)


async def _yes(context: Context, it: Poll, people: int) -> Button:
    press = OpenPoll(number=it.id, people=people, seen=_seen(it))
    if not await _is_due(context, it):
        return context.button("btn_poll_schedule_yes", press)
    if it.audience == "link":
        return context.button("btn_poll_open_link_yes", press)
    return context.button("btn_poll_open_yes", press, people=people)


def _seen(it: Poll) -> int:
    """Another number where somebody changed anything of it."""
    return crc32(it.model_dump_json(exclude={"chat"}).encode())


async def _is_due(context: Context, it: Poll) -> bool:
    opens = await span.opening(context.db, it)
    return opens is None or opens <= context.now


async def _hindered(context: Context, it: Poll) -> Text | None:
    """Why it cannot open as it is, and what to do."""
    event = await events.event(context.db, it.event) if it.event else None
    if event is not None and event.state == "cancelled":
        return context.say("poll_event_cancelled")
    if (objection := await span.objection(context.db, it, context.now)) is not None:
        return context.say(objection.key, **objection.values)
    if it.audience == "link" or not await _is_due(context, it):
        return None  # who is asked is found when it opens
    return None if await card.would_ask(context, it) else context.say("poll_asks_nobody")


async def _way_out(context: Context, it: Poll) -> tuple[Button, ...]:
    if await span.objection(context.db, it, context.now) is not None:
        return (context.button("btn_poll_closes", ChooseTime(number=it.id, part="closes")),)
    return (context.button("btn_poll_audience", ChooseAudience(number=it.id)),)


async def open_(context: Context, press: OpenPoll) -> Posts:
    it = await access.theirs(context, press.number)
    if it is None:
        return await access.gone(context)
    if it.state != "draft":
        return (Toast(context.say("poll_was_opened", state=Select(it.state))),)
    if (note := await _changed_since(context, it, press)) is not None:
        return (await _asked(context, it, note),)
    if await _hindered(context, it) is not None:
        return (await _asked(context, it),)
    it = await polls.change(context.db, it.id, chat=context.chat.id)
    if await _is_due(context, it):
        it = await open_now(context.db, it, context.now)
        await record(context, "poll opened", it.office, poll=it.id, people=press.people)
    else:
        await polls.schedule(context.db, it.id)
        it = it.model_copy(update={"state": "scheduled"})
        await record(context, "poll scheduled", it.office, poll=it.id)
    return (await card.screen(context, it),)


async def _changed_since(context: Context, it: Poll, press: OpenPoll) -> Text | None:
    if _seen(it) != press.seen:
        return context.say("poll_changed_since")
    people = await card.would_ask(context, it)
    if people != press.people and await _is_due(context, it):
        return context.say("poll_people_changed", was=press.people, people=people)
    return None


async def withdraw(context: Context, press: Withdraw) -> Posts:
    it = await access.theirs(context, press.number)
    if it is None:
        return await access.gone(context)
    if it.state == "draft":
        return (Toast(context.say("poll_is_so")),)
    if it.purpose in AUTOMATIC or not await polls.withdraw(context.db, it.id):
        return (await card.screen(context, it, context.say("poll_not_withdrawn")),)
    await record(context, "poll withdrawn", it.office, poll=it.id)
    it = it.model_copy(update={"state": "draft"})
    return (await card.card(context, it, context.say("poll_withdrawn")),)
