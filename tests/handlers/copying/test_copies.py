"""Drafts, copies and series."""

from __future__ import annotations

from datetime import date

import pytest

from handlers.copying.series import following
from handlers.offices import sample
from storage.events import events, materials
from tests.given import DAY
from tests.handlers.planning.planned import (
    GONE,
    change,
    changes,
    event,
    numbers,
    quotas_of,
    said,
    sessions_of,
)
from tests.play import Play

DRAFT = "Rina: /buat\nRina: 1\nRina: Temu Baru\nRina: 02/12/2026 09.00\nRina: Aula\nRina: 20"
NEW = 2


async def test_only_who_runs_it_sees_a_draft(play: Play) -> None:
    assert "[Terbitkan]" in await play.hears(DRAFT)
    for name in ("Sari", "Tono"):
        assert GONE in await play.hears(f"{name}: /start e2")
        assert GONE in await said(play, name, "join:2")
    assert "Temu Baru" not in await play.hears("Sari: /kegiatan")
    assert (await event(play, NEW)).state == "draft"


async def test_a_draft_whose_time_has_passed_is_not_published(play: Play) -> None:
    await play.hears(f"{DRAFT}\n(10 hari kemudian)")
    assert "waktunya sudah lewat" in await said(play, "Rina", "pu:2")
    assert (await event(play, NEW)).state == "draft"


async def test_a_published_event_is_not_dropped(play: Play) -> None:
    assert "sudah terbit" in await said(play, "Rina", "pd:1")
    assert (await event(play)).state == "published"


async def test_the_kind_says_what_is_usual(play: Play) -> None:
    await play.hears(DRAFT.replace("Rina: 1\n", "Rina: [Bimtek]\n"))
    made = await event(play, NEW)
    assert (made.letter, (made.ends - made.starts).seconds) == ("optional", 8 * 3600)


async def test_a_copy_has_all_but_the_people(play: Play) -> None:
    await changes(play, "se+:1", "01/12/2026 13.00-15.00", "Panel", "Narasumber Satu", "[Lewati]")
    await changes(play, "ep!:1:bring", "Laptop")
    await changes(play, "qu+:1:institution", "2")
    assert "sebagai *konsep*" in await changes(play, "py:1", "14/12/2026")
    first, made = await event(play), await event(play, NEW)
    assert (made.state, made.title, made.bring, made.taken) == ("draft", first.title, "Laptop", 0)
    assert [each.starts - made.starts for each in await sessions_of(play, NEW)] == [
        each.starts - first.starts for each in await sessions_of(play)
    ]
    assert [each.speaker for each in await sessions_of(play, NEW)] == [None, "Narasumber Satu"]
    assert await quotas_of(play, NEW) == await quotas_of(play)
    assert made.starts.astimezone(play.clock.now().tzinfo).day == 14


async def test_another_offices_event_is_no_pattern(play: Play) -> None:
    await play.hears('(kegiatan "Rahasia", 30/11/2026 09.00–12.00, 2 kursi, di Samarinda)')
    offered = await play.hears("Rina: /buat\nRina: [Dari kegiatan lama]")
    assert "Temu Pustakawan" in offered
    assert "Rahasia" not in offered
    await play.hears("Rina: e2\nRina: 14/12/2026")
    assert await numbers(play, "select count(*) from events") == [2]


async def test_a_series_is_published_together_without_holidays(play: Play) -> None:
    await change(play, "insert into office_holidays values (1, '2026-12-07', 'Rapat', 0)")
    asked = await changes(play, "rpt:1", "1", "21/12/2026")
    assert "Sen 30 Nov 2026, Sen 14 Des 2026, Sen 21 Des 2026" in asked
    assert "Dilewati karena libur: Sen 7 Des 2026" in asked
    assert await numbers(play, "select count(*) from events") == [1]
    assert "Bentrok" not in asked
    assert "[Ya, terbitkan semua]\n     [Kembali] [Tidak jadi]" in asked, "and no days beside"
    await play.hears("Rina: [Ya, terbitkan semua]")
    assert await numbers(play, "select series from events where state = 'published'") == [1] * 3


@pytest.mark.parametrize("times", ["4", "4 kali", "4 pertemuan", "4x"])
async def test_a_series_of_so_many_meetings_holds_them_all(play: Play, times: str) -> None:
    await change(play, "insert into office_holidays values (1, '2026-12-07', 'Rapat', 0)")
    asked = await changes(play, "rpt:1", "1", times)
    assert "Sen 30 Nov 2026, Sen 14 Des 2026, Sen 21 Des 2026, Sen 28 Des 2026" in asked
    await play.hears("Rina: [Ya, terbitkan semua]")
    assert await numbers(play, "select series from events where state = 'published'") == [1] * 4


