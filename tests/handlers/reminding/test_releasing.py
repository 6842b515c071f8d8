"""Silence after the last call, and who loses nothing by it."""

from __future__ import annotations

from datetime import timedelta

from storage.people import chats
from tests.handlers.reminding.waiting import changed, ended, waiting
from tests.play import Play

LAST_CALL = timedelta(days=7)  # Monday 30 November, 09.00
AFTER_IT = timedelta(days=1, hours=12)  # Tuesday at 21.00; the answer is due at 20.30


async def test_silence_releases_the_seat(play: Play) -> None:
    await changed(play, releases=1)
    await play.hears("Budi: /start e1\nBudi: [Masuk daftar tunggu]")
    await play.go_on(LAST_CALL)
    await play.go_on(AFTER_IT)
    assert await ended(play) == ["released", None]
    assert await waiting(play) == [], "and nobody reminds them"
    said = await play.hears("(12 jam kemudian)")
    assert "Bot kepada Budi: Bapak/Ibu, ada kursi untuk Bapak/Ibu" in said
    assert "Bot kepada Sari: Karena belum ada jawaban" in said


async def test_an_answer_to_any_call_keeps_it(play: Play) -> None:
    await changed(play, releases=1)
    await play.hears("(3 hari kemudian)\nSari: [Hadir]")
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


async def test_words_answer_the_question_days_later(play: Play) -> None:
    await play.go_on(timedelta(days=3))
    await play.hears("Sari: /jadwal")
    await play.go_on(timedelta(days=2))
    assert "Batalkan pendaftaran Anda" in await play.hears("Sari: Berhalangan")
    await play.hears("Sari: Tidak jadi")
    assert "Kami catat bahwa Anda *hadir*" in await play.hears("Sari: Hadir.")


async def test_where_nothing_was_asked_they_answer_nothing(play: Play) -> None:
    await play.hears("Sari: /menu")
    assert "belum memahami" in await play.hears("Sari: berhalangan")
