"""The surveys that come with us and that an office can ask when it wants to."""

from __future__ import annotations

from content.survey import Survey, survey
from content.text import join
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.offices import choosing
from handlers.surveys import wording
from handlers.surveys.presses import AskShipped, OfficeSurveys, ShowShipped
from handlers.surveys.versions import gone

_EVALUATIONS = ("penilaian-penyelenggaraan", "penilaian-narasumber")
_BY_HAND = ("kebutuhan-pelatihan", *_EVALUATIONS)


def shipped() -> tuple[Survey, ...]:
    """In an order that stays: buttons hold the place."""
    return tuple(survey(name) for name in _BY_HAND)


def is_evaluation(it: Survey) -> bool:
    """Then it is asked without names, unless its coordinator decides otherwise."""
    return it.id in _EVALUATIONS


async def show(context: Context, press: ShowShipped) -> Posts:
    """What it asks; nothing of it is changed."""
    office = await choosing.allowed(context, press.office)
    if office is None:
        return await choosing.refuse(context)
    if press.place >= len(shipped()):
        return await gone(context)
    it = shipped()[press.place]
    lines = [wording.line(context, number, each) for number, each in enumerate(it.questions, 1)]
    text = context.say(
        "survey_card", title=it.title.said(context.language), lines=join("\n", lines)
    )
    ask = context.button("btn_survey_ask", AskShipped(office=office.id, place=press.place, event=0))
    back = context.button("btn_back", OfficeSurveys(office=office.id, after=0))
    return (Reply(text, ((ask,), (back, *navigation.home(context)))),)
