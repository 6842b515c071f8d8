"""Letters of assignment: whether one is there, and the file where it was sent."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row


class Letter(Row):
    """A letter that was sent: `file` is its SHA-256, `title` the event's."""

    enrolment: int
    title: str
    file: str
    name: str


async def give(connection: Connection, enrolment: int, file: str, name: str) -> None:
    """The letter is there, as this kept file."""
    await connection.execute(
        """update enrolments set letter = 'given', letter_file = :file, letter_name = :name
           where id = :enrolment""",
        enrolment=enrolment,
        file=file,
        name=name,
    )


async def of_person(connection: Connection, person: int, most: int = -1) -> list[Letter]:
    """What they sent and is still kept, the latest first; -1 is no limit."""
    return await connection.fetch(
        Letter,
        """select enrolments.id as enrolment, title, letter_file as file, letter_name as name
           from enrolments join events on events.id = enrolments.event
           where person = :person and letter_file is not null
           order by enrolments.id desc limit :most""",
        person=person,
        most=most,
    )


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 files: of seats that were given back, and of events over before this."""
    return await connection.execute(
        """update enrolments set letter_file = null, letter_name = null where id in
           (select enrolments.id from enrolments join events on events.id = enrolments.event
            where letter_file is not null and (left_at is not null or ends < :before)
            limit 100)""",
        before=before,
    )
