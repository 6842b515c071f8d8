"""What took place is evaluated by itself: each session's end asks of its speaker, the event's of
how it was organised, and on the next working morning who was absent is asked why."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from content.language import say
from content.survey import survey, written
from handlers.codes import new_code
from handlers.context import World
from handlers.offices.hours import working_time
from handlers.quiet import Disturb, next_moment
from handlers.telling import Untold
from storage.connection import Connection, Database
from storage.errors import Unavailable
from storage.events import events, sessions
from storage.events.events import Event
from storage.polls import evaluations, polls, questionnaires
from storage.polls.polls import Audience, Poll, Purpose

ASKED_WITHIN = timedelta(days=1)
ABSENT_ASKED_WITHIN = timedelta(days=3)  # who was there may be written down after a weekend
OPEN_FOR = timedelta(days=7)
_AT_ONCE = 100
_CODE_LENGTH = 12

_SURVEYS: dict[Purpose, str] = {
    "speaker": "penilaian-narasumber",
    "organiser": "penilaian-penyelenggaraan",
    "absence": "alasan-berhalangan",
}
_AUDIENCES: dict[Purpose, Audience] = {
    "speaker": "session",
    "organiser": "attended",
    "absence": "absent",
}

_Step = Callable[[Connection, datetime, World], Awaitable[bool]]


async def follow(database: Database, now: datetime, world: World) -> list[Untold]:
    """Each session and each event is asked about once."""
    untold = list[Untold]()
    for step in (_of_speaker, _of_organiser, _of_absence):
        try:
            await _repeat(database, step, now, world)
        except Unavailable:
            raise
        except Exception as error:  # what one of them stumbles over does not stop the others
            untold.append(Untold("evaluation", error))
    async with database.transaction() as connection:
        await evaluations.take_back(connection, now)
    return untold


async def _repeat(database: Database, step: _Step, now: datetime, world: World) -> None:
    for _ in range(_AT_ONCE):
        async with database.transaction() as connection:
            if not await step(connection, now, world):
                return


async def _of_speaker(connection: Connection, now: datetime, world: World) -> bool:
    number = await evaluations.speaker_due(connection, now - ASKED_WITHIN, now)
    session = await sessions.one(connection, number) if number is not None else None
    if session is None:
        return False
    event = await _event(connection, session.event)
    title = say(
        world.default_language,
        "evaluation_title_speaker",
        speaker=session.speaker or "",
        of=session.title or event.title,
    ).plain
    poll = await _write(connection, event, "speaker", title, now, session=session.id)
    await _open(connection, event, poll, now)
    return True


async def _of_organiser(connection: Connection, now: datetime, world: World) -> bool:
    number = await evaluations.organiser_due(connection, now - ASKED_WITHIN, now)
    if number is None:
        return False
    event = await _event(connection, number)
    title = say(world.default_language, "evaluation_title_organiser", title=event.title).plain
    poll = await _write(connection, event, "organiser", title, now)
    await _open(connection, event, poll, now)
    return True


async def _of_absence(connection: Connection, now: datetime, world: World) -> bool:
    number = await evaluations.absence_due(connection, now - ABSENT_ASKED_WITHIN, now)
    if number is None:
        return False
    event = await _event(connection, number)
    title = say(world.default_language, "evaluation_title_absence", title=event.title).plain
    poll = await _write(connection, event, "absence", title, now)
    opens = await _next_morning(connection, event, now)
    await polls.change(connection, poll.id, opens=opens, closes=opens + OPEN_FOR)
    await polls.schedule(connection, poll.id)
    return True


async def _event(connection: Connection, number: int) -> Event:
    event = await events.event(connection, number)
    assert event is not None
    return event


async def _write(
    connection: Connection,
    event: Event,
    purpose: Purpose,
    title: str,
    now: datetime,
    session: int | None = None,
) -> Poll:
    shipped = _SURVEYS[purpose]
    content = written(survey(shipped))
    poll = await polls.write(
        connection,
        event.office,
        await questionnaires.keep(connection, content, now, shipped=shipped),
        title,
        _AUDIENCES[purpose],
        new_code(_CODE_LENGTH),
        now,
        anonymous=True,
        purpose=purpose,
        event=event.id,
        session=session,
    )
    assert poll is not None
    return poll


async def _open(connection: Connection, event: Event, poll: Poll, now: datetime) -> None:
    await polls.change(connection, poll.id, closes=max(event.ends, now) + OPEN_FOR)
    await polls.open_(connection, poll.id, now)


async def _next_morning(connection: Connection, event: Event, now: datetime) -> datetime:
    """Of the first working day after it; at once where that is over."""
    here = ZoneInfo(event.zone)
    day = event.ends.astimezone(here).date() + timedelta(days=1)
    morning = max(datetime.combine(day, time(), here), now)
    office = await working_time(connection, event.office)
    return next_moment(Disturb.WORKING, morning, event.zone, office)
