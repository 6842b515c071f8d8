"""Writes a `Document`: the file is its text."""

from __future__ import annotations

from pathlib import Path

from handlers.files.attachments import Document


def write(document: Document, path: Path) -> None:
    """Writes the whole file at `path`. Raises OSError where the disk refuses."""
    path.write_text(document.content, encoding="utf-8", newline="")