async def test_the_days_offered_name_another_year(play: Play) -> None:
    assert "[Sen 28 Des] [Sen 25 Jan 2027]" in await changes(play, "rpt:1", "1")


async def test_a_series_that_is_not_wanted_is_left(play: Play) -> None:
    assert "isian dibatalkan" in await changes(play, "rpt:1", "1", "tidak jadi")
    await changes(play, "rpt:1", "1", "4", "tidak jadi")
    assert await numbers(play, "select count(*) from events") == [1]


async def test_the_preview_of_a_training_offers_to_repeat_it(play: Play) -> None:
    repeat = "[Ulangi berkala]"
    await change(play, "update events set state = 'draft'")
    assert repeat not in await said(play, "Rina", "pv:1")
    await change(play, "update events set kind = 'training'")
    assert repeat in await said(play, "Rina", "pv:1")


@pytest.mark.parametrize(
    ("until", "objection"),
    [
        ("1", "antara 2 dan 26"),
        ("27 kali", "antara 2 dan 26"),
        ("30/11/2027", "paling banyak 26 kegiatan"),
        ("01/12/2026", "tidak ada hari kerja yang cocok"),
        ("31/02/2027", "tidak ada di kalender"),
    ],
)
async def test_a_series_that_cannot_be(play: Play, until: str, objection: str) -> None:
    assert objection in await changes(play, "rpt:1", "1", until)
    assert await numbers(play, "select count(*) from events") == [1]


def test_the_third_monday_stays_the_third_and_the_fifth_is_the_last() -> None:
    third = list(following(date(2026, 11, 16), "month", date(2027, 1, 31)))
    assert third == [date(2026, 12, 21), date(2027, 1, 18)]
    fifth = list(following(date(2026, 11, 30), "month", date(2027, 1, 31)))
    assert fifth == [date(2026, 12, 28), date(2027, 1, 25)]


async def test_the_samples_events_have_what_is_usual(play: Play) -> None:
    async with play.database.transaction() as connection:
        await sample.load(connection, play.clock.now())
    kinds = await numbers(
        play,
        """select count(*) from events where sample = 1 and
             (kind = 'bimtek') = (asks = '7 3' and reminds = '7 1 0' and letter = 'optional')""",
    )
    assert kinds == await numbers(play, "select count(*) from events where sample = 1")


async def test_each_of_a_series_leads_to_the_others(play: Play) -> None:
    await changes(play, "rpt:1", "week", "21/12/2026", "[Ya, terbitkan semua]")
    await changes(play, "rpt:2", "week", "28/12/2026", "[Ya, terbitkan semua]")
    assert set(await numbers(play, "select series from events")) == {1}
    last = max(await numbers(play, "select id from events"))
    assert "kegiatan ke-2 dari " in await said(play, "Rina", "me:2")
    assert "[Rangkaian kegiatan]" in await said(play, "Rina", "me+:2")
    listed = await said(play, "Rina", "srs:2:0")
    assert "*Rangkaian: Temu Pustakawan*" in listed
    assert listed.count("[") == 8  # four events, the next page, repeat, back, home
    page = await said(play, "Rina", "srs:2:4")
    assert f"{last}. " in page
    assert "Rangkaian" not in await said(play, "Rina", "srs:99:0")


async def test_a_copy_has_the_materials_and_the_time_to_enrol(play: Play) -> None:
    was = await event(play)
    [session] = await sessions_of(play)
    link = "https://contoh.example/modul"
    async with play.database.transaction() as connection:
        window = {"opens": was.starts - 20 * DAY, "closes": was.starts - 2 * DAY}
        assert await events.change(connection, 1, was.version, **window)
        await materials.add(connection, 1, "Modul", play.clock.now(), session.id, link=link)
        await materials.add(
            connection, 1, "Lembar", play.clock.now(), file="a" * 64, name="l.pdf", size=9
        )
    assert "sebagai *konsep*" in await changes(play, "py:1", "14/12/2026")
    made = await event(play, NEW)
    assert (made.opens, made.closes) == (made.starts - 20 * DAY, made.starts - 2 * DAY)
    async with play.database.transaction() as connection:
        copied = await materials.of_event(connection, NEW)
    [session] = await sessions_of(play, NEW)
    assert [(each.title, each.session, each.link, each.file) for each in copied] == [
        ("Modul", session.id, link, None),
        ("Lembar", None, None, "a" * 64),
    ]


async def test_a_window_that_would_be_over_is_not_copied(play: Play) -> None:
    was = await event(play)
    async with play.database.transaction() as connection:
        assert await events.change(connection, 1, was.version, closes=was.starts - 6 * DAY)
    await changes(play, "py:1", "26/11/2026")
    assert (await event(play, NEW)).closes is None
