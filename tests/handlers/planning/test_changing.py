"""What a coordinator changes is judged, and judged again where it is written down."""

from __future__ import annotations

import json
from zoneinfo import ZoneInfo

import pytest

from tests.handlers.planning.planned import (
    GONE,
    change,
    changes,
    event,
    numbers,
    quotas_of,
    said,
    sessions_of,
)
from tests.play import Play


@pytest.mark.parametrize(
    ("part", "words", "objection"),
    [
        ("seats", "1", "Sudah 2 kursi terisi"),
        ("seats", "0", "antara 1 dan"),
        ("closes", "30/11/2026 09.01", "tidak dapat ditutup sesudah kegiatan dimulai"),
        ("closes", "30/11/2026", "tidak dapat ditutup sesudah kegiatan dimulai"),
        ("closes", "kemarin", "sudah lewat"),
        ("opens", "30/11/2026 09.00", "harus dibuka sebelum ditutup"),
        ("map", "aula depan masjid", "diawali https://"),
        ("map", "javascript:alert(1)", "diawali https://"),
        ("map", "https://", "diawali https://"),
        ("kind", "pesta", "pilih salah satu"),
        ("approval", "mungkin", "pilih salah satu"),
    ],
)
async def test_what_does_not_fit_is_refused(
    play: Play, part: str, words: str, objection: str
) -> None:
    before = await event(play)
    assert objection in await changes(play, f"ep!:1:{part}", words)
    assert await event(play) == before


@pytest.mark.parametrize(
    ("part", "words", "kept"),
    [
        ("seats", "40", 40),
        ("approval", "ya", True),
        ("letter", "[Wajib]", "required"),
        ("place", "Aula B", "Aula B"),
        ("cost", "Rp50.000", "Rp50.000"),
        ("map", "https://maps.contoh.example/aula?x=1", "https://maps.contoh.example/aula?x=1"),
        ("kind", "[Bimtek]", "bimtek"),
        ("own_contact", "[Lewati]", None),
    ],
)
async def test_what_fits_is_kept_and_audited(
    play: Play, part: str, words: str, kept: object
) -> None:
    assert "Sudah dicatat" in await changes(play, f"ep!:1:{part}", words)
    assert getattr(await event(play), part) == kept
    async with play.database.transaction() as connection:
        rows = await connection.fetch(
            str, "select details from audit where action = 'event changed'"
        )
    assert [json.loads(row) for row in rows] == [{"event": 1, "part": part, "version": 2}]


async def test_what_was_written_down_is_said_back(play: Play) -> None:
    assert "Sudah dicatat.\n     Biaya: Rp50.000" in await changes(play, "ep!:1:cost", "Rp50.000")
    assert f"Sasaran: {'a' * 99}…" in await changes(play, "ep!:1:audience", "a" * 200)


async def test_enrolment_closes_at_the_end_of_a_day(play: Play) -> None:
    assert "27 November 2026, pukul 23.59 WITA" in await changes(play, "ep!:1:closes", "27/11/2026")
    assert "baru dibuka" not in await changes(play, "ep!:1:opens", "25/11/2026")
    assert "baru dibuka" in await changes(play, "ep!:1:closes", "24/11/2026")


async def test_a_window_that_no_longer_fits_is_dropped(play: Play) -> None:
    await changes(play, "ep!:1:closes", "29/11/2026")
    told = await changes(play, "se!:1:when", "27/11/2026 09.00-11.00")
    assert "Batas akhir pendaftaran jatuh sesudah kegiatan dimulai" in told
    assert (await event(play)).closes is None


async def test_the_second_of_two_sees_what_changed_and_is_asked_again(play: Play) -> None:
    await play.hears("(Dewi panitia Bontang)")
    await said(play, "Dewi", "ep!:1:title")
    await changes(play, "ep!:1:place", "Aula Kecamatan")
    told = await play.hears("Dewi: Judul Dewi")
    assert "Sementara itu kegiatan ini sudah diubah:\n     • Tempat: Aula Kecamatan" in told
    assert "Apa judulnya?" in told
    assert (await event(play)).title == "Temu Pustakawan"
    assert "Sudah dicatat" in await play.hears("Dewi: Judul Dewi")
    assert (await event(play)).title == "Judul Dewi"


