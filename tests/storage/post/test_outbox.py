from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from storage.connection import Connection, Row
from storage.people import chats
from storage.post import deliveries, outbox
from storage.post.deliveries import Claimed
from storage.post.outbox import Lane
from tests.given import DAY, HOUR, MINUTE, NOW, SECOND
from tests.given import chat as a_chat
from tests.storage.outgoing import (
    BUTTONS,
    claim,
    claimed,
    deliver,
    delivered,
    erased,
    post,
    state,
)

End = Callable[[Connection, Claimed, str], Awaitable[None]]


@pytest.fixture
async def sari(connection: Connection) -> int:
    return (await a_chat(connection, "ponsel-Sari")).id


@pytest.fixture
async def budi(connection: Connection) -> int:
    return (await a_chat(connection, "ponsel-Budi")).id


async def test_lanes_go_before_age(connection: Connection, sari: int, budi: int) -> None:
    for lane in reversed(Lane):
        await post(connection, sari, f"Sari {lane.name}", lane=lane)
        await post(connection, budi, f"Budi {lane.name}", lane=lane)
    assert await delivered(connection) == [
        f"{name} {lane.name}" for lane in Lane for name in ("Sari", "Budi")
    ]


async def test_order_is_kept_within_a_chat_and_lane(
    connection: Connection, sari: int, budi: int
) -> None:
    for words in ("one", "two"):
        await post(connection, sari, words)
    await post(connection, sari, "later lane", lane=Lane.LESSONS)
    await post(connection, budi, "other chat")
    first = await claimed(connection)
    await deliveries.again(connection, first, NOW + MINUTE, "not sent", counts=True)
    assert await delivered(connection) == ["other chat", "later lane"]
    assert await delivered(connection, NOW + MINUTE) == ["one", "two"]


async def test_a_chat_has_one_message_under_way(
    connection: Connection, sari: int, budi: int
) -> None:
    for chat in (sari, sari, budi):
        await post(connection, chat, "words")
    await post(connection, sari, "words", lane=Lane.ANNOUNCEMENTS)
    assert [(await claimed(connection)).chat for _ in range(2)] == [sari, budi]
    assert await claim(connection) is None


async def test_a_resting_chat_is_left_alone(connection: Connection, sari: int, budi: int) -> None:
    await post(connection, sari, "words")
    await post(connection, budi, "words")
    found = await claim(connection, resting=f"[{sari}]")
    assert found is not None
    assert found.chat == budi
    assert await claim(connection, resting=f"[{sari}]") is None


async def test_a_change_before_the_send_is_no_edit(connection: Connection, sari: int) -> None:
    row = await post(connection, sari, "old", key="live")
    assert await post(connection, sari, "new", key="live") == row
    assert await delivered(connection) == ["new"]


async def test_a_change_on_the_way_goes_out_as_an_edit(connection: Connection, sari: int) -> None:
    row = await post(connection, sari, "old", key="live")
    first = await claimed(connection)
    await post(connection, sari, "newer", key="live")
    await post(connection, sari, "newest", key="live")
    assert await claim(connection) is None
    await deliveries.sent(connection, [(first, "m7")], NOW)
    assert await claim(connection) is None
    assert await delivered(connection, NOW + 3 * SECOND) == ["m7: newest"]
    assert await state(connection, row) == "sent"
    assert await erased(connection)


async def test_a_key_is_edited_at_most_once_in_3_seconds(connection: Connection, sari: int) -> None:
    await post(connection, sari, "0", key="live")
    said = []
    for second in range(8):
        now = NOW + second * SECOND
        await post(connection, sari, str(second), key="live", now=now)
        said.append(await deliver(connection, now))
    row = (said[0], None, None, "m1: 3", None, None, "m1: 6", None)
    assert tuple(said) == row
    assert await delivered(connection, NOW + 9 * SECOND) == ["m1: 7"]


