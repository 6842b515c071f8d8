"""What the answers of the Bot API do to a message, as its row says afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from structlog.testing import capture_logs
from telegram import Message

from content.text import Span, Text
from storage.post.outbox import Lane
from tests.bot.telegram_out.talk import BUTTONS, Talk
from tests.wire.person import Group
from tests.wire.telegram import BotApi

EVENT = 'kegiatan "Katalog Daring (contoh)", 26/11/2026 09.00–12.00, 5 kursi'
BOLD = Text("Halo semua", (Span("bold", 0, 4),))

GONE = [
    (403, "Forbidden: bot was blocked by the user"),
    (403, "Forbidden: user is deactivated"),
    (403, "Forbidden: bot was kicked from the group chat"),
    (403, "Forbidden: bot can't initiate conversation with a user"),
    (400, "Bad Request: chat not found"),
    (400, "Bad Request: PEER_ID_INVALID"),
]
OURS = [
    "can't parse entities: Unsupported start tag",
    "message is too long",
    "reply markup is too long",
    "BUTTON_DATA_INVALID",
]


@pytest.mark.parametrize(("status", "description"), GONE)
async def test_nobody_is_there_any_more(talk: Talk, status: int, description: str) -> None:
    sari = await talk.person("Sari")
    rows = [await talk.write(sari.id, words) for words in ("satu", "dua")]
    talk.api.answer("sendMessage", status, description)
    assert await talk.sends() == []
    first, second = [await talk.row(each) for each in rows]
    assert first[0] == "refused"
    assert first[1].casefold() in description.casefold()
    assert second == ("refused", "chat is gone", 0)
    assert await talk.reads("select address from chats where gone is not null") == [str(sari.id)]


async def enrolled(talk: Talk) -> None:
    await talk.happens("Sari sudah dikenal", EVENT)
    await talk.says(await talk.person("Sari"), "/start e1", "[Daftar]")


async def test_who_blocks_us_is_told_nothing_until_they_come_back(talk: Talk) -> None:
    await enrolled(talk)
    sari = await talk.person("Sari")
    await sari.blocks()
    await talk.settles()
    before = len(talk.api.refused)
    await talk.play.go_on(timedelta(days=2))
    assert await talk.reads("select state from notices order by due") == ["no_chat", "waiting"]
    assert talk.api.refused[before:] == [], "nothing was even tried"
    await sari.unblocks()
    await talk.settles()
    await talk.play.go_on(timedelta(days=1))
    assert sari.texts[-1].startswith("Bapak/Ibu, hari ini")


async def test_who_writes_again_is_there_again(talk: Talk) -> None:
    """Without the update that says so: it may have been lost."""
    await enrolled(talk)
    sari = await talk.person("Sari")
    talk.api.blocks(sari.id)
    await talk.write(sari.id, "Halo")
    await talk.sends()
    assert await talk.reads("select 1 from chats where gone is not null")
    talk.api.unblocks(sari.id)
    assert "Silakan pilih" in await talk.says(sari, "/menu")
    await talk.play.go_on(timedelta(days=2))
    assert sari.texts[-1].startswith("Bapak/Ibu, kami mengingatkan")


async def test_a_group_that_became_a_supergroup_is_followed(talk: Talk) -> None:
    group = Group(talk.api)
    row = await talk.write(group.id, "Halo")
    group.upgrades()
    talk.received = talk.api.updates.next  # the update about it does not come
    [call] = await talk.sends()
    assert (call.chat, call.text) == (group.id, "Halo")
    assert await talk.row(row) == ("sent", None, 0)
    assert await talk.reads("select address from chats") == [str(group.id)]


async def test_an_edit_that_changes_nothing_is_a_success(talk: Talk) -> None:
    sari = await talk.person("Sari")
    row = await talk.write(sari.id, "Halo", key="k")
    await talk.sends()
    await talk.write(sari.id, "Halo", key="k")
    talk.waits(3)
    assert await talk.sends() == []
    [refusal] = talk.api.refused
    assert "message is not modified" in refusal.description
    assert await talk.row(row) == ("sent", None, 0)


@pytest.mark.parametrize(
    "description", ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"]
)
async def test_a_message_that_cannot_be_edited_is_sent_anew(talk: Talk, description: str) -> None:
    sari = await talk.person("Sari")
    row = await talk.write(sari.id, "satu", key="k")
    await talk.sends()
    await talk.write(sari.id, "dua", key="k")
    talk.waits(3)
    talk.api.answer("editMessageText", 400, f"Bad Request: {description}")
    assert [(call.method, call.text) for call in await talk.sends()] == [("sendMessage", "dua")]
    assert await talk.row(row) == ("sent", None, 0)


async def test_only_the_buttons_of_a_lost_message_are_let_go(talk: Talk) -> None:
    sari = await talk.person("Sari")
    await talk.says(sari, "/menu")
    sari.chat.messages.clear()
    assert "Bantuan" in await talk.says(sari, "/bantuan")
    assert [call.method for call in talk.api.log] == ["sendMessage", "sendMessage"]
    assert await talk.reads("select reason from outbox where state = 'refused'") == [
        "Message to edit not found"
    ]


@pytest.mark.parametrize("description", OURS)
async def test_what_we_wrote_wrongly_goes_as_plain_words(talk: Talk, description: str) -> None:
    await talk.happens("Dewi pemilik layanan")
    dewi, sari = await talk.person("Dewi"), await talk.person("Sari")
    row = await talk.write(sari.id, BOLD, buttons=BUTTONS)
    talk.api.answer("sendMessage", 400, f"Bad Request: {description}")
    with capture_logs() as logged:
        [call] = await talk.sends()
    assert (call.text, call.entities, call.buttons) == ("Halo semua", (), ())
    assert await talk.row(row) == ("sent", None, 0)
    assert [each["event"] for each in logged] == ["message not accepted"]
    await talk.settles()
    assert len(dewi.texts) == 1, "the owner hears of it"


async def test_a_second_refusal_ends_it(talk: Talk) -> None:
    sari = await talk.person("Sari")
    row = await talk.write(sari.id, BOLD, buttons=BUTTONS)
    talk.api.answer("sendMessage", 400, "Bad Request: message is too long", times=2)
    with capture_logs():
        assert await talk.sends() == []
    assert await talk.row(row) == ("refused", "Message is too long", 0)
    await talk.write(sari.id, "lagi")
    assert [call.text for call in await talk.sends()] == ["lagi"], "the chat itself is fine"


async def test_words_that_nobody_could_see_end_at_once(talk: Talk) -> None:
    sari = await talk.person("Sari")
    row = await talk.write(sari.id, " \n \n")
    with capture_logs() as logged:
        assert await talk.sends() == []
    assert await talk.row(row) == ("refused", "Text must be non-empty", 0)
    assert [each["event"] for each in logged] == ["message not accepted"]


async def test_a_private_chat_that_asks_to_wait_pauses_everybody(talk: Talk) -> None:
    sari, budi = await talk.person("Sari"), await talk.person("Budi")
    row = await talk.write(sari.id, "Halo")
    talk.api.answer("sendMessage", 429, "Too Many Requests: retry after 30", {"retry_after": 30})
    assert await talk.play.sender.step()
    assert await talk.row(row) == ("waiting", "asked to wait", 0)
    await talk.write(budi.id, "Halo juga")
    talk.waits(31)
    assert {call.chat for call in await talk.sends()} == {sari.id, budi.id}


async def test_a_group_that_asks_to_wait_pauses_only_itself(talk: Talk) -> None:
    group, sari = Group(talk.api), await talk.person("Sari")
    row = await talk.write(group.id, "Halo")
    await talk.write(sari.id, "Halo juga")
    talk.api.answer("sendMessage", 429, "Too Many Requests: retry after 30", {"retry_after": 30})
    assert [call.chat for call in await talk.sends()] == [sari.id]
    assert await talk.row(row) == ("waiting", "asked to wait here", 0)
    talk.waits(31)
    assert [call.chat for call in await talk.sends()] == [group.id]


SEND = ("sendMessage",)
Trouble = Callable[[BotApi], None]
TROUBLES: dict[str, tuple[Trouble, bool]] = {  # and whether it arrives all the same
    "a proxy's page instead": (lambda api: api.fail(502, next=1, methods=SEND), False),
    "a proxy's page afterwards": (lambda api: api.fail(next=1, methods=SEND, after=True), True),
    "dropped": (lambda api: api.drop(next=1), True),
    "cut": (lambda api: api.garble(next=1, methods=SEND, cut=True), True),
    "half an answer": (lambda api: api.garble(next=1, methods=SEND), True),
}


@pytest.mark.parametrize(("trouble", "arrives"), TROUBLES.values(), ids=TROUBLES)
async def test_a_reply_of_unknown_outcome_is_sent_again(
    talk: Talk, trouble: Trouble, arrives: bool
) -> None:
    sari = await talk.person("Sari")
    trouble(talk.api)
    row = await talk.write(sari.id, "Halo")
    await talk.sends()
    assert (await talk.row(row))[::2] == ("waiting", 1)
    talk.waits(1)
    await talk.sends()
    assert sari.texts == ["Halo"] * (1 + arrives)
    assert await talk.row(row) == ("sent", None, 0)


@pytest.mark.parametrize(("trouble", "arrives"), TROUBLES.values(), ids=TROUBLES)
async def test_an_announcement_of_unknown_outcome_is_not(
    talk: Talk, trouble: Trouble, arrives: bool
) -> None:
    sari = await talk.person("Sari")
    trouble(talk.api)
    row = await talk.write(sari.id, "Kabar", lane=Lane.ANNOUNCEMENTS, resend=False)
    await talk.sends()
    assert (await talk.row(row))[::2] == ("uncertain", 0)
    talk.waits(100)
    await talk.sends()
    assert sari.texts == ["Kabar"] * arrives


async def test_where_nobody_listens_nothing_was_sent(talk: Talk) -> None:
    sari = await talk.person("Sari")
    row = await talk.write(sari.id, "Kabar", lane=Lane.ANNOUNCEMENTS, resend=False)
    await talk.api.refuse_connections()
    assert await talk.sends() == []
    assert await talk.row(row) == ("waiting", "not reached", 1)
    await talk.api.calm()
    talk.waits(1)
    assert [call.text for call in await talk.sends()] == ["Kabar"]
    assert sari.texts == ["Kabar"]


@pytest.mark.parametrize(
    ("status", "description", "reason"),
    [
        (401, "Unauthorized", "InvalidToken"),
        (404, "Not Found", "InvalidToken"),
        (409, "Conflict: terminated by other getUpdates request", "Conflict"),
    ],
)
async def test_a_wrong_token_or_a_second_service_loses_nothing(
    talk: Talk, status: int, description: str, reason: str
) -> None:
    sari = await talk.person("Sari")
    row = await talk.write(sari.id, "Kabar", lane=Lane.ANNOUNCEMENTS, resend=False)
    talk.api.answer("sendMessage", status, description)
    assert await talk.sends() == []
    assert await talk.row(row) == ("waiting", reason, 1)
    talk.waits(1)
    assert [call.text for call in await talk.sends()] == ["Kabar"]


@pytest.mark.parametrize("status", [302, 400, 403, 404, 413])
async def test_a_page_of_something_on_the_way_says_nothing_about_the_chat(
    talk: Talk, status: int
) -> None:
    sari = await talk.person("Sari")
    row = await talk.write(sari.id, "Halo")
    talk.api.fail(status, next=1, methods=SEND)
    assert await talk.sends() == []
    assert await talk.row(row) == ("waiting", "not a Bot API", 1)
    talk.waits(1)
    assert [call.text for call in await talk.sends()] == ["Halo"]


async def test_a_group_in_which_we_may_not_write_is_no_fault_of_ours(talk: Talk) -> None:
    group = Group(talk.api)
    row = await talk.write(group.id, "Halo", buttons=BUTTONS)
    reason = "not enough rights to send text messages to the chat"
    talk.api.answer("sendMessage", 400, f"Bad Request: {reason}")
    with capture_logs() as logged:
        assert await talk.sends() == []
    assert (await talk.row(row))[0] == "refused"
    assert logged == []


async def test_what_arrived_is_sent_although_the_library_cannot_read_the_answer(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    sari = await talk.person("Sari")
    with monkeypatch.context() as newer:
        newer.setattr(Message, "de_json", lambda data, bot: data["something new"])
        row = await talk.write(sari.id, "Halo")
        await talk.sends()
    assert await talk.row(row) == ("sent", None, 0)
    assert sari.texts == ["Halo"]
