"""The web chat's server, over real sockets: who is let in, what is kept, what is answered."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from contextlib import closing
from itertools import product
from pathlib import Path
from typing import Any

from structlog.testing import capture_logs

from bot.loops.bell import Bell
from bot.loops.turns import Turns
from tests.bot.process import until
from tests.bot.site import Site, serving

OWN_HEADERS = {
    "content-security-policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


STRANGERS = [
    ("Host", "contoh.example"),
    ("Host", "127.0.0.1"),
    ("Host", "127.0.0.1:1"),
    ("Host", "127.0.0.1.contoh.example:{port}"),
    ("Host", "localhost.:{port}"),
    ("Origin", "http://contoh.example"),
    ("Origin", "https://127.0.0.1:{port}"),
    ("Origin", "http://localhost:{port}"),
    ("Origin", "null"),
    ("Forwarded", "for=127.0.0.1"),
    ("X-Forwarded-For", "127.0.0.1"),
    ("X-Forwarded-Host", "127.0.0.1:{port}"),
    ("Via", "1.1 contoh"),
    ("Sec-Fetch-Site", "cross-site"),
    ("Sec-Fetch-Site", "same-site"),
]
KNOCKS = [("GET", "/"), ("POST", "/api/phones"), ("OPTIONS", "/api/phones")]


async def test_a_stranger_is_not_let_in(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        for (name, value), (method, path) in product(STRANGERS, KNOCKS):
            stranger = {name: value.format(port=site.port)}
            answer = await site.client.request(
                method, path, headers=stranger, json={"as": "librarian"}
            )
            assert answer.status_code == 403, stranger
            assert answer.json()["error"].startswith("The web chat "), stranger
            assert not [each for each in answer.headers if each.startswith("access-control-")]
        assert await site.count("web_phones") == 0


OURS: list[dict[str, str]] = [
    {"Host": "localhost:{port}", "Origin": "http://localhost:{port}"},
    {"Host": "[::1]:{port}"},
    {"Origin": "http://127.0.0.1:{port}", "Sec-Fetch-Site": "same-origin"},
    {"Sec-Fetch-Site": "none"},
]


async def test_our_own_page_is_let_in(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        for headers in OURS:
            ours = {name: value.format(port=site.port) for name, value in headers.items()}
            answer = await site.client.post("/api/phones", headers=ours, json={"as": "librarian"})
            assert answer.status_code == 201, ours
            assert not [each for each in answer.headers if each.startswith("access-control-")]


KINDS = [
    ("/", "text/html"),
    ("/page/stage.js", "text/javascript"),
    ("/page/chat.css", "text/css"),
    ("/page/icon.svg", "image/svg+xml"),
    ("/api/stage", "application/json"),
    ("/ready", "application/json"),
]


async def test_each_answer_has_its_type_and_our_headers(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        for path, kind in KINDS:
            answer = await site.client.get(path)
            assert answer.status_code == 200, path
            assert answer.headers["content-type"].partition(";")[0] == kind, path
            assert {name: answer.headers[name] for name in OWN_HEADERS} == OWN_HEADERS, path
            assert "server" not in answer.headers


MISSING = [
    "/page/../app.py",
    "/page/%2e%2e/app.py",
    "/page/%00",
    "/page/" + "a" * 5000,
    "/page",
    "/page/",
    "/api",
    "/api/phones/nobody/events",
    "/api/phones/nobody/files/1",
    "/api/phones/nobody/files/" + "9" * 30,
    "/api/phones/nobody/files/" + "9" * 5000,
    "/api/phones/%ff%fe/events",
]


async def test_what_is_not_there(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        for path in MISSING:
            answer = await site.client.get(path, follow_redirects=True)
            assert answer.status_code == 404, path


GOOD = {"number": "nomor-0001"}
ASKS = {**GOOD, "words": "/bahasa"}
DEEP = b"[" * 50_000 + b"]" * 50_000
UNREADABLE = [
    b"",
    b"{",
    b"[]",
    b"null",
    b'"/start"',
    b"\xff\xfe",
    b'{"number": "nomor-0001", "words": "\xff"}',
    DEEP,
    b'{"number": "nomor-0001", "words": ' + DEEP + b"}",
    b'{"number": "nomor-0001", "words": "\\ud800"}',
    b'{"number": "nomor-0001", "press": "\\udfff"}',
    b'{"number": "nomor-0001", "message": ' + b"9" * 5000 + b"}",
    b'{"number": "nomor-0001", "message": 1e400}',
    b'{"number": "nomor-0001", "message": NaN}',
    *(
        json.dumps(body).encode()
        for body in (
            {},
            {"number": 12345678},
            {"number": "pendek"},
            {"number": "n" * 65},
            {"number": "nomor/0001"},
            {"number": "nomor-0001\n"},
            {"number": None},
            {**GOOD, "words": 7},
            {**GOOD, "words": ["/start"]},
            {**GOOD, "press": {}},
            {**GOOD, "message": "satu"},
            {**GOOD, "message": 1.5},
            {**GOOD, "phone": "other"},
            {**GOOD, "at": "2026-11-23T00:00:00Z"},
        )
    ),
]


async def test_what_cannot_be_read(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        path = await site.open_phone()
        for body in UNREADABLE:
            answer = await site.post(f"{path}/messages", body)
            assert answer.status_code == 400, body[:99]
            assert answer.json() == {"error": "Pesan itu tidak dapat dibaca."}
        assert await site.count("inbox") == 0
        assert await said_to(site, path, ASKS) == "Bahasa apa yang Anda pilih?"


async def said_to(site: Site, path: str, posted: dict[str, Any]) -> str:
    """What the only message says that this brings."""
    answer = await site.client.post(f"{path}/messages", json=posted)
    assert answer.status_code == 202, answer.text
    await site.play.settle()
    [text] = await site.texts(path)
    return text


async def test_only_json_is_taken(tmp_path: Path) -> None:
    """The others could be sent by a page from elsewhere without asking first."""
    async with serving(tmp_path) as site:
        path = await site.open_phone()
        for kind in (None, "text/plain", "application/x-www-form-urlencoded"):
            answer = await site.post(f"{path}/messages", json.dumps(ASKS).encode(), kind)
            assert (answer.status_code, answer.json()) == (415, {"error": "Kirimkan JSON."})
        assert await site.count("inbox") == 0


ODD: list[dict[str, Any]] = [
    {"words": "\0\x1b[31m\u202e😀\u0301"},
    {"words": ""},
    {},
    {"press": ""},
    {"press": "join:" + "9" * 50, "message": 10**30},
    {"press": "e:" + "9" * 15, "message": -1},
    {"press": "e:" + "9" * 30},
    {"press": "e:-1"},
    {"press": "kata " * 12},
    {"words": "/start " + "e9" * 900},
    {"words": "/start e" + "9" * 15},
]


async def test_words_of_all_kinds_are_answered(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        path = await site.open_phone()
        too_long = "Maaf, pesan Anda terlalu panjang. Mohon ringkas, paling banyak 4.000 huruf."
        assert await said_to(site, path, {**GOOD, "words": "kata " * 20_000}) == too_long
        for number, posted in enumerate(ODD):
            body = {"number": f"nomor-1{number:03}", **posted}
            assert (await site.client.post(f"{path}/messages", json=body)).status_code == 202
            await site.play.settle()
            assert await site.count("dead_letters") == 0, posted
        assert await site.count("inbox", "handled is null") == 0
        for press in ("x" * 65, "kata " * 20_000):
            body = {**GOOD, "press": press}
            assert (await site.client.post(f"{path}/messages", json=body)).status_code == 400


async def test_a_body_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        path = await site.open_phone()
        taken = await site.pour(f"{path}/messages", megabytes=50)
        assert (taken.status, taken.answer) == (413, {"error": "Pesan Anda terlalu panjang."})
        assert taken.megabytes <= 2
        answer = await site.post(f"{path}/messages", b" " * 5_000_000)  # and over the wire
        assert answer.status_code == 413
        assert await said_to(site, path, ASKS) != ""


async def test_a_number_that_comes_twice_is_one_message(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        path, other = await site.open_phone(), await site.open_phone()
        for words in ("/bahasa", "/bahasa", "/menu"):
            body = {**GOOD, "words": words}
            assert (await site.client.post(f"{path}/messages", json=body)).status_code == 202
        await site.play.settle()
        answer = await site.client.post(f"{path}/messages", json=ASKS)
        assert answer.status_code == 202
        await site.play.settle()
        assert await site.texts(path) == ["Bahasa apa yang Anda pilih?"]
        assert await said_to(site, other, ASKS) != ""  # its own numbers


async def test_a_phone_nobody_opened(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        answer = await site.client.post("/api/phones/nobody/messages", json=GOOD)
        assert answer.json() == {"error": "Ponsel ini tidak dikenal lagi."}
        assert answer.status_code == 404
        answer = await site.client.post("/api/phones", json={"as": "nobody"})
        assert answer.json() == {"error": "There is no such person to play."}
        assert answer.status_code == 404
        assert await site.count("inbox") == await site.count("web_phones") == 0


async def test_a_locked_database_says_come_again(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        path = await site.open_phone()
        await site.impatient()
        with closing(sqlite3.connect(tmp_path / "rekan.db")) as other:
            other.execute("begin immediate")
            answer = await site.client.post(f"{path}/messages", json=ASKS)
            assert answer.status_code == 503
            assert answer.json()["error"].startswith("Layanan sedang tidak dapat menyimpan.")
        assert await said_to(site, path, ASKS) != ""


async def test_readiness_says_what_is_wrong(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        assert (await site.client.get("/ready")).json() == {"ready": True, "wrong": None}
        site.wrong = "late: tell due notices"
        answer = await site.client.get("/ready")
        assert (answer.status_code, answer.json()) == (503, {"ready": False, "wrong": site.wrong})


async def test_turns_wait_while_it_is_locked(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        path = await site.open_phone()
        await site.client.post(f"{path}/messages", json=ASKS)
        await site.impatient()
        bell = Bell()
        turns = Turns(
            site.play.database, site.play.world, site.play.clock.now, bell, bell, bell.ring
        )
        with closing(sqlite3.connect(tmp_path / "rekan.db")) as other, capture_logs() as told:
            other.execute("begin immediate")
            running = asyncio.create_task(turns.run())
            await until(lambda: told or running.done())
        assert [each["event"] for each in told] == ["turns wait"]
        while await site.count("inbox", "handled is null"):
            assert not running.done()
        bell.stop()
        await running
        await site.play.settle()
        assert await site.texts(path) == ["Bahasa apa yang Anda pilih?"]
