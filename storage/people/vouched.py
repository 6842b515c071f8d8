"""People by their office's word: expected, enrolled, and not here yet.

They agreed to nothing themselves, so their row serves the lists of that office's events and
nothing else: nobody finds them, nothing is sent to them. When they arrive, the row is theirs.
"""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection
from storage.expected.expected import FIELDS, Expected
from storage.people import consents
from storage.people.people import PROFILE, Person

_TOLD = ", ".join(FIELDS)
_COLUMNS = ", ".join(f"people.{name}" for name in Person.model_fields)
_FORGOTTEN = ", ".join(
    f"{name} = null" for name in PROFILE if name not in ("name", "institution", "zone")
)


async def stand_for(connection: Connection, listed: Expected, zone: str, now: datetime) -> int:
    """Who stands for this expected person, who has not arrived; a new row the first time."""
    if listed.seated is not None:
        return listed.seated
    number = await connection.one(
        int,
        f"""insert into people (zone, consent_version, consented_at, office, vouched_by, {_TOLD})
            select :zone, '', :now, office, office, {_TOLD} from expected where id = :listed
            returning id""",
        zone=zone,
        now=now,
        listed=listed.id,
    )
    await connection.execute(
        "update expected set seated = :number where id = :listed", number=number, listed=listed.id
    )
    return number


async def step_back(connection: Connection, person: int) -> None:
    """Who was to stand there, and takes part in nothing, is on the office's list only."""
    unseated = "not exists (select 1 from enrolments where person = :person)"
    await connection.execute(
        f"update expected set seated = null where seated = :person and {unseated}", person=person
    )
    await connection.execute(
        f"delete from people where id = :person and vouched_by is not null and {unseated}",
        person=person,
    )


async def one(connection: Connection, person: int) -> Person | None:
    """Somebody who stands there by an office's word only."""
    return await connection.first(
        Person,
        f"select {_COLUMNS} from people where id = :person and vouched_by is not null",
        person=person,
    )


async def come(
    connection: Connection,
    person: int,
    name: str,
    institution: str | None,
    zone: str,
    version: str,
    channel: str | None,
    given: datetime,
) -> bool:
    """They are here and agree: the row is theirs, with what they say of themselves and no more.

    False where it is nobody's any more."""
    came = await connection.execute(
        f"""update people set vouched_by = null, name = :name, institution = :institution,
              zone = :zone, consented_at = :given, {_FORGOTTEN}
            where id = :person and vouched_by is not null""",
        person=person,
        name=name,
        institution=institution,
        zone=zone,
        given=given,
    )
    if came:
        await consents.give(connection, person, version, channel, given)
    return came == 1


async def renew(connection: Connection, office: int) -> None:
    """They are as the office's list says now."""
    said = ", ".join(f"{field} = listed.{field}" for field in FIELDS)
    await connection.execute(
        f"""update people set {said} from expected as listed
            where listed.seated = people.id and listed.office = :office
              and people.vouched_by is not null""",
        office=office,
    )


async def never_came(connection: Connection, before: datetime) -> int | None:
    """Somebody who stands there still though all their events were over before this moment."""
    return await connection.first(
        int,
        """select people.id from people where vouched_by is not null
             and not exists (select 1 from enrolments join events on events.id = enrolments.event
               where enrolments.person = people.id and events.ends >= :before)
             and not exists (select 1 from expected
               where expected.seated = people.id and expected.imported >= :before) limit 1""",
        before=before,
    )
