"""Files in both directions."""

from __future__ import annotations

import aiohttp
import pytest

from tests.wire.calling import library, sari_and_bot
from tests.wire.person import Person
from tests.wire.telegram import NO_LIMITS, bot_api

NAME = "Daftar hadir é.xlsx"
WORDS = b"PK\x03\x04 isi" * 20_000


def _form(chat: int, name: str = NAME, *, quoted: bool = False) -> aiohttp.FormData:
    form = aiohttp.FormData({"chat_id": str(chat)}, quote_fields=quoted)
    form.add_field("document", WORDS, filename=name)
    return form


async def test_a_document_arrives_whole_and_can_be_sent_again() -> None:
    async with sari_and_bot() as (sari, call):
        status, sent = await call.form("sendDocument", _form(sari.id))
        assert (status, sent["document"]["file_name"]) == (200, NAME)
        (file,) = sari.files
        assert (file.name, file.content) == (NAME, WORDS)
        again = {"chat_id": sari.id, "document": file.id, "caption": "Lagi"}
        assert (await call("sendDocument", **again))[0] == 200
        assert sari.files == [file, file]
        assert sari.texts == ["", "Lagi"]
        assert [each.file for each in sari.api.log] == [file, file]
        assert sari.api.faults == []


async def test_a_file_may_be_attached_under_another_name() -> None:
    async with sari_and_bot() as (sari, call):
        form = aiohttp.FormData(
            {"chat_id": str(sari.id), "document": "attach://berkas"}, quote_fields=False
        )
        form.add_field("berkas", WORDS, filename=NAME)
        assert (await call.form("sendDocument", form))[0] == 200
        assert [(file.name, file.content) for file in sari.files] == [(NAME, WORDS)]
        assert sari.api.faults == []


async def test_a_name_in_percents_is_a_fault() -> None:
    async with sari_and_bot() as (sari, call):
        assert (await call.form("sendDocument", _form(sari.id, quoted=True)))[0] == 400
        assert "percent-encoded" in sari.api.faults[0]


@pytest.mark.parametrize(
    ("document", "description"),
    [
        ("BQunknown", "wrong file identifier/HTTP URL specified"),
        ("attach://nothing", "wrong file identifier/HTTP URL specified"),
        ("", "there is no document in the request"),
    ],
)
async def test_files_that_are_not_there(document: str, description: str) -> None:
    async with sari_and_bot() as (sari, call):
        form = {"chat_id": str(sari.id), "document": document}
        if document.startswith("attach"):
            parts = aiohttp.FormData(form, default_to_multipart=True)
            said = await call.form("sendDocument", parts)
        else:
            said = await call.form("sendDocument", form)
        assert said == (400, f"Bad Request: {description}")


async def test_the_library_sends_and_fetches_files() -> None:
    async with bot_api(NO_LIMITS) as api, library(api) as bot:
        sari = Person(api, "Sari")
        theirs = await sari.sends_file("tugas.pdf", b"%PDF tugas")
        (update,) = await bot.get_updates()
        assert update.message
        assert update.message.document
        assert update.message.document.file_name == "tugas.pdf"
        fetched = await bot.get_file(update.message.document)
        assert await fetched.download_as_bytearray() == theirs.content
        sent = await bot.send_document(sari.id, WORDS, filename=NAME, caption="Untuk Sari")
        await sari.sees("Untuk Sari")
        assert sari.files[-1].content == WORDS
        assert sari.files[-1].name == NAME
        await bot.edit_message_caption(sari.id, sent.message_id, caption="Sudah")
        assert sari.texts == ["Sudah"]
        await bot.send_photo(sari.id, b"\xff\xd8\xffphoto")
        assert sari.files[-1].kind == "photo"
        assert api.faults == []


async def test_each_kind_of_message_can_be_read() -> None:
    async with bot_api() as api, library(api) as bot:
        sari = Person(api, "Sari")
        await sari.sends_photo(caption="Lihat https://a.id")
        await sari.sends_voice()
        await sari.sends_sticker()
        await sari.sends_location()
        await sari.sends_contact()
        await sari.edits("bukan itu")
        await sari.blocks()
        updates = await bot.get_updates()
        messages = [each.message for each in updates if each.message]
        assert [len(each.photo) for each in messages] == [2, 0, 0, 0, 0]
        assert messages[0].caption_entities
        assert messages[1].voice
        assert messages[2].sticker
        assert messages[3].location
        assert messages[4].contact
        assert updates[5].edited_message
        assert updates[6].my_chat_member


async def test_a_large_file_is_not_given_out() -> None:
    async with sari_and_bot() as (sari, call):
        file = await sari.sends_file("besar.zip", b"zip", size=20 * 1024 * 1024 + 1)
        assert await call("getFile", file_id=file.id) == (400, "Bad Request: file is too big")
        assert await call("getFile", file_id="x") == (
            400,
            "Bad Request: wrong file_id or the file is temporarily unavailable",
        )


async def test_a_download_can_be_cut() -> None:
    async with sari_and_bot() as (sari, call):
        file = await sari.sends_file("tugas.pdf", WORDS)
        _, about = await call("getFile", file_id=file.id)
        api = sari.api
        url = f"{api.url}/file/bot{api.token}/{about['file_path']}"
        async with call.client.get(url) as answer:
            assert await answer.read() == WORDS
        api.slow_downloads(cut_after=70_000)
        async with call.client.get(url) as answer:
            with pytest.raises(aiohttp.ClientPayloadError):
                await answer.read()
        async with call.client.get(url.replace("file_", "none_")) as answer:
            assert answer.status == 404
