"""A small form of its own for tests: a visit to a library, with every kind of question.

Its texts are borrowed from the real forms.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, model_validator
from pydantic_core import PydanticCustomError

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms import controls, presses
from handlers.forms.answer import Choice
from handlers.forms.conversation import begin
from handlers.forms.parsers import line, one_of, time_span, whole_number
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.forms.when import When
from handlers.menu import navigation, start
from handlers.router import Routes

ROOMS = {"hall": "Aula", "class": "Kelas"}


class Visit(BaseModel, arbitrary_types_allowed=True):
    room: str
    title: str
    place: str | None = None
    seats: int
    when: When | None = None

    @model_validator(mode="after")
    def _a_class_is_small(self) -> Visit:
        if self.room == "class" and self.seats > 30:
            raise PydanticCustomError("number_out_of_range", "small", {"least": 1, "most": 30})
        return self


async def _rooms(context: Context, answers: Answers) -> Sequence[Choice]:
    return [Choice(words, label) for words, label in ROOMS.items()]


async def _sizes(context: Context, answers: Answers) -> Sequence[Choice]:
    return [Choice("20", "Sedikit"), Choice("60", "Banyak")]


async def _judge_seats(context: Context, answers: Answers, seats: int) -> Objection | None:
    if seats == 13:
        return Objection("number_not_understood")
    return Objection("warn_day_off", {"day": f"<{seats}>"}, warning=True) if seats > 50 else None


ROOM = Question(
    "room",
    ask="ask_kind",
    label="label_kind",
    parse=one_of(lambda words: words if words in ROOMS else None),
    choices=_rooms,
    show=lambda context, value, canonical: ROOMS[value],
)
TITLE = Question("title", ask="ask_title", label="label_title", parse=line(3, 20))
PLACE = Question(
    "place",
    ask="ask_place",
    label="label_place",
    parse=line(2, 20),
    when=lambda answers: answers.get("room") == "hall",
    optional=True,
)
SEATS = Question(
    "seats",
    ask="ask_seats",
    label="label_seats",
    parse=whole_number(1, 100),
    choices=_sizes,
    check=_judge_seats,
    takes_number=True,
)
WHEN = Question("when", ask="ask_when", label="label_when", parse=time_span(lambda answers: 60))
QUESTIONS = (ROOM, TITLE, PLACE, SEATS)


async def noted(context: Context, model: BaseModel) -> Posts:
    """Says exactly what the form made, instead of writing it down."""
    said = context.say("office_founded", name=model.model_dump_json())
    return (Reply(said, (navigation.home(context),)),)


def form(
    questions: tuple[Question, ...] = QUESTIONS,
    code: str = "v",
    model: type[BaseModel] = Visit,
    card: bool = True,
) -> Form[Any]:
    return Form(
        code=code,
        version=1,
        title="title_event",
        confirm="btn_publish",
        questions=questions,
        model=model,
        done=noted,
        card=card,
    )


def routes(*forms: Form[Any]) -> Routes:
    """`/isi` begins the first form, `/lain` the second."""
    made = Routes(unknown=navigation.unknown, stale=navigation.stale)
    made.command("menu", to=navigation.menu)
    made.command("batal", to=start.cancel)
    made.press(navigation.Go, navigation.go)
    made.press(presses.Say, controls.say)
    made.press(presses.Do, controls.do)
    made.press(presses.Edit, controls.edit)
    made.press(presses.Remove, controls.remove)
    made.press(presses.Resume, controls.resume)
    for command, each in zip(("isi", "lain"), forms, strict=False):
        made.form(each)
        made.command(command, to=_beginning(each))
    return made


def _beginning(begun: Form[Any]) -> Any:
    async def command(context: Context, rest: str) -> Posts:
        return await begin(context, begun, {"zone": "Asia/Makassar"})

    return command
