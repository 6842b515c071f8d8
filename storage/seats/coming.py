"""Whether those with a confirmed seat come: when they were asked, and what they answered."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from storage.connection import Connection, Row
from storage.events.quotas import HELD
from storage.seats.enrolments import COLUMNS, Enrolment


async def ask(
    connection: Connection, enrolment: int, now: datetime, until: datetime | None = None
) -> None:
    """They are asked whether they come; who stays silent until then loses the seat."""
    await connection.execute(
        "update enrolments set asked = :now, asked_until = :until where id = :enrolment",
        enrolment=enrolment,
        now=now,
        until=until,
    )


async def ask_anew(connection: Connection, event: int) -> None:
    """What anybody answered was about other hours."""
    await connection.execute(
        """update enrolments set asked = null, asked_until = null, coming = null,
             coming_before = coalesce(coming, coming_before)
           where event = :event and left_at is null""",
        event=event,
    )


async def hold_again(
    connection: Connection, event: int, people: Iterable[int], since: datetime | None
) -> None:
    """For these people the hours are again what they know since then (None: always), and what they
    answered since holds."""
    await connection.execute(
        """update enrolments set coming = coming_before, coming_before = null
           where event = :event and left_at is null and coming is null
             and coming_before >= coalesce(:since, coming_before)
             and person in (select value from json_each(:people))""",
        event=event,
        people=json.dumps(list(people)),
        since=since,
    )


async def silent(connection: Connection, now: datetime) -> Enrolment | None:
    """The confirmed seat of an event to come whose last call ended first, unanswered.

    Not while something that came in before that end is still to be heard: it may be the answer."""
    return await connection.first(
        Enrolment,
        f"""select {COLUMNS} from enrolments join events on events.id = enrolments.event
            where asked_until <= :now and coming is null and left_at is null
              and enrolments.state = 'confirmed' and events.state = 'published' and releases
              and asks <> '' and starts > :now
              and not exists (select 1 from inbox where handled is null and received <= asked_until)
            order by asked_until, enrolments.id limit 1""",
        now=now,
    )


async def last_asked(connection: Connection, person: int, now: datetime) -> int | None:
    """The event to come about which they were asked last, and did not answer."""
    return await connection.first(
        int,
        """select event from enrolments join events on events.id = enrolments.event
           where person = :person and left_at is null and enrolments.state = 'confirmed'
             and asked is not null and coming is null and events.state = 'published'
             and starts > :now
           order by asked desc, enrolments.id desc limit 1""",
        person=person,
        now=now,
    )


async def excuse(connection: Connection, enrolment: int) -> None:
    """Silence costs them nothing."""
    await connection.execute(
        "update enrolments set asked_until = null where id = :enrolment", enrolment=enrolment
    )


async def will_come(connection: Connection, event: int, person: int, now: datetime) -> bool:
    """*Hadir*: False where they said so before, or hold no confirmed seat."""
    return (
        await connection.execute(
            f"""update enrolments set coming = :now, coming_before = null
                where event = :event and person = :person and state = 'confirmed' and {HELD}
                  and coming is null""",
            event=event,
            person=person,
            now=now,
        )
        == 1
    )


class Answers(Row):
    """How many said that they come, were asked and did not answer, and were not asked at all."""

    coming: int
    silent: int
    unasked: int


async def answers(connection: Connection, event: int) -> Answers:
    return await connection.one(
        Answers,
        """select count(coming) as coming,
             count(case when coming is null then asked end) as silent,
             count(case when coming is null and asked is null then 1 end) as unasked
           from enrolments where event = :event and left_at is null and state = 'confirmed'""",
        event=event,
    )
