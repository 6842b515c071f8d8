"""A sent list is checked step by step, and its message shows how far it is; a bad one ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from handlers import telling
from handlers.expected import checking
from handlers.expected.checking import ROWS_A_STEP
from handlers.files.attachments import Sheet
from handlers.posting import read_content
from storage.expected import imports
from storage.expected.imports import Import
from storage.offices import roles
from storage.people import people
from tests.given import NOW
from tests.play import Play

ROWS = [(line, [f"Tamu {chr(97 + line % 26)}{'x' * (line // 26)}"]) for line in range(2, 452)]


async def sent(play: Play, columns: list[str], rows: list[tuple[int, list[str]]]) -> int:
    async with play.database.transaction() as connection:
        office = await connection.one(int, "select office from roles")
        person = await connection.one(int, "select person from roles")
        chat = await connection.one(int, "select id from chats")
        number = await imports.receive(connection, office, person, chat, "kept", "a.csv", NOW)
        await imports.stage(connection, number, columns, rows)
    return number


async def step(play: Play) -> list[telling.Untold]:
    untold = await checking.check(play.database, play.clock.now(), play.world)
    return untold + await telling.tell_due(play.database, play.clock.now(), play.world)


async def known(play: Play, number: int) -> Import:
    async with play.database.transaction() as connection:
        found = await imports.one(connection, number)
    assert found is not None
    return found


async def said(play: Play) -> list[str]:
    """What waits to be sent."""
    async with play.database.transaction() as connection:
        stored = await connection.fetch(str, "select content from outbox order by id")
    return [read_content(content).text.plain for content in stored]


async def test_one_message_shows_how_far_it_is(play: Play) -> None:
    number = await sent(play, ["Nama"], ROWS)
    shown: list[str] = []
    for _ in range(-(-len(ROWS) // ROWS_A_STEP)):
        assert await step(play) == []
        shown.append(*await said(play))
    assert shown[0] == "Memeriksa a.csv\n▓▓▓▓░░░░░░ 200 dari 450 baris"
    assert shown[1] == "Memeriksa a.csv\n▓▓▓▓▓▓▓▓░░ 400 dari 450 baris"
    assert shown[2].startswith("450 baris terbaca: 450 baru")
    assert (await known(play, number)).state == "checked"


async def test_it_ends_also_where_the_last_step_is_a_full_one(play: Play) -> None:
    number = await sent(play, ["Nama"], ROWS[:ROWS_A_STEP])
    await step(play)
    await step(play)
    assert (await known(play, number)).state == "checked"


async def test_wrong_rows_come_back_with_the_reason(play: Play) -> None:
    rows = [(2, ["Sari", "x"]), (4, ["Sari"]), (5, ["Budi", "0812 3456 7890"]), (9, ["", "="])]
    number = await sent(play, ["Nama", "HP"], rows)
    await step(play)
    async with play.database.transaction() as connection:
        stored = await connection.fetch(str, "select content from outbox order by id")
        tally = await imports.tally(connection, number)
    file = read_content(stored[-1]).file
    assert isinstance(file, Sheet)
    assert file.columns == ("Nama", "HP", "Baris", "Alasan")
    assert [row[:3] for row in file.rows] == [("Sari", "x", 2), ("", "=", 9)]
    assert str(file.rows[0][3]).startswith("HP: Mohon tulis nomor telepon")
    assert file.rows[1][3] == "Namanya kosong. Mohon isi."
    assert tally == {"wrong": 2, "new": 2}


async def test_who_stands_twice_is_named_by_the_other_line(play: Play) -> None:
    number = await sent(play, ["Nama"], [(2, ["Sari"]), (7, ["sari"])])
    await step(play)
    async with play.database.transaction() as connection:
        [wrong] = await imports.rows(connection, number, "wrong")
    assert wrong.line == 7
    assert "sudah ada di baris 2. Mohon sisakan satu" in (wrong.reason or "")


async def test_nothing_is_kept_of_a_refused_list(play: Play) -> None:
    number = await sent(play, ["Telepon"], [(2, ["0812 3456 7890"])])
    await step(play)
    refused = await known(play, number)
    assert (refused.state, refused.reason) == ("refused", "list_without_names")
    async with play.database.transaction() as connection:
        assert await connection.fetch(int, "select line from import_rows") == []
    assert "Kolom Nama tidak ditemukan" in (await said(play))[-1]


async def test_a_list_that_cannot_be_checked_does_not_stop_the_next(play: Play) -> None:
    broken = await sent(play, ["Nama"], [(2, ["Sari"])])
    async with play.database.transaction() as connection:
        await connection.execute("update import_rows set cells = 'broken'")
    whole = await sent(play, ["Nama"], [(2, ["Budi"])])
    [untold] = await step(play)
    assert untold.kind == "import"
    await step(play)
    assert (await known(play, broken)).state == "refused"
    assert (await known(play, whole)).state == "checked"


async def test_who_lost_the_office_is_told_nothing_more(play: Play) -> None:
    await sent(play, ["Nama"], [(2, ["Sari"])])
    async with play.database.transaction() as connection:
        person = await connection.one(int, "select person from roles")
        await roles.release(connection, person, "coordinator", 1)
    await step(play)
    assert await said(play) == []


async def test_nobody_on_a_list_is_told_anything(play: Play) -> None:
    """They have not agreed to anything yet, even where a chat of theirs is known."""
    await play.hears("(Sari sudah dikenal)")
    async with play.database.transaction() as connection:
        sari = await connection.one(int, "select id from people where name like 'Sari%'")
        await people.describe(connection, sari, phone="+6281234567890")
    heard = await play.hears(
        "Rina: /impor\nRina: [Kirim daftar (XLSX/CSV)]\n"
        '(Rina mengirim "a.csv": Nama; HP / Sari Contoh; 0812 3456 7890)\nRina: [Masukkan 1 orang]'
    )
    assert "kepada Sari" not in heard
    async with play.database.transaction() as connection:
        told = await connection.fetch(int, "select person from notices")
    assert sari not in told


@pytest.mark.parametrize("words", ["/etc/passwd", "import-0-1", "a.csv"])
async def test_typed_words_are_no_file(play: Play, words: str) -> None:
    heard = await play.hears(f"Rina: /impor\nRina: [Kirim daftar (XLSX/CSV)]\nRina: a {words}")
    assert "sebagai lampiran, bukan tulisan" in heard
    async with play.database.transaction() as connection:
        assert await connection.fetch(int, "select id from imports") == []


async def test_nothing_lies_about_of_a_file_once_it_was_read(play: Play, tmp_path: Path) -> None:
    await play.hears(
        'Rina: /impor\nRina: [Kirim daftar (XLSX/CSV)]\n(Rina mengirim "a.csv": Nama / Sari)'
    )
    kept = list((tmp_path / "received").glob("import-*"))
    assert kept == []


async def test_a_list_sent_by_who_just_lost_the_office_is_not_taken(
    play: Play, tmp_path: Path
) -> None:
    await play.hears("Rina: /impor\nRina: [Kirim daftar (XLSX/CSV)]")
    async with play.database.transaction() as connection:
        await connection.execute("delete from roles")
    heard = await play.hears('(Rina mengirim "a.csv": Nama / Sari)')
    assert "khusus panitia" in heard
    assert list((tmp_path / "received").glob("import-*")) == []
    async with play.database.transaction() as connection:
        assert await connection.fetch(int, "select id from imports") == []


async def test_reasons_are_in_the_language_of_the_chat(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update chats set language = 'en'")
    number = await sent(play, ["Name"], [(2, ["1"])])
    await step(play)
    async with play.database.transaction() as connection:
        [wrong] = await imports.rows(connection, number, "wrong")
    assert "letters" in str(wrong.reason)
    assert json.loads(wrong.cells) == ["1"]


async def test_headings_may_stand_below_titles(play: Play) -> None:
    titles = [(2, ["Kabupaten Contoh"]), (4, ["No", "Nama", "Instansi"])]
    number = await sent(
        play, ["DAFTAR PESERTA BIMTEK", "", ""], [*titles, (5, ["1", "Wati", "TBM"])]
    )
    await step(play)
    async with play.database.transaction() as connection:
        [row] = await imports.rows(connection, number, "new")
    told = json.loads(row.told or "")
    assert (row.line, told["name"], told["institution"]) == (5, "Wati", "TBM")


async def test_what_we_added_to_wrong_rows_is_not_added_twice(play: Play) -> None:
    number = await sent(play, ["Nama", "Baris", "Alasan"], [(2, ["", "5", "Namanya kosong."])])
    await step(play)
    async with play.database.transaction() as connection:
        [*_, last] = await connection.fetch(str, "select content from outbox order by id")
    sheet = read_content(last).file
    assert isinstance(sheet, Sheet)
    assert sheet.columns == ("Nama", "Baris", "Alasan")
    assert sheet.rows[0][1] == 2
    assert (await known(play, number)).state == "checked"
