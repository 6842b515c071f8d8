from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from content.text import Span, Text, pieces, shortened, units

LETTERS = "a b\n\n c\U0001f600é\u0301\u200d\U0001f469\U0001f3fd."
plains = st.text(LETTERS, max_size=80)


@st.composite
def texts(draw: st.DrawFn) -> Text:
    plain = draw(plains)
    spans = []
    for _ in range(draw(st.integers(0, 3)) if plain else 0):
        start = draw(st.integers(0, len(plain) - 1))
        length = draw(st.integers(1, len(plain) - start))
        spans.append(Span("bold", start, length))
    return Text(plain, tuple(spans))


def solid(plain: str) -> str:
    return "".join(plain.split())


def bold(text: Text) -> str:
    """The letters that are bold."""
    places = {at for span in text.spans for at in range(span.start, span.start + span.length)}
    assert all(place < len(text.plain) for place in places)
    return solid("".join(text.plain[place] for place in sorted(places)))


@given(plains)
def test_units_are_those_of_utf_16(plain: str) -> None:
    assert units(plain) == len(plain.encode("utf-16-le")) // 2


@settings(deadline=None, max_examples=300)
@given(texts(), st.integers(2, 30))
@example(Text("a" * 10 + "   "), 10)
@example(Text(" " * 30 + "x"), 10)
@example(Text("\n\n" * 30), 10)
@example(Text("\U0001f600" * 9), 3)
def test_pieces_fit_and_lose_nothing_but_white_space(text: Text, most: int) -> None:
    found = pieces(text, most)
    assert all(units(piece.plain) <= most for piece in found)
    assert solid("".join(piece.plain for piece in found)) == solid(text.plain)
    assert "".join(map(bold, found)) == bold(text)
    assert all(piece.plain for piece in found) or len(found) == 1
    assert len(found) == 1 or all(piece.plain.strip() == piece.plain for piece in found)


@settings(deadline=None)
@given(texts(), st.integers(4, 30))
def test_a_shortened_text_fits_and_is_the_beginning(text: Text, most: int) -> None:
    short = shortened(text, most)
    assert units(short.plain) <= most
    if short != text:
        assert solid(text.plain).startswith(solid(short.plain.removesuffix("…")))


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        ("satu dua\n\ntiga\nempat", ["satu dua", "tiga\nempat"]),
        ("satu dua tiga\nempat", ["satu dua tiga", "empat"]),
        ("satu dua tiga empat", ["satu dua tiga", "empat"]),
        ("a" * 20, ["a" * 16, "a" * 4]),
        ("a\n\n" + "b" * 20, ["a\n\n" + "b" * 13, "b" * 7]),
        ("\U0001f600" * 9, ["\U0001f600" * 8, "\U0001f600"]),
        ("x" + "\U0001f600" * 9, ["x" + "\U0001f600" * 7, "\U0001f600" * 2]),
        (" " * 20 + "x", ["x"]),
        ("a" * 16 + "  ", ["a" * 16]),
        ("", [""]),
    ],
    ids=["paragraph", "line", "word", "anywhere", "a small first one", "astral", "half", "blank",
         "blank end", "nothing"],
)  # fmt: skip
def test_where_a_text_is_cut(plain: str, expected: list[str]) -> None:
    assert [piece.plain for piece in pieces(Text(plain), 16)] == expected


@pytest.mark.parametrize(
    "one",
    ["e\u0301", "\U0001f469\u200d\U0001f4bb", "\U0001f44d\U0001f3fd", "✋\ufe0f", "e\u0301\u0323"],
    ids=["letter and mark", "family", "tone", "variant", "two marks"],
)
@pytest.mark.parametrize("before", range(12, 17))
def test_what_is_shown_as_one_stays_together(one: str, before: int) -> None:
    first, *rest = pieces(Text("a" * before + one + "b" * 9), 16)
    assert (one in first.plain) != (one in "".join(piece.plain for piece in rest))


def test_a_letter_with_endless_marks_is_cut_all_the_same() -> None:
    found = pieces(Text("a" + "\u0301" * 100), 16)
    assert [len(piece.plain) for piece in found] == [16, 16, 16, 16, 16, 16, 5]


def test_a_list_that_is_too_long_keeps_as_many_lines_as_fit() -> None:
    short = shortened(Text("Peserta\n\n1. Sari\n2. Budi\n3. Dewi"), 30)
    assert short == Text("Peserta\n\n1. Sari\n2. Budi\n…")


def test_a_part_keeps_its_part_of_a_span() -> None:
    text = Text("satu dua tiga", (Span("bold", 5, 8), Span("link", 0, 4, url="https://a.example")))
    assert text[7:] == Text("a tiga", (Span("bold", 0, 6),))
    assert text[:6] == Text("satu d", (Span("bold", 5, 1), Span("link", 0, 4, "https://a.example")))
