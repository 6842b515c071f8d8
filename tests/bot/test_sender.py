from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.loops.carrier import Carrier
from bot.loops.outcomes import LONGEST_BACKOFF_SECONDS
from content.text import Span, Text
from handlers.chat import Later, Moved, NotSent, Refused, Sent, Unsure
from handlers.files.attachments import Sheet
from handlers.posting import Content
from storage.offices import roles
from storage.people import chats
from storage.post import deliveries, outbox
from storage.post.outbox import TIDY_AFTER, Lane
from tests.bot.sending import Post, Slow
from tests.given import DAY, NOW, chat, person, person_with_chat
from tests.storage.outgoing import BUTTONS
from tests.wire.instant import PER_CHAT, Wire


async def test_sent(post: Post) -> None:
    number = await post.write("Halo")
    assert await post.sends() == ["Halo"]
    assert await post.row(number) == ("sent", None, 0, 0, 1)


async def test_refused_for_ever(post: Post) -> None:
    number = await post.write("Halo")
    post.wire.answers = [Refused("too long")]
    assert await post.sends() == ["Halo"]
    assert await post.row(number) == ("refused", "too long", 0, 0, 1)
    assert await post.write("lagi")
    assert await post.sends() == ["lagi"], "the chat itself is fine"


async def test_a_chat_that_is_gone_ends_what_waits_for_it(post: Post) -> None:
    rows = [await post.write("satu"), await post.write("dua")]
    async with post.database.transaction() as connection:
        sari, _ = await person_with_chat(connection, channel=post.wire.name)
    post.wire.answers = [Refused("blocked", gone=True)]
    assert await post.sends() == ["satu"]
    assert [(await post.row(each))[0] for each in rows] == ["refused", "refused"]
    async with post.database.transaction() as connection:
        assert await chats.reachable(connection, sari, [post.wire.name]) == []


async def test_a_lost_message_is_sent_anew(post: Post) -> None:
    await post.write("satu", key="live")
    await post.sends()
    await post.write("dua", key="live")
    post.wire.answers = [Refused("no such message", lost=True), Sent("m9")]
    post.wait(3)
    assert await post.sends() == ["m1: dua", "dua"]
    await post.write("tiga", key="live")
    post.wait(3)
    assert await post.sends() == ["m9: tiga"]


@pytest.mark.parametrize(
    ("answer", "last"),
    [
        (NotSent("no network"), [LONGEST_BACKOFF_SECONDS, LONGEST_BACKOFF_SECONDS]),
        (Unsure("timeout"), [64, 128]),  # each try may be one more copy
    ],
)
async def test_what_may_be_tried_again_backs_off(
    post: Post, answer: NotSent | Unsure, last: list[int]
) -> None:
    number = await post.write("Halo")
    waits = []
    for _ in range(8):
        post.wire.answers = [answer]
        assert await post.sends() == ["Halo"]
        waits.append((await post.row(number))[3])
        post.wait(waits[-1])
    assert waits == [1, 2, 4, 8, 16, 32, *last]
    assert await post.sends() == ["Halo"]
    assert await post.row(number) == ("sent", None, 0, 0, 1)


async def test_an_announcement_of_unknown_outcome_is_not_resent(post: Post) -> None:
    number = await post.write("Halo", lane=Lane.ANNOUNCEMENTS, resend=False)
    post.wire.answers = [Unsure("timeout")]
    assert await post.sends() == ["Halo"]
    assert await post.row(number) == ("uncertain", "timeout", 0, 0, 1)
    post.wait(100)
    assert await post.sends() == []


async def test_an_edit_of_unknown_outcome_is_made_again(post: Post) -> None:
    await post.write("satu", key="live", resend=False)
    await post.sends()
    await post.write("dua", key="live", resend=False)
    post.wire.answers = [Unsure("timeout")]
    post.wait(3)
    await post.sends()
    post.wait(1)
    assert await post.sends() == ["m1: dua"]


async def test_a_channel_that_raises_leaves_it_unknown(post: Post) -> None:
    reply = await post.write("Halo")
    once = await post.write("Kabar", to="Budi", lane=Lane.ANNOUNCEMENTS, resend=False)
    post.wire.answers = [RuntimeError("token 123:abc"), RuntimeError("token 123:abc")]
    assert await post.sends() == ["Halo", "Kabar"]
    assert await post.row(reply) == ("waiting", "RuntimeError", 1, 1, 0)
    assert await post.row(once) == ("uncertain", "RuntimeError", 0, 0, 1)


