"""Tables as people send them: what stands in them is read as they see it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.worker.reading import read_table
from bot.worker.table import NotATable, Table
from tests.bot.workbooks import part, row, sheet, workbook

NIP = "198503152010012013"
HEADER, SARI, BUDI = ("Nama", "Telepon"), ("Sari Contoh", "081234567890"), ("Budi", "")
READ = Table(HEADER, ((2, SARI), (3, BUDI)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "berkas"


def table(path: Path) -> Table:
    read = read_table(path)
    assert isinstance(read, Table), read
    return read


def saved(path: Path, *lines: Sequence[object]) -> Path:
    book = Workbook()
    page = book.active
    assert isinstance(page, Worksheet)
    for line in lines:
        page.append([*line])
    book.save(path)
    return path


def cell(path: Path, value: object) -> str:
    """How one cell reads."""
    return table(saved(path, ["Nama", "Isi"], ["Sari", value])).rows[0][1][1]


# Workbooks


def test_header_rows_and_their_lines(path: Path) -> None:
    saved(path, HEADER, SARI, ("Budi",))
    assert table(path) == READ


def test_lines_count_as_the_file_does(path: Path) -> None:
    saved(path, (), ("", " "), ("Nama", "Kota"), (None,), ("Sari",), (), (), ("", "Bontang"))
    assert table(path) == Table(("Nama", "Kota"), ((5, ("Sari", "")), (8, ("", "Bontang"))))


def test_lines_that_the_file_leaves_out_are_counted(path: Path) -> None:
    workbook(path, sheet(row(3, "Nama") + row(900_000, "Sari")))
    assert table(path).rows == ((900_000, ("Sari",)),)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (NIP, NIP),
        ("081234567890", "081234567890"),
        ("  Sari\n", "Sari"),
        ("\N{NO-BREAK SPACE}Sari", "Sari"),
        (8123456789, "8123456789"),
        (8123456789.0, "8123456789"),
        (2.5, "2.5"),
        (0.1 + 0.2, "0.3"),
        (True, "TRUE"),
        (date(2026, 11, 23), "2026-11-23"),
        (datetime(2026, 11, 23), "2026-11-23"),  # noqa: DTZ001  a spreadsheet has no zones
        (datetime(2026, 11, 23, 9, 30), "2026-11-23 09:30:00"),  # noqa: DTZ001
        (time(9, 30), "09:30:00"),
        (None, ""),
    ],
)
def test_a_cell_reads_as_words(path: Path, value: object, words: str) -> None:
    assert cell(path, value) == words


def test_a_formula_is_its_value(path: Path) -> None:
    cached = '<c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;"x"</f><v>Sarix</v></c>'
    without = '<c><f>HYPERLINK("http://x.example")</f></c>'
    rows = row(1, "Jumlah", "Nama", "Tautan") + f'<row r="2">{cached}{without}</row>'
    assert table(workbook(path, sheet(rows))).rows == ((2, ("2", "Sarix", "")),)


def test_a_page_that_lies_about_its_size(path: Path) -> None:
    rows = row(1, "Nama") + row(2, "Sari")
    for dimension in ("A1:XFD1048576", "A1", "C7:D9"):
        assert table(workbook(path, sheet(rows, dimension))).rows == ((2, ("Sari",)),)


def test_shared_strings(path: Path) -> None:
    strings = part("sst", "<si><t>Nama</t></si><si><r><t>Sa</t></r><r><t>ri</t></r></si>")
    rows = '<row><c t="s"><v>0</v></c></row><row><c t="s"><v>1</v></c></row>'
    assert table(workbook(path, sheet(rows), strings=strings)) == Table(
        ("Nama",), ((2, ("Sari",)),)
    )


def test_merged_cells_of_a_header_are_one_name_and_empty_ones(path: Path) -> None:
    book = Workbook()
    page = book.active
    assert isinstance(page, Worksheet)
    for line in (("Nama", None, "Kota"), ("Sari", "Contoh", "Bontang", "lebih")):
        page.append(line)
    page.merge_cells("A1:B1")
    book.save(path)
    assert table(path) == Table(
        ("Nama", "", "Kota", ""), ((2, ("Sari", "Contoh", "Bontang", "lebih")),)
    )


def test_the_first_page_with_content_and_those_in_sight_first(path: Path) -> None:
    book = Workbook()
    hidden, empty, filled, other = (book.create_sheet() for _ in range(4))
    book.remove(book.worksheets[0])
    hidden.sheet_state = "hidden"
    hidden.append(["Pilihan"])
    for page, name in ((filled, "Sari"), (other, "Budi")):
        page.append(["Nama"])
        page.append([name])
    assert empty.max_row == 1
    book.save(path)
    assert table(path) == Table(("Nama",), ((2, ("Sari",)),))


def test_a_page_that_is_hidden_is_read_where_there_is_no_other(path: Path) -> None:
    book = Workbook()
    page = book.create_sheet()
    page.sheet_state = "hidden"
    for line in (["Nama"], ["Sari"]):
        page.append(line)
    book.save(path)
    assert table(path).rows == ((2, ("Sari",)),)


# Text


@pytest.mark.parametrize("separator", list(",;\t"))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separators_and_encodings(path: Path, separator: str, encoding: str, end: str) -> None:
    lines = (HEADER, ("André", "08"), ("", ""), ('"Budi"', ""))
    text = "".join(separator.join(line) + end for line in lines)
    path.write_bytes(text.encode(encoding))
    assert table(path) == Table(HEADER, ((2, ("André", "08")), (4, BUDI)))


def test_utf_16_the_other_way_round(path: Path) -> None:
    path.write_bytes("\N{ZERO WIDTH NO-BREAK SPACE}Nama\tKota\r\nSari\tBontang".encode("utf-16-be"))
    assert table(path) == Table(("Nama", "Kota"), ((2, ("Sari", "Bontang")),))


def test_quotes_separators_and_line_ends_within_cells(path: Path) -> None:
    path.write_text('Nama;Alamat\n"Sari ""Contoh""";"Jl. A, no. 1;\nBontang"\nBudi;B')
    assert table(path).rows == (
        (2, ('Sari "Contoh"', "Jl. A, no. 1;\nBontang")),
        (3, ("Budi", "B")),
    )


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("Nama, gelar;Kota\nSari, S.IP.;Bontang", ("Nama, gelar", "Kota")),
        ("Nama, gelar, lengkap;Kota\nSari;Bontang\nBudi;B", ("Nama, gelar, lengkap", "Kota")),
        ("Nama,Kota;Asal\nSari,B\nBudi,C", ("Nama", "Kota;Asal")),
        ("Nama\nSari", ("Nama",)),
        ("Nama\nSari, S.IP.", ("Nama",)),
    ],
)
def test_the_separator_is_the_one_that_most_lines_agree_on(
    path: Path, text: str, columns: tuple[str, ...]
) -> None:
    path.write_text(text)
    assert table(path).columns == columns


