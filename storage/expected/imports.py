"""Imports: a file of expected people, on its way from its arrival to the coordinator's last word.

received (the file lies at `path`) → checking (its rows stand here) → checked → done or cancelled;
refused where it is no table we can read. Nothing of it counts before it is done.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from storage.connection import Connection, Row
from storage.moment import Moment

State = Literal["received", "checking", "checked", "done", "refused", "cancelled"]
Outcome = Literal["new", "changed", "same", "wrong"]


class Import(Row):
    """`chat` is where the coordinator sent it; `columns` is a JSON list, once the file was read.
    `event`: whom it lists are to be enrolled there.

    `reason` is the text key that says why it was refused."""

    id: int
    office: int
    person: int
    chat: int
    path: str
    name: str
    state: State
    columns: str | None
    reason: str | None
    received: Moment
    ended: Moment | None
    event: int | None = None


class ImportRow(Row):
    """`line` counts as the file does, `cells` is a JSON list of words as they stand there.

    `told` is JSON of what was understood, `reason` says in words why a row is wrong."""

    line: int
    cells: str
    outcome: Outcome | None
    told: str | None
    reason: str | None


_COLUMNS = ", ".join(Import.model_fields)
_ROW = ", ".join(ImportRow.model_fields)


async def receive(
    connection: Connection,
    office: int,
    person: int,
    chat: int,
    path: str,
    name: str,
    now: datetime,
    event: int | None = None,
) -> int:
    """A file that is to be read; its number."""
    return await connection.one(
        int,
        """insert into imports (office, person, chat, path, name, received, event)
           values (:office, :person, :chat, :path, :name, :now, :event) returning id""",
        office=office,
        person=person,
        chat=chat,
        path=path,
        name=name,
        now=now,
        event=event,
    )


async def one(connection: Connection, number: int) -> Import | None:
    return await connection.first(
        Import, f"select {_COLUMNS} from imports where id = :number", number=number
    )


async def oldest(connection: Connection, state: State) -> Import | None:
    """The oldest one in this state that has not ended."""
    return await connection.first(
        Import,
        f"""select {_COLUMNS} from imports where state = :state and ended is null
            order by id limit 1""",
        state=state,
    )


async def to_read(connection: Connection) -> Import | None:
    """The oldest one whose file is still to be read."""
    return await connection.first(
        Import,
        f"""select {_COLUMNS} from imports
            where state = 'received' and ended is null and reason is null
            order by id limit 1""",
    )


async def unreadable(connection: Connection, number: int, reason: str) -> None:
    """Its file cannot be read, for the reason that this text key says; it is yet to be ended."""
    await connection.execute(
        """update imports set reason = :reason
           where id = :number and state = 'received' and ended is null""",
        number=number,
        reason=reason,
    )


async def not_readable(connection: Connection) -> Import | None:
    """The oldest one whose file could not be read and that nobody has ended yet."""
    return await connection.first(
        Import,
        f"""select {_COLUMNS} from imports
            where state = 'received' and ended is null and reason is not null
            order by id limit 1""",
    )


async def stage(
    connection: Connection,
    number: int,
    columns: Sequence[str],
    rows: Sequence[tuple[int, Sequence[str]]],
) -> None:
    """The file was read: each row as (line, cells). Its rows wait to be checked."""
    begun = await connection.execute(
        "update imports set state = 'checking', columns = :columns "
        "where id = :number and state = 'received'",
        number=number,
        columns=json.dumps(columns, ensure_ascii=False),
    )
    if begun:
        await connection.execute(
            """insert into import_rows (import, line, cells)
               select :number, value ->> 0, value ->> 1 from json_each(:rows)""",
            number=number,
            rows=json.dumps(
                [(line, json.dumps(cells, ensure_ascii=False)) for line, cells in rows]
            ),
        )


async def begin_below(
    connection: Connection, number: int, line: int, columns: Sequence[str]
) -> None:
    """The header stands in this line: what is above it is no row of the table."""
    await connection.execute(
        "update imports set columns = :columns where id = :number",
        number=number,
        columns=json.dumps(columns, ensure_ascii=False),
    )
    await connection.execute(
        "delete from import_rows where import = :number and line <= :line",
        number=number,
        line=line,
    )


async def end(
    connection: Connection,
    number: int,
    state: Literal["done", "refused", "cancelled"],
    now: datetime,
    reason: str | None = None,
) -> bool:
    """It ended so, and its rows are forgotten; False where it had ended before."""
    ended = await connection.execute(
        """update imports set state = :state, ended = :now, reason = :reason
           where id = :number and ended is null""",
        number=number,
        state=state,
        now=now,
        reason=reason,
    )
    await connection.execute("delete from import_rows where import = :number", number=number)
    return ended == 1


async def unchecked(connection: Connection, number: int, most: int) -> list[ImportRow]:
    return await connection.fetch(
        ImportRow,
        f"""select {_ROW} from import_rows where import = :number and outcome is null
            order by line limit :most""",
        number=number,
        most=most,
    )


async def judge(
    connection: Connection,
    number: int,
    line: int,
    outcome: Outcome,
    told: str | None = None,
    reason: str | None = None,
) -> None:
    """What became of a row."""
    await connection.execute(
        """update import_rows set outcome = :outcome, told = :told, reason = :reason
           where import = :number and line = :line""",
        number=number,
        line=line,
        outcome=outcome,
        told=told,
        reason=reason,
    )


async def checked(connection: Connection, number: int) -> bool:
    """All rows are judged: it waits for the coordinator's word. False where it was so before."""
    return (
        await connection.execute(
            "update imports set state = 'checked' where id = :number and state = 'checking'",
            number=number,
        )
        == 1
    )


async def forget_rows(connection: Connection, number: int, upto: int) -> None:
    """What its rows up to this line said is done."""
    await connection.execute(
        "delete from import_rows where import = :number and line <= :upto",
        number=number,
        upto=upto,
    )


class Tally(Row):
    outcome: Outcome | None
    rows: int


async def tally(connection: Connection, number: int) -> dict[Outcome | None, int]:
    """How many rows have which outcome; None are those that wait."""
    found = await connection.fetch(
        Tally,
        """select outcome, count(*) as rows from import_rows where import = :number
           group by outcome""",
        number=number,
    )
    return {each.outcome: each.rows for each in found}


async def rows(connection: Connection, number: int, *outcomes: Outcome) -> list[ImportRow]:
    """In the order of the file."""
    found = await connection.fetch(
        ImportRow,
        f"select {_ROW} from import_rows where import = :number order by line",
        number=number,
    )
    return [row for row in found if row.outcome in outcomes]


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 imports that were received before this moment, ended or not."""
    return await connection.execute(
        """delete from imports where id in
           (select id from imports where received < :before order by id limit 100)""",
        before=before,
    )
