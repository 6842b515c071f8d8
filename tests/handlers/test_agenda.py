"""The agenda on an event's card: what goes on now, what comes next, only on the day."""

from __future__ import annotations

from pathlib import Path

from tests.play import playing

NOW, NEXT = "sedang berlangsung", "berikutnya"
GIVEN = """(Sari sudah dikenal)
(kegiatan "Bimtek", 24/11/2026 09.00–11.00, 20 kursi)
(kegiatan 1 bersesi "Materi II", 24/11/2026 13.00–15.00, Taufik Contoh)
(kegiatan 1 bersesi "Materi III", 25/11/2026 08.00–10.00, Rachmawati Contoh)"""


async def test_marks_follow_the_clock(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)

        async def lines(mark: str) -> list[str]:
            said = await play.hears("Sari: /start e1")
            return [line.strip() for line in said.splitlines() if mark in line]

        assert await lines(NOW) + await lines(NEXT) == [], "on the day only"
        await play.hears("(1 hari kemudian)")  # 09.00, when it begins
        assert await lines(NOW) == [f"09.00–11.00 Sesi 1 – *{NOW}*"]
        assert await lines(NEXT) == [f"13.00–15.00 Materi II · Taufik Contoh – *{NEXT}*"]
        await play.hears("(120 menit kemudian)")  # 11.00, when the first ends
        assert await lines(NOW) == []
        assert len(await lines(NEXT)) == 1
        await play.hears("(3 jam kemudian)")
        assert await lines(NOW) == [f"13.00–15.00 Materi II · Taufik Contoh – *{NOW}*"]
        assert await lines(NEXT) == [], "that is tomorrow"
        await play.hears("(17 jam kemudian)")
        assert await lines(NEXT) == [f"08.00–10.00 Materi III · Rachmawati Contoh – *{NEXT}*"]


async def test_a_very_long_agenda_is_cut(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        for day in range(1, 21):
            await play.hears(
                f'(kegiatan 1 bersesi "Hari {day}", {day}/12/2026 09.00–10.00, Contoh)'
            )
        assert "… dan 3 sesi lain" in await play.hears("Sari: /start e1")


async def test_who_the_speaker_is_stands_beside_their_name(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        async with play.database.transaction() as connection:
            await connection.execute(
                "update sessions set about = 'pendongeng' where speaker = 'Taufik Contoh'"
            )
        told = await play.hears("Sari: /start e1")
        assert "13.00–15.00 Materi II · Taufik Contoh, pendongeng\n" in told
        assert "Rachmawati Contoh\n" in told
