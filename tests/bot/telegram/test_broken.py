"""Updates that cannot be read, pushed as raw bytes among good ones, through the real poller."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.channels.telegram.reading import read, split_update
from handlers.chat import Nothing, Unreadable
from tests.bot.telegram.reception import receiving
from tests.wire.broken import NONSENSE, ODD, UNREADABLE
from tests.wire.person import Person
from tests.wire.telegram import NO_LIMITS, bot_api

# Their bytes that are no UTF-8 are replaced: the person's words arrive all the same.
REPLACED = ("invalid UTF-8", "half a character")
# The server writes the number of an update: what has none comes only beside others.
NUMBERED = {name: body for name, body in UNREADABLE.items() if b'"update_id":' in body}
OBJECTLESS = {
    name: UNREADABLE[name]
    for name in ("list for update", "list in list", "text for update", "number for update")
}


@pytest.mark.parametrize("name", sorted(UNREADABLE.keys() - set(REPLACED)))
def test_what_cannot_be_read_is_a_value(name: str) -> None:
    [raw] = split_update(UNREADABLE[name].replace(b"UPDATE_ID", b"5"))
    assert isinstance(read(raw, "rekan_pustaka_bot"), Unreadable)


@pytest.mark.parametrize("name", NONSENSE | ODD)
def test_no_nonsense_raises(name: str) -> None:
    [raw] = split_update((NONSENSE | ODD)[name].replace(b"UPDATE_ID", b"5"))
    assert read(raw, "rekan_pustaka_bot") is not None


async def test_exactly_the_broken_ones_are_parked(tmp_path: Path) -> None:
    broken = {name: body for name, body in NUMBERED.items() if name not in REPLACED}
    async with bot_api(NO_LIMITS) as api:
        people = [Person(api, f"Sari {number}") for number in range(len(broken) + 1)]
        for person, body in zip(people, broken.values(), strict=False):
            await person.says("/start")
            api.push_raw(body)
        await people[-1].says("/start")
        async with receiving(tmp_path, api) as reception:
            for person in people:
                await person.sees("Selamat datang")
            await reception.settled()
            assert await reception.count("dead_letters") == len(broken)
            assert [len(person.texts) for person in people] == [1] * len(people)
            assert api.updates.pending == {}
        assert api.faults == []


async def test_what_is_no_object_is_parked_once_a_good_one_follows(tmp_path: Path) -> None:
    async with bot_api() as api, receiving(tmp_path, api) as reception:
        sari = Person(api, "Sari")
        for body in OBJECTLESS.values():
            api.push_raw(body)
        await sari.says("/start")
        await sari.sees("Selamat datang")
        assert await reception.count("dead_letters") == len(OBJECTLESS)
        assert api.updates.pending == {}


async def test_bytes_that_are_no_utf8_do_not_cost_the_message(tmp_path: Path) -> None:
    async with bot_api() as api, receiving(tmp_path, api) as reception:
        sari = Person(api, "Sari", 71)
        assert sari.chat
        for name in REPLACED:
            api.push_raw(UNREADABLE[name])
            await sari.sees("Silakan pilih")
            sari.chat.messages.clear()
        assert await reception.count("dead_letters") == 0


async def test_nonsense_stops_nobody(tmp_path: Path) -> None:
    nonsense = [body for name, body in NONSENSE.items() if name != "number as text"]
    async with bot_api(NO_LIMITS) as api, receiving(tmp_path, api) as reception:
        people = [Person(api, f"Sari {number}") for number in range(len(nonsense))]
        for person, body in zip(people, nonsense, strict=True):
            api.push_raw(body)
            await person.says("/start")
        for person in people:
            await person.sees("Selamat datang")
        await reception.settled()
        assert api.updates.pending == {}


async def test_nothing_is_read_as_an_update_that_has_no_kind(tmp_path: Path) -> None:
    [raw] = split_update(b'{"update_id": 5}')
    assert isinstance(read(raw, None), Nothing)
