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
                and there.channel in {CHANNELS}
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


async def under_way(connection: Connection) -> int:
    """How many copies of all announcements stand in the outbox."""
    return await connection.one(
        int,
        """select count(*) from recipients indexed by recipients_state
           where recipients.state = 'posted' and announcement in (select id from announcements
             where ended is null and state in ('running', 'paused', 'cancelled'))""",
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