async def test_keys_of_two_chats_are_apart(connection: Connection, sari: int, budi: int) -> None:
    assert await post(connection, sari, "a", key="live") != await post(
        connection, budi, "b", key="live"
    )
    await outbox.drop_key(connection, sari, "live")
    await post(connection, sari, "c", key="live")
    assert sorted(await delivered(connection)) == ["a", "b", "c"]


@pytest.mark.parametrize("ended", ["refused", "uncertain", "expired"])
async def test_a_key_is_sent_anew_where_the_first_send_failed(
    connection: Connection, sari: int, ended: str
) -> None:
    row = await post(connection, sari, "old", key="live", lives=MINUTE, resend=False)
    if ended == "expired":
        await deliveries.expire(connection, NOW + MINUTE)
    else:
        end = deliveries.refused if ended == "refused" else deliveries.uncertain
        await end(connection, await claimed(connection), "no")
    assert await state(connection, row) == ended
    assert await erased(connection)
    await post(connection, sari, "new", key="live", now=NOW + MINUTE)
    assert await delivered(connection, NOW + MINUTE) == ["new"]


@pytest.mark.parametrize("end", [deliveries.refused, deliveries.uncertain])
async def test_what_changed_on_the_way_outlives_a_send_that_failed(
    connection: Connection, sari: int, end: End
) -> None:
    await post(connection, sari, "old", key="live")
    first = await claimed(connection)
    await post(connection, sari, "new", key="live")
    await end(connection, first, "no")
    assert await delivered(connection, NOW + 3 * SECOND) == ["new"]


async def test_an_edit_that_came_too_late_leaves_the_message_sent(
    connection: Connection, sari: int
) -> None:
    row = await post(connection, sari, "old", key="live")
    await deliver(connection)
    await post(connection, sari, "late", key="live", lives=MINUTE)
    await deliveries.expire(connection, NOW + MINUTE)
    assert await state(connection, row) == "sent"
    await post(connection, sari, "new", key="live", now=NOW + MINUTE)
    assert await delivered(connection, NOW + MINUTE) == [f"m{row}: new"]


async def test_a_pressed_message_is_edited(connection: Connection, sari: int, budi: int) -> None:
    row = await post(connection, sari, "question", buttons=BUTTONS)
    await deliver(connection)
    message = f"m{row}"
    assert await change(connection, sari, message, "answer") == row
    assert await change(connection, budi, message, "another chat's") is None
    assert await change(connection, sari, "m404", "nothing") is None
    assert await delivered(connection) == [f"{message}: answer"]


async def change(connection: Connection, chat: int, message: str, content: str) -> int | None:
    return await outbox.change(connection, chat, message, content, None, NOW, NOW + DAY, None)


async def test_a_lost_message_is_sent_anew(connection: Connection, sari: int) -> None:
    row = await post(connection, sari, "question")
    await deliver(connection)
    await change(connection, sari, f"m{row}", "answer")
    await deliveries.anew(connection, await claimed(connection), "no such message")
    assert await delivered(connection) == ["answer"]


async def test_an_edit_does_not_wait_for_unsent_messages(connection: Connection, sari: int) -> None:
    await post(connection, sari, "stuck")
    await deliveries.again(connection, await claimed(connection), NOW + MINUTE, "no", counts=True)
    row = await post(connection, sari, "reminder", lane=Lane.REMINDERS)
    await deliver(connection)
    await change(connection, sari, f"m{row}", "answer")
    assert await delivered(connection) == [f"m{row}: answer"]


async def test_expired_messages_never_leave(connection: Connection, sari: int) -> None:
    row = await post(connection, sari, "late", lives=MINUTE)
    await post(connection, sari, "in time")
    assert await delivered(connection, NOW + MINUTE) == ["in time"]
    assert await deliveries.expire(connection, NOW + MINUTE) == 1
    assert await state(connection, row) == "expired"


async def test_a_reply_outlives_a_leap_of_time(connection: Connection, sari: int) -> None:
    await post(connection, sari, "reply")
    await post(connection, sari, "reminder", lane=Lane.REMINDERS)
    await deliveries.prolong(connection, 30 * DAY)
    assert await delivered(connection, NOW + 30 * DAY) == ["reply"]


