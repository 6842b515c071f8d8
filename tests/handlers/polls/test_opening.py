"""A poll opens as it was confirmed, once, by hand or by itself."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from handlers.polls import opening
from storage.polls import polls
from tests.handlers.polls.office import Office

HOUR = timedelta(hours=1)


async def yes(office: Office, number: int = 1) -> str:
    """The press that opens it, as it is offered now."""
    await office.presses(f"jo1:{number}")
    phone = await office.play.phone("Rina")
    found = [
        button.press
        for bubble in phone.shown.values()
        for row in bubble.buttons
        for button in row
        if button.press.startswith("jo:")
    ]
    return found[-1]


async def test_it_opens_once_for_as_many_as_were_confirmed(office: Office) -> None:
    await office.librarian("Sari")
    await office.writes()
    wire = await yes(office)
    assert wire.startswith("jo:1:1:")
    assert "Jajak pendapat terbuka" in await office.presses(wire)
    assert "Sudah terbuka" in await office.presses(wire)
    assert await office.audited() == ["poll opened"]


async def test_another_number_than_confirmed_is_shown_first(office: Office) -> None:
    await office.librarian("Sari")
    await office.writes()
    wire = await yes(office)
    await office.librarian("Budi")
    assert "tadi 1 orang, sekarang 2" in await office.presses(wire)
    assert (await office.poll()).state == "draft"


@pytest.mark.parametrize("change", [{"anonymous": 1}, {"shows": "at_once"}, {"title": "Lain"}])
async def test_what_changed_since_is_shown_first(
    office: Office, change: dict[str, int | str]
) -> None:
    await office.librarian("Sari")
    it = await office.writes()
    wire = await yes(office)
    async with office.play.database.transaction() as connection:
        await polls.change(connection, it.id, **change)
    assert "berubah sejak Anda melihatnya" in await office.presses(wire)
    assert (await office.poll()).state == "draft"


async def test_nobody_is_not_asked_but_by_a_link(office: Office) -> None:
    await office.writes()
    said = await office.presses("jo1:1")
    assert "tidak ada seorang pun" in said
    assert "[Penerima]" in said
    await office.presses("ja1:1:link:0:0")
    said = await office.presses(await yes(office))
    assert re.search(r"Tautan: /start j[a-z2-7]{12}\b|KODE", said)


async def test_whom_it_asks_may_be_nobody_yet_where_it_opens_later(office: Office) -> None:
    await office.writes(opens=office.now + HOUR)
    assert "terjadwal" in await office.presses(await yes(office))
    await office.play.hears("(2 jam kemudian)")
    assert (await office.poll()).state == "open"


async def test_an_opening_that_has_passed_is_now(office: Office) -> None:
    await office.writes("link", opens=office.now - HOUR)
    await office.presses(await yes(office))
    assert (await office.poll()).state == "open"


async def test_one_that_would_be_closed_at_once_does_not_open(office: Office) -> None:
    await office.writes("link", closes=office.now + HOUR)
    wire = await yes(office)
    await office.play.hears("(2 jam kemudian)")
    said = await office.presses(wire)
    assert "Waktu tutupnya sudah lewat" in said
    assert "[Waktu tutup]" in said
    assert (await office.poll()).state == "draft"


async def test_it_opens_and_closes_by_itself_and_is_seen_to(office: Office) -> None:
    await office.librarian("Sari")
    await office.writes(opens=office.now + HOUR, closes=office.now + 3 * HOUR)
    await office.presses(await yes(office))
    await office.play.hears("Rina: /menu")
    assert "Jajak pendapat terbuka" in await office.play.hears("(1 jam kemudian)")
    assert "Jajak pendapat terbuka" not in await office.play.hears("(1 jam kemudian)")
    assert "Jajak pendapat ditutup" in await office.play.hears("(1 jam kemudian)")
    before = await office.poll()
    await office.due()
    assert await office.poll() == before


async def test_it_opens_when_a_session_ends_even_where_that_was_moved(office: Office) -> None:
    await office.play.hears('(kegiatan "Temu", 23/11/2026 10.00–12.00, 20 kursi)')
    it = await office.writes("event", event=1, opens_after=1)
    async with office.play.database.transaction() as connection:
        await polls.schedule(connection, it.id)
        await connection.execute("update sessions set ends = ends + 3600000")
    await office.play.hears("(3 jam kemudian)")
    assert (await office.poll()).state == "scheduled"
    await office.play.hears("(1 jam kemudian)")
    assert (await office.poll()).state == "open"


async def test_nothing_opens_of_a_cancelled_event_and_what_is_open_closes(office: Office) -> None:
    await office.play.hears('(kegiatan "Temu", 23/11/2026 10.00–12.00, 20 kursi)')
    later = await office.writes("event", event=1, opens=office.now + HOUR)
    async with office.play.database.transaction() as connection:
        await polls.schedule(connection, later.id)
        await connection.execute("update polls set code = 'b'")
    opened = await office.opens(await office.writes("event", event=1))
    async with office.play.database.transaction() as connection:
        await connection.execute("update events set state = 'cancelled'")
    await office.play.hears("(2 jam kemudian)")
    assert (await office.poll(later.id)).state == "scheduled"
    assert "Kegiatannya dibatalkan" in await office.presses(f"j1:{later.id}")
    assert (await office.poll(opened.id)).state == "closed"
    assert "Kegiatannya dibatalkan" in await office.presses(f"jr:{opened.id}")
    await office.presses(f"jb:{later.id}")
    assert "Kegiatannya dibatalkan" in await office.presses(f"jo1:{later.id}")


async def test_a_session_that_is_no_more_opens_nothing_and_says_so(office: Office) -> None:
    it = await office.writes()
    async with office.play.database.transaction() as connection:
        await polls.schedule(connection, it.id)
    await office.play.hears("(2 jam kemudian)")
    assert "sesinya sudah tidak ada" in await office.presses("j1:1")
    assert "Kembali menjadi draf" in await office.presses("jb:1")
    assert "Sudah demikian" in await office.presses("jb:1")
    assert await office.audited() == ["poll withdrawn"]


async def test_an_open_one_is_not_taken_back(office: Office) -> None:
    await office.opens(await office.writes())
    assert "tidak dapat dikembalikan" in await office.presses("jb:1")
    assert (await office.poll()).state == "open"


async def test_whoever_acts_for_the_office_opens_what_another_wrote(office: Office) -> None:
    await office.writes("link")
    wire = await yes(office)
    await office.play.hears("(Tono panitia Bontang)")
    async with office.play.database.transaction() as connection:
        await connection.execute("delete from roles where person = :rina", rina=office.rina)
    assert "khusus panitia" in await office.presses(wire)
    assert "terbuka" in await office.presses(wire, "Tono")
    it = await office.poll()
    assert it.state == "open"
    assert it.chat != office.chat


async def test_the_jobs_do_each_thing_once(office: Office) -> None:
    it = await office.writes("link", opens=office.now, closes=office.now + HOUR)
    async with office.play.database.transaction() as connection:
        await polls.schedule(connection, it.id)
    for _ in range(3):
        await opening.open_due(office.play.database, office.now, office.play.world)
    opened = await office.poll()
    assert (opened.state, opened.opened) == ("open", office.now)
    for _ in range(3):
        await opening.close_due(office.play.database, office.now + HOUR, office.play.world)
    assert (await office.poll()).closed == office.now + HOUR
