"""The list of an announcement is made: step by step, each person judged."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from storage.announcements.audiences import Clauses, narrowed, walked
from storage.connection import Connection, Row
from storage.people.people import AGREES

_LAST = 2**62  # beyond any number of a person
CHANNELS = "(select value from json_each(:channels))"
# What keeps an announcement from somebody, judged of a row of `people`: `:agreed` is the first
# version of the words of consent that names announcements.
JUDGED = f"""case
    when not ({AGREES}) then iif(people.vouched_by is null, 'no_consent', 'no_chat')
    when cast(people.consent_version as integer) < :agreed then 'no_consent'
    when exists (select 1 from stops where stops.person = people.id and what = 'announcements')
      then 'stopped'
    when not exists (select 1 from chats where chats.person = people.id) then 'no_chat'
    when not exists (select 1 from chats where chats.person = people.id and gone is null
      and channel in {CHANNELS}) then 'unreachable'
    else 'queued' end"""


async def enlist(
    connection: Connection,
    announcement: int,
    office: int,
    clauses: Clauses,
    channels: Iterable[str],
    agreed: int,
    due: datetime,
    most: int,
) -> bool:
    """Look at up to `most` more people, by number, and list those it is for; False where there
    were no more."""
    who, left, values = walked(clauses)
    after = await connection.one(
        int, "select listed_to from announcements where id = :announcement",
        announcement=announcement,
    )  # fmt: skip
    seen = await connection.one(
        _Seen,
        f"""select coalesce(max(person), 0) as last, count(*) as people
            from (select person from ({who}) order by person limit :most)""",
        office=office,
        after=after,
        last=_LAST,
        most=most,
        **values,
    )
    await connection.execute(
        f"""insert into recipients (announcement, person, state, due)
            select :announcement, people.id, {JUDGED}, :due from people
            where people.id in ({who}) and people.erased is null and {left}
            order by people.id""",
        announcement=announcement,
        channels=json.dumps(list(channels)),
        agreed=agreed,
        due=due,
        office=office,
        after=after,
        last=seen.last,
        **values,
    )
    if seen.people:
        await _listed_to(connection, announcement, seen.last)
    return seen.people == most


class _Seen(Row):
    last: int
    people: int


async def _listed_to(connection: Connection, announcement: int, person: int) -> None:
    await connection.execute(
        "update announcements set listed_to = :person where id = :announcement",
        announcement=announcement,
        person=person,
    )


async def enlist_those_of(
    connection: Connection,
    announcement: int,
    corrected: int,
    channels: Iterable[str],
    agreed: int,
    due: datetime,
    most: int,
) -> bool:
    """The same for a correction: up to `most` more of those who got what it corrects."""
    listed = await connection.execute(
        f"""insert into recipients (announcement, person, state, due)
            select :announcement, people.id, {JUDGED}, :due
            from recipients as them join people on people.id = them.person
            where them.announcement = :corrected and them.state in ('sent', 'uncertain')
              and them.person > (select listed_to from announcements where id = :announcement)
            order by them.person limit :most""",
        announcement=announcement,
        corrected=corrected,
        channels=json.dumps(list(channels)),
        agreed=agreed,
        due=due,
        most=most,
    )
    await connection.execute(
        """update announcements set listed_to =
             (select coalesce(max(person), 0) from recipients where announcement = :announcement)
           where id = :announcement""",
        announcement=announcement,
    )
    return listed == most


async def left_out(
    connection: Connection,
    office: int,
    clauses: Clauses,
    channels: Iterable[str],
    agreed: int,
    most: int,
) -> int:
    """How many more would get it if it began with whom the office knows, and not with its own
    people alone; counted up to `most`.

    Found by the office's events, which are few beside all people of the service."""
    left, values = narrowed(clauses)
    return await connection.one(
        int,
        f"""select count(*) from (select 1 from people
              where people.id in (select enrolments.person from events
                  cross join enrolments on enrolments.event = events.id
                where events.office = :office and enrolments.ended is not 'erased')
                and people.office is not :office and people.erased is null and {left}
                and {JUDGED} = 'queued' limit :most)""",
        channels=json.dumps(list(channels)),
        agreed=agreed,
        office=office,
        most=most,
        **values,
    )


async def unlist(connection: Connection, announcement: int, most: int) -> bool:
    """Take up to `most` off the list; False where it is empty, and can be made anew."""
    gone = await connection.execute(
        """delete from recipients where announcement = :announcement and person in
             (select person from recipients where announcement = :announcement
              order by person limit :most)""",
        announcement=announcement,
        most=most,
    )
    if gone == most:
        return True
    await connection.execute(
        "update announcements set listed_to = 0 where id = :announcement",
        announcement=announcement,
    )
    return False
