"""Who is added without a chat holds a seat by the office's word, and is one person all the time."""

from __future__ import annotations

import pytest

from storage.expected import expected
from storage.expected.expected import Expected, Told
from storage.people import consents, members, people
from storage.seats import participants
from tests.given import DAY, NOW, staged
from tests.handlers.expected.test_matching import TYPED, known
from tests.handlers.expected.test_matching import expecting as expecting_one
from tests.play import Play

RINA = 1


async def stood(play: Play, row: Expected) -> int:
    async with play.database.transaction() as connection:
        found = await expected.one(connection, row.id)
    assert found is not None
    assert found.seated is not None
    return found.seated


@pytest.fixture
async def added(play: Play) -> Expected:
    """Sari Wulandari, whom the office expects, has a seat."""
    row = await expecting_one(play)
    said = await play.presses("Rina", f"sa1:1:x:{row.id}")
    assert "Dra. Sari Wulandari, M.Hum. sudah terdaftar." in said
    return row


async def seats(play: Play) -> list[tuple[str, int, str]]:
    async with play.database.transaction() as connection:
        listed = await participants.listed(connection, 1, ("confirmed", "offered", "waiting"))
    return [(each.name, each.person, each.state) for each in listed]


async def test_they_stand_on_the_list_and_nowhere_else(play: Play, added: Expected) -> None:
    person = await stood(play, added)
    assert "Dra. Sari Wulandari" in await play.presses("Rina", "ps:1:0")
    assert "belum bergabung" in await play.presses("Rina", "sl:1:seats:0")
    assert "tidak ada orang" in await play.hears("Rina: /cari wulandari")
    async with play.database.transaction() as connection:
        assert await people.agreeing(connection, person) is None
        assert await members.known(connection, RINA, person) is None
        assert not await consents.stands(connection, person)
        told = await connection.one(
            int, "select count(*) from notices where person = :id", id=person
        )
    assert told == 0


async def test_another_office_sees_no_name(play: Play, added: Expected) -> None:
    async with play.database.transaction() as connection:
        await connection.execute(
            """insert into offices (name, city, zone, contact)
               values ('Lain', 'Lain', 'Asia/Jakarta', 'x')"""
        )
        await connection.execute("update people set vouched_by = 2 where vouched_by = 1")
    assert [name for name, *_ in await seats(play)] == [""]


async def test_the_same_row_is_theirs_when_they_come_by_the_code(
    play: Play, added: Expected
) -> None:
    person = await stood(play, added)
    said = await play.hears(
        f"Sari: /start x{added.code}\nSari: [Setuju]\nSari: [Ubah Nama]\nSari: Sari W.\n"
        "Sari: [Benar]"
    )
    assert "Anda sudah didaftarkan di: Temu (contoh)" in said
    assert await seats(play) == [("Sari W.", person, "confirmed")]
    async with play.database.transaction() as connection:
        sari = await people.agreeing(connection, person)
        listed = await expected.one(connection, added.id)
        reminders = await connection.fetch(
            str, "select kind from notices where person = :id order by kind", id=person
        )
        everybody = await connection.one(
            int, "select count(*) from people where erased is null and id <> 1"
        )
    assert sari is not None
    assert (sari.phone, sari.office) == (added.phone, 1)
    assert listed is not None
    assert (listed.person, listed.seated) == (person, None)
    assert reminders == ["h-0", "h-1"]
    assert everybody == 1


async def test_who_is_known_and_says_the_telephone_has_the_seat(
    play: Play, added: Expected
) -> None:
    gone = await stood(play, added)
    await known(play, "Sari Wulandari")
    await play.hears("Sari: /profil")
    await play.presses("Sari", "pp:phone")
    assert "Anda sudah didaftarkan di" in await play.hears(f"Sari: {TYPED}")
    [(name, person, state)] = await seats(play)
    assert (name, state) == ("Sari Wulandari", "confirmed")
    assert person != gone
    async with play.database.transaction() as connection:
        assert (await people.person(connection, gone)).name == ""


