"""What a draft asks is asked anew: its question, or its options."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from pydantic import BaseModel

from content.survey import written
from content.text import Text
from handlers.chat import Posts
from handlers.context import Context
from handlers.forms.parts import is_part
from handlers.forms.question import Answers, Form
from handlers.planning.running import ask
from handlers.polls import access, card, quick, timing, wording
from handlers.polls.presses import ChangePoll, ShowPoll
from handlers.polls.writing import ASKED, OPTIONS
from storage.polls import questionnaires
from storage.polls.polls import Poll


class Changed(BaseModel):
    number: int
    part: Literal["question", "options"]
    question: str = ""
    options: tuple[str, ...] = ()


async def change(context: Context, press: ChangePoll) -> Posts:
    if press.part in ("opens", "closes"):
        return await timing.ask_moment(context, press)
    it = await card.draft(context, press.number)
    if not isinstance(it, Poll):
        return it
    if not await _has(context, it, press.part):
        return (await card.screen(context, it),)
    return await ask(context, CHANGE_FORM, {"number": str(it.id), "part": press.part})


async def _has(context: Context, it: Poll, part: str) -> bool:
    """A survey is changed where it is made, and not everything is answered by an option."""
    survey = await wording.survey_of(context.db, it)
    kind = survey.questions[0].kind
    return it.purpose == "quick" and (part == "question" or kind in quick.WITH_OPTIONS)


async def _about(context: Context, answers: Answers) -> Text | None:
    """As it is now."""
    it = await access.theirs(context, int(answers["number"]))
    if it is None:
        return None
    survey = await wording.survey_of(context.db, it)
    return wording.asked(context, survey, survey.questions[0])


async def _changed(context: Context, changed: Changed) -> Posts:
    it = await card.draft(context, changed.number)
    if not isinstance(it, Poll):
        return it
    now = (await wording.survey_of(context.db, it)).questions[0]
    words = changed.question or now.text.id
    labels = changed.options or tuple(each.label.id for each in now.options)
    survey = quick.made(now.kind, words, labels)
    kept = await questionnaires.keep(context.db, written(survey), context.now)
    return await card.change(context, it, changed.part, questionnaire=kept, title=survey.title.id)


CHANGE_FORM = Form(
    code="jx",
    version=1,
    way_back=lambda answers: ShowPoll(number=int(answers["number"])),
    title="title_poll",
    confirm="btn_save",
    model=Changed,
    done=_changed,
    card=False,
    about=_about,
    questions=(
        replace(ASKED, when=is_part("question")),
        replace(OPTIONS, when=is_part("options")),
    ),
)