async def test_later_pauses_everybody_and_is_no_try(post: Post) -> None:
    number = await post.write("Halo")
    await post.write("Halo juga", to="Budi")
    post.wire.answers = [Later(30)]
    assert await post.sends() == ["Halo"]
    assert await post.row(number) == ("waiting", "asked to wait", 0, 30, 0)
    post.wait(29)
    assert await post.sends() == []
    post.wait(1)
    assert await post.sends() == ["Halo", "Halo juga"]


async def test_later_for_this_chat_stops_nobody_else(post: Post) -> None:
    number = await post.write("Halo")
    await post.write("Halo juga", to="Budi")
    post.wire.answers = [Later(30, only_here=True)]
    assert await post.sends() == ["Halo", "Halo juga"]
    assert await post.row(number) == ("waiting", "asked to wait here", 0, 30, 0)
    await post.write("dua", lane=Lane.REMINDERS)
    await post.write("tiga", to="Budi")
    assert await post.sends() == ["tiga"], "the other lanes of the chat rest as well"
    post.wait(30)
    assert await post.sends() == ["Halo", "dua"]


async def test_the_pause_of_one_channel_stops_no_other(post: Post, tmp_path: Path) -> None:
    other = Post(post.database, post.drawings, wire=Wire(name="other"))
    await post.write("Halo")
    await other.write("Hai")
    post.wire.answers = [Later(30)]
    assert await post.sends() == ["Halo"]
    assert await post.sends() == []
    assert await other.sends() == ["Hai"]


async def test_a_chat_that_moved_is_written_to_at_its_new_address(post: Post) -> None:
    number = await post.write("Halo")
    post.wire.answers = [Moved("ponsel-Sari baru")]
    assert await post.sends() == ["Halo", "Halo"]
    assert [each.address for each in post.wire.arrived] == ["ponsel-Sari", "ponsel-Sari baru"]
    assert await post.row(number) == ("sent", None, 0, 0, 1)


async def test_what_is_shown_at_the_old_address_is_sent_anew_at_the_new_one(post: Post) -> None:
    await post.write("satu", key="live")
    await post.sends()
    await post.write("dua", key="live")
    post.wire.answers = [Moved("ponsel-Sari baru")]
    post.wait(3)
    assert await post.sends() == ["m1: dua", "dua"]


async def test_two_addresses_that_name_each_other_slow_down(post: Post) -> None:
    number = await post.write("Halo")
    post.wire.answers = [Moved("b"), Moved("ponsel-Sari"), Moved("b")]
    assert await post.sends() == ["Halo", "Halo"]
    assert await post.row(number) == ("waiting", "chat has moved", 2, 2, 0)


@pytest.mark.parametrize("answer", [Moved("ponsel-Sari baru"), Refused("no", ours=True)])
async def test_where_only_buttons_should_go_away_nothing_is_sent_anew(
    post: Post, answer: Moved | Refused
) -> None:
    number = await post.write("Halo", buttons=BUTTONS)
    await post.sends()
    async with post.database.transaction() as connection:
        sari = await chat(connection, "ponsel-Sari", "wire")
        await outbox.take_buttons_away(connection, sari.id, 0, NOW - TIDY_AFTER, NOW + DAY)
    post.wire.answers = [answer]
    assert await post.sends() == ["m1: without buttons"]
    assert (await post.row(number))[0] == "refused"


async def test_what_is_not_accepted_goes_once_more_as_plain_words(post: Post) -> None:
    number = await post.write("Halo", bold=True, buttons=BUTTONS)
    post.wire.answers = [Refused("can't parse entities", ours=True)]
    with capture_logs() as logged:
        assert await post.sends() == ["Halo", "Halo"]
    assert [(each.text, bool(each.buttons)) for each in post.wire.arrived] == [
        (Text("Halo", (Span("bold", 0, 4),)), True),
        (Text("Halo"), False),
    ]
    assert logged == [
        {
            "event": "message not accepted",
            "log_level": "error",
            "channel": "wire",
            "outbox": number,
            "reason": "can't parse entities",
        }
    ]
    assert await post.row(number) == ("sent", None, 0, 0, 1)


