"""Exactly the people concerned hear of a changed time or place, once."""

from __future__ import annotations

import pytest

from tests.handlers.planning.planned import change, changes, event, numbers, said
from tests.play import Play

TOLD = "ada *perubahan*"
MOVED = ("se!:1:when", "02/12/2026 13.00-16.00")
SOON = "(5 menit kemudian)"


async def test_each_concerned_is_told_once_of_all_changes(play: Play) -> None:
    assert TOLD not in await changes(play, *MOVED)
    assert TOLD not in await play.hears("(4 menit kemudian)")
    assert TOLD not in await changes(play, "ep!:1:place", "Aula Kecamatan")
    assert TOLD not in await play.hears("(4 menit kemudian)"), "it waits for the last change"
    told = await play.hears("(1 menit kemudian)")
    assert told.count(TOLD) == 3
    assert all(f"Bot kepada {name}: " in told for name in ("Sari", "Umar", "Wati"))
    assert "Semula: Senin, 30 November 2026, pukul 09.00–12.00 WITA, Aula Per" in told
    assert "Menjadi: Rabu, 2 Desember 2026, pukul 13.00–16.00 WITA, Aula Kecamatan" in told
    assert TOLD not in await play.hears("(1 hari kemudian)")


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("description", "Cara melayani semua orang"),
        ("title", "Temu Pustakawan Bontang"),
        ("bring", "Laptop"),
        ("seats", "9"),
        ("own_contact", "0812 0000 0000"),
    ],
)
async def test_small_changes_tell_nobody(play: Play, part: str, words: str) -> None:
    await changes(play, f"ep!:1:{part}", words)
    assert TOLD not in await play.hears(SOON)


async def test_what_is_as_it_was_tells_nobody(play: Play) -> None:
    await changes(play, *MOVED)
    shown = await changes(play, "se!:1:when", "30/11/2026 09.00-12.00")
    assert "akan diberi tahu" not in shown
    assert TOLD not in await play.hears(SOON)


async def test_who_left_or_came_later_is_not_told(play: Play) -> None:
    await changes(play, *MOVED)
    await play.hears("Umar: /start e1\nUmar: [Batalkan pendaftaran]\nUmar: [Ya, batalkan]")
    await play.hears("Tono: /start e1\nTono: [Masuk daftar tunggu]")
    assert "2 orang akan diberi tahu" in await said(play, "Rina", "me:1")
    told = await play.hears("Rina: [Beri tahu sekarang]")
    assert "kepada Umar" not in told
    assert "kepada Tono" not in told
    assert told.count(TOLD) == 2


async def test_at_once_where_the_coordinator_says_so(play: Play) -> None:
    await changes(play, *MOVED)
    assert (await play.hears("Rina: [Beri tahu sekarang]")).count(TOLD) == 3
    assert TOLD not in await play.hears(SOON)
    assert "Tidak ada perubahan yang menunggu" in await said(play, "Rina", "pn:1")


async def test_two_pieces_of_news_at_night_are_one_in_the_morning(play: Play) -> None:
    await play.hears("(14 jam kemudian)")
    await changes(play, *MOVED)
    assert TOLD not in await play.hears("(1 jam kemudian)")
    await changes(play, "se!:1:when", "03/12/2026 08.00-11.00")
    told = await play.hears("(6 jam kemudian)")
    assert told.count(TOLD) == 3
    assert "Rabu" not in told
    assert "Menjadi: Kamis, 3 Desember 2026, pukul 08.00–11.00 WITA" in told


async def test_one_session_of_several(play: Play) -> None:
    await changes(play, "se+:1", "01/12/2026 09.00-12.00", "Rencana kerja", "[Lewati]")
    assert "Sesi tambahan: Rencana kerja, Selasa, 1 Des" in await play.hears(SOON)
    await changes(play, "se!:2:place", "Ruang 2")
    told = await play.hears(SOON)
    which = "Sesi Rencana kerja, Selasa, 1 Desember 2026, pukul 09.00–12.00 WITA\n"
    moved = "     Semula: Aula Perpustakaan (contoh)\n     Menjadi: Ruang 2"
    assert which + moved in told
    await said(play, "Rina", "se?:2")
    await play.hears("Rina: [Ya, hapus sesi]")
    assert "Sesi ditiadakan: Rencana kerja" in await play.hears(SOON)


async def test_all_sessions_go_to_one_other_place(play: Play) -> None:
    await changes(play, "se+:1", "01/12/2026 09.00-12.00", "Rencana kerja", "[Lewati]")
    await play.hears(SOON)
    await changes(play, "ep!:1:place", "Aula Kecamatan")
    told = await play.hears(SOON)
    assert told.count("Menjadi: Aula Kecamatan") == 3
    assert "Sesi" not in told


async def test_reminders_move_with_the_event(play: Play) -> None:
    before = await numbers(play, "select due from notices where kind like 'h-%' order by due")
    await changes(play, *MOVED)
    now = await numbers(play, "select due from notices where kind like 'h-%' order by due")
    assert len(now) == len(before)
    assert not set(now) & set(before)


