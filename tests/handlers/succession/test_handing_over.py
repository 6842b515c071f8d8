"""A seat goes over to somebody of the same institution, once, until the event begins."""

from __future__ import annotations

import re

import pytest

from storage.events import quotas
from storage.people import consents
from tests.handlers.planning.planned import changes
from tests.handlers.seats.test_enrolling import changed, standing
from tests.play import Play


@pytest.fixture
async def code(play: Play) -> str:
    """Of the seat of Sari; Budi has the other one, and Cici waits."""
    for name, of in (("Sari", "Desa A"), ("Budi", "Desa B"), ("Cici", "Desa C")):
        await play.hears(f"({name} sudah dikenal, {of})\n{name}: /start e1")
        await play.presses(name, "join:1")
    await play.presses("Sari", "hg:1")
    async with play.database.transaction() as connection:
        return "p" + await connection.one(str, "select code from seat_codes")


async def seats(play: Play) -> list[str]:
    async with play.database.transaction() as connection:
        return await connection.fetch(
            str,
            """select name || ' ' || state from enrolments join people on people.id = person
               where left_at is null order by enrolments.id""",
        )


async def test_a_newcomer_takes_it_by_the_link(play: Play, code: str) -> None:
    await play.hears(f"Gita: /start {code}\nGita: [Setuju]\nGita: Gita Contoh")
    said = await play.hears("Gita: desa a")
    assert "*diterima*" in said
    assert "kepada Sari" in said
    assert "Sari Contoh digantikan oleh Gita Contoh" in said
    assert await seats(play) == [
        "Budi Contoh confirmed",
        "Cici Contoh waiting",
        "Gita Contoh confirmed",
    ]
    assert "tidak berlaku" in await play.hears(f"Hadi: /start {code.upper()}")


async def test_who_gives_no_institution_is_asked_for_it(play: Play, code: str) -> None:
    await play.hears(f"Gita: /start {code}\nGita: [Setuju]\nGita: Gita Contoh")
    assert "Dari instansi" in await play.hears("Gita: lewati")
    assert "harus dari instansi yang sama" in await play.hears("Gita: Desa Z")
    assert "Sari Contoh confirmed" in await seats(play)


async def test_the_same_link_is_shown_again_and_can_be_cancelled(play: Play, code: str) -> None:
    assert "KODE-A" in await play.presses("Sari", "hg:1")
    assert "Kursi tetap milik Anda" in await play.presses("Sari", "hg-:1")
    assert "tidak berlaku" in await play.hears(f"Gita: /start {code}")
    assert "sekilas" in await play.presses("Sari", "hg-:1")


async def test_it_ends_with_the_seat_the_beginning_and_the_event(play: Play, code: str) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update events set state = 'cancelled'")
    assert "tidak berlaku" in await play.hears(f"Gita: /start {code}")
    async with play.database.transaction() as connection:
        await connection.execute("update events set state = 'published'")
    await play.hears("Sari: /start e1\nSari: [Batalkan pendaftaran]\nSari: [Ya, batalkan]")
    assert "tidak berlaku" in await play.hears(f"Gita: /start {code}")


async def test_not_after_the_beginning(play: Play, code: str) -> None:
    await play.hears("(14 hari kemudian)")
    assert "tidak berlaku" in await play.hears(f"Gita: /start {code}")


async def test_who_waits_leaves_the_list_for_it(play: Play, code: str) -> None:
    await play.hears("(Dedi sudah dikenal, Desa A)\nDedi: /start e1\nDedi: [Masuk daftar tunggu]")
    assert "Dedi Contoh waiting" in await seats(play)
    assert "*diterima*" in await play.hears(f"Dedi: /start {code}")
    assert [each for each in await seats(play) if "Dedi" in each] == ["Dedi Contoh confirmed"]


async def test_guessing_ends_soon(play: Play, code: str) -> None:
    await play.hears("(Dedi sudah dikenal, Desa A)")
    for _ in range(5):
        assert "tidak berlaku" in await play.hears("Dedi: /start pabcdefghijkl")
    assert "*diterima*" not in await play.hears(f"Dedi: /start {code}")
    assert "Sari Contoh confirmed" in await seats(play)


