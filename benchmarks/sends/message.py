"""The message that everybody sends, how, and what sending took. Standard library only."""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass

TOKEN = "1234567890:AAstand-in_for_the_Bot_API_of_tests"
TEXT = "Besok pukul 09.00 WITA: *Layanan Ramah Difabel* (contoh), di Aula Perpustakaan (contoh)."
BUTTONS = (("Lihat kegiatan", "ev:7"), ("Berhalangan", "lv:7"))
AT_ONCE = 100
FIRST_CHAT = 1_000_000_001


@dataclass(frozen=True)
class Effort:
    """`cpu` is processor seconds of this process, all threads; `megabytes` its largest size."""

    sent: int
    failed: int
    seconds: float
    cpu: float
    megabytes: float


class Watch:
    def __init__(self) -> None:
        self._began, self._cpu = time.perf_counter(), time.process_time()

    def say(self, sent: int, failed: int = 0) -> None:
        """One line of JSON, for who started this program."""
        largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        effort = Effort(
            sent,
            failed,
            time.perf_counter() - self._began,
            time.process_time() - self._cpu,
            largest,
        )
        print(json.dumps(asdict(effort)), flush=True)


def asked() -> argparse.Namespace:
    options = argparse.ArgumentParser()
    options.add_argument("url", help="of the stand-in")
    options.add_argument("count", type=int)
    options.add_argument("--per-second", type=int, default=1_000_000)
    return options.parse_args()


async def send_all(
    send: Callable[[int], Awaitable[object]], count: int, at_once: int = AT_ONCE
) -> None:
    """To `count` chats, `at_once` under way; says what it took."""
    watch = Watch()
    chats = iter(range(FIRST_CHAT, FIRST_CHAT + count))
    failed = 0

    async def work() -> None:
        nonlocal failed
        for chat in chats:
            try:
                await send(chat)
            except Exception:  # refused: whoever sends without an outbox has lost it
                failed += 1

    await asyncio.gather(*(work() for _ in range(at_once)))
    watch.say(count - failed, failed)
