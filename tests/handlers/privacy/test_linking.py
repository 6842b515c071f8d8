"""Codes between chats: guessing ends soon, and what two chats had becomes one."""

from __future__ import annotations

from pathlib import Path

from tests.play import playing


async def test_guessing_ends_after_five_wrong_codes_an_hour(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears("(Sari sudah dikenal)\nSari: /hubungkan")
        for number in range(5):
            assert "tidak berlaku" in await play.hears(f"Asing: /hubungkan 99999{number}")
        assert "terlalu sering" in await play.hears("Asing: /hubungkan KODE-A"), (
            "even the right one"
        )
        await play.hears("(61 menit kemudian)\nSari: /hubungkan")
        assert "sudah terhubung" in await play.hears("Asing: /hubungkan KODE-B")


async def test_a_code_counts_in_another_chat_only(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears("(Sari sudah dikenal)\nSari: /hubungkan")
        assert "dari chat ini" in await play.hears("Sari: /hubungkan KODE-A")
        assert "sudah terhubung" in await play.hears("Laptop: /hubungkan KODE-A")
        await play.hears("Sari: /hubungkan")
        assert "Kedua chat ini" in await play.hears("Laptop: /hubungkan KODE-B")


async def test_a_new_code_ends_the_one_before(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears("(Sari sudah dikenal)\nSari: /hubungkan\n(1 menit kemudian)")
        await play.hears("Sari: /hubungkan")
        assert "tidak berlaku" in await play.hears("Laptop: /hubungkan KODE-A")


async def test_a_code_of_who_withdrew_joins_nothing(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears("(Sari sudah dikenal)\nSari: /hubungkan\nSari: /privasi")
        await play.hears("Sari: [Tarik persetujuan]\nSari: ya")
        assert "tidak berlaku" in await play.hears("Laptop: /hubungkan KODE-A")


async def test_only_own_chats_are_preferred_or_let_go(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears("(Sari sudah dikenal)\n(Budi sudah dikenal)\nBudi: /menu\nSari: /menu")
        for wire in ("oc+:2", "oc-:2", "oc1:2", "oc-:1"):
            await play.presses("Sari", wire)
        async with play.database.transaction() as connection:
            kept = await connection.fetch(
                str, "select person || ' ' || preferred from chats order by id"
            )
        assert kept == ["1 0", "2 0"]
