"""The evaluation's screen: what stands on it, who sees it, and how it is switched."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.turn import take_turn
from storage.events import events, sessions
from tests.handlers.evaluating.taught import (
    EVENT,
    FIRST,
    SECOND,
    answers,
    asked,
    closes,
    of,
    people,
    present,
    purposes,
    speaks,
)
from tests.play import Play

SCREEN, OFF, ON = "jv1:1:0", "jv2:1:False", "jv2:1:True"
ALL_GOOD = dict.fromkeys(("n1", "n2", "n3", "n4", "n5"), "4")


async def audited(play: Play) -> list[str]:
    async with play.database.transaction() as connection:
        return await connection.fetch(
            str, "select action from audit where action like 'evaluation%' order by id"
        )


async def test_before_the_event_it_says_what_will_be_asked(play: Play) -> None:
    said = await play.presses("Rina", SCREEN)
    assert "Penyelenggaraan: ditanyakan setelah selesai" in said
    assert "1. Katalog II · Taufik Contoh\n     ditanyakan setelah selesai" in said
    assert "[Jangan tanyakan]" in said


async def test_switched_off_nothing_is_asked_any_more(play: Play) -> None:
    said = await play.presses("Rina", OFF)
    assert "Penilaian dimatikan: peserta tidak ditanya dengan sendirinya." in said
    assert "[Tanyakan kepada peserta]" in said
    await play.hears("(9 jam kemudian)")
    assert await asked(play) == []
    assert await audited(play) == ["evaluation switched off"]


async def test_switched_on_within_a_day_it_is_asked_after_all(play: Play) -> None:
    await play.presses("Rina", OFF)
    await play.hears("(9 jam kemudian)")
    await play.presses("Rina", ON)
    assert sorted(await purposes(play)) == ["organiser", "speaker"]
    assert await audited(play) == ["evaluation switched off", "evaluation switched on"]


async def test_a_second_tap_only_says_how_it_is(play: Play) -> None:
    await play.presses("Rina", OFF)
    said = await play.presses("Rina", OFF)
    assert "Bot sekilas: Peserta tidak ditanya lagi." in said
    assert await audited(play) == ["evaluation switched off"]


async def test_what_is_open_stays_open_and_what_would_open_does_not(play: Play) -> None:
    await present(play, FIRST, "Sari")
    await play.hears("(9 jam kemudian)")
    assert sorted(await purposes(play)) == ["absence", "organiser", "speaker"]
    await play.presses("Rina", OFF)
    assert {each.purpose: each.state for each in await asked(play)} == {
        "speaker": "open",
        "organiser": "open",
    }


async def test_what_would_open_does_not_from_the_very_press(play: Play) -> None:
    """It may be due before the job looks again."""
    await present(play, FIRST, "Sari")
    await play.hears("(9 jam kemudian)\nRina: /menu")
    phone = await play.phone("Rina")
    await play.far_end.send(play.turns, phone, {"press": OFF, "message": max(phone.shown)})
    await take_turn(play.database, play.clock.now(), play.world)
    assert sorted(await purposes(play)) == ["organiser", "speaker"]


async def test_a_copy_is_evaluated_as_its_pattern(play: Play) -> None:
    await play.presses("Rina", OFF)
    await play.presses("Rina", "py:1")
    assert "sebagai *konsep*" in await play.hears("Rina: 14/12/2026")
    async with play.database.transaction() as connection:
        copy = await events.event(connection, 2)
    assert copy is not None
    assert not copy.evaluated


async def test_a_cancelled_event_cannot_be_switched(play: Play) -> None:
    async with play.database.transaction() as connection:
        assert await events.cancel(connection, EVENT, "Aula dipakai", play.clock.now())
    assert "dibatalkan" in await play.presses("Rina", OFF)
    assert await audited(play) == []


@pytest.mark.parametrize("name", ["Sari", "Tono"])
@pytest.mark.parametrize("wire", ["jv1:{}:0", "jv2:{}:False", "jv2:{}:True", "jv3:{}"])
async def test_for_anybody_else_there_is_none(play: Play, name: str, wire: str) -> None:
    await play.hears(f"{name}: /menu")
    said = await play.presses(name, wire.format(1))
    assert "kegiatan itu tidak ditemukan" in said
    assert "Katalog" not in said
    assert await audited(play) == []
    async with play.database.transaction() as connection:
        event = await events.event(connection, EVENT)
    assert event is not None
    assert event.evaluated


async def test_a_meeting_is_evaluated_only_where_somebody_says_so(play: Play) -> None:
    await play.hears("Rina: /buat\nRina: Rapat\nRina: Rapat Koordinasi (contoh)")
    await play.hears("Rina: besok 09.00\nRina: Aula\nRina: 20\nRina: [Terbitkan]")
    async with play.database.transaction() as connection:
        meeting = await events.event(connection, 2)
    assert meeting is not None
    assert meeting.kind == "meeting"
    assert not meeting.evaluated


async def test_below_five_answers_no_rating_is_shown(play: Play) -> None:
    known = await people(play)
    await play.hears("(9 jam kemudian)")
    poll = await of(play, "speaker")
    for name in ("Sari", "Budi", "Dewi", "Tono"):
        await answers(play, poll, known[name], ALL_GOOD)
    said = await play.presses("Rina", SCREEN)
    assert "nilai tampil setelah ditutup" in said
    assert "dari 100" not in said
    await answers(play, poll, known["Rina"], {**ALL_GOOD, "n1": "2", "n2": "3"})
    assert "dari 100" not in await play.presses("Rina", SCREEN), "not while more can come"
    await closes(play, poll)
    said = await play.presses("Rina", SCREEN)
    assert "nilai 97 dari 100" in said, "of 25 answers 23 are 4, one 3 and one 2"


async def test_an_open_answer_counts_for_no_rating(play: Play) -> None:
    known = await people(play)
    await play.hears("(9 jam kemudian)")
    poll = await of(play, "speaker")
    for name in ("Sari", "Budi", "Dewi", "Tono", "Rina"):
        await answers(play, poll, known[name], {**ALL_GOOD, "bermanfaat": "4"})
    await closes(play, poll)
    assert "nilai 100 dari 100" in await play.presses("Rina", SCREEN)


async def test_a_session_leads_to_its_results_and_to_its_speaker(play: Play) -> None:
    said = await play.presses("Rina", f"jv3:{SECOND}")
    assert "Taufik Contoh" in said
    assert "[Lihat hasil]" not in said
    assert "[Narasumber]" in said
    await play.hears("(9 jam kemudian)")
    assert "[Lihat hasil]" in await play.presses("Rina", f"jv3:{SECOND}")


async def test_a_session_that_lost_its_speaker_leads_back_to_the_event(play: Play) -> None:
    await speaks(play, SECOND, None)
    said = await play.presses("Rina", f"jv3:{SECOND}")
    assert "Narasumber belum ditulis pada sesi" in said


async def test_what_was_asked_stays_though_its_speaker_is_taken_out(play: Play) -> None:
    await play.hears("(9 jam kemudian)")
    await speaks(play, SECOND, None)
    said = await play.presses("Rina", f"jv3:{SECOND}")
    assert "[Lihat hasil]" in said
    assert "[Narasumber]" not in said


@pytest.mark.parametrize("count", [0, 1, 2, 3, 9])
async def test_each_session_is_on_one_page_and_no_page_is_too_full(play: Play, count: int) -> None:
    """With session 2 there are one to ten with a speaker."""
    async with play.database.transaction() as connection:
        for number in range(count):
            starts = play.clock.now() + timedelta(hours=1, minutes=number)
            await sessions.add(
                connection,
                EVENT,
                starts,
                starts + timedelta(hours=1),
                title=f"Materi {number} " + "panjang " * 14,
                speaker="Wulan Contoh, " + "S.I.Pust., " * 9,
            )
    await present(play, FIRST, "Sari")
    await play.hears("(4 hari kemudian)")
    found, after = list[int](), 0
    while True:
        await play.presses("Rina", f"jv1:1:{after}")
        shown = play.phones["Rina"].shown
        bubble = shown[max(shown)]
        presses = [button.press for row in bubble.buttons for button in row]
        assert len(presses) <= 8
        assert len(bubble.text) <= 900
        found += [int(each.split(":")[1]) for each in presses if each.startswith("jv3:")]
        later = [each for each in presses if each.startswith("jv1:1:")]
        following = [int(each.split(":")[2]) for each in later if int(each.split(":")[2]) > after]
        if not following:
            break
        [after] = following
    assert len(found) == count + 1
    assert len(set(found)) == count + 1
