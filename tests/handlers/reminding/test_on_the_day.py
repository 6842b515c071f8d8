"""On its day the code says who is there: nothing else looks as if it did."""

from __future__ import annotations

from datetime import timedelta

from storage.events import sessions
from tests.handlers.reminding.waiting import changed, ended
from tests.play import Play

FIRST_DAY = timedelta(days=9, hours=21)  # Thursday 3 December, 06.00
LATER_DAY = FIRST_DAY + timedelta(days=1)
SIX_DIGITS = "ketik di sini *enam angka*"


async def reminded(play: Play, after: timedelta) -> str:
    """What Sari reads then last."""
    await play.go_on(after)
    said = await play.hears("Rina: /menu")
    return said[said.rindex("Bot kepada Sari") :]


async def test_before_it_they_say_that_they_will_come_once(play: Play) -> None:
    assert "[Akan hadir] [Berhalangan]" in await reminded(play, timedelta(days=3))
    assert "Kami catat bahwa Anda *akan hadir*" in await play.hears("Sari: [Akan hadir]")
    said = await reminded(play, timedelta(days=6))
    assert "*besok*" in said
    assert "[Akan hadir]" not in said
    assert "     [Berhalangan]\n     [Ke kalender] [Lihat kegiatan]" in said


async def test_on_it_the_code_is_what_counts(play: Play) -> None:
    said = await reminded(play, FIRST_DAY)
    assert SIX_DIGITS in said
    assert "Akan hadir" not in said
    assert "[Tanya panitia] [Berhalangan]" in said
    assert SIX_DIGITS in await play.hears("Sari: hadir")
    assert SIX_DIGITS in await play.hears("Sari: Hadir"), "however often"
    assert SIX_DIGITS in await play.presses("Sari", "hd:1"), "also the button of an older reminder"


async def test_each_reminder_says_all_that_is_needed(play: Play) -> None:
    await changed(play, map="https://peta.example/aula", bring="laptop")
    for days, ahead in ((3, "7 hari lagi"), (4, "3 hari lagi"), (2, "*besok*"), (0, "hari ini")):
        said = await reminded(play, timedelta(days=days) or timedelta(hours=21))
        assert ahead in said
        assert "Desember 2026" in said
        assert "Tempat: " in said
        assert "Peta: https://peta.example/aula" in said
        assert "Mohon dibawa: laptop" in said
        assert "[Berhalangan]" in said
        assert "[Ke kalender]" in said
        assert ("[Akan hadir]" in said) is (days > 0), "on the day the code says so"


async def test_later_nobody_can_leave_any_more(play: Play) -> None:
    said = await reminded(play, LATER_DAY)
    assert "hari ini hari ke-2" in said
    assert SIX_DIGITS in said
    assert "[Tanya panitia]\n" in said
    assert "Berhalangan" not in said


async def test_a_day_names_its_sessions(play: Play) -> None:
    async with play.database.transaction() as connection:
        await sessions.describe(connection, 2, title="Mendongeng", speaker="Budi Contoh")
    assert "Mendongeng" not in await reminded(play, FIRST_DAY)
    assert "     08.00 Mendongeng · Budi Contoh\n" in await reminded(play, timedelta(days=1))


async def test_of_several_days_the_hours_of_the_first_are_named(play: Play) -> None:
    said = await reminded(play, timedelta(days=3))
    assert "yang Anda ikuti 7 hari lagi:" in said
    assert "Hari pertama: Kam 3 Des, 08.00–16.00 WITA" in said


async def test_typed_words_mean_the_question_that_was_shown_last(play: Play) -> None:
    """Though another event is today, and another was asked about."""
    await changed(play, seats=5)
    await play.hears('(kegiatan "Temu (contoh)", 26/11/2026 13.00–15.00, 5 kursi)')
    await play.hears("Sari: /start e2\nSari: [Daftar]")
    said = await play.hears("(3 hari kemudian)")  # the day of the one, a week before the other
    assert "*Apakah Bapak/Ibu tetap hadir?*" in said
    assert "*akan hadir*" in await play.hears("Sari: hadir")
    assert SIX_DIGITS in await play.hears("Sari: /menu\nSari: hadir")


async def test_who_comes_does_not_give_up_the_seat(play: Play) -> None:
    await play.hears("(3 hari kemudian)\nSari: [Berhalangan]")
    said = await play.hears("Sari: hadir")
    assert "*akan hadir*" in said
    assert "sudah dibatalkan" not in said
    assert await ended(play) == [None]


async def test_the_same_words_answer_an_offer(play: Play) -> None:
    await play.hears("Budi: /start e1\nBudi: [Masuk daftar tunggu]")
    await play.hears("Sari: /start e1\nSari: [Batalkan pendaftaran]\nSari: [Ya, batalkan]")
    assert "*diterima*" in await play.hears("Budi: insyaallah")
