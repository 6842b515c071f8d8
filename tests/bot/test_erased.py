"""Drawn files go soon after an erasure, but not while they are on their way."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from bot.worker.drawing import Drawings
from bot.worker.erased import forget_erased
from bot.worker.process import Process
from handlers.files.attachments import Document, parse
from storage.connection import Database
from storage.people import traces
from tests.given import DAY, HOUR, MINUTE, NOW, person


class Cache:
    def __init__(self) -> None:
        self.asked: list[datetime] = []

    def forget(self, older_than: datetime) -> int:
        self.asked.append(older_than)
        return 1


async def test_only_after_an_erasure_and_as_long_as_old_words_may_be_drawn(
    database: Database,
) -> None:
    cache = Cache()
    assert await forget_erased(database, cache, NOW) == 0
    async with database.transaction() as connection:
        await traces.erase(connection, await person(connection), NOW)
    for after in (timedelta(), HOUR, 3 * DAY):
        await forget_erased(database, cache, NOW + after)
    assert cache.asked == [NOW - 10 * MINUTE, NOW + HOUR - 10 * MINUTE, NOW + DAY]


async def test_a_document_is_drawn_as_its_text(tmp_path: Path) -> None:
    document = Document(file_name="data.json", content='{"nama": "Sari"}\r\n')
    assert parse(document.model_dump_json()) == document
    assert parse(document.model_dump_json(exclude_defaults=True)) == document
    process = Process(tmp_path / "worker")
    path = await Drawings(tmp_path / "drawn", process).draw(document)
    await process.close()
    assert path.suffix == ".json"
    assert path.read_bytes() == b'{"nama": "Sari"}\r\n'
