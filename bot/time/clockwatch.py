"""What happens when the machine's clock leaves the service's time: log, owners, readiness."""

from __future__ import annotations

from datetime import timedelta

import structlog

from bot.time.clock import Clock, Followed, Left, Returned
from handlers.upkeep.faults import ClockLeft
from storage.connection import Database
from storage.offices import roles
from storage.post import deliveries, inbox, notices

OWNERS_HEAR_WITHIN = timedelta(hours=12)

log = structlog.get_logger()


async def watch_clock(clock: Clock, database: Database) -> None:
    match clock.watch():
        case Left(by):
            log.warning("the wall clock left the service's time", seconds=by.total_seconds())
            await _tell_owners(clock, database, by)
        case Returned():
            log.info("the wall clock is back at the service's time")
        case Followed(by):
            log.warning("the service's time followed the wall clock", seconds=by.total_seconds())
            if by < timedelta(0):
                await _hasten(clock, database)
            else:
                await _prolong(by, database)


async def _hasten(clock: Clock, database: Database) -> None:
    """Time went back: a retry must not wait for the hour to pass anew."""
    async with database.transaction() as connection:
        await deliveries.hasten(connection, clock.now())
        await inbox.hasten(connection, clock.now())


async def _prolong(by: timedelta, database: Database) -> None:
    """Time leapt ahead: an answer that waits must not be too late for that."""
    async with database.transaction() as connection:
        await deliveries.prolong(connection, by)


async def _tell_owners(clock: Clock, database: Database, by: timedelta) -> None:
    now = clock.now()
    notice = ClockLeft(seconds=round(by.total_seconds()))
    async with database.transaction() as connection:
        for owner in await roles.owners(connection):
            await notices.plan(
                connection, owner, notice.code, notice.subject, now, now + OWNERS_HEAR_WITHIN
            )
