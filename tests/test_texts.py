"""Each text that code asks for exists in each language with the values given; none is idle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from content.language import LANGUAGES

ROOT = Path(__file__).parent.parent
_CALLS = {"say", "button", "Misunderstood", "Unclear", "Objection", "PydanticCustomError"}
_KEYWORDS = {"ask", "label", "title", "confirm", "keep", "leave"}  # of Question and Form
_DESCRIBED = {"Question", "Form", "replace"}  # what has them; a copy may have others
_HANDED_ON = {"key", *_KEYWORDS}  # a key that was literal where it began
_OWN_ARGUMENTS = {"language", "press"}

Asked = dict[str, set[str] | None]  # key -> value names, None where the call does not show them


def _sources() -> Iterator[tuple[Path, ast.Module]]:
    for folder in ("handlers", "bot"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def _name(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def _key_of(call: ast.Call) -> ast.expr | None:
    """The argument that is the key: the first, after the language in `say(language, key)`."""
    arguments = call.args
    if _name(call) == "say" and isinstance(call.func, ast.Name):
        arguments = arguments[1:]
    return arguments[0] if arguments else None


def _values_of(call: ast.Call) -> set[str] | None:
    if _name(call) in ("say", "button"):
        if any(keyword.arg is None for keyword in call.keywords):
            return None
        return {str(keyword.arg) for keyword in call.keywords} - {"press"}
    given = [*call.args[1:], *(k.value for k in call.keywords if k.arg == "values")]
    dictionary = next((each for each in given if isinstance(each, ast.Dict)), None)
    if dictionary is None:
        return set() if not any(isinstance(each, ast.Name) for each in given) else None
    if None in dictionary.keys:
        return None
    return {str(key.value) for key in dictionary.keys if isinstance(key, ast.Constant)}


def _literal(key: ast.expr) -> str:
    assert isinstance(key, ast.Constant)
    return str(key.value)


def _asked() -> tuple[Asked, list[str]]:
    """Every key in the code, and the places that compute one."""
    asked: Asked = {}
    computed = []
    for path, tree in _sources():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if _name(call) in _CALLS and (key := _key_of(call)) is not None:
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    asked[key.value] = _values_of(call)
                elif isinstance(key, ast.IfExp):
                    asked |= {_literal(each): set() for each in (key.body, key.orelse)}
                elif getattr(key, "attr", getattr(key, "id", "")) not in _HANDED_ON:
                    computed.append(f"{path.relative_to(ROOT)}:{call.lineno}")
            for keyword in call.keywords:
                if _name(call) in _DESCRIBED and keyword.arg in _KEYWORDS:
                    assert isinstance(keyword.value, ast.Constant), f"{path}:{call.lineno}"
                    asked.setdefault(str(keyword.value.value), set())
    return asked, computed


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _catalogue(language: str) -> dict[str, set[str]]:
    source = (ROOT / "content" / "texts" / f"{language}.ftl").read_text(encoding="utf-8")
    found = {}
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, fluent.Message):
            variables = _Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_asked_for_exists_with_the_values_given(language: str) -> None:
    asked, _ = _asked()
    texts = _catalogue(language)
    missing = sorted(asked.keys() - texts.keys())
    differing = {
        key: (values, texts[key])
        for key, values in asked.items()
        if key in texts and values is not None and values != texts[key]
    }
    assert not missing
    assert not differing


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_idle(language: str) -> None:
    asked, _ = _asked()
    assert sorted(_catalogue(language).keys() - asked.keys()) == []


def test_keys_are_literal() -> None:
    _, computed = _asked()
    assert computed == []
