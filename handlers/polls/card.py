"""A poll as its office sees it: the card of a draft, of what waits for its time, or how it goes."""

from __future__ import annotations

from content.survey import Survey
from content.text import Text, join, shortened
from handlers.chat import Button, Buttons, Posts, Reply, Toast
from handlers.context import Context
from handlers.forms.screen import noted, pairs
from handlers.menu import navigation
from handlers.people.consent import NAMES_POLLS
from handlers.people.record import record
from handlers.polls import access, live, wording
from handlers.polls.presses import (
    AskDelete,
    AskOpen,
    ChangePoll,
    ChooseAudience,
    ChoosePart,
    PreviewPoll,
    ShowPoll,
    Withdraw,
)
from handlers.polls.quick import WITH_OPTIONS
from storage.events import events
from storage.polls import asked, polls
from storage.polls.polls import AUTOMATIC, Poll

_GLANCE = 350  # code units of what is asked: the rest of the card needs room too


async def show(context: Context, press: ShowPoll) -> Posts:
    it = await access.theirs(context, press.number)
    return (await screen(context, it),) if it else await access.gone(context)


async def screen(context: Context, it: Poll, note: Text | None = None) -> Reply:
    """As it is now, whatever it has become."""
    match it.state:
        case "draft":
            return await card(context, it, note)
        case "scheduled":
            return await _scheduled(context, it, note)
        case _:
            return await live.screen(context, it, note)


async def draft(context: Context, number: int) -> Poll | Posts:
    """The draft, to be changed; else what is said instead: it is nobody's, or was opened."""
    it = await access.theirs(context, number)
    if it is None:
        return await access.gone(context)
    if it.state != "draft":
        return (Toast(context.say("poll_no_draft")), await screen(context, it))
    return it


async def change(context: Context, it: Poll, part: str, **changed: object) -> Posts:
    """One part of a draft; a second tap on what holds already is told so in passing."""
    if all(getattr(it, name) == value for name, value in changed.items()):
        return (Toast(context.say("poll_is_so")),)
    it = await polls.change(context.db, it.id, **changed)
    await record(context, "poll changed", it.office, poll=it.id, part=part)
    return (await screen(context, it, context.say("poll_changed")),)


async def card(context: Context, it: Poll, note: Text | None = None) -> Reply:
    survey = await wording.survey_of(context.db, it)
    parts = [
        context.say("poll_draft"),
        glance(context, it, survey),
        await wording.settings(context, it),
        await people(context, it),
    ]
    return Reply(noted(note, join("\n\n", parts)), _parts(context, it, survey))


def glance(context: Context, it: Poll, survey: Survey, most: int = _GLANCE) -> Text:
    """What it asks, not always to its end."""
    if it.purpose == "quick":
        return shortened(wording.asked(context, survey, survey.questions[0]), most)
    return context.say("poll_survey", title=it.title, questions=len(survey.questions))


async def people(context: Context, it: Poll) -> Text:
    """How many it would ask."""
    if it.audience == "link":
        return context.say("poll_asks_by_link")
    return context.say("poll_would_ask", people=await would_ask(context, it))


async def would_ask(context: Context, it: Poll) -> int:
    return await asked.would_ask(context.db, it, NAMES_POLLS)


def _parts(context: Context, it: Poll, survey: Survey) -> Buttons:
    ways = [
        context.button("btn_poll_set", ChoosePart(number=it.id)),
        context.button("btn_poll_audience", ChooseAudience(number=it.id)),
    ]
    if it.purpose == "quick":
        question = ChangePoll(number=it.id, part="question")
        ways.append(context.button("btn_poll_question", question))
        if survey.questions[0].kind in WITH_OPTIONS:
            options = ChangePoll(number=it.id, part="options")
            ways.append(context.button("btn_poll_options", options))
    ways += [
        context.button("btn_poll_preview", PreviewPoll(number=it.id, first=0)),
        context.button("btn_poll_delete", AskDelete(number=it.id)),
    ]
    open_ = context.button("btn_poll_open", AskOpen(number=it.id))
    return ((open_,), *pairs(ways), live.ways_back(context, it)[:1])


def back(context: Context, it: Poll) -> tuple[Button, ...]:
    """From each room of a poll to its card."""
    return (context.button("btn_back", ShowPoll(number=it.id)), *navigation.home(context))


async def _scheduled(context: Context, it: Poll, note: Text | None) -> Reply:
    survey = await wording.survey_of(context.db, it)
    event = await events.event(context.db, it.event) if it.event else None
    stays = event is not None and event.state == "cancelled"
    parts = [
        context.say("poll_scheduled", opens=await wording.opens(context, it)),
        *([context.say("poll_event_cancelled")] if stays else []),
        glance(context, it, survey),
        await wording.settings(context, it),
        await people(context, it),
    ]
    preview = context.button("btn_poll_preview", PreviewPoll(number=it.id, first=0))
    rows: Buttons = ((preview,),)
    if it.purpose not in AUTOMATIC:
        withdraw = context.button("btn_poll_withdraw", Withdraw(number=it.id))
        delete = context.button("btn_poll_delete", AskDelete(number=it.id))
        rows = ((withdraw,), (preview, delete))
    text = noted(note, join("\n\n", parts))
    return Reply(text, (*rows, live.ways_back(context, it)), key=live.key(it), live=True)
