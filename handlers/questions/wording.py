"""Questions in words: the card as the office sees it and as who asked sees it, lines of lists."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from content import dates
from content.language import Select
from content.markup import unmarked
from content.text import Text, join
from handlers.chat import Button
from handlers.context import Context
from handlers.press import Press
from handlers.questions.words import short
from storage.questions import question_lines
from storage.questions.questions import Question

_MOST_LINES = 10  # of a thread on a card
_MOST_IN_LIST = 60  # characters of a question


def is_waiting(question: Question) -> bool:
    return question.state in ("open", "taken")


def is_late(context: Context, question: Question) -> bool:
    return is_waiting(question) and question.due <= context.now


def state(context: Context, question: Question) -> Text:
    """What was taken by somebody who may act no longer is nobody's."""
    free = question.state == "taken" and not question.serves
    return context.say(
        "question_state",
        state=Select("open" if free else question.state),
        who=taker(context, question),
    )


def own_state(context: Context, question: Question) -> Text:
    return context.say("own_question_state", state=Select(question.state))


def taker(context: Context, question: Question) -> str | Text:
    return question.taker or context.say("a_coordinator")


def asker(question: Question) -> str:
    return " – ".join(filter(None, (question.name, question.institution)))


def brief(context: Context, question: Question) -> Text:
    """Who asks which office, how it stands, and until when."""
    lines = [
        context.say("question_for", office=question.office_name),
        context.say("question_from", who=asker(question)),
        context.say("question_stands", state=state(context, question)),
    ]
    if question.announced is not None:
        words = short(unmarked(question.announced, []).plain, _MOST_IN_LIST)
        lines.append(context.say("question_about_announcement", words=words))
    if is_waiting(question):
        late = Select("yes" if is_late(context, question) else "no")
        due = moment(context, question.due, question.zone)
        lines.append(context.say("question_due", due=due, late=late))
    return join("\n", lines)


def told(context: Context, question: Question) -> Text:
    """With the last that was asked: what fits one message, however long the thread is."""
    return join("\n\n", [brief(context, question), quoted(context, question)])


async def card(context: Context, question: Question) -> Text:
    """With the thread."""
    lines = await _thread(context, question, question.zone)
    return join("\n\n", [brief(context, question), *lines])


async def own_card(context: Context, question: Question) -> Text:
    lines = await _thread(context, question, context.zone)
    head = context.say(
        "own_question", office=question.office_name, state=own_state(context, question)
    )
    return join("\n\n", [head, *lines])


def quoted(context: Context, question: Question) -> Text:
    return context.say("question_words", words=question.words)


async def _thread(context: Context, question: Question, zone: str) -> list[Text]:
    said = []
    for each in await question_lines.thread(context.db, question.id, _MOST_LINES):
        name = each.name or context.say("a_coordinator")
        who = context.say("question_writer", asking=Select(_yes(each.asking)), name=name)
        at = moment(context, each.written, zone)
        said.append(context.say("question_line", who=who, at=at, words=each.words))
    return said


def list_line(context: Context, number: int, question: Question) -> Text:
    return context.say(
        "question_listed",
        number=number,
        late=Select(_yes(is_late(context, question))),
        who=short(question.name),
        words=short(question.words, _MOST_IN_LIST),
        state=state(context, question),
        office=question.office_name,
    )


def own_line(context: Context, number: int, question: Question) -> Text:
    return context.say(
        "own_question_listed",
        number=number,
        words=short(question.words, _MOST_IN_LIST),
        state=own_state(context, question),
    )


def row(number: int, question: Question, press: Press) -> tuple[Button, ...]:
    return (Button(label=short(f"{number}. {question.words}"), press=press.wire),)


def moment(context: Context, at: datetime, zone: str) -> str:
    """Sen 23 Nov, 09.00 WITA."""
    here = at.astimezone(ZoneInfo(zone))
    day, clock = (
        dates.short_day(here, context.language),
        dates.clock(here.time(), context.language),
    )
    return f"{day}, {clock} {dates.zone_label(zone, at)}"


def _yes(true: bool) -> str:
    return "yes" if true else "no"
