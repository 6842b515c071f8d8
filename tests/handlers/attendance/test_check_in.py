"""Six digits typed by a participant, and by everybody else."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from handlers.attendance import check_in, guessing
from handlers.chat import Reply
from handlers.context import Context
from handlers.people.consent import CONSENT_VERSION
from handlers.turn import open_context
from storage.attendance import guesses
from storage.people import chats, people
from storage.seats import enrolments
from tests.handlers.attendance.room import BUDI, SARI, code_now, marks
from tests.play import Play

WRONG = "tidak berlaku"
TO_THE_DESK = "meja registrasi"


async def typed(play: Play, words: str, when: datetime, name: str = "Sari") -> str | None:
    """What is answered to words that were sent then and are read now."""
    phone = await play.phone(name)
    async with play.database.transaction() as connection:
        context: Context = await open_context(
            connection, play.channel.name, phone.address, play.clock.now(), play.world
        )
        posts = await check_in.typed(context, words, when)
    return (
        None
        if posts is None
        else "\n".join(post.text.plain for post in posts if isinstance(post, Reply))
    )


async def test_a_right_code_marks_once(play: Play) -> None:
    assert "tercatat pukul 09.00 WITA" in await play.hears(f"Sari: {code_now(play)}")
    await play.hears("(1 menit kemudian)")
    assert "sudah tercatat pukul 09.00" in await play.hears(f"Sari: {code_now(play)}")
    assert await marks(play) == [f"1 {SARI} code 0 -"]


@pytest.mark.parametrize("between", [" ", ".", "-"])
async def test_a_code_may_be_typed_as_people_group_digits(play: Play, between: str) -> None:
    code = code_now(play)
    said = await play.hears(f"Sari: {code[:3]}{between}{code[3:]}.")
    assert "tercatat pukul 09.00 WITA" in said
    assert await marks(play) == [f"1 {SARI} code 0 -"]


@pytest.mark.parametrize("minutes", [-2, -1, 0, 59, 60, 89, 90, 149, 150, 151])
async def test_the_window_of_a_session(play: Play, minutes: int) -> None:
    """It begins at 09.30 and ends at 12.00; an hour before it opens, an hour after it is late."""
    when = datetime.fromisoformat("2026-11-23T01:30:00+00:00") + timedelta(minutes=minutes)
    await typed(play, code_now(play, ago=play.clock.now() - when), when)
    expected = [] if minutes >= 150 else [f"1 {SARI} code {int(minutes >= 60)} -"]
    assert await marks(play) == expected


async def test_an_hour_before_nothing_is_taken(play: Play) -> None:
    when = datetime.fromisoformat("2026-11-23T00:29:59+00:00")
    assert await typed(play, code_now(play, ago=play.clock.now() - when), when) is None
    assert await marks(play) == []


async def test_the_moment_of_sending_counts_not_that_of_reading(play: Play) -> None:
    sent = play.clock.now()
    code = code_now(play)
    await play.hears("(20 menit kemudian)")
    assert WRONG in await play.hears(f"Sari: {code}"), "sent now"
    assert "tercatat pukul 09.00" in (await typed(play, code, sent) or ""), "sent then, read now"


@pytest.mark.parametrize(
    ("ago", "session"),
    [(timedelta(minutes=2), 1), (-timedelta(minutes=1), 1), (timedelta(), 2), (timedelta(), 99)],
    ids=["old", "future", "another event's", "of no session"],
)
async def test_other_codes_are_refused_alike(play: Play, ago: timedelta, session: int) -> None:
    refused = await play.hears(f"Sari: {code_now(play, session, ago)}")
    assert refused.count(WRONG) == 1
    assert await marks(play) == []


async def test_a_code_of_one_session_marks_no_other(play: Play) -> None:
    await play.hears(
        '(kegiatan 1 bersesi "Materi II", 23/11/2026 09.45–12.30, Taufik Contoh)\n'
        f"Sari: {code_now(play, 3)}"
    )
    assert await marks(play) == [f"3 {SARI} code 0 -"]


async def test_guessing_ends_after_five_wrong_codes(play: Play) -> None:
    for _ in range(5):
        assert WRONG in await play.hears(f"Sari: {code_now(play, 99)}")
    assert TO_THE_DESK in await play.hears(f"Sari: {code_now(play)}"), "even the right one"
    assert await marks(play) == []
    await play.hears("(61 menit kemudian)")
    assert "tercatat" in await play.hears(f"Sari: {code_now(play)}")


async def test_a_second_chat_gives_no_more_guesses(play: Play) -> None:
    for _ in range(5):
        await play.hears(f"Sari: {code_now(play, 99)}")
    phone = await play.phone("Sari2")
    async with play.database.transaction() as connection:
        chat = await chats.meet(connection, play.channel.name, phone.address, play.clock.now())
        await chats.belong(connection, chat.id, SARI)
    assert TO_THE_DESK in await play.hears(f"Sari2: {code_now(play)}")
    assert await marks(play) == []


async def _crowd(play: Play, event: int) -> None:
    """Many people guess wrong for this event."""
    async with play.database.transaction() as connection:
        for _ in range(guessing.MANY_WRONG):
            await guesses.missed(connection, [event], play.clock.now())


async def test_many_guesses_at_an_event_leave_one_to_each(play: Play) -> None:
    await _crowd(play, 1)
    assert WRONG in await play.hears(f"Sari: {code_now(play, 99)}")
    assert TO_THE_DESK in await play.hears(f"Sari: {code_now(play)}")
    assert await marks(play) == []


async def test_who_types_the_right_code_at_once_is_not_kept_out_by_others(play: Play) -> None:
    await _crowd(play, 1)
    assert "tercatat" in await play.hears(f"Sari: {code_now(play)}")


async def test_guesses_at_one_event_slow_no_other(play: Play) -> None:
    await _crowd(play, 2)
    await play.hears(f"Sari: {code_now(play, 99)}")
    assert "tercatat" in await play.hears(f"Sari: {code_now(play)}")


async def test_many_outsiders_slow_only_outsiders(play: Play) -> None:
    await _crowd(play, guesses.AT_THE_DOOR)
    for name in ("Sari", "Budi"):
        await play.hears(f"{name}: {code_now(play, 99)}")
    assert TO_THE_DESK not in await play.hears(f"Budi: {code_now(play)}")
    assert "tercatat" in await play.hears(f"Sari: {code_now(play)}")


async def test_wrong_codes_are_counted_over_all(play: Play) -> None:
    await play.hears(f"Sari: {code_now(play, 99)}\nBudi: {code_now(play, 99)}")
    async with play.database.transaction() as connection:
        counted = await connection.fetch(int, "select event from wrong_attendance_codes")
    assert counted == [1, guesses.AT_THE_DOOR]


async def test_a_form_is_no_way_to_guess_on(play: Play) -> None:
    """A wrong code is the form's answer there, and counts all the same."""
    await play.hears("Sari: /lengkapi\nSari: [Nama saja]")
    for _ in range(5):
        assert WRONG not in await play.hears(f"Sari: {code_now(play, 99)}")
    await play.hears(f"Sari: {code_now(play)}")
    assert await marks(play) == []


