"""An office with many people, to whom an announcement was confirmed before the service starts."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from handlers.people.consent import CONSENT_VERSION
from storage.announcements import announcements
from storage.announcements.audiences import Clause, written
from storage.connection import open_database
from storage.moment import to_stored
from tests.attacks.judge import rows

FIRST = 7_000_000_001  # the address of the first of them
WORDS = "Halo {nama}, besok ada *kegiatan*."


async def confirmed(database: Path, people: int, now: datetime, channel: str = "telegram") -> range:
    """To everybody of the office, each with a chat of this channel: their addresses. It is about
    noon where they live."""
    opened = await open_database(database)
    await opened.close()
    with closing(sqlite3.connect(database)) as raw, raw:
        for statement in _FILL:
            raw.execute(
                statement,
                {
                    "people": people,
                    "first": FIRST,
                    "channel": channel,
                    "zone": _noon(now),
                    "version": CONSENT_VERSION,
                    "now": to_stored(now),
                },
            )
    opened = await open_database(database)
    async with opened.transaction() as connection:
        everybody = written((Clause(join="of", what="office"),))
        it = await announcements.write(connection, 1, 1, 1, WORDS, now, clauses=everybody)
        await announcements.change(connection, it.id, urgent=1)  # it may be Sunday
        await announcements.confirm(connection, it.id, people, 1, 1, now)
        await announcements.become(connection, it.id, "fixing", "draft")
    await opened.close()
    return range(FIRST, FIRST + people)


def _noon(now: datetime) -> str:
    east = 12 - now.astimezone(UTC).hour
    return f"Etc/GMT{-east:+d}"  # whose signs are the other way round


_COUNTED = """with recursive counted (n) as
    (select 1 union all select n + 1 from counted where n < :people)"""
_FILL = (
    """insert into offices (name, city, zone, contact)
       values ('Dinas Perpustakaan (contoh)', 'Kota Contoh', :zone, 'a@contoh.example')""",
    _COUNTED
    + """insert into people (name, zone, consent_version, consented_at, office)
         select 'Sari Contoh ' || n, :zone, :version, :now, 1 from counted""",
    """insert into consents (person, version, channel, given)
       select id, consent_version, :channel, :now from people""",
    """insert into chats (channel, address, person, language, used)
       select :channel, :first - 1 + id, id, 'id', :now from people""",
    "insert into roles (person, role, office) values (1, 'coordinator', 1)",
)


def ledger(database: Path) -> dict[str, int]:
    """How many people are in each state."""
    found = rows(database, "select state, count(*) from recipients group by state")
    return {str(state): int(str(many)) for state, many in found}


def people_in(database: Path, state: str) -> set[int]:
    """The addresses of those in this state."""
    found = rows(
        database,
        """select address from recipients join chats using (person) where state = ?""",
        state,
    )
    return {int(str(address)) for [address] in found}
