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
    enrolment that may have known it so."""

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


async def put_off(connection: Connection, news: int, due: datetime) -> None:
    """It is told at `due`."""
    await connection.execute(
        "update event_news set due = :due where id = :news", news=news, due=due
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


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 of events that ended before this moment."""
    return await connection.execute(
        """delete from event_news where id in
           (select event_news.id from event_news join events on events.id = event_news.event
            where events.ends < :before limit 100)""",
        before=before,
    )


async def concerned(connection: Connection, news: News) -> list[int]:
    """Everybody who takes part or waits since before it changed."""
    return await connection.fetch(
        int,
        f"select person from enrolments where {_CONCERNED} order by id",
        event=news.event,
        upto=news.upto,
    )


async def untold(connection: Connection, news: News, kind: str, subject: str) -> list[int]:
    """Those of them for whom this notice of it still waits."""
    return await _with_notice(connection, news, kind, subject, "waiting")


async def was_told(connection: Connection, news: News, kind: str, subject: str) -> bool:
    """Did one of them get this notice of it?"""
    return bool(await _with_notice(connection, news, kind, subject, "posted"))


async def _with_notice(
    connection: Connection, news: News, kind: str, subject: str, state: str
) -> list[int]:
    return await connection.fetch(
        int,
        f"""select enrolments.person from enrolments join notices
              on notices.person = enrolments.person and kind = :kind and subject = :subject
            where {_CONCERNED} and notices.state = :state order by enrolments.id""",
        event=news.event,
        upto=news.upto,
        kind=kind,
        subject=subject,
        state=state,
    )
