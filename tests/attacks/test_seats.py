"""A race for seats: everybody presses at once, some leave, and now and then the process is killed.

Never more seats than there are, and the waiting list in the order in which the presses were kept.
The turns are the real ones over the real file; only where they are killed have they a process.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
from asyncio.subprocess import DEVNULL, PIPE
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from handlers.turn import take_turn
from storage.connection import Connection
from storage.events import events
from storage.people import chats, people
from tests.attacks.figures import LONG, tell
from tests.attacks.judge import rows, sound
from tests.bot.process import ROOT
from tests.play import MONDAY, Play, playing

PEOPLE, SEATS, ROUNDS, KILLED = (1_000, 30, 200, 20) if LONG else (300, 30, 4, 2)
LEAVING = 10


async def _settle(folder: Path, kill_after: int | None = None) -> None:
    """All turns are taken; first by a process that is killed after so many of them."""
    if kill_after is not None:
        await _killed(folder, kill_after)
        sound(folder / "rekan.db")
    async with playing(folder) as play:
        while (turned := await take_turn(play.database, play.clock.now(), play.world)) is not None:
            assert turned.error is None, turned.error


async def _killed(folder: Path, kill_after: int) -> None:
    command = (sys.executable, "-m", "tests.attacks.turning", str(folder))
    turning = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE, stderr=DEVNULL)
    assert turning.stdout is not None
    turned = 0
    while await turning.stdout.readline():
        turned += 1
        if turned == kill_after:
            turning.kill()
    assert turned >= kill_after
    await turning.wait()


async def _presses(play: Play, pressed: list[tuple[str, str]]) -> None:
    """All at once, each received for itself."""
    updates = [
        {
            "phone": address,
            "number": str(uuid4()),
            "press": wire,
            "at": play.clock.now().isoformat(),
        }
        for address, wire in pressed
    ]
    bodies = [json.dumps(update).encode() for update in updates]
    await asyncio.gather(*(play.turns.receive("web", body) for body in bodies))


async def _known(connection: Connection) -> list[str]:
    """The addresses of those who race."""
    addresses = []
    for number in range(PEOPLE):
        name, zone = f"Orang {number} Contoh", "Asia/Makassar"
        person = await people.welcome(connection, name, "Desa", zone, "1", MONDAY)
        chat = await chats.meet(connection, "web", f"ponsel-{number}", MONDAY)
        await chats.belong(connection, chat.id, person.id)
        addresses.append(chat.address)
    return addresses


async def _event(connection: Connection, number: int) -> int:
    starts = MONDAY + timedelta(days=30, hours=number)
    made = await events.draft(
        connection,
        office=1,
        kind="workshop",
        title=f"Temu {number} (contoh)",
        starts=starts,
        ends=starts + timedelta(hours=1),
        zone="Asia/Makassar",
        place="Aula (contoh)",
        seats=SEATS,
        created_by=None,
        now=MONDAY,
    )
    await events.publish(connection, made)
    return made


def _standing(database: Path, event: int, state: str) -> list[str]:
    """Whose chats stand so, in the order of the list."""
    found = rows(
        database,
        """select address from enrolments join chats on chats.person = enrolments.person
           where event = ? and state = ? and left_at is null order by enrolments.id""",
        event,
        state,
    )
    return [str(address) for [address] in found]


async def test_the_last_seats_have_as_many_winners_as_there_are_seats(tmp_path: Path) -> None:
    draw, database = random.Random(20261123), tmp_path / "rekan.db"
    async with playing(tmp_path) as play:
        await play.hears("(Rina panitia Bontang)")
        async with play.database.transaction() as connection:
            addresses = await _known(connection)
    kills = 0
    for number in range(ROUNDS):
        killed = number % (ROUNDS // KILLED) == 1
        kills += 2 * killed  # while they press, and while some leave
        await _round(tmp_path, number, addresses, draw, killed)
    sound(database)
    [[held]] = rows(
        database,
        """select max(held) from (select count(*) as held from enrolments where left_at is null
             and state in ('confirmed', 'offered') group by event)""",
    )
    tell("seat race", rounds=ROUNDS, people=PEOPLE, seats=SEATS, kills=kills, most_held=held)
    assert held == SEATS


async def _round(
    folder: Path, number: int, addresses: list[str], draw: random.Random, killed: bool
) -> None:
    database = folder / "rekan.db"
    crowd = draw.sample(addresses, len(addresses))
    async with playing(folder) as play:
        async with play.database.transaction() as connection:
            event = await _event(connection, number)
        await _presses(play, [(each, f"join!:{event}") for each in crowd])
    await _settle(folder, draw.randint(1, PEOPLE) if killed else None)
    kept = _kept(database)[-PEOPLE:]
    assert sorted(kept) == sorted(crowd)
    assert _standing(database, event, "confirmed") == kept[:SEATS], "the first have the seats"
    assert _standing(database, event, "waiting") == kept[SEATS:], "the others wait in their order"
    await _some_leave(folder, event, kept, draw, killed)


async def _some_leave(
    folder: Path, event: int, kept: list[str], draw: random.Random, killed: bool
) -> None:
    """While others press once more: a seat is offered for each that is free, to the first."""
    database = folder / "rekan.db"
    leaving = draw.sample(kept[:SEATS], LEAVING)
    pressed = [(each, f"lv:{event}") for each in leaving]
    pressed += [(each, f"join!:{event}") for each in draw.sample(kept[SEATS:], LEAVING)]
    async with playing(folder) as play:
        await _presses(play, draw.sample(pressed, len(pressed)))
    await _settle(folder, draw.randint(1, len(pressed)) if killed else None)
    assert _standing(database, event, "offered") == kept[SEATS : SEATS + LEAVING]
    assert _standing(database, event, "waiting") == kept[SEATS + LEAVING :]
    assert len(_standing(database, event, "confirmed")) == SEATS - LEAVING


def _kept(database: Path) -> list[str]:
    """Whose presses were kept, in their order; each was handled."""
    found = rows(database, "select order_key, handled from inbox order by id")
    assert all(handled is not None for _, handled in found)
    return [str(address) for address, _ in found]
