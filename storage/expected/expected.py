"""Expected people: whom an office has on its list. They are nobody to us until they write."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment


class Told(Row):
    """What a list says of somebody, as a profile keeps it; None where it says nothing."""

    name: str
    institution: str | None = None
    phone: str | None = None
    status: str | None = None
    position: str | None = None
    library: str | None = None
    library_kind: str | None = None
    city: str | None = None
    district: str | None = None


FIELDS = tuple(Told.model_fields)


class Listed(Told):
    """With the code of the personal link."""

    code: str


class Expected(Listed):
    """`person` is who it turned out to be, once they arrived; `seated` who stands for them on the
    lists of events until then."""

    id: int
    office: int
    person: int | None
    arrived: Moment | None
    seated: int | None = None


class Counts(Row):
    expected: int
    arrived: int


_COLUMNS = ", ".join(Expected.model_fields)
_TO_ENROL = """office = :office and person is null
    and not exists (select 1 from enrolments where enrolments.event = :event
      and enrolments.person = expected.seated and left_at is null)"""


async def counts(connection: Connection, office: int) -> Counts:
    """How many stand on the office's list, and how many of them have arrived."""
    return await connection.one(
        Counts,
        """select count(*) as expected, count(person) as arrived from expected
           where office = :office""",
        office=office,
    )


async def waiting(
    connection: Connection, office: int, after: int = 0, most: int = -1
) -> list[Expected]:
    """Who has not arrived yet, by name; skips the first `after`, -1 is no limit."""
    return await connection.fetch(
        Expected,
        f"""select {_COLUMNS} from expected where office = :office and person is null
            order by lower(name), id limit :most offset :after""",
        office=office,
        after=after,
        most=most,
    )


async def to_enrol(
    connection: Connection,
    office: int,
    event: int,
    after: int = 0,
    most: int = -1,
) -> list[Expected]:
    """Who has not arrived yet and does not take part in this event, by name; skips the first
    `after`."""
    return await connection.fetch(
        Expected,
        f"""select {_COLUMNS} from expected where {_TO_ENROL}
            order by lower(name), id limit :most offset :after""",
        office=office,
        event=event,
        after=after,
        most=most,
    )


async def next_to_enrol(
    connection: Connection, office: int, event: int, after: int, upto: int, most: int
) -> list[Expected]:
    """The first of them behind one row of the list and up to another, as they came onto it."""
    return await connection.fetch(
        Expected,
        f"""select {_COLUMNS} from expected where {_TO_ENROL} and id > :after and id <= :upto
            order by id limit :most""",
        office=office,
        event=event,
        after=after,
        upto=upto,
        most=most,
    )


class ToEnrol(Row):
    """`last` is the last row of them."""

    people: int
    last: int


async def left_to_enrol(
    connection: Connection, office: int, event: int, after: int = 0, upto: int | None = None
) -> ToEnrol | None:
    """How many those are, behind one row of the list and up to another; None where there is
    nobody."""
    return await connection.first(
        ToEnrol,
        f"""select count(*) as people, max(id) as last from expected
            where {_TO_ENROL} and id > :after and id <= coalesce(:upto, id)
            having count(*) > 0""",
        office=office,
        event=event,
        after=after,
        upto=upto,
    )


async def named(
    connection: Connection, office: int, words: Sequence[str], most: int
) -> list[Expected]:
    """Who has not arrived yet and whose name holds each of these words, in small letters."""
    return await connection.fetch(
        Expected,
        f"""select {_COLUMNS} from expected where office = :office and person is null
              and not exists (select 1 from json_each(:words) as word
                where instr(lower(name), word.value) = 0)
            order by lower(name), id limit :most""",
        office=office,
        words=json.dumps(words),
        most=most,
    )


async def write_down(
    connection: Connection,
    office: int,
    name: str,
    institution: str | None,
    code: str,
    by: int,
    now: datetime,
) -> Expected:
    """Somebody of this name stands on the office's list; a new row where nobody does."""
    known = await connection.first(
        Expected,
        f"""select {_COLUMNS} from expected where office = :office
              and lower(name) = lower(:name)
              and lower(coalesce(institution, '')) = lower(coalesce(:institution, ''))
            order by person is not null, id limit 1""",
        office=office,
        name=name,
        institution=institution,
    )
    if known is not None:
        return known
    return await connection.one(
        Expected,
        f"""insert into expected (office, name, institution, code, imported_by, imported)
            values (:office, :name, :institution, :code, :by, :now) returning {_COLUMNS}""",
        office=office,
        name=name,
        institution=institution,
        code=code,
        by=by,
        now=now,
    )


async def one(connection: Connection, number: int) -> Expected | None:
    return await connection.first(
        Expected, f"select {_COLUMNS} from expected where id = :number", number=number
    )


async def with_code(connection: Connection, code: str) -> Expected | None:
    return await connection.first(
        Expected, f"select {_COLUMNS} from expected where code = :code", code=code
    )


async def with_phone(connection: Connection, phone: str) -> list[Expected]:
    """Those of all offices who have not arrived yet."""
    return await connection.fetch(
        Expected,
        f"select {_COLUMNS} from expected where phone = :phone and person is null order by id",
        phone=phone,
    )


async def has_arrived(connection: Connection, office: int, person: int) -> bool:
    """Is this person somebody whom the office expected?"""
    found = await connection.first(
        int,
        "select 1 from expected where person = :person and office = :office limit 1",
        person=person,
        office=office,
    )
    return found is not None


async def arrive(connection: Connection, number: int, person: int, now: datetime) -> bool:
    """They are this person; False where somebody had arrived already."""
    return (
        await connection.execute(
            """update expected set person = :person, arrived = :now, seated = null
               where id = :number and person is null""",
            number=number,
            person=person,
            now=now,
        )
        == 1
    )


async def tell_institution(connection: Connection, number: int, institution: str) -> None:
    """Of somebody who has not arrived, and whom their list may name without it."""
    await connection.execute(
        """update expected set institution = :institution, institution_by_hand = 1
           where id = :number and person is null""",
        number=number,
        institution=institution,
    )


async def remove(connection: Connection, number: int) -> bool:
    """Off the list; False for who has arrived, takes part in something, or is not there."""
    return (
        await connection.execute(
            """delete from expected where id = :number and person is null
                 and not exists (select 1 from enrolments
                   where enrolments.person = expected.seated and left_at is null)""",
            number=number,
        )
        == 1
    )


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 who never arrived and stood on no list since this moment.

    Who was enrolled goes with their events."""
    return await connection.execute(
        """delete from expected where id in
           (select id from expected where imported < :before and person is null
              and seated is null limit 100)""",
        before=before,
    )
