"""At DEBUG, and whatever goes wrong: no token, secret, path, word, name or number is in a line."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from tests.bot.process import Rekan, until
from tests.bot.telegram.knocking import door
from tests.bot.telegram.talking import BRISK, settings, talking
from tests.wire.broken import NONSENSE, UNREADABLE
from tests.wire.person import Person
from tests.wire.telegram import TOKEN, BotApi, bot_api

NAME = "Rahasiawati Contoh"
NUMBER = "081200000001"
FILE_NAME = "rahasia-surat.pdf"
WORDS = ("Rahasia", "rahasia", NUMBER, NUMBER[1:])
HALVES = TOKEN.split(":")


def silent(service: Rekan, *secrets: str) -> None:
    known = (*WORDS, *HALVES, *secrets)
    assert [secret for secret in known if secret in service.said] == [], service.said
    assert "Traceback" not in service.said


async def test_while_it_asks_for_updates(tmp_path: Path) -> None:
    async with talking(tmp_path, "polling", BRISK, LOG_LEVEL="DEBUG") as (api, service):
        sari, dewi = Person(api, "Rahasiasari"), Person(api, "Rahasiadewi")
        await asyncio.gather(talks(dewi), suffers(api, sari))
        for body in (UNREADABLE | NONSENSE).values():
            if b'"update_id":' in body:
                api.push_raw(
                    body.replace(b"halo", NAME.encode()).replace(b"71", NUMBER[1:].encode())
                )
        await sari.says("/menu")
        await sari.sees("Silakan pilih")
        api.answer("getUpdates", 401, f"Unauthorized {TOKEN} {NAME}")
        await sari.says(f"{NAME} {NUMBER}")
        assert await service.ends() == 1
        for event in ("update not readable", "no updates", "file not fetched"):
            assert event in service.said, service.said
        silent(service, *(str(each.id) for each in (sari, dewi)))


async def talks(sari: Person) -> None:
    await sari.starts(f"{NAME} {NUMBER}")
    await sari.sees("kode atau tautan itu tidak berlaku")
    await sari.sends_contact(f"+62{NUMBER}")
    await sari.sees("kami baru dapat membaca tulisan")
    await sari.says(f"{NAME} {NUMBER} {TOKEN}")
    await sari.sees("Silakan pilih")
    sari.press(f"{NAME} {NUMBER}", sari.messages[-1])
    await sari.blocks()
    await sari.unblocks()


async def suffers(api: BotApi, sari: Person) -> None:
    """Each way in which a request can fail, then a file that cannot be brought."""
    api.drop(next=2, methods=("getUpdates", "sendMessage", "answerCallbackQuery"))
    await sari.says(f"/menu {NAME}")
    api.fail(502, next=2)
    await sari.says(f"/menu {NAME}")
    api.answer("sendMessage", 400, f"Bad Request: {NAME} {TOKEN}")
    api.answer("getUpdates", 409, f"Conflict: {NAME} {TOKEN}")
    api.garble(next=2, cut=True)
    api.garble(next=2)
    await sari.says(f"/menu {NAME}")
    await until(lambda: not api.updates.pending)
    api.silence()
    await sari.says(f"/menu {NAME}")
    await until(lambda: api.server.held)
    await api.calm()
    await sari.sees("Silakan pilih")
    await api.refuse_connections()
    await api.calm()
    file = await sari.sends_file(FILE_NAME, b"x", NAME)
    del api.files.by_id[file.id]
    await sari.sees("tidak dapat kami terima")
    api.slow_downloads(cut_after=1)
    await sari.sends_file(FILE_NAME, b"xyz", NAME)


async def test_while_telegram_brings_them(tmp_path: Path) -> None:
    async with talking(tmp_path, "webhook", LOG_LEVEL="DEBUG") as (api, service):  # noqa: SIM117
        async with door(api) as opened:
            words = json.dumps({"update_id": 5, "message": {"text": f"{NAME} {NUMBER}"}}).encode()
            assert await opened.knocks(words, secret=opened.secret[:-1]) == 403
            assert await opened.knocks(words, secret=f"{NAME} {NUMBER}") == 403
            assert await opened.knocks(words, {"Content-Type": NAME}) == 415
            assert await opened.knocks(words, path=f"{opened.url}/{NAME}") == 404
            assert await opened.knocks(words.ljust(1_000_001)) == 413
            assert await opened.knocks(words) == 200
            assert await opened.knocks(words[:-1]) == 200
            path = opened.url.rpartition("/")[2]
            sari = Person(api, "Rahasiasari")
            await sari.says(f"/start {NAME} {NUMBER}")
            await sari.sees("kode atau tautan itu tidak berlaku")
            assert await service.stop() == 0
            assert service.said.count("update not readable") == 2
            silent(service, opened.secret, path, str(sari.id))


async def test_where_the_token_is_refused_or_mistyped(tmp_path: Path) -> None:
    async with bot_api() as api:
        for number, token in enumerate((TOKEN[:-1] + "X", TOKEN[:20], f"{TOKEN} ")):
            folder = tmp_path / str(number)
            folder.mkdir()
            given = settings(api, LOG_LEVEL="DEBUG") | {"TELEGRAM_TOKEN": token}
            other = Rekan(folder, **given)
            await other.begin()
            assert await other.ends() in (1, 2)
            silent(other, token[12:20])