async def test_a_letter_is_asked_of_them_too(play: Play, code: str) -> None:
    await changed(play, letter="required")
    await play.hears(f"(Dedi sudah dikenal, Desa A)\nDedi: /start {code}")
    await play.hears("Dedi: [Menyusul]")
    taken = await standing(play, "Dedi")
    assert taken is not None
    assert taken.letter == "later"


@pytest.mark.parametrize("most", [None, 1])
async def test_a_coordinator_replaces_across_institutions_only_without_a_quota(
    play: Play, code: str, most: int | None
) -> None:
    async with play.database.transaction() as connection:
        await quotas.set_most(connection, 1, "institution", "", most)
    await play.hears("(Dedi orang kantor Bontang)")
    async with play.database.transaction() as connection:
        dedi = await connection.one(int, "select id from people where name like 'Dedi%'")
    said = await play.presses("Rina", f"sr!:1:p:{dedi}")
    if most is None:
        assert "Sari Contoh sudah digantikan oleh Dedi Contoh" in said
        assert re.search(r"kepada Dedi: .+Anda \*menggantikan\*", said, re.DOTALL)
        assert "tidak berlaku" in await play.hears(f"Gita: /start {code}")
    else:
        assert "harus dari instansi yang sama" in said
        assert "Sari Contoh confirmed" in await seats(play)


async def test_another_quota_is_judged_as_if_the_old_one_had_left(play: Play, code: str) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update enrolments set position = 'guru' where id = 1")
        await connection.execute("update people set institution = 'Desa A', position = 'guru'")
        await quotas.set_most(connection, 1, "position", "guru", 1)
    await play.hears("(Dedi sudah dikenal, Desa A)")
    async with play.database.transaction() as connection:
        await connection.execute("update people set position = 'guru' where name like 'Dedi%'")
    assert "*diterima*" in await play.hears(f"Dedi: /start {code}")


async def test_guesses_by_the_button_count_too(play: Play, code: str) -> None:
    await play.hears("Gita: /menu")
    for _ in range(5):
        assert "tidak berlaku" in await play.presses("Gita", "agg:abcdefghijkl")
    assert "terlalu" in (said := await play.presses("Gita", f"agg:{code[1:]}")), said


async def test_it_goes_along_with_an_event_that_is_put_off(play: Play, code: str) -> None:
    await changes(play, "se!:1:when", "23/12/2026 09.00-12.00")
    await play.hears("(20 hari kemudian)\n(Dedi sudah dikenal, Desa A)")
    assert "*diterima*" in await play.hears(f"Dedi: /start {code}")


async def test_an_institution_of_signs_is_one_too(play: Play) -> None:
    await play.hears("(Sari sudah dikenal, 📚📚)\nSari: /start e1\nSari: [Daftar]")
    await play.presses("Sari", "hg:1")
    async with play.database.transaction() as connection:
        code = await connection.one(str, "select code from seat_codes")
    await play.hears("(Dedi sudah dikenal, Desa Z)\n(Edi sudah dikenal, 📚📚)")
    assert "harus dari instansi yang sama" in await play.hears(f"Dedi: /start p{code}")
    assert "*diterima*" in await play.hears(f"Edi: /start p{code}")


async def test_who_withdrew_meanwhile_has_a_number_for_a_name(play: Play, code: str) -> None:
    await play.hears("(Dedi sudah dikenal, Desa A)\n(11 jam kemudian)")
    assert "kepada Rina" not in await play.hears(f"Dedi: /start {code}")
    async with play.database.transaction() as connection:
        sari = await connection.one(int, "select id from people where name like 'Sari%'")
        await consents.withdraw(connection, sari, play.clock.now())
    said = await play.hears("(14 jam kemudian)")
    assert f"nomor {sari} digantikan oleh Dedi Contoh" in said
