"""Codes that give an account a new chat in place of a lost one: issued, cancelled, used once."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment
from storage.one_time import OneTime


class Replacement(Row):
    """`issued_by` made the code for the office; whoever sends it in time becomes `person`."""

    code: str
    person: int
    office: int
    issued_by: int
    issued: Moment
    ends: Moment


_COLUMNS = "code, person, office, issued_by, issued, ends"
_CODES = OneTime("replacements", "person")
_STANDS = _CODES.stands
use, cancel, forget = _CODES.use, _CODES.cancel, _CODES.forget


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
        f"select {_COLUMNS} from replacements where code = :code and {_STANDS}",
        code=code,
        now=now,
    )


async def of_person(connection: Connection, person: int, now: datetime) -> Replacement | None:
    """The code that stands for this person."""
    return await connection.first(
        Replacement,
        f"select {_COLUMNS} from replacements where person = :person and {_STANDS}",
        person=person,
        now=now,
    )
