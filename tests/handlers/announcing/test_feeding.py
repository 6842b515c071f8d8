from __future__ import annotations

from datetime import timedelta

from handlers.announcing import listing
from handlers.announcing.copies import room
from storage.people import chats, stops
from tests.handlers.announcing.bontang import Bontang

MINUTE = timedelta(minutes=1)


async def test_everybody_gets_one_copy_and_the_ledger_knows(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.librarian("Dewi")
    number = await bontang.announces("Halo *semua*, {nama}")
    assert await bontang.ledger(number) == {"queued": 2}
    await bontang.play.settle()
    await bontang.play.go_on(MINUTE)
    assert await bontang.ledger(number) == {"sent": 2}
    assert await bontang.state(number) == "done"
    said = "\n".join(bontang.play.said)
    assert said.count("Halo *semua*") == 2
    assert "Dari" in said


async def test_who_stopped_or_left_is_named_beforehand_or_on_the_way(bontang: Bontang) -> None:
    sari = await bontang.librarian("Sari")
    dewi = await bontang.librarian("Dewi")
    await bontang.librarian("Budi")
    async with bontang.play.database.transaction() as connection:
        await stops.stop(connection, sari, "announcements", bontang.now)
    number = await bontang.announces("Halo")
    assert await bontang.ledger(number) == {"queued": 2, "stopped": 1}
    async with bontang.play.database.transaction() as connection:
        await stops.stop(connection, dewi, "announcements", bontang.now)
    await bontang.play.settle()
    await bontang.play.go_on(MINUTE)
    assert await bontang.ledger(number) == {"sent": 1, "stopped": 2}


async def test_another_number_than_confirmed_goes_to_nobody(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    number = await bontang.announces("Halo")
    async with bontang.play.database.transaction() as connection:
        await connection.execute("update announcements set state = 'ready' where id = 1")
        await bontang.confirmed(connection, number, people=2)
    await bontang.play.settle()
    assert await bontang.state(number) == "ready"
    assert await bontang.ledger(number) == {"queued": 1}


async def test_whose_chat_is_gone_is_unreachable(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    number = await bontang.announces("Halo")
    await bontang.feeds()
    async with bontang.play.database.transaction() as connection:
        sari = await connection.one(int, "select chat from outbox where lane = 3")
        await chats.lose(connection, sari, bontang.now)
    await bontang.play.settle()
    await bontang.play.go_on(MINUTE)
    assert await bontang.ledger(number) == {"unreachable": 1}


async def test_a_copy_that_waits_is_called_back(bontang: Bontang) -> None:
    from storage.announcements import leaving

    await bontang.librarian("Sari")
    number = await bontang.announces("Halo")
    await bontang.feeds()
    assert await bontang.ledger(number) == {"posted": 1}
    async with bontang.play.database.transaction() as connection:
        assert await leaving.call_back(connection, number) == 1
        assert await connection.fetch(int, "select id from outbox where lane = 3") == []
    assert await bontang.ledger(number) == {"queued": 1}


async def test_who_agreed_to_earlier_words_only_gets_none(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    await bontang.librarian("Dewi")
    await bontang.play.hears("(Dewi menyetujui versi 3 saja)")
    number = await bontang.announces("Halo")
    assert await bontang.ledger(number) == {"queued": 1, "no_consent": 1}


async def test_an_event_that_has_a_longer_name_by_then_leaves_no_copy_too_long(
    bontang: Bontang,
) -> None:
    await bontang.librarian("Sari")
    await bontang.play.hears('(kegiatan "K", 01/12/2026 09.00–12.00, 2 kursi)')
    most = room(bontang.play.world, has_file=False)
    words = f"{'x' * (most - 400)} {{kegiatan}}"
    await bontang.announces(words, event=1, starts=bontang.now + MINUTE)
    async with bontang.play.database.transaction() as connection:
        await connection.execute("update events set title = :title", title="J" * 300)
    bontang.play.clock.advance(MINUTE)
    await bontang.feeds()
    async with bontang.play.database.transaction() as connection:
        text = await connection.one(
            str, "select json_extract(content, '$.text.plain') from outbox where lane = 3"
        )
    assert len(text) <= most
    assert text.endswith("Ketik /berhenti")


async def test_one_that_cannot_be_listed_does_not_stop_the_others(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    async with bontang.play.database.transaction() as connection:
        broken = await bontang.written(connection, "Halo")
        await connection.execute(
            "update announcements set clauses = '[]{' where id = :it", it=broken.id
        )
        whole = await bontang.written(connection, "Halo")
    [untold] = await listing.make_lists(bontang.play.database, bontang.now, bontang.play.world)
    assert untold.kind == "announcement"
    assert await bontang.ledger(whole.id) == {"queued": 1}
