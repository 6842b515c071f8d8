"""People with a seat before the door: an event that takes attendance now, in a service's folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.ownership import signing_key
from handlers.attendance import codes
from handlers.people.consent import CONSENT_VERSION
from storage.connection import Connection, open_database
from storage.events import events, sessions
from storage.offices import offices
from storage.people import chats, people
from storage.seats import enrolments
from tests.given import BONTANG
from tests.wire.person import Person


@dataclass(frozen=True)
class Door:
    """`sessions` are at the same hours, each with codes of its own."""

    sessions: Sequence[int]
    key: bytes

    def code(self, session: int) -> str:
        """What the coordinator shows now."""
        return codes.code(self.key, session, codes.step_at(datetime.now(UTC)))


async def doorstep(folder: Path, coming: Sequence[Person], number: int = 1) -> Door:
    """This many sessions, and a confirmed seat for each of them, before the service starts."""
    key, now = signing_key(folder / "data"), datetime.now(UTC)
    database = await open_database(folder / "data" / "rekan.db")
    async with database.transaction() as connection:
        event = await _event(connection, len(coming), now)
        for _ in range(number - 1):
            await sessions.add(connection, event, *_hours(now))
        for each in coming:
            person = await people.welcome(
                connection, f"{each.name} Contoh", "SDN 000", BONTANG, CONSENT_VERSION, now
            )
            assert each.chat  # the bot may write there
            chat = await chats.meet(connection, "telegram", str(each.id), now)
            await chats.belong(connection, chat.id, person.id)
            await enrolments.enrol(connection, event, person.id, now)
        taking_place = [each.id for each in await sessions.of_event(connection, event)]
    await database.close()
    return Door(taking_place, key)


async def _event(connection: Connection, seats: int, now: datetime) -> int:
    office = await offices.found(connection, "Dinas (contoh)", "Bontang", BONTANG, "a@b.example")
    assert office is not None
    starts, ends = _hours(now)
    event = await events.draft(
        connection,
        office=office.id,
        kind="workshop",
        title="Temu Pustakawan (contoh)",
        starts=starts,
        ends=ends,
        zone=BONTANG,
        place="Aula",
        seats=seats,
        created_by=None,
        now=now,
    )
    await events.publish(connection, event)
    return event


def _hours(now: datetime) -> tuple[datetime, datetime]:
    return now + timedelta(minutes=10), now + timedelta(hours=4)
