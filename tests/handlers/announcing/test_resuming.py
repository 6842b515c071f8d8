"""*Lanjutkan* where the time went by while it was paused: a question, or the next time."""

from __future__ import annotations

from datetime import timedelta

from handlers.announcing.presses import ShowAnnouncement
from handlers.announcing.running_presses import Pause, Resume, SendNow
from storage.offices import roles
from tests.handlers.announcing.bontang import Bontang

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
WEEK = timedelta(days=7)


async def passed(bontang: Bontang, repeats: str | None = None) -> int:
    """To Sari, planned for yesterday, paused since before; Tono coordinates too."""
    await bontang.play.hears("(Tono panitia Bontang)\nTono: /menu")
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    number = await bontang.announces("Halo", starts=bontang.now + DAY, repeats=repeats)
    await bontang.play.presses("Rina", Pause(number=number).wire)
    await bontang.play.go_on(2 * DAY)
    return number


async def test_nothing_goes_before_it_is_answered(bontang: Bontang) -> None:
    number = await passed(bontang)
    said = await bontang.play.presses("Rina", ShowAnnouncement(number=number).wire)
    assert "kami tanyakan dahulu apakah masih dikirim" in said
    said = await bontang.play.hears("Rina: [Lanjutkan]")
    assert "Seharusnya dikirim Selasa, 24 November 2026, pukul 09.00 WITA." in said
    assert "Kirim sekarang ke 1 orang?" in said
    await bontang.play.go_on(DAY)
    assert await bontang.ledger(number) == {"queued": 1}
    await bontang.play.hears("Rina: [Kembali]")
    assert await bontang.state(number) == "paused"


async def test_answered_yes_it_goes(bontang: Bontang) -> None:
    number = await passed(bontang)
    await bontang.play.presses("Rina", Resume(number=number).wire)
    await bontang.play.hears("Rina: [Ya, kirim sekarang]\n(1 menit kemudian)")
    assert await bontang.ledger(number) == {"sent": 1}


async def test_the_answer_is_judged_as_things_stand_then(bontang: Bontang) -> None:
    number = await passed(bontang)
    await bontang.play.presses("Rina", Resume(number=number).wire)
    async with bontang.play.database.transaction() as connection:
        await roles.release(connection, bontang.rina, "coordinator", bontang.office)
    assert "khusus panitia" in await bontang.play.hears("Rina: [Ya, kirim sekarang]")
    assert await bontang.state(number) == "paused"


async def test_who_answers_for_it_now_is_who_lets_it_go(bontang: Bontang) -> None:
    number = await passed(bontang)
    async with bontang.play.database.transaction() as connection:
        await roles.release(connection, bontang.rina, "coordinator", bontang.office)
    await bontang.play.presses("Tono", SendNow(number=number).wire)
    await bontang.play.go_on(MINUTE)
    assert await bontang.ledger(number) == {"sent": 1}
    assert (await bontang.announcement(number)).confirmed_by != bontang.rina


async def test_at_another_time_it_goes_then(bontang: Bontang) -> None:
    number = await passed(bontang)
    await bontang.play.presses("Rina", Resume(number=number).wire)
    said = await bontang.play.hears("Rina: [Pilih waktu lain]\nRina: besok 10.00")
    assert "*Pengumuman terjadwal*" in said
    await bontang.play.go_on(DAY)
    assert await bontang.ledger(number) == {"queued": 1}
    await bontang.play.go_on(DAY)
    assert await bontang.ledger(number) == {"sent": 1}


async def test_one_that_repeats_waits_for_its_next_time_and_says_so(bontang: Bontang) -> None:
    number = await passed(bontang, "weekly")
    planned = (await bontang.announcement(number)).starts
    said = await bontang.play.presses("Rina", Resume(number=number).wire)
    assert "Waktunya lewat selama dijeda" in said
    assert "*Pengumuman terjadwal*" in said
    await bontang.play.go_on(DAY)
    assert await bontang.ledger(number) == {"queued": 1}
    starts = (await bontang.announcement(number)).starts
    assert planned is not None
    assert starts == planned + WEEK