async def test_who_had_enrolled_themselves_frees_one_of_two_seats(
    play: Play, added: Expected
) -> None:
    await known(play, "Sari Wulandari")
    await play.hears("Sari: /start e1\nSari: [Daftar]")
    await play.hears("(Budi sudah dikenal)\nBudi: /start e1\nBudi: [Masuk daftar tunggu]")
    await play.hears("Sari: /profil")
    await play.presses("Sari", "pp:phone")
    assert "kepada Budi: Ada kursi" in await play.hears(f"Sari: {TYPED}")
    assert [state for *_, state in await seats(play)] == ["confirmed", "offered"]


async def test_a_free_seat_is_theirs_without_being_asked(play: Play) -> None:
    for name in ("Budi", "Cici"):
        await play.hears(f"({name} sudah dikenal)\n{name}: /start e1\n{name}: [Daftar]")
    row = await expecting_one(play)
    assert "masuk daftar tunggu, urutan ke-1" in await play.presses("Rina", f"sa1:1:x:{row.id}")
    await play.hears("Budi: [Batalkan pendaftaran]\nBudi: [Ya, batalkan]")
    assert [state for *_, state in await seats(play)] == ["confirmed", "confirmed"]


async def test_who_arrives_hears_what_the_office_had_set_up_and_no_more(play: Play) -> None:
    """A place in the list is no seat, and their own enrolment no news."""
    await play.hears("(Budi sudah dikenal)\nBudi: /start e1\nBudi: [Daftar]")
    await play.hears('(kegiatan "Sendiri (contoh)", 8/12/2026 09.00–12.00, 2 kursi)')
    await play.hears("(Cici sudah dikenal)\nCici: /start e1\nCici: [Daftar]")
    await known(play, "Sari Wulandari")
    await play.hears("Sari: /start e2\nSari: [Daftar]")
    row = await expecting_one(play)
    await play.presses("Rina", f"sa1:1:x:{row.id}")
    await play.hears("Sari: /profil")
    await play.presses("Sari", "pp:phone")
    said = await play.hears(f"Sari: {TYPED}")
    assert "Temu (contoh) (Senin, 7 Desember 2026" in said
    assert "; daftar tunggu, urutan ke-1)" in said
    assert "Sendiri" not in said


async def test_nor_what_they_know_already(play: Play) -> None:
    """Theirs before the office's; and what a coordinator gave to themselves."""
    for day, title in ((8, "Sendiri"), (9, "Diberi")):
        await play.hears(f'(kegiatan "{title} (contoh)", {day}/12/2026 09.00–12.00, 9 kursi)')
    await known(play, "Sari Wulandari", office=1)
    await play.hears("Sari: /start e2\nSari: [Daftar]")
    row = await expecting_one(play)
    for event in (1, 2):
        await play.presses("Rina", f"sa1:{event}:x:{row.id}")
    await play.presses("Rina", "sa1:3:p:2")
    await play.hears("Sari: /profil")
    await play.presses("Sari", "pp:phone")
    said = await play.hears(f"Sari: {TYPED}")
    assert "Anda sudah didaftarkan di: Temu (contoh) (Senin, 7 Desember 2026, pukul" in said
    assert "Sendiri" not in said
    assert "Diberi" not in said


async def test_off_the_list_only_after_the_event(play: Play, added: Expected) -> None:
    person = await stood(play, added)
    assert "masih terdaftar" in await play.presses("Rina", f"xr:{added.id}")
    await play.presses("Rina", "sx:1")
    await play.hears("Rina: [Lewati]")
    assert "sudah dihapus dari daftar" in await play.presses("Rina", f"xr:{added.id}")
    async with play.database.transaction() as connection:
        assert (await people.person(connection, person)).name == ""