async def test_a_right_code_in_a_form_counts_and_the_form_goes_on(play: Play) -> None:
    asked = await play.hears("Sari: /lengkapi")
    said = await play.hears(f"Sari: {code_now(play)}")
    assert "tercatat pukul 09.00" in said
    assert asked.splitlines()[-1] in said
    assert await marks(play) == [f"1 {SARI} code 0 -"]


@pytest.mark.parametrize("name", ["Budi", "Asing", "Rina", "Tono"])
async def test_outsiders_are_sent_to_the_desk(play: Play, name: str) -> None:
    assert TO_THE_DESK in await play.hears(f"{name}: {code_now(play)}")
    assert TO_THE_DESK in await play.hears(f"{name}: /start h1")
    assert await marks(play) == []


async def test_who_waits_for_approval_or_a_seat_is_an_outsider(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update enrolments set state = 'approval'")
    assert TO_THE_DESK in await play.hears(f"Sari: {code_now(play)}")
    assert await marks(play) == []


@pytest.mark.parametrize(
    ("state", "said"),
    [("waiting", "di daftar tunggu"), ("approval", "menunggu persetujuan"), ("offered", "diambil")],
)
async def test_who_waits_is_told_so_and_sent_to_the_desk(play: Play, state: str, said: str) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update enrolments set state = :state", state=state)
    for words in (code_now(play), "/start h1"):
        told = await play.hears(f"Sari: {words}")
        assert said in told
        assert TO_THE_DESK in told
        assert "belum terdaftar" not in told


@pytest.mark.parametrize(
    ("state", "said"),
    [("waiting", "tidak ada kursi yang kosong"), ("approval", "belum disetujui")],
)
async def test_who_waited_in_vain_is_told_that_after_the_beginning(
    play: Play, state: str, said: str
) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update enrolments set state = :state", state=state)
    await play.hears("(30 menit kemudian)")
    for words in (code_now(play), "/start h1"):
        told = await play.hears(f"Sari: {words}")
        assert f"{said} " in told
        assert "masih" not in told
        assert TO_THE_DESK in told


async def test_an_outsider_finds_no_code_by_trying(play: Play) -> None:
    for _ in range(5):
        await play.hears(f"Budi: {code_now(play, 99)}")
    assert TO_THE_DESK not in await play.hears(f"Budi: {code_now(play)}")


async def test_a_cancelled_event_takes_no_attendance(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update events set state = 'cancelled', why_cancelled = 'banjir'")
    await play.hears(f"Sari: {code_now(play)}")
    assert await marks(play) == []
    assert "dibatalkan" in await play.hears("Sari: /start h1")


@pytest.mark.parametrize("words", ["12345", "1234567", "12 3456", "１２３４５６", "12345a", "h1"])
async def test_other_words_are_no_code(play: Play, words: str) -> None:
    assert await typed(play, words, play.clock.now()) is None


async def test_six_digits_are_nothing_special_where_no_session_is_open(play: Play) -> None:
    await play.hears("(5 jam kemudian)\nSari: /menu")
    assert "belum memahami" in await play.hears(f"Sari: {code_now(play)}")


@pytest.mark.parametrize("payload", ["h99", "h0", "h999999999999999"])
async def test_a_link_to_no_session_tells_nothing(play: Play, payload: str) -> None:
    assert "tidak ditemukan" in await play.hears(f"Sari: /start {payload}")


async def test_the_link_of_a_draft_tells_nothing(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update events set state = 'draft' where id = 1")
    assert "tidak ditemukan" in await play.hears("Budi: /start h1")


async def test_the_link_says_when_it_is_too_late(play: Play) -> None:
    await play.hears("(4 jam kemudian)")
    assert "sudah ditutup: Senin, 23 November 2026, pukul 12.00 WITA" in await play.hears(
        "Sari: /start h1"
    )


async def test_400_people_check_in_in_one_go(play: Play) -> None:
    """Each is answered and written down, in the order in which they came."""
    now = play.clock.now()
    async with play.database.transaction() as connection:
        await connection.execute("update events set seats = 500")
        phones = []
        for number in range(400):
            guest = await people.welcome(
                connection, f"Tamu Contoh {number}", None, "Asia/Makassar", CONSENT_VERSION, now
            )
            phone = await play.pick_up(connection, f"Tamu{number}")
            chat = await chats.meet(connection, play.channel.name, phone.address, now)
            await chats.belong(connection, chat.id, guest.id)
            await enrolments.enrol(connection, 1, guest.id, now)
            phones.append(phone)
    for phone in phones:
        await play.far_end.send(play.turns, phone, {"words": code_now(play)})
    await play.settle()
    first = BUDI + 1
    assert await marks(play) == [f"1 {first + number} code 0 -" for number in range(400)]
    for phone in phones:
        (answered,) = phone.shown.values()
        assert "tercatat" in answered.text
