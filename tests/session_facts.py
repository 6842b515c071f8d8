"""The facts of a transcript about sessions: who speaks, has a seat, was there, and how it was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from storage.attendance import attendance
from storage.connection import Connection
from storage.events import sessions
from storage.polls import evaluations, responses
from storage.seats import enrolments

if TYPE_CHECKING:
    from tests.play import Play


async def _speaker(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        await sessions.describe(connection, int(match[1]), speaker=match[2])


async def _seated(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        for name in match[1].split(", "):
            there = await _known(connection, name)
            assert await enrolments.enrol(connection, int(match[2]), there, play.clock.now())


async def _present(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        for name in match[1].split(", "):
            there = await _known(connection, name)
            await attendance.mark(connection, int(match[2]), there, play.clock.now(), "list")


async def _rates(play: Play, match: re.Match[str]) -> None:
    """What was asked of them of the speaker of this session; a mark for each item."""
    async with play.database.transaction() as connection:
        poll = await evaluations.of_session(connection, int(match[2]))
        assert poll is not None
        answers = {f"n{place}": (mark,) for place, mark in enumerate(match[3].split(), 1)}
        person = await _known(connection, match[1])
        assert await responses.send(connection, poll, person, answers, play.clock.now())


async def _known(connection: Connection, name: str) -> int:
    return await connection.one(
        int, "select id from people where name = :name", name=f"{name} Contoh"
    )


OF_SESSIONS = (
    (r"sesi (\d+) oleh (.+)", _speaker),
    (r"(.+) terdaftar di kegiatan (\d+)", _seated),
    (r"(.+) hadir di sesi (\d+)", _present),
    (r"(\w+) menilai narasumber sesi (\d+): ([1-4 ]+)", _rates),
)
