"""Texts: values are never markup, spans are where they should be, every text can be said."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor
from hypothesis import example, given
from hypothesis import strategies as st

from content.language import LANGUAGES, Select, Unsaid, say
from content.markup import MOST_VALUES, seal, unmarked
from content.text import Span, Text, join

TEXTS = Path(__file__).parents[2] / "content" / "texts"
NASTY = [
    "*tebal*",
    "_miring_",
    "`kode`",
    "[a](https://contoh.example)",
    "<b>tebal</b> &amp; &",
    '{ $x } { "" } {',
    "\ue000",
    "\ue001\ue000\uefff",
    "a*b_c`d",
    "](",
    "😀*😀",
    "baris\nkedua *",
]


class _Names(Visitor):
    def __init__(self) -> None:
        self.shown: set[str] = set()
        self.selecting: dict[str, list[str]] = {}

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:  # noqa: N802
        assert isinstance(node.selector, fluent.VariableReference)
        variants = [getattr(each.key, "name", "other") for each in node.variants]
        self.selecting[node.selector.id.name] = variants
        for variant in node.variants:
            self.visit(variant.value)

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        self.shown.add(node.id.name)


@cache
def _catalogue(language: str) -> dict[str, _Names]:
    found = {}
    source = (TEXTS / f"{language}.ftl").read_text(encoding="utf-8")
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, fluent.Message):
            found[entry.id.name] = _Names()
            found[entry.id.name].visit(entry)
    return found


EVERY = [(language, key) for language in LANGUAGES for key in _catalogue(language)]
every_text = pytest.mark.parametrize(("language", "key"), EVERY)


def _said(language: str, key: str, value: str | Text = "Contoh") -> list[Text]:
    """The text with this value in each place; one for each combination of its variants."""
    names = _catalogue(language)[key]
    values: dict[str, str | int | Text] = dict.fromkeys(names.shown, value)
    return [
        say(language, key, **values | dict(zip(names.selecting, map(Select, chosen), strict=True)))
        for chosen in product(*names.selecting.values())
    ]


def test_both_languages_say_the_same_things() -> None:
    assert set(_catalogue("id")) == set(_catalogue("en"))


@every_text
def test_every_text_is_short_and_plain(language: str, key: str) -> None:
    for text in _said(language, key):
        assert text.plain.strip()
        assert text.plain == text.plain.strip()
        assert len(text.plain) <= 900
        assert sum(unicodedata.category(each) == "So" for each in text.plain) <= 1
        assert not re.search(r"\bkamu\b", text.plain, re.IGNORECASE)
        assert not re.search(r"[*`{}\ue000-\uf8ff]|  |\w_\s|\s_\w", text.plain)


def _styles(text: Text) -> list[tuple[str, str]]:
    return [(each.style, text.plain[each.start : each.start + each.length]) for each in text.spans]


@pytest.mark.parametrize("value", NASTY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_value_is_never_markup_anywhere(language: str, value: str) -> None:
    """Whatever is put in, it stands there letter for letter, under the same spans as any value."""
    mild = "Ж" * len(value)
    for key in _catalogue(language):
        pairs = zip(_said(language, key, value), _said(language, key, mild), strict=True)
        for nasty, plain in pairs:
            assert nasty.plain == plain.plain.replace(mild, value)
            assert nasty.spans == plain.spans
            assert all(span.length for span in nasty.spans)
            assert _styles(nasty) == [(s, said.replace(mild, value)) for s, said in _styles(plain)]


@given(title=st.text(), zone=st.text())
@example(title="\ue000", zone="*\ue001*")
def test_no_value_is_read_again(title: str, zone: str) -> None:
    text = say("id", "when_other_zone", typed=title, zone=zone)
    assert text.plain == (
        f"Anda menulis {title}, sedangkan kegiatan ini memakai {zone}."
        f" Mana yang Anda maksud, dalam {zone}?"
    )
    assert text.spans == ()


@given(st.text(min_size=1))
def test_a_span_around_a_value_is_as_long_as_the_value(title: str) -> None:
    text = say("id", "ask_leave", title=title)
    assert text.plain.startswith(f"Batalkan pendaftaran Anda untuk {title}?")
    assert text.spans == (Span("bold", len("Batalkan pendaftaran Anda untuk "), len(title)),)


def test_a_span_of_nothing_is_none() -> None:
    assert say("id", "ask_leave", title="").spans == ()


def test_spans_count_code_points_also_after_emoji() -> None:
    text = say("id", "enrolled", called="😀", name="👩‍👩‍👧‍👦 Sari 😀", reminders=Select("none"))
    (bold,) = text.spans
    assert text.plain[bold.start : bold.start + bold.length] == "diterima"


def test_spans_of_a_text_inside_a_text_move_along() -> None:
    inner = say("id", "form_line", label="😀", value="Workshop")
    text = say("id", "form_card", title="kegiatan", lines=join("\n", [inner, inner]))
    said = [text.plain[span.start : span.start + span.length] for span in text.spans]
    assert said == ["😀:", "😀:"]
    assert text.plain.endswith("😀: Workshop\n😀: Workshop")


def test_a_text_inside_a_span_keeps_both() -> None:
    inner = Text("satu dua", (Span("italic", 5, 3),))
    text = say("id", "form_line", label=inner, value="x")
    assert text.plain == "satu dua: x"
    assert text.spans == (Span("bold", 0, 9), Span("italic", 5, 3))


@pytest.mark.parametrize(
    ("language", "shown"), [("id", "antara 1 dan 10.000"), ("en", "between 1 and 10,000")]
)
def test_numbers_are_written_the_languages_way(language: str, shown: str) -> None:
    assert shown in say(language, "number_out_of_range", least=1, most=10_000).plain


def test_digits_given_as_text_stay_as_they_are() -> None:
    assert say("id", "form_line", label="Tahun", value="2026").plain == "Tahun: 2026"


def test_what_only_selects_is_never_shown() -> None:
    assert say("id", "kind_name", kind=Select("bimtek")).plain == "Bimtek"
    assert say("id", "kind_name", kind=Select("*lain*")).plain == "Rapat"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_value_or_key_is_our_mistake(language: str) -> None:
    with pytest.raises(Unsaid):
        say(language, "seats_left", left=1)
    with pytest.raises(Unsaid):
        say(language, "no_such_text")
    with pytest.raises(Unsaid):
        say(language, "kind_name")


def test_the_marks_of_the_catalogue() -> None:
    text = unmarked(
        f"*a* _b_ `c` [d{seal(0)}](https://x.example/{seal(1)}) snake_case_here 2*3",
        [Text("*"), Text("(e)")],
    )
    assert text.plain == "a b c d* snake_case_here 2*3"
    assert text.spans == (
        Span("bold", 0, 1),
        Span("italic", 2, 1),
        Span("code", 4, 1),
        Span("link", 6, 2, "https://x.example/(e)"),
    )


def test_there_are_more_seals_than_a_text_has_values() -> None:
    values = [Text(str(number)) for number in range(MOST_VALUES)]
    marked = "".join(seal(number) for number in range(MOST_VALUES))
    assert unmarked(marked, values) == join("", values)
