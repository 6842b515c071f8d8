"""The word on a checked list: once, all of it, by who may, judged by what is there then."""

from __future__ import annotations

import json

import pytest

from handlers.upkeep import retention
from storage.expected import expected, imports
from storage.expected.expected import Told
from storage.offices import roles
from tests.given import DAY, NOW, staged
from tests.play import Play

SARI, BUDI = Told(name="Sari", phone="+6281234567801"), Told(name="Budi")


async def checked(play: Play, *told: Told) -> int:
    async with play.database.transaction() as connection:
        number = await staged(connection, told, office=1)
    await play.hears("Rina: /menu")
    return number


async def names(play: Play) -> list[str]:
    async with play.database.transaction() as connection:
        return [each.name for each in await expected.waiting(connection, 1)]


async def test_all_of_it_is_written_and_audited_once(play: Play) -> None:
    number = await checked(play, SARI, BUDI)
    assert "2 orang dimasukkan" in await play.presses("Rina", f"xi:{number}")
    assert "sudah dimasukkan" in await play.presses("Rina", f"xi:{number}")
    assert await names(play) == ["Budi", "Sari"]
    async with play.database.transaction() as connection:
        details = await connection.fetch(
            str, "select details from audit where action = 'people imported'"
        )
    assert [json.loads(each) for each in details] == [{"new": 2, "changed": 0}]


async def test_who_arrived_meanwhile_stays_as_they_are(play: Play) -> None:
    """Between the check and the word, another list brought Sari, and she came."""
    late = await checked(play, SARI.model_copy(update={"name": "Sari Lain"}), BUDI)
    first = await checked(play, SARI)
    await play.presses("Rina", f"xi:{first}")
    async with play.database.transaction() as connection:
        [row] = await expected.with_phone(connection, str(SARI.phone))
        await expected.arrive(connection, row.id, 1, NOW)
    assert "1 orang dimasukkan, 0 diperbarui" in await play.presses("Rina", f"xi:{late}")
    assert await names(play) == ["Budi"]
    async with play.database.transaction() as connection:
        kept = await expected.one(connection, row.id)
    assert kept is not None
    assert (kept.name, kept.person) == ("Sari", 1)


@pytest.mark.parametrize("wire", ["xi", "xc"])
async def test_who_lost_the_office_is_refused(play: Play, wire: str) -> None:
    number = await checked(play, SARI)
    async with play.database.transaction() as connection:
        person = await connection.one(int, "select person from roles")
        await roles.release(connection, person, "coordinator", 1)
    assert "khusus panitia" in await play.presses("Rina", f"{wire}:{number}")
    assert await names(play) == []
    async with play.database.transaction() as connection:
        going = await imports.one(connection, number)
    assert going is not None
    assert going.state == "checked"


@pytest.mark.parametrize("state", ["received", "checking", "cancelled", "refused"])
async def test_only_a_checked_list_is_written(play: Play, state: str) -> None:
    number = await checked(play, SARI)
    async with play.database.transaction() as connection:
        await connection.execute("update imports set state = :state", state=state)
    assert "tidak menunggu jawaban" in await play.presses("Rina", f"xi:{number}")
    assert await names(play) == []


async def test_a_discarded_list_is_forgotten(play: Play) -> None:
    number = await checked(play, SARI)
    assert "tidak ada yang dimasukkan" in await play.presses("Rina", f"xc:{number}")
    assert "tidak menunggu" in await play.presses("Rina", f"xi:{number}")
    async with play.database.transaction() as connection:
        assert await connection.fetch(int, "select line from import_rows") == []


async def test_a_list_nobody_answered_ends_within_a_day_or_so(play: Play) -> None:
    await checked(play, SARI)
    await retention.forget(play.database, NOW + DAY, play.world)
    async with play.database.transaction() as connection:
        assert await connection.fetch(int, "select id from imports") == [1]
    await retention.forget(play.database, NOW + 2 * DAY, play.world)
    async with play.database.transaction() as connection:
        assert await connection.fetch(int, "select line from import_rows") == []


async def test_who_never_came_is_erased_after_ninety_days(play: Play) -> None:
    number = await checked(play, SARI)
    await play.presses("Rina", f"xi:{number}")
    await retention.forget(play.database, play.clock.now() + 90 * DAY, play.world)
    assert await names(play) == ["Sari"]
    await retention.forget(play.database, play.clock.now() + 91 * DAY, play.world)
    assert await names(play) == []


async def test_five_thousand_rows_are_one_word(play: Play) -> None:
    many = [Told(name=f"Tamu {n}", phone=f"+62812{n:08}") for n in range(5_000)]
    number = await checked(play, *many)
    assert "5.000 orang dimasukkan" in await play.presses("Rina", f"xi:{number}")
    again = await checked(play, *many[:10])
    assert "0 orang dimasukkan, 0 diperbarui" in await play.presses("Rina", f"xi:{again}")


async def test_who_has_arrived_is_not_taken_off_the_list(play: Play) -> None:
    number = await checked(play, SARI)
    await play.presses("Rina", f"xi:{number}")
    await play.presses("Rina", "xr?:1")
    async with play.database.transaction() as connection:
        await expected.arrive(connection, 1, 1, NOW)
    assert "sudah datang" in await play.presses("Rina", "xr:1")


async def test_the_list_is_turned_over_and_long_names_fit(play: Play) -> None:
    number = await checked(play, *(Told(name=f"{n} {'Panjang ' * 12}") for n in "abcdef"))
    await play.presses("Rina", f"xi:{number}")
    first = await play.presses("Rina", "xw:1:0")
    assert "[Hapus 1. a Panjang Panjang Panjang Panj…]" in first
    assert "[Hapus 6." not in first
    assert "[Hapus 6. f Panjang" in await play.presses("Rina", "xw:1:5")
    assert "[Hapus 1." in await play.presses("Rina", "xw:1:500")


async def test_a_page_in_the_middle_has_no_more_buttons_than_others(play: Play) -> None:
    number = await checked(play, *(Told(name=f"Orang {n}") for n in "abcdefghijkl"))
    await play.presses("Rina", f"xi:{number}")
    await play.presses("Rina", "xw:1:4")
    [*_, shown] = play.phones["Rina"].shown.values()
    assert sum(map(len, shown.buttons)) == 8


async def test_another_office_sees_its_own_list_only(play: Play) -> None:
    number = await checked(play, SARI)
    await play.presses("Rina", f"xi:{number}")
    heard = await play.hears("(Tono panitia Samarinda)\nTono: /impor\nTono: /import 1")
    assert "Belum ada orang" in heard
    assert "Bontang" not in heard
    assert "Belum datang" not in heard
