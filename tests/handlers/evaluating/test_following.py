"""What is asked by itself, of whom, when, and once."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

from handlers.evaluating import following
from storage.events import events, sessions
from storage.polls import polls
from tests.handlers.evaluating.taught import (
    EVENT,
    FIRST,
    SECOND,
    asked,
    of,
    present,
    purposes,
    speaks,
    works_never,
)
from tests.play import Play

TO_FIRST_END, TO_END = "(4 jam kemudian)", "(9 jam kemudian)"  # of 09.00: 13.00, 18.00


async def test_the_end_of_a_session_asks_of_its_speaker(play: Play) -> None:
    await speaks(play, FIRST, "Wulan Contoh")
    await present(play, FIRST, "Sari")
    await play.hears("(1 jam kemudian)")
    assert await asked(play) == []
    await play.hears("(1 jam kemudian)")
    [poll] = await asked(play)
    assert (poll.purpose, poll.session, poll.audience) == ("speaker", FIRST, "session")
    assert (poll.state, poll.anonymous, poll.shows) == ("open", True, "coordinators")
    assert poll.title == "Penilaian narasumber Wulan Contoh: Pelatihan Katalog (contoh)"


async def test_while_nobody_is_known_to_be_there_it_waits_for_two_hours(play: Play) -> None:
    """The list may be marked a little later; else who has a seat counts as there."""
    await speaks(play, FIRST, "Wulan Contoh")
    await play.hears("(3 jam kemudian)")
    assert await asked(play) == []
    await present(play, FIRST, "Sari")
    await following.follow(play.database, play.clock.now(), play.world)
    assert await purposes(play) == ["speaker"]


async def test_a_list_that_is_never_marked_asks_who_has_a_seat(play: Play) -> None:
    await speaks(play, FIRST, "Wulan Contoh")
    await play.hears("(4 jam kemudian)")
    assert await purposes(play) == ["speaker"]


async def test_a_session_without_a_speaker_asks_nothing(play: Play) -> None:
    await play.hears(TO_FIRST_END)
    assert await asked(play) == []


async def test_its_last_end_asks_how_the_event_was_organised(play: Play) -> None:
    await play.hears(TO_END)
    assert await purposes(play) == ["speaker", "organiser"]
    organiser = await of(play, "organiser")
    assert (organiser.session, organiser.audience, organiser.state) == (None, "attended", "open")
    assert organiser.closes is not None
    assert organiser.closes - play.clock.now() > timedelta(days=6, hours=22)


async def test_who_was_absent_is_asked_on_the_next_working_morning(play: Play) -> None:
    await present(play, FIRST, "Sari", "Budi")
    await works_never(play, play.clock.now() + timedelta(days=1))
    await play.hears(TO_END)
    absence = await of(play, "absence")
    assert (absence.state, absence.audience, absence.anonymous) == ("scheduled", "absent", True)
    assert absence.opens is not None
    assert absence.opens.isoformat() == "2026-11-25T00:00:00+00:00", "08.00 in Bontang"


async def test_where_nobody_took_attendance_nobody_is_asked_why_they_were_absent(
    play: Play,
) -> None:
    await play.hears(TO_END)
    assert "absence" not in await purposes(play)


async def test_where_all_came_nobody_is_asked_why_they_were_absent(play: Play) -> None:
    await present(play, FIRST, "Sari", "Budi")
    await present(play, SECOND, "Dewi")
    await play.hears(TO_END)
    assert "absence" not in await purposes(play)


async def test_attendance_that_is_written_down_later_asks_later(play: Play) -> None:
    await play.hears(f"{TO_END}\n(1 hari kemudian)")
    assert "absence" not in await purposes(play)
    await present(play, FIRST, "Sari")
    await following.follow(play.database, play.clock.now(), play.world)
    absence = await of(play, "absence")
    assert absence.opens is not None
    assert absence.opens > play.clock.now()


async def test_following_twice_or_late_asks_nothing_more(play: Play) -> None:
    await speaks(play, FIRST, "Wulan Contoh")
    await present(play, FIRST, "Sari")
    await play.hears(TO_END)
    before = await asked(play)
    assert len(before) == 4
    for _ in range(2):
        await following.follow(play.database, play.clock.now(), play.world)
    assert await asked(play) == before
    await play.hears("(10 hari kemudian)")
    assert [each.id for each in await asked(play)] == [each.id for each in before]


async def test_what_ended_long_ago_is_not_asked_about(play: Play) -> None:
    """As after an upgrade, or when the service stood still."""
    later = play.clock.now() + timedelta(days=2)
    await following.follow(play.database, later, play.world)
    assert await asked(play) == []


async def test_a_cancelled_event_asks_nothing(play: Play) -> None:
    async with play.database.transaction() as connection:
        assert await events.cancel(connection, EVENT, "Aula dipakai", play.clock.now())
    await play.hears(TO_END)
    assert await asked(play) == []


async def test_a_session_that_was_moved_asks_at_its_new_end(play: Play) -> None:
    later = timedelta(days=1)
    async with play.database.transaction() as connection:
        [_, second] = await sessions.of_event(connection, EVENT)
        await sessions.describe(
            connection, SECOND, starts=second.starts + later, ends=second.ends + later
        )
    await play.hears(TO_END)
    assert await asked(play) == []
    await play.hears("(1 hari kemudian)")
    assert await purposes(play) == ["speaker", "organiser"]


async def test_nobody_is_asked_why_of_an_event_that_goes_on_after_all(play: Play) -> None:
    await present(play, FIRST, "Sari")
    await play.hears(TO_END)
    assert "absence" in await purposes(play)
    now = play.clock.now()
    async with play.database.transaction() as connection:
        await sessions.add(
            connection, EVENT, now + timedelta(days=2), now + timedelta(days=2, hours=2)
        )
    await following.follow(play.database, now, play.world)
    assert "absence" not in await purposes(play)
    await play.hears("(3 hari kemudian)")
    assert "absence" in await purposes(play)


async def test_an_event_without_participants_asks_nothing(play: Play) -> None:
    await play.hears('(kegiatan "Kosong (contoh)", 23/11/2026 09.30–12.00, 5 kursi)')
    await play.hears(TO_END)
    assert {each.event for each in await asked(play)} == {EVENT}


async def test_events_of_the_same_hours_are_each_asked_about(play: Play) -> None:
    await play.hears(
        '(kegiatan "Kembar (contoh)", 23/11/2026 09.30–15.00, 5 kursi)\n'
        "Tono: /start e2\nTono: [Daftar]"
    )
    await play.hears(TO_END)
    organisers = [each.event for each in await asked(play) if each.purpose == "organiser"]
    assert sorted(each or 0 for each in organisers) == [1, 2]


async def test_many_that_end_at_once_are_all_asked_about(play: Play) -> None:
    async with play.database.transaction() as connection:
        for minutes, _ in product(range(1, 8), range(20)):
            starts = play.clock.now() + timedelta(minutes=minutes)
            await sessions.add(
                connection, EVENT, starts, starts + timedelta(hours=1), speaker="Wulan Contoh"
            )
    later = play.clock.now() + timedelta(hours=4)
    for _ in range(2):
        await following.follow(play.database, later, play.world)
    assert len(await asked(play)) == 140


async def test_what_was_closed_by_hand_is_not_asked_anew(play: Play) -> None:
    await play.hears(TO_END)
    organiser = await of(play, "organiser")
    async with play.database.transaction() as connection:
        await polls.close(connection, organiser.id, play.clock.now())
    await following.follow(play.database, play.clock.now(), play.world)
    assert (await of(play, "organiser")).state == "closed"
