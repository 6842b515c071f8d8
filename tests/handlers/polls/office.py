"""Rina's office, its librarians, and polls that are already written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from content.survey import Kind, written
from handlers.polls import quick
from handlers.polls.live import tell
from handlers.polls.opening import close_due, open_due
from storage.connection import Row
from storage.people import people
from storage.polls import polls, questionnaires, responses
from storage.polls.polls import Audience, Poll
from tests.play import Play

OPTIONS = ("Sabtu", "Minggu")


class Told(Row):
    """What the audit says was done."""

    action: str


@dataclass
class Office:
    play: Play
    number: int
    rina: int
    chat: int

    @classmethod
    async def of(cls, play: Play) -> Office:
        await play.hears("(Rina panitia Bontang)")
        await play.phone("Rina")
        async with play.database.transaction() as connection:
            rina = await connection.one(int, "select person from roles where role = 'coordinator'")
            number = await connection.one(int, "select office from roles where office is not null")
            chat = await connection.one(int, "select id from chats where person = :rina", rina=rina)
            await people.describe(connection, rina, office=None)
        return cls(play, number, rina, chat)

    async def librarian(self, name: str) -> int:
        """Who belongs to the office, with a phone in hand."""
        await self.play.hears(f"({name} orang kantor Bontang)")
        async with self.play.database.transaction() as connection:
            return await connection.one(
                int, "select id from people where name like :name", name=f"{name}%"
            )

    async def writes(
        self, audience: Audience = "office", kind: Kind = "single", **parts: int | str | datetime
    ) -> Poll:
        """A draft of one question."""
        options = OPTIONS if kind in quick.WITH_OPTIONS else ()
        survey = quick.made(kind, "Hari apa?", options)
        async with self.play.database.transaction() as connection:
            kept = await questionnaires.keep(connection, written(survey), self.now)
            it = await polls.write(
                connection,
                self.number,
                kept,
                survey.title.id,
                audience,
                "a" * 12,
                self.now,
                author=self.rina,
                chat=self.chat,
            )
            assert it is not None
            return await polls.change(connection, it.id, **parts) if parts else it

    async def opens(self, it: Poll) -> Poll:
        async with self.play.database.transaction() as connection:
            await polls.open_(connection, it.id, self.now)
        return await self.poll(it.id)

    async def answers(self, it: Poll, *people: int, value: str = "o1") -> None:
        """Each of them, as if they had pressed; the live message is told after each."""
        for person in people:
            async with self.play.database.transaction() as connection:
                await responses.send(connection, it, person, {"q": (value,)}, self.now)
                await tell(connection, it.id, self.now)

    async def due(self) -> None:
        """What time starts by itself."""
        await open_due(self.play.database, self.now, self.play.world)
        await close_due(self.play.database, self.now, self.play.world)

    async def poll(self, number: int = 1) -> Poll:
        async with self.play.database.transaction() as connection:
            found = await polls.poll(connection, number)
        assert found is not None
        return found

    async def audited(self) -> list[str]:
        async with self.play.database.transaction() as connection:
            found = await connection.fetch(Told, "select action from audit order by id")
        return [each.action for each in found]

    async def presses(self, wire: str, name: str = "Rina") -> str:
        return await self.play.presses(name, wire)

    @property
    def now(self) -> datetime:
        return self.play.clock.now()
