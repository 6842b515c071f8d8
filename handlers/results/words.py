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
    said = sorted(await tally.words(context.db, poll.id, it.question.id), key=str.casefold)
    lines = [
        context.say("result_word", number=number, words=words.strip())
        for number, words in enumerate(said, 1)
    ]
    begins = [*_begins(lines), len(lines)]
    here = max(place for place, begin in enumerate(begins[:-1]) if begin <= after)
    text = join("\n", lines[begins[here] : begins[here + 1]])
    turning = navigation.page_buttons(
        context,
        at(question, begins[here - 1]) if here else None,
        at(question, begins[here + 1]) if begins[here + 1] < len(lines) else None,
    )
    head = title(context, it, question)
    return join(APART, [head, text]), (*turning, *_other(context, list(written), question, at))


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


def _begins(lines: list[Text]) -> list[int]:
    """After how many lines each page begins: as many stand on it as fit, one at least."""
    begins, filled = [0], 0
    for place, line in enumerate(lines):
        filled += units(line.plain) + 1
        if filled > _MOST and place > begins[-1]:
            begins.append(place)
            filled = units(line.plain) + 1
    return begins


def _other(context: Context, places: list[int], question: int, at: At) -> Buttons:
    if len(places) < 2:
        return ()
    following = places[(places.index(question) + 1) % len(places)]
    return ((context.button("btn_result_other_words", at(following, 0)),),)
