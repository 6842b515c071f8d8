"""The results of a poll for its coordinators, a page at a time, and the ways to look closer."""

from __future__ import annotations

from content.language import Select
from content.text import Text, join, pieces, units
from handlers.chat import Button, Buttons, Posts, Reply
from handlers.context import Context
from handlers.evaluating.presses import EventEvaluation
from handlers.menu import navigation
from handlers.polls.access import gone, theirs
from handlers.polls.presses import AskClose, ShowPoll
from handlers.press import Press
from handlers.results import picture, words
from handlers.results.counted import Counted, count, hides
from handlers.results.presses import (
    ChooseBy,
    ResultsFile,
    ResultsPicture,
    ResultsWords,
    ShowResults,
    TurnResults,
)
from handlers.results.text import APART, questions, rate
from storage.polls import tally
from storage.polls.polls import AUTOMATIC, Poll

_MOST = 700  # of the 900 of a screen: the head needs room too


async def show(context: Context, press: ShowResults) -> Posts:
    return await turn(context, TurnResults(number=press.number, page=0))


async def turn(context: Context, press: TurnResults) -> Posts:
    poll = await theirs(context, press.number)
    if poll is None:
        return await gone(context)
    return (await screen(context, poll, press.page),)


async def screen(context: Context, poll: Poll, page: int = 0, picture_place: int = 0) -> Reply:
    """`picture_place`: of the picture that is offered, from 0."""
    found = pages(await questions(context, poll))
    page = min(page, len(found) - 1)
    title = context.say("result_head", title=poll.title, state=Select(poll.state))
    text = join(APART, [title, await rate(context, poll), found[page]])
    turning = navigation.page_buttons(
        context,
        TurnResults(number=poll.id, page=page - 1) if page else None,
        TurnResults(number=poll.id, page=page + 1) if page + 1 < len(found) else None,
    )
    looking = (*await _closer(context, poll, picture_place), *_ending(context, poll))
    back = context.button("btn_back", back_to(poll))
    return Reply(text, (*looking, *turning, (back, *navigation.home(context))))


def _ending(context: Context, poll: Poll) -> Buttons:
    """What asks by itself may be closed before its time, to see what came of it."""
    if poll.purpose not in AUTOMATIC or poll.state != "open":
        return ()
    return ((context.button("btn_poll_close", AskClose(number=poll.id)),),)


def back_to(poll: Poll) -> Press:
    """What asks by itself stands among the evaluations of its event."""
    if poll.purpose in AUTOMATIC and poll.event is not None:
        return EventEvaluation(event=poll.event)
    return ShowPoll(number=poll.id)


def pages(blocks: list[Text]) -> list[Text]:
    """As many of them on each as fit; one that is too long by itself goes on on the next."""
    found = list[Text]()
    for block in (piece for each in blocks for piece in pieces(each, _MOST)):
        together = join(APART, [*found[-1:], block])
        if found and units(together.plain) <= _MOST:
            found[-1] = together
        else:
            found.append(block)
    return found


async def _closer(context: Context, poll: Poll, place: int) -> Buttons:
    answered = await tally.answered(context.db, poll.id)
    if not answered or hides(poll, answered):
        return ()
    counted = await count(context, poll)
    file = context.button("btn_result_file", ResultsFile(number=poll.id))
    rows = (
        (*_picture(context, poll, counted, place), file),
        (*await _words(context, poll), *_groups(context, poll, counted)),
    )
    return tuple(row for row in rows if row)


def _picture(
    context: Context, poll: Poll, counted: list[Counted], place: int
) -> tuple[Button, ...]:
    all_of_them = len(picture.shown(counted))
    if not all_of_them:
        return ()
    press = ResultsPicture(number=poll.id, question=place)
    if not place:
        return (context.button("btn_result_picture", press),)
    return (
        context.button("btn_result_next_picture", press, place=place + 1, pictures=all_of_them),
    )


async def _words(context: Context, poll: Poll) -> tuple[Button, ...]:
    place = await words.first(context, poll)
    if place is None:
        return ()
    press = ResultsWords(number=poll.id, question=place, after=0)
    return (context.button("btn_result_words", press),)


def _groups(context: Context, poll: Poll, counted: list[Counted]) -> tuple[Button, ...]:
    if poll.anonymous or all(each.question.kind == "text" for each in counted):
        return ()
    return (context.button("btn_result_groups", ChooseBy(number=poll.id)),)
