"""What the web chat shows: the stream without a gap, files, the stage and its time."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels.webchat.hub import Changed
from bot.time.clock import LONGEST_OFFSET
from handlers.events.board import ParticipantsFile
from handlers.offices import sample
from tests.bot.process import Event, Phone, phones, read_events, until
from tests.bot.site import Site, serving


@asynccontextmanager
async def talking(folder: Path) -> AsyncIterator[tuple[Site, Phone]]:
    async with serving(folder) as site, phones(lambda: site.address, "librarian") as [sari]:
        yield site, sari


async def hears(site: Site, phone: Phone, query: str = "", last: str | None = None) -> list[Event]:
    """What a new connection brings until it says what waits."""
    headers = {"Last-Event-ID": last} if last is not None else {}
    heard = []
    async with site.client.stream("GET", f"{phone.path}/events{query}", headers=headers) as answer:
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/event-stream")
        async for event in read_events(answer):
            heard.append(event)
            if event.name == "waiting":
                break
    return heard


def numbers(heard: list[Event]) -> list[int | None]:
    return [event.number for event in heard]


async def test_a_stream_goes_on_after_what_was_seen(tmp_path: Path) -> None:
    async with talking(tmp_path) as (site, sari):
        for words in ("/bahasa", "/bantuan", "/tanya"):
            await sari.says(words)
            await site.play.settle()
        every = numbers(await hears(site, sari))
        [*seen, last_but_one, last, nothing] = every
        assert nothing is None  # `waiting` comes after the replay and has no number
        assert seen == sorted(filter(None, seen))
        assert numbers(await hears(site, sari, f"?after={last_but_one}")) == [last, None]
        assert numbers(await hears(site, sari, "?after=0", last=str(last))) == [None]
        assert numbers(await hears(site, sari, f"?after={last}9")) == [None]
        for nonsense in ("kata", "-1", "9" * 5000, "%EF%BC%91", "1.0", ""):
            assert numbers(await hears(site, sari, f"?after={nonsense}")) == every
            assert numbers(await hears(site, sari, last=nonsense)) == every


async def test_an_edit_keeps_its_message_and_is_a_new_event(tmp_path: Path) -> None:
    async with talking(tmp_path) as (site, sari):
        await sari.says("/bahasa")
        await site.play.settle()
        await sari.sees("Bahasa apa")
        await sari.presses("English")
        await site.play.settle()
        await sari.sees("English")
        asked, edited = [event for event in sari.events if event.name == "message"]
        assert asked.data["id"] == edited.data["id"]
        assert (asked.data["edited"], edited.data["edited"]) == (False, True)
        assert asked.number is not None
        assert edited.number is not None
        assert asked.number < edited.number
        assert numbers(await hears(site, sari)) == [edited.number, None]


async def test_what_waits_is_named_until_it_is_handled(tmp_path: Path) -> None:
    async with talking(tmp_path) as (site, sari):
        await sari.says("/bahasa")
        await sari.posts(press="kata", message=1)
        [waiting] = await hears(site, sari)
        assert waiting.data == {"numbers": sari.posted}
        await site.play.settle()
        await until(lambda: [event for event in sari.events if event.name == "handled"][1:])
        handled = [event.data for event in sari.events if event.name == "handled"]
        assert handled == [
            {"number": sari.posted[0], "toast": None},
            {"number": sari.posted[1], "toast": "Tombol itu sudah tidak berlaku."},
        ]
        assert (await hears(site, sari))[-1].data == {"numbers": []}


async def test_a_lock_ends_a_stream_that_comes_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with talking(tmp_path) as (site, sari):
        await until(lambda: sari.events)
        await sari.says("/bahasa")
        await site.impatient()
        with closing(sqlite3.connect(tmp_path / "rekan.db")) as other:
            other.execute("begin immediate")
            before = sari.connections
            site.play.web.hub.tell(sari.address, Changed())
            await until(lambda: sari.connections > before)
        await site.play.settle()
        await sari.sees("Bahasa apa")
        assert [record for record in caplog.records if record.levelname == "ERROR"] == []


async def test_a_file_is_for_its_phone_alone(tmp_path: Path) -> None:
    async with talking(tmp_path) as (site, sari):
        await site.play.happens("Rina panitia Bontang")
        await site.play.happens('kegiatan "Rapat (contoh)", 30/11/2026 09.00–12.00, 2 kursi')
        rina = Phone(site.client, lambda: site.address, "ponsel-Rina")
        await rina.posts(press=ParticipantsFile(event=1).wire)
        await site.play.settle()
        [shown, _] = await hears(site, rina)
        file = shown.data["file"]
        answer = await site.client.get(file["url"])
        assert answer.status_code == 200
        assert answer.content.startswith(b"PK")
        assert answer.headers["content-disposition"] == f'attachment; filename="{file["name"]}"'
        assert (await site.client.get(f"{sari.path}/files/{shown.data['id']}")).status_code == 404
        drawn = (await site.bubble("ponsel-Rina", shown.data["id"])).file
        assert drawn is not None
        Path(drawn.path).unlink()  # noqa: ASYNC240
        answer = await site.client.get(file["url"])
        assert answer.status_code == 404
        assert answer.json() == {"error": "Berkas ini sudah tidak ada. Silakan minta lagi."}
        await rina.posts(press=ParticipantsFile(event=1).wire)
        await site.play.settle()
        again = (await hears(site, rina, f"?after={shown.number}"))[0].data["file"]["url"]
        assert (await site.client.get(again)).content.startswith(b"PK")


async def test_the_demo_has_coordinators_and_moves_its_time(tmp_path: Path) -> None:
    async with serving(tmp_path) as site:
        async with site.play.database.transaction() as connection:
            await sample.load(connection, site.play.clock.now())
        stage = (await site.client.get("/api/stage")).json()
        assert stage["demo"] is True
        assert "bontang" in [each["id"] for each in stage["coordinators"]]
        zones = {each["id"]: each["zone"] for each in stage["coordinators"]}
        assert (zones["singkawang"], zones["bontang"]) == ("WIB", "WITA")
        before = site.play.clock.now()
        answer = await site.client.post("/api/time", json={"move": "day"})
        assert answer.status_code == 200
        assert site.play.clock.now() == before + timedelta(days=1)
        for move in ("back", "", None, 7):
            answer = await site.client.post("/api/time", json={"move": move})
            assert answer.status_code == 400
        site.play.clock.advance(LONGEST_OFFSET - site.play.clock.offset)
        answer = await site.client.post("/api/time", json={"move": "hour"})
        assert answer.status_code == 409
        assert answer.json() == {"error": "Time cannot be moved further ahead."}
        assert (await site.client.get("/api/stage")).status_code == 200


async def test_beside_a_real_channel_it_is_a_plain_chat(tmp_path: Path) -> None:
    async with serving(tmp_path, demo=False) as site:
        async with site.play.database.transaction() as connection:
            await sample.load(connection, site.play.clock.now())
        stage = (await site.client.get("/api/stage")).json()
        assert (stage["demo"], stage["coordinators"], stage["next_due"]) == (False, [], None)
        before = site.play.clock.now()
        answer = await site.client.post("/api/time", json={"move": "day"})
        assert answer.status_code == 403
        assert answer.json()["error"].startswith("Time can be moved only where no real channel")
        assert site.play.clock.now() == before
        answer = await site.client.post("/api/phones", json={"as": "bontang"})
        assert answer.status_code == 404
        async with phones(lambda: site.address, "librarian") as [sari]:
            await sari.says("/panitia")
            await site.play.settle()
            await until(lambda: sari.texts)
            assert "Ruang panitia" not in sari.texts[-1]


async def test_a_browser_that_leaves_is_forgotten(tmp_path: Path) -> None:
    async with talking(tmp_path) as (site, sari):
        await until(lambda: sari.events)
        async with site.client.stream("GET", f"{sari.path}/events") as answer:
            await anext(answer.aiter_raw())
        await sari.says("/bahasa")
        await site.play.settle()
        await sari.sees("Bahasa apa")
