"""Consent: each time it was given, to which version of the text, where, and when it ended."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment


class Consent(Row):
    version: str
    channel: str | None
    given: Moment
    withdrawn: Moment | None


async def give(
    connection: Connection, person: int, version: str, channel: str | None, given: datetime
) -> None:
    await connection.execute(
        """insert into consents (person, version, channel, given)
           values (:person, :version, :channel, :given)""",
        person=person,
        version=version,
        channel=channel,
        given=given,
    )
    await connection.execute(
        "update people set consent_version = :version where id = :person",
        person=person,
        version=version,
    )


async def renew(
    connection: Connection, person: int, version: str, channel: str | None, now: datetime
) -> None:
    """These words stand from now on in place of the earlier ones."""
    await withdraw(connection, person, now)
    await give(connection, person, version, channel, now)


async def withdraw(connection: Connection, person: int, now: datetime) -> bool:
    """False where none stood."""
    return (
        await connection.execute(
            """update consents set withdrawn = :now
               where person = :person and withdrawn is null""",
            person=person,
            now=now,
        )
        > 0
    )


async def stands(connection: Connection, person: int) -> bool:
    """Does this person agree, now?"""
    found = await connection.first(
        int,
        "select 1 from consents where person = :person and withdrawn is null limit 1",
        person=person,
    )
    return found is not None


async def of_person(connection: Connection, person: int) -> list[Consent]:
    return await connection.fetch(
        Consent,
        """select version, channel, given, withdrawn from consents
           where person = :person order by id""",
        person=person,
    )
