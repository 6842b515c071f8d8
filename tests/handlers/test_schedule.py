"""`/jadwal` of somebody who takes part in many events: a page at a time."""

from __future__ import annotations

from pathlib import Path

from tests.play import playing


async def test_it_turns_its_pages(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears("(Sari sudah dikenal)")
        for number in range(1, 8):
            await play.hears(f'(kegiatan "Temu {number}", {number}/12/2026 09.00–12.00, 9 kursi)')
            await play.hears(f"Sari: /start e{number}\nSari: [Daftar]")
        first = await play.hears("Sari: /jadwal")
        assert "Temu 5" in first
        assert "Temu 6" not in first
        second = await play.hears("Sari: [Berikutnya]")
        assert "Temu 5" not in second
        assert "Temu 7" in second
        assert await play.hears("Sari: [Sebelumnya]") != second
        assert "Temu 1" in await play.presses("Sari", "my:5000"), "those are over meanwhile"
