"""*Pertanyaan saya*: what a person asked, and what they say to the answer."""

from __future__ import annotations

from pydantic import BaseModel

from content.text import Text, join
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.forms.conversation import begin, pause
from handlers.forms.question import Answers, Form, Question
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices.hours import working_time
from handlers.questions import screen, told, wording
from handlers.questions.due import answer_due
from handlers.questions.presses import AskMore, Clear, OwnQuestion, OwnQuestions
from handlers.questions.words import parse_question
from storage.questions import question_lists, questions

PAGE = 4


class More(BaseModel):
    question: int
    words: str


async def page(context: Context, press: OwnQuestions) -> Posts:
    pause(context)
    after, found = press.after, list[questions.Question]()
    if context.person is not None:
        found = await question_lists.asked_by(context.db, context.person.id, after, PAGE + 1)
    if not found and after:
        return await page(context, OwnQuestions(after=0))
    numbered = list(enumerate(found[:PAGE], 1))
    rows = [wording.row(number, each, OwnQuestion(question=each.id)) for number, each in numbered]
    lines = [wording.own_line(context, number, each) for number, each in numbered]
    turning = navigation.page_buttons(
        context,
        OwnQuestions(after=max(0, after - PAGE)) if after else None,
        OwnQuestions(after=after + PAGE) if len(found) > PAGE else None,
    )
    text = context.say("own_questions" if found else "no_own_questions")
    ask = context.button("btn_ask", Go(command="tanya"))
    buttons = (*rows, *turning, (ask, *navigation.home(context)))
    return (Reply(join("\n\n", [text, *lines]), buttons),)


async def show(context: Context, press: OwnQuestion) -> Posts:
    question = await screen.own(context, press.question)
    return (await _card(context, question),) if question else await screen.gone(context)


async def clear(context: Context, press: Clear) -> Posts:
    """The answer stays in sight."""
    question = await screen.own(context, press.question)
    if question is None:
        return await screen.gone(context)
    if question.state == "closed":
        return (Toast(context.say("form_noted_already")),)
    thanks = None
    if await questions.clear(context.db, question.id, question.person, context.now):
        thanks = context.say("question_cleared")
    return await _after(context, question, thanks)


async def ask_more(context: Context, press: AskMore) -> Posts:
    question = await screen.own(context, press.question)
    if question is None:
        return await screen.gone(context)
    if question.state != "answered":
        return (await _card(context, question),)
    return await begin(context, MORE_FORM, {"question": str(question.id)})


async def _thread(context: Context, answers: Answers) -> Text | None:
    question = await screen.own(context, int(answers["question"]))
    return await wording.own_card(context, question) if question else None


async def _asked_more(context: Context, more: More) -> Posts:
    """Back to who took it, if they still answer for the office."""
    question = await screen.own(context, more.question)
    if question is None:
        return await screen.gone(context)
    office = await working_time(context.db, question.office)
    asked = await questions.ask_more(
        context.db,
        question.id,
        question.person,
        more.words,
        context.now,
        answer_due(context.now, question.zone, office),
        question.taken_by if question.serves else None,
    )
    now = await questions.question(context.db, question.id)
    assert now is not None
    if not asked:
        return (await _card(context, now, context.say("question_not_asked_again")),)
    note = context.say("question_asked_again", office=now.office_name)
    told_whom = await told.asked(context, now)
    return (await _card(context, now, note), *told_whom)


async def _after(context: Context, question: questions.Question, note: Text | None) -> Posts:
    now = await questions.question(context.db, question.id)
    assert now is not None
    renewed = await told.changed(context, now.id, [now.line])
    return (await _card(context, now, note), *renewed)


async def _card(context: Context, question: questions.Question, note: Text | None = None) -> Reply:
    text = noted(note, await wording.own_card(context, question))
    mine = context.button("btn_own_questions", OwnQuestions(after=0))
    replies = told.replies(context, question)
    rows: list[tuple[Button, ...]] = [replies] if replies else []
    return Reply(text, (*rows, (mine, *navigation.home(context))))


MORE_FORM = Form(
    code="qm",
    version=1,
    title="title_more",
    confirm="btn_save",
    questions=(Question("words", ask="ask_more", label="title_more", parse=parse_question),),
    model=More,
    done=_asked_more,
    card=False,
    about=_thread,
)
