"""Check-ins by code: everybody at the door within seconds, and one after the other.

The real service against the Bot API's stand-in with Telegram's limits. The control is the same
people asking for their schedule at the same moments.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain, pairwise
from pathlib import Path
from random import Random
from time import monotonic

from benchmarks.figure import Figure, percentile
from tests.attacks.doorstep import Door, doorstep
from tests.attacks.figures import LONG
from tests.bot.process import running, until
from tests.bot.telegram.talking import settings
from tests.wire.person import Person
from tests.wire.telegram import BotApi, bot_api

PEOPLE = 400
RUSH_SECONDS, RUSHES = 5, 3
CALM_SECONDS = 300
CALM = PEOPLE if LONG else PEOPLE // 5  # in as much less time
PATIENCE = 60.0
_LOOK_SECONDS = 0.01
_CONTROL = "/jadwal at the same moments"

_TURNED = """select id, cast(order_key as integer) from inbox
    where id > ? and handled is not null order by id"""
_PRESENT = """select cast(address as integer) from attendance
    join chats on chats.person = attendance.person where session = ? order by attendance.id"""


@dataclass
class Wave:
    """When each of them said something, when its turn was committed, and when they were answered:
    by their number, in the order in which it happened."""

    said: dict[int, float] = field(default_factory=dict)
    turned: dict[int, float] = field(default_factory=dict)
    answered: dict[int, float] = field(default_factory=dict)

    def waits(self, until: dict[int, float]) -> list[float]:
        return [moment - self.said[person] for person, moment in until.items()]

    def overtook(self, ended: dict[int, float]) -> int:
        """Who came later and was before their neighbour."""
        places = {person: place for place, person in enumerate(self.said)}
        return sum(places[one] > places[other] for one, other in pairwise(ended))

    @property
    def seconds(self) -> float:
        """Until the last was answered."""
        return max(self.answered.values()) - min(self.said.values())


@dataclass
class Room:
    """A service with a database to look into, and the stand-in before it."""

    api: BotApi
    database: Path

    async def wave(self, people: Sequence[Person], words: Callable[[], str], over: float) -> Wave:
        """Each says something at a moment drawn from these seconds."""
        wave, draw, first = Wave(), Random(5), len(self.api.log)
        looking = asyncio.create_task(self._look(wave, len(people)))
        began = monotonic()
        for person, moment in zip(
            people, sorted(draw.uniform(0, over) for _ in people), strict=True
        ):
            await asyncio.sleep(began + moment - monotonic())
            wave.said[person.id] = monotonic()
            await person.says(words())
        await looking
        await until(lambda: self._answers(first).keys() >= wave.said.keys(), PATIENCE)
        answers = sorted(self._answers(first).items(), key=lambda answer: answer[1])
        wave.answered = {chat: at for chat, at in answers if chat in wave.said}
        return wave

    def _answers(self, first: int) -> dict[int, float]:
        """When each chat got the first message of those that came since."""
        sent = [call for call in self.api.log[first:] if call.method == "sendMessage"]
        return {call.chat or 0: call.at for call in reversed(sent)}

    async def _look(self, wave: Wave, number: int) -> None:
        """What is committed, as another program sees it."""
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as raw:
            [(last,)] = raw.execute("select coalesce(max(id), 0) from inbox").fetchall()
            while len(wave.turned) < number:
                await asyncio.sleep(_LOOK_SECONDS)
                turned = raw.execute(_TURNED, (last,)).fetchall()
                wave.turned |= {person: monotonic() for _, person in turned}
                last = max((number for number, _ in turned), default=last)

    def present(self, session: int) -> list[int]:
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as raw:
            return [person for (person,) in raw.execute(_PRESENT, (session,)).fetchall()]


async def measure(folder: Path) -> list[Figure]:
    async with bot_api() as api:
        people = [Person(api, f"Sari {number}") for number in range(PEOPLE)]
        door = await doorstep(folder, people, RUSHES + 1)
        async with running(folder, **settings(api)) as service:
            room = Room(api, service.database)
            *_, warm = people
            await room.wave([warm], lambda: "/jadwal", 0)  # the first turn imports what it needs
            rushes, others = [], []
            for session in door.sessions[:RUSHES]:
                rushes.append(await _arrive(room, door, session, people, RUSH_SECONDS))
                others.append(await room.wave(people, lambda: "/jadwal", RUSH_SECONDS))
            few, over = people[:CALM], CALM_SECONDS * CALM / PEOPLE
            calm = await _arrive(room, door, door.sessions[RUSHES], few, over)
            other = await room.wave(few, lambda: "/jadwal", over)
        assert [each for each in api.refused if each.status == 429] == []
    return [
        *_figures(f"{PEOPLE} check-ins in {RUSH_SECONDS} s", rushes, others, ("", "< 15", "< 1")),
        *_figures(f"{CALM} check-ins in {over:.0f} s", [calm], [other], ("< 1", "", "< 1")),
    ]


async def _arrive(
    room: Room, door: Door, session: int, people: Sequence[Person], over: float
) -> Wave:
    """None is lost, and they stand there in their order."""
    wave = await room.wave(people, lambda: door.code(session), over)
    assert room.present(session) == list(wave.said)
    return wave


def _figures(
    name: str, waves: list[Wave], control: list[Wave], aims: tuple[str, str, str]
) -> list[Figure]:
    ours, theirs = _measured(waves), _measured(control)
    wanted = dict(
        zip(("answered, p95", "the last answered", "recorded, the last"), aims, strict=True)
    )
    return [
        Figure(
            f"{name}: {what}", unit, ours[what], theirs[what], _CONTROL, aim=wanted.get(what, "")
        )
        for what, unit in _UNITS.items()
    ]


_UNITS = {
    "recorded, p50": "s",
    "recorded, the last": "s",
    "answered, p50": "s",
    "answered, p95": "s",
    "the last answered": "s after the first came",
    "answered before who came earlier": "people",
}


def _measured(waves: list[Wave]) -> dict[str, float]:
    turned = list(chain.from_iterable(wave.waits(wave.turned) for wave in waves))
    answered = list(chain.from_iterable(wave.waits(wave.answered) for wave in waves))
    return {
        "recorded, p50": percentile(turned, 50),
        "recorded, the last": max(turned),
        "answered, p50": percentile(answered, 50),
        "answered, p95": percentile(answered, 95),
        "the last answered": max(wave.seconds for wave in waves),
        "answered before who came earlier": max(wave.overtook(wave.answered) for wave in waves),
    }
