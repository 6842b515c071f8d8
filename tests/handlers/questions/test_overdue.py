"""An overdue question is told of once, and what was answered is forgotten in the end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.questions.overdue import chase
from handlers.upkeep.retention import QUESTIONS_LIVE, forget
from storage.questions import questions
from tests.given import DAY, MINUTE
from tests.play import Play, playing

LATE = "belum dijawab dalam satu hari kerja"


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(
            "(Rina panitia Bontang)\n(Wati pemilik layanan)\n(Sari orang kantor Bontang)"
        )
        await play.hears("Sari: /tanya Kapan sertifikat dikirim?")
        yield play


async def planned(play: Play) -> list[str]:
    """Who is told of what is overdue."""
    async with play.database.transaction() as connection:
        return await connection.fetch(
            str,
            """select name || ' ' || state from notices join people on people.id = person
               where kind = 'q-late' order by name""",
        )


async def test_told_once_though_the_job_runs_again_and_late(play: Play) -> None:
    for days in (0, 1, 1, 3):
        await chase(play.database, play.clock.now() + days * DAY, play.world)
        assert len(await planned(play)) == (2 if days else 0)
    assert await planned(play) == ["Rina Contoh waiting", "Wati Contoh waiting"]


async def test_untrue_where_it_was_answered_while_the_notice_waited(play: Play) -> None:
    """Nobody is disturbed while they type, least of all the answer."""
    await play.hears("(1439 menit kemudian)\nRina: [Ambil]\nRina: [Jawab]")
    said = await play.hears("(2 menit kemudian)")
    assert f"Bot kepada Wati: Pertanyaan ini {LATE}" in said
    assert "Bot kepada Rina" not in said
    assert LATE not in await play.hears("Rina: Besok.\n(15 menit kemudian)")
    assert await planned(play) == ["Rina Contoh untrue", "Wati Contoh posted"]


async def test_who_lost_the_role_is_not_told(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("delete from roles where role = 'coordinator'")
    said = await play.hears("(25 jam kemudian)")
    assert f"Bot kepada Wati: Pertanyaan ini {LATE}" in said
    assert "Bot kepada Rina" not in said


async def test_what_was_answered_is_forgotten_after_180_days(play: Play) -> None:
    await play.hears("Rina: [Ambil]\nRina: [Jawab]\nRina: Besok.")
    answered = play.clock.now()
    for after, there in ((QUESTIONS_LIVE - MINUTE, True), (QUESTIONS_LIVE + MINUTE, False)):
        await forget(play.database, answered + after, play.world)
        async with play.database.transaction() as connection:
            assert (await questions.question(connection, 1) is not None) is there
