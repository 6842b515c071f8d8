"""A database for who needs one, and the options and last words of a run."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.connection import Database
from tests.blank import open_blank
from tests.skips import pytest_sessionfinish, pytest_terminal_summary

__all__ = ("pytest_sessionfinish", "pytest_terminal_summary")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write the transcripts as they go now")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await open_blank(tmp_path / "rekan.db")
    yield opened
    await opened.close()
