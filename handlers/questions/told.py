"""What people are told of questions: that one waits, how it stands now, and its answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from content.text import join
from handlers.chat import Button, Reply, Tell
from handlers.context import Context
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.notice import Notice
from handlers.questions import screen, wording
from handlers.questions.presses import AskMore, Clear, ShowQuestion, WaitingQuestions
from handlers.questions.words import short
from handlers.quiet import Disturb
from storage.connection import Connection
from storage.offices import offices, roles
from storage.post import outbox
from storage.post.outbox import Lane
from storage.questions import question_lines
from storage.questions.questions import Question

_ASKED_WITHIN = timedelta(days=7)
_ANSWERED_WITHIN = timedelta(days=14)
_WATCHED = timedelta(days=14)  # how long after it was shown a question renews itself
_RENEWED_WITHIN = timedelta(hours=1)
_MOST_QUOTED = 300  # characters of the question above its answer


class Asked(Notice, code="q-asked", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """To those who can answer. `line` is what was asked, or asked again."""

    question: int
    line: int


class Changed(Notice, code="q-changed", lane=Lane.REPLIES, disturb=None):
    """Renews a question that is shown; it never begins a new message."""

    question: int
    line: int


class Answered(Notice, code="q-answered", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    """To who asked, in all hours in which nobody sleeps: they wait for it."""

    question: int
    line: int


class Unanswered(Notice, code="q-closed", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """To who asked: it was closed without an answer."""

    question: int


class Late(Notice, code="q-late", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    question: int


async def receivers(connection: Connection, office: int, asker: int) -> list[int]:
    """The coordinators of the office; the owners where there is none."""
    held = await roles.holders(connection, office)
    people = [each.person for each in held if each.role == "coordinator"]
    coordinators = [person for person in people if person != asker]
    return coordinators or [each for each in await roles.owners(connection) if each != asker]


async def asked(context: Context, question: Question) -> tuple[Tell, ...]:
    """To who took it already, else to all who can."""
    to = await receivers(context.db, question.office, question.person)
    if question.taken_by is not None:
        to = [question.taken_by]
    notice = Asked(question=question.id, line=question.line)
    until = context.now + _ASKED_WITHIN
    return tuple(Tell(person, notice, context.now, until) for person in to)


async def changed(context: Context, question: int, lines: Sequence[int]) -> tuple[Tell, ...]:
    """The others who have it before them, as it was asked in one of these lines, see it renewed."""
    myself = context.person.id if context.person else None
    since, until = context.now - _WATCHED, context.now + _RENEWED_WITHIN
    tells = [
        Tell(person, Changed(question=question, line=line), context.now, until)
        for line in lines
        for person in await outbox.watchers(context.db, screen.key(question, line), since)
        if person != myself
    ]
    return tuple(tells)


def answered(context: Context, question: Question, line: int) -> Tell:
    notice = Answered(question=question.id, line=line)
    return Tell(question.person, notice, context.now, context.now + _ANSWERED_WITHIN)


def unanswered(context: Context, question: Question) -> Tell:
    notice = Unanswered(question=question.id)
    return Tell(question.person, notice, context.now, context.now + _ANSWERED_WITHIN)


async def tell_asked(context: Context, notice: Asked) -> Reply | None:
    """Untrue once somebody else took it, or it was asked once more."""
    question = await screen.allowed(context, notice.question)
    if question is None or question.line != notice.line or not wording.is_waiting(question):
        return None
    if question.taken_by is not None and not screen.is_mine(context, question):
        return None
    return screen.shown(context, question, wording.told(context, question))


async def tell_changed(context: Context, notice: Changed) -> Reply | None:
    key = screen.key(notice.question, notice.line)
    if not await outbox.is_shown(context.db, context.chat.id, key):
        return None
    question = await screen.allowed(context, notice.question)
    if question is None:
        text = context.say("question_gone")
        return Reply(text, (navigation.home(context),), key=key, live=True)
    reply = screen.shown(context, question, wording.told(context, question))
    return replace(reply, key=key, live=True)


async def tell_answered(context: Context, notice: Answered) -> Reply | None:
    question = await screen.own(context, notice.question)
    line = await question_lines.line(context.db, notice.question, notice.line)
    if question is None or line is None:
        return None
    office = await offices.office(context.db, question.office)
    text = context.say(
        "question_answered",
        office=question.office_name,
        question=short(question.words, _MOST_QUOTED),
        answer=line.words,
    )
    if office is not None and office.signature is not None:
        text = join("\n\n", [text, context.say("signed", signature=office.signature)])
    return Reply(text, ((*replies(context, question), *navigation.home(context)),))


def replies(context: Context, question: Question) -> tuple[Button, ...]:
    """What who asked can say to an answer."""
    if question.state != "answered":
        return ()
    clear = context.button("btn_clear", Clear(question=question.id))
    return (clear, context.button("btn_ask_more", AskMore(question=question.id)))


async def tell_unanswered(context: Context, notice: Unanswered) -> Reply | None:
    question = await screen.own(context, notice.question)
    if question is None or question.state != "closed":
        return None
    office = await offices.office(context.db, question.office)
    text = context.say(
        "question_unanswered",
        office=question.office_name,
        question=short(question.words, _MOST_QUOTED),
        contact=office.contact if office else "",
    )
    again = context.button("btn_ask", Go(command="tanya"))
    return Reply(text, ((again, *navigation.home(context)),))


async def tell_late(context: Context, notice: Late) -> Reply | None:
    question = await screen.allowed(context, notice.question)
    if question is None or not wording.is_late(context, question):
        return None
    brief = wording.told(context, question)
    show = context.button("btn_show_question", ShowQuestion(question=question.id))
    every = context.button("btn_all_questions", WaitingQuestions(after=0))
    return Reply(context.say("question_is_late", question=brief), ((show, every),))
