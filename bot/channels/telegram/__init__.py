"""Telegram, through its Bot API."""

import os

# Durations as timedelta, as from the library's next version on; else it warns at each.
os.environ.setdefault("PTB_TIMEDELTA", "true")
