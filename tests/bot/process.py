"""The real `rekan` as a process of its own, and phones that talk with a service over HTTP."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from signal import SIGKILL, SIGTERM, Signals
from typing import Any
from uuid import uuid4

import httpx

ROOT = Path(__file__).resolve().parents[2]
REKAN = (str(Path(sys.executable).with_name("rekan")),)
FAULTY = (sys.executable, "-m", "tests.bot.faulty")
# The superuser may write whatever the file's mode says, except without this capability.
LIKE_ANYBODY = ("setpriv", "--bounding-set", "-dac_override") if os.geteuid() == 0 else ()

DEADLINE = 30.0
POLL = 0.01


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str


async def rekan(
    folder: Path, *arguments: str, before: Sequence[str] = (), **settings: str
) -> Ended:
    """A command that ends by itself; `folder` is where it is given and where its data is."""
    process = await _begin((*before, *REKAN, *arguments), folder, settings)
    try:
        async with asyncio.timeout(DEADLINE):
            out, err = await process.communicate()
    finally:
        if process.returncode is None:  # it should have ended, and went on
            process.kill()
            await process.wait()
    assert process.returncode is not None
    return Ended(process.returncode, out.decode(), err.decode())


async def _begin(command: Sequence[str], folder: Path, settings: dict[str, str]) -> Process:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    given = {"DATA_DIR": str(folder / "data"), "WEB_PORT": "0", "PYTHONPATH": str(ROOT)}
    return await asyncio.create_subprocess_exec(
        *command, cwd=folder, env=kept | given | settings, stdout=PIPE, stderr=PIPE
    )


class Rekan:
    """`rekan run` on a free port. `said` is all that it wrote, over all its lives."""

    def __init__(self, folder: Path, program: Sequence[str] = REKAN, **settings: str) -> None:
        self.folder = folder
        self.database = folder / "data" / "rekan.db"
        self.address = ""
        self.said = ""
        self._command = (*program, "run")
        self._settings = settings
        self._process: Process | None = None
        self._readers: list[asyncio.Task[None]] = []

    async def begin(self) -> None:
        self._process = process = await _begin(self._command, self.folder, self._settings)
        streams = [stream for stream in (process.stdout, process.stderr) if stream is not None]
        self._readers = [asyncio.create_task(self._read(stream)) for stream in streams]

    async def start(self) -> Rekan:
        """Until a browser can connect."""
        self.address, said_before = "", len(self.said)
        await self.begin()
        await until(lambda: self.address or all(each.done() for each in self._readers))
        assert self.address, f"it did not start: {self.said[said_before:]}"
        return self

    async def _read(self, stream: asyncio.StreamReader) -> None:
        async for line in stream:
            words = line.decode()
            self.said += words
            if words.startswith("Rekan Pustaka: http"):
                self.address = words.split()[2]

    async def ends(self, within: float = DEADLINE) -> int:
        """The exit code."""
        assert self._process is not None
        async with asyncio.timeout(within):
            code = await self._process.wait()
            await asyncio.gather(*self._readers)
        return code

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def signal(self, number: Signals) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(number)

    async def kill(self) -> None:
        self.signal(SIGKILL)
        await self.ends()

    async def stop(self, number: Signals = SIGTERM, within: float = DEADLINE) -> int:
        self.signal(number)
        return await self.ends(within)

    def photograph(self, folder: Path) -> Path:
        """The database as a crash left it, copied so that looking at it repairs nothing."""
        shutil.copytree(self.folder / "data", folder)
        return folder / "rekan.db"


@asynccontextmanager
async def running(
    folder: Path, program: Sequence[str] = REKAN, **settings: str
) -> AsyncIterator[Rekan]:
    service = Rekan(folder, program, **settings)
    try:
        yield await service.start()
    finally:
        await service.kill()


async def until(holds: Callable[[], object], within: float = DEADLINE) -> None:
    async with asyncio.timeout(within):
        while not holds():  # noqa: ASYNC110  # what it looks at rings no bell
            await asyncio.sleep(POLL)


@dataclass(frozen=True)
class Event:
    """What a stream brought; only messages have a number."""

    name: str
    number: int | None
    data: Any


async def read_events(answer: httpx.Response) -> AsyncIterator[Event]:
    fields: dict[str, str] = {}
    async for line in answer.aiter_lines():
        if line:
            name, _, value = line.partition(":")
            fields[name] = value.removeprefix(" ")
        elif "data" in fields:
            number = int(fields["id"]) if "id" in fields else None
            yield Event(fields["event"], number, json.loads(fields["data"]))
            fields = {}


class Phone:
    """A phone as the page plays one: it posts until it is told "kept", and follows its stream."""

    def __init__(self, client: httpx.AsyncClient, base: Callable[[], str], address: str) -> None:
        self.address = address
        self.events: list[Event] = []
        self.shown: dict[int, dict[str, Any]] = {}
        self.posted: list[str] = []
        self.connections = 0
        self.refused = 0
        self._client = client
        self._base = base
        self._after = 0

    @property
    def path(self) -> str:
        return f"/api/phones/{self.address}"

    @property
    def texts(self) -> list[str]:
        """What the bot's messages say now, in their order."""
        return [self.shown[each]["text"] for each in sorted(self.shown)]

    async def follow(self) -> None:
        """Connects again after the last message, until cancelled."""
        while True:
            with suppress(httpx.TransportError):
                url = f"{self._base()}{self.path}/events?after={self._after}"
                async with self._client.stream("GET", url) as answer:
                    self.connections += 1
                    async for event in read_events(answer):
                        self._hear(event)
            await asyncio.sleep(POLL)

    def _hear(self, event: Event) -> None:
        self.events.append(event)
        if event.name == "message":
            self.shown[event.data["id"]] = event.data
            self._after = event.number or self._after

    async def posts(self, **posted: object) -> None:
        """Under one number, again and again until the service has kept it."""
        number = str(uuid4())
        async with asyncio.timeout(DEADLINE):
            while not await self._is_kept(number, posted):  # noqa: ASYNC110
                await asyncio.sleep(POLL)
        self.posted.append(number)

    async def _is_kept(self, number: str, posted: dict[str, object]) -> bool:
        try:
            url = f"{self._base()}{self.path}/messages"
            answer = await self._client.post(url, json={"number": number, **posted})
        except httpx.TransportError:
            return False
        assert answer.status_code in (202, 503), answer.text
        self.refused += answer.status_code == 503
        return answer.status_code == 202

    async def says(self, words: str) -> None:
        await self.posts(words=words)

    async def presses(self, label: str) -> None:
        """The lowest button of this label, once there is one."""
        await until(lambda: self._button(label), DEADLINE)
        message, press = self._button(label) or (0, "")
        await self.posts(press=press, message=message)

    def _button(self, label: str) -> tuple[int, str] | None:
        for number, message in sorted(self.shown.items(), reverse=True):
            for button in (button for row in message["buttons"] for button in row):
                if button["label"] == label:
                    return number, button["data"]
        return None

    async def sees(self, words: str) -> None:
        """Until the newest message has these words."""
        try:
            await until(lambda: self.texts and words in self.texts[-1])
        except TimeoutError:
            raise AssertionError(f"no {words!r} in {self.texts[-1:]}") from None


@asynccontextmanager
async def phones(base: Callable[[], str], *roles: str) -> AsyncIterator[list[Phone]]:
    """New phones of these roles: "librarian", or the id of a coordinator. They follow."""
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(trust_env=False, timeout=DEADLINE, limits=limits) as client:
        opened = []
        for role in roles:
            answer = await client.post(f"{base()}/api/phones", json={"as": role})
            assert answer.status_code == 201, answer.text
            opened.append(Phone(client, base, answer.json()["phone"]))
        following = [asyncio.create_task(phone.follow()) for phone in opened]
        try:
            yield opened
        finally:
            for task in following:
                task.cancel()
            await asyncio.gather(*following, return_exceptions=True)
