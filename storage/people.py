"""People who agreed that we keep their name."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row


class Person(Row):
    id: int
    name: str
    institution: str | None
    zone: str


async def welcome(
    connection: Connection,
    name: str,
    institution: str | None,
    zone: str,
    consent_version: str,
    now: datetime,
    sample: bool = False,
) -> Person:
    """A new person, with the version and the moment of the consent they just gave."""
    return await connection.one(
        Person,
        """insert into people (name, institution, zone, consent_version, consented_at, sample)
           values (:name, :institution, :zone, :consent_version, :now, :sample)
           returning id, name, institution, zone""",
        name=name,
        institution=institution,
        zone=zone,
        consent_version=consent_version,
        now=now,
        sample=sample,
    )


async def person(connection: Connection, person: int) -> Person:
    return await connection.one(
        Person, "select id, name, institution, zone from people where id = :person", person=person
    )


async def is_sample(connection: Connection, person: int) -> bool:
    found = await connection.first(
        int, "select 1 from people where id = :person and sample = 1", person=person
    )
    return found is not None
