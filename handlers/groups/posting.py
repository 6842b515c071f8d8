"""An announcement in groups: posted once in each that was chosen, for nobody in particular.

What a group reads never holds anything about a person, and no buttons: what is pressed in a group
has no effect.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from content.language import Select
from content.text import Text, join
from handlers.announcing.copies import group_copy, key_of
from handlers.chat import Reply
from handlers.context import Context, World
from handlers.offices.hours import working_time
from handlers.posting import put
from handlers.quiet import Disturb, closing, next_moment
from storage.announcements import correcting, group_posts
from storage.announcements.announcements import Announcement
from storage.announcements.group_posts import PostState, ToPost
from storage.connection import Connection
from storage.offices import offices
from storage.post.outbox import Lane

POST_LIVES = timedelta(minutes=15)  # in the outbox, at most; then its hours are judged anew


async def step(connection: Connection, it: Announcement, now: datetime, world: World) -> bool:
    """Settle and post what there is to post in groups; is any of it left?"""
    await group_posts.settle(connection, it.id, now)
    over = it.state == "cancelled" or (it.expires is not None and it.expires <= now)
    if over:
        state: PostState = "cancelled" if it.state == "cancelled" else "expired"
        await group_posts.call_off(connection, it.id, state, now)
    elif it.state == "running":
        await _post(connection, it, now, world)
    return await group_posts.any_left(connection, it.id)


async def _post(connection: Connection, it: Announcement, now: datetime, world: World) -> None:
    if it.corrects is not None:
        await group_posts.choose_those_of(connection, it.id, it.corrects, sent=True)
    waiting = await group_posts.to_post(connection, it.id)
    until = await _allowed_until(connection, it, now) if waiting else None
    if until is None:
        return
    same_file = await correcting.same_file(connection, it)
    for each in waiting:
        reply = await group_copy(connection, it, world, each.channel)
        changes = each.shown and same_file and world.channels[each.channel].can.edit
        if changes and it.corrects is not None:
            reply = replace(reply, key=key_of(it.corrects))
        row = await _put(connection, each, reply, now, min(now + POST_LIVES, until))
        await group_posts.posted(connection, it.id, each.linked_group, row)


async def _allowed_until(
    connection: Connection, it: Announcement, now: datetime
) -> datetime | None:
    """A group is disturbed in the hours of its office: their end, None outside of them."""
    office = await offices.office(connection, it.office)
    assert office is not None
    kind = Disturb.URGENT if it.urgent else Disturb.WORKING
    hours = await working_time(connection, office.id)
    if next_moment(kind, now, office.zone, hours) > now:
        return None
    return closing(kind, now, office.zone, hours)


async def _put(
    connection: Connection, to: ToPost, reply: Reply, now: datetime, expires: datetime
) -> int:
    lane = Lane.ANNOUNCEMENTS
    return await put(connection, to.chat, reply, lane, now, expires, resend=False)


async def outcome(context: Context, it: Announcement) -> Text | None:
    """What became of it in each group; None where it went to none."""
    found = await group_posts.outcomes(context.db, it.id)
    if not found:
        return None
    lines = [
        context.say("group_outcome", title=each.title, state=Select(each.state)) for each in found
    ]
    return join("\n", [context.say("group_outcomes"), *lines])
