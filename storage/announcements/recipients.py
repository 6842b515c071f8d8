"""The ledger: a row for each person an announcement is for, and what became of it.

One job writes what became of the copies that left, read from their messages in the outbox: where
the service is killed in between, the next run finds the same.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Literal

from storage.announcements import group_posts
from storage.announcements.audiences import Clauses, base, narrowed
from storage.connection import Connection, Row
from storage.moment import Moment
from storage.people.people import AGREES

State = Literal[
    "queued", "posted", "sent", "blocked", "deactivated", "unreachable", "refused", "expired",
    "uncertain", "cancelled", "no_consent", "stopped", "no_chat",
]  # fmt: skip
UNDER_WAY: tuple[State, ...] = ("queued", "posted")
# What can be tried again; that of which nobody knows whether it was shown is not.
FAILED: tuple[State, ...] = ("blocked", "deactivated", "unreachable", "refused", "expired")
EXCLUDED: tuple[State, ...] = ("no_consent", "stopped", "no_chat", "unreachable")

_LAST = 2**62  # beyond any number of a person
_CHANNELS = "(select value from json_each(:channels))"
# What keeps an announcement from somebody, judged of a row of `people`.
_JUDGED = f"""case
    when not ({AGREES}) then iif(people.vouched_by is null, 'no_consent', 'no_chat')
    when exists (select 1 from stops where stops.person = people.id and what = 'announcements')
      then 'stopped'
    when not exists (select 1 from chats where chats.person = people.id) then 'no_chat'
    when not exists (select 1 from chats where chats.person = people.id and gone is null
      and channel in {_CHANNELS}) then 'unreachable'
    else 'queued' end"""


async def enlist(
    connection: Connection,
    announcement: int,
    office: int,
    clauses: Clauses,
    channels: Iterable[str],
    due: datetime,
    most: int,
) -> bool:
    """Look at up to `most` more people, by number, and list those it is for; False where there
    were no more."""
    who, begun = base(clauses)
    left, values = narrowed(clauses)
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
        **begun,
    )
    await connection.execute(
        f"""insert into recipients (announcement, person, state, due)
            select :announcement, people.id, {_JUDGED}, :due from people
            where people.id in ({who}) and people.erased is null and {left}
            order by people.id""",
        announcement=announcement,
        channels=json.dumps(list(channels)),
        due=due,
        office=office,
        after=after,
        last=seen.last,
        **begun,
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
    due: datetime,
    most: int,
) -> bool:
    """The same for a correction: up to `most` more of those who got what it corrects."""
    listed = await connection.execute(
        f"""insert into recipients (announcement, person, state, due)
            select :announcement, people.id, {_JUDGED}, :due
            from recipients as them join people on people.id = them.person
            where them.announcement = :corrected and them.state in ('sent', 'uncertain')
              and them.person > (select listed_to from announcements where id = :announcement)
            order by them.person limit :most""",
        announcement=announcement,
        corrected=corrected,
        channels=json.dumps(list(channels)),
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


class _Count(Row):
    state: State
    people: int


async def tally(connection: Connection, announcement: int) -> dict[State, int]:
    """How many of its people are in each state, as long as its list is kept."""
    found = await connection.fetch(
        _Count,
        """select state, count(*) as people from recipients
           where announcement = :announcement group by state""",
        announcement=announcement,
    )
    return {each.state: each.people for each in found}


class Recipient(Row):
    """`phone` is in E.164. `name` is empty for who no longer agrees that we use it."""

    person: int
    state: State
    name: str
    institution: str | None
    phone: str | None
    settled: Moment | None


async def listed(
    connection: Connection,
    announcement: int,
    states: Collection[State],
    after: int = 0,
    most: int = -1,
) -> list[Recipient]:
    """Those in one of these states, by name; skips the first `after`, -1 is no limit."""
    wanted = {f"state{place}": each for place, each in enumerate(states)}
    named = f"({AGREES} or people.vouched_by = announcements.office)"
    return await connection.fetch(
        Recipient,
        f"""select person, recipients.state, settled,
              case when {named} then name else '' end as name,
              case when {named} then institution end as institution,
              case when {named} then phone end as phone
            from recipients join people on people.id = recipients.person
              join announcements on announcements.id = recipients.announcement
            where announcement = :announcement
              and recipients.state in ({", ".join(f":{name}" for name in wanted)})
            order by lower(people.name), person limit :most offset :after""",
        announcement=announcement,
        after=after,
        most=most,
        **wanted,
    )


async def examples(connection: Connection, announcement: int, most: int) -> list[str]:
    """Names of some who will get it: the first by number."""
    return await connection.fetch(
        str,
        """select name from people where id in (select person from recipients
             where announcement = :announcement and state = 'queued' order by due, person
             limit :most) order by lower(name)""",
        announcement=announcement,
        most=most,
    )


class Next(Row):
    """Somebody whose copy may leave. `judged` says what keeps it from them now, else `queued`.

    `shown_in`: the chat, and `shown_on` its channel, where what is corrected was shown."""

    person: int
    judged: State
    name: str
    addressed: str | None
    institution: str | None
    zone: str
    office: int | None
    chat: int | None
    channel: str | None
    language: str | None
    touched: Moment | None
    shown_in: int | None
    shown_on: str | None


async def next_ones(
    connection: Connection, announcement: int, channels: Iterable[str], now: datetime, most: int
) -> list[Next]:
    """Those whose turn it is, each with the chat in which they are told: the preferred one first,
    then the one used last."""
    return await connection.fetch(
        Next,
        f"""select recipients.person, {_JUDGED} as judged, people.name, people.addressed,
              people.institution, people.zone, people.office, chats.id as chat, chats.channel,
              chats.language, iif(chats.forms = '[]', null, chats.touched) as touched,
              there.id as shown_in, there.channel as shown_on
            from recipients join people on people.id = recipients.person
              join announcements on announcements.id = recipients.announcement
              left join recipients as was on was.announcement = announcements.corrects
                and was.person = people.id
              left join outbox on outbox.id = was.outbox and outbox.message is not null
              left join chats as there on there.id = outbox.chat and there.gone is null
                and there.channel in {_CHANNELS}
              left join chats on chats.id = (select id from chats as theirs
                where theirs.person = people.id and gone is null and channel in {_CHANNELS}
                order by preferred desc, used desc limit 1)
            where recipients.announcement = :announcement and recipients.state = 'queued'
              and recipients.due <= :now
            order by recipients.due, recipients.person limit :most""",
        announcement=announcement,
        channels=json.dumps(list(channels)),
        now=now,
        most=most,
    )


async def posted(
    connection: Connection, announcement: int, messages: Sequence[tuple[int, int]]
) -> None:
    """These people's copies stand in the outbox: pairs of person and message."""
    # The plus keeps SQLite from reading all who are queued, in place of these few.
    await connection.execute(
        """update recipients set state = 'posted',
             outbox = (select json_extract(value, '$[1]') from json_each(:messages)
               where json_extract(value, '$[0]') = recipients.person)
           where announcement = :announcement and +state = 'queued' and person in
             (select json_extract(value, '$[0]') from json_each(:messages))""",
        announcement=announcement,
        messages=json.dumps(messages),
    )


