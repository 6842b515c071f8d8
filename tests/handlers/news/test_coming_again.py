"""Who said that they come meant the time and place that were: they are asked about what is now."""

from __future__ import annotations

from tests.handlers.planning.planned import change, changes, numbers, said
from tests.play import Play

MOVED = ("se!:1:when", "02/12/2026 13.00-16.00")
BACK = ("se!:1:when", "30/11/2026 09.00-12.00")
SOON = "(5 menit kemudian)"
AGAIN = "*Apakah Bapak/Ibu tetap hadir?*"


async def _coming(play: Play) -> list[int]:
    """Who comes, as coordinators see it: 1 for each of Sari and Umar who said so."""
    return await numbers(
        play, "select coming is not null from enrolments where state = 'confirmed' order by id"
    )


async def test_only_who_said_so_is_asked_again(play: Play) -> None:
    await said(play, "Sari", "hd:1")
    await changes(play, *MOVED)
    assert await _coming(play) == [0, 0]
    told = await play.hears(SOON)
    assert told.count(AGAIN) == 1
    sari = told[told.index("Bot kepada Sari") :].partition("Bot kepada Umar")[0]
    assert AGAIN in sari
    assert "[Akan hadir] [Berhalangan]\n     [Ke kalender] [Lihat kegiatan]" in sari
    umar = told[told.index("Bot kepada Umar") :].partition("Bot kepada Wati")[0]
    assert "[Ke kalender] [Berhalangan]\n     [Lihat kegiatan]" in umar
    wati = told[told.index("Bot kepada Wati") :]
    assert "[Ke kalender]" not in wati, "who waits has no seat"
    await play.hears("Sari: hadir")
    assert await _coming(play) == [1, 0]


async def test_who_does_not_answer_is_asked_with_the_next_change(play: Play) -> None:
    await said(play, "Sari", "hd:1")
    await changes(play, *MOVED)
    assert AGAIN in await play.hears(SOON)
    await changes(play, "ep!:1:place", "Aula Kecamatan")
    assert (await play.hears(SOON)).count(AGAIN) == 1
    await play.hears("Sari: [Akan hadir]")
    await changes(play, "ep!:1:title", "Judul lain")
    assert AGAIN not in await play.hears(SOON)


async def test_where_all_is_as_it_was_the_answer_holds(play: Play) -> None:
    await said(play, "Sari", "hd:1")
    await changes(play, *MOVED)
    await changes(play, *BACK)
    assert await _coming(play) == [1, 0]
    assert AGAIN not in await play.hears(SOON)


async def test_an_answer_to_what_was_before_that_does_not_hold(play: Play) -> None:
    await said(play, "Sari", "hd:1")
    await changes(play, *MOVED)
    await play.hears(SOON)
    await changes(play, "ep!:1:place", "Aula Kecamatan")
    await changes(play, "ep!:1:place", "Aula Perpustakaan (contoh)")
    assert await _coming(play) == [0, 0]


async def test_an_unanswered_call_about_another_time_costs_no_seat(play: Play) -> None:
    await change(play, "update events set releases = 1")
    await change(play, "update enrolments set asked = 1, asked_until = 2")
    await changes(play, *MOVED)
    assert await numbers(play, "select count(asked_until) from enrolments") == [0]


async def test_who_answers_before_the_notice_is_told_and_not_asked(play: Play) -> None:
    await said(play, "Sari", "hd:1")
    await changes(play, *MOVED)
    await said(play, "Sari", "hd:1")
    told = await play.hears(SOON)
    assert "Bot kepada Sari" in told
    assert AGAIN not in told


async def test_another_room_is_told_and_asks_nobody(play: Play) -> None:
    await said(play, "Sari", "hd:1")
    before = await numbers(play, "select id from notices where kind like 'h-%' order by id")
    await changes(play, "ep!:1:place", "Aula Kecamatan")
    assert await _coming(play) == [1, 0]
    assert await numbers(play, "select id from notices where kind like 'h-%' order by id") == before
    told = await play.hears(SOON)
    assert told.count("*perubahan*") == 3
    assert AGAIN not in told


async def test_the_old_hours_in_another_room_keep_the_answer(play: Play) -> None:
    await said(play, "Sari", "hd:1")
    await changes(play, *MOVED)
    await changes(play, "ep!:1:place", "Aula Kecamatan")
    assert await _coming(play) == [0, 0]
    await changes(play, *BACK)
    assert await _coming(play) == [1, 0]
    told = await play.hears(SOON)
    assert told.count("*perubahan*") == 3
    assert AGAIN not in told


async def test_an_answer_to_hours_that_are_gone_does_not_hold(play: Play) -> None:
    """Tono enrolled meanwhile, and knew other hours than Sari."""
    await said(play, "Sari", "hd:1")
    await changes(play, *MOVED)
    await change(play, "update events set seats = 5")
    await play.hears("Tono: /start e1\nTono: [Daftar]")
    await said(play, "Tono", "hd:1")
    await changes(play, *BACK)
    assert await _coming(play) == [1, 0, 0]
    assert (await play.hears(SOON)).count(AGAIN) == 1


async def test_a_snooze_outlives_a_change(play: Play) -> None:
    await play.presses("Sari", "hz:1:hour")
    await changes(play, *MOVED)
    assert "seperti yang Anda minta" in await play.hears("(1 jam kemudian)")
