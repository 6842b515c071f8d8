"""What became of a file that came with an update, as the inbox keeps it until the turn."""

from __future__ import annotations

from handlers.chat import ReceivedFile

LOST = ""  # it could not be fetched, and will not be


def read_arrival(fetched: str | None) -> ReceivedFile | None:
    return ReceivedFile.model_validate_json(fetched) if fetched else None
