"""Paused, resumed, stopped, left out: at any moment, by whoever acts for the office then."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.announcing.presses import ShowAnnouncement
from handlers.announcing.running_presses import AskStop, Pause, Resume, Skip, Stop
from handlers.press import Press
from storage.announcements import announcements, leaving
from storage.offices import roles
from storage.post import outbox
from tests.handlers.announcing.bontang import Bontang

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
WEEK = timedelta(days=7)


async def begun(bontang: Bontang) -> int:
    """Copies to two people stand in the outbox, and none was sent. Tono coordinates too."""
    await bontang.play.hears("(Tono panitia Bontang)\nTono: /menu")
    await bontang.librarian("Sari")
    await bontang.librarian("Dewi")
    await bontang.play.hears("Rina: /menu")
    number = await bontang.announces("Halo semua")
    await bontang.feeds()
    assert await bontang.ledger(number) == {"posted": 2}
    return number


async def test_a_pause_holds_back_what_is_not_sent_and_it_goes_on_later(bontang: Bontang) -> None:
    number = await begun(bontang)
    said = await bontang.play.presses("Rina", Pause(number=number).wire)
    assert "*Pengumuman dijeda*" in said
    assert "Terkirim: 0 dari 2" in said
    await bontang.play.go_on(DAY)
    assert await bontang.ledger(number) == {"queued": 2}
    said = await bontang.play.presses("Rina", Resume(number=number).wire)
    assert said.count("Halo semua\n\n     _Dari") == 2
    await bontang.play.go_on(MINUTE)
    assert await bontang.ledger(number) == {"sent": 2}
    assert await bontang.state(number) == "done"


async def test_what_was_under_way_is_accounted_for_while_it_is_paused(bontang: Bontang) -> None:
    number = await begun(bontang)
    assert await bontang.play.sender.step()
    said = await bontang.play.presses("Rina", Pause(number=number).wire)
    assert await bontang.ledger(number) == {"queued": 1, "sent": 1}
    assert "Terkirim: 1 dari 2" in said + await bontang.play.hears("(1 menit kemudian)")
    assert await bontang.state(number) == "paused"


async def test_resumed_after_its_time_it_has_new_time(bontang: Bontang) -> None:
    number = await begun(bontang)
    await bontang.play.presses("Rina", Pause(number=number).wire)
    over = (await bontang.announcement(number)).expires
    await bontang.play.go_on(timedelta(days=9))
    await bontang.play.presses("Rina", Resume(number=number).wire)
    again = (await bontang.announcement(number)).expires
    assert over is not None
    assert again is not None
    assert over < bontang.now < again
    await bontang.play.go_on(DAY)
    assert await bontang.ledger(number) == {"sent": 2}


async def test_a_short_pause_leaves_its_time_as_it_was(bontang: Bontang) -> None:
    number = await begun(bontang)
    before = (await bontang.announcement(number)).expires
    await bontang.play.presses("Rina", Pause(number=number).wire)
    await bontang.play.go_on(MINUTE)
    await bontang.play.presses("Rina", Resume(number=number).wire)
    assert (await bontang.announcement(number)).expires == before


async def test_asked_whether_to_stop_nothing_goes_meanwhile(bontang: Bontang) -> None:
    number = await begun(bontang)
    said = await bontang.play.presses("Rina", AskStop(number=number).wire)
    assert "Sudah terkirim 0, sisanya 2 tidak akan dikirim." in said
    assert "Pengiriman dijeda sementara" in said
    await bontang.play.go_on(DAY)
    assert await bontang.ledger(number) == {"queued": 2}
    await bontang.play.hears("Rina: [Lanjutkan]")
    await bontang.play.go_on(MINUTE)
    assert await bontang.ledger(number) == {"sent": 2}


async def test_stopped_the_rest_gets_nothing_and_the_sum_says_so(bontang: Bontang) -> None:
    number = await begun(bontang)
    await bontang.play.presses("Rina", AskStop(number=number).wire)
    said = await bontang.play.hears("Rina: [Ya, hentikan]")
    said += await bontang.play.presses("Rina", ShowAnnouncement(number=number).wire)
    assert "*Pengumuman dihentikan*" in said
    assert "dihentikan sebelum terkirim: 2" in said
    assert await bontang.ledger(number) == {"cancelled": 2}
    assert "Halo semua\n\n     _Dari" not in "\n".join(bontang.play.said)


@pytest.mark.parametrize("kind", [Pause, Stop, AskStop, Resume, Skip])
async def test_too_late_it_is_said_and_shown_as_it_is(bontang: Bontang, kind: type[Press]) -> None:
    number = await begun(bontang)
    await bontang.play.settle()
    await bontang.play.go_on(MINUTE)
    assert await bontang.state(number) == "done"
    said = await bontang.play.presses("Rina", kind.model_validate({"number": number}).wire)
    assert "Bot sekilas: Keadaannya sudah berubah." in said
    assert "*Pengumuman selesai*" in said
    assert await bontang.state(number) == "done"


async def test_paused_from_two_phones_the_second_sees_it_paused(bontang: Bontang) -> None:
    number = await begun(bontang)
    await bontang.play.presses("Rina", Pause(number=number).wire)
    said = await bontang.play.presses("Tono", Pause(number=number).wire)
    assert "Bot sekilas: Keadaannya sudah berubah." in said
    assert "*Pengumuman dijeda*" in said
    assert "[Perbarui]" in said  # only Rina's renews itself


async def test_another_coordinator_steers_it_and_the_first_one_sees(bontang: Bontang) -> None:
    number = await begun(bontang)
    said = await bontang.play.presses("Tono", Pause(number=number).wire)
    assert "Bot kepada Rina: *Pengumuman dijeda*" in said
    await bontang.play.presses("Tono", Resume(number=number).wire)
    assert (await bontang.announcement(number)).confirmed_by == bontang.rina


async def test_whose_role_ends_hands_it_to_the_owner(bontang: Bontang) -> None:
    await bontang.play.hears("(Ova pemilik layanan)\nOva: /menu")
    number = await begun(bontang)
    async with bontang.play.database.transaction() as connection:
        await leaving.call_back(connection, number)
        await roles.release(connection, bontang.rina, "coordinator", bontang.office)
    before = len(bontang.play.said)
    await bontang.play.settle()
    said = "\n".join(bontang.play.said[before:])
    assert await bontang.state(number) == "paused"
    assert "(contoh) dijeda*" in said
    assert "[Lanjutkan]\n     [Hentikan]" in said
    await bontang.play.hears("Ova: [Lanjutkan]")
    said = await bontang.play.hears("(1 menit kemudian)")
    assert await bontang.ledger(number) == {"sent": 2}
    assert (await bontang.announcement(number)).confirmed_by != bontang.rina
    assert "*Pengumuman selesai*" in said  # to the owner


async def test_who_lost_the_role_steers_nothing(bontang: Bontang) -> None:
    number = await begun(bontang)
    async with bontang.play.database.transaction() as connection:
        await roles.release(connection, bontang.rina, "coordinator", bontang.office)
    assert "khusus panitia" in await bontang.play.presses("Rina", Stop(number=number).wire)
    assert await bontang.state(number) == "paused"  # as nobody answers for it


async def test_planned_it_pauses_and_waits_for_its_time_again(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    number = await bontang.announces("Halo", starts=bontang.now + DAY)
    said = await bontang.play.presses("Rina", Pause(number=number).wire)
    assert "*Pengumuman dijeda*" in said
    await bontang.play.presses("Rina", Resume(number=number).wire)
    assert await bontang.state(number) == "scheduled"


async def test_of_those_that_repeat_one_is_left_out_or_all(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    first = bontang.now + DAY
    number = await bontang.announces("Halo", starts=first, repeats="weekly")
    said = await bontang.play.presses("Rina", AskStop(number=number).wire)
    assert "[Lewati yang ini saja]\n     [Hentikan seterusnya]" in said
    await bontang.play.hears("Rina: [Lewati yang ini saja]")
    assert (await bontang.announcement(number)).starts == first + WEEK
    await bontang.play.presses("Rina", AskStop(number=number).wire)
    await bontang.play.hears("Rina: [Hentikan seterusnya]")
    await bontang.play.go_on(3 * WEEK)
    async with bontang.play.database.transaction() as connection:
        assert await connection.fetch(int, "select id from announcements") == [number]
        assert await announcements.active(connection) is None
        assert await outbox.shown_before(connection, "announcement:", bontang.now) == []
