"""What waits to be told, as the database has it."""

from __future__ import annotations

from storage.events import events
from storage.events.events import Event
from tests.play import Play


async def waiting(play: Play) -> list[str]:
    """Reminders of everybody, as h-1 02/12 09.00, by the clock of Bontang."""
    async with play.database.transaction() as connection:
        return await connection.fetch(
            str,
            """select kind || strftime(' %d/%m %H.%M', due / 1000 + 8 * 3600, 'unixepoch')
               from notices where state = 'waiting' and kind like 'h-%' order by due""",
        )


async def the_event(play: Play) -> Event:
    async with play.database.transaction() as connection:
        found = await events.event(connection, 1)
    assert found is not None
    return found


async def changed(play: Play, **changes: str | int) -> None:
    async with play.database.transaction() as connection:
        found = await events.event(connection, 1)
        assert found is not None
        assert await events.change(connection, 1, found.version, **changes)


async def ended(play: Play) -> list[str | None]:
    """How each enrolment ended, in their order; None where it stands."""
    async with play.database.transaction() as connection:
        found = await connection.fetch(str, "select ifnull(ended, '-') from enrolments order by id")
    return [None if how == "-" else how for how in found]
