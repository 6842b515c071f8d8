"""Presses on the wire: what we write comes back, anything else is stale, nothing raises."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from handlers.press import MOST_BYTES, MOST_NUMBER, Press, Stale, read_press
from handlers.routes import ROUTES
from tests.play import playing


class Greet(Press, code="test-greet"):
    person: int
    words: str


def _values(kind: type[Press]) -> st.SearchStrategy[dict[str, Any]]:
    fields: dict[str, st.SearchStrategy[Any]] = {}
    for name, field in kind.model_fields.items():
        if field.annotation is int:
            fields[name] = st.integers(0, MOST_NUMBER)
        elif field.annotation is str:
            fields[name] = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
        elif field.annotation is bool:
            fields[name] = st.booleans()
        elif field.annotation is date:
            fields[name] = st.dates()
        else:
            fields[name] = st.sampled_from(get_args(field.annotation))
    return st.fixed_dictionaries(fields)


REGISTERED = sorted(ROUTES.presses, key=lambda kind: kind.code)


def test_two_classes_cannot_take_one_code() -> None:
    with pytest.raises(TypeError, match="taken by Greet"):

        class Greeting(Press, code="test-greet"):
            pass


@pytest.mark.parametrize("code", ["", "a:b"])
def test_a_code_is_short_and_without_the_separator(code: str) -> None:
    with pytest.raises(TypeError):
        type("Odd", (Press,), {"__module__": __name__}, code=code)


def test_sixty_four_bytes_fit_and_no_more() -> None:
    room = MOST_BYTES - len("test-greet:1:")
    assert len(Greet(person=1, words="x" * room).wire) == MOST_BYTES
    with pytest.raises(ValidationError, match="65 bytes"):
        Greet(person=1, words="x" * (room + 1))
    with pytest.raises(ValidationError, match="65 bytes"):  # a letter may have more than one
        Greet(person=1, words="é" + "x" * (room - 1))


def test_only_the_last_value_may_hold_the_separator() -> None:
    class Pair(Press, code="test-pair"):
        first: str
        second: str

    assert read_press(Pair(first="a", second="b:c").wire) == Pair(first="a", second="b:c")
    with pytest.raises(ValidationError):
        Pair(first="a:b", second="c")


@pytest.mark.parametrize("number", [-1, MOST_NUMBER + 1, 2**63])
def test_numbers_that_no_row_has_are_refused(number: int) -> None:
    with pytest.raises(ValidationError):
        Greet(person=number, words="")


@pytest.mark.parametrize("kind", REGISTERED, ids=lambda kind: kind.code)
@given(data=st.data())
def test_each_press_comes_back_from_the_wire(kind: type[Press], data: st.DataObject) -> None:
    try:
        press = kind(**data.draw(_values(kind)))
    except ValidationError:
        assume(False)
    assert len(press.wire.encode()) <= MOST_BYTES
    assert read_press(press.wire) == press


@pytest.mark.parametrize(
    "wire",
    [
        "",
        ":",
        "join",
        "join:",
        "join:x",
        "join:1_000",
        "join:+1",
        "join: 1",
        "join:1 ",
        "join:01",
        "join:-1",
        "join:1.0",
        "join:1e3",
        "join:true",
        "join:1:2",
        "join:\u0661",
        "join:\uff11",
        "join:1\n",
        "JOIN:1",
        "join:99999999999999999999",
        "join:" + "9" * 100_000,
        "join:\ud800",
        "lang:fr",
        "lang:id ",
        "fd:ev:kind:dance",
        "fd:ev:kind",
        "fx:ev:list:-1:1",
        "unknown:1",
        "go:" + "x" * 62,
        "go:" + "é" * 31,
    ],
)
def test_anything_we_would_not_write_is_stale(wire: str) -> None:
    assert read_press(wire) == Stale()


_CODES = st.sampled_from([kind.code for kind in REGISTERED])
_ALMOST = st.tuples(_CODES, st.lists(st.text(max_size=6), max_size=5)).map(
    lambda parts: ":".join((parts[0], *parts[1]))
)


@given(st.one_of(st.text(st.characters()), _ALMOST))
@example("f:\ud800:a:b")
def test_any_text_is_a_press_or_stale(wire: str) -> None:
    press = read_press(wire)
    assert isinstance(press, Stale) or press.wire == wire


@pytest.mark.parametrize("kind", REGISTERED, ids=lambda kind: kind.code)
async def test_no_number_however_big_breaks_a_turn(kind: type[Press], tmp_path: Path) -> None:
    """SQLite's integers end at 2**63; a turn that failed would apologise for a fault."""
    sizes = (MOST_NUMBER, 2**63 - 1, 2**63, 10**30)
    async with playing(tmp_path) as play:
        await play.hears("(Rina panitia Bontang)\n(Dewi pemilik layanan)")
        for size in sizes:
            wire = ":".join((kind.code, *[str(size)] * len(kind.model_fields)))
            for name in ("Rina", "Dewi", "Baru"):
                came = await play.presses(name, wire)
                assert came.startswith("Bot")
                assert "gangguan" not in came
