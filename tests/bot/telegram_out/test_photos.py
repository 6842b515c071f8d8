"""Photos are shown as photos, as far as Telegram takes them; else they go as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.channels.telegram.photo import is_photo
from content.text import Text
from handlers.chat import Sent, Worded
from handlers.files.keeping import kept, picture
from tests.bot.telegram_out.talk import Talk
from tests.wire.person import Person

PNG = b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4) + b"IHDR"
JPEG = b"\xff\xd8\xff\xe0" + (16).to_bytes(2) + bytes(14)
SUM = "0" * 64


def png(width: int, height: int, size: int = 0) -> bytes:
    return PNG + width.to_bytes(4) + height.to_bytes(4) + bytes(size)


def jpeg(width: int, height: int) -> bytes:
    return JPEG + b"\xff\xff\xc2" + (17).to_bytes(2) + b"\x08" + sized(width, height) + bytes(9)


def sized(width: int, height: int) -> bytes:
    return height.to_bytes(2) + width.to_bytes(2)


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (png(1280, 720), True),
        (jpeg(1280, 720), True),
        (png(5_000, 5_000), True),
        (png(5_000, 5_001), False),
        (jpeg(200, 10), True),
        (jpeg(201, 10), False),
        (png(0, 10), False),
        (png(10, 10, 10 << 20), False),
        (b"GIF89a" + bytes(30), False),
        (png(10, 10)[:20], False),
        (JPEG, False),
        (JPEG + b"\xff\xc0\x00", False),
        (b"\xff\xd8\xff\xe0\x00\x00" + bytes(20), False),
        (b"", False),
    ],
)
def test_which_pictures_are_photos(tmp_path: Path, content: bytes, shown: bool) -> None:
    path = tmp_path / "gambar"
    path.write_bytes(content)
    assert is_photo(path) is shown


def test_a_picture_is_told_by_its_name() -> None:
    assert [picture(name, SUM).picture for name in ("a.JPG", "a.png", "a.pdf")] == [
        True,
        True,
        False,
    ]
    assert not kept("a.jpg", SUM).picture


@pytest.fixture
async def sari(talk: Talk) -> Person:
    return await talk.person("Sari")


async def sends(talk: Talk, sari: Person, content: bytes, **about: object) -> str:
    """The method that showed it."""
    path = talk.folder / f"gambar{hash(content)}"
    path.write_bytes(content)
    post = Worded(str(sari.id), Text("Poster"), (), None, path, "poster.png", picture=True)
    assert isinstance(await talk.play.channel.deliver(post), Sent)
    return talk.api.log[-1].method


async def test_a_photo_goes_up_once(talk: Talk, sari: Person) -> None:
    assert await sends(talk, sari, png(800, 600)) == "sendPhoto"
    assert await sends(talk, sari, png(800, 600)) == "sendPhoto"
    first, second = sari.files
    assert first is second
    assert (first.kind, first.name, sari.texts) == ("photo", "poster.png", ["Poster"] * 2)


async def test_its_id_is_another_than_that_of_the_document(talk: Talk, sari: Person) -> None:
    assert await sends(talk, sari, png(800, 600)) == "sendPhoto"
    path = talk.folder / f"gambar{hash(png(800, 600))}"
    post = Worded(str(sari.id), Text("Bahan"), (), None, path, "poster.png")
    for _ in range(2):
        assert isinstance(await talk.play.channel.deliver(post), Sent)
    assert [each.kind for each in sari.files] == ["photo", "document", "document"]
    assert len(talk.api.files.by_id) == 2


async def test_what_is_no_photo_goes_as_a_file(talk: Talk, sari: Person) -> None:
    assert await sends(talk, sari, png(9_000, 2_000)) == "sendDocument"
    assert talk.api.refused == []


async def test_what_telegram_does_not_show_goes_as_a_file(talk: Talk, sari: Person) -> None:
    talk.api.answer("sendPhoto", 400, "Bad Request: IMAGE_PROCESS_FAILED")
    assert await sends(talk, sari, png(800, 600)) == "sendDocument"
    assert await sends(talk, sari, png(800, 600)) == "sendDocument", "and is not tried again"
    assert len(talk.api.refused) == 1


async def test_a_photo_telegram_has_forgotten_is_uploaded_anew(talk: Talk, sari: Person) -> None:
    (talk.folder / "kept").mkdir(exist_ok=True)
    (talk.folder / "kept" / SUM).write_bytes(png(800, 600))
    photo = picture("poster.png", SUM)
    await talk.write(sari.id, "Poster", file=photo)
    await talk.sends()
    talk.api.files.by_id.clear()
    await talk.write(sari.id, "Poster", file=photo)
    await talk.sends()
    talk.waits(1)
    [call] = await talk.sends()
    assert call.method == "sendPhoto"


async def test_the_words_of_a_photo_are_changed_in_place(talk: Talk, sari: Person) -> None:
    (talk.folder / "kept").mkdir(exist_ok=True)
    (talk.folder / "kept" / SUM).write_bytes(png(800, 600))
    photo = picture("poster.png", SUM)
    await talk.write(sari.id, "Poster", file=photo, key="announcement:1")
    [call] = await talk.sends()
    assert call.method == "sendPhoto"
    await talk.write(sari.id, "Ralat", file=photo, key="announcement:1")
    talk.waits(3)
    assert [call.method for call in await talk.sends()] == ["editMessageCaption"]
    assert sari.texts == ["Ralat"]


@pytest.mark.parametrize(
    ("description", "reason"),
    [("bot was blocked by the user", "blocked"), ("user is deactivated", "deactivated")],
)
async def test_the_ledger_reads_why_in_a_word(
    talk: Talk, sari: Person, description: str, reason: str
) -> None:
    row = await talk.write(sari.id, "Halo")
    talk.api.answer("sendMessage", 403, f"Forbidden: {description}")
    await talk.sends()
    assert (await talk.row(row))[:2] == ("refused", reason)
