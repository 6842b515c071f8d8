"""From an invitation code to the list of participants, with the real `rekan`, both ways in."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.bot.process import rekan, until
from tests.bot.telegram.talking import BRISK, talking
from tests.wire.person import Person


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_from_an_invitation_to_the_list(tmp_path: Path, mode: str) -> None:
    async with talking(tmp_path, mode, BRISK) as (api, service):
        assert service.address == "https://t.me/rekan_pustaka_bot"
        dewi, sari = Person(api, "Dewi"), Person(api, "Sari")
        await becomes_owner(tmp_path, dewi)
        await founds_an_office(dewi)
        payload = await publishes(dewi)
        await enrols(sari, payload)
        await dewi.sees("1. Sari Contoh, S.IP. – SDN 001 Contoh")  # in place, by itself
        assert dewi.messages[-1].edited
        await downloads(dewi)
        assert (api.faults, api.refused) == ([], [])
        assert await service.stop() == 0
        assert "Traceback" not in service.said


async def becomes_owner(folder: Path, person: Person) -> None:
    code = (await rekan(folder, "invite", "owner")).out.split()[-1]
    await person.starts(code)
    await becomes_known(person, f"{person.name} Contoh")
    await person.sees("pemilik layanan ini")


async def becomes_known(person: Person, name: str) -> None:
    await person.presses("Setuju")
    await person.sees("1 dari 2")
    await person.says(name)
    await person.sees("2 dari 2")
    await person.says("SDN 001 Contoh")


async def founds_an_office(dewi: Person) -> None:
    await dewi.says("/kantor")
    answers = ("Dinas Perpustakaan Kota Contoh", "Kota Contoh", "WITA", "panitia@contoh.example")
    for number, answer in enumerate(answers, start=1):
        await dewi.sees(f"{number} dari 4")
        await dewi.says(answer)
    await dewi.presses("Simpan")
    await dewi.sees("sudah dibuat")


async def publishes(dewi: Person) -> str:
    """The payload of the link that invites; the list of participants is open then."""
    await dewi.says("/buat")
    answers = ("workshop", "Layanan Ramah Difabel", "besok 09.00-12.00", "Aula Kota (contoh)", "20")
    for number, answer in enumerate(answers, start=1):
        await dewi.sees(f"{number} dari 5")
        await dewi.says(answer)
    await dewi.presses("Terbitkan")
    published = await dewi.sees("terbit")
    link = "https://t.me/rekan_pustaka_bot?start="
    assert link in published.text
    payload = published.text.split(link)[1].split()[0]
    await dewi.presses("Peserta")
    await dewi.sees("Belum ada peserta")
    return payload


async def enrols(sari: Person, payload: str) -> None:
    await sari.starts(payload)
    await sari.sees("Layanan Ramah Difabel")
    await sari.presses("Daftar")
    await sari.sees("persetujuan")
    await becomes_known(sari, "Sari Contoh, S.IP.")
    await sari.sees("✓ Bapak/Ibu sudah terdaftar.")


async def downloads(dewi: Person) -> None:
    await dewi.presses("Unduh daftar (XLSX)")
    await dewi.sees_toast("Berkas sedang disiapkan.")
    await until(lambda: dewi.files)
    [file] = dewi.files
    assert file.name == "daftar-peserta-1.xlsx"
    rows = load_workbook(BytesIO(file.content)).worksheets[0].iter_rows(values_only=True)
    assert any("Sari Contoh, S.IP." in map(str, row) for row in rows)
