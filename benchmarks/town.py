"""Two hundred chats: the database they begin in, and what each of them does.

Three of four are known; all go from the list to an event and enrol. The known ones look at their
schedule and leave again; the others agree, answer the form, and look at their schedule.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.channels.webchat.channel import NAME, WebChat
from bot.channels.webchat.hub import Hub
from bot.loops.bell import Bell
from bot.loops.turns import Turns
from handlers.context import World
from handlers.events.browse import ShowEvent
from handlers.offices import sample
from handlers.posting import read_buttons
from handlers.press import Press
from handlers.routes import ROUTES
from handlers.seats.presses import AgreeAndEnrol, AskLeave, Enrol, Leave
from storage.connection import Connection, Database, open_database
from storage.events import events
from storage.offices import offices
from storage.people import chats, people
from storage.post import outbox

CHATS = 200
NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
_EVENTS = 12
_SEATS = 400
_NO_UPLOADS = Path("uploads")  # nobody here sends a file

Step = str | type[Press]  # typed words, or a press of the button of this kind

_KNOWN: tuple[Step, ...] = ("/kegiatan", ShowEvent, Enrol, "/jadwal", ShowEvent, AskLeave, Leave)
_NEWCOMER: tuple[Step, ...] = (
    *("/kegiatan", ShowEvent, Enrol, AgreeAndEnrol),
    *("Sari Contoh, S.IP.", "SDN 001 Contoh", "/jadwal"),
)
STEPS = len(_KNOWN)

# What the sender writes once a message was shown: a press can then name the message it is on.
DELIVERED = """update outbox set state = 'sent', message = coalesce(message, cast(id as text)),
                 sent_at = due, content = null where state = 'waiting'"""


async def founded(path: Path) -> None:
    """The sample, twelve more events with room for all, and the people of the known chats."""
    async with opened(path) as database, database.transaction() as connection:
        await sample.load(connection, NOW)
        office = (await offices.all_offices(connection))[0]
        for number in range(_EVENTS):
            await _publish(connection, office, NOW + timedelta(days=1, hours=number), number)
        for chat in range(CHATS):
            if _is_known(chat):
                await _introduce(connection, chat)


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Database]:
    database = await open_database(path)
    try:
        yield database
    finally:
        await database.close()


async def _publish(
    connection: Connection, office: offices.Office, starts: datetime, number: int
) -> None:
    drafted = await events.draft(
        connection,
        office=office.id,
        kind="workshop",
        title=f"Layanan Ramah Difabel {number} (contoh)",
        starts=starts,
        ends=starts + timedelta(hours=3),
        zone=office.zone,
        place="Aula Perpustakaan (contoh)",
        seats=_SEATS,
        created_by=None,
        now=NOW,
    )
    await events.publish(connection, drafted)


async def _introduce(connection: Connection, chat: int) -> None:
    person = await people.welcome(
        connection, f"Contoh {chat}", "SDN 000 Contoh", "Asia/Makassar", "1", NOW
    )
    met = await chats.meet(connection, NAME, _address(chat), NOW)
    await chats.belong(connection, met.id, person.id)


def staffed(database: Database) -> tuple[Turns, World]:
    """The real receipt and the real world of the turns, over this database."""
    channel = WebChat(database, Hub(), lambda: NOW, _NO_UPLOADS)
    world = World(ROUTES, {NAME: channel}, "id", b"k" * 32)
    return Turns(database, world, lambda: NOW, Bell(), Bell(), lambda: None), world


async def said(connection: Connection, chat: int, step: int) -> bytes:
    """The update with which this chat takes this step, from what is before its eyes."""
    does = (_KNOWN if _is_known(chat) else _NEWCOMER)[step]
    update: dict[str, str | int] = {"words": does} if isinstance(does, str) else {}
    if not isinstance(does, str):
        update = await _pressed(connection, chat, does)
    update |= {"phone": _address(chat), "number": f"{step}-{chat}", "at": NOW.isoformat()}
    return json.dumps(update).encode()


async def _pressed(connection: Connection, chat: int, kind: type[Press]) -> dict[str, str | int]:
    met = await chats.meet(connection, NAME, _address(chat), NOW)
    shown = await outbox.offered(connection, met.id, NOW - timedelta(days=1))
    assert shown is not None
    buttons = [button for row in read_buttons(shown.buttons) for button in row]
    wires = [button.press for button in buttons if button.press.split(":")[0] == kind.code]
    return {"press": wires[chat % len(wires)], "message": int(shown.message or 0)}


def _is_known(chat: int) -> bool:
    return chat % 4 != 0


def _address(chat: int) -> str:
    return f"ponsel-{chat}"
