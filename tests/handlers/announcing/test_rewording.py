"""Other words on the way, for those who have not got it; a correction, for those who have."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.announcing.running_presses import Correct, Reword
from storage.announcements import announcements, recipients
from storage.offices import roles
from tests.handlers.announcing.bontang import Bontang

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


async def half_way(bontang: Bontang) -> int:
    """Sari has it, Dewi's copy stands in the outbox; Rina is asked for other words."""
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    number = await bontang.announces("Kata lama")
    await bontang.play.hears("(1 menit kemudian)")
    dewi = await bontang.librarian("Dewi")
    async with bontang.play.database.transaction() as connection:
        await connection.execute(
            """insert into recipients (announcement, person, state, due)
               values (:number, :dewi, 'queued', :later)""",
            number=number,
            dewi=dewi,
            later=bontang.now + timedelta(hours=1),
        )
        await announcements.become(connection, number, "running", "done")
        await announcements.go(connection, number, bontang.now, bontang.now + DAY)
    await bontang.play.presses("Rina", Reword(number=number).wire)
    return number


async def gone_out(bontang: Bontang) -> int:
    """Two people have it."""
    await bontang.librarian("Sari")
    await bontang.librarian("Dewi")
    await bontang.play.hears("Rina: /menu")
    number = await bontang.announces("Rapat pukul sembilan", starts=bontang.now + MINUTE)
    await bontang.play.hears("(5 menit kemudian)")
    assert await bontang.ledger(number) == {"sent": 2}
    return number


async def test_the_rest_gets_the_new_words(bontang: Bontang) -> None:
    await half_way(bontang)
    said = await bontang.play.hears("Rina: Kata baru\nRina: [Simpan]")
    assert "1 orang sudah mendapat isi lama: untuk mereka dapat dibuat ralat" in said
    said = await bontang.play.hears("(2 jam kemudian)")
    assert "Bot kepada Dewi: Kata baru" in said
    assert "Kata lama" not in said


async def test_nothing_is_saved_before_its_author_saw_the_copy(bontang: Bontang) -> None:
    number = await half_way(bontang)
    said = await bontang.play.hears("Rina: Yth. {nama}, *kata* baru")
    assert "Belum disimpan." in said
    assert "Yth. Bapak/Ibu Rina Contoh, *kata* baru\n\n     _Dari Dinas" in said
    assert (await bontang.announcement(number)).words == "Kata lama"
    said = await bontang.play.hears("Rina: Yth. {nama}, kata lain")
    assert "Yth. Bapak/Ibu Rina Contoh, kata lain" in said
    assert (await bontang.announcement(number)).words == "Kata lama"
    await bontang.play.hears("Rina: [Simpan]")
    assert (await bontang.announcement(number)).words == "Yth. {nama}, kata lain"


async def test_what_it_says_now_comes_with_its_marks_in_a_message_of_its_own(
    bontang: Bontang,
) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    words, english = "Yth. {nama}, *rapat* di [sini](https://contoh.id)", "Dear {nama}, *meeting*"
    number = await bontang.announces(words, english=english, starts=bontang.now + DAY)
    said = await bontang.play.presses("Rina", Reword(number=number).wire)
    assert f"Bot: {words}\nBot: {english}\nBot: Isi sekarang ada di pesan tersendiri" in said
    texts = [each.text for each in bontang.play.phones["Rina"].shown.values()]
    assert texts.count(words) == texts.count(english) == 1  # as typed, not as it looks


async def test_a_copy_that_nobody_began_to_send_is_called_back_for_it(bontang: Bontang) -> None:
    number = await half_way(bontang)
    await bontang.play.hears("Rina: Kata baru")
    await bontang.play.go_on(timedelta(minutes=59))
    bontang.play.clock.advance(MINUTE)
    await bontang.feeds()
    assert await bontang.ledger(number) == {"sent": 1, "posted": 1}
    said = await bontang.play.hears("Rina: [Simpan]")
    assert "Bot kepada Dewi: Kata baru" in said


@pytest.mark.parametrize(
    ("words", "why"),
    [("   ", ""), ("Halo {nmaa}", "{nmaa}"), ("Ayo ke {tempat}", "{tempat}")],
)
async def test_words_that_cannot_go_are_refused(bontang: Bontang, words: str, why: str) -> None:
    number = await half_way(bontang)
    said = await bontang.play.hears(f"Rina: {words}")
    assert why in said
    assert (await bontang.announcement(number)).words == "Kata lama"


