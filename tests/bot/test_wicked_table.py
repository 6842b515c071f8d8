"""Files that are no table, are too much, or mean harm: each is refused for its reason."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_STORED, ZipFile

import pytest

from bot.worker.reading import read_table
from bot.worker.table import NotATable, Reason, Table
from tests.bot.workbooks import SHEET, STRINGS, TWO, claim, part, row, sheet, workbook

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "berkas"


def reason(path: Path) -> Reason:
    read = read_table(path)
    assert isinstance(read, NotATable), read
    return read.reason


def holding(path: Path, content: bytes) -> Reason:
    path.write_bytes(content)
    return reason(path)


def ole(*streams: str) -> bytes:
    """Office's older container, with these names in its directory."""
    return OLE + b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in streams)


def lines(count: int, line: str = "Sari;Bontang") -> str:
    return "\n".join(["Nama;Kota", *[line] * count])


# What is no table


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\nonly words",
        b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(64),
        b"\x89PNG\r\n\x1a\n" + bytes(64),
        b"<html><table><tr><td>Nama</td></tr></table></html>",
        b"<?xml version='1.0'?><Workbook/>",
        b"{\\rtf1 Nama}",
        b"Nama;Kota\nSa\0ri;Bontang\n",
        b"Nama;Kota\nSa\x1bri;Bontang\n",
        b"Nama\n\x81\x8d\x8f",
        "Nama;Kota\nSari;B".encode("utf-16-le"),
        "Nama;Kota\nSari;B".encode("utf-32"),
        ole("WordDocument"),
        os.urandom(4096) + bytes(1),
    ],
)
def test_other_kinds_of_files(path: Path, content: bytes) -> None:
    assert holding(path, content) == "file_not_a_table"


def test_archives_that_hold_no_workbook(path: Path) -> None:
    with ZipFile(path, "w") as archive:
        archive.writestr("surat.txt", "Nama")
    assert reason(path) == "file_not_a_table"
    kinds = '<Types><Override ContentType="…wordprocessingml.document.main+xml"/></Types>'
    with ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", kinds)
    assert reason(path) == "file_not_a_table"


def test_an_archive_within_an_archive(path: Path, tmp_path: Path) -> None:
    inner = workbook(tmp_path / "dalam.xlsx")
    with ZipFile(path, "w") as archive:
        archive.write(inner, "daftar.xlsx")
    assert reason(path) == "file_not_a_table"


def test_a_password_and_an_old_workbook(path: Path) -> None:
    assert holding(path, ole("EncryptionInfo", "EncryptedPackage")) == "file_with_password"
    assert holding(path, ole("Workbook")) == "file_of_old_excel"
    assert holding(path, ole("Book")) == "file_of_old_excel"


def test_an_archive_with_a_password(path: Path) -> None:
    content = bytearray(workbook(path).read_bytes())
    entry = content.rindex(SHEET.encode()) - 46
    content[entry + 8] |= 1
    assert holding(path, bytes(content)) == "file_with_password"


# What is damaged


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_workbook_that_was_cut_short(path: Path, share: float) -> None:
    content = workbook(path, sheet(TWO * 100)).read_bytes()
    assert holding(path, content[: int(len(content) * share)]) == "file_damaged"


def test_a_workbook_with_other_bytes_in_it(path: Path) -> None:
    content = bytearray(workbook(path, sheet(TWO * 100)).read_bytes())
    middle = content.index(SHEET.encode()) + 80
    content[middle : middle + 20] = bytes(20)
    assert holding(path, bytes(content)) == "file_damaged"


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c t="s"><v>7</v></c></row>',
        '<row r="x"><c><v>1</v></c></row>',
        "<row><c><v>one</v></c></row>",
        "<row><c r='ZZZZ1'><v>1</v></c></row>",
        "<row>",
    ],
)
def test_a_page_that_makes_no_sense(path: Path, rows: str) -> None:
    assert reason(workbook(path, sheet(rows))) == "file_damaged"


def test_the_log_learns_class_and_place_and_no_words(path: Path) -> None:
    read = read_table(workbook(path, sheet("<row><c><v>Ibu Sari</v></c></row>")))
    assert isinstance(read, NotATable)
    assert read.fault is not None
    assert read.fault.startswith("ValueError at ")
    assert "Sari" not in read.fault


def test_a_quote_that_never_ends(path: Path) -> None:
    assert holding(path, b'Nama;Kota\nSari;"Bontang\nBudi;B\n') == "file_damaged"


def test_half_a_character(path: Path) -> None:
    assert holding(path, "Nama".encode("utf-16")[:-1]) == "file_damaged"


# What is too much


def test_the_most_rows_and_one_more(path: Path) -> None:
    path.write_text(lines(5_000))
    read = read_table(path)
    assert isinstance(read, Table)
    assert len(read.rows) == 5_000
    assert holding(path, lines(5_001).encode()) == "file_too_many_rows"


