"""What Telegram's own library accepts, changes and refuses."""

from __future__ import annotations

from typing import Any

import pytest

from tests.wire.parser import CAPTION_LENGTH, Entity, fixed, found, problem
from tests.wire.refusal import Fault

ASTRAL = "a😀b"


def _styled(kind: str, offset: int, length: int, **more: Any) -> Entity:
    return {"type": kind, "offset": offset, "length": length, **more}


def _bold(offset: int, length: int) -> Entity:
    return _styled("bold", offset, length)


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("Halo", []),
        ("Halo **a** __b__ `c` [d](https://e.example)", [_bold(0, 4)]),
        (ASTRAL, [_bold(1, 2)]),
        ("Halo dunia", [_bold(0, 4), _styled("italic", 5, 5)]),
        ("```", [_styled("code", 0, 3)]),
        ("a" * 4096, [_bold(0, 4096)]),
        ("Halo", [_styled("text_mention", 0, 4, user={"id": 5})]),
        ("Halo", [_styled("pre", 0, 4, language="python")]),
    ],
)
def test_kept_as_they_are(text: str, entities: list[Entity]) -> None:
    assert fixed(text, entities) == (text, entities)


@pytest.mark.parametrize(
    ("text", "entities", "shown", "kept"),
    [
        ("  Halo \n", [], "Halo", []),
        ("Halo  ", [_bold(0, 6)], "Halo", [_bold(0, 4)]),
        ("  Halo", [_bold(2, 4)], "Halo", [_bold(0, 4)]),
        ("a\r\nb", [], "a\nb", []),
        ("ha\x00lo", [], "ha lo", []),
        ("\u202eab", [_bold(1, 2)], "ab", [_bold(0, 2)]),
        ("Halo", [_bold(0, 2), _bold(2, 2)], "Halo", [_bold(0, 4)]),
        ("Halo", [_bold(0, 0)], "Halo", []),
        (
            "Halo",
            [_styled("text_link", 0, 4, url="pustaka.example")],
            "Halo",
            [_styled("text_link", 0, 4, url="http://pustaka.example/")],
        ),
        (
            "abcdef",
            [_bold(0, 4), _styled("italic", 2, 4)],
            "abcdef",
            [_bold(0, 2), _styled("italic", 2, 4), _bold(2, 2)],
        ),
    ],
)
def test_changed(text: str, entities: list[Entity], shown: str, kept: list[Entity]) -> None:
    got, spans = fixed(text, entities)
    assert got == shown
    assert sorted(spans, key=str) == sorted(kept, key=str)


@pytest.mark.parametrize(
    ("text", "entities", "description"),
    [
        ("", [], "message text is empty"),
        ("\n ", [], "text must be non-empty"),
        ("a" * 4097, [], "message is too long"),
        ("\ud800", [], "strings must be encoded in UTF-8"),
        (ASTRAL, [_bold(2, 1)], "entity begins in a middle of a UTF-16 symbol at byte offset 5"),
        (
            ASTRAL,
            [_bold(1, 1)],
            "entity beginning at UTF-16 offset 1 ends in a middle of a UTF-16 symbol "
            "at byte offset 5",
        ),
        (
            "Halo",
            [_bold(2, 3)],
            "entity beginning at UTF-16 offset 2 ends after the end of the text at UTF-16 offset 5",
        ),
        (
            "Halo",
            [_bold(9, 1)],
            "entity begins after the end of the text at UTF-16 offset 9",
        ),
        ("Halo", [_bold(-1, 1)], "receive an entity with incorrect offset -1"),
        (
            "Halo",
            [_styled("text_link", 0, 4, url="a b")],
            "entity URL 'a b' is invalid: Disallowed character in URL host",
        ),
    ],
)
def test_refused(text: str, entities: list[Entity], description: str) -> None:
    assert problem(text, entities) == f"Bad Request: {description}"


def test_a_style_that_is_lost_is_a_fault() -> None:
    with pytest.raises(Fault, match="not kept"):
        fixed("Halo dunia", [_bold(0, 10), _styled("code", 5, 5)])


def test_captions_are_shorter_and_may_be_empty() -> None:
    assert fixed(" ", [], CAPTION_LENGTH) == ("", [])
    assert problem("a" * 1025, [], CAPTION_LENGTH) == "Bad Request: message caption is too long"


def test_what_a_text_has_by_itself() -> None:
    kinds = [each["type"] for each in found("/start @pustaka https://a.id a@b.id #buku")]
    assert kinds == ["bot_command", "mention", "url", "email", "hashtag"]
