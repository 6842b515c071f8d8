"""Files on their way from a browser: whole or not at all, and never under a name of its choice."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest

from tests.bot.site import serving


async def test_a_file_is_kept_under_a_name_of_ours(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        phone = await site.open_phone()
        name = {"X-File-Name": quote("../../surat tugas.pdf")}
        answer = await site.client.post(f"{phone}/files", content=b"contoh", headers=name)
        assert answer.status_code == 201
        assert answer.json()["name"] == "surat tugas.pdf"
        [kept] = list((tmp_path / "uploads").iterdir())
        assert (kept.name, kept.read_bytes()) == (answer.json()["reference"], b"contoh")


@pytest.mark.parametrize("name", ["", "%00%0A", "/", "%E2%80%AE"])
async def test_a_file_without_a_name_gets_one(tmp_path: Path, name: str) -> None:
    async with serving(tmp_path) as site:
        phone = await site.open_phone()
        answer = await site.client.post(f"{phone}/files", headers={"X-File-Name": name})
        assert answer.json()["name"] == "berkas"


async def test_one_that_is_too_large_leaves_nothing(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        phone = await site.open_phone()
        poured = await site.pour(f"{phone}/files", megabytes=40)
        assert poured.status == 413
        assert "20 MB" in poured.answer["error"]
        assert poured.megabytes <= 21, "the rest was not read"
        assert list((tmp_path / "uploads").iterdir()) == []


async def test_a_phone_nobody_knows_sends_nothing(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        answer = await site.client.post("/api/phones/none/files", content=b"contoh")
        assert answer.status_code == 404
        assert not (tmp_path / "uploads").exists()
