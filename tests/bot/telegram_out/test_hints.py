"""What we cannot read: a hint with the question that waits, once, and then on as before."""

from __future__ import annotations

import pytest

from handlers.posting import read_content
from handlers.turn import take_turn
from tests.bot.telegram_out.talk import Talk
from tests.wire.person import Person

HINT = "Maaf, kami baru dapat membaca tulisan."
EDITED = "Pesan yang diubah tidak kami baca lagi."


async def asked(talk: Talk) -> Person:
    """Rina is asked for the title of an event."""
    await talk.happens("Rina panitia Bontang")
    rina = await talk.person("Rina")
    assert "Apa judulnya?" in await talk.says(rina, "/buat", "[Workshop]")
    return rina


@pytest.mark.parametrize("what", ["sticker", "voice", "location", "contact"])
async def test_the_question_is_asked_again_below_a_hint(talk: Talk, what: str) -> None:
    rina = await asked(talk)
    await getattr(rina, f"sends_{what}")()
    await talk.settles()
    last = rina.texts[-1]
    assert last.startswith(HINT)
    assert "Apa judulnya?" in last
    assert rina.buttons == ["Kembali", "Batal"]
    assert "Kapan?" in await talk.says(rina, "Katalog Daring")


async def test_ten_stickers_get_one_answer(talk: Talk) -> None:
    rina = await asked(talk)
    before = len(rina.texts)
    for _ in range(10):
        await rina.sends_sticker()
    await talk.settles()
    assert len(rina.texts) == before + 1


async def test_after_an_answer_there_is_a_hint_again(talk: Talk) -> None:
    sari = await talk.person("Sari")
    for _ in range(2):
        await sari.sends_sticker()
        await talk.settles()
        assert sari.texts[-1] == HINT + " Silakan ketik jawaban Anda, atau ketik /menu."
        await talk.says(sari, "/menu")
    assert len(sari.texts) == 4


async def test_an_edited_message_gets_one_polite_line(talk: Talk) -> None:
    rina = await asked(talk)
    await talk.says(rina, "Katalog Darin")
    before = len(rina.texts)
    for words in ("Katalog Daring", "Katalog Daring!"):
        await rina.edits(words)
        await talk.settles()
    assert len(rina.texts) == before + 1
    assert rina.texts[-1].startswith(EDITED)
    assert "Kapan?" in rina.texts[-1], "the question that waits is still that one"
    assert "Di mana" in await talk.says(rina, "besok 09.00")


async def test_the_name_of_a_file_cannot_turn_a_line_around(talk: Talk) -> None:
    """Telegram itself would leave it out; other channels do not."""
    sari = await talk.person("Sari")
    await sari.sends_file("lapor\u202eslx.\x00exe", b"MZ")
    await talk.receives()
    async with talk.play.database.transaction() as connection:  # nobody fetches it in this play
        await connection.execute("update inbox set file = null")
    assert await take_turn(talk.play.database, talk.play.clock.now(), talk.play.world)
    [stored] = await talk.reads("select content from outbox")
    assert "laporslx. exe" in read_content(stored).text.plain
