"""A module of learning: five to seven cards, four questions and a task, in one Markdown file.

The front matter says what it is for; each part has an id that stays, so that an edited module keeps
what people did. docs/authors.md teaches how to write one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from content.card import Card, Refuse, labelled, read_card
from content.markdown import Part, Picture, read_parts
from content.programme import Line, Number, load_programmes
from content.quiz import Question, read_question
from content.source import ContentError, Identified, Problem, parse, read_folder
from content.text import Text, join, units

FOLDER = "modules"
MOST_FILE = 100_000  # bytes
MOST_PICTURES = 30_000  # bytes, of all its pictures: links are thin
MOST_TASK = 600  # code units
MOST_LISTED = 7
CARDS, QUESTIONS = range(5, 8), range(4, 5)

_EVIDENCE = "Bukti"
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_FRONT = re.compile(r"(?P<head>---[ \t]*\n.*?\n)---[ \t]*(?:\n|$)", re.DOTALL)
_PICTURE = re.compile(r"[a-z0-9-]+\.(png|jpg)")


def _known(programme: str) -> str:
    if programme not in {each.id for each in load_programmes()}:
        raise ValueError(f"no programme is {programme!r}")
    return programme


def _some(listed: tuple[object, ...]) -> tuple[object, ...]:
    # No min_length: pydantic counts without the broken ones, and would report what is not so.
    if not 1 <= len(listed) <= MOST_LISTED:
        raise ValueError(f"1 to {MOST_LISTED} are needed")
    return listed


Function = Annotated[Number, Field(ge=1, le=7)]
Programme = Annotated[str, AfterValidator(_known)]
Source = Annotated[str, Field(min_length=5, max_length=300)]


class Front(Identified, frozen=True, extra="forbid", strict=True):
    """`functions`: of the seven of the national work standard, by number; the first is the module's
    topic. `minutes`: how long it takes. `version`: one more with every change of meaning."""

    title: Annotated[Line, Field(max_length=80)]
    objective: Annotated[str, Field(min_length=10, max_length=200)]
    functions: Annotated[tuple[Function, ...], AfterValidator(_some)]
    programmes: Annotated[tuple[Programme, ...], AfterValidator(_some)]
    minutes: Annotated[Number, Field(ge=3, le=15)]
    version: Annotated[Number, Field(ge=1)]
    sources: Annotated[tuple[Source, ...], AfterValidator(_some)]


@dataclass(frozen=True)
class Task:
    """Something to do at work; `evidence` says what shows that it was done."""

    id: str
    text: Text
    evidence: Text


@dataclass(frozen=True)
class Module:
    """`links`: those that lead to a module or a part of one, with their lines."""

    front: Front
    cards: tuple[Card, ...]
    questions: tuple[Question, ...]
    task: Task
    links: tuple[tuple[int, str], ...] = ()

    @property
    def id(self) -> str:
        return self.front.id

    @property
    def parts(self) -> tuple[str, ...]:
        """The ids of all that a person comes by, in order."""
        parts: tuple[Card | Question | Task, ...] = (*self.cards, *self.questions, self.task)
        return tuple(each.id for each in parts)


def read_module(name: str, source_text: str) -> Module:
    """The module in one file's text; `name` is the file's, such as "modules/m01-peran-baru.md".
    Raises ContentError, and nothing else, whatever the text."""
    problems: list[Problem] = []

    def refuse(line: int, message: str) -> None:
        problems.append(Problem(name, line, message))

    head, body = _apart(name, source_text)
    front = _front(name, head, problems)
    parts, found = read_parts(name, body)
    problems += found
    module = _assembled(front, parts, refuse)
    if problems or module is None:
        raise ContentError(problems)
    return module


def _apart(name: str, text: str) -> tuple[str, str]:
    """The front matter and the rest, in which lines keep their numbers."""
    if len(text.encode("utf-8", "replace")) > MOST_FILE:
        raise ContentError([Problem(name, 1, f"larger than {MOST_FILE // 1000} kB")])
    match = _FRONT.match(text)
    if match is None:
        raise ContentError([Problem(name, 1, "begins with what it is for, between two lines ---")])
    return match["head"], "\n" * match[0].count("\n") + text[match.end() :]


def _front(name: str, head: str, problems: list[Problem]) -> Front | None:
    try:
        source = parse(name, head)
        front = source.read_as(Front)
    except ContentError as error:
        problems += error.problems
        return None
    if f"{front.id}.md" != name.rpartition("/")[2]:
        problems.append(source.problem(("id",), "must be the name of the file"))
    return front


def _assembled(front: Front | None, parts: list[Part], refuse: Refuse) -> Module | None:
    """None where what is missing was refused."""
    cards: list[Card] = []
    questions: list[Question] = []
    tasks: list[Task] = []
    for part in parts:
        name = _id(part, parts, refuse)
        kind, _, title = part.title.partition(":")
        match kind.strip().casefold():
            case "kartu":
                cards.append(read_card(part, name, title.strip(), refuse))
            case "pertanyaan":
                _without_picture(part, refuse)
                questions.append(read_question(part, name, refuse))
            case "tugas":
                _without_picture(part, refuse)
                tasks.append(_task(part, name, refuse))
            case _:
                refuse(part.line, "a heading begins with Kartu:, Pertanyaan or Tugas")
    end = parts[-1].line if parts else 1
    if len(cards) not in CARDS:
        refuse(end, f"{len(cards)} cards, {CARDS[0]} to {CARDS[-1]} are needed")
    if len(questions) not in QUESTIONS:
        refuse(end, f"{len(questions)} questions, {QUESTIONS[0]} are needed")
    if len(tasks) != 1:
        refuse(end, f"{len(tasks)} tasks, one is needed")
    if front is None or not tasks:
        return None
    links = tuple(link for part in parts for link in part.links if is_inside(link[1]))
    return Module(front, tuple(cards), tuple(questions), tasks[0], links)


def _id(part: Part, parts: list[Part], refuse: Refuse) -> str:
    if part.id is None or not _ID.fullmatch(part.id):
        refuse(part.line, "the heading ends in an id that stays, such as {#peran-baru}")
    elif any(part.id == other.id for other in parts[: parts.index(part)]):
        refuse(part.line, f"the id {part.id} is there twice")
    return part.id or ""


def _without_picture(part: Part, refuse: Refuse) -> None:
    for block in part.blocks:
        if isinstance(block, Picture):
            refuse(block.line, "only a card has a picture")


def _task(part: Part, name: str, refuse: Refuse) -> Task:
    texts: list[Text] = []
    evidence: list[Text] = []
    for block in part.blocks:
        label, text = labelled(block)
        (evidence if label == _EVIDENCE else texts).append(text)
    task = Task(name, join("\n\n", texts), join("\n\n", evidence))
    if not task.text.plain or not task.evidence.plain:
        refuse(part.line, f"a task, then what shows that it was done: **{_EVIDENCE}:**")
    if (length := units(task.text.plain) + units(task.evidence.plain)) > MOST_TASK:
        refuse(part.line, f"{length} characters, at most {MOST_TASK}")
    return task


def is_inside(address: str) -> bool:
    """Does a link lead to a module, or within one: "m02-tpbis.md#strategi", "#strategi"?"""
    return not urlsplit(address).scheme


def read_modules(folder: Traversable | None = None) -> tuple[Module, ...]:
    """Those of a content folder (the shipped one if none is given), by file name.
    Raises ContentError for all files, or for none."""
    folder = folder or files("content")
    modules = read_folder(folder, FOLDER, read_module, ".md")
    if problems := [*_dead_links(modules), *_bad_pictures(modules, folder / FOLDER)]:
        raise ContentError(problems)
    return modules


def _dead_links(modules: tuple[Module, ...]) -> Iterator[Problem]:
    places = {f"{each.id}.md": each.parts for each in modules}
    for module in modules:
        for line, address in module.links:
            file, _, part = address.partition("#")
            there = places.get(file or f"{module.id}.md")
            if there is None or (part and part not in there):
                yield Problem(_file(module), line, f"no module or part is {address}")


def _bad_pictures(modules: tuple[Module, ...], folder: Traversable) -> Iterator[Problem]:
    for module in modules:
        shown = [card.picture for card in module.cards if card.picture is not None]
        sizes = []
        for each in shown:
            file = folder / each.file
            if not _PICTURE.fullmatch(each.file) or not file.is_file():
                yield Problem(_file(module), each.line, f"no picture is {each.file}")
            else:
                sizes.append(len(file.read_bytes()))
        if sum(sizes) > MOST_PICTURES:
            most = MOST_PICTURES // 1000
            yield Problem(_file(module), shown[-1].line, f"pictures are {most} kB at most in all")


def _file(module: Module) -> str:
    return f"{FOLDER}/{module.id}.md"


@cache
def load_modules() -> dict[str, Module]:
    """The shipped modules by their ids, read once. Raises ContentError."""
    return {each.id: each for each in read_modules()}
