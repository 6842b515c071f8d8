"""`rekan` on a machine whose wall clock is wrong by as many seconds as the file MOVED says."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import apscheduler.schedulers.base

import bot.time.clock
from bot.cli import main

_real = datetime


class Wall(datetime):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        wrong = timedelta(seconds=float(Path(os.environ["MOVED"]).read_text()))
        return cls.fromtimestamp((_real.now(UTC) + wrong).timestamp(), tz)


if __name__ == "__main__":
    apscheduler.schedulers.base.datetime = Wall
    bot.time.clock.datetime = Wall  # type: ignore[attr-defined]
    main()
