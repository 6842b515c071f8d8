"""A file's way: to be read, staged or told as unreadable; nothing is taken twice."""

from __future__ import annotations

import json

import pytest

from storage.connection import Connection
from storage.expected import imports
from storage.offices import offices
from tests.given import BONTANG, DAY, NOW, person_with_chat


@pytest.fixture
async def number(connection: Connection) -> int:
    return await _received(connection, "daftar.xlsx")


async def _received(connection: Connection, name: str) -> int:
    office = await offices.found(connection, name, "Bontang", BONTANG, "a@b.example")
    assert office is not None
    rina, chat = await person_with_chat(connection, "Rina")
    return await imports.receive(connection, office.id, rina, chat.id, f"/{name}", name, NOW)


async def _to_read(connection: Connection) -> int | None:
    found = await imports.to_read(connection)
    return found.id if found else None


async def _not_readable(connection: Connection) -> tuple[int, str | None] | None:
    found = await imports.not_readable(connection)
    return (found.id, found.reason) if found else None


async def test_the_oldest_is_read_first(connection: Connection, number: int) -> None:
    later = await _received(connection, "kedua.csv")
    assert await _to_read(connection) == number
    await imports.stage(connection, number, ["Nama"], [(2, ["Sari"])])
    assert await _to_read(connection) == later


async def test_what_was_read_is_staged_once(connection: Connection, number: int) -> None:
    await imports.stage(
        connection, number, ["Nama", "Telepon"], [(2, ["Sari", "08"]), (4, ["", "x"])]
    )
    await imports.stage(connection, number, ["Lain"], [(9, ["Budi"])])
    staged = await imports.one(connection, number)
    assert staged is not None
    assert (staged.state, staged.columns) == ("checking", '["Nama", "Telepon"]')
    rows = await imports.unchecked(connection, number, 9)
    assert [(row.line, json.loads(row.cells)) for row in rows] == [
        (2, ["Sari", "08"]),
        (4, ["", "x"]),
    ]
    assert await _to_read(connection) is None


async def test_what_cannot_be_read_waits_to_be_told_and_is_not_read_again(
    connection: Connection, number: int
) -> None:
    assert await _not_readable(connection) is None
    await imports.unreadable(connection, number, "file_damaged")
    assert await _to_read(connection) is None
    assert await _not_readable(connection) == (number, "file_damaged")
    assert await imports.end(connection, number, "refused", NOW, "file_damaged")
    assert await _not_readable(connection) is None


async def test_what_ended_meanwhile_is_neither_staged_nor_unreadable(
    connection: Connection, number: int
) -> None:
    assert await imports.end(connection, number, "cancelled", NOW)
    await imports.stage(connection, number, ["Nama"], [(2, ["Sari"])])
    await imports.unreadable(connection, number, "file_damaged")
    ended = await imports.one(connection, number)
    assert ended is not None
    assert (ended.state, ended.reason) == ("cancelled", None)
    assert await imports.unchecked(connection, number, 9) == []
    assert await _to_read(connection) is None
    assert await _not_readable(connection) is None


async def test_what_is_staged_does_not_become_unreadable(
    connection: Connection, number: int
) -> None:
    await imports.stage(connection, number, ["Nama"], [(2, ["Sari"])])
    await imports.unreadable(connection, number, "file_damaged")
    staged = await imports.one(connection, number)
    assert staged is not None
    assert (staged.state, staged.reason) == ("checking", None)


async def test_a_forgotten_import_takes_its_rows_along(connection: Connection, number: int) -> None:
    await imports.stage(connection, number, ["Nama"], [(2, ["Sari"])])
    assert await imports.forget(connection, NOW) == 0
    assert await imports.forget(connection, NOW + DAY) == 1
    assert await imports.unchecked(connection, number, 9) == []
