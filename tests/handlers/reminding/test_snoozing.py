"""*Ingatkan lagi*: it comes when it was promised, whatever else is planned anew, and of its day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.events import sessions
from tests.handlers.reminding.waiting import the_event, waiting
from tests.play import Play

THURSDAY = timedelta(days=3)  # 26 November, 09.00: a week before
LATER_DAY = timedelta(days=10, hours=21)  # Friday 4 December, 06.00


async def toggles(play: Play, what: str) -> None:
    event = await the_event(play)
    said = await play.presses("Rina", f"rt:1:{event.version}:{what}")
    assert (await the_event(play)).version == event.version + 1, said


@pytest.fixture
async def snoozed(play: Play) -> Play:
    await toggles(play, "asks:7")
    await toggles(play, "asks:3")
    await play.go_on(THURSDAY)
    await play.presses("Sari", "hz:1:hour")
    assert "h-z 26/11 10.00" in await waiting(play)
    return play


async def test_it_outlives_what_the_coordinator_sets(snoozed: Play) -> None:
    await toggles(snoozed, "reminds:1")
    assert "seperti yang Anda minta" in await snoozed.hears("(1 jam kemudian)")


async def test_it_outlives_the_own_choice(snoozed: Play) -> None:
    await snoozed.hears("Sari: /berhenti\nSari: [Atur pengingat kegiatan]\nSari: [Hanya hari-H]")
    assert "seperti yang Anda minta" in await snoozed.hears("(1 jam kemudian)")


async def test_it_does_not_outlive_the_seat(snoozed: Play) -> None:
    await snoozed.hears("Sari: /start e1\nSari: [Batalkan pendaftaran]\nSari: [Ya, batalkan]")
    assert await waiting(snoozed) == []


async def test_what_is_due_already_is_told_though_all_is_planned_anew(play: Play) -> None:
    await play.hears("(2 hari kemudian)\n(23 jam kemudian)\n(55 menit kemudian)")
    await play.hears("Sari: /lengkapi\n(5 menit kemudian)")
    assert "h-? 26/11 09.00" in await waiting(play), "it is due, and waits for the form"
    await toggles(play, "reminds:3")
    assert "h-? 26/11 09.00" in await waiting(play)


async def test_of_a_later_day_it_names_that_day(play: Play) -> None:
    async with play.database.transaction() as connection:
        for number in (1, 2):
            await sessions.describe(connection, number, place=f"Ruang hari {number}")
    await play.go_on(LATER_DAY)
    await play.presses("Sari", "hz:1:hour")
    said = await play.hears("(1 jam kemudian)")
    assert "seperti yang Anda minta" in said
    assert "Ruang hari 2" in said
    assert "Ruang hari 1" not in said


async def test_in_the_evening_it_promises_the_morning(play: Play) -> None:
    await play.hears("(11 jam kemudian)\n(30 menit kemudian)")  # 20.30
    assert "Selasa, 24 November 2026, pukul 05.00" in await play.presses("Sari", "hz:1:hour")
    assert "seperti yang Anda minta" not in await play.hears("(2 jam kemudian)")
    assert "seperti yang Anda minta" in await play.hears("(7 jam kemudian)")