async def test_changed_by_somebody_else_meanwhile_it_is_looked_at_first(bontang: Bontang) -> None:
    number = await half_way(bontang)
    async with bontang.play.database.transaction() as connection:
        await announcements.change(connection, number, words="Kata orang lain")
    said = await bontang.play.hears("Rina: Kata baru\nRina: [Simpan]")
    assert "Isinya baru saja diubah orang lain" in said
    assert (await bontang.announcement(number)).words == "Kata orang lain"


async def test_who_lost_the_role_while_typing_changes_nothing(bontang: Bontang) -> None:
    number = await half_way(bontang)
    async with bontang.play.database.transaction() as connection:
        await roles.release(connection, bontang.rina, "coordinator", bontang.office)
    assert "khusus panitia" in await bontang.play.hears("Rina: Kata baru")
    assert (await bontang.announcement(number)).words == "Kata lama"


async def test_english_words_are_asked_for_where_there_were_some(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /menu")
    later = bontang.now + DAY
    number = await bontang.announces("Halo", english="Hello", starts=later)
    await bontang.play.presses("Rina", Reword(number=number).wire)
    said = await bontang.play.hears("Rina: Halo lagi\nRina: [Simpan]\nRina: Hello again")
    assert "dalam bahasa Inggris" in said
    assert "Hello again\n\n     _From" in said
    await bontang.play.hears("Rina: [Simpan]")
    it = await bontang.announcement(number)
    assert (it.words, it.english) == ("Halo lagi", "Hello again")


async def test_a_correction_changes_the_message_where_it_stands(bontang: Bontang) -> None:
    number = await gone_out(bontang)
    await bontang.librarian("Budi")  # who did not get the first one
    await bontang.play.presses("Rina", Correct(number=number).wire)
    said = await bontang.play.hears("Rina: Rapat pukul sepuluh\nRina: [Periksa]")
    assert "Ralat: 2 pesan diganti di tempatnya, 0 menyusul" in said
    await confirmed(bontang, number + 1, 2)
    said = await bontang.play.hears("(5 menit kemudian)")
    assert "Bot mengubah kepada Sari: *Ralat*" in said or "*Ralat*" in "\n".join(bontang.play.said)
    shown = [b.text for name in ("Sari", "Dewi") for b in bontang.play.phones[name].shown.values()]
    assert len([text for text in shown if "Rapat pukul sepuluh" in text]) == 2
    assert [text for text in shown if "Rapat pukul sembilan" in text] == []
    assert await bontang.ledger(number + 1) == {"sent": 2}


async def confirmed(bontang: Bontang, number: int, people: int) -> None:
    async with bontang.play.database.transaction() as connection:
        await announcements.become(connection, number, "counting", "draft")
    await bontang.lists()
    async with bontang.play.database.transaction() as connection:
        await bontang.confirmed(connection, number, people)
    await bontang.play.settle()


async def test_a_correction_of_a_correction_is_one_of_the_first(bontang: Bontang) -> None:
    number = await gone_out(bontang)
    await bontang.play.presses("Rina", Correct(number=number).wire)
    await bontang.play.hears("Rina: Rapat pukul sepuluh")
    await confirmed(bontang, number + 1, 2)
    await bontang.play.hears("(5 menit kemudian)")
    await bontang.play.presses("Rina", Correct(number=number + 1).wire)
    await bontang.play.hears("Rina: Rapat pukul sebelas")
    assert (await bontang.announcement(number + 2)).corrects == number
    await confirmed(bontang, number + 2, 2)
    await bontang.play.hears("(5 menit kemudian)")
    shown = [b.text for b in bontang.play.phones["Sari"].shown.values() if "Rapat" in b.text]
    assert [text for text in shown if "sebelas" not in text] == []
    assert len(shown) == 1


async def test_what_is_no_longer_shown_follows_as_a_new_message(bontang: Bontang) -> None:
    number = await gone_out(bontang)
    async with bontang.play.database.transaction() as connection:
        await connection.execute("update outbox set message = null, key = null where lane = 3")
    await bontang.play.presses("Rina", Correct(number=number).wire)
    said = await bontang.play.hears("Rina: Rapat pukul sepuluh\nRina: [Periksa]")
    assert "Ralat: 0 pesan diganti di tempatnya, 2 menyusul" in said
    await confirmed(bontang, number + 1, 2)
    await bontang.play.hears("(5 menit kemudian)")
    shown = [b.text for b in bontang.play.phones["Sari"].shown.values() if "Rapat" in b.text]
    assert len(shown) == 2


async def test_what_still_goes_has_no_correction(bontang: Bontang) -> None:
    number = await half_way(bontang)
    said = await bontang.play.presses("Rina", Correct(number=number).wire)
    assert "Bot sekilas: Keadaannya sudah berubah." in said
    async with bontang.play.database.transaction() as connection:
        assert await recipients.tally(connection, number + 1) == {}
