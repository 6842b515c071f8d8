"""A quick poll is written in three questions: what is asked, how it is answered, the options."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel

from content.language import Select
from content.survey import MOST_QUESTION, Kind, written
from content.text import Text
from handlers.chat import Posts
from handlers.codes import new_code
from handlers.context import Context
from handlers.forms.answer import Choice
from handlers.forms.parsers import one_of, paragraphs
from handlers.forms.question import Answers, Form, Question
from handlers.offices import choosing
from handlers.people.record import record
from handlers.planning.running import ask, running
from handlers.polls import card, quick
from handlers.polls.presses import EventPolls, OfficePolls, WritePoll
from handlers.press import Press
from storage.polls import polls, questionnaires

CODE_LENGTH = 12
LEAST_QUESTION = 3  # characters


class New(BaseModel):
    """`event` is 0 for none."""

    office: int
    event: int
    question: str
    kind: Kind
    options: tuple[str, ...] = ()


async def write(context: Context, press: WritePoll) -> Posts:
    office = await choosing.allowed(context, press.office)
    if office is None:
        return await choosing.refuse(context)
    event = await running(context, press.event) if press.event else None
    is_theirs = event is not None and event.office == office.id and event.state != "draft"
    of_office = event.id if event and is_theirs else 0
    return await ask(context, NEW_FORM, {"office": str(office.id), "event": str(of_office)})


async def _about(context: Context, answers: Answers) -> Text | None:
    """For whom it is, where that is known."""
    event = await running(context, int(answers["event"])) if answers["event"] != "0" else None
    return context.say("poll_about_event", title=event.title) if event else None


async def _kinds(context: Context, answers: Answers) -> Sequence[Choice]:
    return [Choice(kind, _kind(context, kind)) for kind in quick.KINDS]


def _kind(context: Context, kind: str) -> str:
    return context.say("poll_kind", kind=Select(kind)).plain


def has_options(answers: Answers) -> bool:
    return answers.get("kind") in quick.WITH_OPTIONS


async def _new(context: Context, new: New) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    office = await choosing.allowed(context, new.office)
    if office is None or context.person is None:
        return await choosing.refuse(context)
    event = await running(context, new.event) if new.event else None
    survey = quick.made(new.kind, new.question, new.options)
    it = await polls.write(
        context.db,
        office.id,
        await questionnaires.keep(context.db, written(survey), context.now),
        survey.title.id,
        "event" if event else "office",
        new_code(CODE_LENGTH),
        context.now,
        event=event.id if event else None,
        author=context.person.id,
        chat=context.chat.id,
    )
    assert it is not None, "only what asks by itself is there once"
    await record(context, "poll written", office.id, poll=it.id)
    return (await card.card(context, it, context.say("poll_written")),)


def _way_back(answers: Answers) -> Press:
    if answers["event"] != "0":
        return EventPolls(event=int(answers["event"]), after=0)
    return OfficePolls(office=int(answers["office"]), after=0)


ASKED = Question(
    "question",
    ask="ask_poll_question",
    label="label_poll_question",
    parse=paragraphs(LEAST_QUESTION, MOST_QUESTION),
    takes_number=True,
)
OPTIONS = Question(
    "options",
    ask="ask_poll_options",
    label="label_poll_options",
    parse=quick.read_options,
    when=has_options,
    takes_number=True,
)
NEW_FORM = Form(
    code="jn",
    version=1,
    way_back=_way_back,
    title="title_poll",
    confirm="btn_save",
    model=New,
    done=_new,
    card=False,
    about=_about,
    questions=(
        ASKED,
        Question(
            "kind",
            ask="ask_poll_kind",
            label="label_poll_kind",
            parse=one_of(quick.kind),
            choices=_kinds,
        ),
        OPTIONS,
    ),
)
