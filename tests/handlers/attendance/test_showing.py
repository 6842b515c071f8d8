"""The code before everybody's eyes: renewed in place, and over when it has to be."""

from __future__ import annotations

from datetime import timedelta

from handlers.attendance import showing
from storage.offices import roles
from tests.handlers.attendance.room import RINA, code_now
from tests.play import Play


async def shown(play: Play) -> list[str]:
    return [bubble.text for bubble in (await play.phone("Rina")).shown.values()]


async def test_one_message_shows_each_code_in_turn(play: Play) -> None:
    await play.presses("Rina", "atc:1")
    before = len(await shown(play))
    for _ in range(4):
        assert any(code_now(play) in text for text in await shown(play))
        await play.go_on(timedelta(seconds=30))
        await play.settle()
    assert any(code_now(play) in text for text in await shown(play))
    assert len(await shown(play)) == before


async def test_a_code_that_is_of_now_is_left_alone(play: Play) -> None:
    await play.presses("Rina", "atc:1")
    changes = "select sum(version) from outbox"
    async with play.database.transaction() as connection:
        before = await connection.one(int, changes)
    for _ in range(3):
        await showing.renew(play.database, play.clock.now(), play.world)
    async with play.database.transaction() as connection:
        assert await connection.one(int, changes) == before


async def test_it_ends_when_it_is_closed(play: Play) -> None:
    await play.presses("Rina", "atc:1")
    last = code_now(play)
    number = max(
        number for number, it in (await play.phone("Rina")).shown.items() if last in it.text
    )
    await play.sends(await play.phone("Rina"), {"press": "at1:1", "message": number})
    await play.hears("(1 menit kemudian)")
    assert not any(code_now(play) in text or last in text for text in await shown(play))


async def test_it_ends_with_the_session(play: Play) -> None:
    await play.presses("Rina", "atc:1")
    said = await play.hears("(3 jam kemudian)\n(1 menit kemudian)")
    assert said.count("sudah selesai") == 1


async def test_it_ends_for_who_no_longer_runs_the_event(play: Play) -> None:
    await play.presses("Rina", "atc:1")
    async with play.database.transaction() as connection:
        await roles.release(connection, RINA, "coordinator", 1)
    assert "sudah selesai" in await play.hears("(1 menit kemudian)")
    await play.hears("(1 menit kemudian)")
    assert not any(code_now(play) in text for text in await shown(play))


async def test_two_coordinators_see_the_same_code(play: Play) -> None:
    await play.hears("(Wati panitia Bontang)\nWati: /menu")
    for name in ("Rina", "Wati"):
        await play.presses(name, "atc:1")
    await play.hears("(1 menit kemudian)")
    for name in ("Rina", "Wati"):
        texts = [bubble.text for bubble in (await play.phone(name)).shown.values()]
        assert any(code_now(play) in text for text in texts)
