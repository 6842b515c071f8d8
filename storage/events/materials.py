"""Materials: what an event hands out, each a file or a link, of the event or of one session."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row

MOST = 20  # of one event


class Material(Row):
    """Either `link`, or a kept `file` (its SHA-256) with its name and its size in bytes.

    `session` is None for the whole event."""

    id: int
    event: int
    session: int | None
    title: str
    link: str | None
    file: str | None
    name: str | None
    size: int | None


_COLUMNS = ", ".join(Material.model_fields)


async def add(
    connection: Connection,
    event: int,
    title: str,
    now: datetime,
    session: int | None = None,
    link: str | None = None,
    file: str | None = None,
    name: str | None = None,
    size: int | None = None,
) -> bool:
    """One more, the last of its event; False where there are `MOST` already."""
    return (
        await connection.execute(
            """insert into materials (event, session, title, link, file, name, size, added)
               select :event, :session, :title, :link, :file, :name, :size, :now
               where (select count(*) from materials where event = :event) < :most""",
            event=event,
            session=session,
            title=title,
            link=link,
            file=file,
            name=name,
            size=size,
            now=now,
            most=MOST,
        )
        == 1
    )


async def retitle(connection: Connection, material: int, title: str) -> None:
    await connection.execute(
        "update materials set title = :title where id = :material", material=material, title=title
    )


async def remove(connection: Connection, material: int) -> None:
    await connection.execute("delete from materials where id = :material", material=material)


async def one(connection: Connection, material: int) -> Material | None:
    return await connection.first(
        Material, f"select {_COLUMNS} from materials where id = :material", material=material
    )


async def of_event(connection: Connection, event: int) -> list[Material]:
    """In the order in which they were added."""
    return await connection.fetch(
        Material, f"select {_COLUMNS} from materials where event = :event order by id", event=event
    )


async def are_there(connection: Connection, event: int) -> bool:
    return bool(
        await connection.one(
            int, "select exists (select 1 from materials where event = :event)", event=event
        )
    )


async def for_person(connection: Connection, person: int, after: int, limit: int) -> list[int]:
    """Events with materials in which they have a seat or were present, the latest first.

    Skips the first `after`."""
    return await connection.fetch(
        int,
        """select events.id from events
           where events.state = 'published'
             and exists (select 1 from materials where materials.event = events.id)
             and events.id in (
               select event from enrolments
               where person = :person and left_at is null and state = 'confirmed'
               union select sessions.event from attendance
               join sessions on sessions.id = attendance.session
               where attendance.person = :person)
           order by starts desc, events.id desc limit :limit offset :after""",
        person=person,
        after=after,
        limit=limit,
    )
