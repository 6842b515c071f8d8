from __future__ import annotations

import pytest

from bot.channels.telegram import persistence


@pytest.fixture(autouse=True)
def _tries_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is tried again is tried again soon."""
    monkeypatch.setattr(persistence, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(persistence, "LONGEST_WAIT", 0.1)
