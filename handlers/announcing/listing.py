"""Whom an announcement is for is found out step by step, and judged where it was confirmed."""

from __future__ import annotations

from datetime import datetime

from handlers.announcing import going, progress
from handlers.announcing.walking import each_to_its_end
from handlers.context import World
from handlers.people.consent import NAMES_ANNOUNCEMENTS
from handlers.telling import Untold
from storage.announcements import announcements, enlisting, recipients
from storage.announcements.announcements import Announcement
from storage.announcements.audiences import read_clauses
from storage.connection import Connection, Database

PEOPLE_A_STEP = 400  # a few milliseconds of the writer


async def make_lists(database: Database, now: datetime, world: World) -> list[Untold]:
    """Every list that is wanted, to its end; turns go between the steps."""

    async def step(number: int) -> bool:
        return await _stepped(database, number, now, world)

    return await each_to_its_end(database, step)


async def _stepped(database: Database, number: int, now: datetime, world: World) -> bool:
    """One step of this list; False where it wants none."""
    async with database.transaction() as connection:
        it = await announcements.announcement(connection, number)
        if it is None or it.state not in ("counting", "fixing"):
            return False
        if it.listed_to < 0:
            await enlisting.unlist(connection, number, PEOPLE_A_STEP)
        elif not await _enlisted(connection, it, now, world):
            await _listed(connection, it, now)
    return True


async def _enlisted(connection: Connection, it: Announcement, now: datetime, world: World) -> bool:
    """List some more; False where there were no more."""
    if it.corrects is not None:
        return await enlisting.enlist_those_of(
            connection,
            it.id,
            it.corrects,
            world.channels,
            NAMES_ANNOUNCEMENTS,
            now,
            PEOPLE_A_STEP,
        )
    clauses = read_clauses(it.clauses)
    return await enlisting.enlist(
        connection,
        it.id,
        it.office,
        clauses,
        world.channels,
        NAMES_ANNOUNCEMENTS,
        now,
        PEOPLE_A_STEP,
    )


async def _listed(connection: Connection, it: Announcement, now: datetime) -> None:
    """The list is whole: shown to its author, or, once confirmed, it stands."""
    if it.state == "counting":
        await announcements.become(connection, it.id, "ready", "counting")
    else:
        people = (await recipients.tally(connection, it.id)).get("queued", 0)
        if it.told is not None and people != it.told:  # people came or went meanwhile
            await announcements.become(connection, it.id, "ready", "fixing")
            await announcements.unconfirm(connection, it.id)
        else:
            await announcements.told_anew(connection, it.id, people)
            await going.set_out(connection, it, now)
    await progress.tell(connection, it.id, now)
