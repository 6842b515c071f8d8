"""The rows of a list are checked step by step; at the end they are held against each other and
against the list that stands. Nothing counts before its coordinator says so.
"""

from __future__ import annotations

import json
from datetime import datetime

from handlers.context import Context, World
from handlers.expected import progress
from handlers.expected.columns import Columns, recognise
from handlers.expected.row import read_row
from handlers.telling import Untold
from storage.connection import Connection, Database
from storage.errors import Unavailable
from storage.expected import imports, judging
from storage.expected.imports import Import
from storage.people import chats, people

ROWS_A_STEP = 200
_HEADING_WITHIN = 10  # rows: offices write titles above a table


async def check(database: Database, now: datetime, world: World) -> list[Untold]:
    """End what could not be read, and take the oldest one a step further."""
    async with database.transaction() as connection:
        if (unread := await imports.not_readable(connection)) is not None:
            await _refuse(connection, unread, unread.reason or "file_damaged", now)
    going = None
    try:
        async with database.transaction() as connection:
            going = await imports.oldest(connection, "checking")
            if going is not None:
                await _step(connection, going, now, world)
    except Unavailable:
        raise
    except Exception as error:  # one list that cannot be checked must not stop the others
        if going is None:
            raise
        async with database.transaction() as connection:
            await _refuse(connection, going, "file_damaged", now)
        return [Untold("import", error)]
    return []


async def _refuse(connection: Connection, going: Import, reason: str, now: datetime) -> None:
    await imports.end(connection, going.id, "refused", now, reason)
    await progress.tell(connection, going, now)


async def _step(connection: Connection, going: Import, now: datetime, world: World) -> None:
    columns = progress.columns_of(going)
    if "name" not in columns.fields and columns.twice is None:
        columns = await _below_titles(connection, going) or columns
    if columns.twice is not None:
        await _refuse(connection, going, "list_column_twice", now)
        return
    if "name" not in columns.fields:
        await _refuse(connection, going, "list_without_names", now)
        return
    context = await _context(connection, going, now, world)
    rows = await imports.unchecked(connection, going.id, ROWS_A_STEP)
    for row in rows:
        read = read_row(context, columns, json.loads(row.cells))
        if isinstance(read, str):
            await imports.judge(connection, going.id, row.line, "wrong", reason=read)
        else:
            told = read.model_dump_json(exclude_none=True)
            await imports.judge(connection, going.id, row.line, "new", told)
    wrong = len(rows) < ROWS_A_STEP and await _end(context, going)
    await progress.tell(connection, going, now, wrong)


async def _below_titles(connection: Connection, going: Import) -> Columns | None:
    """The headings, where they stand below titles; what is above them is no row."""
    for row in await imports.unchecked(connection, going.id, _HEADING_WITHIN):
        columns = recognise(json.loads(row.cells))
        if "name" in columns.fields and len(columns.fields) > 1:
            await imports.begin_below(connection, going.id, row.line, columns.headings)
            return columns
    return None


async def _end(context: Context, going: Import) -> bool:
    """All rows were read; is one of them wrong?"""
    for each in await judging.doubled(context.db, going.id):
        reason = context.say("row_doubled", line=str(each.other)).plain
        await imports.judge(context.db, going.id, each.line, "wrong", reason=reason)
    await judging.judge(context.db, going.id, going.office)
    await imports.checked(context.db, going.id)
    return bool((await imports.tally(context.db, going.id)).get("wrong"))


async def _context(connection: Connection, going: Import, now: datetime, world: World) -> Context:
    """The coordinator's, for the language of reasons."""
    chat = await chats.chat(connection, going.chat)
    person = await people.agreeing(connection, going.person)
    return Context(connection, now, chat, person, world)
