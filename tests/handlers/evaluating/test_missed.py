"""Who was missed hears of it and is asked why in one message, a reminder comes a day later."""

from __future__ import annotations

import re

from storage.people import people as stored
from tests.handlers.evaluating.taught import FIRST, SECOND, of, people, present
from tests.play import Play

TO_MORNING = "(6 jam kemudian)\n(17 jam kemudian)\n(5 menit kemudian)"


def heard(said: str, name: str) -> list[str]:
    """The first two words of each message to this person."""
    return re.findall(rf"Bot kepada {name}: (\S+ \S+)", said)


async def came(play: Play) -> None:
    """All but Dewi."""
    await present(play, FIRST, "Sari", "Budi")
    await present(play, SECOND, "Sari", "Budi")


async def test_who_was_missed_gets_one_message_that_leads_to_the_question(play: Play) -> None:
    await came(play)
    said = await play.hears(TO_MORNING)
    assert heard(said, "Dewi") == ["Bapak/Ibu, kami"]
    assert "Bila berhalangan" in said
    assert "berhalangan?" in await play.hears("Dewi: [Sampaikan alasannya]")
    await play.hears("Dewi: 1\nDewi: [Kirim jawaban]")
    assert "kepada Dewi" not in await play.hears("(1 hari kemudian)\n(1 hari kemudian)")


async def test_who_says_nothing_is_reminded_once_with_the_question(play: Play) -> None:
    await came(play)
    await play.hears(TO_MORNING)
    said = await play.hears("(1 hari kemudian)\n(1 hari kemudian)\n(1 hari kemudian)")
    assert heard(said, "Dewi") == ["Pengingat, satu"]
    assert "1. Ada tugas lain" in said


async def test_where_it_is_earlier_the_order_is_the_same(play: Play) -> None:
    """In the morning of the event's office it is still early where Dewi is."""
    await came(play)
    dewi = (await people(play))["Dewi"]
    async with play.database.transaction() as connection:
        await stored.describe(connection, dewi, zone="Asia/Jakarta")
    said = await play.hears(f"{TO_MORNING}\n(2 jam kemudian)")
    assert heard(said, "Dewi") == ["Bapak/Ibu, kami"]


async def test_attendance_that_is_written_down_later_asks_by_itself(play: Play) -> None:
    await play.hears("(6 jam kemudian)\n(16 jam kemudian)")
    await came(play)
    said = await play.hears("(1 hari kemudian)\n(5 menit kemudian)")
    assert (await of(play, "absence")).state == "open"
    assert heard(said, "Dewi") == ["*Alasan berhalangan:"]


async def test_an_event_that_is_not_evaluated_asks_nothing(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update events set evaluated = 0")
    await came(play)
    said = await play.hears(TO_MORNING)
    assert heard(said, "Dewi") == ["Bapak/Ibu, kami"]
    assert "Sampai bertemu" in said
    assert "[Sampaikan alasannya]" not in said


async def test_who_was_thanked_by_mistake_is_asked_when_that_is_put_right(play: Play) -> None:
    await came(play)
    await present(play, FIRST, "Dewi")
    assert heard(await play.hears(TO_MORNING), "Dewi")[-1] == "Terima kasih,"
    dewi = (await people(play))["Dewi"]
    async with play.database.transaction() as connection:
        await connection.execute("delete from attendance where person = :dewi", dewi=dewi)
    said = await play.hears("(1 jam kemudian)")
    assert heard(said, "Dewi") == ["*Alasan berhalangan:"]
