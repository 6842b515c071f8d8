"""From `rekan run` to the first answer in the browser's stream, and the memory it idles in.

The control is a bare process that imports the libraries we stand on and does nothing more.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from time import perf_counter, sleep
from urllib.parse import urlsplit

from benchmarks.figure import Figure

RUNS = 5
IDLE_SECONDS = 5
_BARE = "import starlette.applications, uvicorn, aiosqlite, pydantic; print('ready', flush=True)"
_CONTROL = "python -c 'import starlette, uvicorn, aiosqlite, pydantic'"


@dataclass(frozen=True)
class Run:
    seconds: float
    megabytes: float | None  # None where the machine has no /proc


async def measure(folder: Path) -> list[Figure]:
    return await asyncio.to_thread(_measured, folder)


def _measured(folder: Path) -> list[Figure]:
    fresh, existing, bare = [], [], []
    for number in range(RUNS):
        data = folder / str(number)
        fresh.append(_service(data))
        existing.append(_service(data))
        bare.append(_bare(folder))
    return [
        _seconds("start to first answer, empty folder", fresh, bare),
        _seconds("start to first answer, existing data", existing, bare),
        *_megabytes(existing, bare),
    ]


def _seconds(name: str, ours: list[Run], bare: list[Run]) -> Figure:
    seconds, control = (median(run.seconds for run in runs) for runs in (ours, bare))
    return Figure(name, "s", seconds, control, _CONTROL, aim="< 2")


def _megabytes(ours: list[Run], bare: list[Run]) -> list[Figure]:
    known = [[run.megabytes for run in runs if run.megabytes is not None] for runs in (ours, bare)]
    if not all(known):
        return []
    mine, control = (median(sizes) for sizes in known)
    return [
        Figure(f"memory after {IDLE_SECONDS} s idle", "MB", mine, control, _CONTROL, aim="< 100")
    ]


def _service(data: Path) -> Run:
    settings = {"DATA_DIR": str(data), "WEB_PORT": "0", "LOG_LEVEL": "WARNING"}
    began = perf_counter()
    with _running("-m", "bot.cli", "run", settings=settings, at=data.parent) as process:
        _answered(_address(_line(process)))
        return Run(perf_counter() - began, _idle_megabytes(process))


def _bare(folder: Path) -> Run:
    began = perf_counter()
    with _running("-c", f"{_BARE}; input()", settings={}, at=folder) as process:
        _line(process)
        return Run(perf_counter() - began, _idle_megabytes(process))


@contextmanager
def _running(
    *arguments: str, settings: dict[str, str], at: Path
) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=at,  # away from a .env of ours
        env={"PATH": os.environ["PATH"], **settings},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        with process:
            yield process
            process.terminate()
    finally:
        process.kill()


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def _address(said: str) -> str:
    return next(word for word in said.split() if word.startswith("http://"))


def _answered(address: str) -> None:
    """What a browser does: take a phone, listen to its stream, say /start, see the answer."""
    phone = _posted(address, "/api/phones", {"as": "librarian"})["phone"]
    stream = _connected(address)
    stream.request("GET", f"/api/phones/{phone}/events")
    events = stream.getresponse()
    said = {"number": "benchmark-1", "words": "/start"}
    _posted(address, f"/api/phones/{phone}/messages", said)
    while events.readline().strip() != b"event: message":
        pass
    stream.close()


def _posted(address: str, path: str, body: dict[str, str]) -> dict[str, str]:
    connection = _connected(address)
    connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
    answer: dict[str, str] = json.loads(connection.getresponse().read())
    connection.close()
    return answer


def _connected(address: str) -> HTTPConnection:
    place = urlsplit(address)
    return HTTPConnection(place.hostname or "", place.port, timeout=30)


def _idle_megabytes(process: subprocess.Popen[str]) -> float | None:
    sleep(IDLE_SECONDS)
    status = Path(f"/proc/{process.pid}/status")
    if not status.exists():
        return None
    fields = dict(line.split(":", 1) for line in status.read_text().splitlines())
    return int(fields["VmRSS"].split()[0]) / 1024
