"""Before somebody is added, the coordinator hears of other hours, and of what nobody knows."""

from __future__ import annotations

import pytest

from handlers.seats.whose import folded
from storage.events import quotas
from storage.events.quotas import What
from storage.expected import expected, judging
from storage.expected.expected import Told
from storage.people import people
from storage.seats import enrolments, participants
from tests.given import NOW, staged
from tests.handlers.expected.test_matching import expecting, who
from tests.play import Play

SAME_HOURS = '(kegiatan "Lain (contoh)", 7/12/2026 11.00–14.00, 9 kursi{})'


async def counted(play: Play, what: What = "institution", most: int = 1) -> None:
    async with play.database.transaction() as connection:
        await quotas.set_most(connection, 1, what, "", most)


async def seated(play: Play, number: int = 1) -> list[str]:
    async with play.database.transaction() as connection:
        return [each.name for each in await participants.listed(connection, number)]


async def sari(play: Play, **parts: str | None) -> int:
    """Of the office's own people."""
    await play.hears("(Sari orang kantor Bontang)\nSari: /menu")
    person = await who(play, "Sari")
    if parts:
        async with play.database.transaction() as connection:
            await people.describe(connection, person.id, **parts)
    return person.id


async def test_other_hours_are_warned_of_once_and_can_be_passed(play: Play) -> None:
    number = await sari(play)
    await play.hears(f"{SAME_HOURS.format('')}\nSari: /start e1\nSari: [Daftar]")
    said = await play.presses("Rina", f"sa1:2:p:{number}")
    assert "Pada jam yang sama sudah terdaftar di *Temu (contoh)*, Senin, 7 Desember 2026" in said
    assert await seated(play, 2) == []
    assert "Sari Contoh sudah terdaftar." in await play.hears("Rina: [Ya, tetap]")
    assert await seated(play, 2) == ["Sari Contoh"]
    assert "sudah ada di kegiatan ini" in await play.presses("Rina", f"sa1:2:p:{number}")


async def test_the_event_of_another_office_has_no_name(play: Play) -> None:
    number = await sari(play)
    await play.hears(f"{SAME_HOURS.format(', di Samarinda')}\nSari: /start e2\nSari: [Daftar]")
    said = await play.presses("Rina", f"sa1:1:p:{number}")
    assert "sudah terdaftar di kegiatan kantor lain" in said
    assert "Lain (contoh)" not in said
    assert "Samarinda" not in said


@pytest.mark.parametrize(
    ("what", "label"), [("library_kind", "Jenis perpustakaan"), ("position", "Jabatan")]
)
async def test_what_the_event_goes_by_and_nobody_knows(play: Play, what: What, label: str) -> None:
    await counted(play, what)
    number = await sari(play, **{what: None})
    said = await play.presses("Rina", f"sa1:1:p:{number}")
    assert f"Belum diketahui: {label}." in said
    assert await seated(play) == []
    assert "sudah terdaftar" in await play.hears("Rina: ya")


async def test_whom_nobody_can_call_is_warned_of(play: Play) -> None:
    row = await expecting(play, Told(name="Sari", institution="Desa A"))
    assert "Belum diketahui: No. HP." in await play.presses("Rina", f"sa1:1:x:{row.id}")
    assert "Sari sudah terdaftar." in await play.hears("Rina: [Ya, tetap]")


async def test_without_an_institution_only_where_none_is_counted(play: Play) -> None:
    number = await sari(play, institution=None)
    await counted(play)
    for wire in ("sa1", "sa1!"):
        said = await play.presses("Rina", f"{wire}:1:p:{number}")
        assert "instansi Sari Contoh belum diketahui" in said
    assert await seated(play) == []
    await play.hears("Rina: [Isi instansi]")
    said = await play.hears("Rina: Desa Sumber Rejo")
    assert "Sari Contoh sudah terdaftar." in said
    assert "kepada Sari" in said
    assert "memperbaiki data Anda: Instansi" in said
    async with play.database.transaction() as connection:
        taken = await enrolments.of_person(connection, 1, number)
    assert taken is not None
    assert taken.institution == "desa sumber rejo"


async def test_the_institution_of_who_is_not_here_stands_on_the_list_too(play: Play) -> None:
    row = await expecting(play, Told(name="Sari", phone="+6281234567801"))
    await counted(play)
    await play.presses("Rina", f"sa1:1:x:{row.id}")
    await play.hears("Rina: [Isi instansi]")
    assert "Sari sudah terdaftar." in await play.hears("Rina: Desa A")
    async with play.database.transaction() as connection:
        listed = await expected.one(connection, row.id)
    assert listed is not None
    assert listed.institution == "Desa A"
    assert await seated(play) == ["Sari"]


async def test_who_lost_the_office_tells_no_institution(play: Play) -> None:
    row = await expecting(play, Told(name="Sari", phone="+6281234567801"))
    await counted(play)
    await play.presses("Rina", f"sai:1:x:{row.id}")
    async with play.database.transaction() as connection:
        await connection.execute("delete from roles")
    assert "tidak ditemukan" in await play.hears("Rina: Desa A")
    async with play.database.transaction() as connection:
        listed = await expected.one(connection, row.id)
    assert listed is not None
    assert listed.institution is None


