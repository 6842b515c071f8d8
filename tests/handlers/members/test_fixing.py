"""A coordinator corrects what they may see of their own people, and nothing else."""

from __future__ import annotations

import json

import pytest

from tests.handlers.members.office import (
    BUDI,
    GONE,
    NOBODY,
    RINA,
    SARI,
    UMAR,
    change,
    numbers,
    person,
    said,
)
from tests.play import Play


async def fixes(play: Play, number: int, part: str, words: str, name: str = "Rina") -> str:
    return await said(play, name, f"mf:{number}:{part}") + await play.hears(f"{name}: {words}")


async def test_the_audit_names_who_whose_and_which_part(play: Play) -> None:
    await fixes(play, SARI, "phone", "0812 3456 7890")
    async with play.database.transaction() as connection:
        rows = await connection.fetch(
            str,
            """select actor || ' ' || subject || ' ' || office || ' ' || details from audit
               where action = 'profile changed'""",
        )
    assert rows == [f"{RINA} {SARI} 1 {json.dumps({'parts': 'phone'})}"]


async def test_a_part_is_emptied_where_there_is_one(play: Play) -> None:
    assert "[Kosongkan]" not in await fixes(play, SARI, "library", "Perpustakaan Contoh")
    await said(play, "Rina", f"mf:{SARI}:library")
    assert "memperbaiki data Anda: Perpustakaan" in await play.hears("Rina: [Kosongkan]")
    assert (await person(play, SARI)).library is None


async def test_saying_the_same_again_tells_nobody(play: Play) -> None:
    assert "kepada Sari" not in await fixes(play, SARI, "name", "Sari Contoh")


async def test_a_coordinator_who_corrects_themselves_is_not_told(play: Play) -> None:
    await change(play, f"update people set office = 1 where id = {RINA}")
    told = await fixes(play, RINA, "name", "Rina Contoh, M.M.")
    assert "memperbaiki" not in told
    assert (await person(play, RINA)).name == "Rina Contoh, M.M."


async def test_what_follows_is_told_too(play: Play) -> None:
    nip = "199001012020012001"
    await change(play, f"update people set status = 'pns', nip = '{nip}' where id = {SARI}")
    assert "memperbaiki data Anda: NIP, Status" in await fixes(play, SARI, "status", "relawan")


@pytest.mark.parametrize("part", ["nip", "needs", "addressed", "zone", "office", "id", "", "x"])
async def test_no_other_part_is_asked(play: Play, part: str) -> None:
    before = await person(play, SARI)
    told = await fixes(play, SARI, part, "199001012020012001")
    assert "Apa isi yang benar" not in told
    assert await person(play, SARI) == before


@pytest.mark.parametrize("part", ["name", "phone", "institution"])
async def test_a_participant_of_no_office_is_corrected_where_they_are_seen(
    play: Play, part: str
) -> None:
    assert "Apa isi yang benar" in await said(play, "Rina", f"mf:{UMAR}:{part}")


@pytest.mark.parametrize("part", ["city", "status", "position", "library"])
async def test_what_is_not_shown_is_not_corrected(play: Play, part: str) -> None:
    assert "Apa isi" not in await said(play, "Rina", f"mf:{UMAR}:{part}")


async def test_who_belongs_to_another_office_is_not_corrected(play: Play) -> None:
    for wire in (f"mf?:{BUDI}:0", f"mf:{BUDI}:name"):
        assert "Apa isi" not in await said(play, "Rina", wire)
    assert "[Perbaiki data]" not in await play.hears("Rina: /cari budi")
    assert "Apa isi" in await said(play, "Dewi", f"mf:{BUDI}:name")


@pytest.mark.parametrize(
    ("sql", "answer"),
    [
        (f"update consents set withdrawn = given where person = {SARI}", GONE),
        (f"update people set erased = 1, name = '' where id = {SARI}", GONE),
        (f"update people set office = 2 where id = {SARI}", GONE),
        ("delete from roles where office = 1", "khusus panitia"),
    ],
)
async def test_rights_are_judged_again_at_the_end(play: Play, sql: str, answer: str) -> None:
    await said(play, "Rina", f"mf:{SARI}:name")
    await change(play, sql)
    before = await person(play, SARI)
    assert answer in await play.hears("Rina: Nama Baru")
    assert await person(play, SARI) == before


async def test_who_joined_another_office_meanwhile_is_seen_but_not_corrected(play: Play) -> None:
    await said(play, "Rina", f"mf:{UMAR}:name")
    await change(play, f"update people set office = 2 where id = {UMAR}")
    assert "kantor lain yang membinanya" in await play.hears("Rina: Nama Baru")
    assert (await person(play, UMAR)).name == "Umar Contoh"


@pytest.mark.parametrize("name", ["Tono", "Umar", "Asing"])
async def test_forged_presses_are_refused_as_if_there_were_nobody(play: Play, name: str) -> None:
    before = await numbers(play, "select count(*) from audit")
    for wire in ("mb:{}:", "mf?:{}:0", "mf:{}:name", "mt?:{}", "mts:{}"):
        refused = await said(play, name, wire.format(SARI))
        assert refused == await said(play, name, wire.format(NOBODY))
        assert "Sari" not in refused
    assert await numbers(play, "select count(*) from audit") == before


async def test_who_goes_on_sees_again_whose_part_it_is(play: Play) -> None:
    await said(play, "Rina", f"mf:{SARI}:name")
    heard = await play.hears("Rina: /menu\nRina: [Lanjutkan: perbaikan profil]")
    assert "Data Sari Contoh:" in heard.partition("[Lanjutkan: perbaikan profil]\nBot")[2]
    await play.hears("Rina: /menu")
    await change(play, f"delete from roles where person = {RINA}")
    heard = await play.hears("Rina: [Lanjutkan: perbaikan profil]")
    assert "Sari" not in heard, "who may not know them any more"
