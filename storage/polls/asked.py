"""Whom a poll is for, and who was asked."""

from __future__ import annotations

import json
from datetime import datetime

from storage.attendance.turnout import WAS_THERE
from storage.connection import Connection, Row
from storage.people.people import AGREES
from storage.polls.polls import Audience, Poll

_MAY_BE_ASKED = f"""{AGREES} and cast(people.consent_version as integer) >= :consent
    and not exists (select 1 from stops where stops.person = people.id
      and what = 'announcements')"""

_LOOKED_AT = 10  # times as many as are asked: when it is looked again, nearly all were already


def of_event(event: str = ":event", session: str = ":session") -> dict[Audience, str]:
    """SQL that is true of a row of `enrolments` which makes a poll of this event, and this session
    of it, ask somebody. Where nobody took attendance, who has a seat counts as there: who was
    absent is not known."""
    stands = f"""enrolments.event = {event} and enrolments.left_at is null
        and enrolments.state = 'confirmed'"""
    taken = f"""exists (select 1 from attendance join sessions on sessions.id = attendance.session
        where sessions.event = {event})"""
    session_taken = f"exists (select 1 from attendance where attendance.session = {session})"
    at_session = f"""exists (select 1 from attendance where attendance.session = {session}
        and attendance.person = enrolments.person)"""
    return {
        "event": stands,
        "session": f"{stands} and {session} > 0 and ({at_session} or not {session_taken})",
        "attended": f"{stands} and ({WAS_THERE} or not {taken})",
        "absent": f"{stands} and {taken} and not {WAS_THERE}",
    }


_OF_EVENT = of_event()


async def is_for(connection: Connection, poll: Poll, person: int) -> bool:
    """May this person, who agrees to be known, answer it? Whom its link led to it began it."""
    if poll.audience == "link":
        return await _began(connection, poll, person)
    if poll.audience == "office":
        belongs = await connection.first(
            int,
            "select 1 from people where id = :person and office = :office",
            person=person,
            office=poll.office,
        )
        return belongs is not None
    found = await connection.first(
        int,
        f"""select 1 from enrolments
            where enrolments.person = :person and {_OF_EVENT[poll.audience]}""",
        person=person,
        **_values(poll),
    )
    return found is not None


async def _began(connection: Connection, poll: Poll, person: int) -> bool:
    found = await connection.first(
        int,
        """select 1 where exists (select 1 from unsent_answers
                where poll = :poll and person = :person)
              or exists (select 1 from responses where poll = :poll and person = :person)""",
        poll=poll.id,
        person=person,
    )
    return found is not None


class Step(Row):
    last: int
    looked_at: int


async def ask_more(connection: Connection, poll: Poll, consent: int, most: int) -> list[int] | None:
    """Look at some more people, by number, and write down which of them, up to `most`, are asked
    now; who that is. None where there was nobody left to look at. `consent`: the first version of
    its words that names polls."""
    if poll.audience == "link" or poll.listed_to is None:
        return None
    values = {"after": poll.listed_to, **_values(poll)}
    who = _who(poll)
    step = await connection.one(
        Step,
        f"""select coalesce(max(person), 0) as last, count(*) as looked_at
            from (select person from ({who}) order by person limit :most)""",
        most=most * _LOOKED_AT,
        **values,
    )
    if not step.looked_at:
        return None
    people = await connection.fetch(
        int,
        f"""select person from ({who}) as them where person <= :last
              and not exists (select 1 from asked where poll = :poll and person = them.person)
              and exists (select 1 from people where people.id = them.person and {_MAY_BE_ASKED})
            order by person limit :most""",
        poll=poll.id,
        last=step.last,
        consent=consent,
        most=most,
        **values,
    )
    await connection.execute(
        "insert into asked (poll, person) select :poll, value from json_each(:people)",
        poll=poll.id,
        people=json.dumps(people),
    )
    last = people[-1] if len(people) == most else step.last
    await connection.execute(
        "update polls set listed_to = :last where id = :poll", last=last, poll=poll.id
    )
    return people


async def look_again(connection: Connection, since: datetime) -> None:
    """Polls of events that opened after this moment: somebody may have come later, or their
    attendance was written down later."""
    await connection.execute(
        """update polls set listed_to = 0 where state = 'open' and listed_to is null
             and event is not null and opened > :since""",
        since=since,
    )


async def would_ask(connection: Connection, poll: Poll, consent: int) -> int:
    """How many `ask_more` would ask now; nobody where the link alone goes around."""
    if poll.audience == "link":
        return 0
    return await connection.one(
        int,
        f"""select count(*) from ({_who(poll)})
            where exists (select 1 from people where people.id = person and {_MAY_BE_ASKED})""",
        after=0,
        consent=consent,
        **_values(poll),
    )


async def count(connection: Connection, poll: int) -> int:
    return await connection.one(
        int,
        """select coalesce((select asked_then from polls where id = :poll),
             (select count(*) from asked where poll = :poll))""",
        poll=poll,
    )


def _who(poll: Poll) -> str:
    if poll.audience == "office":
        return "select id as person from people where office = :office and id > :after"
    return f"""select distinct enrolments.person as person from enrolments
        where {_OF_EVENT[poll.audience]} and enrolments.person > :after"""


def _values(poll: Poll) -> dict[str, int]:
    values: dict[Audience, dict[str, int]] = {
        "office": {"office": poll.office},
        "session": {"event": poll.event or 0, "session": poll.session or 0},
    }
    return values.get(poll.audience, {"event": poll.event or 0})
