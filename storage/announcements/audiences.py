"""Whom an announcement is for: clauses that narrow each other down, and those with a name."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import TypeAdapter

from storage.attendance.turnout import WAS_THERE
from storage.connection import Connection, Row
from storage.people.people import AGREES

Join = Literal["of", "and", "except"]
What = Literal[
    "office", "known", "confirmed", "waiting", "attended", "absent", "institution", "library_kind",
    "position", "district",
]  # fmt: skip
OF_EVENTS: tuple[What, ...] = ("confirmed", "waiting", "attended", "absent")
OF_PROFILES: tuple[What, ...] = ("institution", "library_kind", "position", "district")


class Clause(Row):
    """`of` begins; `and` leaves only those who are this too, `except` those who are not.

    `event` for what goes by an event, `values` for what goes by the profile: one of them, as
    written there."""

    join: Join
    what: What
    event: int | None = None
    values: tuple[str, ...] = ()


Clauses = tuple[Clause, ...]
_CLAUSES: TypeAdapter[Clauses] = TypeAdapter(Clauses)


class Saved(Row):
    id: int
    office: int
    name: str
    clauses: str


def read_clauses(stored: str) -> Clauses:
    """What `written` wrote; ValueError for anything else."""
    return _CLAUSES.validate_json(stored)


def written(clauses: Clauses) -> str:
    return _CLAUSES.dump_json(clauses, exclude_defaults=True).decode()


_SEAT = "select enrolments.person from enrolments where enrolments.event = {event}"
_STANDS = "enrolments.left_at is null and enrolments.state = 'confirmed'"
_WHO: dict[What, str] = {
    "office": "select id from people where office = :office",
    "known": """select id from people where office = :office
        union select enrolments.person from enrolments
          join events on events.id = enrolments.event where events.office = :office
          and enrolments.ended is not 'erased'""",
    "confirmed": f"{_SEAT} and {_STANDS}",
    "waiting": f"{_SEAT} and left_at is null and state in ('waiting', 'offered', 'approval')",
    "attended": f"{_SEAT} and {WAS_THERE}",
    "absent": f"{_SEAT} and {_STANDS} and not {WAS_THERE}",
}


def chosen(clauses: Clauses, office: int) -> tuple[str, dict[str, str | int]]:
    """SQL that is true of the people it is for, and the values in it. Nobody, without clauses."""
    values: dict[str, str | int] = {"office": office}
    wanted = [_wanted(number, each, values) for number, each in enumerate(clauses)]
    return " and ".join(wanted) or "false", values


def _wanted(number: int, clause: Clause, values: dict[str, str | int]) -> str:
    negated = "not " if clause.join == "except" else ""
    if clause.what in OF_PROFILES:
        names = []
        for place, value in enumerate(clause.values):
            names.append(f":value{number}_{place}")
            values[f"value{number}_{place}"] = value
        return f"coalesce(people.{clause.what}, '') {negated}in ({', '.join(names)})"
    who = _WHO[clause.what]
    if clause.what in OF_EVENTS:
        values[f"event{number}"] = clause.event or 0
        # Of this office's alone: what is kept of a clause may be older than a right.
        who = who.format(event=f":event{number}") + (
            " and exists (select 1 from events where events.id = enrolments.event"
            " and events.office = :office)"
        )
    return f"people.id {negated}in ({who})"


async def spelt(connection: Connection, clauses: Clauses, office: int, what: What) -> list[str]:
    """What stands in this part of the profiles of those whom the clauses are for, as written."""
    assert what in OF_PROFILES
    sql, values = chosen(clauses, office)
    return await connection.fetch(
        str,
        f"""select distinct {what} from people
            where erased is null and {what} is not null and {AGREES} and {sql} order by 1""",
        **values,
    )


async def save(
    connection: Connection, office: int, name: str, clauses: Clauses, now: datetime
) -> None:
    """By this name; one saved before by it is replaced."""
    await connection.execute(
        """insert into audiences (office, name, clauses, saved)
           values (:office, :name, :clauses, :now)
           on conflict (office, lower(name)) do update
           set name = :name, clauses = :clauses, saved = :now""",
        office=office,
        name=name,
        clauses=written(clauses),
        now=now,
    )


async def saved(connection: Connection, office: int, after: int, most: int) -> list[Saved]:
    """By name; skips the first `after`."""
    return await connection.fetch(
        Saved,
        """select id, office, name, clauses from audiences where office = :office
           order by lower(name) limit :most offset :after""",
        office=office,
        after=after,
        most=most,
    )


async def of_number(connection: Connection, audience: int) -> Saved | None:
    return await connection.first(
        Saved,
        "select id, office, name, clauses from audiences where id = :audience",
        audience=audience,
    )


async def forget(connection: Connection, audience: int) -> None:
    await connection.execute("delete from audiences where id = :audience", audience=audience)
