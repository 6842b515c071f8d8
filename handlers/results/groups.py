"""One question in groups: of institutions, kinds of library, positions, districts, genders.

Few people are never a group of their own, and none can be found by subtracting the groups that are
shown from all. Only of polls with names: of the others nobody knows who is in which.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from content.people import label, people_lists
from content.text import Text, join
from handlers.attendance.wording import short
from handlers.chat import Button, Buttons, Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.people.parts import gender_name
from handlers.polls.access import gone, theirs
from handlers.results import numbers, screen
from handlers.results.counted import LEAST, Counted, count
from handlers.results.presses import ChooseBy, ResultsBy, ShowResults
from handlers.results.text import parts_line, title
from storage.polls import tally
from storage.polls.polls import Poll
from storage.polls.tally import By

_MOST_APART = 6  # of a screen

Group = tuple[str, ...]
"""The names of what is shown as one."""


def together(sizes: Mapping[str, int]) -> list[Group]:
    """Who is shown with whom, so that no group has fewer than `LEAST`; nothing where there would
    be fewer than two. The last holds all that is not shown apart, where there is such."""
    by_size = sorted(sizes, key=lambda name: (-sizes[name], name))
    apart = [name for name in by_size if sizes[name] >= LEAST][:_MOST_APART]
    rest = [name for name in by_size if name not in apart]
    while apart and 0 < sum(sizes[name] for name in rest) < LEAST:
        rest.insert(0, apart.pop())
    groups = [(name,) for name in apart] + ([tuple(rest)] if rest else [])
    return groups if len(groups) > 1 else []


async def choose(context: Context, press: ChooseBy) -> Posts:
    poll = await theirs(context, press.number)
    if poll is None:
        return await gone(context)
    found = await _choices(context, poll)
    if not found:
        return (await screen.screen(context, poll),)
    first, _ = found[0]
    text = context.say("result_by_what", title=poll.title)
    return (Reply(text, (*_ways(context, poll, first), _back(context, poll))),)


async def show(context: Context, press: ResultsBy) -> Posts:
    poll = await theirs(context, press.number)
    if poll is None:
        return await gone(context)
    found = await _choices(context, poll)
    places = [place for place, _ in found]
    if press.question not in places:
        return (await screen.screen(context, poll),)
    here = places.index(press.question)
    _, it = found[here]
    head = title(context, it, press.question if len(await count(context, poll)) > 1 else None)
    parts = await _split(context, poll, it, press.by)
    turning = navigation.page_buttons(
        context,
        _at(press, places[here - 1]) if here else None,
        _at(press, places[here + 1]) if here + 1 < len(places) else None,
    )
    others = context.button("btn_result_groups", ChooseBy(number=poll.id))
    text = join("\n\n", [head, *parts])
    return (Reply(text, (*turning, (others,), _back(context, poll))),)


async def _choices(context: Context, poll: Poll) -> list[tuple[int, Counted]]:
    """What can be split, by its place among all questions."""
    if poll.anonymous:
        return []
    counted = await count(context, poll)
    return [(at, each) for at, each in enumerate(counted) if each.question.kind != "text"]


def _at(press: ResultsBy, question: int) -> ResultsBy:
    return press.model_copy(update={"question": question})


def _ways(context: Context, poll: Poll, question: int) -> Buttons:
    def way(by: By) -> ResultsBy:
        return ResultsBy(number=poll.id, question=question, by=by)

    return (
        (context.button("btn_by_institution", way("institution")),),
        (context.button("btn_by_library_kind", way("library_kind")),),
        (
            context.button("btn_by_position", way("position")),
            context.button("btn_by_district", way("district")),
        ),
        (context.button("btn_by_gender", way("gender")),),
    )


async def _split(context: Context, poll: Poll, it: Counted, by: By) -> list[Text]:
    sizes = await tally.members(context.db, poll.id, it.question.id, by)
    chosen = await tally.groups(context.db, poll.id, it.question.id, by)
    groups = together(sizes)
    if not groups:
        return [context.say("result_no_groups", least=LEAST)]
    return [
        _group(context, _of(it, group, sizes, chosen), _name(context, by, group))
        for group in groups
    ]


def _of(
    it: Counted, group: Group, sizes: Mapping[str, int], chosen: Mapping[str, Mapping[str, int]]
) -> Counted:
    """What these answered."""
    counts = Counter[str]()
    for name in group:
        counts.update(chosen.get(name, {}))
    return replace(
        it,
        people=sum(sizes[name] for name in group),
        counts={value: counts[value] for value in it.counts},
    )


def _group(context: Context, it: Counted, name: str) -> Text:
    parts = [context.say("result_group", name=name, people=it.people)]
    mean = numbers.mean_line(context, it)
    return join("\n", [*parts, *([mean] if mean else []), parts_line(context, it)])


def _name(context: Context, by: By, group: Group) -> str:
    if len(group) > 1:
        return context.say("result_other_groups").plain
    [value] = group
    if not value:
        return context.say("turnout_untold").plain
    if by == "gender":
        return gender_name(context, value, value)
    lists = {"library_kind": people_lists().library_kinds, "position": people_lists().positions}
    return short(label(lists.get(by, ()), value, context.language))


def _back(context: Context, poll: Poll) -> tuple[Button, ...]:
    back = context.button("btn_back", ShowResults(number=poll.id))
    return (back, *navigation.home(context))