async def test_two_change_the_sessions_at_once(play: Play) -> None:
    await play.hears("(Dewi panitia Bontang)")
    await said(play, "Dewi", "se!:1:when")
    await changes(play, "se!:1:title", "Pembukaan")
    told = await play.hears("Dewi: 01/12/2026 09.00-12.00")
    assert "sudah diubah:\n     • Sesi" in told
    [session] = await sessions_of(play)
    assert session.starts.day == 30


@pytest.mark.parametrize(
    ("words", "objection"),
    [
        ("02/12/2026 14.00-12.00", "Jam selesai harus sesudah jam mulai"),
        ("02/12/2026 08.00-03/12/2026 09.00", "paling lama 24 jam"),
        ("01/11/2026 09.00-12.00", "sudah lewat"),
        ("25/12/2026 09.00-12.00", "hari libur kantor"),
        ("26/11/2026 09.00-12.00", "sudah mempunyai kegiatan: Rapat"),
    ],
)
async def test_hours_that_do_not_fit(play: Play, words: str, objection: str) -> None:
    await play.hears('(kegiatan "Rapat", 26/11/2026 09.00–10.00, 2 kursi)')
    before = await sessions_of(play)
    assert objection in await changes(play, "se!:1:when", words)
    assert await sessions_of(play) == before


async def test_a_warning_can_be_kept(play: Play) -> None:
    await changes(play, "se!:1:when", "25/12/2026 09.00-12.00", "[Ya, tetap]")
    assert (await event(play)).starts.day == 25


async def test_sessions_that_overlap_are_warned_of(play: Play) -> None:
    same = await changes(play, "se+:1", "30/11/2026 10.00-11.00")
    assert "sudah ada sesi lain di Aula Perpustakaan (contoh)" in same
    await play.hears("Rina: [Ya, tetap]\nRina: Panel\nRina: Narasumber Satu\nRina: [Lewati]")
    twice = await changes(play, "se!:1:speaker", "narasumber  satu")
    assert "sudah mengisi sesi lain" in twice
    await changes(play, "se!:2:place", "Ruang 2")
    assert "sesi lain di ruang 2" in await changes(play, "se!:1:place", "ruang 2")
    assert "sesi lain" not in await changes(play, "se!:1:place", "Ruang 3")


async def test_what_took_place_is_not_moved(play: Play) -> None:
    await play.hears("(8 hari kemudian)")
    assert "sudah selesai" in await said(play, "Rina", "se!:1:when")
    await said(play, "Rina", "se?:1")
    assert "sudah selesai" in await play.hears("Rina: [Ya, hapus sesi]")


async def test_the_only_session_stays(play: Play) -> None:
    await said(play, "Rina", "se?:1")
    assert "paling sedikit satu sesi" in await play.hears("Rina: [Ya, hapus sesi]")
    assert len(await sessions_of(play)) == 1


async def test_quotas_are_set_changed_and_removed(play: Play) -> None:
    below = await changes(play, "qu+:1:institution", "1")
    assert "Sudah 2 orang terdaftar" in below, "both are of one school"
    await play.hears("Rina: 2")
    await changes(play, "qu+:1:library_kind", "umum desa", "10")
    await changes(play, "qu+:1:position", "[Guru merangkap]", "3")
    kept = [(each.what, each.value, each.most) for each in await quotas_of(play)]
    assert kept == [
        ("institution", "", 2),
        ("library_kind", "umum-desa", 10),
        ("position", "guru-merangkap", 3),
    ]
    await changes(play, "qu!:1:library_kind:umum-desa", "12")
    await said(play, "Rina", "qu-:1:position:guru-merangkap")
    assert [each.most for each in await quotas_of(play)] == [2, 12]


async def test_more_seats_are_offered_and_approval_is_not_passed_by(play: Play) -> None:
    await changes(play, "ep!:1:approval", "ya")
    await play.hears("Tono: /start e1\nTono: [Masuk daftar tunggu]")
    told = await changes(play, "ep!:1:seats", "9")
    assert "Bot kepada Wati: Ada kursi" in told
    assert "kepada Tono" not in told
    assert await numbers(
        play, "select person from enrolments where state = 'approval'"
    ) == await numbers(play, "select id from people where name = 'Tono Contoh'")


