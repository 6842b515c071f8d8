"""The sample goes whole: no row of it stays, wherever the schema can hold one."""

from __future__ import annotations

from storage import sample
from storage.connection import Connection, Row
from tests.storage.test_migrations import DATA, VERSIONS


class _Key(Row):
    name: str
    column: str
    to: str


async def test_no_row_names_the_sample_after_it_was_removed(connection: Connection) -> None:
    """Rows of every table, all of them the sample's."""
    for number in VERSIONS:
        script = (DATA / f"{number:04}.sql").read_text(encoding="utf-8")
        for statement in script.split(";\n"):
            if statement.strip():
                await connection.execute(statement)
    for table in ("people", "offices"):
        await connection.execute(f"update {table} set sample = 1")
    await sample.remove(connection)
    keys = await connection.fetch(
        _Key,
        """select tables.name as name, keys."from" as "column", keys."table" as "to"
           from sqlite_schema as tables join pragma_foreign_key_list(tables.name) as keys
           where tables.type = 'table' and keys."table" in ('people', 'offices', 'events')""",
    )
    assert len(keys) > 10
    for key in keys:
        left = await connection.one(
            int, f"select count(*) from {key.name} where {key.column} is not null"
        )
        assert left == 0, f"{key.name}.{key.column}"
