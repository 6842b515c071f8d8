from __future__ import annotations

import asyncio

from storage.connection import Connection, Database
from storage.offices import invitations, offices, roles
from tests.given import BONTANG, NOW, person


async def test_an_invitation_has_one_redeemer(database: Database) -> None:
    async with database.transaction() as connection:
        people = [await person(connection) for _ in range(20)]

    async def redeem(person: int) -> bool:
        async with database.transaction() as connection:
            return await invitations.redeem(connection, "00ff", person, NOW)

    assert sum(await asyncio.gather(*(redeem(each) for each in people))) == 1
    async with database.transaction() as connection:
        used = await invitations.invitation(connection, "00ff")
        assert used is not None
        assert used.redeemed_by in people
        assert await invitations.invitation(connection, "ff00") is None


async def an_office(connection: Connection, city: str) -> int:
    office = await offices.found(connection, f"Dinas {city}", city, BONTANG, "a@b.example")
    assert office is not None
    return office.id


async def test_a_coordinator_acts_for_the_own_office_only(connection: Connection) -> None:
    bontang, cilegon = (
        await an_office(connection, "Bontang"),
        await an_office(connection, "Cilegon"),
    )
    rina, sari = await person(connection), await person(connection)
    await roles.grant(connection, rina, "coordinator", bontang)
    assert await roles.may_act_for(connection, rina, bontang)
    assert not await roles.may_act_for(connection, rina, cilegon)
    assert not await roles.may_act_for(connection, sari, bontang)
    assert [each.id for each in await offices.coordinated_by(connection, rina)] == [bontang]
    assert not await roles.is_owner(connection, rina)


async def test_an_owner_acts_for_every_office(connection: Connection) -> None:
    bontang, cilegon = (
        await an_office(connection, "Bontang"),
        await an_office(connection, "Cilegon"),
    )
    wati = await person(connection)
    await roles.grant(connection, wati, "owner")
    await roles.grant(connection, wati, "owner")
    assert await roles.may_act_for(connection, wati, cilegon)
    assert [each.id for each in await offices.coordinated_by(connection, wati)] == [
        bontang,
        cilegon,
    ]
    assert await roles.owners(connection) == [wati]
