"""A survey of an office's own as it is now, and whose it is: of those who act for its office."""

from __future__ import annotations

from dataclasses import dataclass

from content.survey import Question, Survey, parse, written
from content.text import Text
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices import choosing
from handlers.people import rights
from handlers.people.record import record
from handlers.surveys.composing import Questions, composed, place_of
from storage.polls import questionnaires
from storage.polls.questionnaires import OwnSurvey


@dataclass(frozen=True)
class Version:
    """`number` is that of its questionnaire, 0 while it has no question."""

    own: OwnSurvey
    number: int = 0
    survey: Survey | None = None

    @property
    def questions(self) -> Questions:
        return self.survey.questions if self.survey else ()

    def place(self, question: int) -> int | None:
        return place_of(self.questions, question)


@dataclass(frozen=True)
class Found:
    """A question of a survey, and its place, from 0."""

    version: Version
    place: int

    @property
    def survey(self) -> Survey:
        assert self.version.survey is not None, "it has a question"
        return self.version.survey

    @property
    def question(self) -> Question:
        return self.survey.questions[self.place]


async def theirs(context: Context, survey: int) -> Version | None:
    """The survey, if this person may act for its office; to anybody else there is none."""
    own = await questionnaires.own(context.db, survey)
    if own is None or own.dropped is not None or not await rights.may_act_for(context, own.office):
        return None
    newest = await questionnaires.newest_of(context.db, own.id, None)
    if newest is None:
        return Version(own)
    return Version(own, newest.id, parse(newest.content))


async def gone(context: Context) -> Posts:
    """The same words whether it is another office's, dropped, or not there."""
    if not await choosing.theirs(context):
        return await choosing.refuse(context)
    desk = context.button("btn_desk", Go(command="panitia"))
    return (Reply(context.say("survey_gone"), ((desk, *navigation.home(context)),)),)


async def revise(context: Context, version: Version, questions: Questions) -> tuple[Version, Text]:
    """It asks this from now on. Gives back what it is then, and what is said of the change."""
    own = version.own
    survey = composed(own.id, own.title, questions)
    number = await questionnaires.keep(context.db, written(survey), context.now, survey=own.id)
    answered = await questionnaires.hand_on(context.db, own.id, number, own.title)
    await record(context, "survey changed", own.office, survey=own.id)
    note = context.say("survey_changed_while_open" if answered else "survey_changed")
    return Version(own, number, survey), note