async def test_the_zone_stays_once_it_is_published(play: Play) -> None:
    assert "tidak dapat diubah lagi" in await said(play, "Rina", "ep!:1:zone")
    await change(play, "update events set state = 'draft'")
    await changes(play, "ep!:1:closes", "27/11/2026")
    told = await changes(play, "ep!:1:zone", "[WIB]")
    assert "tetap seperti yang ditulis: Senin, 30 November 2026, pukul 09.00–12.00 WIB" in told
    assert "Pendaftaran ditutup Jumat, 27 November 2026, pukul 23.59 WIB" in told


async def test_drafts_go_to_another_zone_with_their_office(play: Play) -> None:
    for hour in ("09.00", "14.00"):
        await play.hears(f"Rina: /buat\nRina: 1\nRina: Konsep\nRina: 02/12/2026 {hour}")
        await play.hears("Rina: Aula\nRina: 9")
    await changes(play, "ep!:3:zone", "[WIT]")
    assert "1 konsep kegiatan ikut pindah" in await changes(play, "kc!:1:zone", "[WIB]")
    found = [await event(play, number) for number in (1, 2, 3)]
    assert [each.zone for each in found] == ["Asia/Makassar", "Asia/Jakarta", "Asia/Jayapura"]
    hours = [each.starts.astimezone(ZoneInfo(each.zone)).hour for each in found]
    assert hours == [9, 9, 14]


async def test_a_description_has_lines(play: Play) -> None:
    typed = r"Hari pertama:\n  -  katalog \n\n\n\nHari kedua"
    assert "Sudah dicatat" in await changes(play, "ep!:1:description", typed)
    kept = "Hari pertama:\n- katalog\n\nHari kedua"
    assert (await event(play)).description == kept
    assert kept in (await play.hears("Sari: /start e1")).replace("     ", "")
    too_long = r"a\n" * 500 + "b"
    assert "terlalu panjang (1.001 huruf)" in await changes(play, "ep!:1:description", too_long)
    assert (await event(play)).description == kept


@pytest.mark.parametrize("wire", ["ep!:1:title", "se!:1:title", "qu+:1:institution", "pc:1"])
async def test_rights_are_judged_again_at_the_end(play: Play, wire: str) -> None:
    await said(play, "Rina", wire)
    await change(play, "delete from roles where office = 1")
    before = await event(play), await sessions_of(play), await quotas_of(play)
    words = "2" if "institution" in wire else "Judul baru"
    answered = await play.hears(f"Rina: {words}")
    if "Ya, tetap" in answered:
        answered = await play.hears("Rina: [Ya, tetap]")
    assert GONE in answered
    assert (await event(play), await sessions_of(play), await quotas_of(play)) == before


@pytest.mark.parametrize("wire", ["ep!:1:title", "se!:1:when", "se+:1", "qu:1:0", "ep:1:0"])
async def test_a_cancelled_event_is_not_changed(play: Play, wire: str) -> None:
    await change(play, "update events set state = 'cancelled', why_cancelled = 'Libur'")
    shown = await said(play, "Rina", wire)
    assert "Dibatalkan: Libur" in shown
    assert "[Batal]" not in shown


@pytest.mark.parametrize("name", ["Tono", "Wati", "Asing"])
async def test_to_anybody_else_the_card_is_not_there(play: Play, name: str) -> None:
    for wire in ("me:{}", "me+:{}", "pv:{}", "ep:{}:0", "se:{}:0", "qu:{}:0", "pn:{}", "py:{}"):
        refused = await said(play, name, wire.format(1))
        assert refused == await said(play, name, wire.format(99))
        assert refused.startswith(GONE)


async def test_without_approval_those_who_wait_for_it_are_decided_about(play: Play) -> None:
    await changes(play, "ep!:1:approval", "ya")
    await change(play, "update enrolments set state = 'approval' where state = 'waiting'")
    said = await changes(play, "ep!:1:approval", "tidak")
    assert "tetap menunggu keputusan Anda" in said
    assert "Setujui 1 pendaftaran" in said
    assert "0 diterima, 1 masuk daftar tunggu" in await play.hears("Rina: [Ya, setujui semua]")
