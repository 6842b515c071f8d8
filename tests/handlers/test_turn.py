from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Coroutine
from contextlib import closing
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import pytest

from bot.channels.webchat.channel import NAME
from content.text import Text
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.router import Command, Routes
from handlers.routes import ROUTES
from handlers.turn import take_turn
from storage.connection import open_database
from storage.errors import Unavailable
from storage.people import people
from tests.play import Play, playing
from tests.suspended import Watched

APOLOGY = "Maaf, pesan Anda tidak dapat kami olah karena gangguan pada layanan. Tim kami sudah"
MARKER = "kata-rahasia-lumba-lumba"


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        yield play


def understands(play: Play, name: str, command: Command) -> None:
    """This service knows one command more; `ROUTES` stays as it is."""
    routes: Routes = copy(play.world.routes)
    routes.commands = {**ROUTES.commands, name: command}
    play.world = replace(play.world, routes=routes)


async def falls(context: Context, rest: str = "") -> Posts:
    """Writes, and then raises."""
    await people.welcome(context.db, "Setengah", None, context.zone, "1", context.now)
    raise ZeroDivisionError(rest)


async def write(play: Play, name: str, words: str) -> None:
    """Somebody writes; no turn is taken yet."""
    update = {"phone": f"ponsel-{name}", "number": str(uuid4()), "words": words}
    update["at"] = play.clock.now().isoformat()
    await play.turns.receive(NAME, json.dumps(update).encode())


async def rows(play: Play, sql: str) -> list[Any]:
    """The first column."""
    async with play.database.transaction() as connection:
        return await connection.fetch(object, sql)


async def test_a_handler_that_raises(play: Play) -> None:
    understands(play, "jatuh", falls)
    said = await play.follow("(Wati pemilik layanan)\nSari: /jatuh satu\nSari: /bahasa")
    assert said.endswith(
        f"""\
Sari: /jatuh satu
Bot: {APOLOGY} diberi tahu dengan nomor G-1. Silakan coba lagi, atau ketik /menu.
Bot kepada Wati: Satu pesan tidak dapat diolah setelah tiga kali dicoba (nomor G-1). \
Catatannya ada di log layanan.

Sari: /bahasa
Bot: Bahasa apa yang Anda pilih?
     [Bahasa Indonesia] [English]
     [Menu]
"""
    )
    assert await rows(play, "select name from people") == ["Wati Contoh"], "it was rolled back"
    assert await rows(play, "select reason from dead_letters") == ["ZeroDivisionError"]
    assert await rows(play, "select 1 from inbox where body is not null") == []


async def test_it_is_tried_three_times_and_others_are_served_meanwhile(play: Play) -> None:
    understands(play, "jatuh", falls)
    for name, words in (("Sari", "/jatuh"), ("Sari", "/menu"), ("Budi", "/menu")):
        await write(play, name, words)
    served = []
    for _ in range(8):
        turned = await take_turn(play.database, play.clock.now(), play.world)
        if turned is None:
            play.clock.advance(timedelta(seconds=1))
        else:
            served.append((turned.handled.order_key.removeprefix("ponsel-"), turned.reference))
    assert served == [
        ("Sari", None),
        ("Budi", None),  # while the first try of Sari's update is waited for
        ("Sari", None),
        ("Sari", 1),
        ("Sari", None),
    ]


async def test_forms_that_cannot_be_read_are_let_go(play: Play) -> None:
    await play.follow("Sari: /menu")
    async with play.database.transaction() as connection:
        await connection.execute("update chats set forms = 'damaged'")
    assert "Bahasa apa yang Anda pilih?" in await play.follow("Sari: /bahasa")


async def test_a_chat_that_cannot_be_told_anything_holds_up_nobody(play: Play) -> None:
    """Even the apology fails: the update is parked all the same."""
    await play.follow("Sari: /menu")
    async with play.database.transaction() as connection:
        await connection.execute("update chats set language = 'xx'")
    said = await play.follow("Sari: /menu\nBudi: /bahasa")
    assert said.endswith(
        "Bahasa apa yang Anda pilih?\n     [Bahasa Indonesia] [English]\n     [Menu]\n"
    )
    assert await rows(play, "select reason from dead_letters") == ["FileNotFoundError"]


@pytest.mark.parametrize(
    "body", [b"", b"\xff\xfe", b"[]", b'{"phone": 1}', b'{"phone": "a", "number": "b", "x": 1}']
)
async def test_unreadable_bytes_are_parked_and_delay_nobody(play: Play, body: bytes) -> None:
    await play.turns.receive(NAME, body)
    said = await play.follow("Sari: /bahasa")
    assert "Bahasa apa yang Anda pilih?" in said
    [reason] = await rows(play, "select reason from dead_letters")
    assert reason.startswith("not an update of the web chat: ")
    assert await rows(play, "select 1 from inbox where body is not null") == []


