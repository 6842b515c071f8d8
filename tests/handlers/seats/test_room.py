"""How many there are of each kind, as the coordinators see it."""

from __future__ import annotations

import re
from datetime import timedelta

from tests.handlers.seats.test_enrolling import changed
from tests.play import Play


async def _waiting(play: Play) -> list[str]:
    """How many are said to wait: in the room, on the way to the list, on the event's card."""
    said = await play.presses("Rina", "ss:1") + await play.presses("Rina", "me:1")
    return re.findall(r"Daftar tunggu:? \(?(\d+)", said)


async def test_who_has_no_chat_waits_no_more_after_the_end(play: Play) -> None:
    """Those with a chat are told that there was no seat."""
    await changed(play, seats=1)
    for name in ("Sari", "Budi"):
        await play.hears(f"({name} sudah dikenal)\n{name}: /start e1")
        await play.presses(name, "join:1")
    async with play.database.transaction() as connection:
        await connection.execute(
            """insert into people (zone, consent_version, consented_at, office, vouched_by, name)
               select zone, '', 0, office, office, 'Gita Contoh' from events"""
        )
        await connection.execute(
            """insert into enrolments (event, person, enrolled, state, added_by)
               select 1, id, 0, 'waiting', 1 from people where vouched_by is not null"""
        )
    await play.go_on(timedelta(days=14, hours=2))
    assert await _waiting(play) == ["2"] * 3
    await play.go_on(timedelta(hours=4))
    assert await _waiting(play) == ["1"] * 3
    listed = await play.presses("Rina", "sl:1:waiting:0")
    assert "Budi Contoh" in listed
    assert "Gita Contoh" not in listed
