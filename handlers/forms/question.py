"""A question of a form, and the form: described, not done."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic import BaseModel

from content.text import Text
from handlers.chat import Button, Posts, ReceivedFile
from handlers.forms.answer import Answer, Choice
from handlers.press import Press

if TYPE_CHECKING:
    from handlers.context import Context

Answers = dict[str, Any]
Parse = Callable[["Context", Answers, str], Answer[Any]]


@dataclass(frozen=True)
class Objection:
    """Why a value does not fit now. A `warning` is accepted when the answer is given again."""

    key: str
    values: dict[str, Any] = field(default_factory=dict)
    warning: bool = False


@dataclass(frozen=True)
class Question:
    """One answer of a form.

    `ask` and `label` are literal text keys: the question, and its name on the card. `takes_number`:
    typed digits are the answer itself, never the number of a choice. `many`: a sub-form whose
    answers are added and removed one by one; the value is then a tuple of its models.
    `receive`: what words a sent file stands for, which `parse` reads; it keeps what it needs of it.
    `styled`: `parse` is given typed words in the small markup, with the styles they were typed in.
    `keep` and `leave`: literal text keys of the buttons below a warning, where it asks for a deed;
    its choices are not offered beside. `echo`: what was typed is said back above what comes next.
    `meant`: its warning asks whether one of `choices` was meant, which then see the answer: a yes
    is that one, a no keeps the answer.
    """

    field: str
    ask: str
    label: str
    parse: Parse
    choices: Callable[[Context, Answers], Awaitable[Sequence[Choice]]] | None = None
    when: Callable[[Answers], bool] = lambda answers: True
    check: Callable[[Context, Answers, Any], Awaitable[Objection | None]] | None = None
    show: Callable[[Context, Any, str], str] = lambda context, value, canonical: canonical
    optional: bool = False
    takes_number: bool = False
    many: Form[Any] | None = None
    receive: Callable[[Context, ReceivedFile], str] | None = None
    styled: bool = False
    keep: str | None = None
    leave: str | None = None
    echo: bool = False
    meant: bool = False


M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True)
class Form(Generic[M]):
    """Questions, and at the end one model that the answers must make.

    `card`: show all answers and ask for a last word before `done`. `about`: what it is about, shown
    above its question where it begins and where it is gone on with. `way_back`: the screen it was
    opened from, to which leads a button where it is given up. `below`: the buttons below its
    questions instead of the usual ones; typed, their labels press them. `listed`: the menu offers
    to go on with it. A rule between answers is a validator of the model that raises
    `PydanticCustomError` with a text key as its type.
    """

    code: str
    version: int
    title: str
    confirm: str
    questions: tuple[Question, ...]
    model: type[M]
    done: Callable[[Context, M], Awaitable[Posts]]
    card: bool = True
    about: Callable[[Context, Answers], Awaitable[Text | None]] | None = None
    way_back: Callable[[Answers], Press] | None = None
    below: Callable[[Context, Answers], Awaitable[tuple[Button, ...]]] | None = None
    listed: bool = True
