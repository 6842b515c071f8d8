"""The page that shows a session's code to a room, over real sockets."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from handlers.attendance import codes, projecting
from storage.offices import roles
from tests.bot.projecting import PROXIED, room
from tests.handlers.attendance.room import BEGUN, RINA, code_now
from tests.play import KEY, playing

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


async def test_it_shows_the_code_of_now(tmp_path: Path) -> None:
    async with room(tmp_path) as it:
        address = await it.address()
        said = await it.shows(address)
        assert said["code"] == code_now(it.play)
        assert 0 < said["left"] <= said["lasts"] == 30_000
        assert (said["title"], said["session"]) == ("Pelatihan Katalog", "")
        assert said["present"] == "Hadir 0 dari 1 peserta"
        assert said["link"] == it.play.world.link("h1")
        await it.play.hears(f"Sari: {said['code']}")
        assert (await it.shows(address))["present"] == "Hadir 1 dari 1 peserta"
        await it.play.go_on(codes.STEP)
        later = await it.shows(address)
        assert later["code"] == code_now(it.play) != said["code"]


async def test_no_person_is_named(tmp_path: Path) -> None:
    async with room(tmp_path) as it:
        address = await it.address()
        for path in (address, f"{address}/now"):
            said = (await it.client.get(path)).text
            assert not re.search("Rina|Sari|Tono", said)


async def test_who_looks_keeps_nothing_and_tells_nobody(tmp_path: Path) -> None:
    async with room(tmp_path) as it:
        address = await it.address()
        of_it = (address, f"{address}/now", f"{address}/qr.png", "/hadir/page/code.js")
        for path in (*of_it, "/hadir/page/code.css", "/hadir/nothing"):
            headers = (await it.client.get(path, headers=PROXIED)).headers
            assert headers["cache-control"] == "no-store"
            assert headers["referrer-policy"] == "no-referrer"
            assert headers["x-robots-tag"] == "noindex, nofollow"
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["content-security-policy"] == CSP
            assert not [name for name in headers if name.startswith(("set-cookie", "access-"))]


async def test_the_picture_leads_to_where_digits_are_typed(tmp_path: Path) -> None:
    async with room(tmp_path) as it:
        address = await it.address()
        answer = await it.client.get(f"{address}/qr.png")
        assert answer.headers["content-type"] == "image/png"
        ticket = projecting.read_ticket(address.rpartition("/")[2], KEY, it.play.clock.now())
        assert ticket is not None
        drawn = await it.play.drawings.draw(projecting.qr_code(ticket, it.play.world))
        assert answer.content == drawn.read_bytes()


async def test_what_is_forged_or_over_is_one_and_the_same(tmp_path: Path) -> None:
    async with room(tmp_path) as it:
        address = await it.address()
        ticket = address.rpartition("/")[2]
        head, signature = ticket[:26], ticket[26:]
        other = "B" if head[10] != "B" else "C"
        forged = [
            "",
            "x",
            "A" * 48,
            ticket[:-1],
            f"{ticket}A",
            f"{ticket}==",
            ticket.swapcase(),
            head[:10] + other + head[11:] + signature,
            head + signature[::-1],
            "%00" + ticket[1:],
            "é" * 48,
        ]
        gone = (await it.client.get("/hadir/nothing")).text
        assert "tidak berlaku" in gone
        ways = ["/hadir/page/", "/hadir/page/code.html", "/hadir/page/%2e%2e/app.py", f"{address}/"]
        for path in [*(f"/hadir/{each}" for each in forged), *ways, f"{address}/qr.jpg"]:
            for way in (path, f"{path}/now", f"{path}/qr.png"):
                answer = await it.client.get(way, headers=PROXIED)
                assert (answer.status_code, answer.text) == (404, gone), way
        for method in ("POST", "PUT", "DELETE", "OPTIONS"):
            answer = await it.client.request(method, f"{address}/now")
            assert (answer.status_code, answer.text) == (404, gone), method
        await it.play.hears("(3 jam kemudian)")  # to its very end
        for way in (address, f"{address}/now", f"{address}/qr.png"):
            assert (await it.client.get(way)).text == gone


async def test_of_another_key_it_is_nothing(tmp_path: Path) -> None:
    async with room(tmp_path) as it:
        ticket = (await it.address()).rpartition("/")[2]
        now = it.play.clock.now()
        assert projecting.read_ticket(ticket, KEY, now)
        assert projecting.read_ticket(ticket, b"j" * 32, now) is None


async def test_it_lives_no_longer_than_a_day(tmp_path: Path) -> None:
    async with room(tmp_path) as it:
        await it.does("update sessions set ends = starts + 90000000 where id = 1")
        address = await it.address()
        await it.play.go_on(timedelta(hours=23, minutes=59))
        assert await it.status(address) == 200
        await it.play.go_on(timedelta(minutes=1))
        assert await it.status(address) == 404


async def test_it_tells_no_other_session(tmp_path: Path) -> None:
    """Session 2 is of another event; nobody gave an address for it."""
    async with room(tmp_path) as it:
        first, second = await it.address(1), await it.address(2)
        assert first != second
        assert (await it.shows(second))["code"] == code_now(it.play, 2)


async def test_a_cancelled_event_is_over(tmp_path: Path) -> None:
    async with room(tmp_path) as it:
        address = await it.address()
        await it.does("update events set state = 'cancelled', why_cancelled = 'Bu Sari sakit'")
        said = await it.shows(address)
        assert (said["code"], said["note"]) == (None, "Kegiatan ini dibatalkan.")
        assert "sakit" not in str(said)


async def test_a_session_that_is_gone_is_over(tmp_path: Path) -> None:
    async with room(tmp_path) as it:
        address = await it.address()
        await it.does("delete from sessions where id = 1")
        assert await it.status(f"{address}/now") == 404


async def test_a_session_that_moved_shows_no_code_before_its_time(tmp_path: Path) -> None:
    async with room(tmp_path) as it:
        address = await it.address()
        await it.does("update sessions set starts = starts + 7200000, ends = ends + 7200000")
        said = await it.shows(address)
        note = "Kode tampil mulai Senin, 23 November 2026, pukul 10.30 WITA."
        assert (said["code"], said["note"]) == (None, note)


async def test_who_runs_the_event_no_more_shows_nothing(tmp_path: Path) -> None:
    async with room(tmp_path) as it:
        address = await it.address()
        async with it.play.database.transaction() as connection:
            await roles.release(connection, RINA, "coordinator", 1)
        assert await it.status(f"{address}/now") == 404
        assert await it.address() == ""


async def test_who_withdrew_their_consent_shows_nothing(tmp_path: Path) -> None:
    async with room(tmp_path) as it:
        address = await it.address()
        await it.does(f"update consents set withdrawn = 1 where person = {RINA}")
        assert await it.status(f"{address}/now") == 404


async def test_where_the_world_does_not_reach_us_there_is_no_page(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await play.hears(BEGUN)
        assert "proyektor" not in await play.presses("Rina", "atc:1")


async def test_a_locked_database_is_asked_again(tmp_path: Path) -> None:
    async with room(tmp_path) as it:
        address = await it.address()
        await it.does("pragma busy_timeout = 1")
        with closing(sqlite3.connect(tmp_path / "rekan.db")) as other:
            other.execute("begin immediate")
            assert await it.status(f"{address}/now") == 503
        assert await it.status(f"{address}/now") == 200