async def postpone(
    connection: Connection, announcement: int, people: Sequence[int], due: datetime
) -> None:
    await connection.execute(
        """update recipients set due = :due where announcement = :announcement and +state = 'queued'
             and person in (select value from json_each(:people))""",
        announcement=announcement,
        people=json.dumps(people),
        due=due,
    )


async def settle(
    connection: Connection, announcement: int, people: Sequence[int], state: State, now: datetime
) -> None:
    """Of these, who are queued: it ended like this without a message."""
    await connection.execute(
        """update recipients set state = :state, settled = :now
           where announcement = :announcement and +state = 'queued'
             and person in (select value from json_each(:people))""",
        announcement=announcement,
        people=json.dumps(people),
        state=state,
        now=now,
    )


async def settle_posted(connection: Connection, announcement: int, now: datetime, most: int) -> int:
    """Write down what became of up to `most` messages that ended; how many there were.

    A message that is no longer there went with its person's chats. One that lay too long unsent is
    queued again."""
    return await connection.execute(
        """update recipients set settled = coalesce(ended.sent_at, :now), state = ended.state
           from (select them.person, outbox.sent_at, case
                   when outbox.id is null then 'unreachable'
                   when outbox.state = 'expired' then 'queued'
                   when outbox.state <> 'refused' then outbox.state
                   when outbox.reason in ('blocked', 'deactivated') then outbox.reason
                   when chats.gone is not null then 'unreachable'
                   else 'refused' end as state
                 from recipients as them left join outbox on outbox.id = them.outbox
                   left join chats on chats.id = outbox.chat
                 where them.announcement = :announcement and them.state = 'posted'
                   and (outbox.id is null or outbox.state not in ('waiting', 'sending'))
                 limit :most) as ended
           where recipients.announcement = :announcement and recipients.person = ended.person""",
        announcement=announcement,
        now=now,
        most=most,
    )


