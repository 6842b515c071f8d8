"""Each transcript in `tests/conversations` comes out word for word.

`pytest tests/test_conversations.py --accept` writes the transcripts as they go now; read the diff.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.play import begins_at, playing

TRANSCRIPTS = sorted((Path(__file__).parent / "conversations").glob("*.txt"))


def _accept(transcript: Path, went: str) -> None:
    transcript.write_text(went, encoding="utf-8")


@pytest.mark.parametrize(
    ("transcript", "script"),
    [(path, path.read_text(encoding="utf-8")) for path in TRANSCRIPTS],
    ids=[path.stem for path in TRANSCRIPTS],
)
async def test_conversation(
    transcript: Path, script: str, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    async with playing(tmp_path, begins_at(script)) as play:
        went = await play.follow(script)
    if pytestconfig.getoption("--accept"):
        _accept(transcript, went)
    assert went == script
