"""The file that a person gets is whole, and machines can read it."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path

from storage.people import people
from storage.people.traces import TRACES
from tests.handlers.polls.opened import COLOURS, opened, question, survey
from tests.play import playing

NIP = "198503152010012013"


async def test_the_file_has_the_profile_and_every_trace(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears(
            '(Sari sudah dikenal)\n(kegiatan "Layanan", 30/11/2026 09.00–12.00, 2 kursi)'
        )
        await play.hears("Sari: /start e1\nSari: [Daftar]\nSari: /berhenti\nSari: [Pengumuman]")
        async with play.database.transaction() as connection:
            await people.describe(connection, 1, nip=NIP, status="pns", city="Kota Bontang")
        shown = await play.hears("Sari: /privasi\nSari: [Lihat data saya]")
        assert "•013" in shown
        assert NIP not in shown
        await play.hears("Sari: [Unduh data (JSON)]")
        [drawn] = (tmp_path / "drawn").glob("*.json")
    data = json.loads(drawn.read_text(encoding="utf-8"))
    assert data["person"]["name"] == "Sari Contoh"
    assert data["person"]["nip"] == NIP
    assert data["events"][0]["title"] == "Layanan"
    assert data["stops.person"][0]["what"] == "announcements"
    assert data["chats.person"][0]["address"]
    assert {f"{trace.table}.{trace.column}" for trace in TRACES} <= data.keys()
    enrolled = datetime.fromisoformat(data["enrolments.person"][0]["enrolled"])
    assert enrolled == datetime(2026, 11, 23, 1, tzinfo=UTC)


async def test_what_became_of_each_enrolment_is_said(tmp_path: Path) -> None:
    """Who was refused, or waits, took no part."""
    async with playing(tmp_path) as play:
        await play.hears("(Rina panitia Bontang)\n(Sari orang kantor Bontang)")
        for day in (1, 2, 3, 4):
            await play.hears(f'(kegiatan "K{day}", {day}/12/2026 09.00–12.00, 2 kursi)')
            await play.hears(f"Sari: /start e{day}\nSari: [Daftar]")
        async with play.database.transaction() as connection:
            for number, how in (
                (2, "state = 'waiting'"),
                (3, "state = 'approval', left_at = 1, ended = 'refused'"),
                (4, "left_at = 1, ended = 'left'"),
            ):
                await connection.execute(f"update enrolments set {how} where event = {number}")
        said = await play.presses("Sari", "od:2")
        await play.hears("Rina: /menu")
        shown = await play.presses("Rina", "mb:2:")
    found = dict(re.findall(r"• (K\d), [^•]*?WITA(?: \((.+?)\))?\n", said))
    assert found == {"K1": "", "K2": "menunggu", "K3": "tidak diterima", "K4": "dibatalkan"}
    assert "K1" in shown
    assert "K2" not in shown


async def test_the_file_has_what_was_answered_by_name_and_that_it_was_without(
    tmp_path: Path,
) -> None:
    asks = survey(question("a", "several", COLOURS, words="Warna?"), question("b", "text"))
    async with opened(tmp_path) as bontang:
        await bontang.belongs("Sari")
        for anonymous in (False, True):
            await bontang.opens(asks, purpose="survey", anonymous=anonymous)
            await bontang.play.hears("Sari: [Hijau]\nSari: [Merah]\nSari: [Selesai memilih]")
            await bontang.play.hears("Sari: Buku anak\nSari: [Kirim jawaban]")
        await bontang.play.hears("Sari: /privasi\nSari: [Lihat data saya]")
        await bontang.says("Sari: [Unduh data (JSON)]")
        [drawn] = (tmp_path / "drawn").glob("*.json")
    named, anonymous_one = json.loads(drawn.read_text(encoding="utf-8"))["polls"]
    assert datetime.fromisoformat(named.pop("answered")).date().isoformat() == "2026-11-23"
    assert named == {
        "poll": 1,
        "title": "Survei (contoh)",
        "named": True,
        "answers": [
            {"question": "Warna?", "answers": ["Merah", "Hijau"]},
            {"question": "Pertanyaan contoh b?", "answers": ["Buku anak"]},
        ],
    }
    assert anonymous_one == {"poll": 2, "title": "Survei (contoh)", "named": False}