async def any_left(connection: Connection, announcement: int) -> bool:
    """Is anybody queued, or a copy under way?"""
    found = await connection.first(
        int,
        """select 1 from recipients where announcement = :announcement
             and state in ('queued', 'posted') limit 1""",
        announcement=announcement,
    )
    return found is not None


async def under_way(connection: Connection) -> int:
    """How many copies of all announcements stand in the outbox."""
    return await connection.one(
        int,
        """select count(*) from announcements join recipients
             on recipients.announcement = announcements.id and recipients.state = 'posted'
           where announcements.state in ('running', 'paused', 'cancelled')""",
    )


class _Copy(Row):
    person: int
    outbox: int


async def call_back(connection: Connection, announcement: int) -> int:
    """Copies that nobody has begun to send are queued again; how many. One that is under way goes,
    and so does the change of a message that is shown."""
    waiting = await connection.fetch(
        _Copy,
        """select person, outbox from recipients join outbox on outbox.id = recipients.outbox
           where announcement = :announcement and recipients.state = 'posted'
             and outbox.state = 'waiting' and outbox.message is null""",
        announcement=announcement,
    )
    await connection.execute(
        """update recipients set state = 'queued', outbox = null
           where announcement = :announcement
             and person in (select value from json_each(:people))""",
        announcement=announcement,
        people=json.dumps([each.person for each in waiting]),
    )
    await connection.execute(
        "delete from outbox where id in (select value from json_each(:messages))",
        messages=json.dumps([each.outbox for each in waiting]),
    )
    await group_posts.call_back(connection, announcement)
    return len(waiting)


async def call_off(
    connection: Connection, announcement: int, state: State, now: datetime, most: int
) -> bool:
    """Up to `most` who are still queued get nothing: cancelled, or its time is over. False where
    nobody is queued any more."""
    ended = await connection.execute(
        """update recipients set state = :state, settled = :now
           where announcement = :announcement and person in (select person from recipients
             where announcement = :announcement and state = 'queued' limit :most)""",
        announcement=announcement,
        state=state,
        now=now,
        most=most,
    )
    return ended > 0


async def queue_failed(connection: Connection, announcement: int, due: datetime) -> int:
    """Who surely did not get it is queued once more; how many."""
    wanted = {f"state{place}": each for place, each in enumerate(FAILED)}
    return await connection.execute(
        f"""update recipients set state = 'queued', due = :due, settled = null, outbox = null
            where announcement = :announcement
              and state in ({", ".join(f":{name}" for name in wanted)})""",
        announcement=announcement,
        due=due,
        **wanted,
    )


class _Due(Row):
    due: Moment


async def next_due(connection: Connection, announcement: int) -> datetime | None:
    """When the next copy may leave; None where nobody is queued."""
    found = await connection.first(
        _Due,
        """select due from recipients where announcement = :announcement and state = 'queued'
           order by due limit 1""",
        announcement=announcement,
    )
    return found.due if found else None


async def last_due(connection: Connection, announcement: int) -> datetime | None:
    """When the last of those who are queued may be written to, as far as is known."""
    found = await connection.first(
        _Due,
        """select due from recipients where announcement = :announcement and state = 'queued'
           order by due desc limit 1""",
        announcement=announcement,
    )
    return found.due if found else None


async def shown_still(connection: Connection, announcement: int, channels: Iterable[str]) -> int:
    """How many have it before them in a chat of these channels, where it can be changed."""
    return await connection.one(
        int,
        f"""select count(*) from recipients join outbox on outbox.id = recipients.outbox
              join chats on chats.id = outbox.chat
            where announcement = :announcement and recipients.state in ('sent', 'uncertain')
              and outbox.message is not null and chats.gone is null
              and chats.channel in {_CHANNELS}""",
        announcement=announcement,
        channels=json.dumps(list(channels)),
    )


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 rows of announcements that ended before this moment: `kept` has counts."""
    return await connection.execute(
        """delete from recipients where (announcement, person) in
             (select announcement, person from recipients
                join announcements on announcements.id = recipients.announcement
              where announcements.ended < :before limit 100)""",
        before=before,
    )
