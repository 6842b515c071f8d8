"""Lists of questions: those an office's coordinators look after, and a person's own."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection
from storage.people.people import AGREES
from storage.questions.questions import RUNS_IT, SELECT, Question


async def waiting(connection: Connection, person: int, after: int, most: int) -> list[Question]:
    """Those that wait in the offices of this person: the one due first, first."""
    return await connection.fetch(
        Question,
        f"""{SELECT} where questions.state in ('open', 'taken') and {RUNS_IT}
            order by questions.due, questions.id limit :most offset :after""",
        person=person,
        after=after,
        most=most,
    )


async def count_waiting(connection: Connection, person: int) -> int:
    return await connection.one(
        int,
        f"""select count(*) from questions join people on people.id = questions.person
            where questions.state in ('open', 'taken') and {AGREES} and {RUNS_IT}""",
        person=person,
    )


async def answered(
    connection: Connection, person: int, since: datetime, after: int, most: int
) -> list[Question]:
    """Those answered or closed in the offices of this person, the latest first."""
    return await connection.fetch(
        Question,
        f"""{SELECT} where questions.settled > :since and {RUNS_IT}
            order by questions.settled desc, questions.id desc limit :most offset :after""",
        person=person,
        since=since,
        after=after,
        most=most,
    )


async def asked_by(connection: Connection, person: int, after: int, most: int) -> list[Question]:
    """This person's own, the latest first."""
    return await connection.fetch(
        Question,
        f"""{SELECT} where questions.person = :person
            order by questions.id desc limit :most offset :after""",
        person=person,
        after=after,
        most=most,
    )


async def count_unanswered(connection: Connection, person: int) -> int:
    """How many of this person's own wait for an answer."""
    return await connection.one(
        int,
        """select count(*) from questions
           where person = :person and state in ('open', 'taken')""",
        person=person,
    )
