"""How long an offered seat waits: 24 hours of work, two when the event is tomorrow."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.waiting.offers import end_unanswered
from tests.given import DAY, HOUR
from tests.play import Play

HERE = ZoneInfo("Asia/Makassar")


@pytest.fixture
async def waited_for(play: Play) -> Play:
    """Monday 23/11, 09.00. Sari has the only seat of Monday 7/12; Budi and Cici wait."""
    async with play.database.transaction() as connection:
        await connection.execute("update events set seats = 1")
    for name in ("Sari", "Budi", "Cici"):
        await play.hears(f"({name} sudah dikenal)\n{name}: /start e1")
        await play.presses(name, "join:1")
    return play


async def offered_until(play: Play) -> str:
    async with play.database.transaction() as connection:
        offered = await connection.one(
            int, "select offered_until from enrolments where state = 'offered' and left_at is null"
        )
    at = play.clock.now().fromtimestamp(offered / 1000, HERE)
    return f"{at:%d/%m %H.%M}"


@pytest.mark.parametrize(
    ("later", "until"),
    [
        (timedelta(0), "26/11 09.00"),  # three days of eight hours
        (7 * DAY, "03/12 09.00"),
        (10 * DAY, "06/12 09.00"),  # Thursday: Sunday is the day before
        (13 * DAY, "06/12 11.00"),  # that Sunday
        (13 * DAY + 8 * HOUR, "06/12 19.00"),
        (13 * DAY + 10 * HOUR, "07/12 09.00"),  # 19.00: two hours no longer fit into the day
        (14 * DAY - 2 * HOUR, "07/12 09.00"),  # never after the beginning
    ],
)
async def test_until_when_it_waits(waited_for: Play, later: timedelta, until: str) -> None:
    await waited_for.go_on(later)
    day, hour = until.split()
    beforehand = await waited_for.presses("Rina", "sl:1:waiting:0")
    month = {"11": "November", "12": "Desember"}[day[3:]]
    assert "dapat menjawab sampai" in beforehand
    assert f"{int(day[:2])} {month} 2026, pukul {hour} WITA." in beforehand
    assert "kepada Budi: Ada kursi" in await waited_for.presses("Sari", "lv:1")
    assert await offered_until(waited_for) == until


@pytest.mark.parametrize("later", [12 * DAY, 11 * DAY + 9 * HOUR])  # Saturday; Friday, 18.00
async def test_where_no_working_hours_are_left_it_is_told_at_once(
    waited_for: Play, later: timedelta
) -> None:
    await waited_for.go_on(later)
    told = await waited_for.presses("Sari", "lv:1")
    assert "kepada Budi: Ada kursi" in told
    assert "sampai Minggu, 6 Desember 2026, pukul 09.00" in told


async def test_who_is_told_late_has_two_hours_all_the_same(
    waited_for: Play,
) -> None:
    await waited_for.go_on(13 * DAY)
    await waited_for.hears("Budi: /profil")
    await waited_for.presses("Budi", "pp:name")  # while a form is open, an offer waits
    assert "kepada Budi" not in await waited_for.presses("Sari", "lv:1")
    assert "kepada Budi: Ada kursi" in await waited_for.hears("(1 jam kemudian)")
    assert await offered_until(waited_for) == "06/12 11.10"


async def stopped_until(play: Play, later: timedelta) -> None:
    """The service stands still; when it starts its jobs run in their order."""
    play.clock.advance(later)
    await play.settle()


async def test_whom_nobody_could_tell_is_asked_anew(waited_for: Play) -> None:
    await waited_for.go_on(11 * HOUR)  # at night: it waits for the morning
    await waited_for.presses("Sari", "lv:1")
    await stopped_until(waited_for, 7 * DAY)
    assert "kepada Budi: Ada kursi" in await waited_for.hears("(12 jam kemudian)")
    assert "kepada Cici" not in await waited_for.hears("(1 jam kemudian)")
    assert "kepada Cici: Ada kursi" in await waited_for.hears("(4 hari kemudian)")


async def test_whose_message_never_left_is_asked_anew(
    waited_for: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing_leaves() -> bool:
        return False

    with monkeypatch.context() as down:
        down.setattr(waited_for.sender, "step", nothing_leaves)
        await waited_for.presses("Sari", "lv:1")
        await waited_for.go_on(3 * DAY)
    assert "kepada Budi: Ada kursi" in await waited_for.hears("(1 jam kemudian)")
    assert await offered_until(waited_for) != "26/11 09.00"


async def test_who_blocked_us_does_not_hold_the_seat(waited_for: Play) -> None:
    await waited_for.presses("Sari", "lv:1")
    async with waited_for.database.transaction() as connection:
        await connection.execute(
            """update outbox set state = 'refused', message = null where key like 'offer:%'"""
        )
    assert "kepada Cici: Ada kursi" in await waited_for.hears("(3 hari kemudian)")


async def test_an_answer_that_came_in_time_counts_though_it_is_heard_later(
    waited_for: Play,
) -> None:
    await waited_for.presses("Sari", "lv:1")
    await waited_for.go_on(3 * DAY - HOUR)
    budi = await waited_for.phone("Budi")
    pressed = {"press": "of+:1", "message": max(budi.shown)}
    await waited_for.far_end.send(waited_for.turns, budi, pressed)
    waited_for.clock.advance(2 * HOUR)
    await end_unanswered(waited_for.database, waited_for.clock.now(), waited_for.world)
    assert await offered_until(waited_for) == "26/11 09.00"


async def test_a_decision_before_a_monday_is_told_on_friday(play: Play) -> None:
    await play.hears("(Sari sudah dikenal)\n(kegiatan 1 memerlukan persetujuan)\nSari: /start e1")
    await play.presses("Sari", "join:1")
    await play.go_on(11 * DAY + 9 * HOUR)
    assert "kepada Sari" in await play.presses("Rina", "s+:1")


async def test_decided_twice_in_a_night_is_told_once(play: Play) -> None:
    await play.hears("(Sari sudah dikenal)\n(kegiatan 1 memerlukan persetujuan)\nSari: /start e1")
    await play.presses("Sari", "join:1")
    await play.go_on(10 * HOUR)
    await play.presses("Rina", "s+:1")
    await play.presses("Rina", "sx:1")
    await play.hears("Rina: [Lewati]")
    told = await play.hears("(14 jam kemudian)")
    assert told.count("membatalkan pendaftaran") == 1


async def test_the_list_in_sight_follows_an_offer_that_ended(waited_for: Play) -> None:
    await waited_for.presses("Sari", "lv:1")
    await waited_for.presses("Rina", "ps:1:0")
    assert "Bot mengubah kepada Rina" in await waited_for.hears("(4 hari kemudian)")


async def test_silence_until_the_day_before_leaves_time_for_the_next(waited_for: Play) -> None:
    await waited_for.go_on(10 * DAY)
    await waited_for.presses("Sari", "lv:1")
    told = await waited_for.hears("(72 jam kemudian)")  # Sunday, 09.00
    assert "kepada Cici: Ada kursi" in told
    assert await offered_until(waited_for) == "06/12 11.00"


async def test_nobody_takes_a_seat_after_the_beginning(waited_for: Play) -> None:
    await waited_for.go_on(14 * DAY - 2 * HOUR)
    await waited_for.presses("Sari", "lv:1")
    async with waited_for.database.transaction() as connection:
        await connection.execute("update events set starts = starts - 7200001")
    assert "diterima" not in await waited_for.hears("Budi: [Ya, ambil kursi]")
    async with waited_for.database.transaction() as connection:
        states = await connection.fetch(str, "select state from enrolments where left_at is null")
    assert "confirmed" not in states


async def test_one_message_has_one_zone(waited_for: Play) -> None:
    async with waited_for.database.transaction() as connection:
        await connection.execute("update people set zone = 'Asia/Jakarta'")
    said = await waited_for.presses("Sari", "lv:1")
    offer = said[said.index("kepada Budi") :]
    assert "disimpan sampai Kamis, 26 November 2026, pukul 09.00 WITA" in offer
    assert "WIB" not in offer
