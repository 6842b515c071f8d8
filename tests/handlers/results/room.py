"""A poll of Bontang that people have answered, and its results as somebody sees them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from content.survey import Option, Page, Question, Survey, Words, written
from handlers.codes import new_code
from handlers.context import Context
from handlers.polls.opening import close_now
from handlers.turn import open_context
from storage.connection import Connection
from storage.people import people
from storage.polls import polls, questionnaires, responses
from storage.polls.polls import Poll
from tests.given import person
from tests.handlers.test_access import heard
from tests.play import Play

T = TypeVar("T")


def words(said: str) -> Words:
    return Words(id=said)


def question(id_: str, kind: Any, *options: str, text: str = "", required: bool = True) -> Question:
    """Options are called o1, o2, …, of these labels."""
    listed = tuple(Option(id=f"o{n}", label=words(said)) for n, said in enumerate(options, 1))
    said = words(text or f"Pertanyaan {id_}?")
    return Question(id=id_, kind=kind, text=said, options=listed, required=required)


SCALE = question("q", "scale", text="Bagaimana kegiatan ini?")


@dataclass
class Room:
    play: Play

    async def asks(self, *questions: Question, anonymous: bool = False, **about: Any) -> Poll:
        """An open poll of these questions."""
        now = self.play.clock.now()
        async with self.play.database.transaction() as connection:
            content = self.survey(*questions)
            kept = await questionnaires.keep(connection, content, now, about.pop("survey", None))
            audience = about.pop("audience", "office")
            poll = await polls.write(
                connection,
                1,
                kept,
                "Jajak (contoh)",
                audience,
                new_code(12),
                now,
                anonymous=anonymous,
                **about,
            )
            assert poll is not None
            await polls.open_(connection, poll.id, now)
            return await self.poll(connection, poll.id)

    async def closes(self, poll: Poll) -> Poll:
        async with self.play.database.transaction() as connection:
            return await close_now(connection, poll, self.play.clock.now())

    def survey(self, *questions: Question) -> str:
        made = Survey(
            id="contoh", title=words("Jajak (contoh)"), pages=(Page(questions=questions),)
        )
        return written(made)

    async def poll(self, connection: Connection, number: int) -> Poll:
        found = await polls.poll(connection, number)
        assert found is not None
        return found

    async def answers(
        self, poll: Poll, *ballots: Mapping[str, Sequence[str]], **about: str
    ) -> None:
        """Each by somebody new, of whom this is known, and who was asked."""
        async with self.play.database.transaction() as connection:
            for ballot in ballots:
                number = await person(connection, f"Tamu {new_code(5)} Contoh")
                await people.describe(connection, number, office=1, **about)
                await connection.execute(
                    "insert into asked values (:poll, :person)", poll=poll.id, person=number
                )
                given = {id_: tuple(values) for id_, values in ballot.items()}
                await responses.send(connection, poll, number, given, self.play.clock.now())

    async def sees(self, do: Callable[[Context], Awaitable[T]], name: str = "Rina") -> T:
        """What this does in the chat of that person."""
        phone = await self.play.phone(name)
        async with self.play.database.transaction() as connection:
            context = await open_context(
                connection,
                self.play.channel.name,
                phone.address,
                self.play.clock.now(),
                self.play.world,
            )
            return await do(context)

    async def all_pages(self, wire: str, turn: str = "[Berikutnya]") -> list[str]:
        """What this press shows Rina, and what comes as long as it can be turned."""
        pages = [heard(await self.play.presses("Rina", wire))]
        while turn in pages[-1]:
            pages.append(heard(await self.play.hears(f"Rina: {turn}")))
        return pages

    async def audited(self) -> list[str]:
        async with self.play.database.transaction() as connection:
            return await connection.fetch(str, "select action from audit order by id")


def scaled(*values: int) -> list[dict[str, Sequence[str]]]:
    """A ballot for each, of the one question "q"."""
    return [{"q": (str(value),)} for value in values]
