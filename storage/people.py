"""People: who agreed that we keep what they tell us about themselves."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from storage import consents
from storage.connection import Connection, Row
from storage.moment import Moment

Addressed = Literal["bapak", "ibu", "kak", "name"]


class Person(Row):
    """`phone` is in E.164 (+62…), `zone` an IANA name. Ids of lists stand in `content`."""

    id: int
    name: str
    institution: str | None
    zone: str
    office: int | None = None
    addressed: Addressed | None = None
    status: str | None = None
    nip: str | None = None
    position: str | None = None
    library: str | None = None
    library_kind: str | None = None
    district: str | None = None
    city: str | None = None
    phone: str | None = None
    needs: str | None = None


PROFILE = tuple(name for name in Person.model_fields if name != "id")
_COLUMNS = ", ".join(Person.model_fields)
AGREES = """people.erased is null and exists (select 1 from consents
    where consents.person = people.id and consents.withdrawn is null)"""


async def welcome(
    connection: Connection,
    name: str,
    institution: str | None,
    zone: str,
    consent_version: str,
    now: datetime,
    sample: bool = False,
    office: int | None = None,
    channel: str | None = None,
) -> Person:
    """A new person, with the consent they just gave: its version, moment and channel."""
    new = await connection.one(
        Person,
        f"""insert into people
              (name, institution, zone, consent_version, consented_at, sample, office)
            values (:name, :institution, :zone, :consent_version, :now, :sample, :office)
            returning {_COLUMNS}""",
        name=name,
        institution=institution,
        zone=zone,
        consent_version=consent_version,
        now=now,
        sample=sample,
        office=office,
    )
    await consents.give(connection, new.id, consent_version, channel, now)
    return new


async def person(connection: Connection, person: int) -> Person:
    return await connection.one(
        Person, f"select {_COLUMNS} from people where id = :person", person=person
    )


async def agreeing(connection: Connection, person: int) -> Person | None:
    """This person, if they agree now: of anybody else nothing may be used."""
    return await connection.first(
        Person, f"select {_COLUMNS} from people where id = :person and {AGREES}", person=person
    )


async def withdrawn(connection: Connection, before: datetime) -> int | None:
    """Somebody who withdrew their consent before this moment, and is not erased yet."""
    return await connection.first(
        int,
        f"""select people.id from people join consents on consents.person = people.id
            where consents.withdrawn < :before and people.erased is null and not ({AGREES})
            group by people.id having max(consents.withdrawn) < :before limit 1""",
        before=before,
    )


class _Erased(Row):
    erased: Moment


async def last_erasure(connection: Connection) -> datetime | None:
    """When somebody's data was erased the last time."""
    latest = await connection.first(
        _Erased, "select erased from people where erased is not null order by erased desc limit 1"
    )
    return latest.erased if latest else None


async def describe(connection: Connection, person: int, **profile: str | int | None) -> Person:
    """The same person with these parts of the profile changed. ValueError for any other name."""
    if unknown := profile.keys() - set(PROFILE):
        raise ValueError(f"no part of a profile: {', '.join(sorted(unknown))}")
    changes = ", ".join(f"{name} = :{name}" for name in profile)
    return await connection.one(
        Person,
        f"update people set {changes} where id = :person returning {_COLUMNS}",
        person=person,
        **profile,
    )


async def is_sample(connection: Connection, person: int) -> bool:
    found = await connection.first(
        int, "select 1 from people where id = :person and sample = 1", person=person
    )
    return found is not None


async def of_office(connection: Connection, office: int, person: int) -> Person | None:
    """This person, if the office may know them: theirs, or taking part in one of its events."""
    return await connection.first(
        Person,
        f"""select {_COLUMNS} from people where id = :person and {AGREES}
              and (office = :office or exists (
                select 1 from enrolments join events on events.id = enrolments.event
                where enrolments.person = people.id and events.office = :office))""",
        office=office,
        person=person,
    )


async def search(
    connection: Connection, office: int, fragment: str, phone: str | None, most: int
) -> list[Person]:
    """People the office may know, by a piece of the name, or by the whole telephone number."""
    return await connection.fetch(
        Person,
        f"""select {_COLUMNS} from people where {AGREES}
              and (instr(lower(name), lower(:fragment)) > 0 or phone = :phone)
              and (office = :office or id in (
                select enrolments.person from enrolments
                join events on events.id = enrolments.event where events.office = :office))
            order by name, id limit :most""",
        office=office,
        fragment=fragment,
        phone=phone,
        most=most,
    )
