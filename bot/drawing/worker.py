"""The one worker process for slow work: it draws attachments, the service goes on with its turns.

The process is started for the first drawing and ended when idle, which gives its memory back.
Everything half-drawn lies in one folder of the cache and is swept away when a worker dies; a
finished file is renamed out of it. The service itself imports none of the drawing libraries.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import shutil
import signal
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from bot.drawing import document
from bot.faults import place_of
from bot.time.clock import wall_time
from handlers.files.attachments import Attachment, Document, Sheet, parse

HALF_DRAWN = "half-drawn"
ATTEMPTS = 2


class NotDrawn(Exception):
    """The attachment was not drawn."""


class WorkerEnded(NotDrawn):
    """The worker process ended twice over this attachment, or was closed: worth another try."""


class Undrawable(NotDrawn):
    """Drawing raised; the words are the exception's class and place, none of the content."""


class Worker:
    """Draws into the folder `cache`, which belongs to it alone and is closed to other users.

    It is made on first use; the folder above it must be there.

    `idle_seconds` after its last drawing the process is ended. `now` is the service's time: files
    carry it as the time of their last use.
    """

    def __init__(
        self,
        cache: Path,
        idle_seconds: float = 60,
        now: Callable[[], datetime] = wall_time,
    ) -> None:
        self._cache = cache
        self._half_drawn = cache / HALF_DRAWN
        self._idle_seconds = idle_seconds
        self._now = now
        self._pool: ProcessPoolExecutor | None = None
        self._pid: int | None = None
        self._drawing: dict[Path, asyncio.Task[Path]] = {}
        self._turn = asyncio.Lock()
        self._rest: asyncio.TimerHandle | None = None
        self._leaving: set[asyncio.Task[None]] = set()
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The worker process, or None while there is none."""
        return self._pid

    async def draw(self, attachment: Attachment) -> Path:
        """Returns the drawn file. Equal attachments are drawn once, also when asked at once.

        A cancelled caller does not stop the drawing; the next one finds it. Raises Undrawable
        where drawing fails, WorkerEnded where the process was killed twice or `close` was called.
        """
        body = attachment.model_dump_json().encode()
        target = self._cache / (sha256(body).hexdigest() + Path(attachment.file_name).suffix)
        task = self._drawing.get(target)
        if task is None and self._is_drawn(target):
            return target
        return await asyncio.shield(task or self._begin(target, body))

    def forget(self, older_than: datetime) -> int:
        """Deletes files last used before `older_than` (aware) and returns how many."""
        old = [path for path in self._cache.glob("*.*") if _last_used(path) < older_than]
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    async def close(self) -> None:
        """Ends the process; what it is drawing ends with WorkerEnded and leaves no file."""
        self._closed = True
        self._stop_resting()
        if self._drawing and self._pid is not None:
            # The outbox asks again after the restart; a stop must not wait for 100,000 rows.
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
        await asyncio.gather(*self._drawing.values(), return_exceptions=True)
        await self._dismiss()
        await asyncio.gather(*self._leaving)

    def _begin(self, target: Path, body: bytes) -> asyncio.Task[Path]:
        self._stop_resting()
        task = asyncio.create_task(self._drawn(target, body), name="drawing")
        self._drawing[target] = task
        task.add_done_callback(lambda done: self._end(target, done))
        return task

    def _end(self, target: Path, task: asyncio.Task[Path]) -> None:
        del self._drawing[target]
        if not task.cancelled():
            task.exception()  # asked for here, because the caller may be gone
        if not self._drawing and not self._closed:
            self._rest = asyncio.get_running_loop().call_later(self._idle_seconds, self._leave)

    async def _drawn(self, target: Path, body: bytes) -> Path:
        # One at a time, so that an attachment which kills the worker takes no other with it.
        async with self._turn:
            problem = await self._attempt(target, body)
        if problem is not None:
            raise Undrawable(problem)
        self._is_drawn(target)
        return target

    async def _attempt(self, target: Path, body: bytes) -> str | None:
        for _ in range(ATTEMPTS):
            try:
                pool = await self._hired()
                loop = asyncio.get_running_loop()
                return await loop.run_in_executor(pool, _draw, body, target)
            except (BrokenProcessPool, OSError) as error:  # killed, or it cannot be started
                cause = type(error).__name__
                await self._dismiss()
                self._sweep()
        raise WorkerEnded(f"the worker process ended twice over this attachment: {cause}")

    async def _hired(self) -> ProcessPoolExecutor:
        if self._pool is None and not self._closed:
            self._sweep()
            # Files name people. One call with `parents` would leave the cache open to all users.
            self._cache.mkdir(mode=0o700, exist_ok=True)
            self._half_drawn.mkdir(mode=0o700, exist_ok=True)
            self._pool = ProcessPoolExecutor(
                max_workers=1,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=_settle_in,
                initargs=(self._half_drawn,),
            )
            loop = asyncio.get_running_loop()
            self._pid = await loop.run_in_executor(self._pool, os.getpid)
        if self._pool is None or self._closed:
            raise WorkerEnded("the worker is closed")
        return self._pool

    async def _dismiss(self) -> None:
        await _shut_down(self._release())

    def _release(self) -> ProcessPoolExecutor | None:
        pool, self._pool, self._pid = self._pool, None, None
        return pool

    def _leave(self) -> None:
        # Released at once, so that a drawing that begins meanwhile hires another process.
        task = asyncio.create_task(_shut_down(self._release()), name="worker leaving")
        self._leaving.add(task)
        task.add_done_callback(self._leaving.discard)

    def _stop_resting(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None

    def _is_drawn(self, target: Path) -> bool:
        """Says whether the file is there, and notes that it was used now."""
        used = self._now().timestamp()
        try:
            os.utime(target, (used, used))
        except FileNotFoundError:
            return False
        return True

    def _sweep(self) -> None:
        shutil.rmtree(self._half_drawn, ignore_errors=True)


async def _shut_down(pool: ProcessPoolExecutor | None) -> None:
    """Ends the process and waits for it, in a thread because joining blocks."""
    if pool is not None:
        await asyncio.to_thread(pool.shutdown)


def _last_used(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


# What follows runs in the worker process.


def _settle_in(half_drawn: Path) -> None:
    tempfile.tempdir = str(half_drawn)  # also openpyxl's own temporary files go there
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the service, which ends us
    if hasattr(os, "nice"):
        os.nice(10)  # turns come first where there is one core
    threading.Thread(target=_end_with_service, daemon=True).start()


def _end_with_service() -> None:
    """Without this a worker whose service was killed waits for ever: it holds its own pipe open."""
    service = multiprocessing.parent_process()
    if service is not None:
        service.join()
        os._exit(0)


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
        return f"{type(error).__name__} at {place_of(error)}"
    return None


def _draw_kind(attachment: Attachment, path: Path) -> None:
    match attachment:
        case Sheet():
            from bot.drawing import sheet  # heavy, so only here

            sheet.write(attachment, path)
        case Document():
            document.write(attachment, path)
