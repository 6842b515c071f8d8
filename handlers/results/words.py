"""What people wrote themselves, as they typed it: in alphabetical order, which tells nobody who."""

from __future__ import annotations

from collections.abc import Callable

from content.text import Text, join, units
from handlers.chat import Buttons, Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.polls.access import gone, theirs
from handlers.press import Press
from handlers.results import screen
from handlers.results.counted import Counted, count, hides
from handlers.results.presses import ResultsWords, ShowResults
from handlers.results.text import APART, title
from storage.polls import tally
from storage.polls.polls import Poll

_MOST = 600  # of the 900 of a screen: the question stands above
_MOST_LINES = 120  # more do not fit, however short they are

At = Callable[[int, int], Press]
"""What shows the question of this place, after so many answers."""


async def show(context: Context, press: ResultsWords) -> Posts:
    poll = await theirs(context, press.number)
    if poll is None:
        return await gone(context)

    def at(question: int, after: int) -> ResultsWords:
        return ResultsWords(number=poll.id, question=question, after=after)

    found = await page(context, poll, press.question, press.after, at)
    if found is None:
        return (await screen.screen(context, poll),)
    text, turning = found
    back = context.button("btn_back", ShowResults(number=poll.id))
    return (Reply(text, (*turning, (back, *navigation.home(context)))),)


async def first(context: Context, poll: Poll) -> int | None:
    """The place of the first question that was answered in people's own words."""
    return next(iter(await _written(context, poll)), None)


async def page(
    context: Context, poll: Poll, question: int, after: int, at: At
) -> tuple[Text, Buttons] | None:
    """A page of what was written, and the ways to others; None where there is nothing."""
    written = await _written(context, poll)
    if question not in written:
        return None
    it = written[question]
    after = max(0, min(after, it.people - 1))
    lines = await _lines(context, poll, it, after, _MOST_LINES)
    lines = lines[: _fitting(lines)]
    first = max(0, after - _MOST_LINES)
    before = await _lines(context, poll, it, first, after - first)
    turning = navigation.page_buttons(
        context,
        at(question, after - _fitting(before[::-1])) if before else None,
        at(question, after + len(lines)) if after + len(lines) < it.people else None,
    )
    text = join(APART, [title(context, it, question), join("\n", lines)])
    return text, (*turning, *_other(context, list(written), question, at))


async def _lines(context: Context, poll: Poll, it: Counted, after: int, most: int) -> list[Text]:
    said = await tally.words(context.db, poll.id, it.question.id, after, most)
    return [
        context.say("result_word", number=number, words=words.strip())
        for number, words in enumerate(said, after + 1)
    ]


async def _written(context: Context, poll: Poll) -> dict[int, Counted]:
    """The questions that somebody answered in their own words, by their place among all."""
    if hides(poll, await tally.answered(context.db, poll.id)):
        return {}
    counted = await count(context, poll)
    return {
        place: each
        for place, each in enumerate(counted)
        if each.question.kind == "text" and each.people
    }


def _fitting(lines: list[Text]) -> int:
    """How many stand on one page, one at least."""
    filled = 0
    for place, line in enumerate(lines):
        filled += units(line.plain) + 1
        if filled > _MOST and place:
            return place
    return len(lines)


def _other(context: Context, places: list[int], question: int, at: At) -> Buttons:
    if len(places) < 2:
        return ()
    following = places[(places.index(question) + 1) % len(places)]
    return ((context.button("btn_result_other_words", at(following, 0)),),)
