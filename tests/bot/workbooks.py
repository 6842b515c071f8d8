"""Workbooks as programs write them, and as nobody should: made by hand, part by part."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from struct import pack_into
from zipfile import ZIP_DEFLATED, ZipFile

_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"


def part(kind: str, inside: str, before: str = "") -> str:
    return f'<?xml version="1.0"?>{before}<{kind} xmlns="{_MAIN}">{inside}</{kind}>'


def sheet(rows: str, dimension: str = "A1") -> str:
    inside = f'<dimension ref="{dimension}"/><sheetData>{rows}</sheetData>'
    return part("worksheet", inside)


def row(number: int, *words: str) -> str:
    cells = (f'<c t="inlineStr"><is><t>{each}</t></is></c>' for each in words)
    return f'<row r="{number}">{"".join(cells)}</row>'


TWO = row(1, "Nama") + row(2, "Sari")


def workbook(path: Path, page: str | Iterable[bytes] = sheet(TWO), **others: str) -> Path:
    """One page, written piece by piece where it is large; `others` are parts by their names.

    `strings` is the table of shared strings, `core` the properties, `last` comes after all.
    """
    others = {"strings": part("sst", ""), **others}
    pieces = [page.encode()] if isinstance(page, str) else page
    names = {"strings": STRINGS, "core": "docProps/core.xml", "last": "last.xml"}
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, text in _FRAME.items():
            archive.writestr(name, text)
        with archive.open(SHEET, "w") as file:
            for piece in pieces:
                file.write(piece)
        for name, text in others.items():
            archive.writestr(names[name], text)
    return path


def claim(path: Path, name: str, size: int) -> Path:
    """Makes the archive's directory say that this part is so large when it is unpacked."""
    content = bytearray(path.read_bytes())
    entry = content.rindex(name.encode()) - 46
    assert content[entry : entry + 4] == b"PK\x01\x02"
    pack_into("<I", content, entry + 24, size)
    path.write_bytes(content)
    return path


_FRAME = {
    "[Content_Types].xml": f"""<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>
<Override PartName="/{SHEET}" ContentType="{_KIND}.worksheet+xml"/>
<Override PartName="/{STRINGS}" ContentType="{_KIND}.sharedStrings+xml"/>
</Types>""",
    "_rels/.rels": f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>
</Relationships>""",
    "xl/workbook.xml": f"""<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">
<sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>""",
    "xl/_rels/workbook.xml.rels": f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>
</Relationships>""",
    "xl/styles.xml": part("styleSheet", ""),
}
