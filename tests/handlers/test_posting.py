"""Which messages a reply becomes: pieces that fit, a file with its caption, one message a key."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

import pytest

from content.text import Text, units
from handlers import posting
from handlers.chat import Abilities, Button, Reply
from handlers.files.attachments import Sheet
from handlers.posting import read_content
from storage.connection import Connection, Database
from storage.people import chats
from storage.post import deliveries
from storage.post.outbox import Lane
from tests.given import DAY, NOW
from tests.given import chat as given_chat

CAN = Abilities(edit=True, text_length=40, caption_length=20, per_chat=False)
MENU = ((Button(label="Menu", press="go:menu"),),)
FORTY = "\n\n".join(f"paragraf nomor {number}" for number in range(1, 6))
SHEET = Sheet(file_name="a.xlsx", title="A", columns=("A",), rows=())


class Row(NamedTuple):
    """`buttons` and `file` say whether there are any; a `message` is edited."""

    words: str
    buttons: bool = False
    key: str | None = None
    file: bool = False
    message: str | None = None


@pytest.fixture
async def sari(database: Database) -> chats.Chat:
    async with database.transaction() as connection:
        return await given_chat(connection)


async def waiting(database: Database) -> list[Row]:
    """The messages that wait, in their order."""
    async with database.transaction() as connection:
        contents = await connection.fetch(
            str, "select content from outbox where state = 'waiting' order by id"
        )
        flags = await connection.fetch(
            str,
            """select (buttons is not null) || '|' || coalesce(key, '') || '|' ||
               coalesce(message, '') from outbox where state = 'waiting' order by id""",
        )
    rows = []
    for content, flag in zip(map(read_content, contents), flags, strict=True):
        buttons, key, message = flag.split("|")
        file = content.file is not None
        rows.append(Row(content.text.plain, buttons == "1", key or None, file, message or None))
    return rows


async def answer(
    database: Database, sari: chats.Chat, reply: Reply, pressed: str | None = None
) -> list[Row]:
    async with database.transaction() as connection:
        await posting.answer(connection, sari, reply, pressed, CAN, NOW)
    return await waiting(database)


async def tell(database: Database, sari: chats.Chat, reply: Reply) -> list[Row]:
    async with database.transaction() as connection:
        await posting.tell(
            connection, sari, reply, Lane.REMINDERS, NOW, NOW + DAY, resend=True, can=CAN
        )
    return await waiting(database)


async def deliver(connection: Connection) -> None:
    """All that waits is shown, as m1, m2 and so on."""
    now = NOW + timedelta(minutes=1)
    while found := await deliveries.claim(connection, "web", now, "[]", most=1):
        shown = [(each, each.message or f"m{each.id}") for each in found]
        await deliveries.sent(connection, shown, now)


async def test_a_short_reply_is_one_message(database: Database, sari: chats.Chat) -> None:
    said = await answer(database, sari, Reply(Text("Halo"), MENU, key="k"))
    assert said == [Row("Halo", buttons=True, key="k")]


async def test_of_a_long_reply_the_last_has_buttons_and_key(
    database: Database, sari: chats.Chat
) -> None:
    assert await answer(database, sari, Reply(Text(FORTY), MENU, key="k")) == [
        Row("paragraf nomor 1\n\nparagraf nomor 2"),
        Row("paragraf nomor 3\n\nparagraf nomor 4"),
        Row("paragraf nomor 5", buttons=True, key="k"),
    ]


async def test_a_press_is_answered_in_its_place_if_the_answer_fits(
    database: Database, sari: chats.Chat
) -> None:
    await answer(database, sari, Reply(Text("Pilih"), MENU))
    async with database.transaction() as connection:
        await deliver(connection)
    said = await answer(database, sari, Reply(Text("Baik"), MENU), pressed="m1")
    assert said == [Row("Baik", buttons=True, message="m1")]


async def test_a_press_answered_at_length_loses_its_buttons(
    database: Database, sari: chats.Chat
) -> None:
    await answer(database, sari, Reply(Text("Pilih"), MENU))
    async with database.transaction() as connection:
        await deliver(connection)
    [text] = [Text(FORTY)[: FORTY.index("\n\nparagraf nomor 4")]]
    async with database.transaction() as connection:
        await posting.answer(connection, sari, Reply(text, MENU), "m1", CAN, NOW)
        left = await connection.fetch(
            str,
            """select coalesce(message, 'new') || ' ' || (buttons is not null) || ' ' || state
               from outbox order by id""",
        )
    assert left == ["m1 0 waiting", "new 0 waiting", "new 1 waiting"]


async def test_a_file_comes_beside_with_a_caption_that_fits(
    database: Database, sari: chats.Chat
) -> None:
    reply = Reply(Text("Berikut berkas peserta kegiatan"), file=SHEET)
    assert await answer(database, sari, reply) == [
        Row("Berikut berkas"),
        Row("peserta kegiatan", file=True),
    ]


async def test_a_live_message_that_is_too_long_is_shortened(
    database: Database, sari: chats.Chat
) -> None:
    lines = "\n".join(f"{number}. Sari Contoh" for number in range(1, 9))
    [row] = await tell(database, sari, Reply(Text(lines), MENU, key="k"))
    assert row == Row("1. Sari Contoh\n2. Sari Contoh\n…", buttons=True, key="k")


async def test_the_words_of_a_live_file_are_shortened_to_a_caption(
    database: Database, sari: chats.Chat
) -> None:
    reply = Reply(Text("Berikut berkas peserta kegiatan"), key="k", file=SHEET)
    [row] = await tell(database, sari, reply)
    assert row.words == "Berikut berkas\n…"
    assert units(row.words) <= CAN.caption_length


async def test_a_live_reply_stays_one_message(database: Database, sari: chats.Chat) -> None:
    lines = "\n".join(["1. Sari Contoh", "2. Sari Contoh", "3. Sari Contoh"])
    [row] = await answer(database, sari, Reply(Text(lines), MENU, key="k", live=True))
    assert row == Row("1. Sari Contoh\n2. Sari Contoh\n…", buttons=True, key="k")


async def test_what_is_told_without_a_key_comes_in_pieces(
    database: Database, sari: chats.Chat
) -> None:
    said = await tell(database, sari, Reply(Text(FORTY), MENU))
    assert [row.buttons for row in said] == [False, False, True]


async def test_white_space_is_no_message(database: Database, sari: chats.Chat) -> None:
    said = await answer(database, sari, Reply(Text("Halo" + " " * 90), MENU))
    assert said == [Row("Halo", buttons=True)]
