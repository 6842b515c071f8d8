"""A link sent before somebody is known is kept; being known ends the introduction."""

from __future__ import annotations

import pytest

from tests.play import Play

LATER = "Lanjut mendaftar kegiatan ini?"
OTHER = '(kegiatan "Lain (contoh)", 7/12/2026 13.00–15.00, 9 kursi)'
TOLD = "Sari: Sari Contoh, S.IP.\nSari: SDN 001 Contoh"
AGREED = "Sari: /start\nSari: [Bahasa Indonesia]\nSari: [Setuju]"


def offers(said: str, title: str) -> bool:
    return LATER in said and f"*{title} (contoh)*" in said and "[Daftar]" in said


@pytest.mark.parametrize("first", ["", "Sari: [Daftar]"])
async def test_a_link_before_the_language_is_chosen(play: Play, first: str) -> None:
    await play.hears(f"Sari: /start\nSari: /start e1\n{first}")
    await play.presses("Sari", "hi:id")
    said = await play.hears(f"Sari: [Setuju]\n{TOLD}")
    assert offers(said, "Temu")
    assert "[Lengkapi profil]" in said
    assert "*diterima*" in await play.hears("Sari: [Daftar]")


async def test_a_link_before_the_consent(play: Play) -> None:
    await play.hears("Sari: /start\nSari: [Bahasa Indonesia]\nSari: /start e1")
    await play.presses("Sari", "agm")
    assert offers(await play.hears(TOLD), "Temu")


async def test_the_last_link_counts(play: Play) -> None:
    await play.hears(f"{OTHER}\nSari: /start\nSari: /start e1")
    await play.presses("Sari", "hi:id")
    await play.hears("Sari: /start e2")
    await play.presses("Sari", "agv:1")
    assert offers(await play.hears(TOLD), "Lain")


@pytest.mark.parametrize("said", ["", "Sari: Sari Contoh, S.IP."])
async def test_a_link_while_the_name_is_asked_is_remembered(play: Play, said: str) -> None:
    """The newest one; the question stands below it and goes on."""
    await play.hears(f"{OTHER}\n{AGREED}\n{said}\nSari: /start e2")
    asked = await play.hears("Sari: /start e1")
    assert "*Temu (contoh)*" in asked
    assert "Kegiatan ini kami ingat" in asked
    assert offers(await play.hears(TOLD.removeprefix(said).strip()), "Temu")
    assert "*diterima*" in await play.hears("Sari: [Daftar]")


async def test_a_link_to_what_is_over_is_not_remembered(play: Play) -> None:
    await play.hears(f"{OTHER}\n{AGREED}\nSari: /start e2")
    async with play.database.transaction() as connection:
        await connection.execute(
            "update events set state = 'cancelled', why_cancelled = 'banjir' where id = 1"
        )
    assert "dibatalkan" in await play.hears("Sari: /start e1")
    assert offers(await play.hears(f"Sari: /menu\nSari: [Lanjutkan: perkenalan]\n{TOLD}"), "Lain")


async def test_an_event_that_has_closed_meanwhile_is_not_offered(play: Play) -> None:
    await play.hears("Sari: /start\nSari: /start e1")
    await play.presses("Sari", "hi:id")
    await play.hears("Sari: [Setuju]\nSari: Sari Contoh, S.IP.")
    async with play.database.transaction() as connection:
        await connection.execute("update events set state = 'cancelled'")
    assert "Sekarang Anda dapat mendaftar kegiatan." in await play.hears("Sari: SDN 001 Contoh")


async def test_without_a_link_there_is_only_the_list(play: Play) -> None:
    said = await play.hears(f"{AGREED}\n{TOLD}")
    assert "Sekarang Anda dapat mendaftar kegiatan." in said
    assert LATER not in said


async def test_who_tells_their_name_to_enrol_has_no_introduction_left(play: Play) -> None:
    await play.hears(f"{AGREED}\nSari: /kegiatan\nSari: 1\nSari: [Daftar]\nSari: [Setuju]\n{TOLD}")
    assert "Lanjutkan" not in await play.hears("Sari: halo")
    async with play.database.transaction() as connection:
        assert await connection.fetch(str, "select forms from chats where forms <> '[]'") == []


async def test_who_introduces_themselves_is_offered_what_they_were_enrolling_for(
    play: Play,
) -> None:
    await play.hears("Sari: /start e1\nSari: [Daftar]\nSari: [Setuju]\nSari: /profil")
    said = await play.hears(f"Sari: [Setuju]\n{TOLD}")
    assert offers(said, "Temu")
    assert "Lanjutkan" not in await play.hears("Sari: halo")
