"""Facts for the middle of a test: the shortest way to a chat, a person, an event."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from handlers.codes import new_code
from handlers.expected.row import CODE_LENGTH
from storage.connection import Connection
from storage.events import events
from storage.expected import imports, judging
from storage.expected.expected import Listed, Told
from storage.offices import offices
from storage.people import chats, people

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


async def staged(connection: Connection, people: Sequence[Told], office: int) -> int:
    """A sent list with these rows, read, understood and judged; its number."""
    chat = await connection.one(int, "select min(id) from chats where person is not null")
    person = await connection.one(int, "select person from chats where id = :chat", chat=chat)
    number = await imports.receive(connection, office, person, chat, "kept", "a.csv", NOW)
    lines = list(enumerate(people, 2))
    await imports.stage(connection, number, ["Nama"], [(line, [told.name]) for line, told in lines])
    for line, told in lines:
        listed = Listed(**told.model_dump(), code=new_code(CODE_LENGTH))
        understood = listed.model_dump_json(exclude_none=True)
        await imports.judge(connection, number, line, "new", understood)
    await judging.judge(connection, number, office)
    await imports.checked(connection, number)
    return number


async def event(connection: Connection, seats: int, starts: datetime = NOW + 7 * DAY) -> int:
    office = await offices.found(connection, "Dinas (contoh)", "Bontang", BONTANG, "a@b.example")
    assert office is not None
    number = await events.draft(
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
    await events.publish(connection, number)
    return number
