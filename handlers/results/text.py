"""What came of a poll, in words: how many answered, and bars of text."""

from __future__ import annotations

from content.language import Select
from content.text import Text, join, shortened, units
from handlers.context import Context
from handlers.people import rights
from handlers.results import numbers
from handlers.results.counted import LEAST, Counted, count, hides
from storage.polls import asked, tally
from storage.polls.polls import Poll

APART = "\n\n"
_BLOCKS = 10
_MOST_BARS = 8  # in the order in which they were offered
_MOST = 600  # of the 900 of a screen: what stands around it needs room too


async def lines(context: Context, poll: Poll) -> Text:
    """As much of it as fits a screen. Who may see results is for the caller to judge; those of a
    poll without names stay hidden until enough have answered."""
    head = await rate(context, poll)
    blocks = await questions(context, poll)
    shown = blocks[:1]
    for block in blocks[1:]:
        if units(join(APART, [head, *shown, block]).plain) > _MOST:
            break
        shown.append(block)
    parts = [head, *(shortened(block, _MOST) for block in shown)]
    if left := len(blocks) - len(shown):
        parts.append(await _rest(context, poll, left))
    return join(APART, parts)


async def _rest(context: Context, poll: Poll, left: int) -> Text:
    """Its coordinators have a button that shows all."""
    if await rights.may_act_for(context, poll.office):
        return context.say("result_rest", questions=left)
    return context.say("result_others", questions=left)


async def rate(context: Context, poll: Poll) -> Text:
    """How many answered, of how many; nobody was asked where a link goes around."""
    answered = await tally.answered(context.db, poll.id)
    people = await asked.count(context.db, poll.id)
    if poll.audience == "link" or not people:
        return context.say("result_answers", answered=answered)
    whole = max(people, answered)  # a link may be quicker than the list of who is asked
    share = numbers.percent(answered, whole)
    return context.say("result_rate", answered=answered, people=whole, percent=share)


async def questions(context: Context, poll: Poll) -> list[Text]:
    """A part for each question, or the one that says why there is none."""
    answered = await tally.answered(context.db, poll.id)
    if hides(poll, answered):
        state = "laying" if poll.state == "closed" and not poll.laid else poll.state
        return [context.say("result_hidden", least=LEAST, state=Select(state))]
    if not answered:
        return [context.say("result_none")]
    counted = await count(context, poll)
    if len(counted) == 1:
        return [_question(context, counted[0], answered)]
    return [_question(context, each, answered, place) for place, each in enumerate(counted)]


def words(context: Context, it: Counted) -> str:
    """The question on one line."""
    return " ".join(it.question.text.said(context.language).split())


def title(context: Context, it: Counted, place: int | None = None) -> Text:
    """Numbered by its place, from 0, where it is not the only one."""
    if place is None:
        return context.say("result_question", question=words(context, it))
    return context.say("result_numbered", place=place + 1, question=words(context, it))


def _question(context: Context, it: Counted, answered: int, place: int | None = None) -> Text:
    if it.hidden:
        few = context.say("result_question_hidden", least=LEAST)
        return join("\n", [title(context, it, place), few])
    parts = [title(context, it, place), *_answers(context, it, is_alone=place is None)]
    if it.question.kind == "several":
        parts.append(context.say("result_several", people=it.people))
    elif it.question.kind != "text" and it.people != answered:
        parts.append(context.say("result_people", people=it.people))
    return join("\n", parts)


def _answers(context: Context, it: Counted, is_alone: bool) -> list[Text]:
    """Many scales are compared by their means: there, one line has how the answers lie."""
    if it.question.kind == "text":
        return [context.say("result_words", people=it.people)]
    mean = numbers.mean_line(context, it)
    if mean is not None and not is_alone:
        assert it.mean is not None
        bar = Text(_bar(round(25 * it.mean)))
        return [join(" ", [bar, mean]), parts_line(context, it)]
    shown = _in_view(it)
    lines = [_bar_line(context, it, value) for value in shown]
    if folded := len(it.counts) - len(shown):
        lines.append(context.say("result_folded", options=folded))
    return lines if mean is None else [*lines, mean]


def _in_view(it: Counted) -> list[str]:
    """Of many options those that somebody chose, the most chosen first."""
    if len(it.counts) <= _MOST_BARS:
        return list(it.counts)
    chosen = [value for value, people in it.counts.items() if people]
    return sorted(chosen, key=lambda value: -it.counts[value])


def _bar_line(context: Context, it: Counted, value: str) -> Text:
    people = it.counts[value]
    share = numbers.percent(people, it.people)
    label = it.label(context, value)
    return context.say("result_bar", bar=_bar(share), percent=share, people=people, label=label)


def parts_line(context: Context, it: Counted) -> Text:
    """All answers on one line, in their order."""
    parts = [
        context.say(
            "result_part",
            label=it.label(context, value),
            percent=numbers.percent(people, it.people),
            people=people,
        )
        for value, people in it.counts.items()
    ]
    return join(" · ", parts)


def _bar(percent: int) -> str:
    full = (percent * _BLOCKS + 50) // 100
    return "▓" * full + "░" * (_BLOCKS - full)
