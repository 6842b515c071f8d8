"""Updates that Telegram brings: only its own are let in, and each is kept before it is thanked."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import httpx
import pytest

from bot.channels.telegram import webhook
from bot.channels.telegram.reading import ALLOWED
from bot.site import site
from tests.bot.process import until
from tests.bot.telegram.knocking import JSON, SECRET, Door, door, poured
from tests.bot.telegram.reception import PUBLIC, Reception, receiving
from tests.wire.person import Person
from tests.wire.telegram import BotApi, bot_api

WORDS = b'{"update_id": %d, "message": {"message_id": 4, "date": 1795000000, "text": "/start", \
"from": {"id": 71, "is_bot": false, "first_name": "Sari"}, "chat": {"id": 71, "type": "private"}}}'
PROXIED = {"X-Forwarded-For": "149.154.167.220", "Via": "1.1 proxy", "Forwarded": "for=1.2.3.4"}


@asynccontextmanager
async def hooked(folder: Path) -> AsyncIterator[tuple[BotApi, Reception, Door]]:
    async with (
        bot_api() as api,
        receiving(folder, api, mode="webhook") as reception,
        door(api) as opened,
    ):
        yield api, reception, opened


async def kept_nothing(reception: Reception) -> bool:
    return not await reception.count("inbox") + await reception.count("dead_letters")


async def test_it_is_set_and_answers(tmp_path: Path) -> None:
    async with hooked(tmp_path) as (api, reception, opened):
        assert api.updates.allowed == set(ALLOWED)
        assert len(opened.secret) == 64
        assert len(opened.url.rpartition("/")[2]) == 64
        assert opened.secret not in opened.url
        sari = Person(api, "Sari")
        await sari.starts()
        await sari.presses("Bahasa Indonesia")
        await sari.sees("mohon persetujuan")
        await until(lambda: not api.updates.pending)
        assert [each.status for each in api.posted] == [200, 200]
        assert (api.faults, api.refused, reception.line.wrong) == ([], [], None)


async def test_what_is_forged_is_refused_and_not_kept(tmp_path: Path) -> None:
    async with hooked(tmp_path) as (_, reception, opened):
        right = opened.secret
        forged: list[str | bytes | None] = [
            None,
            "x",
            right[:-1],
            right[1:],
            right + "0",
            "0" + right,
            f"{right}, {right}",
            right.upper(),
            right[:-1] + ("1" if right[-1] == "0" else "0"),
            "é".encode(),
            right.encode() + b"\xff",
            "\u0661".encode() * 64,
        ]
        body = WORDS % 5
        for secret in forged:
            assert await opened.knocks(body, secret=secret) == 403, secret
        answer = await opened.client.post(opened.url, content=body, headers={SECRET: "", **JSON})
        assert answer.status_code == 403
        assert await kept_nothing(reception)


async def test_other_ways_in_are_closed(tmp_path: Path) -> None:
    async with hooked(tmp_path) as (_, reception, opened):
        place = opened.url.rpartition("/")[0]
        for path in (place, f"{place}/", f"{opened.url}/", f"{opened.url}x", opened.url[:-1]):
            assert await opened.knocks(WORDS % 5, path=path) == 404
        for method in ("GET", "PUT", "DELETE", "HEAD", "PATCH"):
            answer = await opened.client.request(
                method, opened.url, headers={SECRET: opened.secret}
            )
            assert answer.status_code in (404, 405), method
        for kind in ("text/plain", "application/x-www-form-urlencoded", "", "application/jsonp"):
            assert await opened.knocks(WORDS % 5, {"Content-Type": kind}) == 415
        assert await opened.knocks(WORDS % 5, {}) == 415
        assert await kept_nothing(reception)


async def test_too_much_is_refused_before_it_is_read(tmp_path: Path) -> None:
    async with hooked(tmp_path) as (_, reception, opened):
        assert await opened.announces(1_000_001) == 413
        assert await opened.announces(10**30) in (400, 413)
        assert await kept_nothing(reception)


async def test_fifty_megabytes_are_not_taken(tmp_path: Path) -> None:
    async with hooked(tmp_path) as (api, reception, opened):
        taken: list[int] = []
        transport = httpx.ASGITransport(site(reception.line.routes, None, lambda: None))
        async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as inside:
            straight = Door(opened.url.replace(reception.address, PUBLIC), opened.secret, inside)
            assert await straight.knocks(poured(500, taken)) == 413
        assert len(taken) <= 12
        with suppress(httpx.TransportError):  # over the wire the answer may overtake the body
            assert await opened.knocks(b" " * 50_000_000) == 413
        assert await kept_nothing(reception)
        sari = Person(api, "Sari")
        await sari.starts()
        await sari.sees("Selamat datang")


async def test_the_largest_that_may_come_is_kept(tmp_path: Path) -> None:
    async with hooked(tmp_path) as (_, reception, opened):
        assert await opened.knocks((WORDS % 5).ljust(1_000_000)) == 200
        assert await reception.count("inbox") == 1


async def test_a_body_that_comes_again_is_handled_once(tmp_path: Path) -> None:
    async with hooked(tmp_path) as (api, reception, opened):
        sari = Person(api, "Sari", 71)
        assert sari.chat
        together = [opened.knocks(WORDS % 5) for _ in range(10)]
        assert await asyncio.gather(*together) == [200] * 10
        await reception.settled()
        await sari.sees("Selamat datang")
        assert await opened.knocks(WORDS % 6) == 200
        await until(lambda: len(sari.texts) == 2)
        assert await reception.count("inbox") == 2


async def test_junk_with_the_right_secret_is_thanked_and_parked(tmp_path: Path) -> None:
    async with hooked(tmp_path) as (api, reception, opened):
        junk = (b"", b"\xff\xfe", b"[" * 100_000, b"9" * 5_000, b"{", b'{"update_id": 1')
        for body in junk:
            assert await opened.knocks(body) == 200
            assert await opened.knocks(body) == 200  # the same again
        await reception.settled()
        assert await reception.count("dead_letters") == len(junk)
        sari = Person(api, "Sari")
        await sari.starts()
        await sari.sees("Selamat datang")


async def test_while_the_database_is_locked_telegram_keeps_it(tmp_path: Path) -> None:
    async with hooked(tmp_path) as (api, reception, _):
        await Person(api, "Eka").starts()
        await until(lambda: [each.status for each in api.posted] == [200])
        await reception.settled()
        await reception.impatient()
        sari = Person(api, "Sari")
        async with reception.locked():
            await sari.starts()
            await until(lambda: len(api.posted) > 1)
        await sari.sees("Selamat datang")
        await until(lambda: not api.updates.pending)
        statuses = [each.status for each in api.posted]
        assert set(statuses[1:-1]) == {503}
        assert statuses[-1] == 200
        assert len(sari.texts) == 1


async def test_a_proxy_may_knock_here_and_nowhere_else(tmp_path: Path) -> None:
    async with hooked(tmp_path) as (_, reception, opened):
        headers = {**JSON, **PROXIED, "Host": "contoh.example"}
        assert await opened.knocks(WORDS % 5, headers) == 200
        for path in ("/ready", "/", "/telegram", "/api/phones"):
            answer = await opened.client.get(reception.address + path, headers=PROXIED)
            assert answer.status_code == 403
        answer = await opened.client.get(f"{reception.address}/ready")
        assert (answer.status_code, answer.json()) == (200, {"ready": True, "wrong": None})


async def test_who_hangs_up_half_way_is_not_kept(tmp_path: Path) -> None:
    async with hooked(tmp_path) as (_, reception, opened):
        host, port = opened.url.split("/")[2].split(":")
        _, writer = await asyncio.open_connection(host, int(port))
        head = (
            f"POST /{opened.url.split('/', 3)[3]} HTTP/1.1\r\nHost: x\r\n{SECRET}: {opened.secret}"
        )
        body = json.dumps({"update_id": 5})
        writer.write(f"{head}\r\nContent-Type: application/json\r\n".encode())
        writer.write(f"Content-Length: 999\r\n\r\n{body}".encode())
        writer.close()
        await writer.wait_closed()
        assert await opened.knocks(WORDS % 6) == 200
        await reception.settled()
        assert await reception.count("inbox") == 1


@pytest.mark.parametrize("address", ["https://elsewhere.example/hook", ""])
async def test_what_somebody_else_set_is_set_again(
    tmp_path: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "LOOK_AFTER_SECONDS", 0.05)
    async with hooked(tmp_path) as (api, _, opened):
        api.webhook.reach = {**api.webhook.reach, "https://elsewhere.example": "http://127.0.0.1:9"}
        await api.webhook.set({"url": address})
        await until(lambda: api.webhook.setting and api.webhook.setting.secret == opened.secret)
        sari = Person(api, "Sari")
        await sari.starts()
        await sari.sees("Selamat datang")
