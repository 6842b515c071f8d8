"""How SQLite finds what it is asked for: by an index, whatever else there is.

`python -m benchmarks growth` asks every statement of the transcripts in a large database.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import pytest

from storage.announcements import announcements, enlisting, leaving, recipients
from storage.announcements.audiences import Clause
from storage.attendance import attendance, turnout
from storage.connection import Connection, Row
from storage.people import members
from storage.people.traces import TRACES, Trace
from storage.post import inbox
from storage.seats import participants
from storage.seats.enrolments import State
from tests.given import NOW, event

T = TypeVar("T")
SORTED = "USE TEMP B-TREE FOR ORDER BY"


class Step(Row):
    detail: str


class Explained(Connection):
    """Asks how, before it asks."""

    def __init__(self, asked: Connection) -> None:
        self._asked = asked
        self.steps: list[str] = []

    async def fetch(self, kind: type[T], sql: str, /, **values: Any) -> list[T]:
        await self._explain(sql, **values)
        return await self._asked.fetch(kind, sql, **values)

    async def execute(self, sql: str, /, **values: Any) -> int:
        await self._explain(sql, **values)
        return await self._asked.execute(sql, **values)

    async def _explain(self, sql: str, **values: Any) -> None:
        plan = await self._asked.fetch(Step, f"explain query plan {sql}", **values)
        self.steps += [step.detail for step in plan]


@pytest.mark.parametrize("states", [("confirmed", "offered"), ("confirmed",)])
async def test_a_page_of_seats_is_read_in_its_order(
    connection: Connection, states: tuple[State, ...]
) -> None:
    explained = Explained(connection)
    await participants.listed(explained, 1, states, 0, 20)
    assert "SEARCH enrolments USING INDEX enrolments_held (event=?)" in explained.steps
    assert SORTED not in explained.steps


@pytest.mark.parametrize(
    "counted",
    [
        lambda connection: attendance.seated(connection, 1),
        lambda connection: attendance.present(connection, 1),
        lambda connection: attendance.listed(connection, 1),
        lambda connection: turnout.guests(connection, 1),
        lambda connection: participants.counted(connection, 1),
    ],
)
async def test_who_takes_part_is_read_from_an_index(
    connection: Connection, counted: Callable[[Connection], Awaitable[object]]
) -> None:
    explained = Explained(connection)
    await counted(explained)
    assert [step for step in explained.steps if "COVERING INDEX enrolments_event" in step]


async def test_only_updates_with_a_file_are_looked_at_for_one(connection: Connection) -> None:
    explained = Explained(connection)
    await inbox.unfetched(explained, NOW, ["web", "telegram"], [])
    assert [step for step in explained.steps if "inbox_unfetched" in step]


async def test_a_list_is_made_without_sorting_all_whom_an_office_knows(
    connection: Connection,
) -> None:
    await event(connection, 9)
    await connection.execute(
        "insert into announcements (office, written, words) values (1, 0, 'Halo')"
    )
    explained = Explained(connection)
    known = (Clause(join="of", what="known"),)
    await enlisting.enlist(explained, 1, 1, known, ["web"], 4, NOW, 400)
    assert "SEARCH people USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)" in explained.steps
    assert [step for step in explained.steps if "B-TREE" in step or "SCAN people" in step] == []


async def test_what_is_on_its_way_is_counted_by_an_index(connection: Connection) -> None:
    explained = Explained(connection)
    await announcements.running(explained)
    assert [step for step in explained.steps if "announcements_active" in step]


@pytest.mark.parametrize(
    "asked",
    [
        lambda connection: leaving.settle_posted(connection, 1, NOW, 500),
        lambda connection: leaving.call_back(connection, 1),
        lambda connection: leaving.under_way(connection, 1),
    ],
)
async def test_of_a_ledger_only_what_is_under_way_is_read(
    connection: Connection, asked: Callable[[Connection], Awaitable[object]]
) -> None:
    explained = Explained(connection)
    await asked(explained)
    assert [step for step in explained.steps if "recipients_state (announcement=? AND" in step]
    whole = [f"SEARCH {name} USING PRIMARY KEY (announcement=?)" for name in ("recipients", "them")]
    assert not set(whole) & set(explained.steps)


async def test_a_page_of_a_ledger_is_read_in_its_order(connection: Connection) -> None:
    explained = Explained(connection)
    await recipients.listed(explained, 1, ("blocked", "cancelled"), 0, 9)
    assert [step for step in explained.steps if "recipients_state" in step]
    assert SORTED not in explained.steps


async def test_no_ledger_is_read_through_for_what_is_old(connection: Connection) -> None:
    explained = Explained(connection)
    await recipients.forget(explained, NOW)
    read = [step for step in explained.steps if "recipients" in step]
    assert read
    assert all(step.startswith("SEARCH recipients") for step in read)


async def test_a_coordinator_reads_nobody_elses_people(connection: Connection) -> None:
    explained = Explained(connection)
    await members.names(explained, 1, 9)
    await members.named(explained, 1, [["sari"]], 0, 9)
    assert [step for step in explained.steps if step.startswith("SCAN people")] == []


@pytest.mark.parametrize("trace", TRACES, ids=lambda trace: f"{trace.table}.{trace.column}")
async def test_where_a_person_stands_is_found_by_an_index(
    connection: Connection, trace: Trace
) -> None:
    explained = Explained(connection)
    sql = f"select 1 from {trace.table} where {trace.column} = :person"
    await explained.fetch(int, sql, person=1)
    few = trace.table in ("invitations", "imports", "replacements")  # kept for days
    assert few or all(step.startswith("SEARCH") for step in explained.steps)


async def test_who_goes_takes_along_what_an_index_finds(connection: Connection) -> None:
    """What names a row that can be deleted is looked for when it is, once for each."""
    found = await connection.fetch(Reference, REFERENCES)
    slow = set()
    for each in found:
        explained = Explained(connection)
        await explained.fetch(int, f"select 1 from {each.child} where {each.column} = 1")
        if not all(step.startswith("SEARCH") for step in explained.steps):
            slow.add(f"{each.child}.{each.column}")
    assert slow == {"chat_codes.chat", "imports.chat", "imports.event"}, "kept for days"


class Reference(Row):
    child: str
    column: str


# People and offices are never deleted, but for a sample's.
REFERENCES = """select tables.name as child, keys."from" as "column" from sqlite_schema as tables
    join pragma_foreign_key_list(tables.name) as keys
    where tables.type = 'table' and keys."table" not in ('people', 'offices')
      and keys.seq = 0"""  # of a key of two columns, the first one is looked for""


async def test_who_is_left_out_is_found_without_reading_all_people(connection: Connection) -> None:
    explained = Explained(connection)
    office = (Clause(join="of", what="office"),)
    await enlisting.left_out(explained, 1, office, ["web"], 4, 100)
    assert "SEARCH people USING INTEGER PRIMARY KEY (rowid=?)" in explained.steps
    assert [step for step in explained.steps if step.startswith("SCAN people")] == []
