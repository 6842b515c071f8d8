"""Spreadsheets: documents under their own name, uploaded once, named by their id afterwards."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from content.text import Text, units
from handlers.chat import Later, Sent, Worded
from handlers.files.attachments import Sheet
from tests.bot.telegram_out.talk import BUTTONS, Talk, talking
from tests.wire.telegram import BotApi

EVENT = 'kegiatan "Katalog Daring (contoh)", 26/11/2026 09.00–12.00, 5 kursi'
DOWNLOAD = "[Unduh daftar (XLSX)]"


def sheet(name: str = "Daftar hadir.xlsx", of: str = "Sari") -> Sheet:
    return Sheet(file_name=name, title="Peserta", columns=("Nama",), rows=((of,),))


def first_cell(content: bytes) -> object:
    return load_workbook(io.BytesIO(content)).active["A2"].value  # type: ignore[index]


@pytest.mark.parametrize(
    "name",
    [
        "peserta.xlsx",
        "Daftar hadir 100%.xlsx",
        "Peserta – Ñuñoa \U0001f4da.xlsx",
        'a "b" c;d=e.xlsx',
    ],
    ids=["plain", "spaces", "beyond ASCII", "quotes"],
)
async def test_a_file_keeps_its_name(talk: Talk, name: str) -> None:
    sari = await talk.person("Sari")
    await talk.write(sari.id, "Peserta", file=sheet(name))
    [call] = await talk.sends()
    assert call.method == "sendDocument"
    assert call.file is not None
    assert (call.file.name, call.text) == (name, "Peserta")
    assert talk.api.refused == []


async def test_the_participants_come_as_a_file_and_once_more_without_an_upload(
    talk: Talk, api: BotApi, tmp_path: Path
) -> None:
    await talk.happens("Rina panitia Bontang", "Sari sudah dikenal", EVENT)
    rina, sari = await talk.person("Rina"), await talk.person("Sari")
    await talk.says(sari, "/start e1", "[Daftar]")
    await talk.says(rina, "/start e1", "[Peserta]", *[DOWNLOAD] * 2)
    first, second = rina.files
    assert (first.name, first_cell(first.content)) == ("daftar-peserta-1.xlsx", 1)
    assert first == second, "the second is the first one's id"
    async with talking(tmp_path, api) as after_a_restart:
        again = await after_a_restart.person("Rina")
        assert again.id == rina.id
        await after_a_restart.says(again, DOWNLOAD)
        assert rina.files == [first] * 3
    assert len(api.files.by_id) == 1
    assert api.refused == []


async def test_what_changed_is_drawn_and_uploaded_anew(talk: Talk) -> None:
    sari = await talk.person("Sari")
    for of in ("Sari", "Budi"):
        await talk.write(sari.id, "Peserta", file=sheet(of=of))
    await talk.sends()
    assert [first_cell(each.content) for each in sari.files] == ["Sari", "Budi"]


async def test_a_file_telegram_has_forgotten_is_uploaded_anew(talk: Talk) -> None:
    sari = await talk.person("Sari")
    await talk.write(sari.id, "Peserta", file=sheet())
    await talk.sends()
    talk.api.files.by_id.clear()
    row = await talk.write(sari.id, "Peserta", file=sheet())
    assert await talk.sends() == []
    assert await talk.row(row) == ("waiting", "the uploaded file is no longer known", 1)
    talk.waits(1)
    [call] = await talk.sends()
    assert call.file is not None
    assert first_cell(call.file.content) == "Sari"


async def test_an_upload_that_was_taken_without_an_answer_is_sent_again(talk: Talk) -> None:
    sari = await talk.person("Sari")
    talk.api.drop(next=1)
    await talk.write(sari.id, "Peserta", file=sheet())
    await talk.sends()
    talk.waits(1)
    await talk.sends()
    assert [first_cell(each.content) for each in sari.files] == ["Sari", "Sari"]


async def test_the_words_of_a_file_are_cut_to_a_caption(talk: Talk) -> None:
    await talk.happens("Rina panitia Bontang", EVENT)
    rina = await talk.person("Rina")
    async with talk.play.database.transaction() as connection:
        await connection.execute("update events set title = :it", it="\U0001f600 kata " * 200)
    await talk.says(rina, "/menu")
    last = rina.messages[-1]
    rina.press("pf:1", last)
    await talk.settles()
    *before, message = rina.messages[1:]
    assert before
    assert message.file is not None
    assert units(message.text) <= 1024
    assert talk.api.refused == []


async def test_a_press_on_the_button_of_a_file_is_answered_beside_it(talk: Talk) -> None:
    """A document cannot become a text."""
    sari = await talk.person("Sari")
    await talk.write(sari.id, "Peserta", file=sheet(), buttons=BUTTONS)
    await talk.sends()
    assert (await talk.says(sari, "[Menu]")).startswith("Silakan pilih")
    assert [bool(each.file) for each in sari.messages] == [True, False]


async def test_words_with_a_file_are_marked_too(talk: Talk) -> None:
    sari = await talk.person("Sari")
    await talk.write(sari.id, Text("Peserta", ()), file=sheet(), buttons=BUTTONS, key="k")
    await talk.sends()
    assert sari.buttons == ["Menu"]
    await talk.write(sari.id, "Peserta baru", file=sheet(), key="k")
    talk.waits(3)
    assert [call.method for call in await talk.sends()] == ["editMessageCaption"]
    assert (sari.texts, sari.buttons) == (["Peserta baru"], [])


async def test_who_asks_for_a_file_that_is_being_uploaded_waits_for_its_id(
    talk: Talk, tmp_path: Path
) -> None:
    """A hundred people open the same 20 MB at once: one copy of it is in memory, and goes."""
    path = tmp_path / "bahan"
    path.write_bytes(b"Bahan contoh")
    people = [await talk.person(name) for name in ("Sari", "Budi", "Tono")]
    posts = [Worded(str(each.id), Text("Bahan"), (), None, path, "bahan.pdf") for each in people]
    went = await asyncio.gather(*(talk.play.channel.deliver(post) for post in posts))
    assert [type(each) for each in went] == [Sent, Later, Later]
    assert isinstance(await talk.play.channel.deliver(posts[1]), Sent)
    assert len(talk.api.files.by_id) == 1