async def test_what_ended_is_forgotten(connection: Connection, sari: int) -> None:
    await post(connection, sari, "sent")
    await deliver(connection)
    waits = await post(connection, sari, "waits", lives=100 * DAY)
    assert await deliveries.forget(connection, NOW) == 0
    assert await deliveries.forget(connection, NOW + 50 * DAY) == 1
    assert await state(connection, waits) == "waiting"


async def test_messages_are_claimed_together_but_one_a_chat(
    connection: Connection, sari: int, budi: int
) -> None:
    for words in ("one", "two"):
        await post(connection, budi, words, lane=Lane.LESSONS)
        await post(connection, sari, words, lane=Lane.LESSONS)
    await post(connection, sari, "reply")
    assert await together(connection, most=1) == ["reply"]
    assert await together(connection, most=9) == ["one"], "Sari has one under way"
    await deliveries.recover(connection, "web")
    assert await together(connection, most=9) == ["reply", "one"], "lanes before age"
    assert await together(connection, most=9) == []


async def together(connection: Connection, most: int) -> list[str | None]:
    return [each.content for each in await deliveries.claim(connection, "web", NOW, "[]", most)]


async def test_a_channel_claims_its_own(connection: Connection, sari: int) -> None:
    there = (await a_chat(connection, "628", "wa")).id
    await post(connection, there, "there")
    await post(connection, sari, "here")
    assert await delivered(connection) == ["here"]
    [claimed] = await deliveries.claim(connection, "wa", NOW, "[]", most=9)
    assert (claimed.content, claimed.address) == ("there", "628")
    assert await deliveries.recover(connection, "web") == 0


async def test_a_claim_reads_one_index_in_its_order(connection: Connection) -> None:
    """No table scan: with 100,000 waiting it costs what it costs with ten."""
    plan = await connection.fetch(
        Step,
        f"explain query plan {deliveries.CLAIM}",
        channel="web",
        now=NOW,
        resting="[]",
        most=9,
        lanes=Lane.ANNOUNCEMENTS,
    )
    steps = [step.detail for step in plan]
    for sought in (
        "SEARCH this USING INDEX outbox_waiting (channel=? AND lane<?)",
        "SEARCH busy USING INDEX outbox_sending (chat=?)",
        "SEARCH earlier USING INDEX outbox_chat (chat=? AND lane=? AND id<?)",
    ):
        assert sought in steps
    assert [step for step in steps if step.startswith(("SCAN outbox", "SCAN this"))] == []


class Step(Row):
    detail: str


async def test_what_a_channel_left_under_way_when_it_was_switched_off_ends(
    connection: Connection, sari: int
) -> None:
    row = await post(connection, sari, "words", lives=MINUTE)
    await claimed(connection)
    assert await deliveries.expire(connection, NOW + HOUR) == 0, "it may be under way"
    assert await deliveries.expire(connection, NOW + HOUR + MINUTE) == 1
    assert await state(connection, row) == "expired"
    assert await erased(connection)


async def test_plain_words_do_not_replace_newer_ones(connection: Connection, sari: int) -> None:
    await post(connection, sari, "old", key="live", buttons=BUTTONS)
    first = await claimed(connection)
    await post(connection, sari, "new", key="live", buttons=BUTTONS)
    await deliveries.plainly(connection, first, "old, plainly", "no")
    again = await claimed(connection)
    assert (again.content, again.buttons) == ("new", BUTTONS)
    await deliveries.plainly(connection, again, "new, plainly", "no")
    again = await claimed(connection)
    assert (again.content, again.buttons) == ("new, plainly", None)


async def test_a_lost_chat_ends_what_waits_for_it(
    connection: Connection, sari: int, budi: int
) -> None:
    row = await post(connection, sari, "words")
    await post(connection, budi, "words")
    await chats.lose(connection, sari, NOW)
    assert await state(connection, row) == "refused"
    assert (await claimed(connection)).chat == budi
