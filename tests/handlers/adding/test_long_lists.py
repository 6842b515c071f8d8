"""All of a list at once, or by turns where it is long."""

from __future__ import annotations

import pytest

from handlers.adding import taking_in
from storage.events import quotas
from storage.expected import judging
from storage.expected.expected import Told
from tests.given import NOW, staged
from tests.handlers.adding.test_adding import RINA, seats
from tests.play import Play


async def test_all_of_the_list_as_far_as_seats_and_quotas_go(play: Play) -> None:
    async with play.database.transaction() as connection:
        await quotas.set_most(connection, 1, "institution", "", 1)
        rows = [Told(name=f"Tamu {n}", institution=f"Desa {n // 2}") for n in range(5)]
        number = await staged(connection, rows, 1)
        await judging.take_over(connection, number, 1, RINA, NOW)
    asked = await play.presses("Rina", "sa?:1")
    assert "Daftarkan 5 orang" in asked
    async with play.database.transaction() as connection:
        number = await staged(connection, [Told(name="Tamu Baru", institution="Desa 9")], 1)
        await judging.take_over(connection, number, 1, RINA, NOW)
    assert "Selesai: 2 terdaftar, 3 masuk daftar tunggu" in await play.hears("Rina: ya")
    assert "Tamu Baru" not in [name for name, *_ in await seats(play)]
    assert "Selesai: 0 terdaftar, 0 masuk" in await play.presses("Rina", "sa!:1:0:5")


async def test_a_long_list_goes_in_several_turns(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking_in, "AT_ONCE", 2)
    await play.presses("Rina", "sas:1")
    await play.hears('(Rina mengirim "a.csv" berisi 5 orang)')
    first = await play.hears("Rina: [Daftarkan 2 orang]")
    assert "Selesai: 2 terdaftar, 0 masuk" in first
    assert "Sekali tekan 2 orang, menurut urutan baris" in first
    assert "Selesai: 0 terdaftar, 2 masuk" in await play.hears("Rina: [Daftarkan 2 orang]")
    assert "Selesai: 0 terdaftar, 1 masuk" in await play.hears("Rina: [Daftarkan 1 orang]")
    assert [name[-1] for name, *_ in await seats(play)] == list("12345")


async def test_all_of_a_long_list_go_in_several_turns(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the order of the list; who cannot be added holds nobody up."""
    monkeypatch.setattr(taking_in, "AT_ONCE", 2)
    async with play.database.transaction() as connection:
        await connection.execute("update events set seats = 9")
        await quotas.set_most(connection, 1, "institution", "", 1)
        rows = [Told(name=f"Tamu {n}", institution="" if n > 7 else f"Desa {n}") for n in (9, 8, 7)]
        number = await staged(connection, [*rows, Told(name="Ani", institution="Desa 1")], 1)
        await judging.take_over(connection, number, 1, RINA, NOW)
    asked = await play.presses("Rina", "sa?:1")
    assert "Daftarkan 4 orang" in asked
    assert "Sekali tekan 2 orang, menurut urutan dalam daftar" in asked
    first = await play.hears("Rina: [Ya, daftarkan 2 orang]")
    assert "Selesai: 0 terdaftar, 0 masuk daftar tunggu, 0 sudah ada, 2 tidak" in first
    assert "Daftarkan 2 orang" in first
    assert "Sekali tekan" not in first
    assert "Selesai: 2 terdaftar" in await play.hears("Rina: [Ya, daftarkan semua]")
    assert [name for name, *_ in await seats(play)] == ["Tamu 7", "Ani"]
