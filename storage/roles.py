"""Roles: owner of the service, coordinator of an office; and the invitations that give them."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from storage.connection import Connection

Role = Literal["owner", "coordinator"]


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
        int, "select 1 from roles where person = :person limit 1", person=person
    )
    return found is not None


async def owners(connection: Connection) -> list[int]:
    return await connection.fetch(int, "select person from roles where role = 'owner' order by id")


async def is_redeemed(connection: Connection, nonce: str) -> bool:
    found = await connection.first(
        int, "select 1 from invitations where nonce = :nonce", nonce=nonce
    )
    return found is not None


async def redeem(connection: Connection, nonce: str, person: int, now: datetime) -> bool:
    """Use up an invitation; False where somebody was first."""
    return (
        await connection.execute(
            """insert into invitations (nonce, redeemed_by, redeemed)
               values (:nonce, :person, :now) on conflict do nothing""",
            nonce=nonce,
            person=person,
            now=now,
        )
        == 1
    )
