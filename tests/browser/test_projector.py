"""The page for a projector, as a room sees it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.bot.projecting import Room, room
from tests.browser.conftest import PATIENCE
from tests.handlers.attendance.room import code_now

BEYOND = "document.documentElement.scrollHeight - innerHeight"


@dataclass
class Projection:
    """A page over a service that is played in a thread of its own."""

    page: Page
    room: Room
    loop: asyncio.AbstractEventLoop

    def does(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(PATIENCE)

    def shows_the_code_of_now(self) -> None:
        expect(self.page.locator("#code")).to_have_text(code_now(self.room.play))


@pytest.fixture
def projection(browser: Browser, tmp_path: Path) -> Iterator[Projection]:
    begun: Future[tuple[Room, asyncio.AbstractEventLoop, asyncio.Event, str]] = Future()

    async def play() -> None:
        async with room(tmp_path) as it:
            stop = asyncio.Event()
            begun.set_result((it, asyncio.get_running_loop(), stop, await it.address()))
            await stop.wait()

    thread = Thread(target=lambda: asyncio.run(play()))
    thread.start()
    it, loop, stop, address = begun.result(PATIENCE)
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    failed: list[str] = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.on("console", lambda said: failed.append(said.text) if "Content" in said.text else None)
    page.clock.install()
    page.goto(it.base + address)
    yield Projection(page, it, loop)
    context.close()
    loop.call_soon_threadsafe(stop.set)
    thread.join()
    assert failed == []


def test_it_renews_itself(projection: Projection) -> None:
    page = projection.page
    projection.shows_the_code_of_now()
    projection.does(projection.room.play.hears(f"Sari: {code_now(projection.room.play)}"))
    page.clock.run_for(4000)
    expect(page.locator("#present")).to_have_text("Hadir 1 dari 1 peserta")
    projection.does(projection.room.play.go_on(timedelta(seconds=30)))
    page.clock.run_for(4000)
    projection.shows_the_code_of_now()


def test_the_bar_runs_out(projection: Projection) -> None:
    projection.shows_the_code_of_now()
    projection.page.route("**/now", lambda route: route.abort())
    width = "parseFloat(document.getElementById('left').style.width)"
    projection.page.clock.run_for(400)
    assert projection.page.evaluate(width) > 90
    projection.page.clock.run_for(15_000)
    assert 35 < projection.page.evaluate(width) < 55


def test_a_code_that_has_ended_is_not_shown(projection: Projection) -> None:
    projection.shows_the_code_of_now()
    projection.page.route("**/now", lambda route: route.abort())
    projection.page.clock.run_for(40_000)
    expect(projection.page.locator("#note")).to_contain_text("Sambungan terputus")
    expect(projection.page.locator("#code")).to_have_text("")
    projection.page.unroute("**/now")
    projection.page.clock.run_for(4000)
    projection.shows_the_code_of_now()


def test_it_is_over_with_the_session(projection: Projection) -> None:
    projection.shows_the_code_of_now()
    projection.does(projection.room.play.hears("(3 jam kemudian)"))
    projection.page.clock.run_for(4000)
    expect(projection.page.locator("#note")).to_contain_text("sudah selesai")
    expect(projection.page.locator("#code")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_of_it_fits(projection: Projection, scheme: Any, tmp_path: Path) -> None:
    long = "Bimbingan Teknis Pengelolaan Perpustakaan Desa dan Kelurahan se-Kabupaten (contoh) " * 2
    projection.does(projection.room.does(f"update events set title = '{long[:120]}'"))
    projection.page.emulate_media(color_scheme=scheme)
    projection.page.clock.run_for(4000)
    projection.shows_the_code_of_now()
    expect(projection.page.locator("#qr")).to_have_js_property("naturalWidth", 348)
    for width, height in ((1280, 720), (1024, 768), (1920, 1080), (800, 600), (390, 844)):
        projection.page.set_viewport_size({"width": width, "height": height})
        assert projection.page.evaluate(BEYOND) <= 0
        for part in ("#title", "#code", "#time", "#qr", "#present"):
            box = projection.page.locator(part).bounding_box()
            assert box is not None
            assert box["x"] >= 0, part
            assert box["x"] + box["width"] <= width + 1, (part, width)
            assert box["y"] + box["height"] <= height + 1, (part, width)
        digits = projection.page.locator("#code").evaluate(
            "of => { const range = document.createRange(); range.selectNodeContents(of);"
            " const box = range.getBoundingClientRect(); return [box.left, box.right]; }"
        )
        assert digits[0] >= 0
        assert digits[1] <= width
        projection.page.screenshot(path=str(tmp_path / f"{scheme}-{width}.png"))
