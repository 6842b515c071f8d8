"""Who answers a question: taking it, taking it over, giving it back, closing it."""

from __future__ import annotations

from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.people.record import record
from handlers.questions import screen, told, wording
from handlers.questions.presses import AskClose, AskTakeOver, Close, GiveBack, ShowQuestion, Take
from storage.questions import questions
from storage.questions.questions import Question


async def take(context: Context, press: Take) -> Posts:
    """Of two who press at once, one has it and the other reads who."""
    question = await screen.allowed(context, press.question)
    if question is None or context.person is None:
        return await screen.gone(context)
    if screen.is_mine(context, question):
        return (Toast(context.say("question_yours")),)
    if not await questions.take(context.db, question.id, context.person.id, press.held or None):
        return await _meanwhile(context, question)
    if press.held and question.serves:
        await _record(context, "question taken over", question, press.held)
    else:
        await _record(context, "question taken", question, question.person)
    return await _after(context, question)


async def ask_take_over(context: Context, press: AskTakeOver) -> Posts:
    question = await screen.allowed(context, press.question)
    if question is None:
        return await screen.gone(context)
    if question.state != "taken" or not question.serves or screen.is_mine(context, question):
        return await _meanwhile(context, question)
    text = context.say("ask_take_over", who=wording.taker(context, question))
    yes = Take(question=question.id, held=question.taken_by or 0)
    no = ShowQuestion(question=question.id)
    buttons = context.choose(
        context.button("btn_take_over_yes", yes), context.button("btn_leave_no", no)
    )
    return (Reply(text, (buttons,)),)


async def give_back(context: Context, press: GiveBack) -> Posts:
    question = await screen.allowed(context, press.question)
    if question is None or context.person is None:
        return await screen.gone(context)
    if not await questions.give_back(context.db, question.id, context.person.id):
        return await _meanwhile(context, question)
    await _record(context, "question given back", question, question.person)
    return await _after(context, question)


async def ask_close(context: Context, press: AskClose) -> Posts:
    question = await screen.allowed(context, press.question)
    if question is None:
        return await screen.gone(context)
    if question.state != "open" and not screen.is_mine(context, question):
        return await _meanwhile(context, question)
    text = context.say("ask_close_question", who=question.name)
    yes, no = Close(question=question.id), ShowQuestion(question=question.id)
    buttons = context.choose(
        context.button("btn_close_yes", yes), context.button("btn_leave_no", no)
    )
    return (Reply(text, (buttons,)),)


async def close(context: Context, press: Close) -> Posts:
    question = await screen.allowed(context, press.question)
    if question is None or context.person is None:
        return await screen.gone(context)
    if not await questions.close(context.db, question.id, context.person.id, context.now):
        return await _meanwhile(context, question)
    await _record(context, "question closed", question, question.person)
    return (*await _after(context, question), told.unanswered(context, question))


async def _record(context: Context, action: str, question: Question, subject: int) -> None:
    await record(context, action, question.office, subject, question=question.id)


async def _meanwhile(context: Context, question: Question) -> Posts:
    """It does not stand any more as the button thought."""
    note = context.say("question_meanwhile", state=wording.state(context, question))
    return (Toast(note), await screen.card(context, question))


async def _after(context: Context, question: Question) -> Posts:
    """As it stands now, here and wherever it is shown."""
    now = await questions.question(context.db, question.id)
    assert now is not None
    return (
        await screen.card(context, now),
        *await told.changed(context, now.id, [now.line]),
    )
