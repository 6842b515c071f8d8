"""Each transcript in `tests/conversations` comes out word for word.

`pytest tests/test_conversations.py --accept` writes the transcripts as they go now; read the diff.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.play import begins_at, playing
from tests.wire.telegram import NO_LIMITS, bot_api

TRANSCRIPTS = sorted((Path(__file__).parent / "conversations").glob("*.txt"))


def _accept(transcript: Path, went: str) -> None:
    transcript.write_text(went, encoding="utf-8")


each_transcript = pytest.mark.parametrize(
    ("transcript", "script"),
    [(path, path.read_text(encoding="utf-8")) for path in TRANSCRIPTS],
    ids=[path.stem for path in TRANSCRIPTS],
)


@each_transcript
async def test_conversation(
    transcript: Path, script: str, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    async with playing(tmp_path, begins_at(script)) as play:
        went = await play.follow(script)
    if pytestconfig.getoption("--accept"):
        _accept(transcript, went)
    assert went == script


@each_transcript
async def test_it_goes_the_same_on_telegram(transcript: Path, script: str, tmp_path: Path) -> None:
    async with (
        bot_api(NO_LIMITS) as api,
        playing(tmp_path, begins_at(script), telegram=api) as play,
    ):
        went = await play.follow(script)
    assert api.faults == []
    assert api.refused == []
    assert went == script
