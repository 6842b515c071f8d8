"""A real browser, and the real service in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.chromium import NotInstalled, chromium
from tests.browser.service import Service

PATIENCE = 15_000  # milliseconds; a machine busy with other tests is slow


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    try:
        with chromium() as browser:
            yield browser
    except NotInstalled as missing:
        pytest.skip(str(missing))


@pytest.fixture
def service(browser: Browser, tmp_path: Path) -> Iterator[Service]:
    """A fresh one, with the sample; asked for after the browser, which may be missing."""
    service = Service(tmp_path)
    service.start()
    yield service
    service.kill()


@pytest.fixture
def page(browser: Browser, service: Service) -> Iterator[Page]:
    """The page as it opens on a wide screen; no script of it may fail."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, reduced_motion="reduce", locale="id-ID"
    )
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    failed: list[str] = []
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.goto(service.address)
    yield page
    context.close()
    assert failed == []
