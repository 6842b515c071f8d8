"""After an erasure nothing on the disk names the person; numbers stay."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from bot.worker.erased import forget_erased
from storage.offices import audit, roles
from storage.people import people
from tests.play import Play, playing

NAME, PLACE = "Rahasiawati Contoh", "Perpustakaan Rahasiapura"
PHONE, NIP, NEEDS = "+6281200000001", "198503152010012013", "Kursi roda rahasia"
TYPED = "Kalimat rahasia yang tidak dipahami"
SECRETS = (NAME, PLACE, PHONE, NIP, NEEDS, TYPED)
STORY = f"""(Rina panitia Bontang)
(kegiatan "Layanan Anak (contoh)", 30/11/2026 09.00–12.00, 9 kursi)
(kegiatan "Kemarin (contoh)", 23/11/2026 10.00–12.00, 9 kursi)
Sari: /start e1
Sari: [Daftar]
Sari: [Setuju]
Sari: {NAME}
Sari: {PLACE}
Sari: /start e2
Sari: [Daftar]
Rina: /start e1
Rina: [Peserta]
Rina: [Unduh daftar (XLSX)]
Sari: {TYPED}"""
ERASE = """Sari: /privasi
Sari: [Hapus data saya]
Sari: [Lanjutkan]
Sari: HAPUS"""


def holding(folder: Path) -> dict[str, set[str]]:
    """Which files below the folder hold which of the secrets; a workbook is looked into."""
    found: dict[str, set[str]] = {}
    for path in (path for path in folder.rglob("*") if path.is_file()):
        whole = path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as packed:
                whole += b"".join(packed.read(name) for name in packed.namelist())
        if held := {secret for secret in SECRETS if secret.encode() in whole}:
            found[path.suffix] = found.get(path.suffix, set()) | held
    return found


async def told_everything(play: Play) -> int:
    """A person with a whole profile, who is in a list, in two drawn files and in an open form."""
    await play.hears(STORY)
    async with play.database.transaction() as connection:
        sari = await connection.one(int, "select id from people where name = :name", name=NAME)
        await people.describe(connection, sari, phone=PHONE, nip=NIP, needs=NEEDS)
    await play.hears("Sari: /privasi\nSari: [Unduh data (JSON)]\n(90 menit kemudian)")
    return sari


async def test_nothing_that_names_a_person_stays(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        sari = await told_everything(play)
        before = holding(tmp_path)
        assert before[".json"] >= {NAME, PLACE, PHONE, NIP, NEEDS}, "or the test sees nothing"
        assert before[".xlsx"] == {NAME, PLACE}
        assert before[".db"] | before.get(".db-wal", set()) >= {NAME, PLACE, PHONE, NIP, NEEDS}
        await play.hears(f"{ERASE}\n(11 menit kemudian)")
        await forget_erased(play.database, play.drawings, play.clock.now())
        assert holding(tmp_path) == {}
        async with play.database.transaction() as connection:
            left = await connection.fetch(
                str, "select event || ' ' || (left_at is null) from enrolments order by event"
            )
            done = [entry.action for entry in await audit.latest(connection, None, 9)]
            assert (await people.person(connection, sari)).name == ""
        assert left == ["1 0", "2 1"], "the seat to come is free, the past one counts on"
        assert "erased" in done


async def test_who_comes_back_is_new(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        sari = await told_everything(play)
        await play.hears(ERASE)
        await play.hears("Sari: /start e1\nSari: [Daftar]\nSari: [Setuju]\nSari: Baru\nSari: Baru")
        async with play.database.transaction() as connection:
            new = await connection.one(int, "select id from people where name = 'Baru'")
        assert new != sari


async def test_the_past_event_counts_somebody_without_a_name(tmp_path: Path) -> None:
    async with playing(tmp_path) as play:
        await told_everything(play)
        await play.hears(ERASE)
        shown = await play.hears("Rina: /start e2\nRina: [Peserta]")
        assert "1. (data dihapus)" in shown
        assert NAME not in shown


@pytest.mark.parametrize("wire", ["wd", "er", "f:er:word:hapus", "odf", "od:0", "oc+:1", "oc-:1"])
async def test_a_forged_press_of_somebody_unknown_does_nothing(tmp_path: Path, wire: str) -> None:
    async with playing(tmp_path) as play:
        await told_everything(play)
        await play.hears("Asing: /menu")
        said = await play.presses("Asing", wire)
        assert said.startswith("Bot")
        assert not any(secret in said for secret in SECRETS)
        async with play.database.transaction() as connection:
            assert (
                await connection.first(int, "select 1 from people where erased is not null") is None
            )


async def test_the_last_owner_stays_also_where_the_word_is_typed_late(tmp_path: Path) -> None:
    """Two owners: the other one left while the question was open."""
    async with playing(tmp_path) as play:
        await play.hears("(Dewi pemilik layanan)\n(Budi pemilik layanan)")
        await play.hears("Dewi: /privasi\nDewi: [Hapus data saya]\nDewi: [Lanjutkan]")
        async with play.database.transaction() as connection:
            owners = await roles.owners(connection)
            assert await roles.release(connection, owners[1], "owner", None)
        assert "satu-satunya pemilik" in await play.hears("Dewi: HAPUS")
