"""Who is asked hears of it once, at a good hour, and is reminded once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.answering import asking
from storage.events import sessions
from storage.people import stops
from storage.polls import asked, polls
from storage.polls.polls import Audience, Poll
from tests.handlers.polls.opened import COLOURS, Opened, opened, question, survey

ONE = survey(question("q", "single", COLOURS))
TWO = survey(question("a", "yes_no"), question("b", "scale"))
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@pytest.fixture
async def bontang(tmp_path: Path) -> AsyncIterator[Opened]:
    async with opened(tmp_path) as bontang:
        yield bontang


async def told(bontang: Opened, poll: Poll) -> list[str]:
    """Who was told what of it, and what became of that."""
    return await bontang.column(
        f"""select people.name || ' ' || kind || ' ' || state from notices
            join people on people.id = person
            where kind like 'po-%' and json_extract(subject, '$.poll') = {poll.id}
            order by people.name, kind"""
    )


async def names_asked(bontang: Opened, poll: Poll) -> list[str]:
    return await bontang.column(
        f"""select name from asked join people on people.id = person
            where poll = {poll.id} order by name"""
    )


async def jobs(bontang: Opened, poll: Poll) -> None:
    """Both, as after a crash, once more from the beginning of the list."""
    async with bontang.play.database.transaction() as connection:
        await connection.execute("update polls set listed_to = 0 where state = 'open'")
    world = bontang.play.world
    assert await asking.ask(bontang.play.database, bontang.now, world) == []
    assert await asking.ask_latecomers(bontang.play.database, bontang.now, world) == []


async def test_everybody_of_the_office_is_asked_once(bontang: Opened) -> None:
    await bontang.belongs("Sari", "Dewi")
    await bontang.play.hears("(Tono orang kantor Samarinda)")
    poll = await bontang.opens(ONE)
    assert await names_asked(bontang, poll) == ["Dewi Contoh", "Sari Contoh"]
    assert await told(bontang, poll) == ["Dewi Contoh po-ask posted", "Sari Contoh po-ask posted"]
    for _ in range(2):
        await jobs(bontang, poll)
        await bontang.play.settle()
    assert await told(bontang, poll) == ["Dewi Contoh po-ask posted", "Sari Contoh po-ask posted"]
    assert "\n".join(bontang.play.said).count("[Hijau]") == 2


async def test_more_people_than_one_step_takes_are_all_asked(
    bontang: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "_AT_ONCE", 2)
    await bontang.belongs("Sari", "Dewi", "Budi", "Ani", "Lia")
    poll = await bontang.opens(ONE)
    assert len(await names_asked(bontang, poll)) == 5
    assert len(await told(bontang, poll)) == 5
    async with bontang.play.database.transaction() as connection:
        now = await polls.poll(connection, poll.id)
    assert now is not None
    assert now.listed_to is None


async def test_one_that_cannot_be_asked_does_not_stop_the_others(bontang: Opened) -> None:
    await bontang.belongs("Sari")
    broken, whole = await bontang.draft(ONE, "event", event=None), await bontang.draft(ONE)
    async with bontang.play.database.transaction() as connection:
        for each in (broken, whole):
            await polls.open_(connection, each.id, bontang.now)
        await connection.execute("drop index enrolments_event")
        await connection.execute("alter table enrolments rename to gone")
    [untold] = await asking.ask(bontang.play.database, bontang.now, bontang.play.world)
    assert untold.kind == "poll"
    assert await names_asked(bontang, whole) == ["Sari Contoh"]


async def test_who_stopped_announcements_is_not_disturbed_but_may_answer(bontang: Opened) -> None:
    await bontang.belongs("Sari")
    async with bontang.play.database.transaction() as connection:
        sari = await connection.one(int, "select id from people where name = 'Sari Contoh'")
        await stops.stop(connection, sari, "announcements", bontang.now)
    poll = await bontang.opens(ONE)
    assert await names_asked(bontang, poll) == []
    assert await told(bontang, poll) == []
    assert "[Hijau]" in await bontang.says(f"Sari: /start j{poll.code}")


async def test_who_agreed_to_earlier_words_only_is_not_asked(bontang: Opened) -> None:
    await bontang.belongs("Sari", "Dewi")
    await bontang.play.hears("(Dewi menyetujui versi 4 saja)")
    poll = await bontang.opens(ONE)
    assert await names_asked(bontang, poll) == ["Sari Contoh"]


async def test_a_poll_that_closed_before_the_morning_asks_nobody(bontang: Opened) -> None:
    await bontang.belongs("Sari")
    await bontang.play.go_on(11 * HOUR)  # 20.00
    poll = await bontang.opens(ONE)
    assert await told(bontang, poll) == ["Sari Contoh po-ask waiting"]
    await bontang.closes(poll)
    await bontang.play.go_on(DAY)
    assert await told(bontang, poll) == ["Sari Contoh po-ask untrue"]


async def test_a_survey_is_followed_by_one_reminder(bontang: Opened) -> None:
    await bontang.belongs("Sari", "Dewi", "Budi")
    await bontang.opens(TWO, purpose="survey")
    await bontang.play.hears("Dewi: [Ya]\nDewi: [3 · Baik]\nDewi: [Kirim jawaban]\nBudi: [Ya]")
    said = await bontang.play.hears("(1 hari kemudian)")
    assert said.count("Pengingat, satu kali ini saja") == 2
    assert "kepada Dewi" not in said
    assert "Bapak/Ibu sudah menjawab 1 dari 2 pertanyaan." in said
    assert "Pertanyaan 2 dari 2" in await bontang.says("Budi: [Lanjutkan]")
    assert (await bontang.play.hears("(6 hari kemudian)")).strip() == "(6 hari kemudian)"


async def test_a_quick_poll_has_no_reminder(bontang: Opened) -> None:
    await bontang.belongs("Sari")
    poll = await bontang.opens(ONE)
    assert await told(bontang, poll) == ["Sari Contoh po-ask posted"]


async def test_a_reminder_keeps_a_working_day_from_the_night_in_which_it_opened(
    bontang: Opened,
) -> None:
    await bontang.belongs("Sari")
    await bontang.play.go_on(4 * DAY + 11 * HOUR)  # Friday, 20.00
    await bontang.opens(TWO, purpose="survey")
    due = await bontang.column(
        """select strftime('%w %H', due / 1000, 'unixepoch', '+8 hours') from notices
           where kind = 'po-rem'"""
    )
    assert due == ["2 08"]  # asked on Monday at 08.00, reminded on Tuesday


EVENT = """(kegiatan "Temu Contoh", 23/11/2026 09.30–12.00, 20 kursi)
Sari: /start e1
Sari: [Daftar]
Dewi: /start e1
Dewi: [Daftar]"""


async def at_event(bontang: Opened) -> int:
    await bontang.belongs("Sari", "Dewi", "Budi")
    await bontang.play.hears(EVENT)
    async with bontang.play.database.transaction() as connection:
        [session] = await sessions.of_event(connection, 1)
        sari = await connection.one(int, "select id from people where name = 'Sari Contoh'")
        await connection.execute(
            """insert into attendance (session, person, at, how)
               values (:session, :sari, :at, 'code')""",
            session=session.id,
            sari=sari,
            at=bontang.now,
        )
    return session.id


@pytest.mark.parametrize(
    ("audience", "names"),
    [
        ("event", ["Dewi Contoh", "Sari Contoh"]),
        ("session", ["Sari Contoh"]),
        ("attended", ["Sari Contoh"]),
        ("absent", ["Dewi Contoh"]),
    ],
)
async def test_of_an_event_those_are_asked_for_whom_it_is(
    bontang: Opened, audience: Audience, names: list[str]
) -> None:
    session = await at_event(bontang)
    poll = await bontang.opens(
        ONE, audience, event=1, session=session if audience == "session" else None
    )
    assert await names_asked(bontang, poll) == names
    async with bontang.play.database.transaction() as connection:
        for name in ("Sari", "Dewi", "Budi"):
            person = await connection.one(
                int, "select id from people where name = :name", name=f"{name} Contoh"
            )
            assert await asked.is_for(connection, poll, person) is (f"{name} Contoh" in names)


async def test_a_poll_of_an_event_of_today_asks_at_once_also_in_the_evening(
    bontang: Opened,
) -> None:
    await at_event(bontang)
    await bontang.play.go_on(10 * HOUR)  # 19.00
    poll = await bontang.opens(ONE, "event", event=1)
    assert await told(bontang, poll) == ["Dewi Contoh po-now posted", "Sari Contoh po-now posted"]


async def test_who_comes_later_is_asked_a_minute_later(bontang: Opened) -> None:
    await at_event(bontang)
    poll = await bontang.opens(ONE, "event", event=1)
    await bontang.play.hears("Budi: /start e1\nBudi: [Daftar]")
    await bontang.play.go_on(timedelta(minutes=2))
    assert "Budi Contoh" in await names_asked(bontang, poll)
    assert (await told(bontang, poll)).count("Sari Contoh po-now posted") == 1


async def test_a_session_that_was_removed_leaves_nobody_to_ask(bontang: Opened) -> None:
    await at_event(bontang)
    poll = await bontang.draft(ONE, "session", event=1, session=None)
    async with bontang.play.database.transaction() as connection:
        await polls.open_(connection, poll.id, bontang.now)
    await bontang.play.settle()
    assert await names_asked(bontang, poll) == []
