"""Where a coordinator comes out: of a form that was given up, of a session's part, of odd words."""

from __future__ import annotations

import pytest

from tests.handlers.planning.planned import change, changes, event, numbers, said
from tests.play import Play

WAYS = [
    ("ep!:1:cost", "ep:1:4"),
    ("se+:1", "se:1:0"),
    ("se!:1:speaker", "se1:1"),
    ("qu+:1:institution", "qu:1:0"),
    ("pc:1", "me+:1"),
    ("py:1", "me+:1"),
    ("rpt:1", "me+:1"),
    ("ma+:1:0", "mam:1:0"),
    ("saf:1", "sa:1"),
]


@pytest.mark.parametrize(("wire", "back"), WAYS)
async def test_a_form_given_up_leads_back_to_where_it_was_opened(
    play: Play, wire: str, back: str
) -> None:
    there = await said(play, "Rina", back)
    cancelled = await changes(play, wire, "batal")
    assert "isian dibatalkan. Tidak ada yang berubah.\n     [Kembali] [Menu]" in cancelled
    assert there in await play.hears("Rina: [Kembali]")


async def test_the_parts_of_a_session_are_filled_in_on_its_own_screen(play: Play) -> None:
    await change(play, "update events set state = 'draft'")
    added = await changes(
        play, "se+:1", "01/12/2026 09.00-11.00", "Mendongeng", "Budi Contoh", "Pendongeng, Bontang"
    )
    assert "Sesi sudah ditambahkan." in added
    assert "*Tentang narasumber:* Pendongeng, Bontang" in added
    filled = await play.hears("Rina: [Ubah Ruang]\nRina: Aula Dua")
    assert "Sesi sudah diubah." in filled
    assert "*Judul sesi:* Mendongeng" in filled
    assert "Aula Dua" in filled
    assert "[Ubah Tautan]" in filled


async def test_who_names_no_speaker_is_not_asked_who_that_is(play: Play) -> None:
    added = await changes(play, "se+:1", "01/12/2026 09.00-11.00", "[Lewati]", "[Lewati]")
    assert "Sesi sudah ditambahkan." in added


async def test_what_can_be_told_at_once_is_told_from_the_card(play: Play) -> None:
    assert "[Beri tahu sekarang]" in await changes(play, "se!:1:when", "30/11/2026 10.00-12.00")


async def test_odd_words_leave_a_coordinator_the_buttons_of_the_event(play: Play) -> None:
    told = await changes(play, "me:1", "tolong dipindah ke aula saja")
    assert "belum memahami" in told
    assert "Kirim ke panitia" not in told
    assert "Kehadiran" in await play.hears("Rina: [Kehadiran]")


async def test_only_what_is_late_is_dropped_and_each_change_is_written_down(play: Play) -> None:
    await changes(play, "ep!:1:opens", "25/11/2026 08.00")
    await changes(play, "ep!:1:closes", "29/11/2026")
    told = await changes(play, "se!:1:when", "27/11/2026 09.00-11.00")
    assert "Batas akhir pendaftaran jatuh sesudah kegiatan dimulai" in told
    assert "Awal pendaftaran" not in told
    kept = await event(play)
    assert kept.opens is not None
    async with play.database.transaction() as connection:
        versions = await connection.fetch(
            int, "select details ->> 'version' from audit where action = 'event changed'"
        )
    assert versions == list(range(2, kept.version + 1))


async def test_a_window_that_would_open_after_the_beginning_is_dropped(play: Play) -> None:
    await changes(play, "ep!:1:opens", "28/11/2026 08.00")
    told = await changes(play, "se!:1:when", "27/11/2026 09.00-11.00")
    assert "Awal pendaftaran jatuh sesudah pendaftaran ditutup" in told
    assert (await event(play)).opens is None


async def test_a_quota_is_told_before_one_enrols(play: Play) -> None:
    limit = "Paling banyak 2 orang tiap instansi"
    await said(play, "Rina", "qu+:1:institution")
    told = await play.hears("Rina: 2")
    assert limit in told
    await play.hears("(Dedi sudah dikenal)")
    assert limit in await play.hears("Dedi: /start e1")
    await change(play, "update events set state = 'draft'")
    assert limit in await said(play, "Rina", "pv:1")


async def test_each_kind_of_quota_has_its_sentence(play: Play) -> None:
    for what, value in (("library_kind", "umum-desa"), ("position", "guru"), ("position", "")):
        await change(
            play,
            f"insert into quotas (event, what, value, most) values (1, '{what}', '{value}', 3)",
        )
    told = await play.hears("Sari: /start e1")
    assert "Paling banyak 3 orang dari" in told
    assert "Paling banyak 3 orang dengan jabatan guru" in told
    assert "Paling banyak 3 orang untuk tiap jabatan" in told


async def test_an_institution_is_kept_without_what_ends_a_sentence(play: Play) -> None:
    await change(
        play, "insert into quotas (event, what, value, most) values (1, 'institution', '', 1)"
    )
    await change(play, "update people set institution = null where name like 'Sari%'")
    await change(play, "delete from enrolments")
    await play.hears("Sari: /start e1\nSari: [Daftar]\nSari: Desa Loa Duri.")
    async with play.database.transaction() as connection:
        kept = await connection.fetch(str, "select institution from people where name like 'Sari%'")
    assert kept == ["Desa Loa Duri"]


async def test_a_late_press_publishes_nothing_and_says_what_is_true(play: Play) -> None:
    await play.hears("(8 hari kemudian)")
    told = await said(play, "Rina", "pu:1")
    assert "belum dapat diterbitkan" not in told
    assert "terbit" in told
    await change(play, "update events set state = 'cancelled', why_cancelled = 'banjir'")
    assert "banjir" in await said(play, "Rina", "pu:1")


async def test_what_began_can_be_cancelled_and_who_was_there_stays_counted(play: Play) -> None:
    await play.hears("(7 hari kemudian)\n(1 jam kemudian)")
    sari, umar = await numbers(
        play, "select person from enrolments where state = 'confirmed' order by id"
    )
    await said(play, "Rina", f"atm:1:{sari}:in:0:")
    told = await changes(play, "pc:1", "Aula kebanjiran")
    assert "sudah dimulai" in told
    told = await play.hears("Rina: [Ya, batalkan kegiatan]")
    for name in ("Sari", "Umar"):
        assert f"Bot kepada {name}" in told
    held = "select person from enrolments where left_at is null"
    assert await numbers(play, held) == [sari], umar
