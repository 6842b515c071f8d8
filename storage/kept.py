"""Kept files, by their SHA-256: needed as long as a material, a letter of assignment or an
announcement names it."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from storage.connection import Connection


def keep(folder: Path, checksum: str, received: Path) -> None:
    """Beside what was received, on its disk. The same bytes may lie there already: from before, or
    from an earlier try. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileExistsError):
        (folder / checksum).hardlink_to(received)
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)  # a power cut after the commit must not leave a row without its bytes
    finally:
        os.close(opened)


async def unneeded(connection: Connection, checksums: Sequence[str]) -> list[str]:
    """Those that nothing names."""
    return await connection.fetch(
        str,
        """select value from json_each(:checksums)
           where not exists (select 1 from materials where file = value)
             and not exists (select 1 from enrolments where letter_file = value)
             and not exists (select 1 from announcements where file = value)""",
        checksums=json.dumps(checksums),
    )
