"""Draws a `QrCode` as a PNG picture."""

from __future__ import annotations

from pathlib import Path

import segno

from handlers.files.attachments import QrCode

_PIXELS = 12  # a module's side: sharp on a projector
_BORDER = 4  # modules; less, and cameras miss it


def write(code: QrCode, path: Path) -> None:
    """Writes the whole file at `path`. Raises OSError where the disk refuses."""
    drawn = segno.make_qr(code.leads, error="m")
    drawn.save(str(path), kind="png", scale=_PIXELS, border=_BORDER)