async def test_whose_profile_is_not_theirs_is_told_so(play: Play) -> None:
    """Somebody of another office, whom this one knows by a seat of another event."""
    await play.hears(
        """(Sari orang kantor Samarinda)
(kegiatan "Lama (contoh)", 8/12/2026 09.00–12.00, 9 kursi)
Sari: /start e2
Sari: [Daftar]"""
    )
    person = await who(play, "Sari")
    async with play.database.transaction() as connection:
        await people.describe(connection, person.id, institution=None)
    await counted(play)
    await play.presses("Rina", f"sai:1:p:{person.id}")
    assert "kantor lain yang membinanya" in await play.hears("Rina: Desa A")
    assert (await who(play, "Sari")).institution is None


async def test_a_coordinator_gives_no_seat_to_who_has_no_institution(play: Play) -> None:
    number = await sari(play, institution=None)
    await play.hears("(Budi sudah dikenal)\nBudi: /start e1\nBudi: [Daftar]")
    await counted(play)
    assert "instansi Sari Contoh belum diketahui" in await play.presses("Rina", f"sr!:1:p:{number}")
    assert await seated(play) == ["Budi Contoh"]


async def test_of_a_list_they_are_counted_and_named(play: Play) -> None:
    await counted(play, most=9)
    await play.hears(SAME_HOURS.format(""))
    await play.presses("Rina", "sas:2")
    await play.hears('(Rina mengirim "a.csv": Nama; Instansi; Telepon / Sari; SD A; 081200000001)')
    await play.hears("Rina: [Daftarkan 1 orang]")
    await play.presses("Rina", "sas:1")
    await play.hears(
        '(Rina mengirim "a.csv": Nama; Instansi; Telepon / Sari; SD A; 081200000001'
        " / Budi; SD B; / Cici; ; 081200000003)"
    )
    said = await play.hears("Rina: [Daftarkan 3 orang]")
    assert "2 terdaftar, 0 masuk daftar tunggu, 0 sudah ada, 1 tidak dapat" in said
    assert "1 orang belum didaftarkan karena instansinya belum diketahui: Cici" in said
    assert "1 orang sudah terdaftar di kegiatan lain pada jam yang sama: Sari" in said
    assert "1 orang datanya belum lengkap: Budi" in said
    assert "hasil-pendaftaran.xlsx" in said
    assert await seated(play) == ["Sari", "Budi"]


async def test_many_names_are_cut_short(play: Play) -> None:
    await counted(play)
    async with play.database.transaction() as connection:
        rows = [Told(name=f"Tamu {n}") for n in range(7)]
        number = await staged(connection, rows, 1)
        await judging.take_over(connection, number, 1, 1, NOW)
    said = await play.presses("Rina", "sa!:1:0:7")
    assert "7 orang belum didaftarkan" in said
    assert "Tamu 3, Tamu 4, dan 2 lainnya" in said


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Desa Sumber Rejo", " desa  sumber rejo ", True),
        ("Desa Sumber Rejo", "DESA SUMBER-REJO.", True),
        ("Desa Sumber Rejo", "Desa\N{NO-BREAK SPACE}Sumber\N{NO-BREAK SPACE}Rejo", True),
        ("SDN 1", "SDN \N{FULLWIDTH DIGIT ONE}", True),
        ("Desa Sumber Rejo", "Ds. Sumber Rejo", False),
        ("SDN 1", "SDN 11", False),
    ],
)
async def test_which_names_are_one_institution(one: str, other: str, alike: bool) -> None:
    assert (folded(one) == folded(other)) is alike


async def test_who_is_not_added_stands_nowhere(play: Play) -> None:
    """Neither in a new seat, nor in another's."""
    await counted(play)
    await play.hears("(Sari sudah dikenal, Desa A)\nSari: /start e1\nSari: [Daftar]")
    row = await expecting(play, Told(name="Gita Contoh"))
    for wire in (f"sa1:1:x:{row.id}", f"sr!:1:x:{row.id}", f"sa!:1:0:{row.id}"):
        assert "belum diketahui" in await play.presses("Rina", wire)
        async with play.database.transaction() as connection:
            standing = await connection.one(
                int, "select count(*) from people where vouched_by is not null"
            )
            assert standing == 0
            assert await expected.one(connection, row.id) == row


async def test_a_list_that_comes_again_knows_whom_a_coordinator_completed(play: Play) -> None:
    await counted(play)
    row = await expecting(play, Told(name="Gita Contoh"))
    await play.presses("Rina", f"sa1:1:x:{row.id}")
    await play.hears("Rina: [Isi instansi]\nRina: Desa A\nRina: [Ya, tetap]")
    again = await expecting(play, Told(name="Gita Contoh"))
    assert (again.id, again.institution) == (row.id, "Desa A")
    assert await seated(play) == ["Gita Contoh"]
