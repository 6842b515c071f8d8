"""Questions only where an answer is missing, a warning where hours clash, a word for each no."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from storage.events import events, quotas
from storage.people import people
from storage.seats import enrolments
from storage.seats.enrolments import Enrolment
from tests.given import DAY, HOUR
from tests.play import Play

OTHER = '(kegiatan "Lain (contoh)", 7/12/2026 11.00–14.00, 9 kursi)'


async def changed(play: Play, **parts: str | int | datetime) -> None:
    async with play.database.transaction() as connection:
        event = await events.event(connection, 1)
        assert event is not None
        assert await events.change(connection, 1, event.version, **parts)


async def lacking(play: Play, *parts: str) -> None:
    """Sari never told these."""
    async with play.database.transaction() as connection:
        sari = await connection.one(int, "select id from people where name like 'Sari%'")
        await people.describe(connection, sari, **dict.fromkeys(parts))


async def standing(play: Play, name: str = "Sari", number: int = 1) -> Enrolment | None:
    async with play.database.transaction() as connection:
        person = await connection.one(
            int, "select id from people where name like :name", name=f"{name}%"
        )
        return await enrolments.of_person(connection, number, person)


async def test_one_tap_from_a_link_for_who_is_known(play: Play) -> None:
    await play.hears("(Sari sudah dikenal)\nSari: /start e1")
    assert "*diterima*" in await play.hears("Sari: [Daftar]")


async def test_two_events_in_the_same_hours_are_warned_of_once(play: Play) -> None:
    await play.hears(f"(Sari sudah dikenal)\n{OTHER}\nSari: /start e1\nSari: [Daftar]")
    warned = await play.hears("Sari: /start e2\nSari: [Daftar]")
    assert "sudah terdaftar di kegiatan lain" in warned
    assert "Temu (contoh), Senin, 7 Desember 2026, pukul 09.00–12.00 WITA" in warned
    assert await standing(play, number=2) is None
    assert "*diterima*" in await play.hears("Sari: ya")


async def test_only_sessions_clash_not_what_lies_between_them(play: Play) -> None:
    await play.hears(f"(Sari sudah dikenal)\n{OTHER}\nSari: /start e1\nSari: [Daftar]")
    async with play.database.transaction() as connection:
        await connection.execute("update sessions set starts = ends - 3600000 where event = 2")
    assert "*diterima*" in await play.hears("Sari: /start e2\nSari: [Daftar]")


@pytest.mark.parametrize(
    ("what", "answer"),
    [
        ("library_kind", "sekolah"),
        ("position", "= Guru Penggerak"),
        ("institution", "SDN 9 Contoh"),
    ],
)
async def test_what_a_quota_goes_by_is_asked_where_it_is_missing(
    play: Play, what: quotas.What, answer: str
) -> None:
    await play.hears("(Sari sudah dikenal)")
    await lacking(play, what)
    async with play.database.transaction() as connection:
        await quotas.set_most(connection, 1, what, "", 2)
    await play.hears("Sari: /start e1\nSari: [Daftar]")
    assert await standing(play) is None
    said = await play.hears(f"Sari: {answer}")
    assert "*diterima*" in said
    taken = await standing(play)
    assert taken is not None
    assert getattr(taken, what) != ""
    assert "*diterima*" in await play.hears(f"{OTHER}\nSari: /start e2\nSari: [Daftar]\nSari: ya")


@pytest.mark.parametrize(
    ("what", "value", "said"),
    [
        ("institution", "", "Kuota Desa A sudah penuh (paling banyak 1)."),
        ("library_kind", "sekolah", "Kuota untuk jenis perpustakaan Sekolah/madrasah sudah penuh"),
        ("library_kind", "", "Kuota untuk jenis perpustakaan ini sudah penuh (paling banyak 1)."),
        (
            "position",
            "guru-merangkap",
            "Kuota untuk jabatan Guru merangkap sudah penuh (paling banyak 1).",
        ),
        ("position", "", "Kuota untuk jabatan ini sudah penuh (paling banyak 1)."),
    ],
)
async def test_the_quota_that_is_full_is_named(
    play: Play, what: quotas.What, value: str, said: str
) -> None:
    async with play.database.transaction() as connection:
        await quotas.set_most(connection, 1, what, value, 1)
    for name in ("Sari", "Budi"):
        await play.hears(f"({name} sudah dikenal, Desa A)")
        async with play.database.transaction() as connection:
            number = await connection.one(
                int, "select id from people where name like :name", name=f"{name}%"
            )
            await people.describe(
                connection, number, library_kind="sekolah", position="guru-merangkap"
            )
    assert "*diterima*" in await play.hears("Sari: /start e1\nSari: [Daftar]")
    assert said in await play.hears("Budi: /start e1\nBudi: [Daftar]")


async def test_a_letter_is_asked_for_and_may_follow(play: Play) -> None:
    await changed(play, letter="optional")
    await play.hears("(Sari sudah dikenal)\nSari: /start e1")
    assert "[Tanpa surat]" in await play.hears("Sari: [Daftar]")
    await play.hears("Sari: [Menyusul]")
    taken = await standing(play)
    assert taken is not None
    assert taken.letter == "later"


async def _last_of_the_quota_is_taken(play: Play) -> None:
    await changed(play, letter="required")
    async with play.database.transaction() as connection:
        await quotas.set_most(connection, 1, "institution", "", 1)
    await play.hears("(Budi sudah dikenal)\nBudi: /start e1\nBudi: [Daftar]\nBudi: [Menyusul]")


@pytest.mark.parametrize("unknown", [False, True])
async def test_a_used_up_quota_is_said_before_a_letter_is_asked_for(
    play: Play, unknown: bool
) -> None:
    await _last_of_the_quota_is_taken(play)
    await play.hears("(Sari sudah dikenal)")
    if unknown:
        await lacking(play, "institution")
    said = await play.hears("Sari: /start e1\nSari: [Daftar]")
    if unknown:
        assert "_1 dari 2_" in said
        said = await play.hears("Sari: SDN 000 Contoh")
    assert "Kuota" in said
    assert "sudah penuh (paling banyak 1)" in said
    assert "urutan ke-1" in said
    assert "Surat tugas belum diperlukan sekarang" in said
    assert "[Kirim surat tugas]" in said
    assert "Apakah surat tugas" not in said
    mine = await standing(play)
    assert mine is not None
    assert (mine.state, mine.letter) == ("waiting", None)


async def test_nor_where_all_seats_are_taken(play: Play) -> None:
    await changed(play, letter="optional", seats=1)
    await play.hears("(Budi sudah dikenal)\nBudi: /start e1\nBudi: [Daftar]\nBudi: [Menyusul]")
    said = await play.hears("(Sari sudah dikenal)\nSari: /start e1\nSari: [Masuk daftar tunggu]")
    assert "Semua kursi sudah terisi" in said
    assert "Surat tugas belum diperlukan sekarang" in said


async def test_the_quota_is_judged_again_where_the_letter_is_there(play: Play) -> None:
    """Somebody else took the last seat of it meanwhile; the letter is kept."""
    await play.hears("(Sari sudah dikenal)")
    await changed(play, letter="required")
    asked = await play.hears("Sari: /start e1\nSari: [Daftar]")
    assert "[Menyusul]" in asked
    await _last_of_the_quota_is_taken(play)
    said = await play.hears("Sari: [Menyusul]")
    assert "sudah penuh (paling banyak 1)" in said
    assert "belum diperlukan" not in said
    mine = await standing(play)
    assert mine is not None
    assert (mine.state, mine.letter) == ("waiting", "later")


async def test_after_the_institution_comes_the_letter(play: Play) -> None:
    await changed(play, letter="required")
    async with play.database.transaction() as connection:
        await quotas.set_most(connection, 1, "institution", "", 1)
    await play.hears("(Sari sudah dikenal)")
    await lacking(play, "institution")
    assert "_1 dari 2_" in await play.hears("Sari: /start e1\nSari: [Daftar]")
    assert "_2 dari 2_" in await play.hears("Sari: SDN 000 Contoh")
    assert "*diterima*" in await play.hears("Sari: [Menyusul]")


async def test_without_a_letter_only_where_it_is_optional(play: Play) -> None:
    await changed(play, letter="required")
    await play.hears("(Sari sudah dikenal)\nSari: /start e1")
    assert "[Tanpa surat]" not in await play.hears("Sari: [Daftar]")


async def test_who_is_new_agrees_tells_the_name_and_answers(play: Play) -> None:
    await changed(play, letter="required", approval=1)
    said = await play.hears(
        "Sari: /start e1\nSari: [Daftar]\nSari: [Setuju]\nSari: Sari Baru\nSari: lewati"
    )
    assert "[Sudah ada]" in said
    assert "Lengkapi" not in said
    assert "menunggu persetujuan" in await play.hears("Sari: [Sudah ada]")


async def test_the_event_is_closed_while_the_question_waits(play: Play) -> None:
    await changed(play, letter="required")
    await play.hears("(Sari sudah dikenal)\nSari: /start e1\nSari: [Daftar]")
    await changed(play, closes=play.clock.now() - HOUR)
    assert "Pendaftaran sudah ditutup" in await play.hears("Sari: [Sudah ada]")
    assert await standing(play) is None


async def test_a_quota_that_came_meanwhile_asks_as_well(play: Play) -> None:
    await changed(play, letter="required")
    await play.hears("(Sari sudah dikenal)")
    await lacking(play, "institution")
    await play.hears("Sari: /start e1\nSari: [Daftar]")
    async with play.database.transaction() as connection:
        await quotas.set_most(connection, 1, "institution", "", 1)
    assert "Dari instansi" in await play.hears("Sari: [Sudah ada]")


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"closes": -HOUR}, "Pendaftaran sudah ditutup."),
        ({"opens": DAY}, "Pendaftaran dibuka"),
    ],
)
async def test_outside_the_window_the_card_says_so(
    play: Play, parts: dict[str, timedelta], said: str
) -> None:
    await changed(play, **{name: play.clock.now() + by for name, by in parts.items()})
    await play.hears("(Sari sudah dikenal)\nSari: /menu")
    assert said in await play.presses("Sari", "join:1")
    assert await standing(play) is None


@pytest.mark.parametrize(
    ("state", "said"), [("draft", "tidak ditemukan"), ("cancelled", "dibatalkan")]
)
async def test_a_link_to_a_draft_or_a_cancelled_event(play: Play, state: str, said: str) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update events set state = :state", state=state)
    await play.hears("(Sari sudah dikenal)")
    assert said in await play.hears("Sari: /start e1")
    for wire in ("join:1", "join!:1", "age:1"):
        assert said in await play.presses("Sari", wire)
    assert await standing(play) is None


async def test_a_letter_is_kept_though_a_coordinator_was_faster(play: Play) -> None:
    await changed(play, letter="required")
    await play.hears("(Sari orang kantor Bontang)\nSari: /start e1\nSari: [Daftar]")
    async with play.database.transaction() as connection:
        sari = await connection.one(int, "select id from people where name like 'Sari%'")
        await enrolments.enrol(connection, 1, sari, play.clock.now(), added_by=1)
    assert "Anda sudah terdaftar." in await play.hears("Sari: [Menyusul]")
    mine = await standing(play)
    assert mine is not None
    assert mine.letter == "later"


async def test_the_questions_of_a_newcomer_are_counted_as_one_row(play: Play) -> None:
    await play.hears("(kegiatan 1 memerlukan surat tugas)")
    said = await play.hears("Baru: /start e1\nBaru: [Daftar]\nBaru: [Setuju]")
    assert "_1 dari 3_" in said
    assert "_2 dari 3_" in await play.hears("Baru: Nama Baru Contoh")
    said = await play.hears("Baru: SDN 001 Contoh")
    assert "_3 dari 3_\n     Apakah surat tugas" in said


async def test_who_left_sees_the_seat_as_it_is_offered_to_the_next(play: Play) -> None:
    await changed(play, seats=1)
    await play.hears("(Sari sudah dikenal)\n(Umar sudah dikenal)")
    await play.hears(
        "Sari: /start e1\nSari: [Daftar]\nUmar: /start e1\nUmar: [Masuk daftar tunggu]"
    )
    said = await play.hears("Sari: /start e1\nSari: [Batalkan pendaftaran]\nSari: ya")
    shown = said.rpartition("Bot: ")[2].partition("Bot kepada")[0]
    assert "Penuh (1 kursi sedang ditawarkan)" in shown
    assert "[Masuk daftar tunggu]" in shown
