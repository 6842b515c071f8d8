"""Well-formed updates, changed at any place, among good ones: nothing holds the poller up."""

from __future__ import annotations

import asyncio
import copy
import json
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels.telegram.reading import read, split_update
from handlers.chat import Unreadable
from tests.bot.telegram.reception import receiving
from tests.bot.telegram.test_reading import (
    ALONE,
    FILE,
    GROUP,
    KINDS,
    SERVICE,
    member,
    message,
    press,
)
from tests.wire.person import Person
from tests.wire.telegram import NO_LIMITS, bot_api

EXAMPLES = 20_000 if os.environ.get("LONG") == "1" else 300
AT_ONCE = 50

SEEDS: list[dict[str, Any]] = [
    {"message": message(text="/start e7", entities=[{"type": "bold", "offset": 0, "length": 2}])},
    {"message": message(document={**FILE, "file_name": "surat.pdf"}, caption="surat")},
    {"message": message(photo=[{**FILE, "width": 90, "height": 90}])},
    {"edited_message": message(text="Sari", edit_date=1_795_000_009)},
    {"message": message(GROUP, text="/start")},
    press(message(text="Silakan pilih", reply_markup={"inline_keyboard": [[{"text": "A"}]]})),
    press({"message_id": 4, "chat": ALONE, "date": 0}),
    member("kicked"),
    *({"message": message(**{kind: content})} for kind, content in (KINDS | SERVICE).items()),
]

DROP = object()
_flat = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([2**31, 2**63, -(2**80), 10**4_000]),
    st.floats(),
    st.text(),
    st.sampled_from(["\ud800", "x\ud83d", "\x00", "\u202e", "a" * 100_000, "start", "private"]),
    st.just([]),
    st.just({}),
    st.just(DROP),
)
VALUES = st.recursive(
    _flat.filter(lambda each: each is not DROP),
    lambda inside: st.one_of(
        st.lists(inside, max_size=3), st.dictionaries(st.text(max_size=9), inside, max_size=3)
    ),
    max_leaves=6,
)
CHANGES = st.one_of(_flat, VALUES)


def places(inside: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = inside.items() if isinstance(inside, dict) else enumerate(inside)
    for name, value in items:
        yield (*at, name)
        if isinstance(value, dict | list):
            yield from places(value, (*at, name))


def changed(update: dict[str, Any], at: tuple[Any, ...], to: object) -> dict[str, Any]:
    """A copy. Several changes may have taken the place away."""
    made = copy.deepcopy(update)
    inside: Any = made
    for name in at[:-1]:
        inside = inside[name]
    if to is DROP:
        del inside[at[-1]]
    else:
        inside[at[-1]] = to
    return made


@st.composite
def mutants(draw: st.DrawFn) -> bytes:
    """As Telegram might send it, its number as the word UPDATE_ID; sometimes the bytes suffer."""
    update = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 3))):
        found = list(places(update))
        if found:
            update = changed(update, draw(st.sampled_from(found)), draw(CHANGES))
    body = json.dumps(update).encode()[1:-1]
    if draw(st.integers(0, 9)) == 0 and len(body) > 2:  # never the frame, which is the server's
        at = draw(st.integers(0, len(body) - 1))
        body = body[:at] + draw(st.binary(max_size=3)).replace(b"]}", b"") + body[at + 1 :]
    return b'{"update_id":UPDATE_ID' + (b"," if body else b"") + body + b"}"


FIXED = settings(
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=EXAMPLES,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def made() -> list[bytes]:
    """All mutants, the same in each run."""
    kept: list[bytes] = []

    @FIXED
    @given(mutants())
    def make(body: bytes) -> None:
        kept.append(body)

    make()
    return kept


def test_no_mutant_raises(made: list[bytes]) -> None:
    meanings = [
        read(raw, "rekan_pustaka_bot")
        for body in made
        for raw in split_update(body.replace(b"UPDATE_ID", b"5"))
    ]
    unreadable = sum(isinstance(each, Unreadable) for each in meanings)
    assert len(meanings) / 20 < unreadable < len(meanings)  # else they are no test


async def test_no_mutant_stops_the_poller(tmp_path: Path, made: list[bytes]) -> None:
    random.Random(0).shuffle(made)
    async with bot_api(NO_LIMITS) as api, receiving(tmp_path, api) as reception:
        for start in range(0, len(made), AT_ONCE):
            sari, budi = Person(api, "Sari"), Person(api, "Budi")
            await sari.starts()
            numbers = [api.push_raw(body) for body in made[start : start + AT_ONCE]]
            await budi.starts()
            await asyncio.gather(sari.sees("Selamat datang"), budi.sees("Selamat datang"))
            await reception.settled()
            kept = {raw.number for raw in reception.kept}
            assert [number for number in numbers if str(number) not in kept] == []
        assert api.faults == []
