"""Copies go to the outbox a few hundred at a time, so that a pause or a stop is felt at once.

What became of those that left is written into the ledger from their messages, never twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.announcing import going, progress
from handlers.announcing.copies import Original, Reader, key_of, original, room
from handlers.announcing.walking import each_to_its_end
from handlers.announcing.wording import disturbs
from handlers.context import World
from handlers.groups import posting as group_posting
from handlers.offices.hours import working_time
from handlers.people.consent import NAMES_ANNOUNCEMENTS
from handlers.posting import put
from handlers.quiet import WorkingTime, closing, next_moment
from handlers.telling import FORM_REST, Untold
from storage.announcements import (
    announcements,
    correcting,
    ending,
    group_posts,
    leaving,
    recipients,
)
from storage.announcements.announcements import Announcement
from storage.announcements.leaving import Next
from storage.connection import Connection, Database
from storage.offices import roles
from storage.post.outbox import Lane

COPIES_A_STEP = 30
ROWS_A_STEP = 500
MOST_UNDER_WAY = 500  # of all announcements: some seconds of the fastest pace
LEAST_UNDER_WAY = 50  # of each, however many there are
COPY_LIVES = timedelta(minutes=15)  # in the outbox, at most; then its hours are judged anew


async def feed(database: Database, now: datetime, world: World) -> list[Untold]:
    """Everything that is on its way, one after the other; turns go between the steps."""

    async def step(number: int) -> bool:
        return await _stepped(database, number, now, world)

    return await each_to_its_end(database, step)


async def _stepped(database: Database, number: int, now: datetime, world: World) -> bool:
    """One step of this announcement; False where there is nothing to do just now."""
    async with database.transaction() as connection:
        it = await announcements.announcement(connection, number)
        if it is None or it.ended is not None:
            return False
        match it.state:
            case "scheduled" if it.starts is None or it.starts <= now:
                return await _start(connection, it, now)
            case "running" | "cancelled":
                return await _step(connection, it, now, world)
            case "paused":
                return await _settled(connection, it, now)
        return False


async def _start(connection: Connection, it: Announcement, now: datetime) -> bool:
    """Its time has come. One that repeats finds out only now whom it is for."""
    if going.late(it, now):
        await going.put_off(connection, it, now)
        await progress.tell(connection, it.id, now)
        return False
    if it.told is None:
        await announcements.become(connection, it.id, "fixing", "scheduled")
        await announcements.list_anew(connection, it.id)
        return False
    await going.set_out(connection, it, now)
    await progress.tell(connection, it.id, now)
    return True


async def _step(connection: Connection, it: Announcement, now: datetime, world: World) -> bool:
    if await _settled(connection, it, now):
        return True
    if it.state == "running" and not await _may_go(connection, it):
        await _pause_for_role(connection, it, now)
        return False
    over = it.state == "cancelled" or (it.expires is not None and it.expires <= now)
    if over and await leaving.call_off(
        connection, it.id, "cancelled" if it.state == "cancelled" else "expired", now, ROWS_A_STEP
    ):
        return True
    if not over and await _fed(connection, it, now, world):
        return True
    in_groups = await group_posting.step(connection, it, now, world)
    if not in_groups and not await recipients.any_left(connection, it.id):
        await _end(connection, it, now)
    return False


async def _settled(connection: Connection, it: Announcement, now: datetime) -> bool:
    """Write down what became of some that left; False where none ended."""
    settled = await leaving.settle_posted(connection, it.id, now, ROWS_A_STEP)
    if settled:
        await progress.tell(connection, it.id, now)
    return settled > 0


async def _may_go(connection: Connection, it: Announcement) -> bool:
    """Does who confirmed it still act for the office?"""
    by = it.confirmed_by
    return by is not None and await roles.may_act_for(connection, by, it.office)


async def _pause_for_role(connection: Connection, it: Announcement, now: datetime) -> None:
    await announcements.become(connection, it.id, "paused", "running")
    await announcements.paused_for(connection, it.id, "role")
    await leaving.call_back(connection, it.id)
    await progress.tell_owners(connection, it, now)


async def _end(connection: Connection, it: Announcement, now: datetime) -> None:
    if it.state == "running":
        await announcements.become(connection, it.id, "done", "running")
    await group_posts.call_off(connection, it.id, "refused", now)  # groups that we are not in
    await ending.end(connection, it.id, now)
    await progress.tell_end(connection, it.id, now)


async def _fed(connection: Connection, it: Announcement, now: datetime, world: World) -> bool:
    """Post some more copies, or say when they may go; False where none can go now."""
    places = await _share(connection, it) - await leaving.under_way(connection, it.id)
    if places <= 0:
        return False
    most = min(places, COPIES_A_STEP)
    batch = await leaving.next_ones(
        connection, it.id, world.channels, NAMES_ANNOUNCEMENTS, now, most
    )
    if not batch:
        return False
    changes = it.corrects is not None and await correcting.same_file(connection, it)
    await _Batch(connection, await original(connection, it), now, world, changes).feed(batch)
    return True


async def _share(connection: Connection, it: Announcement) -> int:
    """Its places in the outbox: what is urgent waits for no other."""
    if it.urgent:
        return MOST_UNDER_WAY
    return max(LEAST_UNDER_WAY, MOST_UNDER_WAY // await announcements.running(connection))


class _Batch:
    """Some of those who are to get it now."""

    def __init__(
        self,
        connection: Connection,
        original: Original,
        now: datetime,
        world: World,
        changes: bool,
    ) -> None:
        """`changes`: the message that is corrected can be changed."""
        self._db = connection
        self._original = original
        self._it = original.announcement
        self._now = now
        self._world = world
        self._changes = changes
        self._most = room(world, self._it.file is not None)
        self._offices: dict[int | None, WorkingTime] = {}

    async def feed(self, batch: Sequence[Next]) -> None:
        posted: list[tuple[int, int]] = []
        for each in batch:
            later = await self._allowed(each)
            if each.judged != "queued":
                state = each.judged
                await leaving.settle(self._db, self._it.id, [each.person], state, self._now)
            elif later > self._now:
                await leaving.postpone(self._db, self._it.id, [each.person], later)
            else:
                posted.append((each.person, await self._post(each)))
        await leaving.posted(self._db, self._it.id, posted, self._now)
        if len(posted) < len(batch):  # somebody gets it later, or not at all
            await progress.tell(self._db, self._it.id, self._now)

    async def _allowed(self, each: Next) -> datetime:
        """When it may go to them: in the hours for it, and not into a form that they answer."""
        if each.office not in self._offices:
            self._offices[each.office] = await working_time(self._db, each.office)
        hours = self._offices[each.office]
        allowed = next_moment(disturbs(self._it), self._now, each.zone, hours)
        rested = each.touched + FORM_REST if each.touched else self._now
        waits = rested > allowed and (self._it.expires is None or rested < self._it.expires)
        return rested if waits else allowed

    async def _post(self, each: Next) -> int:
        """The message that carries their copy. A correction changes the one that is shown, where
        that can be done."""
        assert each.chat is not None
        reader = Reader(each.language or "id", each.name, each.addressed, each.institution)
        reply = self._original.copy(reader, self._most)
        chat = each.chat
        if self._changes and self._can_change(each):
            assert each.shown_in is not None
            assert self._it.corrects is not None
            chat, reply = each.shown_in, replace(reply, key=key_of(self._it.corrects))
        closes = closing(disturbs(self._it), self._now, each.zone, self._offices[each.office])
        return await put(
            self._db,
            chat,
            reply,
            Lane.ANNOUNCEMENTS,
            self._now,
            min(self._now + COPY_LIVES, closes),
            resend=False,
        )

    def _can_change(self, each: Next) -> bool:
        return each.shown_on is not None and self._world.channels[each.shown_on].can.edit
