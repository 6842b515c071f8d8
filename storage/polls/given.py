"""What somebody has answered, in all polls."""

from __future__ import annotations

from storage.connection import Connection, Row
from storage.moment import Moment


class Given(Row):
    """`answered` and `ballot` are None where the poll has no names."""

    poll: int
    questionnaire: int
    title: str
    answered: Moment | None
    ballot: str | None


async def of_person(connection: Connection, person: int) -> list[Given]:
    return await connection.fetch(
        Given,
        """select poll, questionnaire, title, answered, ballot
           from responses join polls on polls.id = responses.poll
           where person = :person order by poll""",
        person=person,
    )
