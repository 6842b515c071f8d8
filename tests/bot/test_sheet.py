"""What a drawn spreadsheet holds: text stays text, and nothing is a formula."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pydantic import ValidationError

from bot.worker import sheet as drawing
from handlers.files.attachments import LONGEST_TEXT, MOST_ROWS, Page, Sheet, Workbook, parse
from tests.bot.sheets import NIP, PRESENT, cells, sheet, values, workbook
from tests.bot.working import working


def draw(attachment: Sheet | Workbook, folder: Path) -> Path:
    path = folder / "drawn.xlsx"
    drawing.write(attachment, path)
    return path


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "=",
        '=HYPERLINK("http://x.id","Klik")',
        "+62 812",
        "-5",
        "@SUM(A1)",
        "\t=1+1",
        "\n=1+1",
        "081234567890",
        NIP,
        "#N/A",
    ],
)
def test_text_stays_text(text: str, tmp_path: Path) -> None:
    row = cells(draw(sheet((text, "Sari")), tmp_path))[1]
    assert (row[0].value, row[0].data_type) == (text, "s")
    assert row[0].quotePrefix
    assert row[0].number_format == "@"
    assert (row[1].value, row[1].data_type, row[1].has_style) == ("Sari", "s", False)


def test_a_heading_is_never_a_formula(tmp_path: Path) -> None:
    row = cells(draw(sheet(columns=("=1+1", "NIP")), tmp_path))[0]
    assert (row[0].value, row[0].data_type) == ("=1+1", "s")


def test_numbers_stay_numbers_as_far_as_they_are_exact(tmp_path: Path) -> None:
    row = cells(draw(sheet((-5, 2.5), (10**15 - 1, int(NIP))), tmp_path))[1:]
    assert [(cell.value, cell.data_type) for each in row for cell in each] == [
        (-5, "n"),
        (2.5, "n"),
        (10**15 - 1, "n"),
        (NIP, "s"),
    ]


def test_the_page_is_easy_to_read(tmp_path: Path) -> None:
    attachment = sheet(("Sari Wahyuningsih, S.I.Pust.", NIP), ("x" * 500, None))
    with closing(openpyxl.load_workbook(draw(attachment, tmp_path))) as book:
        page = book.worksheets[0]
        assert page.freeze_panes == "A2"
        assert [cell.font.b for cell in page[1]] == [True, True]
        assert not page["A2"].font.b
        assert page.column_dimensions["A"].width == drawing.WIDEST
        assert page.column_dimensions["B"].width == len(NIP) + 2
        assert book.properties.title == "Daftar hadir"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Hasil: sesi 1/2 [akhir]?", "Hasil sesi 1 2 akhir"),
        ("Daftar hadir pelatihan literasi digital", "Daftar hadir pelatihan literasi"),
        ("'*'", "Data"),
        ("baris\nbaru", "baris baru"),
    ],
)
def test_the_page_has_a_name_that_a_spreadsheet_allows(
    title: str, name: str, tmp_path: Path
) -> None:
    path = draw(PRESENT.model_copy(update={"title": title}), tmp_path)
    with closing(openpyxl.load_workbook(path)) as book:
        assert book.sheetnames == [name]


def test_every_character_that_a_description_holds_can_be_drawn(tmp_path: Path) -> None:
    everything = "".join(map(chr, range(0x11000)))
    halves = [everything[start : start + 30_000] for start in range(0, len(everything), 30_000)]
    rows = values(draw(sheet(*((half, None) for half in halves)), tmp_path))[1:]
    read = "".join(str(row[0]) for row in rows)
    lost = set(map(ord, everything)) - set(map(ord, read))
    controls = set(range(0x20)) - {0x09, 0x0A}
    assert lost == controls | set(range(0xD800, 0xE000)) | {0xFFFE, 0xFFFF}


# Several pages


def test_each_page_is_written_like_a_sheet_of_its_own(tmp_path: Path) -> None:
    rows = (("=1+1", 3), ("Sangat baik, karena contohnya dekat dengan tugas kami", None))
    path = draw(workbook("Jawaban", "Data mentah", rows=rows), tmp_path)
    with closing(openpyxl.load_workbook(path)) as book:
        assert book.sheetnames == ["Jawaban", "Data mentah"]
        assert book.properties.title == "Hasil (contoh)"
        for page in book.worksheets:
            assert list(page.values) == [("Jawaban", "Jumlah"), *rows]
            assert (page["A2"].data_type, page["A2"].quotePrefix) == ("s", True)
            assert page["A1"].font.b
            assert page.freeze_panes == "A2"
            assert page.column_dimensions["A"].width == len(rows[1][0]) + 2
            assert page.column_dimensions["B"].width == drawing.NARROWEST


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        (
            ("Hasil", "HASIL", "hasil (2)", "Hasil"),
            ["Hasil", "HASIL (2)", "hasil (2) (2)", "Hasil (3)"],
        ),
        (("a" * 40, "a" * 50), ["a" * 31, "a" * 27 + " (2)"]),
        (("\N{BOOKS}" * 40, "\N{BOOKS}" * 41), ["\N{BOOKS}" * 15, "\N{BOOKS}" * 13 + " (2)"]),
        (("?", "*"), ["Data", "Data (2)"]),
    ],
)
def test_pages_that_are_called_alike_are_numbered(
    titles: tuple[str, ...], names: list[str], tmp_path: Path
) -> None:
    with closing(openpyxl.load_workbook(draw(workbook(*titles), tmp_path))) as book:
        assert book.sheetnames == names


def test_as_many_pages_as_can_be_described_are_drawn(tmp_path: Path) -> None:
    path = draw(workbook(*["Apa yang perlu kami perbaiki?"] * 60), tmp_path)
    with closing(openpyxl.load_workbook(path)) as book:
        names = book.sheetnames
    assert len({name.casefold() for name in names}) == 60
    assert max(map(len, names)) <= drawing.LONGEST_PAGE_NAME


async def test_the_worker_draws_a_workbook(tmp_path: Path) -> None:
    async with working(tmp_path) as worker:
        path = await worker.draw(workbook("Jawaban", rows=(("Baik", 1),)))
    assert values(path) == [["Jawaban", "Jumlah"], ["Baik", 1]]


def test_a_workbook_survives_the_database() -> None:
    described = workbook("Jawaban", "Data mentah", rows=(("Baik", 1),))
    assert parse(described.model_dump_json(exclude_defaults=True)) == described


def test_more_pages_than_a_reader_can_use_are_refused() -> None:
    with pytest.raises(ValidationError, match="at most 60 items"):
        workbook(*["Jawaban"] * 61)
    with pytest.raises(ValidationError, match="at least 1 item"):
        workbook()


def test_the_rows_of_all_pages_are_counted_together() -> None:
    half = Page(title="Jawaban", columns=("Jawaban",), rows=(("Baik",),) * (MOST_ROWS // 2))
    more = half.model_copy(update={"rows": (*half.rows, ("Baik",))})
    described = Workbook(file_name="Hasil.xlsx", title="Hasil", pages=(half, half))
    with pytest.raises(ValidationError, match="more than 100000 rows in all"):
        Workbook(file_name="Hasil.xlsx", title="Hasil", pages=(*described.pages[:1], more))


# The sheet as it is described


def test_a_description_survives_the_database() -> None:
    described = sheet(("Sari", 1), (None, 1.0), ("1", -2.5))
    read = parse(described.model_dump_json())
    assert read == described
    assert [type(cell) for row in read.rows for cell in row] == [
        type(cell) for row in described.rows for cell in row
    ]


def test_control_characters_are_removed() -> None:
    described = sheet(("Sa\x00ri\x1b\ud800\uffff", "baris\nbaru"), columns=("Na\x07ma", "NIP"))
    assert described.columns == ("Nama", "NIP")
    assert described.rows == (("Sari", "baris\nbaru"),)


def test_a_description_is_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        PRESENT.title = "other"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"rows": (("a",),) * (MOST_ROWS + 1), "columns": ("a",)}, "at most 100000 items"),
        ({"rows": (("a" * (LONGEST_TEXT + 1), None),)}, "at most 32767 characters"),
        ({"rows": (("a",),)}, "more or fewer cells"),
        ({"rows": ((True, None),)}, "valid integer"),
        ({"rows": ((float("nan"), None),)}, "finite number"),
        ({"columns": (), "rows": ()}, "at least 1 item"),
        ({"file_name": "../daftar.xlsx"}, "match pattern"),
        ({"file_name": "daftar.exe"}, "match pattern"),
        ({"kind": "chart"}, "Input should be 'sheet'"),
        ({"note": "x"}, "Extra inputs"),
    ],
)
def test_what_cannot_be_drawn_is_refused(change: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValidationError, match=complaint):
        Sheet(**{**PRESENT.model_dump(), **change})
