"""A survey is begun, called otherwise, and given up."""

from __future__ import annotations

from dataclasses import replace

from pydantic import BaseModel

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms.parsers import line
from handlers.forms.question import Answers, Form, Question
from handlers.offices import choosing
from handlers.people.record import record
from handlers.planning.running import ask
from handlers.surveys import card, desk
from handlers.surveys.presses import (
    AskDropSurvey,
    DropSurvey,
    MakeSurvey,
    OfficeSurveys,
    RenameSurvey,
    ShowSurvey,
)
from handlers.surveys.versions import Version, gone, revise, theirs
from storage.polls import questionnaires

_MOST_TITLE = 100  # characters
_NEW = 0  # no survey yet


class Titled(BaseModel):
    office: int
    survey: int
    title: str


async def make(context: Context, press: MakeSurvey) -> Posts:
    office = await choosing.allowed(context, press.office)
    if office is None:
        return await choosing.refuse(context)
    return await ask(context, TITLE_FORM, {"office": str(office.id), "survey": str(_NEW)})


async def rename(context: Context, press: RenameSurvey) -> Posts:
    version = await theirs(context, press.survey)
    if version is None:
        return await gone(context)
    given = {"office": str(version.own.office), "survey": str(version.own.id)}
    return await ask(context, TITLE_FORM, given)


async def _titled(context: Context, titled: Titled) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    if titled.survey == _NEW:
        return await _made(context, titled)
    version = await theirs(context, titled.survey)
    if version is None:
        return await gone(context)
    return await _renamed(context, version, titled.title)


async def _made(context: Context, titled: Titled) -> Posts:
    office = await choosing.allowed(context, titled.office)
    if office is None or context.person is None:
        return await choosing.refuse(context)
    number = await questionnaires.make_own(
        context.db, office.id, titled.title, context.person.id, context.now
    )
    await record(context, "survey made", office.id, survey=number)
    version = await theirs(context, number)
    assert version is not None
    return (card.screen(context, version, context.say("survey_made")),)


async def _renamed(context: Context, version: Version, title: str) -> Posts:
    """What asks it is called so too."""
    own = version.own.model_copy(update={"title": title})
    await questionnaires.rename(context.db, own.id, title)
    if not version.questions:
        await record(context, "survey changed", own.office, survey=own.id)
        return (card.screen(context, Version(own), context.say("survey_changed")),)
    renamed, note = await revise(context, replace(version, own=own), version.questions)
    return (card.screen(context, renamed, note),)


async def ask_drop(context: Context, press: AskDropSurvey) -> Posts:
    version = await theirs(context, press.survey)
    if version is None:
        return await gone(context)
    yes = context.button("btn_survey_drop_yes", DropSurvey(survey=version.own.id))
    no = context.button("btn_leave_no", ShowSurvey(survey=version.own.id))
    text = context.say("ask_drop_survey", title=version.own.title)
    return (Reply(text, (context.choose(yes, no),)),)


async def drop(context: Context, press: DropSurvey) -> Posts:
    version = await theirs(context, press.survey)
    if version is None:
        return await gone(context)
    await questionnaires.drop(context.db, version.own.id, context.now)
    await record(context, "survey dropped", version.own.office, survey=version.own.id)
    office = await choosing.allowed(context, version.own.office)
    assert office is not None
    return (await desk.page(context, office, note=context.say("survey_dropped")),)


def _opened_from(answers: Answers) -> ShowSurvey | OfficeSurveys:
    survey = int(answers["survey"])
    if survey == _NEW:
        return OfficeSurveys(office=int(answers["office"]), after=0)
    return ShowSurvey(survey=survey)


TITLE_FORM = Form(
    code="svt",
    version=1,
    way_back=_opened_from,
    title="title_survey",
    confirm="btn_save",
    model=Titled,
    done=_titled,
    card=False,
    questions=(
        Question(
            "title",
            ask="ask_survey_title",
            label="title_survey",
            parse=line(3, _MOST_TITLE),
            takes_number=True,
        ),
    ),
)
