"""Polls: what an office asks whom, from when to when. draft → scheduled → open ⇄ closed.

A deleted one is nowhere to be found; what stood with it goes in steps, and it with the last.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any, Literal

from storage.connection import Connection, Row
from storage.moment import Moment

State = Literal["draft", "scheduled", "open", "closed", "deleted"]
Purpose = Literal["quick", "survey", "speaker", "organiser", "absence"]
Shows = Literal["at_once", "closed", "coordinators"]
Audience = Literal["link", "office", "event", "session", "attended", "absent"]
LONGEST_OPEN = timedelta(days=90)  # where nobody says until when
AUTOMATIC: tuple[Purpose, ...] = ("speaker", "organiser", "absence")


class Poll(Row):
    """`shows`: when those who were asked see the results. `anonymous` stays as it is once the poll
    was opened; `changeable` is an answer of a named one.

    `opens` and `closes` are moments, or it opens and closes when the session `opens_after` or
    `closes_after` ends; neither: when its coordinator says so. `code` is in its link. `chat` shows
    how it goes. `laid`: it is closed, and what was answered lies in an order that says nothing.
    `listed_to`: all is done for people up to this one, who are asked, or hear that it is closed;
    None where nothing is left to do. `asked_then` and `answered_then`: how many, since it is
    forgotten who they were."""

    id: int
    office: int
    event: int | None = None
    session: int | None = None
    purpose: Purpose = "quick"
    questionnaire: int
    title: str
    anonymous: bool
    changeable: bool = False
    shows: Shows = "coordinators"
    audience: Audience
    state: State = "draft"
    opens: Moment | None = None
    opens_after: int | None = None
    closes: Moment | None = None
    closes_after: int | None = None
    code: str
    author: int | None = None
    chat: int | None = None
    written: Moment
    opened: Moment | None = None
    closed: Moment | None = None
    laid: bool = False
    listed_to: int | None = None
    asked_then: int | None = None
    answered_then: int | None = None


COLUMNS = ", ".join(Poll.model_fields)
CHANGEABLE = frozenset(
    ("event", "session", "questionnaire", "title", "anonymous", "changeable", "shows", "audience")
) | frozenset(("opens", "opens_after", "closes", "closes_after", "chat"))


async def write(
    connection: Connection,
    office: int,
    questionnaire: int,
    title: str,
    audience: Audience,
    code: str,
    now: datetime,
    *,
    anonymous: bool = False,
    purpose: Purpose = "quick",
    event: int | None = None,
    session: int | None = None,
    shows: Shows = "coordinators",
    author: int | None = None,
    chat: int | None = None,
) -> Poll | None:
    """A draft; None where this session or event has its automatic poll of this purpose already."""
    return await connection.first(
        Poll,
        f"""insert into polls (office, questionnaire, title, audience, code, written, anonymous,
              purpose, event, session, shows, author, chat)
            values (:office, :questionnaire, :title, :audience, :code, :now, :anonymous,
              :purpose, :event, :session, :shows, :author, :chat)
            on conflict do nothing returning {COLUMNS}""",
        office=office,
        questionnaire=questionnaire,
        title=title,
        audience=audience,
        code=code,
        now=now,
        anonymous=anonymous,
        purpose=purpose,
        event=event,
        session=session,
        shows=shows,
        author=author,
        chat=chat,
    )


async def poll(connection: Connection, number: int) -> Poll | None:
    return await connection.first(
        Poll,
        f"select {COLUMNS} from polls where id = :number and state <> 'deleted'",
        number=number,
    )


async def of_code(connection: Connection, code: str) -> Poll | None:
    return await connection.first(
        Poll, f"select {COLUMNS} from polls where code = :code and state <> 'deleted'", code=code
    )


async def of_office(connection: Connection, office: int, after: int, most: int) -> list[Poll]:
    """The newest first; skips the first `after`. What asks by itself stands at its event."""
    return await connection.fetch(
        Poll,
        f"""select {COLUMNS} from polls
            where office = :office and purpose in ('quick', 'survey')
              and state <> 'deleted'
            order by id desc limit :most offset :after""",
        office=office,
        after=after,
        most=most,
    )


async def of_event(
    connection: Connection, event: int, after: int = 0, most: int = -1
) -> list[Poll]:
    """All of an event, the oldest first; skips the first `after`, -1 is no limit."""
    return await connection.fetch(
        Poll,
        f"""select {COLUMNS} from polls where event = :event and state <> 'deleted'
            order by id limit :most offset :after""",
        event=event,
        after=after,
        most=most,
    )


async def change(connection: Connection, number: int, **changes: Any) -> Poll:
    """The same poll with these parts changed. ValueError for any other name."""
    if unknown := changes.keys() - CHANGEABLE:
        raise ValueError(f"no part of a poll: {', '.join(sorted(unknown))}")
    assignments = ", ".join(f"{name} = :{name}" for name in changes)
    return await connection.one(
        Poll,
        f"update polls set {assignments} where id = :number returning {COLUMNS}",
        number=number,
        **changes,
    )


async def schedule(connection: Connection, number: int) -> bool:
    """It opens when it is to; False where it does already, or did."""
    return (
        await connection.execute(
            "update polls set state = 'scheduled' where id = :number and state = 'draft'",
            number=number,
        )
        == 1
    )


async def withdraw(connection: Connection, number: int) -> bool:
    """It is a draft again; False where it was opened meanwhile."""
    return (
        await connection.execute(
            "update polls set state = 'draft' where id = :number and state = 'scheduled'",
            number=number,
        )
        == 1
    )


async def open_(connection: Connection, number: int, now: datetime) -> bool:
    """Those it is for are looked for from now on; False where it is open, or it is forgotten who
    answered, or somebody did without their name. Once more opened, only who was not asked is
    asked, and it has no end until one is said."""
    return (
        await connection.execute(
            """update polls set state = 'open', opened = coalesce(opened, :now), listed_to = 0,
                 closes = case when state = 'closed' then null else closes end,
                 closes_after = case when state = 'closed' then null else closes_after end,
                 closed = null, laid = 0
               where id = :number and state not in ('open', 'deleted') and answered_then is null
                 and not (anonymous = 1
                   and exists (select 1 from responses where poll = :number))""",
            number=number,
            now=now,
        )
        == 1
    )


async def close(connection: Connection, number: int, now: datetime) -> bool:
    """Nobody answers from now on; False where it is not open. `settling` does the rest."""
    return (
        await connection.execute(
            """update polls set state = 'closed', closed = :now, listed_to = 0
               where id = :number and state = 'open'""",
            number=number,
            now=now,
        )
        == 1
    )


async def delete(connection: Connection, number: int) -> None:
    """With all that was answered, which `settling` takes away."""
    await connection.execute(
        "update polls set state = 'deleted', listed_to = 0 where id = :number", number=number
    )


async def unfinished(connection: Connection, after: int, *states: State) -> Poll | None:
    """The next poll, by number, in one of these states, with which something is left to do."""
    return await connection.first(
        Poll,
        f"""select {COLUMNS} from polls where listed_to is not null and id > :after
              and state in (select value from json_each(:states)) order by id limit 1""",
        after=after,
        states=json.dumps(states),
    )


async def finish(connection: Connection, number: int) -> None:
    """Nothing is left to do with it for now."""
    await connection.execute("update polls set listed_to = null where id = :number", number=number)


async def due_to_open(connection: Connection, now: datetime) -> Poll | None:
    """The next one; a session that is no more opens none, nor does anything open of an event that
    was cancelled."""
    return await connection.first(
        Poll,
        f"""select {COLUMNS} from polls where state = 'scheduled' and (opens <= :now
              or exists (select 1 from sessions
                where sessions.id = polls.opens_after and sessions.ends <= :now))
              and not exists (select 1 from events
                where events.id = polls.event and events.state = 'cancelled')
            order by id limit 1""",
        now=now,
    )


async def due_to_close(connection: Connection, now: datetime) -> Poll | None:
    """The next one; also what asks about an event that was cancelled."""
    return await connection.first(
        Poll,
        f"""select {COLUMNS} from polls where state = 'open' and (closes <= :now
              or closes is null and closes_after is null and opened <= :long_ago
              or exists (select 1 from sessions where sessions.id = polls.closes_after
                and sessions.ends <= :now)
              or exists (select 1 from events
                where events.id = polls.event and events.state = 'cancelled'))
            order by id limit 1""",
        now=now,
        long_ago=now - LONGEST_OPEN,
    )


async def forget_people(connection: Connection, before: datetime) -> int:
    """Who was asked, and who answered, in one more poll that was closed before this moment: only
    how many they were is known from now on, and `settling` takes their rows away. What was
    answered stays. 0 where there is none left."""
    found = await connection.first(
        int,
        """select id from polls where state = 'closed' and closed < :before
             and answered_then is null limit 1""",
        before=before,
    )
    if found is None:
        return 0
    await connection.execute(
        """update polls set
             asked_then = (select count(*) from asked where poll = :poll),
             answered_then = (select count(*) from responses where poll = :poll), listed_to = 0
           where id = :poll""",
        poll=found,
    )
    return 1
