"""A database of so many people and events, made directly by SQL; and who does what in it.

Each event has 300 enrolments and each person three, whatever the size. What is kept for days only
is there for as many days as it is kept.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

from benchmarks.town import NOW, opened
from handlers.attendance import codes
from handlers.attendance.presses import ShowMarking
from handlers.events.browse import ShowParticipants
from handlers.people.consent import CONSENT_VERSION
from handlers.seats.presses import Enrol, ListSeats
from storage.moment import to_stored

KEY = b"k" * 32
_ENROLMENTS = 300  # of an event
_TOGETHER = 40  # events in which people enrol at one time
_STRIDE = 386_117  # has no divisor in common with the people, so that neighbours meet nowhere else
_HOUR, _DAY = (int(timedelta(hours=hours) / timedelta(milliseconds=1)) for hours in (1, 24))


@dataclass(frozen=True)
class Nation:
    """Events are numbered by their time: those that are over, those of now, those to come."""

    people: int
    events: int

    @property
    def offices(self) -> int:
        return max(2, self.people // 2_000)

    @property
    def running(self) -> int:
        return max(2, self.events // 250)

    @property
    def coming(self) -> int:
        return max(4, self.events // 25)

    @property
    def enrolments(self) -> int:
        return self.events * _ENROLMENTS

    async def found(self, path: Path) -> None:
        async with opened(path):
            pass
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            raw.execute("pragma journal_mode = off")  # it can be made again
            raw.execute("pragma synchronous = off")
            raw.execute("pragma cache_size = -1000000")
            raw.execute("begin")
            for statement in _FILL:
                raw.execute(statement, self._values)
            raw.execute("commit")

    @property
    def _values(self) -> dict[str, int | str]:
        return {
            "people": self.people,
            "events": self.events,
            "offices": self.offices,
            "over": self.events - self.running - self.coming,
            "running": self.running,
            "enrolments": self.enrolments,
            "each": _ENROLMENTS,
            "together": min(_TOGETHER, self.events),
            "stride": _STRIDE,
            "version": CONSENT_VERSION,
            "now": to_stored(NOW),
            "hour": _HOUR,
            "day": _DAY,
        }

    def steps(self, path: Path, draw: Random) -> dict[str, Iterator[Step]]:
        """For each kind of turn who takes it, drawn from all; read without the service's cache."""
        return {
            "enrol": self._enrolling(path, draw),
            "list of participants": self._listing(draw, "participants"),
            "list of seats": self._listing(draw, "seats"),
            "list of attendance": self._listing(draw, "attendance"),
            "check-in by code": self._arriving(path, draw),
        }

    def _enrolling(self, path: Path, draw: Random) -> Iterator[Step]:
        """In an event to come; nothing else of theirs is at those hours."""
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as raw:
            while True:
                event = draw.randint(self.events - self.coming + 1, self.events)
                person = draw.randint(self.offices + 1, self.people)
                if raw.execute(_BUSY, (person, event)).fetchone() is None:
                    yield Step(person, press=Enrol(event=event).wire)

    def _listing(self, draw: Random, what: str) -> Iterator[Step]:
        """Of an event that takes place now, by its coordinator."""
        first = self.events - self.coming - self.running + 1
        while True:
            event = draw.randint(first, first + self.running - 1)
            press = {
                "participants": ShowParticipants(event=event, after=0),
                "seats": ListSeats(event=event, which="seats", after=0),
                "attendance": ShowMarking(session=event, after=0, words=""),
            }[what]
            yield Step(1 + event % self.offices, press=press.wire)

    def _arriving(self, path: Path, draw: Random) -> Iterator[Step]:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as raw:
            seats = raw.execute(_SEATS_NOW, self._values).fetchall()
        for session, person in draw.sample(seats, len(seats)):
            yield Step(person, words=codes.code(KEY, session, codes.step_at(NOW)))


@dataclass(frozen=True)
class Step:
    """What one person does: presses, or types."""

    person: int
    press: str | None = None
    words: str | None = None

    @property
    def phone(self) -> str:
        return f"ponsel-{self.person}"


def _counted(most: str) -> str:
    return f"""with recursive counted (n) as
        (select 1 union all select n + 1 from counted where n < {most})"""


# Of the enrolment n: events of one time take turns, and a person is drawn by the stride.
_EVENT = """((n - 1) / (:together * :each) * :together + (n - 1) % :together + 1)"""
_PLACE = """((n - 1) % (:together * :each) / :together)"""
_PERSON = f"""((({_EVENT} - 1) * :each + {_PLACE}) * :stride % :people + 1)"""
_KINDS = """case n % 4 when 0 then 'sekolah' when 1 then 'umum-desa' when 2 then 'tbm'
    else 'umum-kota' end"""
