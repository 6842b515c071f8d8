"""What stands there once a poll was answered or is closed: thanks, and what came of it."""

from __future__ import annotations

from content.language import Select
from content.text import Text, join, shortened
from handlers.answering.labels import questions, said
from handlers.answering.presses import Answer, ChangeAnswer, SeeResults
from handlers.chat import Button, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.questions.words import short
from handlers.results import text as results
from storage.polls import evaluations, responses
from storage.polls.polls import AUTOMATIC, Poll
from storage.polls.responses import Response

_MOST_OWN, _MOST_LINE = 250, 80  # characters: results stand on the same screen


async def screen(context: Context, poll: Poll) -> Reply:
    """To who answered, and once it is closed to all who were asked. Of a poll without names it
    holds nothing that they chose or wrote."""
    assert context.person is not None
    mine = await responses.response(context.db, poll.id, context.person.id)
    parts = [
        context.say("poll_answer_title", title=poll.title),
        context.say("poll_answer_thanks", state=Select(_state(poll, mine))),
        *(await _own(context, poll, mine)),
        await results.lines(context, poll) if shows(poll) else _when_shown(context, poll),
    ]
    buttons = [*_ways(context, poll, mine), *await _next(context, poll)]
    rows = (*((each,) for each in buttons), navigation.home(context))
    return Reply(join("\n\n", parts), rows)


def shows(poll: Poll) -> bool:
    """Do those who were asked see the results by now?"""
    return poll.shows == "at_once" or (poll.shows == "closed" and poll.state == "closed")


def _state(poll: Poll, mine: Response | None) -> str:
    if poll.state == "open":
        return "open"
    return "missed" if mine is None else "closed"


def _when_shown(context: Context, poll: Poll) -> Text:
    shows = "speaker" if poll.purpose == "speaker" else poll.shows
    return context.say("poll_answer_shown", shows=Select(shows))


def _ways(context: Context, poll: Poll, mine: Response | None) -> list[Button]:
    if poll.state != "open":
        return []
    found = []
    if mine is not None and poll.changeable and not poll.anonymous:
        found.append(context.button("btn_poll_answer_change", ChangeAnswer(poll=poll.id)))
    if shows(poll):
        found.append(context.button("btn_poll_answer_refresh", SeeResults(poll=poll.id)))
    return found


async def _next(context: Context, poll: Poll) -> list[Button]:
    """Another evaluation of the same event that waits for them."""
    assert context.person is not None
    if poll.event is None or poll.purpose not in AUTOMATIC:
        return []
    following = await evaluations.next_for(context.db, poll.event, context.person.id)
    if following is None or following.id == poll.id:
        return []
    title = short(following.title)
    return [context.button("btn_poll_answer_next", Answer(poll=following.id), title=title)]


async def _own(context: Context, poll: Poll, mine: Response | None) -> list[Text]:
    """What they answered, of a poll with names."""
    if mine is None or mine.ballot is None:
        return []
    answers = await responses.own(context.db, mine.ballot)
    known = [
        (question, ", ".join(said(context, survey, question, each) for each in answers[id_]))
        for id_, (question, survey) in (await questions(context.db, poll.questionnaire)).items()
        if id_ in answers
    ]
    if poll.purpose == "quick":  # its question is the title
        return [
            context.say("poll_answer_own_one", answer=short(answer, _MOST_OWN))
            for _, answer in known
        ]
    lines = [
        context.say(
            "poll_answer_own_line",
            question=short(question.text.said(context.language)),
            answer=short(answer, _MOST_LINE),
        )
        for question, answer in known
    ]
    own = join("\n", [context.say("poll_answer_own"), *lines])
    return [shortened(own, _MOST_OWN)]
