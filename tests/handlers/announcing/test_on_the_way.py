"""Between the ledger and the chat: hours end, people stop, two of them turn out to be one."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.announcing import feeding
from handlers.privacy.stopping import Stop
from handlers.privacy.withdrawing import Withdraw
from storage.announcements import (
    announcements,
    correcting,
    group_posts,
    groups,
    leaving,
    recipients,
)
from storage.people import traces
from storage.post import deliveries
from tests.handlers.announcing.bontang import Bontang

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
WITA = ZoneInfo("Asia/Makassar")


async def test_a_change_that_was_never_made_is_made_later(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    number = await bontang.announces("Ruang 1")
    await bontang.feeds()
    await shows(bontang)
    bontang.play.clock.advance(MINUTE)
    await bontang.feeds()
    correction = await corrected(bontang, number)
    await bontang.feeds()
    bontang.play.clock.advance(20 * MINUTE)
    await expires(bontang)
    await bontang.feeds()
    assert await bontang.ledger(correction) == {"posted": 1}, "queued again, and posted at once"
    await shows(bontang)
    await bontang.feeds()
    assert await bontang.ledger(correction) == {"sent": 1}


async def test_what_another_person_sees_now_is_not_changed(bontang: Bontang) -> None:
    people = [await bontang.librarian("Sari"), await bontang.librarian("Dewi")]
    number = await bontang.announces("Halo {nama}")
    await bontang.feeds()
    await shows(bontang)
    await bontang.feeds()
    async with bontang.play.database.transaction() as connection:
        await connection.execute(
            "update chats set person = :both - person where person in (:one, :other)",
            both=sum(people),
            one=people[0],
            other=people[1],
        )
    correction = await corrected(bontang, number)
    async with bontang.play.database.transaction() as connection:
        found = await leaving.next_ones(
            connection, correction, bontang.play.world.channels, 0, bontang.now, most=9
        )
        channels = bontang.play.world.channels
        assert await correcting.changed(connection, correction, channels) == 0
    assert [(each.person, each.shown_in) for each in found] == [(each, None) for each in people]


@pytest.mark.parametrize(
    ("press", "became"), [(Stop(what="announcements"), "stopped"), (Withdraw(), "no_consent")]
)
async def test_who_stops_while_a_copy_waits_does_not_get_it(
    bontang: Bontang, press: Stop | Withdraw, became: str
) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears("Sari: /menu")
    number = await bontang.announces("Halo")
    await bontang.feeds()
    async with bontang.play.database.transaction() as connection:  # it does not leave just now
        await connection.execute("update outbox set due = due + 30000 where lane = 3")
    await bontang.play.presses("Sari", press.wire)
    await bontang.play.go_on(MINUTE)
    assert await bontang.ledger(number) == {became: 1}
    assert "Bot kepada Sari: Halo" not in "\n".join(bontang.play.said)


async def test_of_two_that_are_one_the_one_who_got_it_counts(bontang: Bontang) -> None:
    sari, dewi = await bontang.librarian("Sari"), await bontang.librarian("Dewi")
    number = await bontang.announces("Halo")
    async with bontang.play.database.transaction() as connection:
        await leaving.postpone(connection, number, [sari], bontang.now + DAY)
    await bontang.feeds()
    await shows(bontang)
    await bontang.feeds()
    assert await bontang.ledger(number) == {"queued": 1, "sent": 1}
    async with bontang.play.database.transaction() as connection:
        await traces.merge(connection, sari, dewi, bontang.now)
    assert await bontang.ledger(number) == {"sent": 1}
    assert (await bontang.announcement(number)).told == 1


async def test_of_two_that_are_one_a_single_copy_leaves(bontang: Bontang) -> None:
    sari, dewi = await bontang.librarian("Sari"), await bontang.librarian("Dewi")
    number = await bontang.announces("Halo")
    await bontang.feeds()
    async with bontang.play.database.transaction() as connection:
        await traces.merge(connection, sari, dewi, bontang.now)
        assert len(await connection.fetch(int, "select id from outbox where lane = 3")) == 1
    assert await bontang.ledger(number) == {"posted": 1}


async def test_a_list_that_is_being_made_is_made_anew_when_two_are_one(bontang: Bontang) -> None:
    sari, dewi = await bontang.librarian("Sari"), await bontang.librarian("Dewi")
    async with bontang.play.database.transaction() as connection:
        it = await bontang.written(connection, "Halo")
    await bontang.lists()
    async with bontang.play.database.transaction() as connection:
        await bontang.confirmed(connection, it.id, people=2)
        await connection.execute("update announcements set listed_to = :sari", sari=sari)
        await traces.merge(connection, dewi, sari, bontang.now)
    await bontang.lists()
    assert await bontang.ledger(it.id) == {"queued": 1}
    assert await bontang.state(it.id) == "running"


@pytest.mark.parametrize(("urgent", "fed", "ends"), [(1, "20.59", "21.00"), (0, "15.50", "16.00")])
async def test_a_copy_does_not_outlive_the_hours(
    bontang: Bontang, urgent: int, fed: str, ends: str
) -> None:
    await bontang.librarian("Sari")
    await bontang.announces("Halo", urgent=urgent)
    at(bontang, fed)
    await bontang.feeds()
    async with bontang.play.database.transaction() as connection:
        [until] = await connection.fetch(int, "select expires from outbox where lane = 3")
    assert f"{datetime.fromtimestamp(until / 1000, WITA):%H.%M}" == ends


async def test_nor_does_a_post_in_a_group_which_is_posted_another_day(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    async with bontang.play.database.transaction() as connection:
        chat = await connection.one(
            int,
            """insert into chats (channel, address, used)
               select channel, '-100', used from chats limit 1 returning id""",
        )
        group = await groups.link(
            connection, chat, bontang.office, None, "Grup", bontang.rina, bontang.now
        )
        assert group is not None
        it = await bontang.written(connection, "Halo")
        await group_posts.choose(connection, it.id, group)
    await bontang.lists()
    async with bontang.play.database.transaction() as connection:
        await bontang.confirmed(connection, it.id, people=1)
    await bontang.lists()
    seen = []
    for time in ("15.50", "16.00", "08.00"):
        at(bontang, time)
        await expires(bontang)
        await bontang.feeds()
        async with bontang.play.database.transaction() as connection:
            seen.append(await connection.one(str, "select state from group_posts"))
    assert seen == ["posted", "chosen", "posted"]


async def test_a_long_one_leaves_places_to_others_and_an_urgent_one_needs_none(
    bontang: Bontang, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeding, "MOST_UNDER_WAY", 2)
    monkeypatch.setattr(feeding, "LEAST_UNDER_WAY", 1)
    for name in ("Sari", "Dewi", "Budi"):
        await bontang.librarian(name)
    long = await bontang.announces("Panjang")
    await bontang.feeds()
    assert await bontang.ledger(long) == {"posted": 2, "queued": 1}
    other = await bontang.announces("Lain")
    urgent = await bontang.announces("Mendesak", urgent=1)
    await bontang.feeds()
    assert await bontang.ledger(other) == {"posted": 1, "queued": 2}
    assert await bontang.ledger(urgent) == {"posted": 2, "queued": 1}
    await shows(bontang)
    await bontang.feeds()
    assert await bontang.ledger(long) == {"sent": 2, "posted": 1}


async def test_one_that_repeats_knows_each_time_how_many_it_is_for(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.librarian("Dewi")
    soon = bontang.now + timedelta(hours=1)
    first = await bontang.announces("Halo", starts=soon, repeats="weekly")
    bontang.play.clock.advance(timedelta(hours=2))
    await bontang.feeds()
    told = []
    for week, name in enumerate(("Budi", "Wati"), 1):
        await bontang.librarian(name)
        bontang.play.clock.advance(7 * DAY)
        await bontang.feeds()
        assert await bontang.state(first + week) == "fixing"
        await bontang.lists()
        assert await bontang.state(first + week) == "running"
        told.append((await bontang.announcement(first + week)).told)
    assert told == [3, 4]


def at(bontang: Bontang, time: str) -> None:
    """The next time that a clock there shows this."""
    hour, minute = time.split(".")
    now = bontang.now.astimezone(WITA)
    then = now.replace(hour=int(hour), minute=int(minute))
    bontang.play.clock.advance(then - now if then >= now else then + DAY - now)


async def shows(bontang: Bontang) -> None:
    """All copies that wait are shown now."""
    async with bontang.play.database.transaction() as connection:
        await connection.execute(
            """update outbox set state = 'sent', message = 'm' || id, sent_at = :now
               where lane = 3 and state = 'waiting'""",
            now=bontang.now,
        )


async def expires(bontang: Bontang) -> None:
    async with bontang.play.database.transaction() as connection:
        await deliveries.expire(connection, bontang.now)


async def corrected(bontang: Bontang, number: int) -> int:
    """A correction of it, confirmed for all who got it."""
    async with bontang.play.database.transaction() as connection:
        it = await announcements.write(
            connection,
            bontang.office,
            bontang.rina,
            bontang.chat,
            "Ruang 2",
            bontang.now,
            corrects=number,
        )
        await announcements.become(connection, it.id, "counting", "draft")
    await bontang.lists()
    async with bontang.play.database.transaction() as connection:
        people = (await recipients.tally(connection, it.id)).get("queued", 0)
        await bontang.confirmed(connection, it.id, people)
    await bontang.lists()
    return it.id
