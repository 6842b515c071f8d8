"""What people write with styles: read with its entities, which count UTF-16 code units."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import MessageEntity

from bot.channels.telegram.styled import styled
from content.text import Span, Text
from tests.bot.telegram.test_reading import FILE, incoming, message


def entity(kind: str, offset: int, length: int, **about: Any) -> MessageEntity:
    return MessageEntity(kind, offset, length, **about)


@pytest.mark.parametrize(
    ("entities", "spans"),
    [
        ([entity("bold", 0, 4)], [Span("bold", 0, 4)]),
        ([entity("italic", 8, 5)], [Span("italic", 7, 5)]),
        ([entity("text_link", 5, 2, url="https://a.id")], [Span("link", 5, 1, "https://a.id")]),
        ([entity("bold", 0, 13), entity("code", 8, 5)], [Span("bold", 0, 12), Span("code", 7, 5)]),
        ([entity("pre", 0, 4), entity("url", 0, 4)], [Span("code", 0, 4)]),
        ([entity("spoiler", 0, 4), entity("custom", 0, 4)], []),
        ([entity("bold", 6, 2)], []),  # begins within a letter
        ([entity("bold", 0, 99), entity("bold", -1, 3), entity("bold", 2, 0)], []),
    ],
)
def test_entities(entities: list[MessageEntity], spans: list[Span]) -> None:
    words = "Halo \U0001f600 semua"
    assert styled(words, entities) == Text(words, tuple(spans))


def test_words_have_their_styles() -> None:
    bold = [{"type": "bold", "offset": 0, "length": 4}]
    said = incoming(message=message(text="Halo semua", entities=bold))
    assert (said.words, said.styled) == ("Halo semua", Text("Halo semua", (Span("bold", 0, 4),)))


def test_a_file_has_its_caption() -> None:
    bold = [{"type": "bold", "offset": 0, "length": 5}]
    document = {**FILE, "file_name": "surat.pdf"}
    sent = message(document=document, caption="surat saya", caption_entities=bold)
    said = incoming(message=sent)
    assert (said.words, said.styled) == (None, Text("surat saya", (Span("bold", 0, 5),)))


def test_a_reply_names_the_message_it_answers() -> None:
    said = incoming(message=message(text="Ya", reply_to_message=message(text="Apa kabar?")))
    assert said.answers == "4"
    assert incoming(message=message(text="Ya")).answers is None
