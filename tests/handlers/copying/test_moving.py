"""*Pindahkan hari*: a whole event, at one press and with one piece of news."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.handlers.planning.planned import change, changes, event, numbers, said, sessions_of
from tests.play import Play

TOLD = "ada *perubahan*"
SECOND = ("se+:1", "01/12/2026 13.00-15.00", "Panel", "Narasumber Satu", "[Lewati]")
WEEK = timedelta(weeks=1)
REFUSED = "Hanya kegiatan yang belum dimulai"


async def _moves(play: Play, day: str = "07/12/2026") -> str:
    await changes(play, "pm:1", day)
    return await play.hears("Rina: [Ya, pindahkan]")


async def test_all_sessions_keep_hours_and_distances_and_one_news_tells_it(play: Play) -> None:
    await changes(play, *SECOND)
    await play.hears("Rina: /start e1\nRina: [Kelola]\nRina: [Beri tahu sekarang]")
    before, version = await sessions_of(play), (await event(play)).version
    assert "3 orang akan diberi tahu" in await _moves(play)
    now = await sessions_of(play)
    assert [(each.id, each.starts, each.ends) for each in now] == [
        (each.id, each.starts + WEEK, each.ends + WEEK) for each in before
    ]
    assert (await event(play)).version > version, "calendars see that it is newer"
    told = await play.hears("(5 menit kemudian)")
    assert told.count(TOLD) == told.count("Semula: 30 November – 1 Desember 2026") == 3
    assert told.count("Menjadi: 7–8 Desember 2026, mulai pukul 09.00 WITA") == 3
    assert TOLD not in await play.hears("(1 hari kemudian)")


async def test_reminders_and_the_end_of_enrolment_move_along(play: Play) -> None:
    await changes(play, "ep!:1:closes", "28/11/2026")
    closes = (await event(play)).closes
    due = "select due from notices where kind like 'h-%' and state = 'waiting' order by due"
    reminders = await numbers(play, due)
    assert "Pendaftaran ditutup Sabtu, 5 Desember" in await changes(play, "pm:1", "07/12/2026")
    await play.hears("Rina: [Ya, pindahkan]")
    now = (await event(play)).closes
    assert closes is not None
    assert now == closes + WEEK
    assert not set(reminders) & set(await numbers(play, due))


async def test_an_end_of_enrolment_that_would_have_passed_is_none(play: Play) -> None:
    await changes(play, "ep!:1:closes", "28/11/2026")
    assert "ditutup saat kegiatan dimulai" in await changes(play, "pm:1", "24/11/2026")
    await play.hears("Rina: [Ya, pindahkan]")
    assert (await event(play)).closes is None


async def test_who_said_that_they_come_is_asked_again(play: Play) -> None:
    await said(play, "Sari", "hd:1")
    await _moves(play)
    assert "tetap hadir?" in await play.hears("(5 menit kemudian)")
    assert await numbers(play, "select count(*) from enrolments where coming is not null") == [0]


async def test_it_warns_and_nothing_moves_without_a_yes(play: Play) -> None:
    starts = (await event(play)).starts
    asked = await changes(play, "pm:1", "25/12/2026")
    assert "dengan jam yang sama:" in asked
    assert "hari libur kantor" in asked
    assert "Semula: Senin, 30 November 2026" in asked
    await play.hears("Rina: [Tidak jadi]")
    assert "sudah pada hari itu" in await changes(play, "pm:1", "30/11/2026")
    assert (await event(play)).starts == starts


CANCELLED = "Sementara itu kegiatan ini *dibatalkan*. Perubahan Anda tidak disimpan."


@pytest.mark.parametrize(
    ("meanwhile", "told"),
    [
        ("state = 'cancelled', why_cancelled = 'Libur'", CANCELLED),
        ("starts = 1, ends = 2", REFUSED),
    ],
)
async def test_it_is_judged_again_when_it_is_done(play: Play, meanwhile: str, told: str) -> None:
    await changes(play, "pm:1", "07/12/2026")
    await change(play, f"update events set {meanwhile}")
    before = await sessions_of(play)
    assert told in await play.hears("Rina: [Ya, pindahkan]")
    assert REFUSED in await said(play, "Rina", "pm:1")
    assert await sessions_of(play) == before


async def test_what_another_changed_meanwhile_is_shown_first(play: Play) -> None:
    await changes(play, "pm:1", "07/12/2026")
    await change(play, "update events set version = version + 1")
    before = await sessions_of(play)
    assert "Ke hari apa?" in await play.hears("Rina: [Ya, pindahkan]")
    assert await sessions_of(play) == before
    assert "sudah dipindahkan" in await play.hears("Rina: 07/12/2026\nRina: [Ya, pindahkan]")


async def test_of_a_series_only_this_one_moves(play: Play) -> None:
    await changes(play, "rpt:1", "1", "14/12/2026", "[Ya, terbitkan semua]")
    starts = "select starts from events where id > 1 order by id"
    others = await numbers(play, starts)
    assert "Hanya kegiatan ini" in await said(play, "Rina", "pm:1")
    await _moves(play, "08/12/2026")
    assert await numbers(play, starts) == others


async def test_a_draft_that_is_late_moves_and_tells_nobody(play: Play) -> None:
    await changes(play, "py:1", "14/12/2026")
    await play.hears("(30 hari kemudian)")
    asked = await changes(play, "pm:2", "11/01/2027")
    assert "Belum ada peserta" in asked
    await play.hears("Rina: [Ya, pindahkan]")
    assert "sudah *terbit*" in await said(play, "Rina", "pu!:2")
