"""Codes that give an account a new chat in place of a lost one: issued, cancelled, used once."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment


class Replacement(Row):
    """`issued_by` made the code for the office; whoever sends it in time becomes `person`."""

    code: str
    person: int
    office: int
    issued_by: int
    issued: Moment
    ends: Moment


_COLUMNS = "code, person, office, issued_by, issued, ends"
_OPEN = "used is null and cancelled is null and ends > :now"


async def issue(
    connection: Connection,
    code: str,
    person: int,
    office: int,
    issued_by: int,
    now: datetime,
    ends: datetime,
) -> None:
    """From now on this is the person's only code."""
    await cancel(connection, person, now)
    await connection.execute(
        """insert into replacements (code, person, office, issued_by, issued, ends)
           values (:code, :person, :office, :issued_by, :now, :ends)""",
        code=code,
        person=person,
        office=office,
        issued_by=issued_by,
        now=now,
        ends=ends,
    )


async def standing(connection: Connection, code: str, now: datetime) -> Replacement | None:
    """What this code does now."""
    return await connection.first(
        Replacement,
        f"select {_COLUMNS} from replacements where code = :code and {_OPEN}",
        code=code,
        now=now,
    )


async def of_person(connection: Connection, person: int, now: datetime) -> Replacement | None:
    """The code that stands for this person."""
    return await connection.first(
        Replacement,
        f"select {_COLUMNS} from replacements where person = :person and {_OPEN}",
        person=person,
        now=now,
    )


async def use(connection: Connection, code: str, now: datetime) -> bool:
    """It works once."""
    return (
        await connection.execute(
            f"update replacements set used = :now where code = :code and {_OPEN}",
            code=code,
            now=now,
        )
        == 1
    )


async def cancel(connection: Connection, person: int, now: datetime) -> bool:
    """The person's code works no longer; False where none stood."""
    return (
        await connection.execute(
            f"update replacements set cancelled = :now where person = :person and {_OPEN}",
            person=person,
            now=now,
        )
        > 0
    )


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 codes that ended before this moment."""
    return await connection.execute(
        """delete from replacements where code in
           (select code from replacements where ends < :before limit 100)""",
        before=before,
    )