async def test_who_never_comes_is_erased_90_days_after_the_event(
    play: Play, added: Expected
) -> None:
    person = await stood(play, added)
    await play.go_on(100 * DAY)
    assert [name for name, *_ in await seats(play)] == [added.name]
    await play.go_on(6 * DAY)
    async with play.database.transaction() as connection:
        assert (await people.person(connection, person)).name == ""
        assert await expected.one(connection, added.id) is None


async def test_a_corrected_list_corrects_who_stands_there(play: Play, added: Expected) -> None:
    async with play.database.transaction() as connection:
        told = Told(name="Sari W. Lestari", phone=added.phone)
        await staged(connection, [told], 1)
    await play.presses("Rina", "xi:2")
    assert [name for name, *_ in await seats(play)] == ["Sari W. Lestari"]


async def test_who_withdrew_cannot_be_added(play: Play) -> None:
    row = await expecting_one(play)
    await play.hears(f"Sari: /start x{row.code}\nSari: [Setuju]\nSari: [Benar]")
    async with play.database.transaction() as connection:
        found = await expected.one(connection, row.id)
        assert found is not None
        assert found.person is not None
        await consents.withdraw(connection, found.person, NOW)
    assert "tidak ada orang yang cocok" in await play.presses("Rina", f"sa1:1:x:{row.id}")
    assert await seats(play) == []


async def test_a_list_names_those_who_are_here_already(play: Play) -> None:
    """By the telephone of a person of the office, and by who arrived from the list."""
    await play.hears("(Sari orang kantor Bontang)\n(Budi orang kantor Bontang)")
    async with play.database.transaction() as connection:
        for name, phone in (("Sari", "+6281200000001"), ("Budi", "+6281200000002")):
            number = await connection.one(
                int, "select id from people where name like :name", name=f"{name}%"
            )
            await people.describe(connection, number, phone=phone)
    await play.hears("Sari: /start e1\nSari: [Daftar]")
    await play.presses("Rina", "sas:1")
    said = await play.hears(
        '(Rina mengirim "a.csv": Nama; Telepon / Sari; 0812 0000 0001 / Budi; 0812 0000 0002)'
    )
    assert "[Daftarkan 2 orang]" in said
    assert "Selesai: 1 terdaftar, 0 masuk daftar tunggu, 1 sudah ada" in await play.hears(
        "Rina: [Daftarkan 2 orang]"
    )
    assert [name for name, *_ in await seats(play)] == ["Sari Contoh", "Budi Contoh"]


async def test_a_list_for_an_event_that_was_cancelled_meanwhile(play: Play) -> None:
    await play.presses("Rina", "sas:1")
    await play.hears('(Rina mengirim "a.csv": Nama / Sari / Budi)')
    async with play.database.transaction() as connection:
        await connection.execute("update events set state = 'cancelled'")
    assert "dibatalkan" in await play.hears("Rina: [Daftarkan 2 orang]")
    assert await seats(play) == []


async def test_somebody_whom_nobody_knows_is_added_by_name(play: Play) -> None:
    await play.hears("Rina: /menu")
    await play.presses("Rina", "saf:1")
    assert "[Daftarkan sebagai orang baru]" in await play.hears("Rina: Wulan Contoh")
    await play.hears("Rina: [Daftarkan sebagai orang baru]\nRina: Wulan Contoh")
    assert "Belum diketahui: No. HP." in await play.hears("Rina: [Lewati]")
    assert "Wulan Contoh" in await play.hears("Rina: [Ya, tetap]")
    async with play.database.transaction() as connection:
        states = await connection.fetch(
            str,
            """select state from enrolments join people on people.id = person
               where name = 'Wulan Contoh' and vouched_by is not null""",
        )
    assert states == ["confirmed"]


async def test_the_institution_of_a_new_person_is_asked_where_it_is_counted(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute(
            "insert into quotas (event, what, value, most) values (1, 'institution', '', 1)"
        )
    await play.hears("Rina: /menu")
    await play.presses("Rina", "san:1")
    assert "instansinya" in await play.hears("Rina: Wulan Contoh\nRina: [Lewati]")
