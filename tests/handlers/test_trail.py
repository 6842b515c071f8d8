"""What the audit's file holds: people by number, and no cell that a spreadsheet would run."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.cell import Cell

from storage.offices import audit
from storage.people import people
from tests.play import Play, playing

_RECORDED = re.compile(r'record\(\s*context,\s*"([^"]+)"(?: if [^,]* else "([^"]+)")?')
GIVEN = """(Dewi pemilik layanan)
(Rina panitia Bontang)
(Sari sudah dikenal)
Rina: /kantor
Rina: [Ubah Kontak]
Rina: 0548 12345
Rina: /tim
Rina: [Undang mentor]
Sari: /start KODE-A
Dewi: /audit"""


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        yield play


async def _cells(play: Play, folder: Path) -> list[Cell]:
    """Of the file as it was drawn and sent."""
    assert "(berkas riwayat-" in await play.hears("Dewi: /audit\nDewi: [Unduh (XLSX)]")
    (drawn,) = (folder / "drawn").glob("*.xlsx")
    page = openpyxl.load_workbook(drawn).worksheets[0]
    return [cell for row in page.iter_rows(min_row=2) for cell in row if cell.value is not None]


async def test_the_file_names_people_by_number_and_holds_no_values(
    play: Play, tmp_path: Path
) -> None:
    cells = await _cells(play, tmp_path)
    written = " ".join(str(cell.value) for cell in cells)
    for secret in ("Rina", "Sari", "Dewi", "0548", play.codes["KODE-A"]):
        assert secret not in written
    assert [cell.value for cell in cells if cell.column_letter == "E"] == [
        "mengubah data kantor",
        "mengundang",
        "memakai undangan",
        "mendapat peran",
        "mengunduh riwayat",
    ]
    details = [cell.value for cell in cells if cell.column_letter == "H"]
    assert json.loads(str(details[0])) == {"part": "contact"}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
async def test_no_cell_is_a_formula(play: Play, start: str, tmp_path: Path) -> None:
    async with play.database.transaction() as connection:
        await audit.record(connection, f'{start}HYPERLINK("x")', play.clock.now(), actor=None)
    cells = await _cells(play, tmp_path)
    assert {cell.data_type for cell in cells} == {"s", "n"}
    (ours,) = [cell for cell in cells if "HYPERLINK" in str(cell.value)]
    assert ours.quotePrefix


async def test_who_is_erased_stands_in_the_chat_by_number(play: Play) -> None:
    assert "Sari Contoh · mendapat peran" in await play.hears("Dewi: /audit")
    async with play.database.transaction() as connection:
        sari = await connection.one(int, "select id from people where name like 'Sari%'")
        await people.describe(connection, sari, name="")
    said = await play.hears("Dewi: /audit")
    assert "Sari" not in said
    assert f"nomor {sari} · mendapat peran" in said


async def test_an_action_that_this_page_has_no_words_for_is_shown_as_it_is(play: Play) -> None:
    async with play.database.transaction() as connection:
        await audit.record(connection, "moon painted", play.clock.now(), actor=None)
    assert "layanan · moon painted" in await play.hears("Dewi: /audit")


async def test_every_language_has_a_name_for_what_handlers_record() -> None:
    """So that nobody reads English in an Indonesian list."""
    root = Path(__file__).parents[2]
    written = {
        action
        for path in (root / "handlers").rglob("*.py")
        for actions in _RECORDED.findall(path.read_text(encoding="utf-8"))
        for action in actions
        if action
    }
    assert len(written) > 10
    for language in ("id", "en"):
        texts = (root / "content" / "texts" / f"{language}.ftl").read_text(encoding="utf-8")
        assert {each for each in written if f"[{each.replace(' ', '-')}] " not in texts} == set()
