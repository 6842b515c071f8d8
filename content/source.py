"""Content files with places: what is wrong is said with its file and its line.

A file is plain YAML: mappings, lists and text. Every scalar stays the text it is written as, so
"09.00" is no number and "no" no false; the model that the file is read as decides what it means.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Annotated, Any, TypeVar

import yaml
from pydantic import BaseModel, Field, ValidationError
from pydantic_core import ErrorDetails

Model = TypeVar("Model", bound=BaseModel)
Named = TypeVar("Named", bound="Identified")
Read = TypeVar("Read")
Loc = tuple[int | str, ...]

# Far deeper than any content file; the composer is recursive and would otherwise run out of stack.
MAX_DEPTH = 20

_SAID_SHORTER = {
    "missing": "missing key",
    "extra_forbidden": "unknown key",
    "model_type": "expected keys with values",
    "tuple_type": "expected a list",
    "string_type": "expected text",
}


class Identified(BaseModel):
    """What is a file of its own: `id` is the file's name without its ending."""

    id: Annotated[str, Field(max_length=40, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


@dataclass(frozen=True, order=True)
class Problem:
    """`file` is relative to the content folder, `line` counts from 1, `message` is one line."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class ContentError(Exception):
    """Content cannot be used. `problems` says why: never empty, in the order of the files."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(map(str, self.problems)))


@dataclass(frozen=True)
class Source:
    """A parsed file: `data` is made of dict, tuple and str only."""

    file: str
    data: Any
    root: yaml.Node

    def read_as(self, model: type[Model]) -> Model:
        """Raises ContentError with every problem that the model finds, each on its line."""
        try:
            return model.model_validate(self.data)
        except ValidationError as error:
            found = error.errors(include_url=False, include_context=False, include_input=False)
            raise ContentError([self._worded(each) for each in found]) from None

    def _worded(self, error: ErrorDetails) -> Problem:
        message = error["msg"].removeprefix("Value error, ")
        return self.problem(error["loc"], _SAID_SHORTER.get(error["type"], message))

    def problem(self, loc: Loc, message: str) -> Problem:
        """The line is that of `loc`, or of the closest parent that is there."""
        keys = [step for step in loc if isinstance(step, str)]
        said = f"{_printable(keys[-1])}: {message}" if keys else message
        return Problem(self.file, _line(self.root, loc), said)


def load(file: Traversable, name: str) -> str:
    """The text of a UTF-8 file. Raises ContentError, under `name`, where it is not UTF-8."""
    raw = file.read_bytes()
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ContentError([Problem(name, line, "not UTF-8")]) from None


def parse(file: str, text: str) -> Source:
    """Raises ContentError where `text` is not plain YAML, or says a key twice."""
    root = _compose(file, text)
    if twice := list(_duplicates(root)):
        found = [(_at(key), f"{_printable(key.value)}: duplicate key") for key in twice]
        raise ContentError([Problem(file, line, message) for line, message in found])
    return Source(file, _plain(root), root)


def read_named(model: type[Named], name: str, text: str) -> Named:
    """What stands in the file of this name, which is its id. Raises ContentError."""
    source = parse(name, text)
    found = source.read_as(model)
    if f"{found.id}.yaml" != name.rpartition("/")[2]:
        raise ContentError([source.problem(("id",), "must be the name of the file")])
    return found


def read_folder(
    folder: Traversable, name: str, read: Callable[[str, str], Read], ending: str = ".yaml"
) -> tuple[Read, ...]:
    """The files of the folder of this name, by their own; `read` is given name and text.

    Raises ContentError with the problems of all of them, and where there is none."""
    found: list[Read] = []
    problems: list[Problem] = []
    for file in _files(folder / name, ending):
        try:
            found.append(read(f"{name}/{file.name}", load(file, f"{name}/{file.name}")))
        except ContentError as error:
            problems += error.problems
    if problems or not found:
        raise ContentError(problems or [Problem(name, 1, f"no {ending} file is here")])
    return tuple(found)


def _files(folder: Traversable, ending: str) -> list[Traversable]:
    found = folder.iterdir() if folder.is_dir() else ()
    return sorted((file for file in found if file.name.endswith(ending)), key=lambda f: f.name)


class _PlainLoader(yaml.BaseLoader):
    """Composes text, lists and mappings with text keys; refuses the rest of YAML."""

    file = ""
    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event: yaml.Event = self.peek_event()  # type: ignore[no-untyped-call]
        # PyYAML composes a mapping's key with index None, its value with the key's node.
        is_key = isinstance(parent, yaml.MappingNode) and index is None
        fault = _fault(event, is_key) or ("nested too deeply" if self.depth > MAX_DEPTH else None)
        if fault:
            raise ContentError([Problem(self.file, _at(event), fault)])
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def _fault(event: yaml.Event, is_key: bool) -> str | None:
    if isinstance(event, yaml.AliasEvent):
        return "aliases are not allowed"
    if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
        return "anchors are not allowed"
    if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag is not None:
        return "tags are not allowed"
    if is_key and not isinstance(event, yaml.ScalarEvent):
        return "a key must be text"
    return None


def _compose(file: str, text: str) -> yaml.Node:
    try:
        # The constructor already reads, and refuses characters that do not print.
        loader = _PlainLoader(text)
        loader.file = file
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise ContentError([Problem(file, line, "a character that does not print")]) from None
    try:
        root = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise ContentError([Problem(file, line, error.problem or "not YAML")]) from None
    except (ValueError, OverflowError):
        # PyYAML leaks these for "\UFFFFFFFF" and for a %YAML version of thousands of digits.
        raise ContentError([Problem(file, loader.line + 1, "not YAML")]) from None
    if root is None:
        raise ContentError([Problem(file, 1, "the file is empty")])
    return root


def _duplicates(node: yaml.Node) -> Iterator[yaml.Node]:
    seen: set[str] = set()
    for key, value in _children(node):
        if key is not None:
            if key.value in seen:
                yield key
            seen.add(key.value)
        yield from _duplicates(value)


def _children(node: yaml.Node) -> list[tuple[yaml.Node | None, yaml.Node]]:
    """(key, value) of a mapping, (None, item) of a list, nothing of a text."""
    if isinstance(node, yaml.MappingNode):
        return list(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [(None, item) for item in node.value]
    return []


def _plain(node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {key.value: _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return tuple(_plain(item) for item in node.value)
    return node.value


def _line(node: yaml.Node, loc: Loc) -> int:
    line = _at(node)
    for step in loc:
        for place, (key, value) in enumerate(_children(node)):
            if step == (place if key is None else key.value):
                line, node = _at(key or value), value
                break
        else:
            return line
    return line


def _at(place: yaml.Node | yaml.Event) -> int:
    return place.start_mark.line + 1 if place.start_mark else 1


def _printable(key: str) -> str:
    return key if key.isprintable() else ascii(key)
