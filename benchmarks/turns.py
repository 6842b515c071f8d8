"""Durable turns: an update is committed, handled, and its posts are committed to the outbox.

The control replays exactly the statements and values of our turns, in the same transactions, on a
copy of the same database: what it takes less is what our own code costs.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile
from statistics import median
from time import perf_counter

from benchmarks.figure import Figure, percentile
from benchmarks.tape import Statement, Tape, bare, replay
from benchmarks.town import CHATS, DELIVERED, NOW, STEPS, founded, opened, said, staffed
from bot.channels.webchat.channel import NAME
from bot.loops.turns import Turns
from handlers.context import World
from handlers.turn import take_turn
from storage.connection import Database

ROUNDS = 7
_CONTROL = "the same SQL through plain aiosqlite"

Delivered = Callable[[], Awaitable[object]]


@dataclass(frozen=True)
class Played:
    """One update, and everything that its turn asked of the database."""

    body: bytes
    statements: list[Statement]


async def measure(folder: Path) -> list[Figure]:
    begin = folder / "begin.db"
    await founded(begin)
    steps = await _recorded(_copied(begin))
    ours: list[list[float]] = []
    control: list[list[float]] = []
    for _ in range(ROUNDS):  # alternating, because the machine has other things to do too
        ours.append(await _our_round(_copied(begin), steps))
        control.append(await _bare_round(_copied(begin), steps))
    return _figures(ours, control)


def _copied(begin: Path) -> Path:
    for left_over in begin.parent.glob("round.db*"):
        left_over.unlink()
    return copyfile(begin, begin.with_name("round.db"))


async def _recorded(path: Path) -> list[list[Played]]:
    """Each step of all chats, played once and written down."""
    async with bare(path) as raw:
        tape = Tape(raw)
        return [await _recorded_step(tape, step) for step in range(STEPS)]


async def _recorded_step(tape: Tape, step: int) -> list[Played]:
    database = tape.database()
    turns, world = staffed(database)
    async with database.transaction() as connection:
        bodies = [await said(connection, chat, step) for chat in range(CHATS)]
    tape.cut()
    played = []
    for body in bodies:
        await _turn(turns, database, world, body)
        played.append(Played(body, tape.cut()))
    await tape.raw.execute(DELIVERED)
    return played


async def _turn(turns: Turns, database: Database, world: World, body: bytes) -> None:
    await turns.receive(NAME, body)
    turned = await take_turn(database, NOW, world)
    assert turned is not None
    assert turned.error is None


async def _our_round(path: Path, steps: list[list[Played]]) -> list[float]:
    async with opened(path) as database:
        turns, world = staffed(database)

        async def deliver() -> None:
            async with database.transaction() as connection:
                await connection.execute(DELIVERED)

        return await _timed(
            steps, lambda played: _turn(turns, database, world, played.body), deliver
        )


async def _bare_round(path: Path, steps: list[list[Played]]) -> list[float]:
    async with bare(path) as raw:
        return await _timed(
            steps, lambda played: replay(raw, played.statements), lambda: raw.execute(DELIVERED)
        )


async def _timed(
    steps: list[list[Played]], play: Callable[[Played], Awaitable[None]], deliver: Delivered
) -> list[float]:
    """Seconds of each turn; between the steps, untimed, what was posted is shown."""
    took = []
    for step in steps:
        for played in step:
            began = perf_counter()
            await play(played)
            took.append(perf_counter() - began)
        await deliver()
    return took


def _figures(ours: list[list[float]], control: list[list[float]]) -> list[Figure]:
    speeds = [len(took) / sum(took) for took in ours]
    bare_speeds = [len(took) / sum(took) for took in control]
    ratio = median(mine / bare for mine, bare in zip(speeds, bare_speeds, strict=True))
    ours_ms, bare_ms = _milliseconds(ours), _milliseconds(control)
    return [
        Figure(
            "durable turns",
            "a second",
            median(speeds),
            median(bare_speeds),
            _CONTROL,
            ratio,
            "≥ 0.5",
        ),
        *(
            Figure(
                f"a turn, p{percent}",
                "ms",
                percentile(ours_ms, percent),
                percentile(bare_ms, percent),
                _CONTROL,
            )
            for percent in (50, 95)
        ),
    ]


def _milliseconds(rounds: list[list[float]]) -> list[float]:
    return [seconds * 1000 for took in rounds for seconds in took]
