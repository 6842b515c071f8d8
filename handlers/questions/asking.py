"""`/tanya`: a question to the coordinators of an office."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from pydantic import BaseModel

from content.text import Text
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.forms.conversation import begin, lifted, offer, proceed
from handlers.forms.question import Answers, Form, Question
from handlers.menu import navigation
from handlers.offices.hours import working_time
from handlers.people.listed import Option, choose_from, pages
from handlers.questions import contacts, told
from handlers.questions.due import answer_due
from handlers.questions.presses import OwnQuestions
from handlers.questions.words import parse_question, short
from storage.announcements.announcements import Announcement
from storage.offices import offices
from storage.offices.offices import Office
from storage.people.people import Person
from storage.questions import question_lists, questions

MOST_UNANSWERED = 5
_MOST_BUTTONS = 8


class NewQuestion(BaseModel):
    """`announcement`: the one it answers."""

    office: str
    words: str
    announcement: int | None = None


async def ask(context: Context, rest: str = "") -> Posts:
    """`rest` is the question, where it comes with the command."""
    person = contacts.may_ask(context)
    if person is None:
        return await contacts.first_page(context)
    to = await addressed_to(context, person)
    if to is None:
        return (Reply(context.say("no_office_yet"), (navigation.home(context),)),)
    if await has_asked_enough(context, person):
        return _enough(context)
    if rest:
        context.forms[:] = [state for state in context.forms if state.form != QUESTION_FORM.code]
        offer(context, QUESTION_FORM, to, {"words": rest})
        return await proceed(lifted(context, QUESTION_FORM.code))
    return await _with_own(context, person, await begin(context, QUESTION_FORM, to))


async def addressed_to(context: Context, person: Person) -> dict[str, str] | None:
    """What the form is given: the office, or those to choose from. None where there is none.

    Who has to do with no office may ask any.
    """
    found = await offices.concerning(context.db, person.id)
    found = found or await offices.all_offices(context.db)
    if len(found) == 1:
        return {"office": _value(found[0])}
    listed = [(_value(each), each.city, each.name) for each in found]
    return {"offices": json.dumps(listed, ensure_ascii=False)} if listed else None


def of_announcement(it: Announcement) -> dict[str, str]:
    """The same, for who answers this announcement."""
    return {"office": f"k{it.office}", "announcement": str(it.id)}


async def has_asked_enough(context: Context, person: Person) -> bool:
    """A few that wait are enough for one person."""
    return await question_lists.count_unanswered(context.db, person.id) >= MOST_UNANSWERED


def _value(office: Office) -> str:
    """Not the bare number: a typed one counts the buttons."""
    return f"k{office.id}"


def _enough(context: Context) -> Posts:
    text = context.say("questions_enough", most=str(MOST_UNANSWERED))
    return (Reply(text, ((_own_button(context), *navigation.home(context)),)),)


async def _with_own(context: Context, person: Person, posts: Posts) -> Posts:
    """The way to what was asked before, where there is room for it."""
    if not await question_lists.asked_by(context.db, person.id, 0, 1):
        return posts
    return tuple(
        replace(post, buttons=(*post.buttons[:-1], (_own_button(context),), post.buttons[-1]))
        if isinstance(post, Reply) and sum(map(len, post.buttons)) < _MOST_BUTTONS
        else post
        for post in posts
    )


def _own_button(context: Context) -> Button:
    return context.button("btn_own_questions", OwnQuestions(after=0))


def _options(context: Context, answers: Answers) -> Sequence[Option]:
    return [
        Option(value, short(f"{city} – {name}"), (value, city.casefold(), name.casefold()))
        for value, city, name in json.loads(answers.get("offices", "[]"))
    ]


async def _asked(context: Context, new: NewQuestion) -> Posts:
    person = contacts.may_ask(context)
    if person is None:
        return await contacts.first_page(context)
    if await has_asked_enough(context, person):
        return _enough(context)
    office = await offices.office(context.db, int(new.office.removeprefix("k")))
    if office is None:
        return await ask(context, new.words)
    due = answer_due(context.now, office.zone, await working_time(context.db, office.id))
    number = await questions.ask(
        context.db, office.id, person.id, new.words, context.now, due, new.announcement
    )
    question = await questions.question(context.db, number)
    assert question is not None
    text = context.say("question_sent", office=office.name, contact=office.contact)
    rows = (*navigation.going_on(context), (_own_button(context), *navigation.home(context)))
    return (Reply(text, rows), *await told.asked(context, question))


async def _about(context: Context, answers: Answers) -> Text | None:
    """Which office will read it, where nobody was asked."""
    given = str(answers.get("office", "")).removeprefix("k")
    office = await offices.office(context.db, int(given)) if given.isdecimal() else None
    return context.say("question_goes_to", office=office.name) if office else None


QUESTION_FORM = Form(
    code="qa",
    version=1,
    title="title_question",
    confirm="btn_send_question",
    questions=(
        Question(
            "office",
            ask="ask_question_office",
            label="label_office",
            parse=choose_from(_options),
            choices=pages(_options),
        ),
        Question("words", ask="ask_question", label="title_question", parse=parse_question),
    ),
    model=NewQuestion,
    done=_asked,
    card=False,
    about=_about,
)
