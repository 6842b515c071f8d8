"""Rina makes surveys of Bontang, as she would: by the talk."""

from __future__ import annotations

import re
from dataclasses import dataclass

from content.survey import Question, Survey, parse
from storage.connection import Row
from storage.polls import polls, questionnaires
from storage.polls.polls import Poll
from tests.play import Play

OFFICE = 1


class Recorded(Row):
    action: str
    office: int | None


@dataclass
class Maker:
    play: Play

    async def says(self, *lines: str, name: str = "Rina") -> str:
        """What is said to the last line."""
        said = ""
        for line in lines:
            said = await self.play.hears(f"{name}: {line}")
        return said

    async def presses(self, wire: str, name: str = "Rina") -> str:
        return await self.play.presses(name, wire)

    async def makes(self, title: str) -> int:
        """The number of a new survey, which asks nothing yet."""
        await self.presses(f"js+:{OFFICE}")
        await self.says(title)
        async with self.play.database.transaction() as connection:
            return (await questionnaires.of_office(connection, OFFICE))[0].id

    async def adds(self, survey: int, words: str, kind: str, *options: str) -> str:
        """A question that has to be answered, at the end."""
        await self.presses(f"jsq:{survey}")
        await self.says(words)
        await self.presses(f"f:svq:kind:{kind}")
        if options:
            await self.says("\\n".join(options))
        return await self.presses("f:svq:required:yes")

    async def survey(self, survey: int) -> tuple[int, Survey]:
        """The number of its newest questionnaire, and what that says."""
        async with self.play.database.transaction() as connection:
            newest = await questionnaires.newest_of(connection, survey, None)
        assert newest is not None
        return newest.id, parse(newest.content)

    async def questions(self, survey: int) -> tuple[Question, ...]:
        _, it = await self.survey(survey)
        return it.questions

    async def version(self, survey: int) -> int:
        number, _ = await self.survey(survey)
        return number

    async def polls(self) -> list[Poll]:
        """The oldest first."""
        async with self.play.database.transaction() as connection:
            return (await polls.of_office(connection, OFFICE, 0, 99))[::-1]

    async def audit(self) -> list[str]:
        async with self.play.database.transaction() as connection:
            found = await connection.fetch(
                Recorded, "select action, office from audit where action like 'survey%' order by id"
            )
        assert {each.office for each in found} <= {OFFICE}
        return [each.action for each in found]


def ids(questions: tuple[Question, ...]) -> str:
    return " ".join(question.id for question in questions)


def buttons(said: str) -> list[str]:
    """Their labels, below what was said last."""
    rows = re.findall(r"^     (\[.+\])$", said, re.MULTILINE)
    return [label for row in rows for label in re.findall(r"\[([^\]]+)\]", row)]
