"""*Jawab*: who took a question writes its answer."""

from __future__ import annotations

from pydantic import BaseModel

from content.text import Text
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.forms.conversation import begin
from handlers.forms.question import Answers, Form, Question
from handlers.menu import navigation
from handlers.people.record import record
from handlers.questions import screen, told, wording
from handlers.questions.presses import WaitingQuestions, WriteAnswer
from handlers.questions.words import parse_answer
from storage.questions import questions


class Answer(BaseModel):
    question: int
    words: str


async def write(context: Context, press: WriteAnswer) -> Posts:
    question = await screen.allowed(context, press.question)
    if question is None:
        return await screen.gone(context)
    if not screen.is_mine(context, question):
        note = context.say("question_meanwhile", state=wording.state(context, question))
        return (Toast(note), await screen.card(context, question))
    return await begin(context, ANSWER_FORM, {"question": str(question.id)})


async def _thread(context: Context, answers: Answers) -> Text | None:
    question = await screen.allowed(context, int(answers["question"]))
    return await wording.card(context, question) if question else None


async def _written(context: Context, answer: Answer) -> Posts:
    """Somebody may have taken it over, answered or closed it while this was typed."""
    question = await screen.allowed(context, answer.question)
    if question is None or context.person is None:
        return await screen.gone(context)
    line = await questions.answer(
        context.db, question.id, context.person.id, answer.words, context.now
    )
    if line is None:
        state = wording.state(context, question)
        text = context.say("answer_not_sent", state=state, words=answer.words)
        every = context.button("btn_all_questions", WaitingQuestions(after=0))
        return (Reply(text, ((every, *navigation.home(context)),)),)
    await record(
        context, "question answered", question.office, question.person, question=question.id
    )
    now = await questions.question(context.db, question.id)
    assert now is not None
    return (
        await screen.card(context, now, context.say("answer_sent", name=question.name)),
        *await told.changed(context, now.id, [now.line]),
        told.answered(context, now, line),
    )


ANSWER_FORM = Form(
    code="qj",
    version=1,
    title="title_answer",
    confirm="btn_save",
    questions=(Question("words", ask="ask_answer", label="title_answer", parse=parse_answer),),
    model=Answer,
    done=_written,
    card=False,
    about=_thread,
)
