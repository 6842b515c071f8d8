"""Polls that an office has opened, and what is written down of those who answer."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from content.survey import Kind, Option, Page, Question, Survey, Words, written
from handlers.codes import new_code
from handlers.polls import opening
from storage.connection import Row
from storage.polls import polls, questionnaires, responses
from storage.polls.polls import Audience, Poll
from tests.handlers.test_access import heard
from tests.play import Play, playing

COLOURS = ("Merah", "Hijau", "Biru")


def question(
    id_: str, kind: Kind, options: Sequence[str] = (), words: str = "", **more: Any
) -> Question:
    return Question(
        id=id_,
        kind=kind,
        text=Words(id=words or f"Pertanyaan contoh {id_}?"),
        options=tuple(
            Option(id=f"o{number}", label=Words(id=label))
            for number, label in enumerate(options, 1)
        ),
        **more,
    )


def survey(*questions: Question) -> Survey:
    return Survey(
        id="contoh", title=Words(id="Survei (contoh)"), pages=(Page(questions=questions),)
    )


class Answered(Row):
    question: str
    value: str


@dataclass
class Opened:
    """A play in which Rina coordinates Bontang, to which all others belong."""

    play: Play

    async def belongs(self, *names: str) -> None:
        for name in names:
            await self.play.hears(f"({name} orang kantor Bontang)")
            await self.play.phone(name)

    async def draft(self, asks: Survey, audience: Audience = "office", **parts: Any) -> Poll:
        """It has the title of its survey."""
        changeable = parts.pop("changeable", False)
        async with self.play.database.transaction() as connection:
            number = await questionnaires.keep(connection, written(asks), self.now)
            it = await polls.write(
                connection, 1, number, asks.title.id, audience, new_code(12), self.now, **parts
            )
            assert it is not None
            return await polls.change(connection, it.id, changeable=changeable)

    async def opens(self, asks: Survey, audience: Audience = "office", **parts: Any) -> Poll:
        """Who is asked has heard of it."""
        it = await self.draft(asks, audience, **parts)
        async with self.play.database.transaction() as connection:
            it = await opening.open_now(connection, it, self.now)
        await self.play.settle()
        return it

    async def closes(self, poll: Poll) -> None:
        async with self.play.database.transaction() as connection:
            await opening.close_now(connection, poll, self.now)
        await self.play.settle()

    async def says(self, line: str) -> str:
        """Only what is said to this line, "Sari: [Ya]"."""
        return heard(await self.play.hears(line))

    async def counted(self, poll: Poll) -> list[tuple[str, str]]:
        """Each answer as its question and value."""
        async with self.play.database.transaction() as connection:
            found = await connection.fetch(
                Answered, "select question, value from answers where poll = :poll", poll=poll.id
            )
        return sorted((each.question, each.value) for each in found)

    async def unsent(self, poll: Poll, name: str) -> dict[str, tuple[str, ...]] | None:
        async with self.play.database.transaction() as connection:
            person = await connection.one(
                int, "select id from people where name = :name", name=f"{name} Contoh"
            )
            found = await responses.unsent(connection, poll.id, person)
        return None if found is None else found.values

    async def column(self, sql: str) -> list[str]:
        async with self.play.database.transaction() as connection:
            return await connection.fetch(str, sql)

    @property
    def now(self) -> datetime:
        return self.play.clock.now()


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Opened]:
    async with playing(folder) as play:
        await play.hears("(Rina panitia Bontang)")
        yield Opened(play)
