"""Updates that cannot be read: the library really raises on them, and a batch may hold them."""

from __future__ import annotations

import json

import pytest
from telegram import Update

from tests.wire.broken import NONSENSE, ODD, UNREADABLE
from tests.wire.calling import calling
from tests.wire.telegram import bot_api

_READABLE = NONSENSE | ODD


def _read(update: bytes) -> Update | None:
    return Update.de_json(json.loads(update.replace(b"UPDATE_ID", b"5")), None)


@pytest.mark.parametrize("name", UNREADABLE)
def test_the_library_raises(name: str) -> None:
    # Whatever it raises, and it is many kinds.
    with pytest.raises(Exception):  # noqa: B017, PT011
        _read(UNREADABLE[name])


@pytest.mark.parametrize("name", _READABLE)
def test_the_library_reads_these_all_the_same(name: str) -> None:
    assert _read(_READABLE[name]) is not None


async def test_a_batch_holds_bytes_as_they_are() -> None:
    async with bot_api() as api, calling(api) as call:
        first = api.push_raw(b"\xff UPDATE_ID")
        api.push_raw(b"[[")
        answer = await call.raw("getUpdates")
        assert answer == b'{"ok":true,"result":[\xff %d,[[]}' % first
