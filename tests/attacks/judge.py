"""What is judged after an attack: the database, and what the stand-in was told."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from itertools import groupby
from pathlib import Path

from tests.attacks.talker import Talker
from tests.wire.telegram import BotApi


def rows(database: Path, sql: str, *values: object) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(sql, values).fetchall()


def count(database: Path, sql: str, *values: object) -> int:
    [[number]] = rows(database, sql, *values)
    assert isinstance(number, int)
    return number


class Updates:
    """All that Telegram had for the bot since this began."""

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self._first = api.updates.next

    @property
    def pushed(self) -> int:
        return self._api.updates.next - self._first

    @property
    def confirmed(self) -> set[int]:
        """Telegram was told that they arrived, and forgot them."""
        return set(range(self._first, self._api.updates.next)) - self._api.updates.pending.keys()

    def lost(self, database: Path) -> int:
        """Confirmed, and not kept."""
        kept = rows(database, "select number from inbox where channel = 'telegram'")
        return len(self.confirmed - {int(str(number)) for [number] in kept})

    def unhandled(self, database: Path) -> int:
        handled = "select number from inbox where channel = 'telegram' and handled is not null"
        return self.pushed - len(rows(database, handled))


def sound(database: Path) -> None:
    assert rows(database, "pragma integrity_check") == [("ok",)]
    assert rows(database, "select reason from dead_letters") == []


def written(database: Path, talker: Talker) -> int:
    """How many messages the turns wrote for this person."""
    return count(
        database,
        "select count(*) from outbox where chat = (select id from chats where address = ?)",
        str(talker.id),
    )


def duplicates(database: Path, talkers: Sequence[Talker]) -> int:
    """Messages that were shown twice; every one was shown, and in its order."""
    return sum(len(each.sent) - written(database, each) for each in talkers)


def in_order(talker: Talker) -> list[str]:
    """What the bot said, without repetitions: those stand next to each other."""
    return [text for text, _ in groupby(call.text for call in talker.sent)]
