"""The one worker process: slow work goes on beside the service's turns.

It is started for the first task and ended when idle, which gives its memory back. What it works
with lies in one folder of its own, which is swept when a process dies and before one starts.
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
from pathlib import Path
from typing import TypeVar, TypeVarTuple

ATTEMPTS = 2

Result = TypeVar("Result")
Arguments = TypeVarTuple("Arguments")


class WorkerEnded(Exception):
    """The process ended twice over this task."""


class NoWorker(WorkerEnded):
    """It could not be started, or `close` was called: the task is worth another try."""


class Process:
    """`folder` belongs to the process alone and is closed to other users.

    It is made on first use; the folder above it must be there. Temporary files go into it.
    `idle_seconds` after its last task the process is ended.
    """

    def __init__(self, folder: Path, idle_seconds: float = 60) -> None:
        self._folder = folder
        self._idle_seconds = idle_seconds
        self._pool: ProcessPoolExecutor | None = None
        self._pid: int | None = None
        self._tasks = 0  # under way or waiting
        self._turn = asyncio.Lock()
        self._rest: asyncio.TimerHandle | None = None
        self._leaving: set[asyncio.Task[None]] = set()
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The worker process, or None while there is none."""
        return self._pid

    async def run(self, function: Callable[[*Arguments], Result], *arguments: *Arguments) -> Result:
        """Calls it in the process, again where the process dies; both must be picklable.

        It should not raise: an exception would carry content with it. Raises WorkerEnded, which is
        NoWorker where the task is not to blame.
        """
        self._stop_resting()
        self._tasks += 1
        try:
            # One at a time, so that a task which kills the process takes no other with it.
            async with self._turn:
                return await self._attempt(function, *arguments)
        finally:
            self._tasks -= 1
            if not self._tasks and not self._closed:
                loop = asyncio.get_running_loop()
                self._rest = loop.call_later(self._idle_seconds, self._leave)

    async def close(self) -> None:
        """Ends the process; the tasks under way end with NoWorker."""
        self._closed = True
        self._stop_resting()
        if self._tasks and self._pid is not None:
            # Who asked asks again after the restart; a stop must not wait for 100,000 rows.
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
        async with self._turn:  # after all those that wait
            await self._dismiss()
        await asyncio.gather(*self._leaving)

    async def _attempt(
        self, function: Callable[[*Arguments], Result], *arguments: *Arguments
    ) -> Result:
        for _ in range(ATTEMPTS):
            try:
                pool = await self._hired()
                loop = asyncio.get_running_loop()
                return await loop.run_in_executor(pool, function, *arguments)
            except (BrokenProcessPool, OSError) as error:  # killed, or it cannot be started
                cause = error
                await self._dismiss()
                self._sweep()
        if self._closed or isinstance(cause, OSError):
            raise NoWorker(f"there is no worker: {type(cause).__name__}")
        raise WorkerEnded(f"the worker process ended twice over this: {type(cause).__name__}")

    async def _hired(self) -> ProcessPoolExecutor:
        if self._pool is None and not self._closed:
            self._sweep()
            self._folder.mkdir(mode=0o700, exist_ok=True)  # what lies in it names people
            self._pool = ProcessPoolExecutor(
                max_workers=1,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=_settle_in,
                initargs=(self._folder,),
            )
            loop = asyncio.get_running_loop()
            self._pid = await loop.run_in_executor(self._pool, os.getpid)
        if self._pool is None or self._closed:
            raise NoWorker("the worker is closed")
        return self._pool

    async def _dismiss(self) -> None:
        await _shut_down(self._release())

    def _release(self) -> ProcessPoolExecutor | None:
        pool, self._pool, self._pid = self._pool, None, None
        return pool

    def _leave(self) -> None:
        # Released at once, so that a task that begins meanwhile hires another process.
        task = asyncio.create_task(_shut_down(self._release()), name="worker leaving")
        self._leaving.add(task)
        task.add_done_callback(self._leaving.discard)

    def _stop_resting(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None

    def _sweep(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)


async def _shut_down(pool: ProcessPoolExecutor | None) -> None:
    """Ends the process and waits for it, in a thread because joining blocks."""
    if pool is not None:
        await asyncio.to_thread(pool.shutdown)


# What follows runs in the worker process.


def _settle_in(folder: Path) -> None:
    tempfile.tempdir = str(folder)  # also openpyxl's own temporary files go there
    os.environ["MPLCONFIGDIR"] = str(folder)  # and matplotlib's list of fonts
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # each of them takes memory, and nothing is multiplied
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
