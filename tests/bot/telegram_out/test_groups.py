"""In a group we only say how to reach us alone, and keep nothing of what is said there."""

from __future__ import annotations

from tests.bot.telegram_out.talk import Talk
from tests.wire.person import Group, Person

LINK = "https://t.me/rekan_pustaka_bot"


async def member(talk: Talk) -> Person:
    sari = await talk.person("Sari")
    return sari.in_group(Group(talk.api))


async def test_start_is_answered_with_the_way_to_us(talk: Talk) -> None:
    sari = await member(talk)
    assert (await talk.says(sari, "/start@rekan_pustaka_bot")).endswith(LINK)
    assert len(sari.texts) == 1
    assert sari.buttons == []


async def test_at_most_once_a_minute(talk: Talk) -> None:
    sari = await member(talk)
    await talk.says(sari, "/start", "/start", "/start x")
    talk.waits(59)
    await talk.says(sari, "/start")
    assert len(sari.texts) == 1
    talk.waits(2)
    await talk.says(sari, "/start")
    assert len(sari.texts) == 2


async def test_one_group_does_not_silence_the_other(talk: Talk) -> None:
    first, second = await member(talk), await member(talk)
    await talk.says(first, "/start")
    assert await talk.says(second, "/start")


async def test_nothing_else_is_answered_or_kept(talk: Talk) -> None:
    sari = await member(talk)
    for words in ("rahasia keluarga", "/menu", "/start@lain_bot", "/kegiatan@rekan_pustaka_bot"):
        await sari.says(words)
    await sari.edits("rahasia yang diubah")
    await sari.sends_file("rahasia.pdf", b"%PDF rahasia")
    await sari.sends_sticker()
    await sari.sends_location()
    await talk.settles()
    assert sari.texts == []
    assert "rahasia" not in talk.dump()
    assert await talk.reads("select address from chats") == []
    assert await talk.reads("select number from inbox where handled is null") == []


async def test_of_a_call_only_the_group_is_known(talk: Talk) -> None:
    sari = await member(talk)
    await talk.says(sari, "/start rahasia")
    assert "rahasia" not in talk.dump()
    assert "Sari" not in talk.dump()
    assert await talk.reads("select name from people") == []
    assert await talk.reads("select address from chats where person is null") == [str(sari.chat.id)]


async def test_a_press_in_a_group_has_no_effect(talk: Talk) -> None:
    sari = await member(talk)
    await talk.says(sari, "/start")
    sari.press("go:menu", sari.messages[-1])
    await talk.settles()
    assert [text.endswith(LINK) for text in sari.texts] == [True]


async def test_a_group_that_throws_us_out_is_left_alone(talk: Talk) -> None:
    group = Group(talk.api)
    sari = (await talk.person("Sari")).in_group(group)
    group.throws_out()
    await sari.says("/start")
    await talk.settles()
    assert [each.status for each in talk.api.refused] == [403]
    assert await talk.reads("select state from outbox") == ["refused"]
