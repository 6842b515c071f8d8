"""How many a poll would ask: as many as are asked when it opens."""

from __future__ import annotations

import pytest

from storage.attendance import attendance
from storage.connection import Connection
from storage.people import people
from storage.polls import asked, polls, questionnaires
from storage.polls.polls import Audience, Poll
from storage.seats import enrolments
from tests.given import NOW, event, person
from tests.storage.test_plans import Explained


async def prepared(connection: Connection, audience: Audience) -> Poll:
    """Five with a seat, two of whom came; three of the office, one of whom withdrew."""
    number = await event(connection, 9)
    for place in range(5):
        who = await person(connection, f"Orang {place} Contoh")
        await enrolments.enrol(connection, number, who, NOW)
        if place < 3:
            await people.describe(connection, who, office=1)
        if place == 0:
            await connection.execute(
                "update consents set withdrawn = 1 where person = :who", who=who
            )
        if place > 2:
            await attendance.mark(connection, 1, who, NOW, "list")
    kept = await questionnaires.keep(connection, "{}", NOW)
    it = await polls.write(connection, 1, kept, "?", audience, "a" * 12, NOW, event=number)
    assert it is not None
    return await polls.change(connection, it.id, session=1)


@pytest.mark.parametrize(
    ("audience", "people_"),
    [("office", 2), ("event", 4), ("session", 2), ("attended", 2), ("absent", 2), ("link", 0)],
)
async def test_it_counts_whom_it_asks(
    connection: Connection, audience: Audience, people_: int
) -> None:
    it = await prepared(connection, audience)
    assert await asked.would_ask(connection, it, 1) == people_
    await polls.open_(connection, it.id, NOW)
    opened = await polls.poll(connection, it.id)
    assert opened is not None
    assert len(await asked.ask_more(connection, opened, 1, 100) or []) == people_


@pytest.mark.parametrize("audience", ["office", "event", "session", "attended", "absent"])
async def test_it_looks_at_no_whole_table(connection: Connection, audience: Audience) -> None:
    it = await prepared(connection, audience)
    explained = Explained(connection)
    await asked.would_ask(explained, it, 1)
    assert [step for step in explained.steps if "USING" in step]
    assert not [step for step in explained.steps if step.startswith("SCAN") and "(" not in step]


async def test_what_is_due_is_found_among_what_waits(connection: Connection) -> None:
    explained = Explained(connection)
    await polls.due_to_open(explained, NOW)
    await polls.due_to_close(explained, NOW)
    found = [step for step in explained.steps if "polls" in step]
    assert found
    assert all("USING INDEX polls_state (state=?)" in step for step in found), found
