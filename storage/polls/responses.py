"""Who answered a poll, and what was answered.

Of a poll without names these are two tables that have nothing in common: a ballot's name is random,
no row of either says when, and both lie in the order of what they say. While it is open what was
answered is in an urn.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter

from storage.connection import Connection, Row
from storage.moment import Moment
from storage.polls import laying, tallies
from storage.polls.polls import Poll

Values = tuple[str, ...]
_ANSWERS: TypeAdapter[dict[str, Values]] = TypeAdapter(dict[str, Values])


class Unsent(Row):
    """What somebody answered and did not send yet, of the questionnaire they began."""

    questionnaire: int
    answers: str

    @property
    def values(self) -> dict[str, Values]:
        return _ANSWERS.validate_json(self.answers)


class Response(Row):
    """`answered` and `ballot` are None where the poll has no names."""

    person: int
    answered: Moment | None
    ballot: str | None


async def unsent(connection: Connection, poll: int, person: int) -> Unsent | None:
    return await connection.first(
        Unsent,
        """select questionnaire, answers from unsent_answers
           where poll = :poll and person = :person""",
        poll=poll,
        person=person,
    )


async def keep_unsent(
    connection: Connection,
    poll: int,
    person: int,
    questionnaire: int,
    answers: Mapping[str, Values],
) -> None:
    await connection.execute(
        """insert into unsent_answers (poll, person, questionnaire, answers)
           values (:poll, :person, :questionnaire, :answers)
           on conflict (poll, person) do update
           set questionnaire = :questionnaire, answers = :answers""",
        poll=poll,
        person=person,
        questionnaire=questionnaire,
        answers=_ANSWERS.dump_json(dict(answers)).decode(),
    )


async def response(connection: Connection, poll: int, person: int) -> Response | None:
    return await connection.first(
        Response,
        """select person, answered, ballot from responses
           where poll = :poll and person = :person""",
        poll=poll,
        person=person,
    )


async def people(connection: Connection, poll: int, after: int, most: int) -> list[int]:
    """Who answered, by number: up to `most` after this person."""
    return await connection.fetch(
        int,
        """select person from responses where poll = :poll and person > :after
           order by person limit :most""",
        poll=poll,
        after=after,
        most=most,
    )


async def send(
    connection: Connection, poll: Poll, person: int, answers: Mapping[str, Values], now: datetime
) -> bool:
    """Count these answers; False where this person answered already and may not change it."""
    before = await response(connection, poll.id, person)
    if before is not None and (poll.anonymous or not poll.changeable):
        return False
    ballot = before.ballot if before and before.ballot else secrets.token_hex(16)
    await connection.execute(
        "delete from unsent_answers where poll = :poll and person = :person",
        poll=poll.id,
        person=person,
    )
    if before is not None:
        await _drop(connection, ":ballot", ballot=ballot)
    await _respond(connection, poll, person, ballot, now)
    table = "urn" if poll.anonymous else "answers"
    await connection.execute(
        f"""insert into {table} (poll, question, value, ballot)
            select :poll, json_extract(value, '$[0]'), json_extract(value, '$[1]'), :ballot
            from json_each(:answers)""",
        poll=poll.id,
        ballot=ballot,
        answers=json.dumps(
            [(question, value) for question, values in answers.items() for value in values]
        ),
    )
    if poll.anonymous:
        await laying.lay_few(connection, poll.id)
    else:
        its = "select * from answers where ballot = :ballot"
        await tallies.add(connection, poll.id, its, ballot=ballot)
    return True


async def _respond(
    connection: Connection, poll: Poll, person: int, ballot: str, now: datetime
) -> None:
    named = not poll.anonymous
    await connection.execute(
        """insert into responses (poll, person, anonymous, answered, ballot)
           values (:poll, :person, :anonymous, :answered, :ballot)
           on conflict (poll, person) do update set answered = :answered""",
        poll=poll.id,
        person=person,
        anonymous=poll.anonymous,
        answered=now if named else None,
        ballot=ballot if named else None,
    )


async def _drop(connection: Connection, ballots: str, **values: Any) -> None:
    """Nothing of these counts any more."""
    await connection.execute(tallies.taken(ballots), **values)
    await connection.execute(f"delete from answers where ballot in ({ballots})", **values)


async def own(connection: Connection, ballot: str) -> dict[str, Values]:
    """What stands on this ballot: the question and what was chosen or said."""
    found = await connection.fetch(
        _Answer, "select question, value from answers where ballot = :ballot", ballot=ballot
    )
    answers: dict[str, Values] = {}
    for each in found:
        answers[each.question] = (*answers.get(each.question, ()), each.value)
    return answers


class _Answer(Row):
    question: str
    value: str


async def erase_named(connection: Connection, person: int) -> None:
    """What they answered by name goes; what they answered without cannot be told apart, and stays
    with the number of those who answered."""
    await _drop(
        connection,
        "select ballot from responses where person = :person and ballot is not null",
        person=person,
    )
    await connection.execute(
        "delete from responses where person = :person and ballot is not null", person=person
    )


async def merge(connection: Connection, kept: int, gone: int) -> None:
    """Where both answered by name, what the kept one said counts; what either did not send is gone
    where the other one answered."""
    await connection.execute(
        """delete from unsent_answers where person in (:kept, :gone)
             and poll in (select poll from responses where person in (:kept, :gone))""",
        kept=kept,
        gone=gone,
    )
    await _drop(
        connection,
        """select ballot from responses where person = :gone and ballot is not null
             and poll in (select poll from responses where person = :kept)""",
        kept=kept,
        gone=gone,
    )