@pytest.mark.parametrize("words", ["=1+1", '=HYPERLINK("x")', "+62", "@a", "-1", "007"])
def test_words_stay_words(path: Path, words: str) -> None:
    quoted = words.replace('"', '""')
    path.write_text(f'Nama;Isi\nSari;"{quoted}"\n')
    assert table(path).rows == ((2, ("Sari", words)),)


def test_what_a_file_is_its_name_does_not_say(tmp_path: Path) -> None:
    text = tmp_path / "daftar.xlsx"
    text.write_text("Nama,Telepon\nSari Contoh,081234567890\nBudi,\n")
    assert table(text) == table(saved(tmp_path / "daftar.csv", HEADER, SARI, BUDI)) == READ


@pytest.mark.parametrize("text", ["", " \n\t;;\n", "Nama;Kota\n", "\N{ZERO WIDTH NO-BREAK SPACE}"])
def test_a_table_without_rows_is_empty(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    assert read_table(path) == NotATable("file_empty")


def test_a_workbook_without_rows_is_empty(path: Path) -> None:
    assert read_table(saved(path)) == NotATable("file_empty")
    assert read_table(saved(path, HEADER)) == NotATable("file_empty")


def test_a_file_that_is_gone(path: Path) -> None:
    assert read_table(path) == NotATable("file_gone")
