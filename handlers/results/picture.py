"""Results as pictures: scales of the same words together in one, each other question in its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from content import dates
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.files.attachments import Bar, Bars, Chart, Scale, Scales
from handlers.people.record import record
from handlers.polls.access import gone, theirs
from handlers.results import numbers, screen
from handlers.results.counted import Counted, count, hides
from handlers.results.presses import ResultsPicture
from handlers.results.text import rate, words
from storage.polls import tally
from storage.polls.polls import Poll

_MOST = 30  # bars


async def send(context: Context, press: ResultsPicture) -> Posts:
    """The one at this place; the screen then offers the next."""
    poll = await theirs(context, press.number)
    if poll is None:
        return await gone(context)
    answered = await tally.answered(context.db, poll.id)
    pictures = [] if hides(poll, answered) else shown(await count(context, poll))
    if press.question >= len(pictures) or not answered:
        return (await screen.screen(context, poll),)
    await record(context, "poll results taken", poll.office, poll=poll.id)
    file = await _chart(context, poll, pictures[press.question])
    caption = context.say("result_picture", title=poll.title)
    posts = (Toast(context.say("file_coming")), Reply(caption, file=file))
    if len(pictures) == 1:
        return posts
    following = (press.question + 1) % len(pictures)
    return (await screen.screen(context, poll, picture_place=following), *posts)


Picture = tuple[Counted, ...]
"""What one picture shows: scales of the same words, or one other question."""


def shown(counted: Sequence[Counted]) -> list[Picture]:
    """First the scales. What people said in their own words is no picture, nor what is hidden."""
    counted = [each for each in counted if not each.hidden]
    scales = [each for each in counted if each.question.kind == "scale"]
    alike = [tuple(those) for _, those in groupby(scales, key=lambda each: each.scale)]
    others = [(each,) for each in counted if each.question.kind not in ("scale", "text")]
    return [
        those[at : at + _MOST] for those in alike for at in range(0, len(those), _MOST)
    ] + others


async def _chart(context: Context, poll: Poll, picture: Picture) -> Chart:
    first, *_ = picture
    is_scale = first.question.kind == "scale"
    note = context.say("result_scale_note" if is_scale else "result_several_note")
    return Chart(
        file_name=context.say("result_picture_name", number=str(poll.id)).plain,
        title=poll.title if len(picture) > 1 else words(context, first),
        subtitle=(await rate(context, poll)).plain,
        shows=_scales(context, picture) if is_scale else _bars(context, first),
        footnote=note.plain if is_scale or first.question.kind == "several" else "",
    )


def _bars(context: Context, it: Counted) -> Bars:
    bars = [
        Bar(
            label=it.label(context, value),
            value=people / max(it.people, 1),
            said=context.say(
                "result_share", percent=numbers.percent(people, it.people), people=people
            ).plain,
        )
        for value, people in it.counts.items()
    ]
    # More there are only of what earlier versions offered; the file has all.
    return Bars(bars=tuple(bars[:_MOST]), whole=1.0)


def _scales(context: Context, picture: Picture) -> Scales:
    lowest, low, high, highest = (words.said(context.language) for words in picture[0].scale)
    return Scales(
        answers=(lowest, low, high, highest),
        scales=tuple(_scale(context, each) for each in picture),
    )


def _scale(context: Context, it: Counted) -> Scale:
    one, two, three, four = (it.counts.get(value, 0) for value in "1234")
    said = "–" if it.mean is None else dates.number(numbers.points(it.mean), context.language)
    return Scale(label=words(context, it), counts=(one, two, three, four), said=said)
