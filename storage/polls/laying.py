"""What was answered without names is laid in an order that says nothing of who answered when.

A page of the file keeps rows in the order in which they came, whatever their key: it would tell who
gave which ballot. Written once more in the order of their keys they tell nothing.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from storage.connection import Connection
from storage.polls import tallies
from storage.polls.taking import ANSWER, take

_FEW = 500  # answers, some 50 people of an evaluation
# People of a step, of whom half are in the next one too: a page of the file, which holds some 350,
# is then laid anew as a whole wherever it begins.
_PEOPLE = 1_000

_IN_ORDER = "select * from urn where poll = :poll order by question, value, ballot limit :most"


async def lay_few(connection: Connection, poll: int) -> None:
    """All of an open poll, where that costs less than a moment; many are laid at its end."""
    if not await _are_few(connection, poll):
        return
    rows = await connection.one(
        str,
        f"select json_group_array(json_array(question, value, ballot)) from ({_IN_ORDER})",
        poll=poll,
        most=_FEW,
    )
    await connection.execute("delete from urn where poll = :poll", poll=poll)
    await connection.execute(
        """insert into urn (poll, question, value, ballot)
           select :poll, value ->> 0, value ->> 1, value ->> 2 from json_each(:rows)
           order by key""",
        poll=poll,
        rows=rows,
    )
    await _lay(connection, poll, await _people(connection, poll, 0, _FEW))


async def _are_few(connection: Connection, poll: int) -> bool:
    counted = await connection.one(
        int,
        """select max((select count(*) from (select 1 from urn where poll = :poll limit :most)),
             (select count(*) from (select 1 from responses where poll = :poll limit :most)))""",
        poll=poll,
        most=_FEW + 1,
    )
    return counted <= _FEW


async def empty_urn(connection: Connection, poll: int, most: int) -> bool:
    """Up to `most` answers more are counted, and go where all results are read; False where none
    is left."""
    await connection.execute(f"insert into answers {_IN_ORDER}", poll=poll, most=most)
    await tallies.add(connection, poll, _IN_ORDER, most=most)
    return await take(connection, "urn", ANSWER, poll, most)


async def lay_people(connection: Connection, poll: int, after: int) -> int | None:
    """Who answered, after this person; after whom the next step begins, None where all are laid."""
    people = await _people(connection, poll, after, _PEOPLE)
    await _lay(connection, poll, people)
    return people[_PEOPLE // 2] if len(people) == _PEOPLE else None


async def _people(connection: Connection, poll: int, after: int, most: int) -> Sequence[int]:
    return await connection.fetch(
        int,
        """select person from responses where poll = :poll and person > :after
           order by person limit :most""",
        poll=poll,
        after=after,
        most=most,
    )


async def _lay(connection: Connection, poll: int, people: Sequence[int]) -> None:
    if not people:
        return
    await connection.execute(
        "delete from responses where poll = :poll and person between :first and :last",
        poll=poll,
        first=people[0],
        last=people[-1],
    )
    await connection.execute(
        """insert into responses (poll, person, anonymous)
           select :poll, value, 1 from json_each(:people) order by key""",
        poll=poll,
        people=json.dumps(people),
    )
