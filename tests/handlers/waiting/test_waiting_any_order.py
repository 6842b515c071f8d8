"""Enrolments, offers and changes of an event in any order: what holds after each of them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from handlers.context import World
from handlers.routes import ROUTES
from handlers.waiting import offers, waiting_list
from storage.connection import Connection, Database, open_database
from storage.events import events, quotas
from storage.events.quotas import Whose
from storage.expected import expected as expected_people
from storage.people import vouched
from storage.seats import enrolments, participants, waiting
from storage.seats.enrolments import Enrolment
from tests.given import DAY, HOUR, NOW, event, person

Step = tuple[str, int]

ACTS = """enrol enrol enrol add expect leave decline take silence seats fewer quota approve approve
    remove pass-on"""
STEPS = st.tuples(st.sampled_from(ACTS.split()), st.integers(0, 7))
WORLD = World(ROUTES, {}, "id", b"")
VILLAGES = ("desa a", "desa b", "desa c")
PEOPLE = 8


@dataclass
class Town:
    """An event, and those who come and go."""

    database: Database
    event: int
    people: tuple[int, ...]
    now: datetime = NOW
    offered: set[int] = field(default_factory=set)
    approved: set[int] = field(default_factory=set)

    async def take(self, step: Step) -> None:
        act, choice = step
        if act == "silence":
            self.now += (choice + 1) * 4 * HOUR
            await offers.end_unanswered(self.database, self.now, WORLD)
        async with self.database.transaction() as connection:
            if act != "silence":
                await self._act(connection, act, choice)
            told = await waiting_list.moved(connection, self.event, self.now)
            assert len({tell.person for tell in told}) == len(told), "one offer for each"
            await self.judge(connection)

    async def _act(self, connection: Connection, act: str, choice: int) -> None:
        who, whose = self.people[choice], Whose(institution=VILLAGES[choice % 3])
        mine = await enrolments.of_person(connection, self.event, who)
        match act:
            case "enrol" | "add":
                by = self.people[0] if act == "add" else None
                await enrolments.enrol(connection, self.event, who, self.now, whose, by)
            case "expect":
                await self._expect(connection, choice, whose)
            case "leave" | "remove":
                how: enrolments.End = "left" if act == "leave" else "removed"
                await enrolments.end(connection, self.event, who, how, self.now)
            case "decline" if mine is not None and mine.state == "offered":
                await enrolments.end(connection, self.event, who, "declined", self.now)
            case "take":
                await waiting.accept(connection, self.event, who, self.now)
            case "approve" if mine is not None and mine.state == "approval":
                await enrolments.approve(connection, mine.id)
                self.approved.add(mine.id)
            case "pass-on" if mine is not None and mine.state == "confirmed":
                await self._pass_on(connection, mine, choice, whose)
            case _:
                await self._change(connection, act, choice)

    async def _expect(self, connection: Connection, choice: int, whose: Whose) -> None:
        """Somebody without a chat, by the office's word."""
        listed = await expected_people.one(connection, choice + 1)
        assert listed is not None
        stands = await vouched.stand_for(connection, listed, "Asia/Makassar", self.now)
        by = self.people[0]
        await enrolments.enrol(connection, self.event, stands, self.now, whose, by)

    async def _pass_on(
        self, connection: Connection, mine: Enrolment, choice: int, whose: Whose
    ) -> None:
        """To the next of the same village, who does not hold a seat."""
        other = self.people[(choice + 3) % PEOPLE]
        theirs = await enrolments.of_person(connection, self.event, other)
        same = (choice + 3) % PEOPLE % 3 == choice % 3
        if same and not (theirs is not None and theirs.holds):
            new = await enrolments.pass_on(connection, mine, other, self.now, whose)
            self.approved.add(new.id)  # with the seat

    async def _change(self, connection: Connection, act: str, choice: int) -> None:
        """As coordinators may: never below those who are in already."""
        known = await events.event(connection, self.event)
        assert known is not None
        if act in ("seats", "fewer"):
            most = choice + 1 if act == "seats" else known.taken
            seats = max(1, known.taken, most)
            await events.change(connection, self.event, known.version, seats=seats)
        elif act == "quota":
            held = await quotas.held(connection, self.event, "institution", "")
            allowed = max(1, held, choice // 2) if choice else None
            await quotas.set_most(connection, self.event, "institution", "", allowed)

    async def judge(self, connection: Connection) -> None:
        known = await events.event(connection, self.event)
        assert known is not None
        assert known.taken <= known.seats, "never over-booked"
        for quota in await quotas.of_event(connection, self.event):
            held = await quotas.held(connection, self.event, quota.what, quota.value)
            assert held <= quota.most, "no quota is passed"
        waits = await _rows(connection, self.event, "waiting")
        for each in waits:
            if known.left:
                assert await _kept_out(connection, each), "nobody waits beside an empty seat"
        await self._in_order(connection, waits)
        if known.approval:
            for each in await _rows(connection, self.event, "confirmed", "offered", "waiting"):
                assert each.added_by or each.id in self.approved, "approval is never passed by"

    async def _in_order(self, connection: Connection, waits: list[Enrolment]) -> None:
        """Whoever came earlier and waits on could not have had the seat that is offered now."""
        offered = await _rows(connection, self.event, "offered")
        for new in (each for each in offered if each.id not in self.offered):
            assert new.offered_until is not None
            assert new.offered_until > self.now
            for earlier in (each for each in waits if each.id < new.id):
                assert await _kept_out(connection, earlier), "offers keep the order of commit"
        self.offered = {each.id for each in offered}


async def _kept_out(connection: Connection, each: Enrolment) -> bool:
    whose = Whose(institution=each.institution)
    return await quotas.full(connection, each.event, whose) is not None


async def _rows(connection: Connection, event: int, *states: enrolments.State) -> list[Enrolment]:
    return [
        found
        for each in await participants.listed(connection, event, states)
        if (found := await enrolments.one(connection, each.enrolment)) is not None
    ]


async def played(steps: list[Step], approval: bool) -> None:
    database = await open_database(Path(":memory:"))
    try:
        async with database.transaction() as connection:
            number = await event(connection, 2, NOW + 120 * DAY)
            await events.change(connection, number, 1, approval=approval)
            people = [await person(connection, f"Orang {n} Contoh") for n in range(PEOPLE)]
            for n in range(PEOPLE):
                await connection.execute(
                    """insert into expected (office, code, name, institution, imported)
                       values (1, :code, :name, 'Desa', 0)""",
                    code=f"kode{n}",
                    name=f"Tamu {n} Contoh",
                )
        town = Town(database, number, tuple(people))
        for step in steps:
            await town.take(step)
    finally:
        await database.close()


@settings(deadline=None, max_examples=60)
@given(st.lists(STEPS, min_size=30, max_size=80), st.booleans())
@example([("enrol", n) for n in range(8)] + [("leave", 0), ("decline", 2), ("silence", 7)], False)
def test_what_holds_after_each_step(steps: list[Step], approval: bool) -> None:
    asyncio.run(played(steps, approval))
