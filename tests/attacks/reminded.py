"""People who enrolled before the service starts, on a Monday shortly before nine in Bontang."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from handlers.reminding import planned as reminders
from storage.connection import Connection, open_database
from storage.events import events
from storage.offices import offices, roles
from storage.people import chats, people
from storage.post import notices
from storage.seats import enrolments
from tests.attacks.talker import Talker
from tests.given import BONTANG

BEGIN = datetime(2026, 11, 23, 0, 59, 50, tzinfo=UTC)
NINE = BEGIN + timedelta(seconds=10)
EVENTS = {
    "besok": NINE + timedelta(days=1),  # its reminder: today at nine
    "siang": NINE + timedelta(hours=2.5),  # its second reminder: today at half past nine
    "kamis": NINE + timedelta(days=3),  # never reminded of: a month passes over it
}


async def remembered(database: Path, talkers: list[Talker], owner: Talker) -> None:
    """An office, its owner, and three events that everybody enrolled in."""
    opened = await open_database(database)
    async with opened.transaction() as connection:
        dewi = await known(connection, owner)
        await roles.grant(connection, dewi.id, "owner")
        office = await offices.found(
            connection, "Dinas (contoh)", "Bontang", BONTANG, "a@b.example"
        )
        assert office is not None
        made = [await publish(connection, office.id, *each) for each in EVENTS.items()]
        for talker in talkers:
            person = await known(connection, talker)
            for event in made:
                await enrol(connection, event, person)
    await opened.close()


async def known(connection: Connection, talker: Talker) -> people.Person:
    person = await people.welcome(connection, talker.name, "SDN 000", BONTANG, "1", BEGIN)
    assert talker.chat  # the bot may write there
    chat = await chats.meet(connection, "telegram", str(talker.id), BEGIN)
    await chats.belong(connection, chat.id, person.id)
    return person


async def publish(connection: Connection, office: int, title: str, starts: datetime) -> int:
    number = await events.draft(
        connection,
        office=office,
        kind="workshop",
        title=f"Kegiatan {title}",
        starts=starts,
        ends=starts + timedelta(hours=3),
        zone=BONTANG,
        place="Aula",
        seats=100,
        created_by=None,
        now=BEGIN,
    )
    await events.publish(connection, number)
    return number


async def enrol(connection: Connection, number: int, person: people.Person) -> None:
    await enrolments.enrol(connection, number, person.id, BEGIN)
    event = await events.event(connection, number)
    assert event is not None
    for planned in reminders.plan(event, person, BEGIN):
        notice = planned.notice
        await notices.plan(
            connection, person.id, notice.code, notice.subject, planned.due, planned.expires
        )
