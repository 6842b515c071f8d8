"""Outcomes: what became of messages is written down, each in its row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog

from content.text import Text
from handlers.chat import Delivery, Later, Moved, NotSent, Refused, Sent, Unsure
from handlers.posting import read_content
from handlers.upkeep.faults import tell_owners_of_refusal
from storage.connection import Connection
from storage.people import chats
from storage.post import deliveries
from storage.post.deliveries import Claimed

LONGEST_BACKOFF_SECONDS = 60
LONGEST_DOUBT_SECONDS = 900

Ended = tuple[Claimed, Delivery]

log = structlog.get_logger()


async def settle(
    connection: Connection, channel: str, ended: Sequence[Ended], now: datetime
) -> None:
    """All of these. Most were sent, and those cost one statement together."""
    shown = [(claimed, each.message) for claimed, each in ended if isinstance(each, Sent)]
    if shown:
        await deliveries.sent(connection, shown, now)
    for claimed, delivery in ended:
        if isinstance(delivery, Refused):
            await _refused(connection, channel, claimed, delivery, now)
        elif not isinstance(delivery, Sent):
            await _not_sent(connection, claimed, delivery, now)


async def _not_sent(
    connection: Connection,
    claimed: Claimed,
    delivery: Moved | Later | NotSent | Unsure,
    now: datetime,
) -> None:
    match delivery:
        case Moved(address):
            await chats.move(connection, claimed.chat, address, now)
            # A try that counts: two chats that name each other slow down.
            due = now + _backoff(claimed) if claimed.tries else now
            await deliveries.again(connection, claimed, due, "chat has moved", counts=True)
            if claimed.content is None:
                await deliveries.anew(connection, claimed, "chat has moved")
        case Later(seconds, only_here):
            reason = "asked to wait here" if only_here else "asked to wait"
            due = now + timedelta(seconds=seconds)
            await deliveries.again(connection, claimed, due, reason, counts=False)
        case Unsure(reason) if not claimed.resend and claimed.message is None:
            await deliveries.uncertain(connection, claimed, reason)
        case Unsure(reason):  # each try may be one more copy: fewer of them as time goes by
            due = now + _backoff(claimed, LONGEST_DOUBT_SECONDS)
            await deliveries.again(connection, claimed, due, reason, counts=True)
        case NotSent(reason):
            due = now + _backoff(claimed)
            await deliveries.again(connection, claimed, due, reason, counts=True)


def _backoff(claimed: Claimed, longest: int = LONGEST_BACKOFF_SECONDS) -> timedelta:
    return timedelta(seconds=min(longest, 2 ** min(claimed.tries, 20)))


async def _refused(
    connection: Connection, channel: str, claimed: Claimed, refused: Refused, now: datetime
) -> None:
    if refused.ours:
        log.error("message not accepted", channel=channel, outbox=claimed.id, reason=refused.reason)
        await tell_owners_of_refusal(connection, channel, now)
        if (content := _plainer(claimed)) is not None:
            await deliveries.plainly(connection, claimed, content, refused.reason)
            return
    if refused.lost and claimed.message is not None:
        await deliveries.anew(connection, claimed, refused.reason)
        return
    await deliveries.refused(connection, claimed, refused.reason)
    if refused.gone:
        await chats.lose(connection, claimed.chat, now)


def _plainer(claimed: Claimed) -> str | None:
    """The same words without spans, to go without buttons; None where they are plain already."""
    if claimed.content is None:
        return None
    content = read_content(claimed.content)
    if not content.text.spans and claimed.buttons is None:
        return None
    plain = content.model_copy(update={"text": Text(content.text.plain)})
    return plain.model_dump_json(exclude_defaults=True)
