"""People as those see them who run an office: whom they may know, and finding one of them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from storage.connection import Connection, Row
from storage.offices import roles
from storage.people.people import AGREES, Person
from storage.seats.enrolments import TAKEN, Taken

_COLUMNS = ", ".join(f"people.{name}" for name in Person.model_fields)
_OWNS = "exists (select 1 from roles where roles.person = :actor and roles.role = 'owner')"
_MINE = "select roles.office from roles where roles.person = :actor and role = 'coordinator'"
# Theirs, or holding a seat in an event of theirs; everybody, to an owner.
_KNOWN = f"""{AGREES} and ({_OWNS} or people.office in ({_MINE}) or people.id in (
    select enrolments.person from enrolments join events on events.id = enrolments.event
    where enrolments.left_at is null and events.office in ({_MINE})))"""
# The same as a list, which is read before anybody else's row is.
_LISTED = f"""{AGREES} and people.id in (
    select id from people where office in ({_MINE})
    union select enrolments.person from enrolments join events on events.id = enrolments.event
    where enrolments.left_at is null and events.office in ({_MINE}))"""
_WITHOUT_DEGREES = "lower(substr(people.name, 1, instr(people.name || ',', ',') - 1))"


async def known(connection: Connection, actor: int, person: int) -> Person | None:
    """This person, if `actor` may know them now."""
    return await connection.first(
        Person,
        f"select {_COLUMNS} from people where people.id = :person and {_KNOWN}",
        actor=actor,
        person=person,
    )


async def _all_of(connection: Connection, actor: int) -> str:
    """SQL for whom `actor` may know, where nothing else narrows it down."""
    return AGREES if await roles.is_owner(connection, actor) else _LISTED


async def named(
    connection: Connection, actor: int, words: Sequence[Sequence[str]], after: int, most: int
) -> list[Person]:
    """Those whose name, without the degrees behind it, holds each word in one of its spellings.

    In spellings, A–Z are small letters; others are told apart by their case.
    """
    return await connection.fetch(
        Person,
        f"""select {_COLUMNS} from people where {await _all_of(connection, actor)} and not exists (
              select 1 from json_each(:words) as word where not exists (
                select 1 from json_each(word.value) as spelt
                where instr({_WITHOUT_DEGREES}, spelt.value) > 0))
            order by people.name, people.id limit :most offset :after""",
        actor=actor,
        words=json.dumps(words),
        after=after,
        most=most,
    )


async def of_phone(
    connection: Connection, actor: int, phone: str, after: int, most: int
) -> list[Person]:
    """Those with this number, in E.164."""
    return await connection.fetch(
        Person,
        f"""select {_COLUMNS} from people where people.phone = :phone and {_KNOWN}
            order by people.name, people.id limit :most offset :after""",
        actor=actor,
        phone=phone,
        after=after,
        most=most,
    )


class Name(Row):
    id: int
    name: str


async def names(connection: Connection, actor: int, most: int) -> list[Name]:
    """Everybody whom `actor` may know, the newest first."""
    return await connection.fetch(
        Name,
        f"""select people.id, people.name from people where {await _all_of(connection, actor)}
            order by people.id desc limit :most""",
        actor=actor,
        most=most,
    )


async def meeting_office(connection: Connection, actor: int, person: int) -> int | None:
    """For which office `actor` has to do with this person: theirs, or one where they hold a role
    or a seat. None where that is no office of `actor`."""
    return await connection.first(
        int,
        f"""select offices.id from offices, people where people.id = :person
              and ({_OWNS} or offices.id in ({_MINE}))
              and (offices.id = people.office
                or offices.id in (select office from roles where roles.person = :person)
                or offices.id in (select events.office from enrolments
                  join events on events.id = enrolments.event
                  where enrolments.person = :person and left_at is null))
            order by offices.id is people.office desc, offices.id limit 1""",
        actor=actor,
        person=person,
    )


async def meets_others(connection: Connection, actor: int, person: int) -> bool:
    """Did this person take a seat of, or ask, an office that is none of `actor`'s?"""
    found = await connection.first(
        int,
        f"""select 1 from (
              select events.office from enrolments join events on events.id = enrolments.event
              where enrolments.person = :person
              union all select office from questions where questions.person = :person)
            where office not in ({_MINE}) limit 1""",
        actor=actor,
        person=person,
    )
    return found is not None


async def seats(connection: Connection, actor: int, person: int, most: int) -> list[Taken]:
    """Confirmed ones of events of `actor`'s offices, the latest first."""
    return await connection.fetch(
        Taken,
        f"""select {TAKEN} from enrolments join events on events.id = enrolments.event
            where enrolments.person = :person and enrolments.left_at is null
              and enrolments.state = 'confirmed'
              and ({_OWNS} or events.office in ({_MINE}))
            order by events.starts desc, enrolments.id desc limit :most""",
        actor=actor,
        person=person,
        most=most,
    )
