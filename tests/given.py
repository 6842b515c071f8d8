"""Facts for the middle of a test: the shortest way to a chat, a person, an event."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from storage import chats, events, offices, people
from storage.connection import Connection

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)  # a Monday, 09.00 in Bontang
BONTANG = "Asia/Makassar"
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


async def chat(
    connection: Connection, address: str = "ponsel-Sari", channel: str = "web"
) -> chats.Chat:
    return await chats.meet(connection, channel, address, NOW)


async def person(connection: Connection, name: str = "Sari Contoh", zone: str = BONTANG) -> int:
    known = await people.welcome(connection, name, "SDN 000 Contoh", zone, "1", NOW)
    return known.id


async def person_with_chat(
    connection: Connection, name: str = "Sari", channel: str = "web"
) -> tuple[int, chats.Chat]:
    number = await person(connection, f"{name} Contoh")
    theirs = await chat(connection, f"ponsel-{name}", channel)
    await chats.belong(connection, theirs.id, number)
    return number, theirs


async def event(connection: Connection, seats: int, starts: datetime = NOW + 7 * DAY) -> int:
    office = await offices.found(connection, "Dinas (contoh)", "Bontang", BONTANG, "a@b.example")
    assert office is not None
    return await events.publish(
        connection,
        office=office.id,
        kind="workshop",
        title="Layanan Ramah Difabel (contoh)",
        starts=starts,
        ends=starts + 3 * HOUR,
        zone=BONTANG,
        place="Aula (contoh)",
        seats=seats,
        created_by=None,
        now=NOW,
    )
