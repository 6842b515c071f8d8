"""The sample's people and offices, told apart from real ones by a mark on their rows."""

from __future__ import annotations

from storage.connection import Connection, Row


class Coordinator(Row):
    """A ready-made coordinator of a sample office."""

    person: int
    name: str
    programme: str
    city: str


async def coordinators(connection: Connection) -> list[Coordinator]:
    return await connection.fetch(
        Coordinator,
        """select people.id as person, people.name, offices.programme, offices.city
           from roles join people on people.id = roles.person
                      join offices on offices.id = roles.office
           where people.sample = 1 and offices.sample = 1 order by offices.city""",
    )