# A quarter of an hour apart in the past, at one time now, and three hours apart in time to come.
_STARTS = """case when n <= :over then :now - (:over - n + 2) * :day / 4
    when n <= :over + :running then :now - :hour / 2
    else :now + :day + (n - :over - :running) * 3 * :hour end"""

_FILL = (
    _counted(":offices")
    + """insert into offices (name, city, zone, contact)
      select 'Dinas Perpustakaan Contoh ' || n, 'Kota Contoh ' || n, 'Asia/Makassar',
        'kantor' || n || '@contoh.example' from counted""",
    _counted(":people")
    + f"""insert into people (name, institution, zone, consent_version, consented_at, office,
        addressed, status, nip, position, library, library_kind, district, city, phone)
      select 'Sari Contoh ' || n, 'SDN ' || n / 2 || ' Contoh', 'Asia/Makassar', :version,
        :now - n % 300 * :day, 1 + n % :offices, 'ibu', 'pns', printf('1985%014d', n),
        'pengelola', 'Perpustakaan Ceria ' || n / 2, {_KINDS}, 'Kecamatan Contoh ' || n % 7000,
        'Kota Contoh ' || n % 500, printf('+62811%08d', n) from counted""",
    """insert into consents (person, version, channel, given)
      select id, consent_version, 'web', consented_at from people""",
    """insert into chats (channel, address, person, used)
      select 'web', 'ponsel-' || id, id, :now - id % 300 * :day from people""",
    "insert into roles (person, role, office) select id, 'coordinator', id from offices",
    _counted(":events")
    + f"""insert into events (office, kind, title, starts, ends, zone, place, seats, created_by,
        created, followed)
      select 1 + n % :offices, 'workshop', 'Temu Pustakawan ' || n || ' (contoh)',
        {_STARTS}, {_STARTS} + 3 * :hour, 'Asia/Makassar', 'Aula Perpustakaan (contoh)', 400,
        1 + n % :offices, :now - 30 * :day, iif(n <= :over, :now, null) from counted""",
    "insert into sessions (event, starts, ends) select id, starts, ends from events order by id",
    """insert into quotas (event, what, value, most)
      select id, 'library_kind', '', 390 from events where ends > :now""",
    _counted(":enrolments")
    + f"""insert into enrolments (event, person, enrolled, state, left_at, ended, institution,
        library_kind, position)
      select {_EVENT}, {_PERSON}, :now - 40 * :day, 'confirmed',
        iif({_PLACE} % 10 = 0, :now - 20 * :day, null), iif({_PLACE} % 10 = 0, 'left', null),
        'sdn ' || {_PERSON} / 2 || ' contoh', {_KINDS}, 'pengelola' from counted""",
    """insert into attendance (session, person, at, how)
      select event, person, :now - :day, 'code' from enrolments
      where event <= :over and left_at is null and id % 5 > 0""",
    """insert into notices (person, kind, subject, due, expires)
      select person, 'h-1', '{"event":' || event || '}', starts - :day, starts
      from enrolments join events on events.id = event where starts > :now and left_at is null""",
    _counted(":people / 5")
    + """insert into inbox (channel, number, order_key, received, handled)
      select 'web', 'lama-' || n, 'ponsel-' || n * 5, :now - :day, :now - n % 60 * :hour
      from counted""",
    _counted("2 * :people")
    + """insert into outbox (chat, channel, lane, due, expires, resend, state, message, sent_at)
      select 1 + n % :people, 'web', 1, :now - n % 28 * :day, :now, 1, 'sent', n,
        :now - n % 28 * :day from counted""",
    _counted("10 * :events")
    + """insert into audit (at, actor, action, office, subject, details)
      select :now - :day, 1 + n % :offices, 'event changed', 1 + n % :offices, null,
        '{"event": ' || (1 + n % :events) || '}' from counted""",
)
_BUSY = """select 1 from enrolments join sessions on sessions.event = enrolments.event
    where person = ?1 and left_at is null and exists (select 1 from sessions as wanted
      where wanted.event = ?2 and wanted.starts < sessions.ends and wanted.ends > sessions.starts)
    """
_SEATS_NOW = """select event, person from enrolments
    where left_at is null and event > :over and event <= :over + :running
      and person > :offices"""
