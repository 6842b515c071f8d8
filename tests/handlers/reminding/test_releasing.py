"""Silence after the last call, and who loses nothing by it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from handlers.reminding.releasing import release_silent
from storage.events import events
from storage.people import chats
from tests.handlers.reminding.waiting import changed, ended, waiting
from tests.play import Play, playing

LAST_CALL = timedelta(days=7)  # Monday 30 November, 09.00
AFTER_IT = timedelta(days=1, hours=7, minutes=30)  # Tuesday; the answer is due at 16.00


async def test_silence_releases_the_seat(play: Play) -> None:
    await changed(play, releases=1)
    await play.hears("Budi: /start e1\nBudi: [Masuk daftar tunggu]")
    await play.go_on(LAST_CALL)
    said = await play.hears("(1 hari kemudian)\n(8 jam kemudian)")
    assert await ended(play) == ["released", None]
    assert await waiting(play) == [], "and nobody reminds them"
    assert "Bot kepada Budi: Ada kursi untuk Bapak/Ibu" in said
    assert "Bot kepada Sari: Karena belum ada jawaban" in said
    assert "tidak dijawab: 1 (Sari Contoh · SDN 000 Contoh)" in said


async def test_the_last_call_says_so_and_what_silence_costs(play: Play) -> None:
    await changed(play, releases=1)
    first = await play.hears("(3 hari kemudian)")
    assert "tetap hadir" in first
    assert "*Pertanyaan terakhir*" not in first
    last = await play.hears("(4 hari kemudian)")
    assert "Bot kepada Sari: *Pertanyaan terakhir*" in last
    assert "Bila tidak dijawab sampai" in last


async def test_an_answer_to_any_call_keeps_it(play: Play) -> None:
    await changed(play, releases=1)
    await play.hears("(3 hari kemudian)\nSari: [Akan hadir]")
    said = await play.hears("(4 hari kemudian)")
    assert "tetap hadir" not in said, "and is not asked again"
    await play.go_on(AFTER_IT)
    assert await ended(play) == [None]


async def test_an_answer_before_it_is_late_keeps_it(play: Play) -> None:
    await changed(play, releases=1)
    await play.go_on(LAST_CALL)
    await play.go_on(AFTER_IT - timedelta(minutes=31))
    await play.hears("Sari: saya hadir")
    await play.go_on(timedelta(hours=1))
    assert await ended(play) == [None]


async def test_where_the_coordinator_did_not_choose_so_it_stays(play: Play) -> None:
    await play.go_on(LAST_CALL)
    await play.go_on(AFTER_IT)
    assert await ended(play) == [None]


async def test_who_was_asked_before_that_was_chosen_did_not_know(play: Play) -> None:
    await play.go_on(LAST_CALL)
    await changed(play, releases=1)
    await play.go_on(AFTER_IT)
    assert await ended(play) == [None]


async def test_chosen_and_taken_back_it_stays(play: Play) -> None:
    await changed(play, releases=1)
    await play.go_on(LAST_CALL)
    await changed(play, releases=0)
    await play.go_on(AFTER_IT)
    assert await ended(play) == [None]


async def test_who_has_no_chat_any_more_is_called_instead(play: Play) -> None:
    await changed(play, releases=1)
    await play.go_on(LAST_CALL)
    async with play.database.transaction() as connection:
        address = await connection.one(
            str,
            """select address from chats join people on people.id = chats.person
               where people.name like 'Sari%'""",
        )
        await chats.mark(connection, play.channel.name, address, False, play.clock.now())
    await play.go_on(AFTER_IT)
    assert await ended(play) == [None]


async def test_an_answer_that_came_in_time_counts_though_it_is_heard_later(play: Play) -> None:
    await changed(play, releases=1)
    await play.go_on(LAST_CALL)
    await play.go_on(AFTER_IT - timedelta(hours=1))
    phone = await play.phone("Sari")
    await play.far_end.send(play.turns, phone, {"press": "hd:1", "message": max(phone.shown)})
    play.clock.advance(timedelta(hours=2))  # the service stood still, and starts with its jobs
    await release_silent(play.database, play.clock.now(), play.world)
    assert await ended(play) == [None]
    await play.settle()
    await play.go_on(timedelta(hours=1))
    assert await ended(play) == [None]


async def test_who_was_never_shown_the_question_was_not_silent(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    await changed(play, releases=1)
    await play.go_on(LAST_CALL - timedelta(hours=1))

    async def nothing_leaves() -> bool:
        return False

    monkeypatch.setattr(play.sender, "step", nothing_leaves)
    await play.go_on(timedelta(hours=1))
    await play.go_on(AFTER_IT)
    assert await ended(play) == [None]


async def test_a_second_yes_changes_nothing(play: Play) -> None:
    await play.go_on(timedelta(days=3))
    assert "*akan hadir*" in await play.presses("Sari", "hd:1")
    assert "Bot sekilas: Sudah kami catat" in await play.presses("Sari", "hd:1")


async def test_a_seat_released_from_an_event_called_off_is_not_told(play: Play) -> None:
    await changed(play, releases=1)
    await play.go_on(LAST_CALL)
    await release_silent(play.database, play.clock.now() + AFTER_IT, play.world)
    assert await ended(play) == ["released"]
    async with play.database.transaction() as connection:
        assert await events.cancel(connection, 1, "Banjir", play.clock.now())
    assert "Karena belum ada jawaban" not in await play.hears("(2 hari kemudian)")


async def test_words_answer_the_question_days_later(play: Play) -> None:
    await play.go_on(timedelta(days=3))
    await play.hears("Sari: /jadwal")
    await play.go_on(timedelta(days=2))
    assert "Batalkan pendaftaran Anda" in await play.hears("Sari: Berhalangan")
    await play.hears("Sari: Tidak jadi")
    assert "Kami catat bahwa Anda *akan hadir*" in await play.hears("Sari: Hadir.")


async def test_where_nothing_was_asked_they_answer_nothing(play: Play) -> None:
    await play.hears("Sari: /menu")
    assert "belum memahami" in await play.hears("Sari: berhalangan")


async def test_on_a_monday_who_comes_is_reminded_on_the_last_working_day(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears(
            """(Rina panitia Bontang)
(Sari sudah dikenal)
(bimtek "Bimtek Contoh", 7/12/2026 08.00–16.00, 2 hari, 5 kursi)
Sari: /start e1
Sari: [Daftar]"""
        )
        await play.hears("(7 hari kemudian)\nSari: [Akan hadir]")
        friday = await play.hears("(4 hari kemudian)")  # H-3, and the last working day before
        assert "*Bimtek Contoh*" in friday
        assert "tetap hadir" not in friday
