"""A file that somebody sends is here before its turn; their chat waits for it, nobody else."""

from __future__ import annotations

import asyncio
import hashlib
import json
from pathlib import Path

import pytest

from bot.channels.webchat.channel import NAME, WebChat
from bot.loops.bell import Bell
from bot.loops.fetching import Fetcher, forget_files
from handlers.chat import FileRef, NotFetched
from handlers.files.arrival import read_arrival
from storage.post import inbox
from tests.play import MONDAY, Play, playing

LETTER = b"Surat tugas (contoh)"
REFERENCE = "a" * 22


def _post(play: Play, number: str, **posted: object) -> bytes:
    at = play.clock.now().isoformat()
    return json.dumps({"phone": "ponsel-Sari", "number": number, "at": at, **posted}).encode()


def _fetcher(play: Play, folder: Path) -> Fetcher:
    bell = Bell()
    received = folder / "received"
    return Fetcher(play.database, play.world.channels, play.clock.now, received, bell, bell)


async def _fetch_all(fetcher: Fetcher) -> None:
    while await fetcher.begin():
        await asyncio.gather(*fetcher.under_way)


async def _sends_a_file(play: Play, folder: Path, uploaded: bool = True) -> None:
    await play.follow("Sari: /start\n")
    (folder / "uploads").mkdir(exist_ok=True)
    if uploaded:
        (folder / "uploads" / REFERENCE).write_bytes(LETTER)
    file = {"reference": REFERENCE, "name": "surat.pdf"}
    await play.turns.receive(NAME, _post(play, "one", file=file))
    await play.turns.receive(NAME, _post(play, "two", words="/bantuan"))


async def test_the_chat_waits_for_its_file_and_then_goes_on_in_order(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        play.fetches = False
        await _sends_a_file(play, tmp_path)
        await play.follow("Budi: /tanya\n")
        assert "Belum ada kantor" in "\n".join(play.said)
        assert "Bantuan*" not in "\n".join(play.said)
        await _fetch_all(_fetcher(play, tmp_path))
        await play.settle()
        said = "\n".join(play.said)
        assert said.index("Berkas surat.pdf belum kami perlukan") < said.index("*Bantuan*")


async def test_the_turn_sees_path_size_and_checksum(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await _sends_a_file(play, tmp_path)
        await _fetch_all(_fetcher(play, tmp_path))
        async with play.database.transaction() as connection:
            update = await inbox.oldest(connection, play.clock.now(), play.world.channels)
        assert update is not None
        file = read_arrival(update.fetched)
        assert file is not None
        assert (file.name, file.size) == ("surat.pdf", len(LETTER))
        assert file.checksum == hashlib.sha256(LETTER).hexdigest()
        assert file.path.read_bytes() == LETTER


async def test_a_file_that_never_came_is_said_so(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await _sends_a_file(play, tmp_path, uploaded=False)
        await _fetch_all(_fetcher(play, tmp_path))
        await play.settle()
        assert "berkas surat.pdf tidak dapat kami terima" in "\n".join(play.said)


@pytest.mark.parametrize("reference", ["", ".", "..", "/", "../rekan.db", "b" * 22])
async def test_a_forged_reference_moves_nothing(tmp_path: Path, reference: str) -> None:
    async with playing(tmp_path) as play:
        await _sends_a_file(play, tmp_path)
        forged = {"reference": reference, "name": "surat.pdf"}
        await play.turns.receive(NAME, _post(play, "forged", file=forged))
        await _fetch_all(_fetcher(play, tmp_path))
        await play.settle()
        assert "tidak dapat kami terima" in "\n".join(play.said)
        assert (tmp_path / "uploads").is_dir()
        assert (tmp_path / "rekan.db").is_file()


async def test_a_disk_that_fails_counts_as_a_try(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fetch(self: WebChat, file: FileRef, to: Path) -> None:
        to.mkdir()  # noqa: ASYNC240  what lies there cannot be read

    monkeypatch.setattr(WebChat, "fetch", fetch)
    async with playing(tmp_path) as play:
        await _sends_a_file(play, tmp_path)
        fetcher = _fetcher(play, tmp_path)
        for _ in range(3):
            await _fetch_all(fetcher)
            await play.follow("(1 menit kemudian)\n")
        assert "tidak dapat kami terima" in "\n".join(play.said)
        assert forget_files(tmp_path / "received", MONDAY.replace(year=2030)) == 0


async def test_a_channel_that_fails_is_tried_three_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = []

    async def fetch(self: WebChat, file: FileRef, to: Path) -> NotFetched | None:
        tries.append(file.reference)
        return NotFetched("the far end does not answer", again=True)

    monkeypatch.setattr(WebChat, "fetch", fetch)
    async with playing(tmp_path) as play:
        await _sends_a_file(play, tmp_path)
        fetcher = _fetcher(play, tmp_path)
        await _fetch_all(fetcher)
        await play.follow("(1 menit kemudian)\n")
        await _fetch_all(fetcher)
        await play.follow("(1 menit kemudian)\n")
        await _fetch_all(fetcher)
        assert len(tries) == 3
        await play.settle()
        assert "tidak dapat kami terima" in "\n".join(play.said)


async def test_received_files_are_forgotten_by_the_service_s_time(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await _sends_a_file(play, tmp_path)
        await _fetch_all(_fetcher(play, tmp_path))
        assert forget_files(tmp_path / "received", MONDAY) == 0
        assert forget_files(tmp_path / "received", MONDAY.replace(day=25)) == 1
