"""Announcements that repeat: who steers one steers the next as well; what is too late waits."""

from __future__ import annotations

from datetime import timedelta

from handlers.announcing.presses import ShowAnnouncement
from handlers.announcing.running_presses import AskStop, Pause, Resume, Reword
from storage.announcements import announcements, leaving
from storage.offices import roles
from tests.handlers.announcing.bontang import Bontang

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WEEK = timedelta(days=7)


async def begun(bontang: Bontang) -> int:
    """The first of a weekly one is on its way to Sari, and the next is planned."""
    await bontang.play.hears("(Tono panitia Bontang)\nTono: /menu")
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    number = await bontang.announces("Halo", starts=bontang.now + HOUR, repeats="weekly")
    bontang.play.clock.advance(HOUR)
    await bontang.feeds()
    assert await bontang.state(number) == "running"
    assert await bontang.state(number + 1) == "scheduled"
    return number


async def test_stopped_on_its_way_the_series_can_end_with_it(bontang: Bontang) -> None:
    number = await begun(bontang)
    said = await bontang.play.presses("Rina", AskStop(number=number).wire)
    assert "[Hentikan yang ini saja]\n     [Hentikan seterusnya]" in said
    await bontang.play.hears("Rina: [Hentikan seterusnya]")
    await bontang.play.go_on(2 * WEEK)
    async with bontang.play.database.transaction() as connection:
        states = await connection.fetch(str, "select state from announcements order by id")
        assert await announcements.active(connection) is None
    assert states == ["cancelled", "cancelled"]


async def test_or_it_goes_on_without_this_one(bontang: Bontang) -> None:
    number = await begun(bontang)
    await bontang.play.presses("Rina", AskStop(number=number).wire)
    await bontang.play.hears("Rina: [Hentikan yang ini saja]")
    assert await bontang.state(number) == "cancelled"
    assert await bontang.state(number + 1) == "scheduled"


async def test_other_words_hold_for_the_next_one_too(bontang: Bontang) -> None:
    number = await begun(bontang)
    await bontang.play.presses("Rina", Pause(number=number).wire)
    await bontang.play.presses("Rina", Reword(number=number).wire)
    said = await bontang.play.hears("Rina: Halo lagi\nRina: [Simpan]")
    assert "Berlaku juga untuk ulangan berikutnya." in said
    assert (await bontang.announcement(number + 1)).words == "Halo lagi"


async def test_who_takes_it_over_answers_for_the_next_one_too(bontang: Bontang) -> None:
    number = await begun(bontang)
    async with bontang.play.database.transaction() as connection:
        await leaving.call_back(connection, number)
        await roles.release(connection, bontang.rina, "coordinator", bontang.office)
    await bontang.feeds()
    assert await bontang.state(number) == "paused"
    await bontang.play.presses("Tono", Resume(number=number).wire)
    following = await bontang.announcement(number + 1)
    assert following.confirmed_by == (await bontang.announcement(number)).confirmed_by
    assert following.confirmed_by != bontang.rina


async def test_far_too_late_it_asks_before_it_goes(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    number = await bontang.announces("Besok rapat", starts=bontang.now + HOUR)
    await bontang.play.settle()
    bontang.play.clock.advance(60 * DAY)
    await bontang.feeds()
    assert await bontang.state(number) == "paused"
    await bontang.play.settle()
    assert "*Pengumuman dijeda*" in "\n".join(bontang.play.said)
    await bontang.play.presses("Rina", Resume(number=number).wire)
    assert await bontang.state(number) == "paused"
    await bontang.play.hears("Rina: [Ya, kirim sekarang]")
    await bontang.play.go_on(DAY)
    assert await bontang.ledger(number) == {"sent": 1}


async def test_far_too_late_one_that_repeats_goes_at_its_next_time(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    starts = bontang.now + HOUR
    number = await bontang.announces("Mingguan", starts=starts, repeats="weekly")
    bontang.play.clock.advance(3 * WEEK)
    await bontang.feeds()
    it = await bontang.announcement(number)
    assert (it.state, it.starts) == ("scheduled", starts + 3 * WEEK)


async def test_what_came_of_each_run_is_told_in_a_message_of_its_own(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    await bontang.announces("Mingguan", starts=bontang.now + 2 * HOUR, repeats="weekly")
    for _ in range(2):
        said = await bontang.play.hears("(7 hari kemudian)")
        assert said.count("Bot kepada Rina: *Pengumuman selesai*") == 1
        assert "sedang dikirim" not in said
        assert "Terkirim: 1" in said


async def test_nobody_is_woken_by_what_came_of_a_run(bontang: Bontang) -> None:
    """An urgent one goes to Sari at five, which is no hour for its sum."""
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    early = bontang.now + 20 * HOUR  # five in the morning
    number = await bontang.announces("Banjir", starts=early, urgent=1, repeats="weekly")
    await bontang.play.hears("(7 hari kemudian)\n(21 jam kemudian)")
    assert await bontang.ledger(number + 1) == {"sent": 1}
    assert "Rina" not in await bontang.play.hears("(1 jam kemudian)")
    said = await bontang.play.hears("(1 jam kemudian)")
    assert "Bot kepada Rina: *Pengumuman selesai*" in said


async def test_stopping_one_whose_people_are_not_counted_yet_says_so(bontang: Bontang) -> None:
    number = await begun(bontang)
    said = await bontang.play.presses("Rina", AskStop(number=number + 1).wire)
    assert "Yang ini belum dikirim. Penerimanya baru dihitung saat dikirim." in said


async def test_stopped_while_its_list_is_made_anew_it_counts_whom_it_was_for(
    bontang: Bontang,
) -> None:
    for name in ("Sari", "Dewi"):
        await bontang.librarian(name)
    await bontang.play.hears("Rina: /menu")
    number = await bontang.announces("Halo", starts=bontang.now + DAY)
    async with bontang.play.database.transaction() as connection:
        await announcements.become(connection, number, "fixing", "scheduled")
        await connection.execute(
            "delete from recipients where person = (select max(person) from recipients)"
        )
        await announcements.become(connection, number, "cancelled", "fixing")
    await bontang.feeds()
    said = await bontang.play.presses("Rina", ShowAnnouncement(number=number).wire)
    assert "dihentikan sebelum terkirim: 2" in said
