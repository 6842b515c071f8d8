"""Invitations that give a role: issued, listed, revoked, and redeemed once.

An owner's code from the command line has a row only from when it is redeemed.
"""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment
from storage.offices.roles import Role


class Invitation(Row):
    nonce: str
    role: Role
    office: int | None
    issued_by: int | None
    ends: Moment | None
    revoked: Moment | None
    replaces: bool
    redeemed_by: int | None


_COLUMNS = "nonce, role, office, issued_by, ends, revoked, replaces, redeemed_by"


async def issue(
    connection: Connection,
    nonce: str,
    role: Role,
    office: int | None,
    issued_by: int,
    now: datetime,
    ends: datetime,
    replaces: bool = False,
) -> None:
    """`replaces`: who redeems it takes the office over from those who coordinate it."""
    await connection.execute(
        """insert into invitations (nonce, role, office, issued_by, issued, ends, replaces)
           values (:nonce, :role, :office, :issued_by, :now, :ends, :replaces)""",
        nonce=nonce,
        role=role,
        office=office,
        issued_by=issued_by,
        now=now,
        ends=ends,
        replaces=replaces,
    )


async def invitation(connection: Connection, nonce: str) -> Invitation | None:
    return await connection.first(
        Invitation, f"select {_COLUMNS} from invitations where nonce = :nonce", nonce=nonce
    )


async def open_ones(connection: Connection, office: int | None, now: datetime) -> list[Invitation]:
    """Of this office, or of the whole service; newest first."""
    return await connection.fetch(
        Invitation,
        f"""select {_COLUMNS} from invitations
            where issued is not null and revoked is null and redeemed is null and ends > :now
              and (:office is null or office = :office)
            order by issued desc""",
        office=office,
        now=now,
    )


async def revoke(connection: Connection, nonce: str, now: datetime) -> bool:
    """False where it no longer stood."""
    return (
        await connection.execute(
            """update invitations set revoked = :now
               where nonce = :nonce and revoked is null and redeemed is null""",
            nonce=nonce,
            now=now,
        )
        == 1
    )


async def redeem(connection: Connection, nonce: str, person: int, now: datetime) -> bool:
    """Use it up; False where somebody was first, or it was revoked."""
    return (
        await connection.execute(
            """insert into invitations (nonce, redeemed_by, redeemed)
               values (:nonce, :person, :now)
               on conflict (nonce) do update set redeemed_by = :person, redeemed = :now
               where redeemed is null and revoked is null""",
            nonce=nonce,
            person=person,
            now=now,
        )
        == 1
    )
