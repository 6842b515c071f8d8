"""Words that come with a file in the web chat are its caption."""

from __future__ import annotations

import json
from pathlib import Path

from bot.channels.webchat.channel import WebChat
from bot.channels.webchat.hub import Hub
from content.text import Text
from handlers.chat import Incoming
from storage.connection import open_database
from tests.play import MONDAY


async def test_words_with_a_file_are_its_caption(tmp_path: Path) -> None:
    database = await open_database(tmp_path / "rekan.db")
    channel = WebChat(database, Hub(), lambda: MONDAY, tmp_path)
    file = {"reference": "r" * 22, "name": "poster.png"}
    said = {"phone": "p", "number": "1", "at": MONDAY.isoformat(), "words": "Poster"}
    [raw] = channel.split(json.dumps({**said, "file": file}).encode())
    read = channel.read(raw)
    await database.close()
    assert isinstance(read, Incoming)
    assert (read.words, read.styled) == (None, Text("Poster"))
    assert read.file is not None
