"""A training of two sessions, each with its speaker: who has a seat, and who came."""

from __future__ import annotations

from datetime import datetime

from handlers.polls.opening import close_now
from storage.attendance import attendance
from storage.connection import Row
from storage.moment import Moment
from storage.offices import offices
from storage.polls import polls, responses
from storage.polls.polls import Poll, Purpose
from tests.play import Play

# Session 1 is the event's own, from 09.30 to 11.00; session 2 from 12.30 to 15.00, a Monday.
GIVEN = """(Rina panitia Bontang)
(Tono panitia Samarinda)
(Sari sudah dikenal)
(Budi sudah dikenal)
(Dewi sudah dikenal)
(kegiatan "Pelatihan Katalog (contoh)", 23/11/2026 09.30–11.00, 20 kursi)
(kegiatan 1 bersesi "Katalog II", 23/11/2026 12.30–15.00, Taufik Contoh)
Sari: /start e1
Sari: [Daftar]
Budi: /start e1
Budi: [Daftar]
Dewi: /start e1
Dewi: [Daftar]
Rina: /menu"""
EVENT, FIRST, SECOND = 1, 1, 2


class _Named(Row):
    id: int
    name: str


class _Kept(Row):
    poll: int
    at: Moment


async def people(play: Play) -> dict[str, int]:
    """Their numbers by their first names."""
    async with play.database.transaction() as connection:
        found = await connection.fetch(_Named, "select id, name from people where name is not null")
    return {each.name.split()[0]: each.id for each in found}


async def speaks(play: Play, session: int, speaker: str | None) -> None:
    async with play.database.transaction() as connection:
        await connection.execute(
            "update sessions set speaker = :speaker where id = :session",
            speaker=speaker,
            session=session,
        )


async def present(play: Play, session: int, *names: str) -> None:
    known = await people(play)
    async with play.database.transaction() as connection:
        for name in names:
            await attendance.mark(connection, session, known[name], play.clock.now(), "list")


async def asked(play: Play) -> list[Poll]:
    """What is asked by itself of this event, and of any other, the oldest first."""
    async with play.database.transaction() as connection:
        numbers = await connection.fetch(
            int, "select id from polls where purpose not in ('quick', 'survey') order by id"
        )
        found = [await polls.poll(connection, number) for number in numbers]
    return [each for each in found if each is not None]


async def purposes(play: Play) -> list[Purpose]:
    return [each.purpose for each in await asked(play)]


async def of(play: Play, purpose: Purpose) -> Poll:
    [poll] = [each for each in await asked(play) if each.purpose == purpose]
    return poll


async def answers(play: Play, poll: Poll, person: int, values: dict[str, str]) -> None:
    async with play.database.transaction() as connection:
        given = {question: (value,) for question, value in values.items()}
        assert await responses.send(connection, poll, person, given, play.clock.now())


async def closes(play: Play, poll: Poll) -> None:
    """As if its coordinator had said so."""
    async with play.database.transaction() as connection:
        await close_now(connection, poll, play.clock.now())


async def works_never(play: Play, day: datetime) -> None:
    async with play.database.transaction() as connection:
        await offices.mark_day(connection, 1, day.date(), "Libur (contoh)")
