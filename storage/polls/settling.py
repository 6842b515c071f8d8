"""What is left to do with a poll that was closed or deleted: in steps, so that turns go between.

Each step takes few rows, and the rows themselves say how far it came.
"""

from __future__ import annotations

from storage.connection import Connection
from storage.polls import laying
from storage.polls.polls import Poll
from storage.polls.taking import ANSWER, PERSON, take

MOST = 100  # rows of a step


async def drop_unsent(connection: Connection, poll: int) -> bool:
    """What was begun and not sent; False where nothing was."""
    return await take(connection, "unsent_answers", PERSON, poll, MOST)


async def lay(connection: Connection, poll: Poll) -> bool:
    """It is `laid` once this is False."""
    if poll.anonymous:
        if await laying.empty_urn(connection, poll.id, MOST):
            return True
        after = await laying.lay_people(connection, poll.id, poll.listed_to or 0)
        if after is not None:
            await listed(connection, poll.id, after)
            return True
    await connection.execute(
        "update polls set laid = 1, listed_to = 0 where id = :poll", poll=poll.id
    )
    return False


async def listed(connection: Connection, poll: int, person: int) -> None:
    """All that was to be done with the rows of people up to this one is done."""
    await connection.execute(
        "update polls set listed_to = :person where id = :poll", poll=poll, person=person
    )


async def forget_people(connection: Connection, poll: int) -> bool:
    """Who was asked, and who answered; False where nobody is known any more."""
    return await take(connection, "asked", PERSON, poll, MOST) or await take(
        connection, "responses", PERSON, poll, MOST
    )


async def clear(connection: Connection, poll: int) -> bool:
    """All that stands with it; False once it is gone itself."""
    if (
        await drop_unsent(connection, poll)
        or await take(connection, "urn", ANSWER, poll, MOST)
        or await take(connection, "answers", ANSWER, poll, MOST)
        or await forget_people(connection, poll)
    ):
        return True
    await connection.execute("delete from polls where id = :poll", poll=poll)
    return False
