"""Roles: owner of the service; coordinator, speaker and mentor of an office."""

from __future__ import annotations

from typing import Literal

from storage.connection import Connection, Row

Role = Literal["owner", "coordinator", "speaker", "mentor"]


async def grant(connection: Connection, person: int, role: Role, office: int | None = None) -> None:
    await connection.execute(
        """insert into roles (person, role, office) values (:person, :role, :office)
           on conflict do nothing""",
        person=person,
        role=role,
        office=office,
    )


async def may_act_for(connection: Connection, person: int, office: int) -> bool:
    """Is this person, now, an owner or a coordinator of this office?"""
    found = await connection.first(
        int,
        """select 1 from roles where person = :person
           and (role = 'owner' or (role = 'coordinator' and office = :office)) limit 1""",
        person=person,
        office=office,
    )
    return found is not None


async def is_owner(connection: Connection, person: int) -> bool:
    found = await connection.first(
        int, "select 1 from roles where person = :person and role = 'owner'", person=person
    )
    return found is not None


async def has_any(connection: Connection, person: int) -> bool:
    """Does this person run anything here?"""
    found = await connection.first(
        int,
        """select 1 from roles where person = :person and role in ('owner', 'coordinator')
           limit 1""",
        person=person,
    )
    return found is not None


async def owners(connection: Connection) -> list[int]:
    return await connection.fetch(int, "select person from roles where role = 'owner' order by id")


async def is_last_owner(connection: Connection, person: int) -> bool:
    """Would the service have no owner without this person?"""
    return await owners(connection) == [person]


class Holder(Row):
    """Somebody who has a role; `office` is None for an owner."""

    person: int
    name: str
    role: Role
    office: int | None


async def holders(connection: Connection, office: int | None) -> list[Holder]:
    """Who has a role in this office; for None, the owners."""
    return await connection.fetch(
        Holder,
        """select people.id as person, people.name, roles.role, roles.office
           from roles join people on people.id = roles.person
           where roles.office is :office order by roles.id""",
        office=office,
    )


async def release(connection: Connection, person: int, role: Role, office: int | None) -> bool:
    """Take a role back; False where it is not held, or is the last owner's."""
    return (
        await connection.execute(
            """delete from roles where person = :person and role = :role and office is :office
                 and (role <> 'owner'
                   or (select count(*) from roles where role = 'owner') > 1)""",
            person=person,
            role=role,
            office=office,
        )
        == 1
    )


async def of_person(connection: Connection, person: int) -> list[Holder]:
    return await connection.fetch(
        Holder,
        """select people.id as person, people.name, roles.role, roles.office
           from roles join people on people.id = roles.person
           where roles.person = :person order by roles.id""",
        person=person,
    )
