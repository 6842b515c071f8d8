"""An event of two seats that is published, in the middle of a coordinator's work with it."""

from __future__ import annotations

from storage.events import events, quotas, sessions
from storage.events.events import Event
from storage.events.quotas import Quota
from storage.events.sessions import Session
from tests.handlers.test_access import heard
from tests.play import Play

GIVEN = """(Rina panitia Bontang)
(Tono panitia Samarinda)
(Sari sudah dikenal)
(Umar sudah dikenal)
(Wati sudah dikenal)
(kegiatan "Temu Pustakawan", 30/11/2026 09.00–12.00, 2 kursi)
Sari: /start e1
Sari: [Daftar]
Umar: /start e1
Umar: [Daftar]
Wati: /start e1
Wati: [Masuk daftar tunggu]
Rina: /menu
Tono: /menu"""
EVENT, SESSION, BONTANG = 1, 1, 1
GONE = "Maaf, kegiatan itu tidak ditemukan."


async def said(play: Play, name: str, wire: str) -> str:
    """What a press is answered with, on a screen of its own."""
    await play.hears(f"{name}: /menu")
    return heard(await play.presses(name, wire))


async def changes(play: Play, wire: str, *words: str) -> str:
    """Rina presses this and types that; all that was heard then."""
    await said(play, "Rina", wire)
    return await play.hears("\n".join(f"Rina: {each}" for each in words))


async def event(play: Play, number: int = EVENT) -> Event:
    async with play.database.transaction() as connection:
        found = await events.event(connection, number)
    assert found is not None
    return found


async def sessions_of(play: Play, number: int = EVENT) -> list[Session]:
    async with play.database.transaction() as connection:
        return await sessions.of_event(connection, number)


async def quotas_of(play: Play, number: int = EVENT) -> list[Quota]:
    async with play.database.transaction() as connection:
        return await quotas.of_event(connection, number)


async def numbers(play: Play, sql: str) -> list[int]:
    async with play.database.transaction() as connection:
        return await connection.fetch(int, sql)


async def change(play: Play, sql: str) -> None:
    """What happens meanwhile, elsewhere."""
    async with play.database.transaction() as connection:
        await connection.execute(sql)
