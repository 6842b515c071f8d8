"""A draft in another zone. It is a plan: its hours stay what was typed."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.context import Context
from handlers.people.record import record
from storage.connection import Connection
from storage.events import events, sessions
from storage.events.events import Event


async def rezone(connection: Connection, event: Event, zone: str, version: int) -> bool:
    """From now on in this zone; False where somebody changed it since this version."""

    def there(at: datetime) -> datetime:
        return at.astimezone(ZoneInfo(event.zone)).replace(tzinfo=ZoneInfo(zone))

    window = {"opens": event.opens, "closes": event.closes}
    moved = {name: there(at) for name, at in window.items() if at is not None}
    if not await events.change(connection, event.id, version, zone=zone, **moved):
        return False
    for each in await sessions.of_event(connection, event.id):
        await sessions.describe(
            connection, each.id, starts=there(each.starts), ends=there(each.ends)
        )
    return True


async def rezone_drafts(context: Context, office: int, was: str, zone: str) -> int:
    """An office's drafts go with it to another zone, but for those that have one of their own;
    how many went."""
    found = [each for each in await events.drafts(context.db, office) if each.zone == was != zone]
    for each in found:
        await rezone(context.db, each, zone, each.version)
        version = each.version + 1
        await record(context, "event changed", office, event=each.id, part="zone", version=version)
    return len(found)
