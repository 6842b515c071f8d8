"""Sending over the Bot API, beside the libraries people would use, to the same stand-in.

Each program runs in a process of its own, and so does the stand-in (`tests/wire/telegram`).
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from benchmarks.figure import Figure
from benchmarks.sends.message import Effort

ROOT = Path(__file__).resolve().parents[1]
RIVALS = ROOT / ".venv-rivals" / "bin" / "python"
OURS = (sys.executable, "-m", "benchmarks.sends.ours")
PTB = (str(RIVALS), "-m", "benchmarks.sends.ptb")
AIOGRAM = (str(RIVALS), "-m", "benchmarks.sends.aiogram_bot")

ROUNDS = 3
COUNT = 3_000
PAID, PAID_COUNT = 1_000, 5_000  # a second, what Telegram sells
RECIPIENTS, DEFAULT, THEIR_DEFAULT = 1_800, 29, 30


@dataclass(frozen=True)
class Seen:
    """What the stand-in saw of a program."""

    effort: Effort
    refused: int
    busiest: int


async def measure(folder: Path) -> list[Figure]:
    return await asyncio.to_thread(_measured)


def _measured() -> list[Figure]:
    if not RIVALS.exists():
        sys.exit("make bench installs the libraries that we are measured beside")
    with stand_in("--no-limits") as url:
        rounds = [[_sent(url, program, COUNT) for program in _PROGRAMS] for _ in range(ROUNDS)]
        paid = _sent(url, OURS, PAID_COUNT, PAID)
    with stand_in() as url:
        paced = _sent(url, OURS, RECIPIENTS, DEFAULT)
        limited = _sent(url, PTB, RECIPIENTS, THEIR_DEFAULT)
    return [*_speeds(rounds), *_costs(rounds), _paid(paid), *_paces(paced, limited)]


_PROGRAMS = (OURS, PTB, AIOGRAM)
_RIVALS = ("python-telegram-bot's own request", "aiogram 3.31")


def _speeds(rounds: list[list[Seen]]) -> list[Figure]:
    speeds = [[_speed(seen.effort) for seen in each] for each in rounds]
    aims = ("≥ 3", "")
    return [
        Figure(
            "durable sends, nothing paced",
            "a second",
            median(each[0] for each in speeds),
            median(each[at] for each in speeds),
            rival,
            median(each[0] / each[at] for each in speeds),
            aim,
        )
        for at, (rival, aim) in enumerate(zip(_RIVALS, aims, strict=True), 1)
    ]


def _costs(rounds: list[list[Seen]]) -> Iterator[Figure]:
    for at, rival in enumerate(_RIVALS, 1):
        ours, theirs = ([each[which].effort for each in rounds] for which in (0, at))
        cpu, other = (median(1000 * it.cpu / it.sent for it in its) for its in (ours, theirs))
        yield Figure("processor time a send", "ms", cpu, other, rival)
        size, other = (median(it.megabytes for it in its) for its in (ours, theirs))
        yield Figure("memory while sending", "MB", size, other, rival)


def _paid(seen: Seen) -> Figure:
    speed = _speed(seen.effort)
    return Figure(f"sends at MESSAGES_PER_SECOND={PAID}", "a second", speed, aim=f"near {PAID}")


def _paces(ours: Seen, theirs: Seen) -> list[Figure]:
    control = f"AIORateLimiter, {THEIR_DEFAULT}/s"
    return [
        Figure(f"{RECIPIENTS:,} recipients, {name}", unit, mine, other, control, None, aim)
        for name, unit, mine, other, aim in (
            ("refused", "429s", ours.refused, theirs.refused, "0"),
            ("never sent", "messages", ours.effort.failed, theirs.effort.failed, "0"),
            ("busiest second", "calls", ours.busiest, theirs.busiest, "≤ 30"),
            ("all", "s", ours.effort.seconds, theirs.effort.seconds, ""),
        )
    ]


def _speed(effort: Effort) -> float:
    return effort.sent / effort.seconds


def _sent(url: str, program: tuple[str, ...], count: int, per_second: int | None = None) -> Seen:
    _ask(url, "POST", "/reset")
    pace = [] if per_second is None else ["--per-second", str(per_second)]
    ended = subprocess.run(
        [*program, url, str(count), *pace],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )
    seen = _ask(url, "GET", "/stats")
    effort = Effort(**json.loads(ended.stdout.splitlines()[-1]))
    return Seen(effort, seen["refused"], seen["busiest_second"])


def _ask(url: str, method: str, path: str) -> Any:
    parts = urlsplit(url)
    connection = HTTPConnection(parts.hostname or "", parts.port, timeout=30)
    connection.request(method, path)
    answer = connection.getresponse().read()
    connection.close()
    return json.loads(answer) if answer else None


@contextmanager
def stand_in(*options: str) -> Iterator[str]:
    command = [sys.executable, "-m", "tests.wire.telegram", "--unchecked", "--forgetful", *options]
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait()
