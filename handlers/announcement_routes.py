"""Everything the service understands about announcements, on one page."""

from __future__ import annotations

from handlers.announcing import progress
from handlers.menu import navigation
from handlers.router import Routes

ANNOUNCEMENTS = Routes(unknown=navigation.unknown, stale=navigation.stale)

ANNOUNCEMENTS.notice(progress.AnnouncementGoes, progress.goes)
ANNOUNCEMENTS.notice(progress.AnnouncementStands, progress.stands)
