"""Polls: 100,000 answers laid and counted, a chart and the turns beside it, and 400 who answer.

The people are on Telegram's stand-in with its limits, before the real service: each has the first
question on the screen, and presses as soon as the next is there.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random
from shutil import copyfile
from statistics import median
from time import monotonic, perf_counter

from benchmarks.figure import Figure, percentile
from benchmarks.town import CHATS, DELIVERED, NOW, STEPS, founded, opened, said, staffed
from bot.channels.webchat.channel import NAME
from bot.worker.drawing import Drawings
from bot.worker.process import Process
from content.survey import survey, written
from handlers.answering.presses import Choose, Send
from handlers.codes import new_code
from handlers.files.attachments import Chart, Scale, Scales
from handlers.press import Press, read_press
from handlers.turn import take_turn
from storage.connection import Connection, Database, open_database
from storage.offices import offices
from storage.polls import polls, questionnaires, settling, tally
from storage.polls.polls import Poll
from tests.attacks.doorstep import doorstep
from tests.bot.process import running, until
from tests.bot.telegram.talking import settings
from tests.given import BONTANG
from tests.wire.person import Person
from tests.wire.telegram import BotApi, bot_api
from tests.wire.telegram.chats import Message

ANSWERS = 100_000
TALLIES, CHARTS = 7, 5
PEOPLE, QUESTIONS = 400, 5
THINKS = (1.0, 5.0)  # seconds: that long a person reads a question before pressing
_LOOK_SECONDS = 0.05
PATIENCE = 300.0


async def measure(folder: Path) -> list[Figure]:
    return [
        *await _tally(folder / "tally.db"),
        *await _chart(folder),
        *await _crowd(folder),
    ]


async def _poll(connection: Connection, code: str, anonymous: bool = False) -> Poll:
    """An open one that anybody with its link answers, of five scales."""
    found = await offices.all_offices(connection)
    office = found[0] if found else await _office(connection)
    asked = survey("penilaian-narasumber")
    page = asked.pages[0].model_copy(update={"questions": asked.questions[:QUESTIONS]})
    content = written(asked.model_copy(update={"pages": (page,)}))
    kept = await questionnaires.keep(connection, content, NOW)
    poll = await polls.write(
        connection, office.id, kept, "Contoh", "link", code, NOW, anonymous=anonymous
    )
    assert poll is not None
    await polls.open_(connection, poll.id, NOW)
    return poll


async def _office(connection: Connection) -> offices.Office:
    made = await offices.found(connection, "Dinas (contoh)", "Bontang", BONTANG, "a@b.example")
    assert made is not None
    return made


async def _tally(path: Path) -> list[Figure]:
    async with opened(path) as database, database.transaction() as connection:
        poll = await _poll(connection, new_code(12), anonymous=True)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute(
            """with recursive counted (n) as
                 (select 1 union all select n + 1 from counted where n < ?)
               insert into urn (poll, question, value, ballot)
               select ?, 'q', 1 + n % 4, lower(hex(randomblob(16))) from counted""",
            (ANSWERS, poll.id),
        )
        raw.execute("analyze")
    ours, control = list[float](), list[float]()
    async with opened(path) as database:
        steps = [took async for took in _laid(database, poll)]
        for _ in range(TALLIES):
            ours.append(await _counted(database, poll.id))
            control.append(_counted_in_python(path, poll.id))
    return [
        Figure(
            f"a tally of {ANSWERS:,} answers",
            "ms",
            median(ours),
            median(control),
            "the same rows counted in Python",
            aim="< 50",
        ),
        Figure(f"a step of ending a poll of {ANSWERS:,}, p50", "ms", median(steps)),
        Figure(
            f"a step of ending a poll of {ANSWERS:,}, p95", "ms", percentile(steps, 95), aim="< 20"
        ),
    ]


async def _laid(database: Database, poll: Poll) -> AsyncIterator[float]:
    """Milliseconds for which each step holds the writer."""
    is_left = True
    while is_left:
        began = perf_counter()
        async with database.transaction() as connection:
            is_left = await settling.lay(connection, poll)
        yield (perf_counter() - began) * 1000


async def _counted(database: Database, poll: int) -> float:
    async with database.transaction() as connection:
        began = perf_counter()
        found = await tally.counts(connection, poll, ["q"])
        people = await tally.people(connection, poll, ["q"])
        took = perf_counter() - began
    assert sum(found["q"].values()) == people["q"] == ANSWERS
    return took * 1000


def _counted_in_python(path: Path, poll: int) -> float:
    with closing(sqlite3.connect(path)) as raw:
        began = perf_counter()
        rows = raw.execute("select value from answers where poll = ? and question = 'q'", (poll,))
        found = Counter(value for (value,) in rows)
        took = perf_counter() - began
    assert found.total() == ANSWERS
    return took * 1000


async def _chart(folder: Path) -> list[Figure]:
    process = Process(folder / "worker")
    drawings, numbers = Drawings(folder / "drawn", process), count()
    cold, *warm = [await _drawn(drawings, next(numbers)) for _ in range(1 + CHARTS)]
    await founded(folder / "begin.db")
    alone = await _turns(copyfile(folder / "begin.db", folder / "alone.db"))
    drawing = asyncio.create_task(_draw_on(drawings, numbers))
    beside = await _turns(copyfile(folder / "begin.db", folder / "beside.db"))
    drawing.cancel()
    with suppress(asyncio.CancelledError):
        await drawing
    await process.close()
    return [
        Figure("a chart, the worker just started", "s", cold),
        Figure("a chart", "s", median(warm), aim="< 1.5"),
        Figure(
            "a turn while charts are drawn, p95",
            "ms",
            percentile(beside, 95),
            percentile(alone, 95),
            "nothing is drawn",
            aim="< 100 more",
        ),
    ]


async def _drawn(drawings: Drawings, number: int) -> float:
    """Seconds; each number is another picture, so none is drawn already."""
    scale = Scale(label="Penguasaan materi", counts=(1, 2, 10, 18), said="3,45")
    answers = ("Tidak Baik", "Kurang Baik", "Baik", "Sangat Baik")
    shows = Scales(answers=answers, scales=(scale,) * QUESTIONS)
    began = perf_counter()
    await drawings.draw(Chart(file_name="hasil.png", title=f"Contoh {number}", shows=shows))
    return perf_counter() - began


async def _draw_on(drawings: Drawings, numbers: count[int]) -> None:
    while True:
        await _drawn(drawings, next(numbers))


async def _turns(path: Path) -> list[float]:
    """Milliseconds of each turn of all that the chats of the town do."""
    took = list[float]()
    async with opened(path) as database:
        turns, world = staffed(database)
        for step in range(STEPS):
            async with database.transaction() as connection:
                bodies = [await said(connection, chat, step) for chat in range(CHATS)]
            for body in bodies:
                began = perf_counter()
                await turns.receive(NAME, body)
                assert await take_turn(database, NOW, world)
                took.append((perf_counter() - began) * 1000)
            async with database.transaction() as connection:
                await connection.execute(DELIVERED)
    return took


@dataclass
class Crowd:
    """When each press was made, by its query."""

    api: BotApi
    pressed: dict[str, float] = field(default_factory=dict)

    async def answers(self, person: Person, thinks: Random) -> None:
        """Each question as it comes, then all are sent."""
        for place in range(QUESTIONS):
            await asyncio.sleep(thinks.uniform(*THINKS))
            message, press = await self._offered(person, place)
            assert isinstance(press, Choose)
            answer = press.model_copy(update={"option": thinks.randrange(4)})
            self._press(person, answer, message)
        message, press = await self._offered(person, None)
        self._press(person, press, message)

    def _press(self, person: Person, press: Press, message: Message) -> None:
        pressed = monotonic()
        self.pressed[person.press(press.wire, message)] = pressed

    async def _offered(self, person: Person, place: int | None) -> tuple[Message, Press]:
        """The button of the question at this place, or of sending, once it is shown."""
        async with asyncio.timeout(PATIENCE):
            while (found := self.shown(person, place)) is None:  # noqa: ASYNC110
                await asyncio.sleep(_LOOK_SECONDS)
        return found

    def shown(self, person: Person, place: int | None) -> tuple[Message, Press] | None:
        for message in reversed(person.chat.messages.values()):
            for button in (button for row in message.rows for button in row):
                press = read_press(button.data or "")
                if isinstance(press, Choose) and press.question == place:
                    return message, press
                if isinstance(press, Send) and place is None:
                    return message, press
        return None

    async def acknowledged(self) -> list[float]:
        """Seconds from each press to its acknowledgement, once all are."""
        await until(lambda: self._calls().keys() == self.pressed.keys(), PATIENCE)
        return [at - self.pressed[query] for query, at in self._calls().items()]

    def _calls(self) -> dict[str, float]:
        return {call.query: call.at for call in self.api.log if call.query in self.pressed}


async def _crowd(folder: Path) -> list[Figure]:
    async with bot_api() as api:
        people = [Person(api, f"Sari {number}") for number in range(PEOPLE)]
        await doorstep(folder, people)
        code = new_code(12)
        database = await open_database(folder / "data" / "rekan.db")
        async with database.transaction() as connection:
            await _poll(connection, code)
        await database.close()
        async with running(folder, **settings(api)) as service:
            for person in people:
                await person.says(f"/start j{code}")
            crowd = Crowd(api)
            await until(lambda: all(crowd.shown(each, 0) for each in people), PATIENCE)
            thinks = Random(7)
            await asyncio.gather(*(crowd.answers(person, thinks) for person in people))
            await until(lambda: _recorded(service.database) == _ALL, PATIENCE)
            took = monotonic() - min(crowd.pressed.values())
            waited = await crowd.acknowledged()
        too_many = sum(each.status == 429 for each in api.refused)
    return _of_crowd(took, waited, too_many)


_ALL = (PEOPLE, PEOPLE * QUESTIONS)


def _recorded(path: Path) -> tuple[int, int]:
    """How many people answered, and how many answers they gave."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as raw:
        [found] = raw.execute(
            "select (select count(*) from responses), (select count(*) from answers)"
        ).fetchall()
    people, answers = found
    return people, answers


def _of_crowd(took: float, waited: Sequence[float], too_many: int) -> list[Figure]:
    name = f"{PEOPLE} people answer {QUESTIONS} questions"
    return [
        Figure(f"{name}: all recorded once", "s after the first", took, aim="≤ 90"),
        Figure(f"{name}: acknowledged, p50", "s", percentile(waited, 50)),
        Figure(f"{name}: acknowledged, p95", "s", percentile(waited, 95), aim="< 1"),
        Figure(f"{name}: refused as too many", "calls", too_many, aim="0"),
    ]
