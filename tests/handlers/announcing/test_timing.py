"""At a moment by the clock of the office, again and again, or at once: until it begins."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.announcing.presses import Check, Confirm, SetTime, ShowAnnouncement
from handlers.announcing.running_presses import AskSendNow, ChooseTime, SendNow
from storage.announcements import announcements
from tests.handlers.announcing.bontang import Bontang

WITA = ZoneInfo("Asia/Makassar")
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


async def drafted(bontang: Bontang) -> int:
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    async with bontang.play.database.transaction() as connection:
        it = await bontang.written(connection, "Halo")
        await announcements.become(connection, it.id, "draft", "counting")
    return it.id


async def planned(bontang: Bontang, at: datetime) -> int:
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    return await bontang.announces("Halo", starts=at)


async def chosen(bontang: Bontang, number: int, words: str, repeats: str = "once") -> str:
    press = ChooseTime.model_validate({"number": number, "repeats": repeats})
    asked = await bontang.play.presses("Rina", press.wire)
    return asked + await bontang.play.hears(f"Rina: {words}")


async def test_a_draft_is_given_a_moment_by_the_clock_of_its_office(bontang: Bontang) -> None:
    number = await drafted(bontang)
    said = await chosen(bontang, number, "24/11/2026 10.00")
    assert "Menurut jam Bontang." in said
    assert "Waktu kirim disimpan." in said
    assert "Selasa, 24 November 2026, pukul 10.00 WITA" in said
    it = await bontang.announcement(number)
    assert it.starts == datetime(2026, 11, 24, 10, tzinfo=WITA)


@pytest.mark.parametrize("words", ["22/11/2026 10.00", "23/11/2026 08.00", "kemarin"])
async def test_a_time_in_the_past_is_refused(bontang: Bontang, words: str) -> None:
    number = await drafted(bontang)
    said = await chosen(bontang, number, words)
    assert "disimpan" not in said
    assert (await bontang.announcement(number)).starts is None


async def test_yesterday_is_over_and_the_example_is_one_moment(bontang: Bontang) -> None:
    said = await chosen(bontang, await drafted(bontang), "kemarin jam 8")
    assert "Waktu itu sudah lewat." in said
    assert "Contoh: 30/11/2026 09.00\n" in said


async def test_outside_of_the_hours_it_is_said_when_it_really_goes(bontang: Bontang) -> None:
    number = await drafted(bontang)
    said = await chosen(bontang, number, "28/11/2026 19.00")  # a Saturday
    assert "di luar jam kirim, jadi baru sampai mulai Senin, 30 November 2026, pukul 08.00" in said


async def test_it_goes_when_it_was_said_and_not_before(bontang: Bontang) -> None:
    number = await planned(bontang, datetime(2026, 11, 24, 10, tzinfo=WITA))
    await bontang.play.go_on(datetime(2026, 11, 24, 9, 59, tzinfo=WITA) - bontang.now)
    assert await bontang.ledger(number) == {"queued": 1}
    await bontang.play.go_on(2 * MINUTE)
    assert await bontang.ledger(number) == {"sent": 1}
    began = (await bontang.announcement(number)).began
    assert began is not None
    assert abs(began - datetime(2026, 11, 24, 10, tzinfo=WITA)) < MINUTE


@pytest.mark.parametrize("hour", [8, 15])
async def test_another_moment_is_chosen_earlier_or_later(bontang: Bontang, hour: int) -> None:
    number = await planned(bontang, datetime(2026, 11, 24, 10, tzinfo=WITA))
    said = await chosen(bontang, number, f"24/11/2026 {hour:02}.00")
    assert f"Akan dikirim ke 1 orang: Selasa, 24 November 2026, pukul {hour:02}.00 WITA" in said
    moment = datetime(2026, 11, 24, hour, tzinfo=WITA)
    await bontang.play.go_on(moment - MINUTE - bontang.now)
    assert await bontang.ledger(number) == {"queued": 1}
    await bontang.play.go_on(2 * MINUTE)
    assert await bontang.ledger(number) == {"sent": 1}


async def test_one_that_is_confirmed_goes_at_once_after_another_question(bontang: Bontang) -> None:
    number = await planned(bontang, datetime(2026, 11, 24, 10, tzinfo=WITA))
    await bontang.play.presses("Rina", SetTime(number=number).wire)
    said = await bontang.play.hears("Rina: [Segera]")
    assert "Kirim sekarang ke 1 orang?" in said
    assert await bontang.state(number) == "scheduled"
    await bontang.play.hears("Rina: [Ya, kirim sekarang]\n(1 menit kemudian)")
    assert await bontang.ledger(number) == {"sent": 1}


@pytest.mark.parametrize(
    ("repeats", "days"),
    [
        ("weekly", ["Selasa, 24 November", "Selasa, 1 Desember", "Selasa, 8 Desember"]),
        ("monthly", ["Selasa, 24 November", "Kamis, 24 Desember", "Minggu, 24 Januari"]),
    ],
)
async def test_one_that_repeats_shows_its_next_three_days(
    bontang: Bontang, repeats: str, days: list[str]
) -> None:
    number = await drafted(bontang)
    said = await chosen(bontang, number, "24/11/2026 10.00", repeats)
    assert [day for day in days if day not in said] == []
    assert (await bontang.announcement(number)).repeats == repeats


async def test_each_time_it_goes_to_those_who_are_there_then(bontang: Bontang) -> None:
    number = await planned(bontang, datetime(2026, 11, 24, 10, tzinfo=WITA))
    await chosen(bontang, number, "24/11/2026 10.00", "weekly")
    await bontang.play.go_on(2 * DAY)
    await bontang.librarian("Dewi")
    await bontang.play.go_on(7 * DAY)
    assert await bontang.ledger(number) == {"sent": 1}
    assert await bontang.ledger(number + 1) == {"sent": 2}
    assert await bontang.state(number + 2) == "scheduled"


async def test_sent_at_once_it_no_longer_repeats(bontang: Bontang) -> None:
    number = await drafted(bontang)
    await chosen(bontang, number, "24/11/2026 10.00", "weekly")
    await bontang.play.presses("Rina", SendNow(number=number).wire)
    it = await bontang.announcement(number)
    assert (it.starts, it.repeats) == (None, None)


@pytest.mark.parametrize("kind", [SetTime, AskSendNow, SendNow])
async def test_what_goes_already_has_no_other_time(
    bontang: Bontang, kind: type[SetTime | AskSendNow | SendNow]
) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    number = await bontang.announces("Halo")
    said = await bontang.play.presses("Rina", kind(number=number).wire)
    assert "Bot sekilas: Keadaannya sudah berubah." in said
    assert (await bontang.announcement(number)).starts is None


async def test_begun_while_the_moment_is_typed_it_stays_as_it_is(bontang: Bontang) -> None:
    number = await planned(bontang, datetime(2026, 11, 24, 10, tzinfo=WITA))
    await bontang.play.presses("Rina", ChooseTime(number=number, repeats="once").wire)
    await bontang.play.go_on(2 * DAY)
    said = await bontang.play.hears("Rina: 30/11/2026 10.00")
    assert "*Pengumuman selesai*" in said
    assert await bontang.ledger(number) == {"sent": 1}


async def test_on_the_31st_or_on_the_last_of_a_shorter_month(bontang: Bontang) -> None:
    number = await planned(bontang, datetime(2026, 12, 31, 10, tzinfo=WITA))
    await chosen(bontang, number, "31/12/2026 10.00", "monthly")
    await bontang.play.go_on(datetime(2027, 3, 1, 12, tzinfo=WITA) - bontang.now)
    days = [(await bontang.announcement(each)).starts for each in range(number, number + 4)]
    here = [day.astimezone(WITA).strftime("%d.%m.") for day in days if day is not None]
    assert here == ["31.12.", "31.01.", "28.02.", "31.03."]
    said = await bontang.play.presses("Rina", ShowAnnouncement(number=number + 2).wire)
    assert "Ulangan berikutnya: Rabu, 31 Maret 2027" in said


async def test_confirmed_too_late_for_its_time_it_is_not_sent_at_once(bontang: Bontang) -> None:
    number = await drafted(bontang)
    await chosen(bontang, number, "24/11/2026 10.00")
    await bontang.play.presses("Rina", Check(number=number).wire)
    await bontang.play.go_on(2 * DAY)
    it = await bontang.announcement(number)
    press = Confirm(number=number, version=it.version, people=1, warned=0)
    said = await bontang.play.presses("Rina", press.wire)
    assert "Waktu kirim yang dipilih sudah lewat." in said
    assert await bontang.state(number) == "ready"
