"""The real process: talked with, stopped, invited to, and shut out of its own database."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from contextlib import closing
from datetime import timedelta
from importlib.metadata import version
from pathlib import Path
from signal import SIGINT, SIGTERM, Signals

import pytest

from bot.time.clock import wall_time
from handlers.people.invitation import OWNER, invite
from storage.connection import open_database
from tests.bot.process import Ended, Phone, phones, rekan, running, until


async def becomes_known(person: Phone, name: str) -> None:
    await person.presses("Setuju")
    await person.sees("1 dari 2")
    await person.says(name)
    await person.sees("2 dari 2")
    await person.says("SDN 001 Contoh")


async def test_a_librarian_enrols_in_the_sample(tmp_path: Path) -> None:
    async with running(tmp_path) as service, phones(lambda: service.address, "librarian") as [sari]:
        await sari.says("/kegiatan")
        await sari.sees("Kegiatan yang akan datang")
        await sari.says("1")
        await sari.presses("Daftar")
        await becomes_known(sari, "Sari Contoh, S.IP.")
        await sari.sees("✓ Bapak/Ibu sudah terdaftar.")
        assert "Pendaftaran atas nama Sari Contoh, S.IP. diterima" in sari.texts[-1]


@pytest.mark.parametrize("number", [SIGTERM, SIGINT])
async def test_a_signal_ends_it_in_order(tmp_path: Path, number: Signals) -> None:
    """With two streams open and messages under way: what was kept is answered after the start."""
    roles = ("librarian", "librarian")
    async with running(tmp_path) as service, phones(lambda: service.address, *roles) as talking:
        await until(lambda: all(phone.events for phone in talking))
        saying = [
            asyncio.create_task(phone.says(f"kata {each}"))
            for phone in talking
            for each in range(9)
        ]
        await asyncio.wait(saying, return_when=asyncio.FIRST_COMPLETED)
        assert await service.stop(number, within=5) == 0
        kept = [len(phone.posted) for phone in talking]
        assert sum(kept) >= 1
        await service.start()
        await asyncio.gather(*saying)
        await until(lambda: all(len(phone.shown) == 9 for phone in talking))
    assert "Traceback" not in service.said


async def test_the_same_signal_twice(tmp_path: Path) -> None:
    async with running(tmp_path) as service:
        service.signal(SIGTERM)
        assert await service.stop(SIGTERM, within=5) in (0, -SIGTERM)


async def test_a_lock_by_another_program(tmp_path: Path) -> None:
    """Both at once: each waits some seconds for the lock."""
    stopped, busy = tmp_path / "stopped", tmp_path / "busy"
    stopped.mkdir()
    busy.mkdir()
    await asyncio.gather(a_lock_at_the_start(stopped), a_lock_while_it_runs(busy))


async def a_lock_at_the_start(folder: Path) -> None:
    database = folder / "data" / "rekan.db"
    await (await open_database(database)).close()
    with closing(sqlite3.connect(database)) as other:
        other.execute("begin immediate")
        ended = await rekan(folder, "run")
    assert ended == Ended(1, "", f"{database}: the database is locked by another program\n")


async def a_lock_while_it_runs(folder: Path) -> None:
    async with running(folder) as service, phones(lambda: service.address, "librarian") as [sari]:
        await sari.says("/start")
        await sari.sees("Selamat datang")
        with closing(sqlite3.connect(service.database)) as other:
            other.execute("begin immediate")
            saying = asyncio.create_task(sari.says("/bantuan"))
            await until(lambda: sari.refused or "Unavailable" in service.said)
            assert not saying.done()
        await saying
        await sari.sees("Bantuan")
        assert len(sari.shown) == 2
        assert await service.stop(within=5) == 0
    assert "Traceback" not in service.said


async def invitation(folder: Path) -> str:
    ended = await rekan(folder, "invite", "owner")
    assert ended.code == 0, ended
    [line] = [each for each in ended.out.splitlines() if each.startswith("/start ")]
    return line


async def test_an_invitation_makes_one_owner(tmp_path: Path) -> None:
    code = await invitation(tmp_path)
    async with (
        running(tmp_path) as service,
        phones(lambda: service.address, "librarian", "librarian") as [dewi, sari],
    ):
        other = await invitation(tmp_path)  # while it runs
        assert other != code
        await dewi.says(code)
        await becomes_known(dewi, "Dewi Contoh")
        await dewi.sees("pemilik layanan ini")
        await dewi.says("/panitia")
        await dewi.sees("Ruang panitia")
        await sari.says(code)
        await sari.sees("kode atau tautan itu tidak berlaku")
        refused = sari.texts[-1]
        assert await refusals(tmp_path, sari, other) == [refused] * 3
        await sari.says("/panitia")
        await sari.sees("panitia")
        assert "Ruang panitia" not in sari.texts[-1]


async def refusals(folder: Path, phone: Phone, good: str) -> list[str]:
    """What is said to a code that was changed, to one of another service, and to an old one."""
    key = bytes.fromhex((folder / "data" / "invitation.key").read_text())
    changed = good[:-1] + ("a" if good[-1] != "a" else "b")
    foreign = "/start " + invite(OWNER, b"x" * 32, wall_time(), timedelta(days=2))
    old = "/start " + invite(OWNER, key, wall_time() - timedelta(days=3), timedelta(days=2))
    before = len(phone.shown)
    for code in (changed, foreign, old):
        await phone.says(code)
    await until(lambda: len(phone.shown) == before + 3)
    return phone.texts[-3:]


async def test_the_version(tmp_path: Path) -> None:
    ended = await rekan(tmp_path, "--version")
    assert (ended.code, ended.out, ended.err) == (0, f"rekan {version('rekan-pustaka')}\n", "")


async def test_the_content_is_in_order(tmp_path: Path) -> None:
    ended = await rekan(tmp_path, "check")
    assert (ended.code, ended.out, ended.err) == (0, "All content is in order.\n", "")
    assert (await rekan(tmp_path, "check", "more")).code == 2
    assert not os.listdir(tmp_path)  # noqa: PTH208
