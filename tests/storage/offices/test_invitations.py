from __future__ import annotations

from storage.connection import Connection
from storage.offices import invitations, offices
from tests.given import BONTANG, DAY, NOW, person


async def test_open_ones_are_those_that_still_work(connection: Connection) -> None:
    rina = await person(connection)
    office = await offices.found(connection, "Dinas", "Bontang", BONTANG, "a@b.example")
    assert office is not None
    for nonce in ("used", "revoked", "open"):
        await invitations.issue(
            connection, nonce, "speaker", office.id, rina, NOW, NOW + DAY, replaces=False
        )
    await invitations.issue(connection, "owner", "owner", None, rina, NOW - DAY, NOW + DAY)
    assert await invitations.redeem(connection, "used", rina, NOW)
    assert await invitations.revoke(connection, "revoked", NOW)
    assert not await invitations.revoke(connection, "used", NOW)
    assert not await invitations.redeem(connection, "revoked", rina, NOW)

    async def still_open(number: int | None) -> list[str]:
        return [each.nonce for each in await invitations.open_ones(connection, number, NOW)]

    assert await still_open(office.id) == ["open"]
    assert await still_open(None) == ["open", "owner"]
    assert await invitations.open_ones(connection, None, NOW + DAY) == []
