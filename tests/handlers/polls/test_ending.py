"""Closed, opened again, deleted: asked first, done once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.polls import polls
from tests.handlers.polls.office import Office

TABLES = ("polls", "asked", "responses", "answers", "unsent_answers")


async def rows(office: Office) -> list[int]:
    async with office.play.database.transaction() as connection:
        return [await connection.one(int, f"select count(*) from {table}") for table in TABLES]


async def test_it_closes_once_after_a_question(office: Office) -> None:
    await office.opens(await office.writes())
    assert "Tutup jajak pendapat ini?" in await office.presses("jk1:1")
    assert (await office.poll()).state == "open"
    assert "Jajak pendapat ditutup" in await office.presses("jk:1")
    assert "tidak terbuka" in await office.presses("jk:1")
    assert "tidak terbuka" in await office.presses("jk1:1")
    assert await office.audited() == ["poll closed"]


@pytest.mark.parametrize("anonymous", [0, 1])
async def test_it_opens_again_without_an_end(office: Office, anonymous: int) -> None:
    sari = await office.librarian("Sari")
    it = await office.opens(await office.writes(anonymous=anonymous, closes=office.now))
    if not anonymous:
        await office.answers(it, sari)
    await office.due()
    assert (await office.poll()).state == "closed"
    assert "Jajak pendapat terbuka" in await office.presses("jr:1")
    again = await office.poll()
    assert (again.state, again.closes, again.closed) == ("open", None, None)
    assert again.anonymous == bool(anonymous)
    assert "Sudah demikian" in await office.presses("jr:1")


async def test_answered_without_names_it_stays_closed(office: Office) -> None:
    """What changed between two looks would be the answer of who answered between them."""
    sari = await office.librarian("Sari")
    await office.answers(await office.opens(await office.writes(anonymous=1)), sari)
    await office.presses("jk:1")
    assert "tidak dapat dibuka lagi" in await office.presses("jr:1")
    async with office.play.database.transaction() as connection:
        assert not await polls.open_(connection, 1, office.now)


async def test_after_ninety_days_it_closes_by_itself(office: Office) -> None:
    await office.opens(await office.writes())
    await office.play.go_on(timedelta(days=90))
    await office.due()
    assert (await office.poll()).state == "closed"


async def test_what_is_forgotten_is_not_opened_again(office: Office) -> None:
    await office.opens(await office.writes())
    await office.presses("jk:1")
    async with office.play.database.transaction() as connection:
        await connection.execute("update polls set answered_then = 3")
    assert "tidak dapat dibuka lagi" in await office.presses("jr:1")
    assert (await office.poll()).state == "closed"


@pytest.mark.parametrize("anonymous", [0, 1])
async def test_it_is_deleted_with_all_that_was_answered(office: Office, anonymous: int) -> None:
    sari, budi = await office.librarian("Sari"), await office.librarian("Budi")
    it = await office.opens(await office.writes(anonymous=anonymous))
    await office.play.hears("(1 menit kemudian)")
    await office.answers(it, sari, budi)
    assert "2 jawaban ikut terhapus" in await office.presses("jd1:1")
    assert "Jajak pendapat dihapus" in await office.presses("jd:1")
    assert await rows(office) == [0, 0, 0, 0, 0]
    for wire in (
        "jd:1",
        "jd1:1",
        "j1:1",
        "jk:1",
        "jr:1",
        "jv:1:0",
        "jo1:1",
        "jb:1",
        "jti:1:closes",
    ):
        assert "mungkin sudah dihapus" in await office.presses(wire)
    assert await office.audited() == ["poll deleted"]
    assert "kepada Rina" not in await office.play.hears("(1 jam kemudian)")


async def test_what_asks_by_itself_is_closed_but_not_deleted(office: Office) -> None:
    await office.play.hears('(kegiatan "Temu", 23/11/2026 10.00–12.00, 20 kursi)')
    await office.opens(await office.writes("event", event=1))
    async with office.play.database.transaction() as connection:
        await connection.execute("update polls set purpose = 'organiser'")
    assert "[Hapus]" not in await office.presses("j1:1")
    for wire in ("jd1:1", "jd:1"):
        assert "tidak dihapus" in await office.presses(wire)
    assert "ditutup" in await office.presses("jk:1")


async def test_who_is_no_coordinator_of_it_closes_and_deletes_nothing(office: Office) -> None:
    await office.play.hears("(Tono panitia Samarinda)")
    await office.opens(await office.writes())
    before = await rows(office)
    for wire in ("jk1:1", "jk:1", "jd1:1", "jd:1", "jr:1", "jt0:1:closes"):
        assert "tidak ditemukan" in await office.presses(wire, "Tono")
    assert await rows(office) == before
    assert (await office.poll()).state == "open"
