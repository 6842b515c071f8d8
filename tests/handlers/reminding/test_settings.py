"""A coordinator says on which days an event reminds and asks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.offices import audit
from tests.handlers.reminding.waiting import changed, the_event, waiting
from tests.play import Play


async def test_a_day_added_or_taken_away_is_planned_at_once(play: Play) -> None:
    await play.presses("Rina", "rm:1")
    await play.hears("Rina: [✓ Ingatkan H-0]\nRina: [Ingatkan H-3]")
    await play.hears("Rina: [Tanya kehadiran]\nRina: [✓ Tanya H-3]")
    event = await the_event(play)
    assert (event.reminds, event.asks) == ("7 3 1", "7")
    assert await waiting(play) == ["h-? 26/11 09.00", "h-n 30/11 09.00", "h-1 02/12 09.00"]


async def test_until_when_silence_keeps_the_seat_is_said_as_participants_hear_it(
    play: Play,
) -> None:
    await play.presses("Rina", "rm?:1")
    said = await play.hears("Rina: [Lepas kursi yang tidak menjawab]")
    await play.hears("Budi: /start e1")
    until = said.partition("biasanya ")[2].partition(". Kursinya")[0]
    assert until.endswith("WITA")
    assert until in await play.hears("(8 hari kemudian)")
    assert "begitu waktu menjawabnya habis" in await play.presses("Rina", "rm?:1")


async def test_it_is_written_down_who_did_it(play: Play) -> None:
    await play.presses("Rina", "rm?:1")
    await play.hears("Rina: [Lepas kursi yang tidak menjawab]")
    async with play.database.transaction() as connection:
        [entry] = await audit.latest(connection, None, 1)
    assert entry.action == "reminding changed"
    assert (await the_event(play)).releases


async def test_a_second_tap_or_a_second_coordinator_sees_what_changed(play: Play) -> None:
    await play.presses("Rina", "rm:1")
    version = (await the_event(play)).version
    await changed(play, title="Bimtek Baru")
    said = await play.presses("Rina", f"rt:1:{version}:reminds:3")
    assert "Pengaturan sudah berubah" in said
    assert "Bimtek Baru" in said
    assert (await the_event(play)).reminds == "7 1 0"


@pytest.mark.parametrize("made_up", ["reminds:2", "reminds:999", "asks:0", "asks:1"])
async def test_a_day_that_cannot_be_chosen_changes_nothing(play: Play, made_up: str) -> None:
    before = await the_event(play)
    await play.presses("Rina", f"rt:1:{before.version}:{made_up}")
    assert await the_event(play) == before


@pytest.mark.parametrize(
    "wire", ["rm:1", "rm:99", "rm?:1", "rm?:99", "rt:1:2:reminds:3", "rt:1:2:releases:0"]
)
async def test_to_others_the_event_is_not_there(play: Play, wire: str) -> None:
    before = await the_event(play)
    assert "kegiatan itu tidak ditemukan" in await play.presses("Tono", wire)
    assert await the_event(play) == before


async def test_answers_are_counted(play: Play) -> None:
    await changed(play, seats=2)
    await play.hears("Budi: /start e1\nBudi: [Daftar]")
    assert "belum menjawab:" not in await play.presses("Rina", "rm?:1")
    await play.hears("(3 hari kemudian)")
    assert "Akan hadir: 0 · belum menjawab: 2" in await play.presses("Rina", "rm?:1")
    await play.hears("Sari: [Akan hadir]")
    assert "Akan hadir: 1 · belum menjawab: 1" in await play.presses("Rina", "rm?:1")


async def test_an_event_that_is_over_has_nothing_to_choose(play: Play) -> None:
    await play.go_on(timedelta(days=12))
    assert "[Kembali] [Menu]" in (said := await play.presses("Rina", "rm:1"))
    assert "Ingatkan H-7" not in said
    assert "[Tanya H-7]" not in await play.presses("Rina", "rm?:1")


async def test_what_silence_costs_explains_itself_though_nobody_is_asked(play: Play) -> None:
    await changed(play, asks="")
    assert "*Tanya* juga meminta jawaban" in await play.presses("Rina", "rm:1")
    said = await play.presses("Rina", "rm?:1")
    assert "yang tidak menjawab panggilan terakhir kehilangan kursinya" in said
    assert "[Lepas kursi yang tidak menjawab]" in said
    said = await play.hears("Rina: [Lepas kursi yang tidak menjawab]")
    assert "Ini berlaku bila salah satu pertanyaan di bawah dinyalakan" in said
    said = await play.hears("Rina: [Tanya H-3]")
    assert "dinyalakan" not in said
    assert "*kehilangan kursinya*" in said
