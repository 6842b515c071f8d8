"""`rekan` that may tell one chat fifty messages a second, and tries again soon: for short tests."""

from __future__ import annotations

import bot.channels.telegram.persistence
import bot.loops.pace
from bot.cli import main

if __name__ == "__main__":
    bot.loops.pace.CHAT_SECONDS = 0.02
    bot.channels.telegram.persistence.FIRST_WAIT = 0.02
    bot.channels.telegram.persistence.LONGEST_WAIT = 0.2
    main()