async def test_what_is_not_accepted_as_plain_words_either_is_refused(post: Post) -> None:
    number = await post.write("Halo", bold=True)
    post.wire.answers = [Refused("no", ours=True), Refused("still no", ours=True)]
    assert await post.sends() == ["Halo", "Halo"]
    assert await post.row(number) == ("refused", "still no", 0, 0, 1)


async def test_plain_words_that_are_not_accepted_are_not_said_again(post: Post) -> None:
    number = await post.write("Halo")
    post.wire.answers = [Refused("too long", ours=True)]
    assert await post.sends() == ["Halo"]
    assert await post.row(number) == ("refused", "too long", 0, 0, 1)


async def test_the_owners_hear_once_a_day_of_what_was_not_accepted(post: Post) -> None:
    async with post.database.transaction() as connection:
        for name in ("Dewi", "Rina"):
            await roles.grant(connection, await person(connection, name), "owner")
    for _ in range(3):
        await post.write("Halo", bold=True)
    post.wire.answers = [Refused("no", ours=True) for _ in range(5)]
    await post.sends()
    async with post.database.transaction() as connection:
        planned = await connection.fetch(str, "select kind || ' ' || subject from notices")
    assert planned == ['refusal {"channel":"wire","day":"2026-11-23"}'] * 2


async def test_nothing_leaves_inside_a_pause_that_begins_while_it_is_claimed(post: Post) -> None:
    """The pause comes while the sender waits for the database."""
    answered = asyncio.Event()
    post.speak_to(Slow(answered, answers=[Later(30)]))
    await post.write("Halo")
    await post.write("Halo juga", to="Budi")
    first = asyncio.create_task(post.sender.step())
    await post.arrival()
    async with post.database.transaction():
        second = asyncio.create_task(post.sender.step())
        await asyncio.sleep(0)
        answered.set()
    assert (await first, await second) == (True, False)
    assert post.wire.words == ["Halo"]


async def test_nothing_leaves_inside_a_pause_that_begins_after_it_was_claimed(post: Post) -> None:
    await post.write("Halo")
    async with post.database.transaction() as connection:
        [claimed] = await deliveries.claim(connection, "wire", NOW, "[]", most=1)
    post.pace.pause(30)
    carrier = Carrier(post.wire, post.pace, post.drawings)
    assert await carrier.carry(claimed) == Later(30)
    assert post.wire.arrived == []


async def test_a_reply_goes_before_a_thousand_announcements(post: Post) -> None:
    post.wire.can = PER_CHAT
    kabar = Content(text=Text("Kabar")).model_dump_json()
    async with post.database.transaction() as connection:
        for number in range(1_000):
            theirs = await chat(connection, f"ponsel-orang {number}", "wire")
            await outbox.post(
                connection, theirs.id, Lane.ANNOUNCEMENTS, kabar, None, NOW, NOW + DAY
            )
    assert await post.sender.step()
    assert await post.sender.step(), "two may go together"
    await post.write("Jawaban", to="orang 999")
    assert not await post.sender.step(), "not before its time"
    assert post.take_a_breath()
    assert await post.sender.step()
    assert post.wire.words == ["Kabar", "Kabar", "Jawaban"]


async def test_a_file_goes_at_the_pace_of_the_moment_it_is_drawn(post: Post) -> None:
    sheet = Sheet(file_name="peserta.xlsx", title="Peserta", columns=("Nama",), rows=(("Sari",),))
    number = await post.write("Peserta", file=sheet)
    assert await post.sender.step()
    assert post.wire.arrived == [], "drawing took its time: it is claimed again"
    assert await post.row(number) == ("waiting", "asked to wait", 0, 0, 0)
    assert await post.sends() == ["Peserta"]
    [worded] = post.wire.arrived
    assert worded.file is not None
    assert worded.file.exists()
    assert worded.file_name == "peserta.xlsx"


async def test_what_is_for_a_channel_that_is_switched_off_waits(post: Post) -> None:
    async with post.database.transaction() as connection:
        off = await chat(connection, "ponsel-Budi", "switched-off")
        waits = await outbox.post(connection, off.id, Lane.REPLIES, "{}", None, NOW, NOW + DAY)
    await post.write("Halo")
    assert await post.sends() == ["Halo"]
    assert (await post.row(waits))[:2] == ("waiting", None)
