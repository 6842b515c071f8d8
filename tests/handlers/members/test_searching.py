"""A name fragment, a misspelt name, a number in any spelling; and only people of one's own."""

from __future__ import annotations

import pytest

from tests.given import person as new_person
from tests.handlers.members.office import BUDI, GONE, NOBODY, SARI, UMAR, change, said
from tests.play import Play

NONE = "Maaf, tidak ada orang yang cocok"


@pytest.mark.parametrize(
    "words", ["sarie", "SARIE", "  sarie   contoh ", "contoh sarie", "Sarie Contoh, S.IP., M.M."]
)
async def test_a_piece_of_the_name_opens_the_only_one(play: Play, words: str) -> None:
    assert "*Nama:* Sarie Contoh" in await play.hears(f"Rina: /cari {words}")


@pytest.mark.parametrize("words", ["umra", "umar conoth"])
async def test_a_misspelt_name_is_found_and_said_to_be_another(play: Play, words: str) -> None:
    told = await play.hears(f"Rina: /cari {words}")
    assert "Nama persis seperti itu tidak ada" in told
    assert "*Nama:* Umar Contoh" in told


@pytest.mark.parametrize(
    "words",
    ["081234567890", "0812-3456-7890", "+62 812 3456 7890", "62812 3456 7890", "(0812) 34567890"],
)
async def test_a_number_is_found_in_any_spelling(play: Play, words: str) -> None:
    await change(play, f"update people set phone = '+6281234567890' where id = {SARI}")
    assert "*Nama:* Sari Contoh" in await play.hears(f"Rina: /cari {words}")
    assert NONE in await play.hears(f"Tono: /cari {words}")


@pytest.mark.parametrize("words", ["s", "*", "- -", "🙂"])
async def test_too_little_is_asked_for_again(play: Play, words: str) -> None:
    assert "paling sedikit dua huruf" in await play.hears(f"Rina: /cari {words}")
    assert "*Nama:* Sarie Contoh" in await play.hears("Rina: sarie")


@pytest.mark.parametrize("words", ["0812", "%%aa", "_ab_", "x" * 300, "'; drop table people --"])
async def test_nobody_is_found_and_the_way_on_is_said(play: Play, words: str) -> None:
    told = await play.hears(f"Rina: /cari {words}")
    assert NONE in told
    assert "[Cari lagi] [Menu]" in told


async def test_a_name_with_markup_is_shown_as_it_is(play: Play) -> None:
    await change(play, f"update people set name = '*Sa_ri* [x](y) <b>' where id = {SARI}")
    told = await play.hears("Rina: /cari sa_ri")
    assert "*Nama:* *Sa_ri* [x](y) <b>" in told


async def test_letters_beyond_ascii_are_found_too(play: Play) -> None:
    await change(play, f"update people set name = 'Élodie Contoh' where id = {SARI}")
    assert "*Nama:* Élodie" in await play.hears("Rina: /cari élodie")


async def test_many_are_shown_in_pages(play: Play) -> None:
    async with play.database.transaction() as connection:
        for number in range(9):
            await new_person(connection, f"Wayan {'Panjang ' * 15}{number}")
        await connection.execute("update people set office = 1 where name like 'Wayan%'")
    told = await play.hears("Rina: /cari wayan: panjang")
    seen = told
    while "[Berikutnya]" in told:
        assert told.count("[") <= 8
        told = (await play.hears("Rina: [Berikutnya]")).partition("Bot")[2]
        seen += f"\n{told}"
    assert [number for number in range(9) if f" {number} · SDN" in seen] == list(range(9))
    assert max(len(line) for line in seen.splitlines() if line.strip().startswith("[")) < 50


async def test_who_only_takes_part_is_shown_with_what_an_event_needs(play: Play) -> None:
    await change(
        play,
        f"""update people set phone = '+6281234567890', needs = 'kursi roda', city = 'Kota Rahasia',
              nip = '199001012020012001', status = 'pns' where id in ({BUDI}, {UMAR})""",
    )
    for name in ("budi", "umar"):
        told = await play.hears(f"Rina: /cari {name}")
        assert "kursi roda" in told
        assert "+62 812-3456-7890" in told
        assert not [each for each in ("Rahasia", "001", "PNS", "Setuju sejak") if each in told]


async def test_who_gave_the_seat_back_is_unknown_again(play: Play) -> None:
    await play.hears("Budi: /start e1\nBudi: [Batalkan pendaftaran]\nBudi: ya")
    assert NONE in await play.hears("Rina: /cari budi")
    assert await said(play, "Rina", f"mb:{BUDI}:") == await said(play, "Rina", f"mb:{NOBODY}:")


@pytest.mark.parametrize(
    "sql",
    [
        f"update consents set withdrawn = given where person = {SARI}",
        f"update people set erased = 1, name = '' where id = {SARI}",
        f"update people set office = 2 where id = {SARI}",
        "delete from roles where office = 1",
    ],
)
async def test_what_was_found_is_judged_again_when_it_is_opened(play: Play, sql: str) -> None:
    await play.hears("Rina: /cari sari")
    await change(play, sql)
    told = await play.hears("Rina: [1. Sari Contoh]")
    assert GONE in told or "khusus panitia" in told
    assert "*Nama:*" not in told


async def test_events_of_other_offices_are_not_told(play: Play) -> None:
    await change(
        play,
        """insert into events (office, kind, title, starts, ends, zone, place, seats, created)
           select 2, kind, 'Rapat Samarinda', starts, ends, zone, place, seats, created
           from events where id = 1""",
    )
    await play.hears("Budi: /start e2\nBudi: [Daftar]")
    assert "Samarinda" not in await play.hears("Rina: /cari budi")
    told = await play.hears("Tono: /cari budi")
    assert "Rapat Samarinda" in told
    assert "Temu Pustakawan" not in told
    assert "Temu Pustakawan" in await play.hears("Dewi: /cari budi")