def test_fifty_thousand_rows(path: Path) -> None:
    rows = "".join(row(number, "Sari Contoh", "Bontang") for number in range(1, 50_001))
    assert reason(workbook(path, sheet(rows))) == "file_too_many_rows"


def test_more_lines_than_a_page_has(path: Path) -> None:
    assert reason(workbook(path, sheet(TWO + row(10**12, "Budi")))) == "file_too_many_rows"


def test_too_wide(path: Path) -> None:
    path.write_text(";".join(["K"] * 60 + [" "]) + "\nSari")
    assert isinstance(read_table(path), Table)
    assert holding(path, ";".join(["K"] * 61).encode()) == "file_too_wide"
    assert holding(path, b"Nama\n" + b"a" * 2_001) == "file_too_wide"
    assert reason(workbook(path, sheet(TWO + '<row><c r="XFD3"><v>1</v></c></row>'))) == (
        "file_too_wide"
    )


def test_one_line_of_ten_megabytes(path: Path) -> None:
    assert holding(path, b"Nama\n" + b"a" * 10_000_000) == "file_too_large"
    assert holding(path, b"Nama\n" + b"a" * 4_000_000) == "file_too_wide"


def test_the_same_words_again_and_again(path: Path) -> None:
    strings = part("sst", f"<si><t>{'a' * 2_000}</t></si>")
    cells = '<c t="s"><v>0</v></c>' * 60
    rows = f"<row>{cells}</row>" * 100
    assert reason(workbook(path, sheet(rows), strings=strings)) == "file_too_large"


# What unpacks to more than it is


def spaces(megabytes: int) -> Iterator[bytes]:
    for _ in range(megabytes):
        yield b" " * 2**20


def test_a_bomb(path: Path) -> None:
    workbook(path, spaces(51))
    assert path.stat().st_size < 100_000
    assert reason(path) == "file_too_large"


def test_a_bomb_is_not_unpacked(path: Path) -> None:
    content = bytearray(claim(workbook(path), SHEET, 2**32 - 2).read_bytes())
    start = content.index(SHEET.encode()) + len(SHEET)
    content[start : start + 20] = bytes(20)  # unpacking it would find it damaged
    assert holding(path, bytes(content)) == "file_too_large"


@pytest.mark.parametrize("name", [SHEET, STRINGS])
def test_a_bomb_whose_directory_lies(path: Path, name: str) -> None:
    bomb: dict[str, Callable[[], Path]] = {
        SHEET: lambda: workbook(path, spaces(51)),
        STRINGS: lambda: workbook(path, strings=" " * 51 * 2**20),
    }
    assert reason(claim(bomb[name](), name, 100)) == "file_too_large"


@pytest.mark.parametrize("size", [0, 10, 10_000])
def test_a_directory_that_lies_a_little(path: Path, size: int) -> None:
    assert reason(claim(workbook(path), SHEET, size)) == "file_damaged"


def test_many_small_bombs(path: Path) -> None:
    workbook(path, strings=" " * 26 * 2**20, last=" " * 26 * 2**20)
    assert reason(path) == "file_too_large"


def test_thousands_of_parts(path: Path) -> None:
    workbook(path)
    with ZipFile(path, "a") as archive:
        for number in range(1_000):
            archive.writestr(str(number), "")
    assert reason(path) == "file_too_large"


def test_a_kind_of_packing_that_no_workbook_has(path: Path) -> None:
    workbook(path)
    with ZipFile(path, "a", ZIP_BZIP2) as archive:
        archive.writestr("x", "x")
    assert reason(path) == "file_damaged"


def test_a_part_that_was_not_packed_is_read(path: Path) -> None:
    workbook(path)
    with ZipFile(path, "a", ZIP_STORED) as archive:
        archive.writestr("x", zlib.compress(b"x"))
    assert isinstance(read_table(path), Table)


# XML that means harm

LAUGHS = "".join(f'<!ENTITY l{number} "{f"&l{number - 1};" * 10}">' for number in range(1, 10))
OUTSIDE = '<!ENTITY l9 SYSTEM "file:///etc/hostname">'


@pytest.mark.parametrize("entities", [f'<!ENTITY l0 "ha">{LAUGHS}', OUTSIDE])
def test_entities_are_refused(path: Path, entities: str) -> None:
    kind = f"<!DOCTYPE sst [{entities}]>"
    strings = part("sst", "<si><t>&l9;</t></si>", kind)
    assert reason(workbook(path, strings=strings)) == "file_damaged"
    page = part("worksheet", f"<sheetData>{row(1, 'Nama')}{row(2, '&l9;')}</sheetData>", kind)
    assert reason(workbook(path, page)) == "file_damaged"
    assert reason(workbook(path, core=part("a", "&l9;", kind))) == "file_damaged"
