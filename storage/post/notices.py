"""Notices: what a person will be told, and when. Worded only when they are due."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Literal

from storage.connection import Connection, Row
from storage.moment import Moment

Settled = Literal["posted", "untrue", "expired", "no_chat", "failed"]


class Due(Row):
    id: int
    person: int
    kind: str
    subject: str
    due: Moment
    expires: Moment


async def plan(
    connection: Connection, person: int, kind: str, subject: str, due: datetime, expires: datetime
) -> None:
    """Tell this person once. Planned again, it moves; one already told is told once more."""
    await plan_for(connection, (person,), kind, subject, due, expires)


async def plan_for(
    connection: Connection,
    people: Sequence[int],
    kind: str,
    subject: str,
    due: datetime,
    expires: datetime,
) -> None:
    """The same for all of these."""
    await connection.execute(
        """insert into notices (person, kind, subject, due, expires)
           select value, :kind, :subject, :due, :expires from json_each(:people) where true
           on conflict (person, kind, subject) do update
           set due = :due, expires = :expires, state = 'waiting', settled = null""",
        people=json.dumps(people),
        kind=kind,
        subject=subject,
        due=due,
        expires=expires,
    )


async def plan_once(
    connection: Connection, person: int, kind: str, subject: str, due: datetime, expires: datetime
) -> None:
    """Tell this person, unless it was planned or told before."""
    await plan_once_for(connection, (person,), kind, subject, due, expires)


async def plan_once_for(
    connection: Connection,
    people: Sequence[int],
    kind: str,
    subject: str,
    due: datetime,
    expires: datetime,
) -> None:
    """The same for all of these."""
    await connection.execute(
        """insert into notices (person, kind, subject, due, expires)
           select value, :kind, :subject, :due, :expires from json_each(:people) where true
           on conflict do nothing""",
        people=json.dumps(people),
        kind=kind,
        subject=subject,
        due=due,
        expires=expires,
    )


async def waits(
    connection: Connection, person: int, kind: str, subject: str, now: datetime | None = None
) -> bool:
    """Is this planned, and not told yet? With `now`, one that may still be told."""
    found = await connection.first(
        int,
        """select 1 from notices where person = :person and kind = :kind and subject = :subject
           and state = 'waiting' and (:now is null or expires > :now)""",
        person=person,
        kind=kind,
        subject=subject,
        now=now,
    )
    return found is not None


async def goes_out(
    connection: Connection, person: int, kind: str, subject: str, since: datetime
) -> bool:
    """Was this told since this moment, or is it going to be?"""
    found = await connection.first(
        int,
        """select 1 from notices where person = :person and kind = :kind and subject = :subject
           and (state = 'waiting' or state = 'posted' and settled >= :since)""",
        person=person,
        kind=kind,
        subject=subject,
        since=since,
    )
    return found is not None


async def went_by(connection: Connection, person: int, kind: str, subject: str) -> bool:
    """Was this planned, and its time went by untold?"""
    found = await connection.first(
        int,
        """select 1 from notices where person = :person and kind = :kind and subject = :subject
           and state in ('waiting', 'expired')""",
        person=person,
        kind=kind,
        subject=subject,
    )
    return found is not None


async def withdraw(connection: Connection, person: int, kind: str, subject: str) -> None:
    """What still waits is not told."""
    await connection.execute(
        """delete from notices where person = :person and kind = :kind and subject = :subject
           and state = 'waiting'""",
        person=person,
        kind=kind,
        subject=subject,
    )


async def withdraw_about(
    connection: Connection,
    person: int,
    kinds: Sequence[str],
    event: int,
    after: datetime | None = None,
) -> None:
    """What still waits of these kinds, and is about this event, is not told; with `after`, only
    what is due later than that."""
    wanted = {f"kind{number}": kind for number, kind in enumerate(kinds)}
    await connection.execute(
        f"""delete from notices where person = :person and state = 'waiting'
              and kind in ({", ".join(f":{name}" for name in wanted)})
              and json_extract(subject, '$.event') = :event
              and (:after is null or due > :after)""",
        person=person,
        event=event,
        after=after,
        **wanted,
    )


async def withdraw_all(connection: Connection, person: int) -> None:
    """Nothing that still waits for this person is told."""
    await connection.execute(
        "delete from notices where person = :person and state = 'waiting'", person=person
    )


async def due(
    connection: Connection, now: datetime, quiet_since: datetime, at_once: Iterable[str] = ()
) -> Due | None:
    """The oldest due notice, except for a chat whose form was touched after `quiet_since`.

    A notice that would expire before that chat is quiet again does not wait, nor one of the kinds
    that go `at_once`.
    """
    return await connection.first(
        Due,
        """select id, person, kind, subject, due, expires from notices
           where state = 'waiting' and due <= :now and (
             kind in (select value from json_each(:at_once)) or not exists (
             select 1 from chats
             where chats.person = notices.person and chats.forms <> '[]'
               and chats.touched > :quiet_since
               and notices.expires > chats.touched + (:now - :quiet_since)))
           order by due, id limit 1""",
        now=now,
        at_once=json.dumps(list(at_once)),
        quiet_since=quiet_since,
    )


async def claim(connection: Connection, notice: int, settled: Settled, now: datetime) -> bool:
    """Settle a waiting notice; False where it was settled already."""
    return (
        await connection.execute(
            """update notices set state = :settled, settled = :now
               where id = :notice and state = 'waiting'""",
            notice=notice,
            settled=settled,
            now=now,
        )
        == 1
    )


async def postpone(connection: Connection, notice: int, due: datetime) -> None:
    await connection.execute(
        "update notices set due = :due where id = :notice and state = 'waiting'",
        notice=notice,
        due=due,
    )


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 notices settled before this moment."""
    return await connection.execute(
        """delete from notices where id in
           (select id from notices where settled < :before limit 100)""",
        before=before,
    )


async def next_due(connection: Connection, after: datetime) -> datetime | None:
    """When the next waiting notice is due after this moment, whoever it is for."""
    found = await connection.first(
        _NextDue,
        "select due from notices where state = 'waiting' and due > :after order by due limit 1",
        after=after,
    )
    return found.due if found else None


async def is_any_overdue(connection: Connection, now: datetime) -> bool:
    """Does a notice that is due already still wait?"""
    found = await connection.first(
        int, "select 1 from notices where state = 'waiting' and due <= :now limit 1", now=now
    )
    return found is not None


async def was_any_told(connection: Connection, since: datetime) -> bool:
    found = await connection.first(
        int,
        "select 1 from notices where state = 'posted' and settled >= :since limit 1",
        since=since,
    )
    return found is not None


class _NextDue(Row):
    due: Moment
