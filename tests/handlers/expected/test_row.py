"""A row read by the parsers of a profile: in any spelling, or with the reason why not."""

from __future__ import annotations

import pytest

from handlers.context import Context
from handlers.expected.columns import recognise
from handlers.expected.row import EXAMPLES, read_row
from storage.connection import Connection
from storage.expected.expected import FIELDS, Listed, Told
from tests.given import NOW, chat
from tests.play import Play

HEADINGS = ("Nama", "Instansi", "Telepon", "Status", "Jabatan", "Perpustakaan")
COLUMNS = recognise((*HEADINGS, "Jenis perpustakaan", "Kota", "Kecamatan"))


@pytest.fixture
async def context(play: Play, connection: Connection) -> Context:
    return Context(connection, NOW, await chat(connection), None, play.world)


async def read(context: Context, **cells: str) -> Listed | str:
    return read_row(context, COLUMNS, [cells.get(field, "") for field in FIELDS])


async def test_the_headings_are_in_the_order_of_the_fields() -> None:
    assert list(COLUMNS.fields) == list(FIELDS)


async def test_all_that_a_row_can_tell(context: Context) -> None:
    told = await read(
        context,
        name=" Sari  Contoh, S.IP. ",
        institution="SDN 000 Contoh",
        phone="'0812 3456 7890",
        status="p3k",
        position="pustakawan ahli muda",
        library="Perpustakaan Contoh",
        library_kind="SD",
        city="Bontang",
        district="bontang utara",
    )
    assert isinstance(told, Listed)
    assert Told.model_validate(told.model_dump()) == Told(
        name="Sari Contoh, S.IP.",
        institution="SDN 000 Contoh",
        phone="+6281234567890",
        status="pppk",
        position="pustakawan-muda",
        library="Perpustakaan Contoh",
        library_kind="sekolah",
        city="Kota Bontang",
        district="Bontang Utara",
    )
    assert len(told.code) == 10


async def test_a_cell_turns_no_line_around(context: Context) -> None:
    told = await read(context, name="\u202eSari\x85 Contoh\u2069")
    assert isinstance(told, Listed)
    assert told.name == "Sari Contoh"


@pytest.mark.parametrize("phone", ["81234567890", "6281234567890", "+62 812-3456-7890"])
async def test_a_telephone_as_a_spreadsheet_has_it(context: Context, phone: str) -> None:
    told = await read(context, name="Sari Contoh", phone=phone)
    assert isinstance(told, Listed)
    assert told.phone == "+6281234567890"


async def test_only_the_name_is_needed(context: Context) -> None:
    told = await read(context, name="Sari Contoh")
    assert isinstance(told, Listed)
    assert told.model_dump(exclude_none=True, exclude={"code"}) == {"name": "Sari Contoh"}


async def test_a_position_of_several_readings_stays_as_it_is_written(context: Context) -> None:
    told = await read(context, name="Sari Contoh", position="Pustakawan")
    assert isinstance(told, Listed)
    assert told.position == "Pustakawan"


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({}, "Namanya kosong"),
        ({"name": "12345"}, "Nama: Mohon tulis nama dengan huruf"),
        ({"name": "S" * 200}, "Nama: Jawaban itu terlalu panjang"),
        ({"phone": "0812 34"}, "Telepon: "),
        ({"phone": "tidak ada"}, "Telepon: Mohon tulis nomor telepon"),
        ({"status": "magang"}, "Status: “magang” belum kami pahami. Mohon tulis salah satu: PNS"),
        ({"library_kind": "gudang"}, "Jenis perpustakaan: “gudang” belum kami pahami"),
        ({"city": "Serang"}, "salah satu: Kabupaten Serang, Kota Serang"),
        ({"status": "x" * 500}, "…”"),
    ],
)
async def test_what_is_wrong_is_said(context: Context, cells: dict[str, str], reason: str) -> None:
    row = {"name": "Sari Contoh"} | cells if cells else {}
    said = await read(context, **row)
    assert isinstance(said, str)
    assert reason in said
    assert "tombol" not in said


async def test_everything_that_is_wrong_is_said_at_once(context: Context) -> None:
    said = await read(context, name="Sari Contoh", phone="x", status="magang")
    assert isinstance(said, str)
    assert "Telepon:" in said
    assert "Status:" in said


@pytest.mark.parametrize("example", EXAMPLES)
async def test_our_examples_are_nobody_and_would_be_right(context: Context, example: Told) -> None:
    cells = {field: str(value) for field, value in example.model_dump().items()}
    said = await read(context, **cells)
    assert isinstance(said, str)
    assert "baris contoh" in said
    assert isinstance(await read(context, **cells | {"name": "Sari Contoh"}), Listed)
