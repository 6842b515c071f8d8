"""Copies leave: who is next, what stands in the outbox, and what became of it.

What became of a copy is read from its message in the outbox, never told by the sender: where the
service is killed in between, the next run finds the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from storage.announcements import group_posts
from storage.announcements.enlisting import CHANNELS, JUDGED
from storage.announcements.recipients import FAILED, State
from storage.connection import Connection, Row
from storage.moment import Moment


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
    connection: Connection,
    announcement: int,
    channels: Iterable[str],
    agreed: int,
    now: datetime,
    most: int,
) -> list[Next]:
    """Those whose turn it is, each with the chat in which they are told: the preferred one first,
    then the one used last."""
    return await connection.fetch(
        Next,
        f"""select recipients.person, {JUDGED} as judged, people.name, people.addressed,
              people.institution, people.zone, people.office, chats.id as chat, chats.channel,
              chats.language, iif(chats.forms = '[]', null, chats.touched) as touched,
              there.id as shown_in, there.channel as shown_on
            from recipients join people on people.id = recipients.person
              join announcements on announcements.id = recipients.announcement
              left join recipients as was on was.announcement = announcements.corrects
                and was.person = people.id
              left join outbox on outbox.id = was.outbox and outbox.message is not null
              left join chats as there on there.id = outbox.chat and there.gone is null
                and there.person = people.id and there.channel in {CHANNELS}
              left join chats on chats.id = (select id from chats as theirs
                where theirs.person = people.id and gone is null and channel in {CHANNELS}
                order by preferred desc, used desc limit 1)
            where recipients.announcement = :announcement and recipients.state = 'queued'
              and recipients.due <= :now
            order by recipients.due, recipients.person limit :most""",
        announcement=announcement,
        channels=json.dumps(list(channels)),
        agreed=agreed,
        now=now,
        most=most,
    )


async def posted(
    connection: Connection, announcement: int, messages: Sequence[tuple[int, int]], now: datetime
) -> None:
    """These people's copies stand in the outbox since now: pairs of person and message."""
    # The plus keeps SQLite from reading all who are queued, in place of these few.
    await connection.execute(
        """update recipients set state = 'posted', due = :now,
             outbox = (select json_extract(value, '$[1]') from json_each(:messages)
               where json_extract(value, '$[0]') = recipients.person)
           where announcement = :announcement and +state = 'queued' and person in
             (select json_extract(value, '$[0]') from json_each(:messages))""",
        announcement=announcement,
        messages=json.dumps(messages),
        now=now,
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
    queued again, and so is a change of a shown one: that is sent still, but since before."""
    # The index is named, here and below, for SQLite would read the whole list.
    return await connection.execute(
        """update recipients set settled = coalesce(ended.sent_at, :now), state = ended.state
           from (select them.person, outbox.sent_at, case
                   when outbox.id is null then 'unreachable'
                   when outbox.state = 'expired' then 'queued'
                   when outbox.state = 'sent' and outbox.sent_at < them.due then 'queued'
                   when outbox.state <> 'refused' then outbox.state
                   when outbox.reason in ('blocked', 'deactivated') then outbox.reason
                   when chats.gone is not null then 'unreachable'
                   else 'refused' end as state
                 from recipients as them indexed by recipients_state
                   left join outbox on outbox.id = them.outbox
                   left join chats on chats.id = outbox.chat
                 where them.announcement = :announcement and them.state = 'posted'
                   and (outbox.id is null or outbox.state not in ('waiting', 'sending'))
                 limit :most) as ended
           where recipients.announcement = :announcement and recipients.person = ended.person""",
        announcement=announcement,
        now=now,
        most=most,
    )


async def under_way(connection: Connection, announcement: int) -> int:
    """How many copies of it stand in the outbox."""
    return await connection.one(
        int,
        """select count(*) from recipients
           where announcement = :announcement and state = 'posted'""",
        announcement=announcement,
    )


class _Copy(Row):
    announcement: int
    person: int
    outbox: int


_WAITING = """select announcement, person, outbox
    from recipients indexed by {by} join outbox on outbox.id = recipients.outbox
    where recipients.state = 'posted' and outbox.state = 'waiting' and outbox.message is null"""


async def call_back(connection: Connection, announcement: int) -> int:
    """Copies that nobody has begun to send are queued again; how many. One that is under way goes,
    and so does the change of a message that is shown."""
    waiting = await connection.fetch(
        _Copy,
        f"{_WAITING.format(by='recipients_state')} and announcement = :announcement",
        announcement=announcement,
    )
    await _queue_again(connection, waiting)
    await group_posts.call_back(connection, announcement)
    return len(waiting)


async def call_back_from(connection: Connection, person: int) -> None:
    """The same for one person, of all announcements: whether they get them is judged anew."""
    waiting = await connection.fetch(
        _Copy, f"{_WAITING.format(by='recipients_person')} and person = :person", person=person
    )
    await _queue_again(connection, waiting)


async def _queue_again(connection: Connection, copies: Sequence[_Copy]) -> None:
    await connection.execute(
        """update recipients set state = 'queued', outbox = null where (announcement, person) in
             (select json_extract(value, '$[0]'), json_extract(value, '$[1]')
              from json_each(:copies))""",
        copies=json.dumps([(each.announcement, each.person) for each in copies]),
    )
    await connection.execute(
        "delete from outbox where id in (select value from json_each(:messages))",
        messages=json.dumps([each.outbox for each in copies]),
    )


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


_FAILED = f"""announcement = :announcement
    and state in ({", ".join(f"'{state}'" for state in FAILED)})
    and exists (select 1 from chats where chats.person = recipients.person and gone is null
      and channel in {CHANNELS})"""


async def failed(connection: Connection, announcement: int, channels: Iterable[str]) -> int:
    """How many surely did not get it, and have a chat now in which they can."""
    return await connection.one(
        int,
        f"select count(*) from recipients where {_FAILED}",
        announcement=announcement,
        channels=json.dumps(list(channels)),
    )


async def queue_failed(
    connection: Connection, announcement: int, channels: Iterable[str], due: datetime, most: int
) -> int:
    """Up to `most` of them are queued once more; how many."""
    return await connection.execute(
        f"""update recipients set state = 'queued', due = :due, settled = null, outbox = null
            where announcement = :announcement
              and person in (select person from recipients where {_FAILED} limit :most)""",
        announcement=announcement,
        channels=json.dumps(list(channels)),
        due=due,
        most=most,
    )
