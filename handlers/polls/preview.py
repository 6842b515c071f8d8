"""*Pratinjau*: all that is asked, page by page, as those who are asked will read it."""

from __future__ import annotations

from content.language import Select
from content.survey import Survey
from content.text import Text, join, units
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.members.searching import label
from handlers.menu import navigation
from handlers.polls import access, card, wording
from handlers.polls.presses import PreviewPoll
from storage.polls.polls import Poll

_MOST = 700  # code units of questions on a page


async def show(context: Context, press: PreviewPoll) -> Posts:
    it = await access.theirs(context, press.number)
    if it is None:
        return await access.gone(context)
    survey = await wording.survey_of(context.db, it)
    blocks = [wording.asked(context, survey, each) for each in survey.questions]
    starts = _starts(blocks)
    first = max((each for each in starts if each <= press.first), default=0)
    place = starts.index(first)
    ends = starts[place + 1] if place + 1 < len(starts) else len(blocks)
    turning = navigation.page_buttons(
        context,
        PreviewPoll(number=it.id, first=starts[place - 1]) if place else None,
        PreviewPoll(number=it.id, first=ends) if ends < len(blocks) else None,
    )
    head = _head(context, it, survey)
    return (Reply(join("\n\n", [head, *blocks[first:ends]]), (*turning, card.back(context, it))),)


def _head(context: Context, it: Poll, survey: Survey) -> Text:
    intro = survey.intro.said(context.language) if survey.intro else ""
    names = Select("yes" if it.anonymous else "no")
    said = context.say("poll_preview", title=label(survey.title.said(context.language)))
    parts = [said, Text(intro), context.say("poll_names_mean", anonymous=names)]
    return join("\n\n", [part for part in parts if part.plain])


def _starts(blocks: list[Text]) -> list[int]:
    """The questions with which a page begins: as many as fit, at least one."""
    starts, room = [0], _MOST
    for place, block in enumerate(blocks):
        if place > starts[-1] and units(block.plain) > room:
            starts.append(place)
            room = _MOST
        room -= units(block.plain)
    return starts
