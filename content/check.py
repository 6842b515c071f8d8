"""Judges all shipped content before it reaches anybody: `rekan check` prints what is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import chain

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from content.cities import read_cities
from content.language import LANGUAGES
from content.module import read_modules
from content.people import read_people
from content.programme import read_programmes
from content.source import ContentError, Problem, load
from content.survey import read_surveys
from content.template import read_templates


def check(folder: Traversable | None = None) -> list[Problem]:
    """Every problem of the content in `folder` (the shipped one if none is given), in order."""
    folder = folder or files("content")
    readers = (
        read_programmes,
        read_templates,
        read_surveys,
        read_modules,
        read_people,
        read_cities,
    )
    read = [_problems(folder, each) for each in readers]
    return sorted([*chain.from_iterable(read), *_catalogue_problems(folder / "texts")])


def _problems(folder: Traversable, read: Callable[[Traversable], object]) -> list[Problem]:
    try:
        read(folder)
    except ContentError as error:
        return error.problems
    return []


@dataclass
class _Entry:
    """What one key says: a message, an attribute ("key.attribute") or a term ("-key")."""

    key: str
    line: int
    variables: set[str] = field(default_factory=set)
    mentions: set[str] = field(default_factory=set)


@dataclass
class _Catalogue:
    file: str
    entries: dict[str, _Entry] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    broken: bool = False

    def break_off(self, problems: list[Problem]) -> None:
        """Notes faults that hide entries, so that comparing would report what is not so."""
        self.problems += problems
        self.broken = True

    def add(self, entry: _Entry) -> None:
        first = self.entries.setdefault(entry.key, entry)
        if first is not entry:
            self.report(entry, f"duplicate key, first on line {first.line}")

    def report(self, entry: _Entry, message: str) -> None:
        self.problems.append(Problem(self.file, entry.line, f"{entry.key}: {message}"))

    def messages(self) -> list[_Entry]:
        """Without terms: those are a catalogue's own affair, nobody asks for them by key."""
        return [entry for key, entry in self.entries.items() if not key.startswith("-")]

    def variables(self, key: str, above: tuple[str, ...] = ()) -> set[str]:
        """What must be given to say `key`, also for the messages that it says in turn."""
        # A term sees only what its caller writes out, never the values given to the message.
        if key in above or key not in self.entries or key.startswith("-"):
            return set()
        entry = self.entries[key]
        inner = [self.variables(mention, (*above, key)) for mention in entry.mentions]
        return entry.variables.union(*inner)


class _Mentions(Visitor):
    """Collects the variables and the other keys that a pattern names."""

    def __init__(self, entry: _Entry) -> None:
        self.entry = entry

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.entry.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.entry.mentions.add(_dotted(node.id, node.attribute))

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.entry.mentions.add("-" + _dotted(node.id, node.attribute))
        self.generic_visit(node)


def _catalogue_problems(texts: Traversable) -> list[Problem]:
    first, *others = [_read(texts / name) for name in _catalogue_names(texts)]
    for other in others:
        if not (first.broken or other.broken):
            _compare(first, other)
    return [problem for catalogue in (first, *others) for problem in catalogue.problems]


def _catalogue_names(texts: Traversable) -> list[str]:
    """The expected ones first, whether they are there or not."""
    expected = [f"{language}.ftl" for language in LANGUAGES]
    found = sorted(file.name for file in texts.iterdir()) if texts.is_dir() else []
    return expected + [name for name in found if name.endswith(".ftl") and name not in expected]


def _read(file: Traversable) -> _Catalogue:
    catalogue = _Catalogue(f"texts/{file.name}")
    try:
        text = load(file, catalogue.file)
    except FileNotFoundError:
        catalogue.break_off([Problem(catalogue.file, 1, "the catalogue is missing")])
    except ContentError as error:
        catalogue.break_off(error.problems)
    else:
        _fill(catalogue, text)
        _check_mentions(catalogue)
    return catalogue


def _fill(catalogue: _Catalogue, text: str) -> None:
    for node in FluentParser().parse(text).body:
        if isinstance(node, ast.Junk):
            why = "; ".join(str(each.message) for each in node.annotations)
            catalogue.break_off([Problem(catalogue.file, _line(node, text), why)])
        if isinstance(node, ast.Message | ast.Term):
            for entry in _entries(node, text):
                catalogue.add(entry)


def _entries(node: ast.Message | ast.Term, text: str) -> Iterator[_Entry]:
    name = f"-{node.id.name}" if isinstance(node, ast.Term) else node.id.name
    # The place of the name, as the node itself begins with the comment above it.
    if node.value is not None:
        yield _entry(name, _line(node.id, text), node.value)
    for attribute in node.attributes:
        yield _entry(f"{name}.{attribute.id.name}", _line(attribute.id, text), attribute.value)


def _entry(key: str, line: int, pattern: ast.Pattern) -> _Entry:
    entry = _Entry(key, line)
    _Mentions(entry).visit(pattern)
    return entry


def _check_mentions(catalogue: _Catalogue) -> None:
    """A mention of nothing would raise when a person is waiting for the text."""
    if catalogue.broken:
        return
    for entry in catalogue.entries.values():
        for mention in sorted(entry.mentions - catalogue.entries.keys()):
            catalogue.report(entry, f"there is no {mention}")


def _compare(first: _Catalogue, other: _Catalogue) -> None:
    _report_missing(first, other)
    _report_missing(other, first)
    for entry in other.messages():
        mine, theirs = other.variables(entry.key), first.variables(entry.key)
        if entry.key in first.entries and mine != theirs:
            other.report(entry, f"takes {_list(mine)}, but {_list(theirs)} in {first.file}")


def _report_missing(there: _Catalogue, absent: _Catalogue) -> None:
    for entry in there.messages():
        if entry.key not in absent.entries:
            there.report(entry, f"missing in {absent.file}")


def _list(variables: set[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(variables)) or "nothing"


def _dotted(name: ast.Identifier, attribute: ast.Identifier | None) -> str:
    return f"{name.name}.{attribute.name}" if attribute else name.name


def _line(node: ast.SyntaxNode, text: str) -> int:
    return text.count("\n", 0, node.span.start if node.span else 0) + 1
