"""Words with styles, written in the small markup and read back."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from content.markup import marked, unmarked
from content.text import Span, Style, Text

BOLD = Span("bold", 0, 4)
PLAINS = st.text("ab \n\U0001f600*_`[]().", max_size=40)
STYLES: tuple[Style, ...] = ("bold", "italic", "code", "link")


@st.composite
def styled(draw: st.DrawFn) -> Text:
    plain = draw(PLAINS)
    spans = []
    for _ in range(draw(st.integers(0, 4)) if plain else 0):
        start = draw(st.integers(0, len(plain) - 1))
        length = draw(st.integers(1, len(plain) - start))
        style = draw(st.sampled_from(STYLES))
        url = (
            draw(st.sampled_from(("https://contoh.id", "https://a b", "x)")))
            if style == "link"
            else None
        )
        spans.append(Span(style, start, length, url))
    return Text(plain, tuple(spans))


@given(st.text("ab _*`[]()x:/\n\U0001f600", max_size=60))
def test_what_can_be_written_is_read_back(words: str) -> None:
    text = unmarked(words, [])
    parts = [text.plain[span.start : span.start + span.length] for span in text.spans]
    assume(all(part == part.strip() for part in parts))  # white space has no style to be seen
    assert unmarked(marked(text), []) == text


@settings(max_examples=300)
@example(Text("[[[_[__", (Span("bold", 6, 1),)))
@given(styled())
def test_no_letter_is_lost_whatever_the_styles(text: Text) -> None:
    """Each mark that is written is read; what is typed between them stays as it was typed."""
    read, plain = unmarked(marked(text), []), unmarked(text.plain, [])
    if plain == Text(text.plain):  # nobody typed a mark
        assert read.plain == text.plain
        assert set(read.spans) <= {
            Span(span.style, start, length, span.url)
            for span in text.spans
            for start in range(len(text.plain))
            for length in range(len(text.plain) + 1)
        }


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (Text("Halo semua", (BOLD,)), "*Halo* semua"),
        (Text("Halo semua", (Span("link", 5, 5, "https://a.id"),)), "Halo [semua](https://a.id)"),
        (Text("Halo semua", (BOLD, Span("italic", 0, 4))), "*Halo* semua"),
        (Text("Halo semua", (Span("bold", 0, 10), Span("link", 5, 5, "x"))), "Halo [semua](x)"),
        (Text("satu\ndua", (Span("bold", 0, 8),)), "*satu*\n*dua*"),
        (Text("Halo semua", (Span("bold", 0, 5),)), "*Halo* semua"),
        (Text("2*3", (Span("bold", 0, 3),)), "2*3"),
        (Text("xHalo", (Span("italic", 1, 4),)), "xHalo"),
        (Text("*Halo* semua", (Span("italic", 7, 5),)), "*Halo* _semua_"),
        (Text("a \U0001f600 b", (Span("bold", 4, 1),)), "a \U0001f600 *b*"),
    ],
)
def test_written(text: Text, written: str) -> None:
    assert marked(text) == written
