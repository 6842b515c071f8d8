"""(begun)"""

from __future__ import annotations

from handlers.chat import Reply
from handlers.context import Context
from storage.announcements.announcements import Announcement


async def screen(context: Context, it: Announcement) -> Reply | None:
    return None
