"""What ends or is forgotten by itself, and after how long."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from handlers.announcing.ledgers import LEDGERS_LIVE
from handlers.context import World
from handlers.letters.way import LETTERS_LIVE
from handlers.privacy.guessing import WRONG_COUNT_FOR
from handlers.privacy.withdrawing import KEPT_AFTERWARDS
from handlers.telling import Untold
from storage.announcements import groups, recipients
from storage.attendance import guesses
from storage.connection import Connection, Database
from storage.events import news
from storage.expected import expected, imports
from storage.offices import audit
from storage.people import chat_codes, chats, own_chats, people, replacements, traces, vouched
from storage.polls import polls, speakers
from storage.post import dead_letters, deliveries, inbox, notices, uploads, web
from storage.questions import questions
from storage.seats import letters, seat_codes

NUMBERS_LIVE = timedelta(hours=72)  # longer than any platform repeats an update
DEAD_LETTERS_LIVE = timedelta(days=14)
OUTBOX_LIVES = timedelta(days=30)
NOTICES_LIVE = timedelta(days=30)
FORMS_LIVE = timedelta(days=30)  # untouched
WEB_MESSAGES_LIVE = timedelta(days=30)
UPLOADS_LIVE = timedelta(days=30)  # unused
QUESTIONS_LIVE = timedelta(days=180)  # after they were answered or closed
REPLACEMENTS_LIVE = timedelta(days=30)  # after their end
SEAT_CODES_LIVE = timedelta(days=30)  # after their end
NEWS_LIVE = timedelta(days=30)  # after the event
STRANGERS_LIVE = timedelta(days=90)  # chats of nobody, unused
POLLS_NAMED = timedelta(days=365)  # who was asked and who answered, after they were closed
IMPORTS_LIVE = timedelta(days=1)  # also while they wait for their coordinator's word
EXPECTED_LIVE = timedelta(days=90)  # who never arrived, since they last stood on a sent list

MOST_STEPS = 100

Step = Callable[[Connection, datetime], Awaitable[int]]


async def end_expired(database: Database, now: datetime, world: World) -> list[Untold]:
    await _all(database, deliveries.expire, now)
    return []


async def empty_log(database: Database, now: datetime, world: World) -> list[Untold]:
    """A turn erases what it handled; this erases it from the log of commits as well."""
    await database.empty_log()
    return []


async def forget(database: Database, now: datetime, world: World) -> list[Untold]:
    await _all(database, inbox.forget_numbers, now - NUMBERS_LIVE)
    await _all(database, dead_letters.erase_bodies, now - DEAD_LETTERS_LIVE)
    await _all(database, deliveries.forget, now - OUTBOX_LIVES)
    await _all(database, notices.forget, now - NOTICES_LIVE)
    await _all(database, chats.drop_forms, now - FORMS_LIVE)
    await _all(database, web.forget, now - WEB_MESSAGES_LIVE)
    await _all(database, uploads.forget, now - UPLOADS_LIVE)
    await _all(database, chat_codes.forget, now)
    await _all(database, chat_codes.forget_wrong, now - WRONG_COUNT_FOR)
    await _all(database, guesses.forget, now - WRONG_COUNT_FOR)
    await _all(database, questions.forget, now - QUESTIONS_LIVE)
    await _all(database, replacements.forget, now - REPLACEMENTS_LIVE)
    await _all(database, seat_codes.forget, now - SEAT_CODES_LIVE)
    await _all(database, letters.forget, now - LETTERS_LIVE)
    await _all(database, news.forget, now - NEWS_LIVE)
    await _all(database, recipients.forget, now - LEDGERS_LIVE)
    await _all(database, groups.forget_codes, now)
    await _all(database, polls.forget_people, now - POLLS_NAMED)
    await _all(database, speakers.forget, now)
    await _all(database, imports.forget, now - IMPORTS_LIVE)  # each names a chat
    await _all(database, own_chats.forget_strangers, now - STRANGERS_LIVE)
    await _all(database, expected.forget, now - EXPECTED_LIVE)
    return []


async def erase_withdrawn(database: Database, now: datetime, world: World) -> list[Untold]:
    """Who withdrew their consent and did not come back in time is erased."""

    async def one(connection: Connection, before: datetime) -> int:
        person = await people.withdrawn(connection, before)
        if person is None:
            return 0
        await traces.erase(connection, person, now)
        await audit.record(connection, "erased", now, actor=None, subject=person)
        return 1

    await _all(database, one, now - KEPT_AFTERWARDS)
    return []


async def erase_never_came(database: Database, now: datetime, world: World) -> list[Untold]:
    """Whom an office enrolled and who never came is erased after the last of those events."""

    async def one(connection: Connection, before: datetime) -> int:
        person = await vouched.never_came(connection, before)
        if person is None:
            return 0
        await traces.erase(connection, person, now)
        await audit.record(connection, "erased", now, actor=None, subject=person)
        return 1

    await _all(database, one, now - EXPECTED_LIVE)
    return []


async def _all(database: Database, step: Step, moment: datetime) -> None:
    """Step by step, each in a transaction of its own, so that turns go between them.

    What is left after `MOST_STEPS` goes the next time, so that a stop never waits for it.
    """
    for _ in range(MOST_STEPS):
        async with database.transaction() as connection:
            if not await step(connection, moment):
                return
