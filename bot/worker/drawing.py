"""Drawn files: each attachment is drawn once, in the worker process, and kept while it is used.

What is half-drawn lies in the worker's own folder; a finished file is renamed out of it. The
service itself imports none of the drawing libraries.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from bot.faults import named
from bot.time.clock import wall_time
from bot.worker import document
from bot.worker.process import Process
from handlers.files.attachments import (
    Attachment,
    Calendar,
    Chart,
    Confirmation,
    Document,
    Kept,
    QrCode,
    Register,
    Sheet,
    Workbook,
    parse,
)


class Undrawable(Exception):
    """Drawing raised; the words are the exception's class and place, none of the content."""


class NotKept(Exception):
    """A kept file is not there any more."""


class Drawings:
    """Draws into the folder `cache`, which belongs to it alone and is closed to other users.

    It is made on first use; the folder above it must be there, on the disk of the worker's folder.
    `now` is the service's time: files carry it as the time of their last use. `kept` is the folder
    of files that are shown as they were sent.
    """

    def __init__(
        self,
        cache: Path,
        process: Process,
        now: Callable[[], datetime] = wall_time,
        kept: Path = Path("kept"),
    ) -> None:
        self._cache = cache
        self._process = process
        self._now = now
        self._kept = kept
        self._drawing: dict[Path, asyncio.Task[Path]] = {}

    async def draw(self, attachment: Attachment) -> Path:
        """Returns the drawn file. Equal attachments are drawn once, also when asked at once.

        A cancelled caller does not stop the drawing; the next one finds it. Raises Undrawable
        where drawing fails, WorkerEnded where the worker process was killed twice or is closed,
        NotKept where a kept file is gone.
        """
        if isinstance(attachment, Kept):
            return await asyncio.to_thread(self._found, attachment)
        body = attachment.model_dump_json().encode()
        target = self._cache / (sha256(body).hexdigest() + Path(attachment.file_name).suffix)
        task = self._drawing.get(target)
        if task is None and self._is_drawn(target):
            return target
        return await asyncio.shield(task or self._begin(target, body))

    def _found(self, file: Kept) -> Path:
        path = self._kept / file.checksum
        if not path.is_file():
            raise NotKept
        return path

    def forget(self, older_than: datetime) -> int:
        """Deletes files last used before `older_than` (aware) and returns how many."""
        old = [path for path in self._cache.glob("*.*") if _last_used(path) < older_than]
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    def _begin(self, target: Path, body: bytes) -> asyncio.Task[Path]:
        task = asyncio.create_task(self._drawn(target, body), name="drawing")
        self._drawing[target] = task
        task.add_done_callback(lambda done: self._end(target, done))
        return task

    def _end(self, target: Path, task: asyncio.Task[Path]) -> None:
        del self._drawing[target]
        if not task.cancelled():
            task.exception()  # asked for here, because the caller may be gone

    async def _drawn(self, target: Path, body: bytes) -> Path:
        self._cache.mkdir(mode=0o700, exist_ok=True)  # files name people
        problem = await self._process.run(_draw, body, target)
        if problem is not None:
            raise Undrawable(problem)
        self._is_drawn(target)
        return target

    def _is_drawn(self, target: Path) -> bool:
        """Says whether the file is there, and notes that it was used now."""
        used = self._now().timestamp()
        try:
            os.utime(target, (used, used))
        except FileNotFoundError:
            return False
        return True


def _last_used(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


# What follows runs in the worker process.


def _draw(body: bytes, target: Path) -> str | None:
    """Draws and returns None, or what went wrong: an exception would carry content with it."""
    part = Path(tempfile.gettempdir()) / target.name
    try:
        _draw_kind(parse(body), part)
        with part.open("rb") as drawn:
            os.fsync(drawn.fileno())  # else a power cut could leave an empty file of this name
        part.replace(target)
    except Exception as error:
        for leftover in part.parent.iterdir():
            leftover.unlink()
        return named(error)
    return None


def _draw_kind(attachment: Attachment, path: Path) -> None:
    match attachment:
        case Sheet() | Workbook():
            from bot.worker import sheet  # heavy, so only here

            sheet.write(attachment, path)
        case Calendar():
            from bot.worker import calendar  # heavy, so only here

            calendar.write(attachment, path)
        case Document():
            document.write(attachment, path)
        case QrCode():
            from bot.worker import qr_code

            qr_code.write(attachment, path)
        case Chart():
            from bot.worker import chart  # heavy, so only here

            chart.write(attachment, path)
        case Register():
            from bot.worker import register

            register.write(attachment, path)
        case Confirmation():
            from bot.worker import confirmation

            confirmation.write(attachment, path)
        case Kept():
            raise TypeError("a kept file is never drawn")
