"""The lines of a question: what was asked and answered, in their order."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment
from storage.people.people import AGREES


class Line(Row):
    """What one of the two wrote; `name` is None for a coordinator who no longer agrees."""

    asking: bool
    name: str | None
    written: Moment
    words: str


_SELECT = f"""
    select author = questions.person as asking, written, words,
      (select name from people where people.id = author and {AGREES}) as name
    from question_lines join questions on questions.id = question
"""


async def write(connection: Connection, number: int, author: int, words: str, now: datetime) -> int:
    """A new line; its number."""
    return await connection.one(
        int,
        """insert into question_lines (question, author, written, words)
           values (:number, :author, :now, :words) returning id""",
        number=number,
        author=author,
        now=now,
        words=words,
    )


async def thread(connection: Connection, number: int, most: int) -> list[Line]:
    """The last lines, in their order."""
    latest = await connection.fetch(
        Line,
        f"{_SELECT} where question = :number order by question_lines.id desc limit :most",
        number=number,
        most=most,
    )
    return latest[::-1]


async def asked(connection: Connection, number: int) -> list[int]:
    """Which lines are of the one who asks."""
    return await connection.fetch(
        int,
        """select question_lines.id from question_lines join questions on questions.id = question
           where question = :number and author = questions.person order by question_lines.id""",
        number=number,
    )


async def line(connection: Connection, number: int, line: int) -> Line | None:
    """This line of the question; None where it is not one of its own."""
    return await connection.first(
        Line,
        f"{_SELECT} where question = :number and question_lines.id = :line",
        number=number,
        line=line,
    )
