"""Everybody types the code at once, and the service is killed while they come in.

Each is there once, in the order in which they typed it, and each is told so.
"""

from __future__ import annotations

from pathlib import Path

from tests.attacks.doorstep import doorstep
from tests.attacks.figures import LONG, tell
from tests.attacks.judge import count, rows, sound
from tests.bot.process import Rekan, running, until
from tests.bot.telegram.talking import settings
from tests.wire.person import Person
from tests.wire.telegram import bot_api

PEOPLE, KILLS = (400, 10) if LONG else (60, 1)
PATIENCE = 120.0

_PRESENT = """select cast(address as integer) from attendance
    join chats on chats.person = attendance.person order by attendance.id"""
_NUMBER = "select count(*) from attendance"


async def test_everybody_at_the_door_at_once(tmp_path: Path) -> None:
    async with bot_api() as api:
        people = [Person(api, f"Sari {number}") for number in range(PEOPLE)]
        door = await doorstep(tmp_path, people)
        async with running(tmp_path, **settings(api)) as service:
            for each in people:
                await each.says(door.code(door.sessions[0]))
            for kill in range(1, KILLS + 1):
                await _are_there(service, PEOPLE * kill // (KILLS + 1))
                await service.kill()
                sound(service.photograph(tmp_path / f"photograph {kill}"))
                await service.start()
            await until(lambda: all(each.messages for each in people), PATIENCE)
            assert await service.stop() == 0
        assert rows(service.database, _PRESENT) == [(each.id,) for each in people]
        answers = [message.text for each in people for message in each.messages]
        tell(
            "the door",
            people=PEOPLE,
            kills=KILLS,
            lost=PEOPLE - count(service.database, _NUMBER),
            shown_twice=len(answers) - PEOPLE,
        )
        assert all("Kehadiran Anda tercatat" in answer for answer in answers), "handled once"
        assert [each for each in api.refused if each.status == 429] == []
        assert api.faults == []


async def _are_there(service: Rekan, number: int) -> None:
    await until(lambda: count(service.database, _NUMBER) >= number)
