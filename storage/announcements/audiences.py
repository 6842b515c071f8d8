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
    "office", "known", "confirmed", "waiting", "attended", "absent", "unevaluated", "institution",
    "library_kind", "position", "district",
]  # fmt: skip
OF_EVENTS: tuple[What, ...] = ("confirmed", "waiting", "attended", "absent", "unevaluated")
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
_LAST = 2**62  # beyond any number of a person
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


# Of a row of `enrolments`, in an event of this office alone: a clause may be older than a right.
_OURS = """exists (select 1 from events where events.id = enrolments.event
    and events.office = :office)"""
_STANDS = "enrolments.left_at is null and enrolments.state = 'confirmed'"
_WAITS = """enrolments.left_at is null
    and enrolments.state in ('waiting', 'offered', 'approval')"""
# Where it is forgotten who did, nobody is asked for it any more.
_HAS_EVALUATED = """exists (select 1 from polls
    where polls.event = enrolments.event and polls.purpose = 'organiser'
      and (answered_then is not null or exists (select 1 from responses
        where responses.poll = polls.id and responses.person = enrolments.person)))"""
_OF_EVENT: dict[What, str] = {
    "confirmed": _STANDS,
    "waiting": _WAITS,
    "attended": WAS_THERE,
    "absent": f"{_STANDS} and not {WAS_THERE}",
    "unevaluated": f"{WAS_THERE} and not {_HAS_EVALUATED}",
}
_TOOK_PART = """from enrolments join events on events.id = enrolments.event
    where events.office = :office and enrolments.ended is not 'erased'"""

Values = dict[str, str | int]


def base(clauses: Clauses) -> tuple[str, Values]:
    """SQL for the numbers of the people that the first clause begins with, as `person`, after
    `:after` and up to `:last`: read from an index, so that a step costs what it lists.

    Nobody, without clauses."""
    if not clauses:
        return "select id as person from people where false and id between :after and :last", {}
    first = clauses[0]
    if first.what == "office":
        return (
            """select id as person from people
               where office = :office and id > :after and id <= :last""",
            {},
        )
    if first.what == "known":
        return (
            f"""select id as person from people
                where office = :office and id > :after and id <= :last
                union select enrolments.person {_TOOK_PART}
                  and enrolments.person > :after and enrolments.person <= :last""",
            {},
        )
    return (
        f"""select distinct enrolments.person from enrolments where event = :event_of
            and {_OF_EVENT[first.what]} and {_OURS} and person > :after and person <= :last""",
        {"event_of": first.event or 0},
    )


def walked(clauses: Clauses) -> tuple[str, str, Values]:
    """The same in steps: SQL for whom to look at, SQL that is true of the `people` among them whom
    the clauses are for, and the values in both.

    Whom an office knows is found among all people: no index has them in their order."""
    left, values = narrowed(clauses)
    if clauses and clauses[0].what == "known":
        everybody = "select id as person from people where id > :after and id <= :last"
        return everybody, f"{_is(-1, clauses[0], values)} and {left}", values
    who, begun = base(clauses)
    return who, left, {**begun, **values}


def narrowed(clauses: Clauses) -> tuple[str, Values]:
    """SQL that is true of the `people` who are left by the other clauses, and the values in it."""
    values: Values = {}
    wanted = [
        f"{'not ' if each.join == 'except' else ''}{_is(number, each, values)}"
        for number, each in enumerate(clauses[1:])
    ]
    return " and ".join(wanted) or "true", values


def _is(number: int, clause: Clause, values: Values) -> str:
    if clause.what in OF_PROFILES:
        names = []
        for place, value in enumerate(clause.values):
            names.append(f":value{number}_{place}")
            values[f"value{number}_{place}"] = value
        return f"(coalesce(people.{clause.what}, '') in ({', '.join(names)}))"
    if clause.what == "office":
        return "(people.office is :office)"
    if clause.what == "known":
        took_part = f"select 1 {_TOOK_PART} and enrolments.person = people.id"
        return f"(people.office is :office or exists ({took_part}))"
    values[f"event{number}"] = clause.event or 0
    return f"""(people.id in (select enrolments.person from enrolments
        where event = :event{number} and {_OF_EVENT[clause.what]} and {_OURS}))"""


async def spelt(connection: Connection, clauses: Clauses, office: int, what: What) -> list[str]:
    """What stands in this part of the profiles of those whom the clauses are for, as written."""
    assert what in OF_PROFILES
    who, begun = base(clauses)
    left, values = narrowed(clauses)
    return await connection.fetch(
        str,
        f"""select distinct {what} from people
            where id in ({who}) and erased is null and {what} is not null and {AGREES} and {left}
            order by 1""",
        office=office,
        after=0,
        last=_LAST,
        **begun,
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
