"""Invitations that must not work, and roles that change while something is open."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.people.invitation import COORDINATOR, SPEAKER, code_of, invite, read_invitation
from storage.offices import roles
from tests.given import DAY, NOW, person
from tests.play import KEY, Play, playing

GIVEN = """(Dewi pemilik layanan)
(Rina panitia Bontang)
(Tono panitia Samarinda)
(Sari sudah dikenal)
Rina: /tim
Rina: [Undang panitia]"""
REFUSED = "Maaf, kode atau tautan itu tidak berlaku."
BONTANG = 1


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        yield play


async def roles_of(play: Play, name: str) -> list[str]:
    async with play.database.transaction() as connection:
        return await connection.fetch(
            str,
            """select role from roles join people on people.id = person
               where name = :name order by roles.id""",
            name=f"{name} Contoh",
        )


def test_a_code_says_the_same_once_more() -> None:
    code = invite(SPEAKER, KEY, NOW, DAY)
    signed = read_invitation(code, KEY)
    assert signed is not None
    assert code_of(signed, KEY) == code
    grouped = " ".join(code[at : at + 8].upper() for at in range(0, len(code), 8))
    assert read_invitation(f" {grouped} ", KEY) == signed


async def test_a_code_works_in_any_case_and_with_spaces(play: Play) -> None:
    code = play.codes["KODE-A"].upper()
    said = await play.hears(f"Sari: /start {code[:16]}  {code[16:]}")
    assert "Sari Contoh sekarang *panitia*" in said
    assert await roles_of(play, "Sari") == ["coordinator"]


async def test_a_code_works_once(play: Play) -> None:
    await play.hears("Sari: /start KODE-A")
    assert REFUSED in await play.hears("Tono: /start KODE-A")
    assert "Sari Contoh sekarang *panitia*" in await play.hears("Sari: /start KODE-A"), "still so"
    assert await roles_of(play, "Tono") == ["coordinator"]
    async with play.database.transaction() as connection:
        await connection.execute("delete from roles where role = 'coordinator'")
    assert REFUSED in await play.hears("Sari: /start KODE-A")


async def test_an_expired_code_is_refused(play: Play) -> None:
    play.clock.advance(timedelta(days=7))
    assert REFUSED in await play.hears("Sari: /start KODE-A")


@pytest.mark.parametrize("key", [KEY, b"x" * 32])
async def test_a_signed_code_that_nobody_issued_gives_no_office(play: Play, key: bytes) -> None:
    code = invite(COORDINATOR, key, play.clock.now(), DAY)
    assert REFUSED in await play.hears(f"Sari: /start {code}")
    assert await roles_of(play, "Sari") == []


async def test_a_code_revoked_while_the_newcomer_answers_is_refused(play: Play) -> None:
    await play.hears("Budi: /start KODE-A\nBudi: [Setuju]\nBudi: Budi Contoh")
    await play.hears("Rina: [Cabut]")
    assert REFUSED in await play.hears("Budi: [Lewati]")
    assert await roles_of(play, "Budi") == []


async def test_an_invitation_ends_with_the_role_of_its_issuer(play: Play) -> None:
    await play.hears("Dewi: /tim\nDewi: 1\nDewi: [Atur tim]\nDewi: 1\nDewi: ya")
    assert await roles_of(play, "Rina") == []
    assert REFUSED in await play.hears("Sari: /start KODE-A")
    assert REFUSED in await play.hears("Rina: /start KODE-A")


async def test_a_handover_replaces_those_who_coordinate(play: Play) -> None:
    await play.hears("Dewi: /tim\nDewi: 1\nDewi: [Serahkan kantor]")
    said = await play.hears("Sari: /start KODE-B")
    assert "Bot kepada Rina: Peran Bapak/Ibu sebagai Panitia sudah berakhir" in said
    assert "Bot kepada Dewi: Sari Contoh menerima undangan Anda" in said
    async with play.database.transaction() as connection:
        held = await roles.holders(connection, BONTANG)
    assert [(each.name, each.role) for each in held] == [("Sari Contoh", "coordinator")]
    assert await roles_of(play, "Tono") == ["coordinator"]


async def test_who_coordinates_already_keeps_the_office_at_a_handover(play: Play) -> None:
    await play.hears("Dewi: /tim\nDewi: 1\nDewi: [Serahkan kantor]")
    assert "berakhir" not in await play.hears("Rina: /start KODE-B")
    assert await roles_of(play, "Rina") == ["coordinator"]


async def test_one_of_two_owners_may_go_and_the_last_may_not(play: Play) -> None:
    await play.hears("Dewi: /tim\nDewi: [Pemilik layanan]\nDewi: [Undang pemilik]")
    await play.hears("Sari: /start KODE-B")
    await play.hears("Dewi: /tim\nDewi: [Pemilik layanan]\nDewi: [Atur tim]\nDewi: 1")
    await play.hears("Sari: /tim\nSari: [Pemilik layanan]\nSari: [Atur tim]\nSari: 1\nSari: ya")
    assert await roles_of(play, "Dewi") == []
    assert "khusus panitia" in await play.hears("Dewi: ya")
    assert "yang terakhir tidak dapat dilepas" in await play.hears(
        "Sari: /tim\nSari: [Pemilik layanan]\nSari: [Atur tim]\nSari: 1"
    )
    assert await roles_of(play, "Sari") == ["owner"]


async def test_speakers_and_mentors_run_nothing(play: Play) -> None:
    await play.hears("Rina: [Tim]\nRina: [Undang narasumber]\nSari: /start KODE-B")
    assert await roles_of(play, "Sari") == ["speaker"]
    assert "*Kantor pembina:* (belum diisi)" in await play.hears("Sari: /profil")
    assert "[Ruang panitia]" not in await play.hears("Sari: /menu")
    for command in ("/panitia", "/tim", "/kantor", "/buat"):
        assert "Maaf, bagian ini khusus panitia" in await play.hears(f"Sari: {command}")


async def test_a_long_team_is_shown_in_pages_of_few_buttons(play: Play) -> None:
    async with play.database.transaction() as connection:
        for number in range(13):
            mentor = await person(connection, f"Mentor {number}")
            await roles.grant(connection, mentor, "mentor", BONTANG)
    said = await play.hears("Rina: /tim")
    assert ", dan 5 lagi" in said
    said = await play.hears("Rina: [Atur tim]")
    for _ in range(3):
        assert said.count("[") - said.count("Rina: [") <= 8
        said = await play.hears("Rina: [Berikutnya]")
    assert "[Sebelumnya]" in said
