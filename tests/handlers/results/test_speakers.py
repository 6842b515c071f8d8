"""Speakers: a link opens the results of their own session, and of no other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from handlers.results import own
from storage.polls import polls
from storage.polls.polls import Poll
from tests.handlers.results.room import SCALE, Room, question

GIVEN = """(kegiatan "Pelatihan Katalog", 23/11/2026 09.30–12.00, 9 kursi)
(kegiatan 1 bersesi "Klasifikasi", 24/11/2026 08.00–10.00, Budi Contoh)"""
BUDI = 2  # the session that has a speaker


@pytest.fixture
async def talk(room: Room) -> Room:
    await room.play.hears(GIVEN)
    return room


async def _evaluated(talk: Room, people: int, session: int = BUDI, closed: bool = True) -> Poll:
    questions: tuple[Any, ...] = (SCALE, question("t", "text", required=False))
    poll = await talk.asks(
        *questions,
        anonymous=True,
        purpose="speaker",
        event=1,
        session=session,
        audience="session",
    )
    ballot: dict[str, Sequence[str]] = {"q": ("4",), "t": ("Jelas",)}
    await talk.answers(poll, *[ballot] * people)
    return await talk.closes(poll) if closed else poll


async def _link(talk: Room) -> str:
    await talk.play.hears("Rina: /menu")
    await talk.play.presses("Rina", f"jvs:{BUDI}")
    async with talk.play.database.transaction() as connection:
        code = await connection.one(
            str, "select code from speaker_codes where used is null and cancelled is null"
        )
    return f"/start n{code}"


async def test_the_speaker_sees_their_results_without_names(talk: Room) -> None:
    await _evaluated(talk, 5)
    link = await _link(talk)
    said = await talk.play.hears(f"Sari: {link}")
    assert "*Hasil penilaian sesi Anda*\n     Klasifikasi" in said
    assert "100% (5)" in said
    assert "1. Jelas" in await talk.play.hears("Sari: [Jawaban tertulis]")
    assert "*Hasil penilaian sesi Anda*" in await talk.play.hears("Sari: [Kembali]")


async def test_four_answers_stay_hidden_from_the_speaker_too(talk: Room) -> None:
    await _evaluated(talk, 4)
    said = await talk.play.hears(f"Sari: {await _link(talk)}")
    assert "hasilnya tampil hanya bila ada 5 jawaban" in said
    assert "Jawaban tertulis" not in said
    assert "Jelas" not in await talk.play.presses("Sari", f"jvw:{BUDI}:1:0")


async def test_before_anybody_was_asked_the_link_says_so(talk: Room) -> None:
    said = await talk.play.hears(f"Sari: {await _link(talk)}")
    assert "Peserta belum diminta menilai sesi ini." in said


async def test_a_link_works_once_and_stays_its_speakers(talk: Room) -> None:
    await _evaluated(talk, 5)
    link = await _link(talk)
    await talk.play.hears(f"Sari: {link}")
    assert "Hasil penilaian sesi Anda" in await talk.play.hears(f"Sari: {link}")
    said = await talk.play.hears(f"Tono: {link}")
    assert "Maaf, kode atau tautan itu tidak berlaku." in said


async def test_asked_again_the_link_is_the_same(talk: Room) -> None:
    assert await _link(talk) == await _link(talk)


async def test_after_thirty_days_the_link_is_over(talk: Room) -> None:
    link = await _link(talk)
    talk.play.clock.advance(timedelta(days=30))
    assert "tautan itu tidak berlaku" in await talk.play.hears(f"Sari: {link}")


async def test_a_coordinator_who_tries_the_link_does_not_use_it_up(talk: Room) -> None:
    await _evaluated(talk, 5)
    link = await _link(talk)
    assert "*Hasil untuk Budi Contoh*" in await talk.play.hears(f"Rina: {link}")
    assert "Hasil penilaian sesi Anda" in await talk.play.hears(f"Sari: {link}")
    assert "Sudah dibuka oleh: Sari Contoh" in await talk.play.presses("Rina", f"jvs:{BUDI}")


async def test_access_that_was_revoked_is_over(talk: Room) -> None:
    await _evaluated(talk, 5)
    link = await _link(talk)
    await talk.play.hears(f"Sari: {link}")
    await talk.play.presses("Rina", f"jvs:{BUDI}")
    assert "Akses dicabut." in await talk.play.hears("Rina: [Cabut akses narasumber]")
    assert "tidak ditemukan" in await talk.play.presses("Sari", f"jvo:{BUDI}")
    assert "tautan itu tidak berlaku" in await talk.play.hears(f"Sari: {link}")
    assert "Akses itu sudah dicabut." in await talk.play.presses("Rina", f"jvr:{BUDI}")
    revoked = ["speaker invited", "speaker invited", "speaker revoked"]
    assert await talk.audited() == revoked


@pytest.mark.parametrize("changed", ["Dewi Contoh\nRina: [Lewati]", "[Lewati]"])
async def test_another_speaker_ends_the_access_of_the_one_before(talk: Room, changed: str) -> None:
    await _evaluated(talk, 5)
    link = await _link(talk)
    await talk.play.hears(f"Sari: {link}")
    await talk.play.presses("Rina", f"se!:{BUDI}:speaker")
    assert "Sesi sudah diubah." in await talk.play.hears(f"Rina: {changed}")
    assert "tidak ditemukan" in await talk.play.presses("Sari", f"jvo:{BUDI}")
    assert "tautan itu tidak berlaku" in await talk.play.hears(f"Sari: {link}")
    assert "speaker revoked" in await talk.audited()


async def test_a_removed_session_takes_its_link_and_its_speaker_along(talk: Room) -> None:
    link = await _link(talk)
    await talk.play.hears(f"Sari: {link}")
    await talk.play.presses("Rina", f"jvs:{BUDI}")
    await talk.play.presses("Rina", f"se-:{BUDI}")
    await talk.play.hears('(kegiatan 1 bersesi "Klasifikasi", 24/11/2026 08.00–10.00, Budi Contoh)')
    for session in (BUDI, BUDI + 1):
        assert "tidak ditemukan" in await talk.play.presses("Sari", f"jvo:{session}")
    assert "tautan itu tidak berlaku" in await talk.play.hears(f"Sari: {link}")


@pytest.mark.parametrize(
    "made", ["py:1\nRina: 14/12/2026", "rpt:1\nRina: 1\nRina: 3\nRina: [Ya, terbitkan semua]"]
)
async def test_a_copy_or_a_series_takes_no_access_along(talk: Room, made: str) -> None:
    await _evaluated(talk, 5)
    await talk.play.hears(f"Sari: {await _link(talk)}")
    wire, _, answers = made.partition("\n")
    await talk.play.presses("Rina", wire)
    await talk.play.hears(answers)
    async with talk.play.database.transaction() as connection:
        copied = await connection.fetch(
            int, "select id from sessions where speaker = 'Budi Contoh' and id > :it", it=BUDI
        )
    assert copied
    for session in copied:
        assert "tidak ditemukan" in await talk.play.presses("Sari", f"jvo:{session}")
    assert "*Hasil penilaian sesi Anda*" in await talk.play.presses("Sari", f"jvo:{BUDI}")


async def test_no_other_session_opens(talk: Room) -> None:
    await _evaluated(talk, 5)
    await _evaluated(talk, 5, session=1)
    await talk.play.hears(f"Sari: {await _link(talk)}")
    for wire in ("jvo:1", "jvo1:1:0", "jvw:1:1:0", "jvo:99"):
        said = await talk.play.presses("Sari", wire)
        assert "tidak ditemukan" in said
        assert "Jelas" not in said


@pytest.mark.parametrize("name", ["Tono", "Sari"])
@pytest.mark.parametrize("wire", ["jvs:2", "jvr:2", "jvo:2", "jvo1:2:0", "jvw:2:1:0"])
async def test_for_others_there_is_nothing(talk: Room, name: str, wire: str) -> None:
    await _evaluated(talk, 5)
    await _link(talk)
    await talk.play.hears(f"{name}: /menu")
    assert "kegiatan itu tidak ditemukan" in await talk.play.presses(name, wire)
    assert await talk.audited() == ["speaker invited"]


async def test_who_is_not_known_agrees_first(talk: Room) -> None:
    await _evaluated(talk, 5)
    link = await _link(talk)
    assert "[Setuju]" in await talk.play.hears(f"Budi: {link}")
    said = await talk.play.hears("Budi: [Setuju]\nBudi: Budi Contoh\nBudi: [Lewati]")
    assert "*Hasil penilaian sesi Anda*" in said


async def test_a_session_without_speaker_has_no_link(talk: Room) -> None:
    assert "belum punya narasumber" in await talk.play.presses("Rina", "jvs:1")


async def test_the_speaker_hears_once_that_it_is_over(talk: Room) -> None:
    poll = await _evaluated(talk, 5, closed=False)
    await talk.play.hears(f"Sari: {await _link(talk)}")
    await talk.play.go_on(timedelta(minutes=5))
    async with talk.play.database.transaction() as connection:
        await polls.close(connection, poll.id, talk.play.clock.now())
    before = len(talk.play.said)
    await talk.play.go_on(timedelta(days=1, hours=2))
    await talk.play.settle()
    heard = [line for line in talk.play.said[before:] if "Hasil penilaian sesi Anda" in line]
    assert len(heard) == 1
    assert heard[0].startswith("Bot kepada Sari:")


async def test_who_saw_it_after_the_end_is_not_told_again(talk: Room) -> None:
    poll = await _evaluated(talk, 5)
    link = await _link(talk)
    async with talk.play.database.transaction() as connection:
        await polls.close(connection, poll.id, talk.play.clock.now())
    await talk.play.go_on(timedelta(minutes=5))
    await talk.play.hears(f"Sari: {link}")
    await own.tell(talk.play.database, talk.play.clock.now(), talk.play.world)
    async with talk.play.database.transaction() as connection:
        told = await connection.one(int, "select count(*) from notices where kind = 'sp-res'")
    assert told == 0
