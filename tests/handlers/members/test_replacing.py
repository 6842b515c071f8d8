"""A new chat for who lost theirs: who may give it, what the old ones hear, what codes do not do."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.people import own_chats
from tests.handlers.members.office import (
    BUDI,
    DEWI,
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
from tests.handlers.test_isolation import written
from tests.play import Play

NOT_THEIRS = "tidak dapat diganti di sini"
REFUSED = "Maaf, kode itu tidak berlaku."
MADE = "sudah dibuat. Berikan hanya"


async def made(play: Play, number: int = SARI, name: str = "Rina") -> str:
    return await said(play, name, f"rc:{number}")


async def actions(play: Play) -> list[str]:
    async with play.database.transaction() as connection:
        return await connection.fetch(
            str,
            """select action || ' ' || actor || ' ' || subject from audit
               where action like 'chat%' order by id""",
        )


async def test_each_step_is_written_down(play: Play) -> None:
    await made(play)
    await play.hears("Sari: [Batalkan]\n(1 menit kemudian)")
    await made(play)
    await play.hears("Baru: /start gKODE-B")
    assert await actions(play) == [
        f"chat code issued {RINA} {SARI}",
        f"chat code cancelled {SARI} {SARI}",
        f"chat code issued {RINA} {SARI}",
        f"chat replaced {SARI} {SARI}",
    ]


async def test_all_old_chats_hear_of_it_at_once_and_are_let_go(play: Play) -> None:
    await play.hears("Sari: /hubungkan\nLaptop: /hubungkan KODE-A")
    await play.hears("Laptop: /profil\nLaptop: [Data diri]\nLaptop: [Ubah Nama]")
    await play.hears("Rina: /menu")
    told = await play.presses("Rina", f"rc:{SARI}")
    for name in ("Sari", "Laptop"):
        assert f"Bot kepada {name}: Panitia Dinas Perpustakaan Bontang" in told, "form or not"
    told = await play.hears("Baru: /hubungkan KODE-B")
    for name in ("Sari", "Laptop"):
        assert f"Bot kepada {name}: Akun Anda sekarang dipakai di chat lain" in told
    async with play.database.transaction() as connection:
        assert len(await own_chats.of_person(connection, SARI)) == 1
    assert "[Setuju]" in await play.hears("Sari: /profil")
    await play.hears("Laptop: Nama Lain")
    assert (await person(play, SARI)).name == "Sari Contoh", "the form there is closed"


async def test_the_new_chat_forgets_what_it_was_asked_as_a_stranger(play: Play) -> None:
    await play.hears("Baru: /start e1\nBaru: [Daftar]\nBaru: [Setuju]")
    await made(play)
    await play.hears("Baru: /start gKODE-A")
    assert "[Lanjutkan" not in await play.hears("Baru: /menu")
    assert await numbers(play, "select count(*) from people") == [7]


async def test_a_code_works_once_in_time_and_in_any_spelling(play: Play) -> None:
    await made(play)
    code = play.codes["KODE-A"].upper()
    assert "selamat datang kembali" in await play.hears(
        f"Baru: /hubungkan {code[:4]} {code[4:8]} {code[8:]}"
    )
    assert REFUSED in await play.hears("Lain: /start gKODE-A")
    await play.hears("(1 menit kemudian)")
    await made(play)
    play.clock.advance(timedelta(hours=24))
    assert REFUSED in await play.hears("Lain: /start gKODE-B")


async def test_a_code_is_forgotten_a_month_after_its_end(play: Play) -> None:
    await made(play)
    await play.hears("(30 hari kemudian)")
    assert await numbers(play, "select count(*) from replacements") == [1]
    await play.hears("(2 hari kemudian)")
    assert await numbers(play, "select count(*) from replacements") == [0]


async def test_a_new_code_ends_the_one_before(play: Play) -> None:
    await made(play)
    await play.hears("(1 menit kemudian)")
    await made(play)
    assert REFUSED in await play.hears("Baru: /start gKODE-A")
    assert "selamat datang kembali" in await play.hears("Baru: /start gKODE-B")


@pytest.mark.parametrize("typed", ["/start g", "/hubungkan "])
async def test_guessing_ends_and_all_bad_codes_are_refused_alike(play: Play, typed: str) -> None:
    await made(play)
    refusals = {
        (await play.hears(f"Baru: {typed}{letter * 12}")).partition("Bot")[2] for letter in "abcde"
    }
    assert len(refusals) == 1
    assert REFUSED in refusals.pop()
    assert "terlalu sering" in await play.hears(f"Baru: {typed}KODE-A"), "even the right one"
    assert await numbers(play, "select count(*) from chats where person is null") == [1]


async def test_guesses_of_both_kinds_count_together(play: Play) -> None:
    for number in range(3):
        await play.hears(f"Baru: /hubungkan 99999{number}\nBaru: /start g{'abc'[number] * 12}")
    assert "terlalu sering" in await play.hears("Baru: /start gaaaaaaaaaaaa")


async def test_a_chat_of_somebody_stays_theirs(play: Play) -> None:
    await made(play)
    before = await numbers(play, "select person from chats order by id")
    for name in ("Budi", "Rina", "Dewi", "Tono"):
        assert "data lain" in await play.hears(f"{name}: /start gKODE-A")
    assert "sudah milik akun itu" in await play.hears("Sari: /start gKODE-A")
    assert await numbers(play, "select person from chats order by id") == before


async def test_who_withdrew_is_not_overwritten(play: Play) -> None:
    await play.hears("Umar: /privasi\nUmar: [Tarik persetujuan]\nUmar: ya")
    await made(play)
    assert "data lain" in await play.hears("Umar: /start gKODE-A")


RACES = [
    f"update people set office = 2 where id = {SARI}",
    f"update consents set withdrawn = given where person = {SARI}",
    f"update people set erased = 1, name = '' where id = {SARI}",
    f"insert into roles (person, role, office) values ({SARI}, 'coordinator', 2)",
    f"insert into roles (person, role) values ({SARI}, 'owner')",
    f"delete from roles where person = {RINA}",
]


@pytest.mark.parametrize("sql", RACES)
async def test_everything_is_judged_again_when_the_code_is_sent(play: Play, sql: str) -> None:
    await made(play)
    await change(play, sql)
    before = await numbers(play, "select person from chats order by id")
    assert REFUSED in await play.hears("Baru: /start gKODE-A")
    after = await numbers(play, "select person from chats where person is not null order by id")
    assert after == before


@pytest.mark.parametrize("sql", RACES)
async def test_and_before_it_is_made(play: Play, sql: str) -> None:
    await said(play, "Rina", f"rc?:{SARI}")
    await change(play, sql)
    assert MADE not in await play.hears("Rina: [Buat kode]")
    assert await numbers(play, "select count(*) from replacements") == [0]


@pytest.mark.parametrize("number", [RINA, DEWI, NOBODY])
async def test_nobody_whom_one_may_not_know(play: Play, number: int) -> None:
    assert GONE in await made(play, number)


async def test_who_runs_an_office_is_moved_by_an_owner_only(play: Play) -> None:
    await change(play, f"update people set office = 1 where id in ({RINA}, {DEWI}, {SARI})")
    await change(
        play, f"insert into roles (person, role, office) values ({SARI}, 'coordinator', 1)"
    )
    for number in (RINA, DEWI, SARI):
        assert NOT_THEIRS in await made(play, number)
    assert NOT_THEIRS in await made(play, DEWI, "Dewi")
    assert MADE in await made(play, SARI, "Dewi")
    assert "selamat datang kembali" in await play.hears("Baru: /start gKODE-A")


async def test_who_belongs_to_another_office_is_not_moved(play: Play) -> None:
    assert NOT_THEIRS in await made(play, BUDI)
    assert MADE in await made(play, UMAR)


async def test_a_coordinator_without_an_office_of_their_own_is_moved_by_an_owner(
    play: Play,
) -> None:
    assert MADE in await made(play, RINA, "Dewi")


@pytest.mark.parametrize("name", ["Tono", "Umar", "Asing"])
async def test_forged_presses_are_refused_as_if_there_were_nobody(play: Play, name: str) -> None:
    await made(play)
    before = await written(play)
    for wire in ("rc?:{}", "rc:{}", "rc-:{}"):
        refused = await said(play, name, wire.format(SARI))
        assert refused == await said(play, name, wire.format(NOBODY))
        assert "Sari" not in refused
    after = await written(play)
    assert after["replacements"] == before["replacements"]
    assert after["audit"] == before["audit"]


@pytest.mark.parametrize("name", ["Umar", "Tono", "Rina", "Asing"])
async def test_only_the_person_cancels_by_that_button(play: Play, name: str) -> None:
    await made(play)
    assert "sudah tidak berlaku" in await said(play, name, "rcx")
    assert "selamat datang kembali" in await play.hears("Baru: /start gKODE-A")
