"""Announcements: what is said, to whom, when, and how far it is.

draft → counting → ready → fixing → scheduled or running ⇄ paused → done; cancelled from anywhere.
Counted, it can be looked at; confirmed, its list is made anew and stands (`fixing`).
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from storage.connection import Connection, Row
from storage.moment import Moment

State = Literal[
    "draft", "counting", "ready", "fixing", "scheduled", "running", "paused", "done", "cancelled"
]
Repeats = Literal["weekly", "monthly"]
WhyPaused = Literal["asked", "role"]
OPEN: tuple[State, ...] = ("draft", "counting", "ready")
GOING: tuple[State, ...] = ("fixing", "scheduled", "running", "paused")


class Announcement(Row):
    """`words` and `english` are marked up as their author typed them. `file` is a kept file's
    SHA-256. `event` is shown and leads there. `starts`: None for at once.

    `listed_to`: the list is made up to this person; below 0, an older one is to go first. `told`:
    how many people the author was told it is for, and confirmed. `paced_from`: since when it goes
    without a break, and `paced_sent` how many had got it by then. `version` counts the changes of
    what it says and for whom.
    `corrects`: it takes the place of that announcement, with those who got it. `follows`: it
    repeats that one; `month_day` is the day of each month on which the first of them went."""

    id: int
    office: int
    author: int | None = None
    chat: int | None = None
    written: Moment
    state: State = "draft"
    version: int = 1
    words: str
    english: str | None = None
    file: str | None = None
    file_name: str | None = None
    event: int | None = None
    urgent: bool = False
    clauses: str = "[]"
    starts: Moment | None = None
    repeats: Repeats | None = None
    expires: Moment | None = None
    listed_to: int = 0
    told: int | None = None
    confirmed: Moment | None = None
    confirmed_by: int | None = None
    began: Moment | None = None
    ended: Moment | None = None
    why_paused: WhyPaused | None = None
    paced_from: Moment | None = None
    paced_sent: int = 0
    corrects: int | None = None
    follows: int | None = None
    month_day: int | None = None


COLUMNS = ", ".join(Announcement.model_fields)
# What it says, and when and to whom it goes.
CHANGEABLE = frozenset(("words", "english", "file", "file_name", "event", "urgent")) | frozenset(
    ("clauses", "starts", "repeats", "month_day")
)


async def write(
    connection: Connection,
    office: int,
    author: int,
    chat: int,
    words: str,
    now: datetime,
    *,
    file: str | None = None,
    file_name: str | None = None,
    event: int | None = None,
    clauses: str = "[]",
    corrects: int | None = None,
) -> Announcement:
    return await connection.one(
        Announcement,
        f"""insert into announcements
              (office, author, chat, words, written, file, file_name, event, clauses, corrects)
            values (:office, :author, :chat, :words, :now, :file, :file_name, :event, :clauses,
              :corrects)
            returning {COLUMNS}""",
        office=office,
        author=author,
        chat=chat,
        words=words,
        now=now,
        file=file,
        file_name=file_name,
        event=event,
        clauses=clauses,
        corrects=corrects,
    )


async def announcement(connection: Connection, number: int) -> Announcement | None:
    return await connection.first(
        Announcement, f"select {COLUMNS} from announcements where id = :number", number=number
    )


async def of_office(
    connection: Connection, office: int, after: int, most: int
) -> list[Announcement]:
    """The newest first; skips the first `after`. What was given up unsent is left out."""
    return await connection.fetch(
        Announcement,
        f"""select {COLUMNS} from announcements
            where office = :office and (state <> 'cancelled' or confirmed is not null)
            order by id desc limit :most offset :after""",
        office=office,
        after=after,
        most=most,
    )


async def change(
    connection: Connection, number: int, **changed: str | int | datetime | None
) -> Announcement:
    """What it says, to whom or when. ValueError for any other name."""
    if unknown := changed.keys() - CHANGEABLE:
        raise ValueError(f"nothing that changes: {', '.join(sorted(unknown))}")
    changes = ", ".join(f"{name} = :{name}" for name in changed)
    return await connection.one(
        Announcement,
        f"""update announcements set {changes}, version = version + 1 where id = :number
            returning {COLUMNS}""",
        number=number,
        **changed,
    )


async def become(
    connection: Connection,
    number: int,
    state: State,
    *among: State,
    version: int | None = None,
) -> bool:
    """This state from now on, where it is in one of those, and as it was seen; False otherwise."""
    wanted = {f"state{place}": each for place, each in enumerate(among)}
    return (
        await connection.execute(
            f"""update announcements set state = :state
                where id = :number and state in ({", ".join(f":{name}" for name in wanted)})
                  and version = coalesce(:version, version)""",
            number=number,
            state=state,
            version=version,
            **wanted,
        )
        == 1
    )


async def list_anew(connection: Connection, number: int) -> None:
    """Whom it is for is found out once more."""
    await connection.execute(
        "update announcements set listed_to = -1 where id = :number", number=number
    )


async def take_up(connection: Connection, number: int, author: int, chat: int) -> None:
    """This person goes on with the draft, and is told in this chat what there is to know of it."""
    await connection.execute(
        """update announcements set author = :author, chat = :chat, told = null
           where id = :number""",
        number=number,
        author=author,
        chat=chat,
    )


async def confirm(
    connection: Connection, number: int, told: int, by: int, chat: int, now: datetime
) -> None:
    await connection.execute(
        """update announcements set told = :told, confirmed = :now, confirmed_by = :by, chat = :chat
           where id = :number""",
        number=number,
        told=told,
        by=by,
        chat=chat,
        now=now,
    )


async def unconfirm(connection: Connection, number: int) -> None:
    """Whom it is for was not what was confirmed; for how many it was stays known."""
    await connection.execute(
        "update announcements set confirmed = null, confirmed_by = null where id = :number",
        number=number,
    )


async def go(connection: Connection, number: int, now: datetime, expires: datetime) -> None:
    """It begins, or goes on; its pace is measured from here."""
    await connection.execute(
        """update announcements set began = coalesce(began, :now), expires = :expires, ended = null,
             why_paused = null, counts = null, paced_from = :now,
             paced_sent = (select count(*) from recipients
               where announcement = :number and state = 'sent')
           where id = :number""",
        number=number,
        now=now,
        expires=expires,
    )


async def paused_for(connection: Connection, number: int, why: WhyPaused) -> None:
    await connection.execute(
        "update announcements set why_paused = :why where id = :number", number=number, why=why
    )


async def entrust(connection: Connection, number: int, to: int, chat: int) -> None:
    """From now on it goes in the name of this person, who sees in this chat how far it is."""
    await connection.execute(
        "update announcements set confirmed_by = :to, chat = :chat where id = :number",
        number=number,
        to=to,
        chat=chat,
    )


async def told_anew(connection: Connection, number: int, told: int) -> None:
    await connection.execute(
        "update announcements set told = :told where id = :number", number=number, told=told
    )


_ACTIVE = """ended is null
    and state in ('counting', 'fixing', 'scheduled', 'running', 'paused', 'cancelled')"""


async def active(connection: Connection, after: int = 0) -> Announcement | None:
    """The next with something to do, by number: `scheduled` ones wait for their time, `paused` ones
    for what is under way, `cancelled` ones for who is still queued."""
    return await connection.first(
        Announcement,
        f"select {COLUMNS} from announcements where {_ACTIVE} and id > :after order by id limit 1",
        after=after,
    )


async def running(connection: Connection) -> int:
    """How many are on their way."""
    return await connection.one(
        int, f"select count(*) from announcements where {_ACTIVE} and state = 'running'"
    )
