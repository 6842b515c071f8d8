"""What is refused where it is typed, and what a draft becomes."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.announcing.placeholders import filled, objection
from storage.announcements import announcements
from tests.handlers.announcing.bontang import Bontang
from tests.play import playing
from tests.wire.telegram import NO_LIMITS, bot_api

LONG = "Rapat. " * 560  # 3,920 letters: with what stands below it fits, with an event it does not


@pytest.fixture
async def on_telegram(tmp_path: Path) -> AsyncIterator[Bontang]:
    """The same where a message has at most 4,096 letters, and 1,024 beside a file."""
    async with bot_api(NO_LIMITS) as api, playing(tmp_path, telegram=api) as play:
        await play.hears("(Rina panitia Bontang)")
        await play.phone("Rina")
        yield await Bontang.of(play)


async def writes(bontang: Bontang, *lines: str) -> str:
    """What is said to the last line."""
    await bontang.play.hears("Rina: /umumkan\nRina: [Tulis pengumuman]")
    said = ""
    for line in lines:
        said = await bontang.play.hears(f"Rina: {line}")
    return said


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("Yth. Bapak/Ibu {nama}, mohon hadir.", "Yth. Pak Budi Contoh, mohon hadir."),
        ("Yth. ibu {Nama}", "Yth. Pak Budi Contoh"),
        ("*Pak { nama }*", "Pak Budi Contoh"),
        ("Tabu {nama}; Bapak/Ibu mohon hadir.", "Tabu Pak Budi Contoh; Bapak/Ibu mohon hadir."),
    ],
)
def test_nobody_is_addressed_twice(words: str, read: str) -> None:
    assert filled(words, {"nama": "Pak Budi Contoh"}).plain == read


def test_where_no_name_is_known_yet_words_stay_as_they_are_typed() -> None:
    assert filled("Yth. Bapak/Ibu {nama}", {}).plain == "Yth. Bapak/Ibu {nama}"


@pytest.mark.parametrize(
    ("words", "has_event", "has_file", "key"),
    [
        ("Halo, {nama} dari {instansi}, {KANTOR}", False, False, None),
        ("Di { tempat } pada {waktu}: {kegiatan}", True, False, None),
        (" \n ", False, False, "announcement_empty"),
        ("", False, True, None),
        ("Halo, {nip}", False, True, "announcement_placeholder"),
        ("{waktu}", False, False, "announcement_wants_event"),
        ("{ } {} {a b} {1,2}", False, False, None),
        ("{na ma}", False, False, None),
        ("Yth. {nama", False, False, "announcement_brace"),
        ("{ NAMA ] dari {instansi}", False, False, "announcement_brace"),
        ("{nama dari {instansi}", False, False, "announcement_brace"),
        ("{nama} di tempat}", False, False, "announcement_brace"),
        ("{namanya, dan nama {itu", False, False, None),
        ("nama (lengkap} dan {{nama}}", False, False, None),
        ("[x](https://contoh.id/a) [y](HTTP://contoh.id)", False, False, None),
        ("[x](javascript:alert(1))", False, False, "announcement_address"),
        ("[x](besok)", False, False, "announcement_address"),
        ("[x](https://contoh.id/{nama})", False, False, "announcement_address"),
    ],
)
def test_placeholders(words: str, has_event: bool, has_file: bool, key: str | None) -> None:
    found = objection(words, has_event, has_file)
    assert (found.key if found else None) == key


async def test_a_brace_on_one_side_is_named_and_shown_right(bontang: Bontang) -> None:
    said = await writes(bontang, "Yth. { Nama ], rapat besok")
    assert "“{ Nama ]” belum lengkap" in said
    assert "Mohon tulis {nama}," in said
    assert "Draf disimpan" in await bontang.play.hears("Rina: Yth. {nama}, rapat besok")


async def test_it_is_as_long_as_its_longest_copy(on_telegram: Bontang) -> None:
    await on_telegram.play.hears(
        '(kegiatan "Temu Pustakawan", 30/11/2026 09.00–12.00, 20 kursi, di Bontang)'
    )
    assert "Draf disimpan" in await writes(on_telegram, LONG)
    await on_telegram.play.hears("Rina: [Kegiatan]\nRina: [Temu Pustakawan]")
    said = await on_telegram.play.hears("Rina: [Periksa]")
    assert "terlalu panjang" in said
    assert "Mohon ringkas" in said
    assert "Siap dikirim" not in said


async def test_names_take_room_too(on_telegram: Bontang) -> None:
    said = await writes(on_telegram, "Halo {nama} " * 60 + "Rapat. " * 460)
    assert "terlalu panjang" in said
    assert "Draf disimpan" in await on_telegram.play.hears("Rina: " + "Rapat. " * 460)


async def test_beside_a_file_there_is_less_room(on_telegram: Bontang) -> None:
    await on_telegram.play.hears("Rina: /umumkan\nRina: [Tulis pengumuman]")
    await on_telegram.play.sends_file("Rina", "denah.pdf", b"denah")
    await on_telegram.play.hears("Rina: [Isi]")
    said = await on_telegram.play.hears("Rina: " + "Rapat. " * 200)
    assert "dengan lampiran paling banyak 1.024 huruf" in said
    assert "sebagai tautan" in said
    assert "Perubahan disimpan" in await on_telegram.play.hears("Rina: Rapat.")


async def test_a_large_document_may_be_a_link_instead(bontang: Bontang) -> None:
    play = bontang.play
    await play.hears("Rina: /umumkan\nRina: [Tulis pengumuman]")
    phone = await play.phone("Rina")
    big = {"reference": "a" * 22, "name": "buku.pdf", "too_big": True}
    at = play.clock.now().isoformat()
    post = {"phone": phone.address, "number": "big", "at": at, "file": big}
    await play.turns.receive("web", json.dumps(post).encode())
    await play.settle()
    said = play.said[-1]
    assert "buku.pdf lebih besar dari 20 MB" in said
    assert "tulis tautannya" in said


async def test_a_file_without_words_is_kept_and_can_be_sent(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears("Rina: /umumkan\nRina: [Tulis pengumuman]")
    await bontang.play.sends_file("Rina", "denah.pdf", b"denah")
    said = await bontang.play.hears("Rina: [Periksa]")
    assert "(berkas denah.pdf)" in said
    assert "Bot: _Dari Dinas" in said  # no empty line before it
    await bontang.play.hears("Rina: [Ya, kirim ke 1 orang]\n(1 menit kemudian)")
    assert await bontang.ledger(1) == {"sent": 1}


async def test_who_lost_the_office_writes_nothing(bontang: Bontang) -> None:
    await bontang.play.hears("Rina: /umumkan\nRina: [Tulis pengumuman]")
    async with bontang.play.database.transaction() as connection:
        await connection.execute("delete from roles")
    assert "khusus panitia" in await bontang.play.hears("Rina: Rapat besok")
    async with bontang.play.database.transaction() as connection:
        assert await announcements.of_office(connection, bontang.office, 0, 9) == []


async def test_an_event_of_another_office_is_not_attached(bontang: Bontang) -> None:
    await bontang.play.hears('(kegiatan "Asing", 30/11/2026 09.00–12.00, 20 kursi, di Samarinda)')
    await writes(bontang, "Rapat besok")
    for press in ("ane1:1:1", "anas:1:of:1", "anas1:1:and:1:confirmed"):
        assert "tidak dapat dipilih" in await bontang.play.presses("Rina", press)
    async with bontang.play.database.transaction() as connection:
        it = await announcements.announcement(connection, 1)
    assert it is not None
    assert it.event is None
    assert "Asing" not in it.clauses
    assert it.version == 1


async def test_without_its_event_its_words_no_longer_fit(bontang: Bontang) -> None:
    await bontang.play.hears(
        '(kegiatan "Temu Pustakawan", 30/11/2026 09.00–12.00, 20 kursi, di Bontang)'
    )
    await writes(bontang, "Rapat besok", "[Kegiatan]", "[Temu Pustakawan]", "[Isi]")
    assert "Perubahan disimpan" in await bontang.play.hears("Rina: Rapat di {tempat}")
    await bontang.play.hears("Rina: [Kegiatan]\nRina: [Tanpa kegiatan]")
    assert "{tempat} hanya dapat dipakai" in await bontang.play.hears("Rina: [Periksa]")


async def test_it_speaks_english_to_who_chose_it(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears("Sari: /bahasa\nSari: [English]")
    await writes(bontang, "Rapat besok", "[Lainnya]", "[Bahasa Inggris]", "Meeting tomorrow")
    await bontang.play.hears("Rina: [Periksa]")
    said = await bontang.play.hears("Rina: [Ya, kirim ke 1 orang]\n(1 menit kemudian)")
    assert "Bot kepada Sari: Meeting tomorrow\n" in said
