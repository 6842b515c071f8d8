"""What cannot be used: a clear sentence on stderr, exit code 1 or 2, and nothing was changed."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from storage.connection import open_database
from tests.bot.process import LIKE_ANYBODY, Ended, phones, rekan, running


def one_sentence(ended: Ended, *words: str, code: int = 1) -> None:
    assert ended.code == code, ended
    assert ended.err.count("\n") == 1, ended.err
    assert [each for each in words if each not in ended.err] == [], ended.err
    assert ended.out == ""


def run(folder: Path, *, before: Sequence[str] = (), **settings: str) -> Ended:
    return asyncio.run(rekan(folder, "run", before=before, **settings))


@pytest.fixture
def used(tmp_path: Path) -> Path:
    """The database of a service that has ended."""

    async def use() -> None:
        await (await open_database(path)).close()

    path = tmp_path / "data" / "rekan.db"
    asyncio.run(use())
    return path


def damaged(database: Path) -> None:
    body = database.read_bytes()
    database.write_bytes(body[:100] + bytes(len(body) - 100))


def cut_short(database: Path) -> None:
    database.write_bytes(database.read_bytes()[:5000])


def no_database(database: Path) -> None:
    database.write_text("Ini bukan basis data.\n" * 1000)


def newer(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("pragma user_version = 999")


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (damaged, "the database file is damaged or is not a database"),
        (cut_short, "the database file is damaged or is not a database"),
        (no_database, "the database file is damaged or is not a database"),
        (newer, "the database has version 999"),
    ],
)
def test_a_bad_database(
    tmp_path: Path, used: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    spoil(used)
    before = used.read_bytes()
    one_sentence(run(tmp_path), sentence)
    assert used.read_bytes() == before


def test_a_folder_in_place_of_the_database(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "rekan.db"
    folder.mkdir(parents=True)
    one_sentence(run(tmp_path), str(folder), "is not a file that this user may read")
    assert list(folder.iterdir()) == []


def test_a_file_in_place_of_the_data_folder(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine")
    one_sentence(run(tmp_path), str(tmp_path / "data"), "cannot be written")
    one_sentence(asyncio.run(rekan(tmp_path, "invite", "owner")), "invitation.key cannot be used")
    assert (tmp_path / "data").read_text() == "mine"


def test_a_key_that_is_none(tmp_path: Path, used: Path) -> None:
    key = used.parent / "invitation.key"
    for wrong in (b"00ff", b"\xff" * 64):
        key.write_bytes(wrong)
        one_sentence(run(tmp_path), str(key))
        assert key.read_bytes() == wrong


needs_modes = pytest.mark.skipif(
    os.geteuid() == 0 and shutil.which("setpriv") is None, reason="setpriv is not installed"
)


@needs_modes
def test_a_database_that_is_read_only(tmp_path: Path, used: Path) -> None:
    used.chmod(0o444)
    before = used.read_bytes()
    ended = run(tmp_path, before=LIKE_ANYBODY)
    one_sentence(ended, str(used), "is not a file that this user may read and write")
    assert used.read_bytes() == before


@needs_modes
def test_a_data_folder_that_is_read_only(tmp_path: Path, used: Path) -> None:
    used.parent.chmod(0o555)
    try:
        ended = run(tmp_path, before=LIKE_ANYBODY)
    finally:
        used.parent.chmod(0o755)
    one_sentence(ended, str(used.parent))


async def test_a_second_service_on_the_same_data(tmp_path: Path) -> None:
    async with running(tmp_path) as service, phones(lambda: service.address, "librarian") as [sari]:
        one_sentence(
            await rekan(tmp_path, "run"), str(service.database), "in use by another `rekan run`"
        )
        await sari.says("/start")
        await sari.sees("Selamat datang")


def test_a_port_in_use(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        ended = run(tmp_path, WEB_PORT=port, LOG_LEVEL="WARNING")
    one_sentence(ended, f"127.0.0.1:{port}", "set WEB_PORT to another port")


IMPOSSIBLE = {
    ("WEB_HOST", "0.0.0.0"): "the web chat is for this machine only: use one of 127.0.0.1,",
    ("DATABASE_URL", "postgres://sari:rahasia@db/x"): "only sqlite:///PATH is supported",
    ("LOG_LEVEL", "LOUD"): "it can be 'DEBUG', 'INFO', 'WARNING' or 'ERROR'",
    ("WEB_PORT", "seribu"): "Input should be a valid integer",
}


async def test_settings_that_cannot_be(tmp_path: Path) -> None:
    starts = [rekan(tmp_path, "run", **{name: value}) for name, value in IMPOSSIBLE]
    for (name, _), sentence, ended in zip(
        IMPOSSIBLE, IMPOSSIBLE.values(), await asyncio.gather(*starts), strict=True
    ):
        one_sentence(ended, f"{name}: {sentence}", code=2)
        assert "rahasia" not in ended.err
    assert not os.listdir(tmp_path)  # noqa: PTH208


def test_a_setting_that_is_none(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DATA_DIRECTORY=elsewhere\nTELEGRAM_TOKEN=123:rahasia\n")
    ended = run(tmp_path)
    assert ended.code == 2
    lines = ended.err.splitlines()
    assert "DATA_DIRECTORY: there is no such setting; README.md lists them" in lines
    assert "TELEGRAM_TOKEN: this is no token: copy the whole line that @BotFather gave" in lines
    assert "rahasia" not in ended.err
    assert not (tmp_path / "data").exists()


def test_a_settings_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"LOG_LEVEL=\xff\xfe")
    one_sentence(run(tmp_path), ".env", code=2)


def test_a_near_miss_is_warned_of(tmp_path: Path) -> None:
    ended = run(tmp_path, WEBCHAT="off", WEB_PROT="9000")
    warning, reason = ended.err.splitlines()
    assert warning == "Warning: WEB_PROT is no setting; did you mean WEB_PORT?"
    assert reason == "WEBCHAT=off and TELEGRAM_TOKEN is not set: there is nothing to run"
    assert ended.code == 1
