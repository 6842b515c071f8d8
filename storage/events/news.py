"""News of an event: a changed time or place, of which those concerned are told once.

Changes that follow each other within a few minutes are one piece of news.
"""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment

_CONCERNED = "enrolments.event = :event and enrolments.left_at is null and enrolments.id <= :upto"


class News(Row):
    """`before` is the event as people knew it, in the words of who tells it. `upto`: the last
    enrolment that knew it so."""

    id: int
    event: int
    before: str
    due: Moment
    upto: int


_COLUMNS = ", ".join(News.model_fields)


async def begin(connection: Connection, event: int, before: str, due: datetime) -> News:
    """One more, told at `due`."""
    return await connection.one(
        News,
        f"""insert into event_news (event, before, due, upto)
            values (:event, :before, :due, (select coalesce(max(id), 0) from enrolments))
            returning {_COLUMNS}""",
        event=event,
        before=before,
        due=due,
    )


async def put_off(connection: Connection, news: int, due: datetime) -> News:
    """More has changed: it is told at `due`, also to who enrolled meanwhile."""
    return await connection.one(
        News,
        f"""update event_news set due = :due,
              upto = (select coalesce(max(id), 0) from enrolments)
            where id = :news returning {_COLUMNS}""",
        news=news,
        due=due,
    )


async def hurry(connection: Connection, news: int, now: datetime) -> None:
    """It is told now."""
    await connection.execute(
        "update event_news set due = :now where id = :news", news=news, now=now
    )


async def drop(connection: Connection, news: int) -> None:
    """There is nothing to tell: all is as it was."""
    await connection.execute("delete from event_news where id = :news", news=news)


async def one(connection: Connection, news: int) -> News | None:
    return await connection.first(
        News, f"select {_COLUMNS} from event_news where id = :news", news=news
    )


async def of_event(connection: Connection, event: int) -> list[News]:
    """The oldest first."""
    return await connection.fetch(
        News, f"select {_COLUMNS} from event_news where event = :event order by id", event=event
    )


async def concerned(connection: Connection, news: News) -> list[int]:
    """Everybody who takes part or waits since before it changed."""
    return await connection.fetch(
        int,
        f"select person from enrolments where {_CONCERNED} order by id",
        event=news.event,
        upto=news.upto,
    )


async def how_many(connection: Connection, news: News) -> int:
    return await connection.one(
        int,
        f"select count(*) from enrolments where {_CONCERNED}",
        event=news.event,
        upto=news.upto,
    )
