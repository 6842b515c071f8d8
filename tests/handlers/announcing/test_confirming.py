"""Checked by counts that hold, confirmed once, by who may, as it was seen."""

from __future__ import annotations

from datetime import timedelta

from handlers.announcing.presses import Confirm
from handlers.people.consent import CONSENT_VERSION
from storage.announcements import announcements
from storage.people import chats, people, stops
from tests.handlers.announcing.bontang import Bontang


async def checks(bontang: Bontang, words: str = "Rapat besok") -> str:
    await bontang.play.hears(f"Rina: /umumkan\nRina: [Tulis pengumuman]\nRina: {words}")
    return await bontang.play.hears("Rina: [Periksa]")


async def test_who_gets_nothing_is_counted_by_the_reason(bontang: Bontang) -> None:
    for name in ("Sari", "Dewi", "Budi"):
        await bontang.librarian(name)
    dewi, budi = await bontang.librarian("Wati"), await bontang.librarian("Eko")
    async with bontang.play.database.transaction() as connection:
        await stops.stop(connection, dewi, "announcements", bontang.now)
        await connection.execute("update chats set person = null where person = :budi", budi=budi)
    said = await checks(bontang)
    assert "*Siap dikirim ke 3 orang*" in said
    assert "Di antaranya: Budi Contoh, Dewi Contoh, Sari Contoh" in said
    assert "• 1 orang: memilih tidak menerima pengumuman" in said
    assert "• 1 orang: belum pernah membuka chat" in said
    assert await bontang.ledger(1) == {"queued": 3, "stopped": 1, "no_chat": 1}


async def test_a_test_goes_to_this_chat_only(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await checks(bontang, "Rapat *besok*, {nama}")
    said = await bontang.play.hears("Rina: [Kirim percobaan ke saya]")
    only_here, copy, check = said.split("Bot: ")[1:]
    assert only_here == "Percobaan: pesan di bawah ini hanya dikirim ke chat ini.\n"
    assert copy.startswith("Rapat *besok*, Bapak/Ibu Rina Contoh\n\n     _Dari Dinas")
    assert "Percobaan" not in copy
    assert check.startswith("*Siap dikirim ke 1 orang*")
    assert "kepada Sari" not in said
    assert await bontang.ledger(1) == {"queued": 1}
    assert await bontang.state(1) == "ready"


async def test_the_preview_keeps_its_button_and_numbers_mean_the_check(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears(
        '(kegiatan "Temu Pustakawan", 30/11/2026 09.00–12.00, 20 kursi, di Bontang)'
    )
    await checks(bontang)
    await bontang.play.hears("Rina: [Ubah]\nRina: [Kegiatan]\nRina: [Temu Pustakawan]")
    assert "[Lihat kegiatan]" in await bontang.play.hears("Rina: [Periksa]")
    await bontang.play.hears("Rina: 1\n(1 menit kemudian)")
    assert await bontang.ledger(1) == {"sent": 1}


async def test_who_comes_between_check_and_press_is_confirmed_anew(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await checks(bontang)
    await bontang.librarian("Budi")
    said = await bontang.play.hears("Rina: [Ya, kirim ke 1 orang]")
    assert "Penerimanya berubah dari 1 menjadi 2 orang" in said
    assert "kepada Sari" not in said
    assert await bontang.state(1) == "ready"
    await bontang.play.hears("Rina: [Ya, kirim ke 2 orang]\n(1 menit kemudian)")
    assert await bontang.ledger(1) == {"sent": 2}


async def test_another_number_than_was_seen_is_not_confirmed(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await checks(bontang)
    said = await bontang.play.presses("Rina", "anc1:1:1:7:0")
    assert "Penerimanya berubah dari 7 menjadi 1 orang" in said
    assert await bontang.state(1) == "ready"
    async with bontang.play.database.transaction() as connection:
        done = await connection.fetch(str, "select action from audit")
    assert "announcement confirmed" not in done


async def test_who_lost_the_office_confirms_nothing(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await checks(bontang)
    async with bontang.play.database.transaction() as connection:
        await connection.execute("delete from roles")
    assert "khusus panitia" in await bontang.play.hears("Rina: [Ya, kirim ke 1 orang]")
    assert await bontang.state(1) == "ready"


async def test_what_is_changed_while_it_is_counted_is_a_draft(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await checks(bontang)
    await bontang.play.presses("Rina", "anu1:1:yes")
    assert await bontang.state(1) == "draft"
    said = await bontang.play.presses("Rina", "anc1:1:1:1:0")
    assert "sedang diubah" in said
    assert await bontang.ledger(1) == {"queued": 1}


async def test_at_night_it_says_when_it_will_go(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.play.go_on(timedelta(hours=10))
    assert "mulai Selasa, 24 November 2026, pukul 08.00 WITA" in await checks(bontang)
    await bontang.play.presses("Rina", "anu1:1:yes")
    said = await bontang.play.hears("Rina: [Periksa]")
    assert "*Dikirim (mendesak):* segera" in said


async def test_of_two_that_were_checked_the_second_is_warned_of_once(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await checks(bontang)
    await checks(bontang)
    await bontang.play.presses("Rina", Confirm(number=1, version=1, people=1, warned=0).wire)
    press = Confirm(number=2, version=1, people=1, warned=0)
    said = await bontang.play.presses("Rina", press.wire)
    assert "jadi yang ini belum dikirim" in said
    assert "⚠ Hampir bersamaan (" in said
    assert await bontang.state(2) == "ready"
    await bontang.play.hears("Rina: [Ya, kirim ke 1 orang]\n(1 menit kemudian)")
    assert await bontang.ledger(2) == {"sent": 1}


async def test_of_many_the_number_is_typed(bontang: Bontang) -> None:
    async with bontang.play.database.transaction() as connection:
        for number in range(501):
            person = await people.welcome(
                connection,
                f"Orang {number} Contoh",
                "SDN 000 Contoh",
                "Asia/Makassar",
                CONSENT_VERSION,
                bontang.now,
                office=bontang.office,
            )
            chat = await chats.meet(connection, "web", f"phone-{number}", bontang.now)
            await chats.belong(connection, chat.id, person.id)
    assert "dan 491 lainnya" in await checks(bontang)
    said = await bontang.play.hears("Rina: [Ya, kirim ke 501 orang]")
    assert "mohon ketik jumlah orangnya" in said
    for words in ("500", "ya", "5,01"):
        await bontang.play.hears(f"Rina: {words}")
        assert await bontang.state(1) == "ready"
    async with bontang.play.database.transaction() as connection:
        await announcements.change(connection, 1, words="Lain")
    assert "sudah berubah sejak Anda melihatnya" in await bontang.play.hears("Rina: 501")
    assert await bontang.state(1) == "ready"
    await bontang.play.hears("Rina: [Ya, kirim ke 501 orang]\nRina: 501")
    assert await bontang.state(1) == "running"


async def test_one_for_nobody_cannot_be_confirmed(bontang: Bontang) -> None:
    said = await checks(bontang)
    assert "Tidak ada yang akan menerima" in said
    assert "[Ya, kirim" not in said
    await bontang.play.presses("Rina", "anc1:1:1:0:0")
    assert await bontang.state(1) == "ready"


async def test_who_deletes_a_draft_hears_no_more_of_it(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await checks(bontang)
    await bontang.play.hears("Rina: [Batal]\nRina: [Ya, hapus]")
    said = await bontang.play.hears("(2 menit kemudian)")
    assert "Bot" not in said
    assert "kepada" not in said
    assert await bontang.state(1) == "cancelled"
    assert "sudah dihapus" in await bontang.play.presses("Rina", "an-:1")
