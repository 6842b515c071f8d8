"""Two records become one only as they were looked at, and only for who may."""

from __future__ import annotations

import pytest

from storage.connection import Row
from storage.people import replacements
from tests.handlers.members.office import (
    BUDI,
    DEWI,
    GONE,
    NOBODY,
    RINA,
    SARI,
    SARIE,
    UMAR,
    change,
    person,
    said,
)
from tests.handlers.test_isolation import written
from tests.play import Play

NOT_THEIRS = "tidak dapat digabungkan di sini"


class Entry(Row):
    actor: int
    subject: int
    office: int
    details: str


async def compared(play: Play, one: int = SARIE, other: int = SARI, name: str = "Rina") -> str:
    return await said(play, name, f"mc:{one}:{other}")


async def test_the_older_one_stays_and_it_is_written_down(play: Play) -> None:
    await change(play, f"update people set phone = '+6281234567890' where id = {SARIE}")
    await compared(play)
    told = await play.hears("Rina: [Gabungkan]\nRina: [Ya, gabungkan]")
    assert "Bot kepada Sari: Panitia Dinas Perpustakaan Bontang (contoh) menggabungkan" in told
    assert "Bot kepada Sarie: Panitia Dinas Perpustakaan Bontang (contoh) menggabungkan" in told
    kept, gone = await person(play, SARI), await person(play, SARIE)
    assert (kept.name, kept.phone, gone.name) == ("Sari Contoh", "+6281234567890", "")
    async with play.database.transaction() as connection:
        [entry] = await connection.fetch(
            Entry,
            "select actor, subject, office, details from audit where action = 'people merged'",
        )
    assert entry == Entry(actor=RINA, subject=SARI, office=1, details=f'{{"gone": {SARIE}}}')


async def test_those_with_the_same_number_are_offered_first(play: Play) -> None:
    await change(
        play,
        f"""update people set phone = '+6281234567890' where id in ({SARIE}, {UMAR})""",
    )
    told = await said(play, "Rina", f"mt?:{SARIE}")
    assert told.index("[1. Umar Contoh]") < told.index("[2. Sari Contoh]")


async def test_an_open_code_for_a_new_chat_ends(play: Play) -> None:
    await said(play, "Rina", f"rc:{SARI}")
    await compared(play)
    await play.hears("Rina: [Gabungkan]\nRina: [Ya, gabungkan]")
    async with play.database.transaction() as connection:
        assert await replacements.of_person(connection, SARI, play.clock.now()) is None


@pytest.mark.parametrize("other", [RINA, DEWI, NOBODY, SARI])
async def test_the_unknown_and_the_same_are_refused(play: Play, other: int) -> None:
    assert GONE in await compared(play, SARI, other)


async def test_who_belongs_to_another_office_is_refused(play: Play) -> None:
    assert NOT_THEIRS in await compared(play, SARI, BUDI)
    assert NOT_THEIRS in await said(play, "Rina", f"mt?:{BUDI}")
    assert "*Yang tetap*" in await compared(play, SARI, BUDI, "Dewi")


@pytest.mark.parametrize("role", ["owner", "coordinator", "speaker", "mentor"])
async def test_who_holds_a_role_is_refused(play: Play, role: str) -> None:
    office = "null" if role == "owner" else "2"
    await change(
        play, f"insert into roles (person, role, office) values ({SARIE}, '{role}', {office})"
    )
    for name in ("Rina", "Dewi"):
        assert NOT_THEIRS in await compared(play, name=name)
        assert NOT_THEIRS in await said(play, name, f"mt?:{SARIE}")


async def test_the_coordinator_merges_nobody_into_themselves(play: Play) -> None:
    await change(play, f"update people set office = 1 where id = {RINA}")
    assert NOT_THEIRS in await compared(play, RINA, SARI)
    assert NOT_THEIRS in await said(play, "Rina", f"mm:{RINA}:{SARI}:x")


RACES = [
    (f"update people set phone = '+6281234567890' where id = {SARI}", "baru saja berubah"),
    (f"update people set office = 2 where id = {SARI}", GONE),
    (f"update consents set withdrawn = given where person = {SARI}", GONE),
    (f"update people set erased = 1, name = '' where id = {SARI}", GONE),
    (f"update people set erased = 1, name = '' where id = {SARIE}", "sudah tidak ada"),
    (f"insert into roles (person, role, office) values ({SARI}, 'mentor', 1)", NOT_THEIRS),
    (f"insert into roles (person, role) values ({SARIE}, 'owner')", NOT_THEIRS),
    ("delete from roles where office = 1", "khusus panitia"),
]


@pytest.mark.parametrize(("sql", "answer"), RACES)
async def test_what_changed_between_the_two_presses_stops_it(
    play: Play, sql: str, answer: str
) -> None:
    await compared(play)
    await play.hears("Rina: [Gabungkan]")
    await change(play, sql)
    before = await written(play)
    assert answer in await play.hears("Rina: [Ya, gabungkan]")
    assert await written(play) == before


@pytest.mark.parametrize("name", ["Tono", "Umar", "Asing"])
async def test_forged_presses_are_refused_as_if_there_were_nobody(play: Play, name: str) -> None:
    for wire in ("mc:{}:{}", "mm?:{}:{}:x", "mm:{}:{}:x"):
        refused = await said(play, name, wire.format(SARI, SARIE))
        assert refused == await said(play, name, wire.format(NOBODY, NOBODY + 1))
        assert "Sari" not in refused


async def test_a_digest_that_is_made_up_only_shows_both(play: Play) -> None:
    before = await written(play)
    assert "baru saja berubah" in await said(play, "Rina", f"mm:{SARI}:{SARIE}:abcdef123456")
    assert await written(play) == before
