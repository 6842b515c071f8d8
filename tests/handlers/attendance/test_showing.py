"""The code before everybody's eyes: renewed in place, and over when it has to be."""

from __future__ import annotations

from datetime import timedelta

from handlers.attendance import showing
from storage.offices import roles
from tests.handlers.attendance.room import RINA, code_now
from tests.play import Play


async def shown(play: Play) -> list[str]:
    return [bubble.text for bubble in (await play.phone("Rina")).shown.values()]


async def test_one_message_shows_each_code_in_turn(play: Play) -> None:
    await play.presses("Rina", "atc:1")
    before = len(await shown(play))
    for _ in range(4):
        assert any(code_now(play) in text for text in await shown(play))
        await play.go_on(timedelta(seconds=30))
        await play.settle()
    assert any(code_now(play) in text for text in await shown(play))
    assert len(await shown(play)) == before


async def test_a_code_that_is_of_now_is_left_alone(play: Play) -> None:
    await play.presses("Rina", "atc:1")
    changes = "select sum(version) from outbox"
    async with play.database.transaction() as connection:
        before = await connection.one(int, changes)
    for _ in range(3):
        await showing.renew(play.database, play.clock.now(), play.world)
    async with play.database.transaction() as connection:
        assert await connection.one(int, changes) == before


async def test_the_digits_are_the_newest_thing_in_the_chat(play: Play) -> None:
    """Below the picture that comes with them; and renewed there."""
    await play.presses("Rina", "atc:1")
    for _ in range(2):
        phone = (await play.phone("Rina")).shown
        assert code_now(play) in phone[max(phone)].text
        await play.go_on(timedelta(seconds=30))
        await play.settle()


async def test_a_second_tap_shows_no_second_code(play: Play) -> None:
    for _ in range(2):
        await play.presses("Rina", "atc:1")
    assert sum(code_now(play) in text for text in await shown(play)) == 1
    assert sum("Kode QR" in text for text in await shown(play)) == 1


async def test_shown_again_further_down_the_old_digits_go(play: Play) -> None:
    await play.presses("Rina", "atc:1")
    await play.hears("Rina: /menu")
    last = code_now(play)
    await play.presses("Rina", "atc:1")
    await play.go_on(timedelta(seconds=30))
    await play.settle()
    assert not any(last in text for text in await shown(play))
    assert sum(code_now(play) in text for text in await shown(play)) == 1


async def _two_rooms(play: Play) -> None:
    await play.hears("(Wati panitia Bontang)\nWati: /menu")
    for name in ("Rina", "Wati"):
        await play.presses(name, "atc:1")


async def _wati_sees_it(play: Play) -> bool:
    texts = [bubble.text for bubble in (await play.phone("Wati")).shown.values()]
    return any(code_now(play) in text for text in texts)


async def test_a_channel_that_is_switched_off_stops_no_other(play: Play) -> None:
    await _two_rooms(play)
    async with play.database.transaction() as connection:
        await connection.execute("update chats set channel = 'lain' where person = :me", me=RINA)
    await play.go_on(timedelta(seconds=31))
    assert await showing.renew(play.database, play.clock.now(), play.world) == []
    await play.settle()
    assert await _wati_sees_it(play)


async def test_one_that_cannot_be_shown_is_told_of_once_and_stops_no_other(play: Play) -> None:
    await _two_rooms(play)
    async with play.database.transaction() as connection:
        await connection.execute(
            """update outbox set key = 'code:keliru' where key like 'code:%'
                 and chat = (select id from chats where person = :me)""",
            me=RINA,
        )
    play.clock.advance(timedelta(seconds=31))
    untold = await showing.renew(play.database, play.clock.now(), play.world)
    assert [type(each.error) for each in untold] == [ValueError]
    assert await showing.renew(play.database, play.clock.now(), play.world) == []
    await play.settle()
    assert await _wati_sees_it(play)


async def test_it_ends_with_an_event_that_is_cancelled(play: Play) -> None:
    await play.presses("Rina", "atc:1")
    async with play.database.transaction() as connection:
        await connection.execute("update events set state = 'cancelled', why_cancelled = 'banjir'")
    assert "sudah selesai" in await play.hears("(1 menit kemudian)")


async def test_it_ends_when_it_is_closed(play: Play) -> None:
    await play.presses("Rina", "atc:1")
    last = code_now(play)
    number = max(
        number for number, it in (await play.phone("Rina")).shown.items() if last in it.text
    )
    await play.sends(await play.phone("Rina"), {"press": "at1:1", "message": number})
    await play.hears("(1 menit kemudian)")
    assert not any(code_now(play) in text or last in text for text in await shown(play))


async def test_it_ends_with_the_session(play: Play) -> None:
    await play.presses("Rina", "atc:1")
    said = await play.hears("(3 jam kemudian)\n(1 menit kemudian)")
    assert said.count("sudah selesai") == 1


async def test_it_ends_for_who_no_longer_runs_the_event(play: Play) -> None:
    await play.presses("Rina", "atc:1")
    async with play.database.transaction() as connection:
        await roles.release(connection, RINA, "coordinator", 1)
    assert "sudah selesai" in await play.hears("(1 menit kemudian)")
    await play.hears("(1 menit kemudian)")
    assert not any(code_now(play) in text for text in await shown(play))


async def test_two_coordinators_see_the_same_code(play: Play) -> None:
    await play.hears("(Wati panitia Bontang)\nWati: /menu")
    for name in ("Rina", "Wati"):
        await play.presses(name, "atc:1")
    await play.hears("(1 menit kemudian)")
    for name in ("Rina", "Wati"):
        texts = [bubble.text for bubble in (await play.phone(name)).shown.values()]
        assert any(code_now(play) in text for text in texts)
