"""Who arrives is matched by a code, or by telephone and name; never by name alone."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.people.consent import CONSENT_VERSION
from storage.expected import expected, judging
from storage.expected.expected import Expected, Told
from storage.people import people, traces
from tests.given import NOW, staged
from tests.play import Play

PHONE, TYPED = "+6281234567801", "0812 3456 7801"
SARI = Told(
    name="Dra. Sari Wulandari, M.Hum.",
    institution="SDN 111 Contoh",
    phone=PHONE,
    status="relawan",
    city="Kota Jayapura",
    district="Abepura",
)


async def expecting(play: Play, told: Told = SARI, office: int = 1) -> Expected:
    async with play.database.transaction() as connection:
        number = await staged(connection, [told], office)
        await judging.take_over(connection, number, office, 1, NOW)
        [row] = await expected.waiting(connection, office)
    return row


async def who(play: Play, fragment: str) -> people.Person:
    async with play.database.transaction() as connection:
        number = await connection.one(
            int, "select id from people where name like :like", like=f"{fragment}%"
        )
        return await people.person(connection, number)


async def arrived(play: Play, row: Expected) -> int | None:
    async with play.database.transaction() as connection:
        found = await expected.one(connection, row.id)
    assert found is not None
    return found.person


async def known(play: Play, name: str, **profile: Any) -> None:
    """Somebody of this name, whom we know as `Sari`."""
    await play.hears("(Sari sudah dikenal)")
    async with play.database.transaction() as connection:
        number = await connection.one(int, "select id from people where name = 'Sari Contoh'")
        await people.describe(connection, number, **{"name": name, "institution": None} | profile)


async def says_phone(play: Play) -> str:
    await play.hears("Sari: /profil")
    await play.presses("Sari", "pp:phone")
    return await play.hears(f"Sari: {TYPED}")


async def test_a_telephone_and_the_name(play: Play) -> None:
    row = await expecting(play)
    await known(play, "sari wulandari", status="pns", nip="199001012020012001")
    heard = await says_phone(play)
    assert "sudah menantikan" in heard
    assert "kami lengkapi: Instansi, Kabupaten/kota, Kecamatan, Kantor pembina." in heard
    sari = await who(play, "sari")
    assert await arrived(play, row) == sari.id
    assert (sari.status, sari.nip) == ("pns", "199001012020012001"), "never overwritten"
    assert (sari.institution, sari.office, sari.zone) == ("SDN 111 Contoh", 1, "Asia/Jayapura")
    async with play.database.transaction() as connection:
        actions = await connection.fetch(
            str, "select action from audit where subject = :id", id=sari.id
        )
    assert actions == ["profile changed", "expected person arrived", "profile changed"]


@pytest.mark.parametrize(
    "name",
    [
        "Budi Santoso",
        "Dra. Budi, M.Hum.",  # degrees are no name
        "Budi Hum",
        "Sa Wu",
        "Sari",
        "Sari Lain Orangnya",
    ],
)
async def test_a_telephone_with_another_name_tells_nothing(play: Play, name: str) -> None:
    row = await expecting(play)
    await known(play, name)
    assert "menantikan" not in await says_phone(play)
    assert await arrived(play, row) is None
    assert (await who(play, name[:4])).institution is None


async def test_a_name_alone_tells_nothing(play: Play) -> None:
    row = await expecting(play, Told(name="Sari Wulandari", institution="SDN 111 Contoh"))
    await known(play, "Sari Wulandari")
    assert "menantikan" not in await says_phone(play)
    assert await arrived(play, row) is None


async def test_a_telephone_that_two_offices_expect_tells_nothing(play: Play) -> None:
    first = await expecting(play)
    await play.hears("(Tono panitia Samarinda)")
    second = await expecting(play, office=2)
    await known(play, "Sari Wulandari")
    assert "menantikan" not in await says_phone(play)
    assert [await arrived(play, row) for row in (first, second)] == [None, None]


async def test_a_district_of_another_city_is_left(play: Play) -> None:
    await expecting(play)
    await known(play, "Sari Wulandari", city="Kota Bontang")
    await says_phone(play)
    sari = await who(play, "Sari")
    assert (sari.city, sari.district, sari.status) == ("Kota Bontang", None, "relawan")


async def test_a_known_person_opens_the_link(play: Play) -> None:
    row = await expecting(play)
    await known(play, "Budi", office=None)
    assert "sudah menantikan" in await play.hears(f"Sari: /start x{row.code}")
    budi = await who(play, "Budi")
    assert (await arrived(play, row), budi.phone, budi.office) == (budi.id, PHONE, 1)


async def test_nothing_is_shown_before_consent(play: Play) -> None:
    row = await expecting(play)
    heard = await play.hears(f"Sari: /start x{row.code.upper()}")
    heard += await play.hears("Sari: [Selengkapnya]\nSari: [Tidak setuju]")
    assert not [secret for secret in ("Wulandari", "SDN", "Jayapura", "Bontang") if secret in heard]
    assert await arrived(play, row) is None


async def test_what_is_corrected_counts(play: Play) -> None:
    row = await expecting(play)
    await play.hears(f"Sari: /start x{row.code}\nSari: [Setuju]\nSari: [Ubah Nama]")
    await play.hears("Sari: Sari Wulan\nSari: [Benar]")
    sari = await who(play, "Sari")
    assert (sari.name, sari.institution) == ("Sari Wulan", "SDN 111 Contoh")
    assert (await arrived(play, row), sari.zone) == (sari.id, "Asia/Jayapura")


async def test_two_with_one_link_and_one_arrives(play: Play) -> None:
    """Both see the card; who confirms first is the one."""
    row = await expecting(play)
    for name in ("Sari", "Lain"):
        await play.hears(f"{name}: /start x{row.code}\n{name}: [Setuju]")
    await play.hears("Sari: [Benar]")
    heard = await play.hears("Lain: [Benar]")
    assert "tidak berlaku" in heard
    async with play.database.transaction() as connection:
        people_now = await connection.fetch(str, "select name from people order by id")
    assert people_now == ["Rina Contoh", SARI.name]


async def test_a_bad_link_is_refused_like_any_code(play: Play) -> None:
    row = await expecting(play)
    await play.hears(f"Lain: /start x{row.code}\nLain: [Setuju]\nLain: [Benar]")
    heard = {
        (await play.hears(f"Sari: /start {code}")).split("\n", 2)[2]
        for code in (f"x{row.code}", "xaaaaaaaaaa", "tidakada", "x1")
    }
    assert len(heard) == 1
    assert "tidak berlaku" in heard.pop()


async def test_who_withdrew_agrees_again_and_is_who_they_were(play: Play) -> None:
    row = await expecting(play)
    await known(play, "Sari Wulandari")
    await play.hears("Sari: /privasi\nSari: [Tarik persetujuan]\nSari: ya")
    heard = await play.hears(f"Sari: /start x{row.code}\nSari: [Setuju]")
    assert "sudah menantikan" in heard
    assert await arrived(play, row) == (await who(play, "Sari")).id


async def test_erasing_a_person_erases_them_from_the_list(play: Play) -> None:
    row = await expecting(play)
    await play.hears(f"Sari: /start x{row.code}\nSari: [Setuju]\nSari: [Benar]")
    async with play.database.transaction() as connection:
        sari = await connection.one(int, "select person from expected")
        exported = await traces.exported(connection, sari)
        [row_of_theirs] = exported["expected.person"]
        assert row_of_theirs.items() >= SARI.model_dump().items(), "all that the list says"
        await traces.erase(connection, sari, NOW)
        assert await expected.one(connection, row.id) is None


async def test_nobody_is_a_second_one_of_the_same_list(play: Play) -> None:
    """Else one chat could try numbers, and read what the list says of each."""
    row = await expecting(play)
    await known(play, "Sari Wulandari")
    await says_phone(play)
    other = await expecting(play, Told(name="Sari Lain", phone="+6281234567802"))
    await play.presses("Sari", "pp:phone")
    assert "menantikan" not in await play.hears("Sari: 0812 3456 7802")
    assert (await arrived(play, row), await arrived(play, other)) == (2, None)


async def test_who_agreed_to_earlier_words_is_not_matched_by_telephone(play: Play) -> None:
    row = await expecting(play)
    await known(play, "Sari Contoh")
    await play.hears("(Sari menyetujui versi 2 saja)")
    assert "menantikan" not in await says_phone(play)
    assert await arrived(play, row) is None


async def test_the_link_asks_them_to_agree_anew(play: Play) -> None:
    row = await expecting(play)
    await known(play, "Sari Contoh")
    await play.hears("(Sari menyetujui versi 2 saja)")
    assert "mohon persetujuan" in await play.hears(f"Sari: /start x{row.code}")
    assert await arrived(play, row) is None
    assert "sudah menantikan" in await play.presses("Sari", f"agx:{row.code}")
    sari = await who(play, "Sari")
    assert (await arrived(play, row), sari.consent_version) == (sari.id, CONSENT_VERSION)