async def test_a_cancelled_event_has_no_other_news(play: Play) -> None:
    await changes(play, *MOVED)
    told = await changes(play, "pc:1", "Aula sedang diperbaiki", "[Ya, batalkan kegiatan]")
    assert told.count("kegiatan ini *dibatalkan*") == 3
    assert (await event(play)).state == "cancelled"
    assert TOLD not in await play.hears(SOON)
    assert await numbers(play, "select id from enrolments where left_at is null") == []
    assert await numbers(play, "select id from notices where state = 'waiting'") == []


async def test_cancelling_asks_twice_and_only_once(play: Play) -> None:
    asked = await changes(play, "pc:1", "Aula sedang diperbaiki")
    assert "*Temu Pustakawan*" in asked
    assert "3 orang akan diberi tahu" in asked
    assert (await event(play)).state == "published"
    await play.hears("Rina: [Tidak jadi]")
    assert (await event(play)).state == "published"
    await changes(play, "pc:1", "Aula sedang diperbaiki")
    await change(play, "update events set state = 'cancelled', why_cancelled = 'Libur'")
    said_then = await play.hears("Rina: [Ya, batalkan kegiatan]")
    assert "tidak dapat dibatalkan" in said_then
    assert "Libur" in said_then


EARLIER = ("se!:1:when", "30/11/2026 09.00-12.00")
THURSDAY = ("se!:1:when", "03/12/2026 08.00-11.00")


async def _tono_enrols(play: Play) -> None:
    await play.hears("Tono: /start e1\nTono: [Masuk daftar tunggu]")


async def test_who_enrolled_meanwhile_is_told_that_it_is_changed_back(play: Play) -> None:
    await changes(play, *MOVED)
    await _tono_enrols(play)
    assert "1 orang akan diberi tahu" in await changes(play, *EARLIER)
    told = await play.hears(SOON)
    assert told.count(TOLD) == 1
    tono = told[told.index("Bot kepada Tono") :]
    assert "Semula: Rabu, 2 Desember 2026, pukul 13.00–16.00 WITA" in tono
    assert "Menjadi: Senin, 30 November 2026, pukul 09.00–12.00 WITA" in tono


async def test_each_is_told_from_what_they_knew(play: Play) -> None:
    await changes(play, *MOVED)
    await _tono_enrols(play)
    assert "4 orang akan diberi tahu" in await changes(play, *THURSDAY)
    told = await play.hears(SOON)
    assert told.count(TOLD) == 4
    assert told.count("Semula: Senin, 30 November 2026, pukul 09.00–12.00 WITA") == 3
    tono = told[told.index("Bot kepada Tono") :]
    assert "Semula: Rabu, 2 Desember 2026, pukul 13.00–16.00 WITA" in tono


async def test_who_enrols_anew_knows_what_is_now(play: Play) -> None:
    await changes(play, *MOVED)
    await play.hears("Wati: /start e1\nWati: [Keluar dari daftar tunggu]\nWati: [Ya, keluar]")
    await play.hears("Wati: /start e1\nWati: [Masuk daftar tunggu]")
    assert "kepada Wati" not in await play.hears(SOON)


async def test_once_it_is_over_nobody_is_told(play: Play) -> None:
    await said(play, "Sari", "hd:1")
    await play.hears("(7 hari kemudian)\n(4 jam kemudian)")
    shown = await changes(play, "se!:1:place", "Ruang 2")
    assert "akan diberi tahu" not in shown
    assert TOLD not in await play.hears(SOON)
    assert await numbers(play, "select count(*) from enrolments where coming is not null") == [1]


async def test_once_it_has_begun_nobody_is_asked_to_stay_away(play: Play) -> None:
    await play.hears("(7 hari kemudian)\n(1 jam kemudian)")
    await changes(play, "ep!:1:place", "Aula Kecamatan")
    told = await play.hears(SOON)
    assert "Menjadi: Aula Kecamatan" in told
    assert "Berhalangan" not in told


async def test_whom_no_chat_reaches_is_to_be_called(play: Play) -> None:
    await change(
        play, "update chats set gone = 1 where person = (select min(person) from enrolments)"
    )
    call = "1 orang tidak terjangkau lewat chat"
    shown = await changes(play, *MOVED)
    assert "2 orang akan diberi tahu" in shown
    assert call in shown
    told = await play.hears("Rina: [Beri tahu sekarang]")
    assert "2 orang kami beri tahu sekarang. 1 orang tidak" in told
    asked = await changes(play, "pc:1", "Aula sedang diperbaiki")
    assert "2 orang akan diberi tahu" in asked
    assert call in asked
    told = await play.hears("Rina: [Ya, batalkan kegiatan]")
    assert "2 orang kami beri tahu. 1 orang tidak" in told


async def test_at_night_it_is_said_that_the_morning_tells(play: Play) -> None:
    await play.hears("(13 jam kemudian)")  # 22.00
    assert "akan diberi tahu perubahan ini Selasa, 24 November 2026, pukul 05.00" in (
        await changes(play, *MOVED)
    )
    shown = await play.hears("Rina: [Beri tahu sekarang]")
    assert (
        "Karena sudah malam, 3 orang kami beri tahu Selasa, 24 November 2026, pukul 05.00" in shown
    )
    assert (await play.hears("(8 jam kemudian)")).count(TOLD) == 3
