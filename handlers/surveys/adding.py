"""A question is added to a survey."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel

from content.language import Select
from content.survey import MOST_QUESTION, MOST_QUESTIONS, Kind
from handlers.chat import Posts
from handlers.context import Context
from handlers.forms.answer import Choice
from handlers.forms.parsers import one_of, paragraphs
from handlers.forms.question import Answers, Form, Question
from handlers.planning.running import ask
from handlers.polls import quick
from handlers.polls.writing import LEAST_QUESTION, OPTIONS
from handlers.surveys import card
from handlers.surveys.composing import id_of
from handlers.surveys.presses import AddQuestion, ShowSurvey
from handlers.surveys.versions import Version, gone, revise, theirs
from storage.polls import questionnaires

_KINDS: dict[str, Kind] = {kind: kind for kind in quick.KINDS}
_REQUIRED = {"yes": True, "no": False}


class Added(BaseModel):
    """`options` are labels; only some kinds have any."""

    survey: int
    words: str
    kind: Kind
    options: tuple[str, ...] = ()
    required: bool


async def add(context: Context, press: AddQuestion) -> Posts:
    version = await theirs(context, press.survey)
    if version is None:
        return await gone(context)
    if len(version.questions) >= MOST_QUESTIONS:
        return _full(context, version)
    return await ask(context, ADD_FORM, {"survey": str(version.own.id)})


def _full(context: Context, version: Version) -> Posts:
    note = context.say("survey_too_many_questions", most=MOST_QUESTIONS)
    return (card.screen(context, version, note),)


async def _kinds(context: Context, answers: Answers) -> Sequence[Choice]:
    return [Choice(kind, context.say("poll_kind", kind=Select(kind)).plain) for kind in _KINDS]


async def _required(context: Context, answers: Answers) -> Sequence[Choice]:
    return [Choice(word, context.say("yes_or_no", answer=Select(word)).plain) for word in _REQUIRED]


async def _added(context: Context, added: Added) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    version = await theirs(context, added.survey)
    if version is None:
        return await gone(context)
    if len(version.questions) >= MOST_QUESTIONS:
        return _full(context, version)
    last = await questionnaires.last_question(context.db, version.own.id)
    (asked,) = quick.made(added.kind, added.words, added.options).questions
    question = asked.model_copy(update={"id": id_of(last + 1), "required": added.required})
    version, note = await revise(context, version, (*version.questions, question))
    return (card.screen(context, version, note),)


WORDS = Question(
    "words",
    ask="ask_survey_question",
    label="title_survey_question",
    parse=paragraphs(LEAST_QUESTION, MOST_QUESTION),
    takes_number=True,
)
ADD_FORM = Form(
    code="svq",
    version=1,
    way_back=lambda answers: ShowSurvey(survey=int(answers["survey"])),
    title="title_survey_question",
    confirm="btn_save",
    model=Added,
    done=_added,
    card=False,
    questions=(
        WORDS,
        Question(
            "kind",
            ask="ask_survey_kind",
            label="label_survey_kind",
            parse=one_of(_KINDS.get),
            choices=_kinds,
        ),
        OPTIONS,
        Question(
            "required",
            ask="ask_survey_required",
            label="label_survey_required",
            parse=one_of(_REQUIRED.get),
            choices=_required,
        ),
    ),
)
