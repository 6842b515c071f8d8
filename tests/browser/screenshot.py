"""Make the README's picture anew: `python -m tests.browser.screenshot` writes docs/screenshot.png.

A fresh service is played up to where a librarian has a seat and the coordinator sees who comes.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, expect

from tests.browser import job
from tests.browser.chromium import chromium
from tests.browser.hands import Phone
from tests.browser.service import Service

PICTURE = Path(__file__).parents[2] / "docs" / "screenshot.png"
OTHERS = (
    ("Bayu Contoh", "TBM Contoh"),
    ("Ni Luh Contoh, S.Pd.", "SDN 000 Contoh"),
    ("Yosef Contoh", "Perpustakaan Kelurahan Contoh"),
)


def take(browser: Browser, address: str) -> bytes:
    context = browser.new_context(
        viewport={"width": 1280, "height": 900},
        reduced_motion="reduce",
        color_scheme="light",
        locale="id-ID",
    )
    page = context.new_page()
    page.goto(address)
    coordinator, librarian = Phone(page, "Panitia"), Phone(page, "Pustakawan")
    job.offer(coordinator)
    for name, institution in OTHERS:
        _enrol_another(page, name, institution)
    job.find(librarian)
    job.enrol(librarian)
    coordinator.reads(f"4. {job.NAME}")
    expect(coordinator.button("Menu")).to_be_in_viewport()
    reminder = page.get_by_role("button", name="Ke pengingat berikutnya")
    expect(reminder).to_contain_text(re.compile(r"09\.00|14\.30"))
    page.mouse.move(0, 0)
    librarian.input.blur()
    picture = page.screenshot(animations="disabled")
    context.close()
    return _packed(picture)


def _enrol_another(page: Page, name: str, institution: str) -> None:
    """From a phone that is closed again."""
    page.get_by_role("button", name="Tambah pustakawan").click()
    phone = Phone(page, "Pustakawan 2")
    job.find(phone)
    job.enrol(phone, name, institution)
    page.once("dialog", lambda question: question.accept())
    phone.whole.get_by_role("button", name="Tutup ponsel").click()
    expect(phone.whole).to_be_hidden()


def _packed(png: bytes) -> bytes:
    """The same PNG, its pixels packed as tightly as zlib can: Chromium packs for speed."""
    pixels = b"".join(data for kind, data in _chunks(png) if kind == b"IDAT")
    chunks = [chunk for chunk in _chunks(png) if chunk[0] != b"IDAT"]
    chunks.insert(-1, (b"IDAT", zlib.compress(zlib.decompress(pixels), 9)))
    return png[:8] + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(png):
        length, kind = struct.unpack_from(">I4s", png, at)
        yield kind, png[at + 8 : at + 8 + length]
        at += 12 + length


def main() -> None:
    with TemporaryDirectory() as folder, chromium() as browser:
        service = Service(Path(folder))
        service.start()
        try:
            PICTURE.write_bytes(take(browser, service.address))
        finally:
            service.kill()
    print(f"{PICTURE}: {PICTURE.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
