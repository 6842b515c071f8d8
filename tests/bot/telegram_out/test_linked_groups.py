"""A group is linked by a code that is said in it, and hears what its office announces."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from storage.announcements import group_posts, leaving
from tests.bot.telegram_out.talk import Talk
from tests.handlers.announcing.bontang import Bontang
from tests.wire.person import Group, Person

MINUTE = timedelta(minutes=1)
EVENT = 'kegiatan "Katalog Daring (contoh)", 26/11/2026 09.00–12.00, 5 kursi'
HEARS = "Grup ini sekarang menerima pengumuman dari"
VOID = "Kode itu tidak berlaku lagi."


@pytest.fixture
async def bontang(talk: Talk) -> Bontang:
    await talk.happens("Rina panitia Bontang", EVENT)
    await talk.person("Rina")
    return await Bontang.of(talk.play)


async def code(talk: Talk) -> str:
    """The code that Rina was given just now."""
    rina = await talk.person("Rina")
    rina_says = ("/umumkan", "[Grup Telegram]", "[Hubungkan grup]")
    said = await talk.says(rina, *rina_says)
    words = re.search(r"/start (\S+)", said)
    assert words is not None
    assert f"https://t.me/rekan_pustaka_bot?startgroup={words[1]}" in said
    return words[1]


async def member(talk: Talk, title: str = "Pustakawan Bontang") -> Person:
    """Of a group that nobody linked."""
    return (await talk.person("Tono")).in_group(Group(talk.api, title))


async def linked(talk: Talk) -> Person:
    tono = await member(talk)
    await talk.says(tono, f"/start@rekan_pustaka_bot {await code(talk)}")
    return tono


async def announces(bontang: Bontang, *chosen: int, event: bool = False) -> int:
    """To Sari, and to these groups; it is on its way afterwards."""
    await bontang.librarian("Sari")
    async with bontang.play.database.transaction() as connection:
        it = await bontang.written(connection, "Halo {nama} dari {instansi}, *penting*")
        for group in chosen:
            await group_posts.choose(connection, it.id, group)
        if event:
            await connection.execute("update announcements set event = 1")
    await bontang.lists()
    async with bontang.play.database.transaction() as connection:
        await bontang.confirmed(connection, it.id, 1)
    await bontang.lists()
    await bontang.play.settle()
    await bontang.play.go_on(MINUTE)
    return it.id


async def test_a_code_links_a_group_once(talk: Talk, bontang: Bontang) -> None:
    tono = await member(talk)
    given = await code(talk)
    assert (await talk.says(tono, f"/start {given}")).startswith(HEARS)
    rina = await talk.person("Rina")
    assert "Grup Pustakawan Bontang sudah terhubung" in rina.texts[-1]
    assert "Pustakawan Bontang" in await talk.says(rina, "[Grup Telegram]")
    other = await member(talk, "Lain")
    assert (await talk.says(other, f"/start {given}")).startswith(VOID)
    assert await talk.reads("select action from audit where action like 'group%' order by id") == [
        "group code issued",
        "group linked",
    ]


async def test_a_code_is_over_after_a_day_and_by_a_newer_one(talk: Talk, bontang: Bontang) -> None:
    tono, first = await member(talk), await code(talk)
    rina = await talk.person("Rina")
    await talk.says(rina, "/menu")
    second = await code(talk)
    assert (await talk.says(tono, f"/start {first}")).startswith(VOID)
    talk.waits(24 * 3600)
    assert (await talk.says(tono, f"/start {second}")).startswith(VOID)


async def test_who_may_not_act_any_more_links_nothing(talk: Talk, bontang: Bontang) -> None:
    tono, given = await member(talk), await code(talk)
    async with talk.play.database.transaction() as connection:
        await connection.execute("delete from roles")
    assert (await talk.says(tono, f"/start {given}")).startswith(VOID)
    assert await talk.reads("select title from linked_groups") == []


async def test_a_group_of_another_office_stays_there(talk: Talk, bontang: Bontang) -> None:
    tono = await linked(talk)
    given = await code(talk)
    async with talk.play.database.transaction() as connection:
        await connection.execute(
            """insert into offices (city, name, contact, zone)
               select 'Lain', 'Lain (contoh)', contact, zone from offices limit 1"""
        )
        await connection.execute("update linked_groups set office = (select max(id) from offices)")
    assert "kantor lain" in await talk.says(tono, f"/start {given}")


async def test_what_is_announced_is_posted_there_for_nobody(talk: Talk, bontang: Bontang) -> None:
    tono = await linked(talk)
    number = await announces(bontang, 1, event=True)
    post = tono.messages[-1]
    assert post.text.startswith("Halo Bapak/Ibu dari instansi Anda, penting")
    assert "https://t.me/rekan_pustaka_bot?start=e1" in post.text
    assert "/berhenti" not in post.text
    assert (post.labels, [each["type"] for each in post.entities][:1]) == ([], ["bold"])
    assert sum("Halo" in text for text in tono.texts) == 1
    assert await bontang.ledger(number) == {"sent": 1}
    assert await bontang.state(number) == "done"
    assert await talk.reads("select state from group_posts") == ["sent"]
    assert "Pustakawan Bontang: tayang" in (await talk.person("Rina")).texts[-1]


async def test_a_group_that_was_not_chosen_hears_nothing(talk: Talk, bontang: Bontang) -> None:
    tono = await linked(talk)
    await announces(bontang)
    assert not any("Halo" in text for text in tono.texts)


async def test_it_is_ticked_on_the_draft(talk: Talk, bontang: Bontang) -> None:
    await linked(talk)
    async with bontang.play.database.transaction() as connection:
        await bontang.written(connection, "Halo")
    rina = await talk.person("Rina")
    await talk.says(rina, "/menu")
    rina.press("ang1:1:0", rina.messages[-1])
    await talk.settles()
    await talk.says(rina, "[Pustakawan Bontang]")
    assert await talk.reads("select state from group_posts") == ["chosen"]
    assert await talk.reads("select state from announcements") == ["draft"], "checked anew"
    await talk.says(rina, "[✓ Pustakawan Bontang]")
    assert await talk.reads("select state from group_posts") == []


async def test_a_correction_changes_it_there(talk: Talk, bontang: Bontang) -> None:
    tono = await linked(talk)
    number = await announces(bontang, 1)
    async with bontang.play.database.transaction() as connection:
        it = await bontang.written(connection, "Halo, ini yang benar")
        await connection.execute(
            "update announcements set corrects = :it where id = :new", it=number, new=it.id
        )
    await bontang.lists()
    async with bontang.play.database.transaction() as connection:
        await bontang.confirmed(connection, it.id, 1)
    await bontang.lists()
    await bontang.play.settle()
    await bontang.play.go_on(MINUTE)
    assert sum("Halo" in text for text in tono.texts) == 1
    assert "ini yang benar" in tono.texts[-1]
    assert await talk.reads("select state from group_posts") == ["sent", "sent"]


async def test_a_group_that_we_are_taken_out_of_is_linked_no_more(
    talk: Talk, bontang: Bontang
) -> None:
    tono = await linked(talk)
    tono._member("member", "kicked")
    await talk.settles()
    tono._member("kicked", "member")
    await talk.settles()
    number = await announces(bontang, 1)
    assert not any("Halo" in text for text in tono.texts)
    assert await bontang.state(number) == "done"
    assert (await talk.says(tono, f"/start {await code(talk)}")).startswith(HEARS)


async def test_one_that_throws_us_out_unseen_is_told_of(talk: Talk, bontang: Bontang) -> None:
    tono = await linked(talk)
    assert tono.group is not None
    tono.group.throws_out()
    number = await announces(bontang, 1)
    assert await bontang.state(number) == "done"
    assert "Pustakawan Bontang: ditolak" in (await talk.person("Rina")).texts[-1]


@pytest.mark.parametrize("told", [True, False])
async def test_a_supergroup_stays_linked(talk: Talk, bontang: Bontang, told: bool) -> None:
    tono = await linked(talk)
    assert tono.group is not None
    tono.group.upgrades()
    if not told:
        talk.received = talk.api.updates.next
    await announces(bontang, 1)
    assert any("Halo" in text for text in tono.texts)
    assert await talk.reads("select state from group_posts") == ["sent"]


async def test_an_unlinked_group_hears_nothing(talk: Talk, bontang: Bontang) -> None:
    tono = await linked(talk)
    rina = await talk.person("Rina")
    await talk.says(rina, "[Grup Telegram]", "[Lepas Pustakawan Bontang]", "[Ya, lepas]")
    await announces(bontang, 1)
    assert not any("Halo" in text for text in tono.texts)


async def test_a_post_that_waits_is_called_back_with_the_copies(
    talk: Talk, bontang: Bontang
) -> None:
    tono = await linked(talk)
    await bontang.librarian("Sari")
    async with bontang.play.database.transaction() as connection:
        it = await bontang.written(connection, "Halo")
        await group_posts.choose(connection, it.id, 1)
    await bontang.lists()
    async with bontang.play.database.transaction() as connection:
        await bontang.confirmed(connection, it.id, 1)
    await bontang.lists()
    for _ in range(3):
        await bontang.feeds()
    assert await talk.reads("select state from group_posts") == ["posted"]
    async with bontang.play.database.transaction() as connection:
        await leaving.call_back(connection, it.id)
    assert await talk.reads("select state from group_posts") == ["chosen"]
    await talk.sends()
    assert not any("Halo" in text for text in tono.texts)
