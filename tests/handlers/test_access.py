"""Who runs nothing here learns nothing and writes nothing, whatever they type or forge."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.offices import roles
from tests.play import Play, playing

OUTSIDERS = ("Sari", "Tono", "Asing")  # a participant, another office's coordinator, nobody known
GIVEN = """(Rina panitia Bontang)
(Tono panitia Samarinda)
(Sari sudah dikenal)
(kegiatan "Rapat Rahasia", 30/11/2026 09.00–12.00, 20 kursi)
Rina: /start e1
Rina: [Daftar]"""
BONTANG, SAMARINDA = 1, 2
OF_PEOPLE = ["ps:{}:0", "ps:{}:20", "pf:{}"]
OF_OFFICES = ["oe:{}:0", "oe:{}:5", "cf:{}"]
NOWHERE = 99
TABLES = ("people", "roles", "offices", "events", "enrolments", "invitations", "notices")


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        yield play


async def counts(play: Play) -> dict[str, int]:
    """How much is written down."""
    async with play.database.transaction() as connection:
        return {
            table: await connection.one(int, f"select count(*) from {table}") for table in TABLES
        }


def heard(said: str) -> str:
    """Only what the bot said, whether it edited or sent anew."""
    return said[said.index("\nBot" if said.startswith("\n") else "Bot") :].partition(": ")[2]


@pytest.mark.parametrize("wire", OF_PEOPLE + OF_OFFICES)
@pytest.mark.parametrize("name", OUTSIDERS)
async def test_a_forged_press_is_refused_as_if_there_were_nothing(
    play: Play, name: str, wire: str
) -> None:
    before = await counts(play)
    await play.hears(f"{name}: /menu")
    refused = heard(await play.presses(name, wire.format(1)))
    assert refused == heard(await play.presses(name, wire.format(NOWHERE)))
    assert refused.startswith(("Maaf, kegiatan itu tidak", "Maaf, bagian ini khusus panitia."))
    assert not any(word in refused for word in ("Rahasia", "Rina", "Bontang", "20", "xlsx"))
    assert await counts(play) == before


@pytest.mark.parametrize("wire", OF_PEOPLE + OF_OFFICES)
async def test_the_same_press_opens_for_its_own_coordinator(play: Play, wire: str) -> None:
    assert "Maaf" not in await play.presses("Rina", wire.format(1))


@pytest.mark.parametrize("words", ["/panitia", "/desk", "/buat", "/create", "panitia", "Ruang"])
async def test_typed_ways_to_the_desk_are_refused_alike(play: Play, words: str) -> None:
    heard_by = [heard(await play.hears(f"{name}: {words}")) for name in ("Sari", "Asing")]
    said = {each.partition("[")[0] for each in heard_by}  # only the known have a profile's button
    assert len(said) == 1
    assert not any("Buat kegiatan" in each for each in heard_by)


@pytest.mark.parametrize("words", ["/kantorbaru", "/newoffice"])
@pytest.mark.parametrize("name", ["Rina", *OUTSIDERS])
async def test_only_the_owner_opens_offices(play: Play, name: str, words: str) -> None:
    assert heard(await play.hears(f"{name}: {words}")).startswith("Maaf, bagian ini khusus pemili")
    assert heard(await play.presses(name, "go:kantorbaru")).startswith(
        "Maaf, bagian ini khusus pemil"
    )


@pytest.mark.parametrize("wire", ["f:ev:kind:workshop", "fd:ev:=:done", "fe:ev:title", "fr:ev"])
@pytest.mark.parametrize("name", OUTSIDERS)
async def test_presses_of_a_form_that_somebody_else_has_open(
    play: Play, name: str, wire: str
) -> None:
    await play.hears("Rina: /buat\nRina: 1\nRina: Rapat Gelap")
    assert "Gelap" not in (said := await play.presses(name, wire))
    assert said.startswith("Bot sekilas: Tombol itu sudah tidak berlaku.")


async def test_a_coordinator_sees_the_own_office_only(play: Play) -> None:
    desk = await play.hears("Tono: /panitia")
    assert "[Kegiatan Samarinda]" in desk
    assert "Bontang" not in desk
    assert "Rahasia" not in await play.hears("Tono: [Kegiatan Samarinda]")
    assert "[Peserta]" not in await play.hears("Tono: /start e1")
    assert "[Peserta]" in await play.hears("Rina: /start e1")


TO_CARD = "{0}: /buat\n{0}: 1\n{0}: Rapat Gelap\n{0}: besok 09.00\n{0}: Aula\n{0}: 20"


async def _lose_roles(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("delete from roles")


@pytest.mark.parametrize("last", ["[Terbitkan]", "1", "terbitkan"])
async def test_publishing_after_the_role_was_taken_away(play: Play, last: str) -> None:
    await play.hears(TO_CARD.format("Rina"))
    await _lose_roles(play)
    before = await counts(play)
    assert "tidak ditemukan" in await play.hears(f"Rina: {last}")
    assert await counts(play) == before
    assert "Gelap" not in await play.hears("Sari: /kegiatan")


async def test_publishing_for_the_office_that_was_given_at_the_start(play: Play) -> None:
    """Moved to another office in mid-form: the form was for the old one."""
    await play.hears(TO_CARD.format("Rina"))
    await _lose_roles(play)
    async with play.database.transaction() as connection:
        rina = await connection.one(int, "select person from enrolments")
        await roles.grant(connection, rina, "coordinator", SAMARINDA)
    assert "tidak ditemukan" in await play.hears("Rina: [Terbitkan]")
    assert "Gelap" not in await play.hears("Sari: /kegiatan")


@pytest.mark.parametrize("wire", ["ps:1:0", "pf:1", "oe:1:0", "cf:1"])
async def test_old_buttons_after_the_role_was_taken_away(play: Play, wire: str) -> None:
    await play.hears("Rina: /start e1\nRina: [Peserta]")
    await _lose_roles(play)
    assert "Maaf" in await play.presses("Rina", wire)


async def test_a_list_stops_renewing_itself_for_who_lost_the_role(play: Play) -> None:
    await play.hears("Rina: /start e1\nRina: [Peserta]")
    await _lose_roles(play)
    assert "kepada Rina" not in await play.hears("Sari: /start e1\nSari: [Daftar]")


async def test_an_office_is_not_founded_by_who_was_owner_before(play: Play) -> None:
    await play.hears("(Dewi pemilik layanan)\nDewi: /kantorbaru\nDewi: Dinas Baru\nDewi: Kota Baru")
    await play.hears("Dewi: WITA\nDewi: panitia@contoh.example")
    await _lose_roles(play)
    assert "khusus pemilik" in await play.hears("Dewi: [Simpan]")
    assert (await counts(play))["offices"] == 2


@pytest.mark.parametrize(
    "wire", ["agi:x", "agi:" + "a" * 32, "age:99", "join:99", "lv:1", "lv?:99", "of+:1", "of-:1"]
)
@pytest.mark.parametrize("name", OUTSIDERS)
async def test_other_forged_presses_write_nothing(play: Play, name: str, wire: str) -> None:
    before = await counts(play)
    assert (await play.presses(name, wire)).startswith("Bot")
    assert await counts(play) == before


@pytest.mark.parametrize("words", ["/kantor", "/office", "/tim", "/team"])
@pytest.mark.parametrize("name", ["Sari", "Asing"])
async def test_offices_and_teams_are_for_those_who_run_them(
    play: Play, name: str, words: str
) -> None:
    assert "khusus panitia" in await play.hears(f"{name}: {words}")
    assert "Dinas Perpustakaan Samarinda" in await play.hears(f"Tono: {words}")


@pytest.mark.parametrize("words", ["/audit", "/riwayat"])
@pytest.mark.parametrize("name", ["Rina", *OUTSIDERS])
async def test_only_the_owner_reads_the_audit(play: Play, name: str, words: str) -> None:
    await play.hears("Rina: /start e1\nRina: [Peserta]\nRina: [Unduh daftar (XLSX)]")
    assert "khusus pemilik" in await play.hears(f"{name}: {words}")
    for wire in ("au:0", "au:9", "auf"):
        said = await play.presses(name, wire)
        assert "khusus pemilik" in said
        assert "xlsx" not in said
