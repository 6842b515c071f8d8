"""Files that people send: on our disk before their turn, whole, or said to be lost."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from bot.channels.telegram import download
from bot.loops import fetching
from handlers.chat import ReceivedFile
from tests.bot.process import until
from tests.bot.telegram.reception import Reception, receiving
from tests.wire.person import Person
from tests.wire.telegram import BotApi, bot_api

LETTER = b"Surat tugas (contoh) " * 10_000  # several pieces


@pytest.fixture
def brought(monkeypatch: pytest.MonkeyPatch) -> list[tuple[ReceivedFile, bytes]]:
    """What was here before its turn, with its bytes."""
    seen: list[tuple[ReceivedFile, bytes]] = []
    describe = fetching._describe

    def remember(*about: object) -> ReceivedFile:
        file = describe(*about)  # type: ignore[arg-type]
        seen.append((file, file.path.read_bytes()))
        return file

    monkeypatch.setattr(fetching, "_describe", remember)
    return seen


def left(reception: Reception) -> list[str]:
    return sorted(path.name for path in reception.received.glob("*"))


async def test_a_document_is_here_whole_before_the_turn(
    tmp_path: Path, brought: list[tuple[ReceivedFile, bytes]]
) -> None:
    async with bot_api() as api, receiving(tmp_path, api) as reception:
        sari = Person(api, "Sari")
        await sari.sends_file("surat tugas.pdf", LETTER, "ini surat saya")
        await sari.sees("Berkas surat tugas.pdf belum kami perlukan")
        [(file, content)] = brought
        assert content == LETTER
        assert (file.name, file.size) == ("surat tugas.pdf", len(LETTER))
        assert file.checksum == hashlib.sha256(LETTER).hexdigest()
        await until(lambda: left(reception) == [])  # nobody needed it
        assert (api.faults, api.refused) == ([], [])


async def test_a_photo_is_brought_too(
    tmp_path: Path, brought: list[tuple[ReceivedFile, bytes]]
) -> None:
    async with bot_api() as api, receiving(tmp_path, api):
        sari = Person(api, "Sari")
        await sari.sends_photo(b"\xff\xd8" + LETTER)
        await sari.sees("Berkas foto.jpg belum kami perlukan")
        assert [content for _, content in brought] == [b"\xff\xd8" + LETTER]


async def test_a_name_with_half_a_letter_stops_nobody(tmp_path: Path) -> None:
    async with bot_api() as api, receiving(tmp_path, api):
        sari = Person(api, "Sari")
        await sari.sends_file("surat\ud83d.pdf", b"x")
        await sari.sees("surat?.pdf belum kami perlukan")
        await sari.says("/bantuan")
        await sari.sees("Bantuan")


async def test_a_name_is_no_path(tmp_path: Path) -> None:
    async with bot_api() as api, receiving(tmp_path, api):
        sari = Person(api, "Sari")
        await sari.sends_file("../../rekan.db", b"x")
        await sari.sees("belum kami perlukan")
        assert (tmp_path / "rekan.db").stat().st_size > 1


async def test_what_telegram_does_not_hand_out_is_said_at_once(tmp_path: Path) -> None:
    async with bot_api() as api, receiving(tmp_path, api) as reception:
        sari = Person(api, "Sari")
        await sari.sends_file("film.mp4", b"x", size=(20 << 20) + 1)
        await sari.sees("berkas film.mp4 lebih besar dari 20 MB")
        assert [each.description for each in api.refused] == ["Bad Request: file is too big"]
        assert left(reception) == []


async def test_more_than_was_said_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "LARGEST_FILE", 100_000)
    async with bot_api() as api, receiving(tmp_path, api) as reception:
        sari = Person(api, "Sari")
        await sari.sends_file("besar.pdf", LETTER)
        await sari.sees("berkas besar.pdf tidak dapat kami terima")
        assert left(reception) == []


async def test_an_unknown_file_is_said_at_once(tmp_path: Path) -> None:
    async with bot_api() as api, receiving(tmp_path, api) as reception:
        sari = Person(api, "Sari")
        file = await sari.sends_file("surat.pdf", LETTER)
        del api.files.by_id[file.id]
        await sari.sees("berkas surat.pdf tidak dapat kami terima")
        assert left(reception) == []


async def test_a_download_cut_half_way_is_tried_again(
    tmp_path: Path, brought: list[tuple[ReceivedFile, bytes]]
) -> None:
    async with bot_api() as api, receiving(tmp_path, api) as reception:
        sari = Person(api, "Sari")
        api.slow_downloads(cut_after=100_000)
        await sari.sends_file("surat.pdf", LETTER)
        await tried(reception, 1)
        assert left(reception) == []  # not even a part
        api.slow_downloads()
        await sari.sees("Berkas surat.pdf belum kami perlukan")
        assert [content for _, content in brought] == [LETTER]


async def test_a_download_that_always_breaks_is_said_and_leaves_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "MOST_TRIES", 1)
    async with bot_api() as api, receiving(tmp_path, api) as reception:
        sari = Person(api, "Sari")
        api.slow_downloads(cut_after=100_000)
        await sari.sends_file("surat.pdf", LETTER)
        await sari.sees("berkas surat.pdf tidak dapat kami terima")
        assert left(reception) == []


async def test_its_chat_waits_and_nobody_else(tmp_path: Path) -> None:
    async with bot_api() as api, receiving(tmp_path, api):
        sari, budi = Person(api, "Sari"), Person(api, "Budi")
        api.delay(0.4, methods=("getFile",))
        await sari.sends_file("surat.pdf", LETTER)
        await sari.says("/bantuan")
        await budi.says("/start")
        await budi.sees("Selamat datang")
        assert sari.texts == []
        await sari.sees("Bantuan")
        assert "surat.pdf" in sari.texts[0]
        assert "surat.pdf" not in sari.texts[1]


async def test_a_stop_leaves_no_part(tmp_path: Path) -> None:
    async with bot_api() as api:
        async with receiving(tmp_path, api) as reception:
            sari = Person(api, "Sari")
            api.slow_downloads(pause=5)
            await sari.sends_file("surat.pdf", LETTER)
            await until(lambda: left(reception) == ["1.part"])
        assert left(reception) == []
        assert await afterwards(tmp_path, api, sari)


async def afterwards(folder: Path, api: BotApi, sari: Person) -> bool:
    """After the next start it is fetched anew."""
    api.slow_downloads()
    async with receiving(folder, api):
        await sari.sees("Berkas surat.pdf belum kami perlukan")
    return True


async def tried(reception: Reception, times: int) -> None:
    while await reception.count("inbox", f"tries = {times}") == 0:
        pass
