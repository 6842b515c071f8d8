"""People: who agreed that we keep what they tell us about themselves."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from storage.connection import Connection, Row
from storage.moment import Moment
from storage.people import consents

Addressed = Literal["bapak", "ibu", "kak", "name"]
Gender = Literal["female", "male"]
Reminds = Literal["all", "few", "day"]


class Person(Row):
    """`phone` is in E.164 (+62…), `zone` an IANA name. Ids of lists stand in `content`.

    `reminds`: of events they want all reminders, a few (the day before, the day), or the day's.

    `consent_version` is of the words they agreed to last."""

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
    reminds: Reminds | None = None
    gender: Gender | None = None
    consent_version: str = ""


PROFILE = tuple(name for name in Person.model_fields if name not in ("id", "consent_version"))
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


async def agreed_to_others(
    connection: Connection, version: str, kind: str, subject: str, most: int
) -> list[int]:
    """Who agrees, but not to these words, and was not told of them by such a notice."""
    return await connection.fetch(
        int,
        f"""select id from people where (consent_version < :version or consent_version > :version)
              and {AGREES}
              and not exists (select 1 from notices where notices.person = people.id
                and kind = :kind and subject = :subject)
            limit :most""",
        version=version,
        kind=kind,
        subject=subject,
        most=most,
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
