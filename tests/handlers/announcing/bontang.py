"""Librarians of an office, and announcements that are already written and confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from handlers.announcing import feeding, listing
from storage.announcements import announcements, recipients
from storage.announcements.announcements import Announcement
from storage.announcements.audiences import Clause, written
from storage.connection import Connection
from storage.people import people
from tests.play import Play


@dataclass
class Bontang:
    play: Play
    office: int
    rina: int
    chat: int

    @classmethod
    async def of(cls, play: Play) -> Bontang:
        async with play.database.transaction() as connection:
            rina = await connection.one(int, "select person from roles where role = 'coordinator'")
            office = await connection.one(int, "select office from roles where office is not null")
            chat = await connection.one(int, "select id from chats where person = :rina", rina=rina)
            await people.describe(connection, rina, office=None)
        return cls(play, office, rina, chat)

    async def librarian(self, name: str) -> int:
        """Who belongs to the office, with a phone in hand."""
        await self.play.hears(f"({name} orang kantor Bontang)")
        async with self.play.database.transaction() as connection:
            return await connection.one(
                int, "select id from people where name like :name", name=f"{name}%"
            )

    async def announces(self, words: str, **about: str | int | datetime | None) -> int:
        """Written to everybody of the office, counted and confirmed for as many as there are."""
        async with self.play.database.transaction() as connection:
            it = await self.written(connection, words)
            if about:
                await announcements.change(connection, it.id, **about)
        await self.lists()
        async with self.play.database.transaction() as connection:
            people = (await recipients.tally(connection, it.id)).get("queued", 0)
            await self.confirmed(connection, it.id, people)
        await self.lists()
        return it.id

    async def written(self, connection: Connection, words: str) -> Announcement:
        clauses = written((Clause(join="of", what="office"),))
        it = await announcements.write(
            connection, self.office, self.rina, self.chat, words, self.now, clauses=clauses
        )
        await announcements.become(connection, it.id, "counting", "draft")
        return it

    async def confirmed(self, connection: Connection, number: int, people: int) -> None:
        await announcements.confirm(connection, number, people, self.rina, self.chat, self.now)
        await announcements.become(connection, number, "fixing", "ready")
        await announcements.list_anew(connection, number)

    async def lists(self) -> None:
        await listing.make_lists(self.play.database, self.now, self.play.world)

    async def feeds(self) -> None:
        await feeding.feed(self.play.database, self.now, self.play.world)

    async def ledger(self, number: int) -> dict[str, int]:
        async with self.play.database.transaction() as connection:
            tally = await recipients.tally(connection, number)
        return {str(state): people for state, people in tally.items()}

    async def state(self, number: int) -> str:
        return (await self.announcement(number)).state

    async def announcement(self, number: int) -> Announcement:
        async with self.play.database.transaction() as connection:
            it = await announcements.announcement(connection, number)
        assert it is not None
        return it

    @property
    def now(self) -> datetime:
        return self.play.clock.now()
