"""The sample goes whole: no row of it stays, wherever the schema can hold one."""

from __future__ import annotations

from storage.connection import Connection, Row
from storage.offices import offices, roles, sample
from storage.people import replacements
from tests.given import DAY, NOW, person_with_chat
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
    await connection.execute("delete from roles where role = 'owner'")  # they would stay
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


async def test_what_the_sample_did_for_real_people_goes_too(connection: Connection) -> None:
    """Whoever plays a coordinator of the sample may own the service, and make codes."""
    sari, _ = await person_with_chat(connection)
    played, _ = await person_with_chat(connection, "Panitia")
    await connection.execute("update people set sample = 1 where id = :played", played=played)
    office = await offices.found(connection, "Dinas", "Bontang", "Asia/Makassar", "-")
    assert office is not None
    await replacements.issue(connection, "a" * 12, sari, office.id, played, NOW, NOW + DAY)
    await sample.remove(connection)
    assert await replacements.standing(connection, "a" * 12, NOW) is None
    assert await connection.fetch(int, "select id from people") == [sari]


async def test_who_owns_the_service_by_now_stays(connection: Connection) -> None:
    played, _ = await person_with_chat(connection, "Panitia")
    await connection.execute("update people set sample = 1")
    await roles.grant(connection, played, "owner")
    await sample.remove(connection)
    assert await roles.owners(connection) == [played]
