"""Corrections: what they take the place of, whom they reach, and what is sent again after them."""

from __future__ import annotations

from datetime import timedelta

from handlers.announcing.ledgers import LEDGERS_LIVE
from handlers.announcing.presses import Check, ShowAnnouncement
from handlers.announcing.running_presses import Correct, Resend
from storage.announcements import announcements, recipients
from storage.people import stops
from tests.handlers.announcing.bontang import Bontang

MINUTE = timedelta(minutes=1)


async def out(bontang: Bontang, words: str, *names: str, **about: str) -> int:
    """These people have it."""
    for name in names:
        await bontang.librarian(name)
    number = await bontang.announces(words, **about)
    if not about:
        await bontang.play.hears("(2 menit kemudian)")
        return await looked_at(bontang, number)
    await bontang.feeds()
    async with bontang.play.database.transaction() as connection:  # there is no such file
        await connection.execute(
            """update outbox set state = 'sent', message = 'm' || id, content = null,
                 sent_at = :now where lane = 3""",
            now=bontang.now,
        )
    await bontang.feeds()
    return await looked_at(bontang, number)


async def looked_at(bontang: Bontang, number: int) -> int:
    assert await bontang.state(number) == "done"
    await bontang.play.hears("Rina: /menu")
    return number


async def corrected(
    bontang: Bontang, number: int, words: str, file: str | None = None, file_name: str | None = None
) -> int:
    """It is on its way; its copies stand in the outbox."""
    async with bontang.play.database.transaction() as connection:
        it = await announcements.write(
            connection, bontang.office, bontang.rina, bontang.chat, words, bontang.now,
            corrects=number, file=file, file_name=file_name,
        )  # fmt: skip
        await announcements.become(connection, it.id, "counting", "draft")
    await bontang.lists()
    async with bontang.play.database.transaction() as connection:
        people = (await recipients.tally(connection, it.id)).get("queued", 0)
        await bontang.confirmed(connection, it.id, people)
    await bontang.lists()
    await bontang.feeds()
    return it.id


async def messages(bontang: Bontang) -> int:
    async with bontang.play.database.transaction() as connection:
        return await connection.one(int, "select count(*) from outbox where lane = 3")


async def test_with_another_file_it_follows_as_a_new_message(bontang: Bontang) -> None:
    number = await out(bontang, "Halo", "Sari", file="a" * 64, file_name="salah.pdf")
    await corrected(bontang, number, "Halo lagi", file="a" * 64, file_name="salah.pdf")
    assert await messages(bontang) == 1, "the caption is changed"
    await corrected(bontang, number, "Halo lagi", file="b" * 64, file_name="benar.pdf")
    assert await messages(bontang) == 2
    await corrected(bontang, number, "Halo lagi", file="a" * 64, file_name="salah.pdf")
    assert await messages(bontang) == 3, "the last that was shown had another"


async def test_the_check_counts_those_who_get_it(bontang: Bontang) -> None:
    number = await out(bontang, "Halo", "Sari", "Dewi")
    async with bontang.play.database.transaction() as connection:
        sari = await connection.one(int, "select id from people where name like 'Sari%'")
        await stops.stop(connection, sari, "announcements", bontang.now)
    await bontang.play.presses("Rina", Correct(number=number).wire)
    said = await bontang.play.hears("Rina: Halo lagi\nRina: [Periksa]")
    assert "*Siap dikirim ke 1 orang*" in said
    assert "Ralat: 1 pesan diganti di tempatnya, 0 menyusul" in said


async def test_a_correction_to_nobody_says_so(bontang: Bontang) -> None:
    number = await out(bontang, "Halo", "Sari")
    async with bontang.play.database.transaction() as connection:
        sari = await connection.one(int, "select id from people where name like 'Sari%'")
        await stops.stop(connection, sari, "announcements", bontang.now)
    await bontang.play.presses("Rina", Correct(number=number).wire)
    said = await bontang.play.hears("Rina: Halo lagi\nRina: [Periksa]")
    assert "*Tidak ada yang akan menerima ralat ini*" in said


async def failed(bontang: Bontang, number: int) -> None:
    """Dewi's copy was refused."""
    async with bontang.play.database.transaction() as connection:
        await connection.execute(
            """update outbox set key = null where chat in (select chats.id from chats
                 join people on people.id = person where name like 'Dewi%')"""
        )
        await connection.execute(
            """update recipients set state = 'refused', outbox = null
               where announcement = :number and person =
                 (select id from people where name like 'Dewi%')""",
            number=number,
        )


async def test_sent_again_after_a_correction_it_says_what_holds(bontang: Bontang) -> None:
    number = await out(bontang, "Pukul 9", "Sari", "Dewi")
    await failed(bontang, number)
    await corrected(bontang, number, "Pukul 10")
    said = await bontang.play.presses("Rina", Resend(number=number).wire)
    said += await bontang.play.hears("(2 menit kemudian)")
    assert "Bot kepada Dewi: Pukul 10" in said
    assert "Pukul 9" not in said


async def test_with_another_file_the_first_one_is_not_sent_again(bontang: Bontang) -> None:
    number = await out(bontang, "Halo", "Sari", "Dewi", file="a" * 64, file_name="salah.pdf")
    await failed(bontang, number)
    await corrected(bontang, number, "Halo", file="b" * 64, file_name="benar.pdf")
    said = await bontang.play.presses("Rina", Resend(number=number).wire)
    assert "sudah diralat dengan lampiran lain" in said
    assert "[Lihat ralat]" in said
    assert await bontang.ledger(number) == {"sent": 1, "refused": 1}


async def test_of_a_list_that_is_being_forgotten_only_the_counts_are_told(
    bontang: Bontang,
) -> None:
    number = await out(bontang, "Halo", "Sari", "Dewi", "Tuti")
    async with bontang.play.database.transaction() as connection:
        await connection.execute(
            "update announcements set ended = :long_ago", long_ago=bontang.now - LEDGERS_LIVE
        )
        await connection.execute(
            "delete from recipients where person = (select max(person) from recipients)"
        )
    said = await bontang.play.presses("Rina", ShowAnnouncement(number=number).wire)
    assert "Terkirim: 3" in said
    assert "[Ralat]" not in said
    for kind in (Correct, Resend):
        said = await bontang.play.presses("Rina", kind(number=number).wire)
        assert "Keadaannya sudah berubah" in said


async def test_where_the_first_list_is_gone_those_of_the_correction_are_corrected(
    bontang: Bontang,
) -> None:
    number = await out(bontang, "Satu", "Sari")
    second = await corrected(bontang, number, "Dua")
    await bontang.play.hears("(2 menit kemudian)")
    async with bontang.play.database.transaction() as connection:
        await connection.execute(
            "update announcements set ended = :long_ago where id = :number",
            long_ago=bontang.now - LEDGERS_LIVE,
            number=number,
        )
        await connection.execute("delete from recipients where announcement = :n", n=number)
    await bontang.play.presses("Rina", Correct(number=second).wire)
    await bontang.play.hears("Rina: Tiga")
    assert (await bontang.announcement(second + 1)).corrects == second
    await bontang.play.presses("Rina", Check(number=second + 1).wire)
    assert await bontang.ledger(second + 1) == {"queued": 1}
