"""An event of Bontang about to begin, its people, and the codes that its sessions show."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.attendance import codes
from tests.play import KEY, Play

# Session 1 from 09.30 to 12.00; it is 09.00. Session 2 is of another event at the same hours.
BEGUN = """(Rina panitia Bontang)
(Tono panitia Samarinda)
(Sari sudah dikenal)
(Budi sudah dikenal)
(kegiatan "Pelatihan Katalog", 23/11/2026 09.30–12.00, 2 kursi)
(kegiatan "Pelatihan Lain", 23/11/2026 09.30–12.00, 2 kursi)
Sari: /start e1
Sari: [Daftar]
Rina: /menu"""
RINA, TONO, SARI, BUDI = 1, 2, 3, 4


def code_now(play: Play, session: int = 1, ago: timedelta = timedelta()) -> str:
    return code_at(play.clock.now() - ago, session)


def code_at(at: datetime, session: int = 1) -> str:
    return codes.code(KEY, session, codes.step_at(at))


async def marks(play: Play) -> list[str]:
    """session person how late marked_by, of each mark."""
    async with play.database.transaction() as connection:
        return await connection.fetch(
            str,
            """select session || ' ' || person || ' ' || how || ' ' || late || ' '
                 || ifnull(marked_by, '-') from attendance order by id""",
        )


async def audited(play: Play) -> list[str]:
    async with play.database.transaction() as connection:
        return await connection.fetch(
            str,
            """select action || ' ' || ifnull(subject, '-') from audit
               where action like 'attendance%' or action like 'walk-in%'
                 or action in ('event changed', 'quota passed') order by id""",
        )


async def seats(play: Play) -> list[str]:
    """person state, of each enrolment in event 1 that stands."""
    async with play.database.transaction() as connection:
        return await connection.fetch(
            str,
            """select person || ' ' || state from enrolments
               where event = 1 and left_at is null order by id""",
        )


async def comes(play: Play, name: str, *then: str) -> str:
    """Somebody stands in the door, and Rina writes the name and what is asked `then`."""
    await play.presses("Rina", "aw?:1")
    return await play.hears("\n".join(f"Rina: {words}" for words in (name, *then)))
