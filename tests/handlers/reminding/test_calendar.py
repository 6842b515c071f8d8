"""What goes into the calendar file of an event."""

from __future__ import annotations

import pytest

from handlers.files.attachments import Calendar
from handlers.reminding.calendar import calendar
from handlers.turn import open_context
from storage.events import events, sessions
from tests.handlers.reminding.waiting import changed
from tests.play import Play


async def _file(play: Play, name: str = "Sari", key: bytes | None = None) -> Calendar:
    world = play.world
    async with play.database.transaction() as connection:
        context = await open_context(
            connection, play.channel.name, play.phones[name].address, play.clock.now(), world
        )
        event = await events.event(connection, 1)
        assert event is not None
        return await calendar(context, event)


async def _online(play: Play) -> None:
    async with play.database.transaction() as connection:
        [opening, _] = await sessions.of_event(connection, 1)
        await sessions.describe(
            connection, opening.id, link="https://rapat.example/1", title="Pembukaan"
        )


async def test_each_session_is_an_appointment(play: Play) -> None:
    await _online(play)
    opening, second = (await _file(play)).appointments
    assert opening.title == "Bimtek Contoh: Pembukaan"
    assert (opening.place, second.place) == ("Aula Perpustakaan (contoh)", "Lab TIK")
    assert "Narahubung: panitia-bontang@contoh.example" in opening.about
    assert opening.uid.startswith("session-1@")
    assert opening.uid.partition("@")[2] == second.uid.partition("@")[2]


async def test_after_a_change_it_is_the_same_with_a_higher_number(play: Play) -> None:
    before = await _file(play)
    await changed(play, place="Aula Baru")
    after = await _file(play)
    assert after.sequence > before.sequence
    assert [each.uid for each in after.appointments] == [each.uid for each in before.appointments]
    assert after.appointments[0].place == "Aula Baru"


async def test_a_removed_session_is_taken_back(play: Play) -> None:
    before = await _file(play)
    await play.presses("Rina", "se-:2")
    after = await _file(play)
    assert [(each.uid, each.cancelled) for each in after.appointments] == [
        (each.uid, number == 1) for number, each in enumerate(before.appointments)
    ]
    assert after.sequence > before.sequence
    await play.hears("(15 hari kemudian)")
    assert [each.cancelled for each in (await _file(play)).appointments] == [False]


async def test_of_a_draft_nobody_has_a_removed_session(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update events set state = 'draft'")
        assert await sessions.remove(connection, 2)
        assert await sessions.removed(connection, 1, play.clock.now(), 9) == []


async def test_the_online_room_is_for_those_with_a_seat(play: Play) -> None:
    await _online(play)
    await play.hears("Budi: /menu")
    assert (await _file(play)).appointments[0].link == "https://rapat.example/1"
    assert (await _file(play, "Budi")).appointments[0].link is None


async def test_a_cancelled_event_is_taken_out_of_the_calendar(play: Play) -> None:
    async with play.database.transaction() as connection:
        await events.cancel(connection, 1, "Banjir", play.clock.now())
    assert (await _file(play)).method == "CANCEL"
    said = await play.presses("Sari", "ics:1")
    assert "dibatalkan. Buka berkas ini untuk menghapusnya" in said
    assert "(berkas kegiatan-1.ics)" in said


@pytest.mark.parametrize("wire", ["ics:1", "ics:99"])
async def test_a_draft_has_none(play: Play, wire: str) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update events set state = 'draft'")
    for name in ("Sari", "Rina"):
        assert "kegiatan itu tidak ditemukan" in await play.presses(name, wire)
