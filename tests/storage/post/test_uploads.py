from __future__ import annotations

from storage.connection import Connection
from storage.post import uploads
from tests.given import DAY, NOW


async def test_a_reference_is_of_one_channel_and_one_file(connection: Connection) -> None:
    await uploads.keep(connection, "telegram", "00ff", "BQAC", NOW)
    assert await uploads.known(connection, "telegram", "00ff") == "BQAC"
    assert await uploads.known(connection, "telegram", "11ff") is None
    assert await uploads.known(connection, "wa", "00ff") is None


async def test_a_newer_reference_replaces_the_old(connection: Connection) -> None:
    for reference in ("BQAC", "BQAD"):
        await uploads.keep(connection, "telegram", "00ff", reference, NOW)
    assert await uploads.known(connection, "telegram", "00ff") == "BQAD"


async def test_one_the_channel_does_not_know_is_dropped(connection: Connection) -> None:
    await uploads.keep(connection, "telegram", "00ff", "BQAC", NOW)
    await uploads.drop(connection, "telegram", "00ff")
    assert await uploads.known(connection, "telegram", "00ff") is None


async def test_what_was_not_used_for_long_is_forgotten(connection: Connection) -> None:
    for checksum in ("00ff", "11ff"):
        await uploads.keep(connection, "telegram", checksum, "BQAC", NOW)
    await uploads.keep(connection, "telegram", "11ff", "BQAC", NOW + DAY)
    assert await uploads.forget(connection, NOW + DAY) == 1
    assert await uploads.known(connection, "telegram", "00ff") is None
    assert await uploads.known(connection, "telegram", "11ff") == "BQAC"