async def test_a_locked_database_costs_no_try_and_no_word(play: Play, tmp_path: Path) -> None:
    await play.follow("Sari: /menu")
    await write(play, "Sari", "/bahasa")
    database = await open_database(tmp_path / "rekan.db", busy_seconds=0)
    try:
        with closing(sqlite3.connect(tmp_path / "rekan.db", isolation_level=None)) as other:
            other.execute("begin immediate")
            for _ in range(5):
                with pytest.raises(Unavailable):
                    await take_turn(database, play.clock.now(), play.world)
    finally:
        await database.close()
    assert await rows(play, "select tries from inbox where body is not null") == [0]
    await play.settle()
    assert play.said[-1].startswith("Bot: Bahasa apa yang Anda pilih?")


async def test_unavailable_in_the_middle_of_a_handler_costs_no_try(play: Play) -> None:
    async def locked_out(context: Context, rest: str) -> Posts:
        raise Unavailable("the disk is full")

    understands(play, "penuh", locked_out)
    await write(play, "Sari", "/penuh")
    with pytest.raises(Unavailable):
        await take_turn(play.database, play.clock.now(), play.world)
    assert await rows(play, "select tries from inbox where body is not null") == [0]


async def test_a_toast_for_typed_words_is_said_aloud(play: Play) -> None:
    async def toast_only(context: Context, rest: str) -> Posts:
        return (Toast(Text("Sudah.")),)

    async def toast_and_reply(context: Context, rest: str) -> Posts:
        return (Toast(Text("Sudah.")), Reply(Text("Menu.")))

    understands(play, "satu", toast_only)
    assert (await play.follow("Sari: /satu")).endswith("/satu\nBot: Sudah.\n")
    understands(play, "dua", toast_and_reply)
    assert (await play.follow("Sari: /dua")).endswith("/dua\nBot: Sudah.\n\n     Menu.\n")


@dataclass
class Waits:
    """What a turn and the tasks it starts wait for, and what the database was asked."""

    asked: set[Any] = field(default_factory=set)
    waited: list[Any] = field(default_factory=list)
    started: set[Any] = field(default_factory=set)

    def put_nowait(self, item: tuple[Any, Any]) -> None:
        """Stands before the queue of aiosqlite's thread, and passes everything on."""
        self.asked.add(item[0])
        self.queue.put_nowait(item)

    def listen(self, play: Play) -> None:
        raw: Any = play.database._raw
        self.queue, raw._tx = raw._tx, self
        asyncio.get_running_loop().set_task_factory(cast(Any, self._start))

    def _start(
        self, loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Any], **named: Any
    ) -> asyncio.Task[Any]:
        task = asyncio.Task(self._watch(work), loop=loop, **named)
        self.started.add(task)
        return task

    async def _watch(self, work: Coroutine[Any, Any, Any]) -> Any:
        return await Watched(work, self.waited.append)


async def test_nothing_but_the_database_is_waited_for(play: Play) -> None:
    """The turn itself, and begin and commit, which are tasks because they are never cancelled."""
    await play.follow("Sari: /menu")
    await write(play, "Sari", "/start")
    waits = Waits()
    inner: list[Any] = []
    waits.listen(play)
    turned = await Watched(take_turn(play.database, play.clock.now(), play.world), inner.append)
    assert turned is not None
    assert len(waits.started) == 2
    assert set(waits.waited) <= waits.asked
    ended = [future for future in inner if future not in waits.asked]
    assert len(ended) == len(waits.started), "besides, it waits for those two tasks only"
    assert len(inner) > 6


async def test_before_consent_nothing_of_the_words_is_kept(play: Play, tmp_path: Path) -> None:
    await play.follow(f"Sari: {MARKER}\nSari: /start {MARKER}\nSari: /{MARKER}")
    assert await rows(play, "select 1 from people") == []
    assert holding(MARKER, tmp_path) == []


async def test_with_the_turn_the_words_leave_the_file(play: Play, tmp_path: Path) -> None:
    """Not only the row: neither free pages nor the log of commits keep them."""
    await play.follow("Sari: /menu")
    await write(play, "Sari", MARKER + " kata" * 2_000)
    await play.database.empty_log()
    assert holding(MARKER, tmp_path) == ["rekan.db"]
    await play.settle()
    assert holding(MARKER, tmp_path) == []


def holding(word: str, folder: Path) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if word.encode() in path.read_bytes()]
