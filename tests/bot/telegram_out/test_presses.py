"""Presses: acknowledged once and at once; made-up, old and other people's have no effect."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random

import pytest

from bot.loops.bell import Bell
from bot.loops.turns import Turns
from content.text import Text, units
from handlers.chat import Handled
from tests.bot.telegram_out.talk import Talk
from tests.wire.person import Person

EVENT = 'kegiatan "Katalog Daring (contoh)", 26/11/2026 09.00–12.00, 5 kursi'
STALE = "Tombol itu sudah tidak berlaku."
ACKNOWLEDGED = "answerCallbackQuery"

MADE_UP = [
    *("x", "go", "go:", "go:tidakada", "go:menu:", "GO:menu", "go:menu\u200e", ":", "::::"),
    *("\x00", "\ud83d", "\U0001f600" * 16, "{}", "' or 1=1 --", "a" * 64, "go:" + "a" * 5000),
    *("ev:0", "pf:1", "pf:-1", "pf:1e9", "pf:999999999999999999", "lang:xx", "agi:aaaa", "rm:1"),
]
WHAT_COUNTS = ("people", "roles", "offices", "events", "enrolments", "invitations")


@asynccontextmanager
async def turning(talk: Talk) -> AsyncIterator[None]:
    """The loop of turns as the service runs it; nobody sends."""
    bell = Bell()
    talk.play.turns = Turns(
        talk.play.database, talk.play.world, talk.play.clock.now, bell, Bell(), lambda: None
    )
    loop = asyncio.create_task(talk.play.turns.run())
    yield
    bell.stop()
    await loop


def answers(talk: Talk) -> int:
    return sum(call.method == ACKNOWLEDGED for call in talk.api.log)


async def until_turned(talk: Talk) -> None:
    async with asyncio.timeout(10):
        while await talk.reads("select number from inbox where handled is null"):
            pass


async def effects(talk: Talk) -> list[list[str]]:
    return [await talk.reads(f"select count(*) || '' from {table}") for table in WHAT_COUNTS]


async def with_menu(talk: Talk, name: str = "Sari") -> Person:
    person = await talk.person(name)
    await talk.says(person, "/menu")
    return person


async def test_each_press_is_acknowledged_once(talk: Talk) -> None:
    sari = await with_menu(talk)
    await sari.presses("Bantuan", twice=True)
    await talk.settles()
    assert answers(talk) == 2
    assert talk.api.refused == [], "a second answer would be refused"


async def test_it_waits_for_no_message(talk: Talk) -> None:
    """Nothing leaves the outbox here, and yet the button stops to spin."""
    sari = await with_menu(talk)
    async with turning(talk):
        await sari.presses("Bantuan")
        await talk.receives()
        await until_turned(talk)
    assert answers(talk) == 1
    assert await talk.reads("select state from outbox where message is not null") == ["waiting"]


async def test_an_acknowledgement_that_hangs_holds_up_nobody(talk: Talk) -> None:
    sari, budi = await with_menu(talk), await with_menu(talk, "Budi")
    async with turning(talk):
        talk.api.delay(1.5, methods=(ACKNOWLEDGED,))
        await sari.presses("Bantuan")
        await budi.says("/bantuan")
        await talk.receives()
        await until_turned(talk)
        await talk.sends()
        assert answers(talk) == 0
        assert sari.texts[-1].startswith("Bantuan")
        assert budi.texts[-1].startswith("Bantuan")
    assert answers(talk) == 1


@pytest.mark.parametrize("trouble", ["too old", "refused", "dropped", "nobody listens"])
async def test_what_cannot_be_acknowledged_has_its_effect(talk: Talk, trouble: str) -> None:
    sari = await with_menu(talk)
    await sari.presses("Bantuan")
    await talk.receives()
    if trouble == "too old":
        talk.api.query_lives = -1
    elif trouble == "refused":
        talk.api.answer(ACKNOWLEDGED, 429, "Too Many Requests", {"retry_after": 9})
    elif trouble == "dropped":
        talk.api.drop(methods=(ACKNOWLEDGED,))
    else:
        await talk.api.refuse_connections()
    await talk.play.settle()
    await talk.api.calm()
    talk.waits(60)
    await talk.sends()
    assert sari.texts == [sari.texts[0]]
    assert sari.texts[0].startswith("Bantuan")


@pytest.mark.parametrize("toast", ["a" * 300, "\U0001f600" * 150, "kata " * 60, "a\ud83d b"])
async def test_a_toast_fits(talk: Talk, toast: str) -> None:
    sari = await with_menu(talk)
    receipt = sari.press("lama", sari.messages[-1])
    await talk.phones.channel.acknowledge(Handled("1", "1", receipt, Text(toast)))
    assert 3 <= units(sari.toasts[0]) <= 200
    assert talk.api.refused == []


async def test_a_made_up_press_has_no_effect(talk: Talk) -> None:
    await talk.happens("Rina panitia Bontang", EVENT)
    sari = await with_menu(talk)
    before = await effects(talk)
    chance = Random(7)
    lengths = [chance.randint(1, 64) for _ in range(30)]
    random = ["".join(chance.choices(":0123456789abcdefgo", k=length)) for length in lengths]
    for data in (*MADE_UP, *random):
        sari.press(data, sari.messages[-1])
    await talk.settles()
    assert await effects(talk) == before
    assert answers(talk) == len(MADE_UP) + len(random)
    assert set(sari.toasts) == {STALE}
    assert sari.files == []
    assert talk.api.refused == []
    assert (await talk.says(sari, "/menu")).startswith("Silakan pilih")


async def test_a_press_on_a_message_that_is_not_ours_is_answered(talk: Talk) -> None:
    sari, budi = await with_menu(talk), await with_menu(talk, "Budi")
    strange = budi.messages[-1]
    strange.id = 987_654
    sari.press("go:bantuan", strange)
    await talk.settles()
    assert sari.texts[-1].startswith("Bantuan")
    assert len(budi.texts) == 1


async def test_the_buttons_of_others_do_nothing_more_than_ones_own(talk: Talk) -> None:
    """Sari presses all that was ever shown to a coordinator, and to an owner."""
    await talk.happens("Rina panitia Bontang", "Dewi pemilik layanan", EVENT)
    rina, dewi = await talk.person("Rina"), await talk.person("Dewi")
    await talk.says(rina, "/panitia", "[Kegiatan Bontang]", "/start e1", "[Peserta]")
    await talk.says(rina, "/buat", "[Workshop]", "Judul", "besok 09.00", "Aula", "5")
    await talk.says(dewi, "/panitia", "/kantor")
    shown = {each.data for call in talk.api.log for row in call.buttons for each in row}
    assert len(shown) > 15
    sari = await with_menu(talk)
    before = await effects(talk)
    for data in sorted(shown):
        sari.press(data, sari.messages[-1])
        await talk.settles()
    assert await effects(talk) == before
    assert sari.files == []
    assert all("not modified" in each.description for each in talk.api.refused)


async def test_the_button_of_an_earlier_question_changes_nothing(talk: Talk) -> None:
    await talk.happens("Rina panitia Bontang")
    rina = await talk.person("Rina")
    await talk.says(rina, "/buat")
    question = rina.messages[-1]
    old = question.button("Rapat")
    assert old is not None
    await talk.says(rina, "[Workshop]", "Judul", "besok 09.00", "Aula")
    rina.press(old.data, question)
    await talk.settles()
    assert rina.toasts == [STALE]
    assert "Workshop · " in await talk.says(rina, "5")
