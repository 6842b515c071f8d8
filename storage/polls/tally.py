"""How often what was answered: counts, shares among groups, words, and ballots one by one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cached_property
from typing import Literal

from storage.connection import Connection, Row
from storage.people.people import AGREES

By = Literal["institution", "library_kind", "position", "district", "gender"]
BY: tuple[By, ...] = ("institution", "library_kind", "position", "district", "gender")

Counts = dict[str, int]

_ASKED = "question in (select value from json_each(:questions))"


class _Count(Row):
    question: str
    value: str
    people: int


class _People(Row):
    question: str
    people: int


class _GroupCount(Row):
    group: str
    value: str
    people: int


class _Member(Row):
    group: str
    people: int


class Ballot(Row):
    """What one person answered. `name` and `institution` are None where the poll has no names, and
    where the person does not agree any more that we know theirs."""

    answers: str
    name: str | None
    institution: str | None

    @cached_property
    def values(self) -> dict[str, list[str]]:
        """By question."""
        found = dict[str, list[str]]()
        for question, value in json.loads(self.answers):
            found.setdefault(question, []).append(value)
        return found


async def answered(connection: Connection, poll: int) -> int:
    """How many people."""
    return await connection.one(
        int,
        """select coalesce((select answered_then from polls where id = :poll),
             (select count(*) from responses where poll = :poll))""",
        poll=poll,
    )


async def people(connection: Connection, poll: int, questions: Iterable[str]) -> Counts:
    """How many answered each of these questions, whatever they chose; none is left out."""
    found = await connection.fetch(
        _People,
        f"""select question, people from tallies
            where poll = :poll and {_ASKED} and value = '' and people > 0""",
        poll=poll,
        questions=json.dumps(list(questions)),
    )
    return {each.question: each.people for each in found}


async def counts(connection: Connection, poll: int, questions: Iterable[str]) -> dict[str, Counts]:
    """Of these questions, whose answers are choices: how many ballots hold each."""
    rows = await connection.fetch(
        _Count,
        f"""select question, value, people from tallies
            where poll = :poll and {_ASKED} and value <> '' and people > 0""",
        poll=poll,
        questions=json.dumps(list(questions)),
    )
    found = dict[str, Counts]()
    for each in rows:
        found.setdefault(each.question, {})[each.value] = each.people
    return found


async def words(
    connection: Connection, poll: int, question: str, after: int, most: int
) -> list[str]:
    """What was said in people's own words, after so many, in the order of the alphabet, which tells
    nothing of who said it when."""
    return await connection.fetch(
        str,
        """select value from answers where poll = :poll and question = :question
           order by value, ballot limit :most offset :after""",
        poll=poll,
        question=question,
        after=after,
        most=most,
    )


_GROUP = f"case when {AGREES} then coalesce(people.{{by}}, '') else '' end"
_OF_GROUPS = """from answers join responses on responses.ballot = answers.ballot
    join people on people.id = responses.person
    where answers.poll = :poll and question = :question"""


async def groups(connection: Connection, poll: int, question: str, by: By) -> dict[str, Counts]:
    """Of a poll with names, how often each choice was made in each group; '' is the group of who
    did not tell theirs, or does not agree any more that we know it."""
    assert by in BY
    rows = await connection.fetch(
        _GroupCount,
        f"""select {_GROUP.format(by=by)} as "group", value, count(*) as people {_OF_GROUPS}
            group by 1, 2""",
        poll=poll,
        question=question,
    )
    found = dict[str, Counts]()
    for each in rows:
        found.setdefault(each.group, {})[each.value] = each.people
    return found


async def members(connection: Connection, poll: int, question: str, by: By) -> Counts:
    """How many of each of these groups answered the question, whatever they chose."""
    assert by in BY
    rows = await connection.fetch(
        _Member,
        f"""select {_GROUP.format(by=by)} as "group", count(distinct responses.person) as people
            {_OF_GROUPS} group by 1""",
        poll=poll,
        question=question,
    )
    return {each.group: each.people for each in rows}


async def ballots(connection: Connection, poll: int, most: int) -> list[Ballot]:
    """All answers, or those on so many ballots; in the order of the ballots' names, which are
    random."""
    return await connection.fetch(
        Ballot,
        f"""select json_group_array(json_array(question, value)) as answers,
              case when {AGREES} then people.name end as name,
              case when {AGREES} then people.institution end as institution
            from answers left join responses on responses.ballot = answers.ballot
              left join people on people.id = responses.person
            where answers.poll = :poll group by answers.ballot
            order by answers.ballot limit :most""",
        poll=poll,
        most=most,
    )
