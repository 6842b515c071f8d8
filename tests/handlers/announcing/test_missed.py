"""Who did not get it and why; and once more to those who surely did not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.announcing.presses import ShowAnnouncement
from handlers.announcing.running_presses import Missed, MissedFile, Resend
from storage.announcements import announcements, recipients
from storage.announcements.audiences import Clause, written
from storage.offices import audit
from storage.people import chats, people, stops
from storage.post import outbox
from tests.handlers.announcing.bontang import Bontang

MINUTE = timedelta(minutes=1)


async def over(bontang: Bontang) -> int:
    """Sari got it, Dewi blocked us, of Budi nobody knows; Joko stopped announcements, Wati has no
    chat."""
    numbers = [await bontang.librarian(name) for name in ("Sari", "Dewi", "Budi", "Joko", "Wati")]
    await bontang.play.hears("Rina: /menu")
    async with bontang.play.database.transaction() as connection:
        await people.describe(connection, numbers[1], phone="+6281234567890")
        await stops.stop(connection, numbers[3], "announcements", bontang.now)
        await connection.execute("delete from chats where person = :wati", wati=numbers[4])
    number = await bontang.announces("Halo")
    await bontang.feeds()
    async with bontang.play.database.transaction() as connection:
        for person, state, reason in (
            (numbers[1], "refused", "blocked"),
            (numbers[2], "uncertain", "cut"),
        ):
            await connection.execute(
                """update outbox set state = :state, reason = :reason where lane = 3 and chat =
                     (select id from chats where person = :person)""",
                state=state,
                reason=reason,
                person=person,
            )
    await bontang.play.settle()
    await bontang.play.hears("(1 menit kemudian)")
    assert await bontang.ledger(number) == {
        "sent": 1,
        "blocked": 1,
        "uncertain": 1,
        "stopped": 1,
        "no_chat": 1,
    }
    return number


async def test_the_sum_counts_each_with_its_reason(bontang: Bontang) -> None:
    number = await over(bontang)
    said = await bontang.play.presses("Rina", ShowAnnouncement(number=number).wire)
    for line in (
        "*Pengumuman selesai*",
        "Ditujukan kepada: 3 orang",
        "Terkirim: 1",
        "Belum menerima: 2",
        "Sejak awal tidak termasuk: 2",
        "• memblokir chat ini: 1",
        "• tidak pasti sampai: 1",
        "• belum pernah membuka chat: 1",
        "• memilih tidak menerima pengumuman: 1",
        "[Kirim ulang ke yang gagal (1)]",
        "[Siapa yang belum menerima]",
    ):
        assert line in said


async def test_who_stopped_only_after_it_was_confirmed_is_among_whom_it_was_for(
    bontang: Bontang,
) -> None:
    await bontang.librarian("Sari")
    dewi = await bontang.librarian("Dewi")
    await bontang.play.hears("Rina: /menu")
    number = await bontang.announces("Halo")
    async with bontang.play.database.transaction() as connection:
        await stops.stop(connection, dewi, "announcements", bontang.now)
    await bontang.play.hears("(1 menit kemudian)")
    said = await bontang.play.presses("Rina", ShowAnnouncement(number=number).wire)
    assert "Ditujukan kepada: 2 orang" in said
    assert "Belum menerima: 1\n     • memilih tidak menerima pengumuman: 1" in said
    assert "Sejak awal tidak termasuk" not in said


async def test_when_its_list_is_dropped_the_counts_are_left(bontang: Bontang) -> None:
    number = await over(bontang)
    async with bontang.play.database.transaction() as connection:
        await recipients.forget(connection, bontang.now + MINUTE)
    said = await bontang.play.presses("Rina", ShowAnnouncement(number=number).wire)
    assert "• memblokir chat ini: 1" in said
    assert "[Kirim ulang" not in said
    said = await bontang.play.presses("Rina", Missed(number=number, after=0).wire)
    assert "Tidak ada lagi dalam daftar ini." in said


async def test_what_was_counted_before_it_told_apart_who_was_left_out_stays(
    bontang: Bontang,
) -> None:
    number = await over(bontang)
    async with bontang.play.database.transaction() as connection:
        await connection.execute("""update announcements set counts = '{"sent":1,"blocked":2}'""")
    said = await bontang.play.presses("Rina", ShowAnnouncement(number=number).wire)
    assert "Ditujukan kepada: 3 orang\n     Terkirim: 1" in said
    assert "Belum menerima: 2" in said
    assert "· 1 dari " in await bontang.play.hears("Rina: /umumkan")


async def test_they_are_listed_to_be_called(bontang: Bontang) -> None:
    number = await over(bontang)
    said = await bontang.play.presses("Rina", Missed(number=number, after=0).wire)
    assert "Dewi Contoh · SDN 000 Contoh · +62 812-3456-7890: memblokir chat ini" in said
    assert "Sari" not in said
    again = await bontang.play.presses("Rina", Missed(number=number, after=99).wire)
    assert "1. Dewi Contoh" in again


async def test_of_an_invitation_to_evaluate_nobody_is_named(bontang: Bontang) -> None:
    number = await over(bontang)
    clauses = (Clause(join="of", what="office"), Clause(join="and", what="unevaluated", event=1))
    async with bontang.play.database.transaction() as connection:
        await announcements.change(connection, number, clauses=written(clauses))
    said = await bontang.play.presses("Rina", ShowAnnouncement(number=number).wire)
    assert "• memblokir chat ini: 1" in said
    assert "[Kirim ulang ke yang gagal (1)]" in said
    assert "[Siapa yang belum menerima]" not in said
    for press in (Missed(number=number, after=0), MissedFile(number=number, after=0)):
        said = await bontang.play.presses("Rina", press.wire)
        assert "*Pengumuman selesai*" in said
        assert "Dewi" not in said
        assert "unduh" not in said.lower()


async def test_pages_turn(bontang: Bontang, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handlers.announcing.missed.PAGE", 3)
    number = await over(bontang)
    said = await bontang.play.presses("Rina", Missed(number=number, after=0).wire)
    assert "[Berikutnya]" in said
    assert "4. Budi" not in said
    assert "4. Budi" in await bontang.play.hears("Rina: [Berikutnya]")


async def test_who_withdrew_is_not_named(bontang: Bontang) -> None:
    number = await over(bontang)
    async with bontang.play.database.transaction() as connection:
        await connection.execute(
            """update consents set withdrawn = :now where person =
                 (select id from people where name = 'Dewi Contoh')""",
            now=bontang.now,
        )
    said = await bontang.play.presses("Rina", Missed(number=number, after=0).wire)
    assert "Dewi" not in said
    assert "0812" not in said
    assert "(menarik persetujuannya): memblokir chat ini" in said


async def test_as_a_file_it_is_audited(bontang: Bontang) -> None:
    number = await over(bontang)
    said = await bontang.play.presses("Rina", MissedFile(number=number, after=0).wire)
    assert f"(berkas belum-menerima-{number}.xlsx)" in said
    async with bontang.play.database.transaction() as connection:
        latest = (await audit.latest(connection, None, 1))[0]
    assert latest.action == "missed people downloaded"


async def test_very_many_come_in_several_files(
    bontang: Bontang, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.announcing.missed.MOST_IN_FILE", 3)
    number = await over(bontang)
    said = await bontang.play.presses("Rina", MissedFile(number=number, after=0).wire)
    assert f"(berkas belum-menerima-{number}.xlsx)\n     [Unduh yang berikutnya]" in said
    said = await bontang.play.hears("Rina: [Unduh yang berikutnya]")
    assert f"(berkas belum-menerima-{number}.xlsx)" in said
    assert "[Unduh yang berikutnya]" not in said.partition("Bot")[2]


async def test_once_more_goes_only_to_those_who_surely_did_not_get_it(bontang: Bontang) -> None:
    number = await over(bontang)
    before = len(bontang.play.said)
    await bontang.play.presses("Rina", Resend(number=number).wire)
    await bontang.play.hears("(1 menit kemudian)")
    said = "\n".join(bontang.play.said[before:])
    assert "Dikirim ulang ke 1 orang. Yang tidak pasti sampai tidak dikirim ulang." in said
    assert "Bot kepada Dewi: Halo" in said
    assert "Bot kepada Budi" not in said
    assert "Bot kepada Sari" not in said
    assert (await bontang.ledger(number))["sent"] == 2
    assert await bontang.state(number) == "done"


async def test_twice_in_a_row_it_goes_once(bontang: Bontang) -> None:
    number = await over(bontang)
    await bontang.play.presses("Rina", Resend(number=number).wire)
    await bontang.play.hears("(1 menit kemudian)")
    said = await bontang.play.presses("Rina", Resend(number=number).wire)
    assert "Bot sekilas: Keadaannya sudah berubah." in said
    assert "\n".join(bontang.play.said).count("kepada Dewi: Halo") == 1


async def test_very_many_are_tried_again_by_several_presses(
    bontang: Bontang, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.announcing.missed.MOST_RESENT", 1)
    number = await over(bontang)
    async with bontang.play.database.transaction() as connection:
        await connection.execute("update recipients set state = 'refused' where state = 'sent'")
    await bontang.play.presses("Rina", Resend(number=number).wire)
    await bontang.play.hears("(1 menit kemudian)")
    said = await bontang.play.presses("Rina", ShowAnnouncement(number=number).wire)
    assert "[Kirim ulang ke yang gagal (1)]" in said


async def test_whose_chat_is_gone_is_not_tried_again(bontang: Bontang) -> None:
    number = await over(bontang)
    async with bontang.play.database.transaction() as connection:
        dewi = await connection.one(int, "select id from people where name = 'Dewi Contoh'")
        hers = await connection.one(int, "select id from chats where person = :dewi", dewi=dewi)
        await chats.lose(connection, hers, bontang.now)
    said = await bontang.play.presses("Rina", ShowAnnouncement(number=number).wire)
    assert "• memblokir chat ini: 1" in said
    assert "[Kirim ulang" not in said
    await bontang.play.presses("Rina", Resend(number=number).wire)
    assert (await bontang.ledger(number))["blocked"] == 1
    assert await bontang.state(number) == "done"


async def test_who_came_back_gets_it_too(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    dewi = await bontang.librarian("Dewi")
    await bontang.play.hears("Rina: /menu")
    async with bontang.play.database.transaction() as connection:
        hers = await connection.one(int, "select id from chats where person = :dewi", dewi=dewi)
        await chats.lose(connection, hers, bontang.now)
    number = await bontang.announces("Halo")
    await bontang.play.hears("(1 menit kemudian)")
    assert await bontang.ledger(number) == {"sent": 1, "unreachable": 1}
    await bontang.play.hears("Dewi: /menu")
    await bontang.play.presses("Rina", Resend(number=number).wire)
    await bontang.play.hears("(1 menit kemudian)")
    assert await bontang.ledger(number) == {"sent": 2}
    assert (await bontang.announcement(number)).told == 2
    async with bontang.play.database.transaction() as connection:
        assert await outbox.unshown(connection, f"announcement:{number}") is None


async def test_what_was_stopped_is_not_sent_again(bontang: Bontang) -> None:
    number = await over(bontang)
    async with bontang.play.database.transaction() as connection:
        await connection.execute("update announcements set state = 'cancelled'")
    said = await bontang.play.presses("Rina", Resend(number=number).wire)
    assert "Bot sekilas: Keadaannya sudah berubah." in said
    assert "[Kirim ulang" not in said
    assert (await bontang.ledger(number))["blocked"] == 1
