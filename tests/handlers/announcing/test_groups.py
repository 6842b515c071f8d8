"""Groups that hear an office: as long as they do, and without anybody else."""

from __future__ import annotations

from datetime import timedelta

from handlers.announcing.presses import Check, ShowAnnouncement
from handlers.groups.presses import ChooseGroups, OfficeGroups, TickGroup
from storage.announcements import announcements, group_posts, groups
from storage.connection import Connection
from tests.handlers.announcing.bontang import Bontang

HOUR, WEEK = timedelta(hours=1), timedelta(days=7)


async def linked(bontang: Bontang, address: str = "-100") -> tuple[int, int]:
    """The chat and the number of a group of our office."""
    async with bontang.play.database.transaction() as connection:
        chat = await connection.one(
            int,
            """insert into chats (channel, address, language, used)
               select channel, :address, language, used from chats limit 1 returning id""",
            address=address,
        )
        group = await groups.link(
            connection, chat, bontang.office, None, "Grup", bontang.rina, bontang.now
        )
    assert group is not None
    return chat, group


async def another_office(connection: Connection) -> int:
    return await connection.one(
        int,
        """insert into offices (city, name, contact, zone)
           select 'Lain', 'Lain (contoh)', contact, zone from offices limit 1 returning id""",
    )


async def states(bontang: Bontang) -> list[str]:
    async with bontang.play.database.transaction() as connection:
        return await connection.fetch(
            str, "select state from group_posts order by announcement, linked_group"
        )


async def moved(bontang: Bontang, chat: int, group: int) -> None:
    """From now on it hears another office."""
    async with bontang.play.database.transaction() as connection:
        await groups.unlink(connection, group, bontang.now)
        other = await another_office(connection)
        await groups.link(connection, chat, other, None, "Grup", bontang.rina, bontang.now)


async def weekly(bontang: Bontang, group: int) -> int:
    """It was posted in the group, and the next one is planned."""
    await bontang.librarian("Sari")
    async with bontang.play.database.transaction() as connection:
        it = await bontang.written(connection, "Halo")
        await announcements.change(connection, it.id, starts=bontang.now + HOUR, repeats="weekly")
        await group_posts.choose(connection, it.id, group)
    await bontang.lists()
    async with bontang.play.database.transaction() as connection:
        await bontang.confirmed(connection, it.id, 1)
    await bontang.lists()
    bontang.play.clock.advance(HOUR)
    await bontang.feeds()
    await bontang.feeds()
    assert await states(bontang) == ["posted", "chosen"]
    async with bontang.play.database.transaction() as connection:
        await connection.execute(
            "update outbox set state = 'sent', message = '7', sent_at = :now where lane = 3",
            now=bontang.now,
        )
    await bontang.feeds()
    return it.id


async def test_a_group_of_another_office_hears_no_more(bontang: Bontang) -> None:
    chat, group = await linked(bontang)
    number = await weekly(bontang, group)
    await moved(bontang, chat, group)
    async with bontang.play.database.transaction() as connection:
        it = await announcements.write(
            connection, bontang.office, bontang.rina, bontang.chat, "Ralat", bontang.now,
            corrects=number,
        )  # fmt: skip
        await group_posts.choose_those_of(connection, it.id, number, sent=True)
        assert await group_posts.to_post(connection, it.id) == []
    for _ in range(2):
        bontang.play.clock.advance(WEEK)
        for _ in range(3):
            await bontang.feeds()
            await bontang.lists()
    async with bontang.play.database.transaction() as connection:
        assert await connection.fetch(str, "select content from outbox where chat = :c", c=chat)
    assert await states(bontang) == ["sent", "cancelled"]


async def test_what_was_chosen_before_it_moved_is_not_posted(bontang: Bontang) -> None:
    _, group = await linked(bontang)
    async with bontang.play.database.transaction() as connection:
        it = await bontang.written(connection, "Halo")
        await group_posts.choose(connection, it.id, group)
        other = await another_office(connection)
        await connection.execute("update linked_groups set office = :other", other=other)
        assert await group_posts.to_post(connection, it.id) == []
        assert not await group_posts.any_left(connection, it.id)


async def test_a_group_that_comes_back_can_be_ticked_again(bontang: Bontang) -> None:
    chat, group = await linked(bontang)
    async with bontang.play.database.transaction() as connection:
        it = await announcements.write(
            connection, bontang.office, bontang.rina, bontang.chat, "Halo", bontang.now
        )
        await group_posts.choose(connection, it.id, group)
        await groups.unlink(connection, group, bontang.now)
        await groups.link(connection, chat, bontang.office, None, "Grup", bontang.rina, bontang.now)
    await bontang.play.hears("Rina: /menu")
    said = await bontang.play.presses("Rina", ChooseGroups(number=it.id, after=0).wire)
    assert "[Grup]" in said
    said = await bontang.play.presses("Rina", TickGroup(number=it.id, group=group, after=0).wire)
    assert "[✓ Grup]" in said
    assert await states(bontang) == ["chosen"]


async def groups_only(bontang: Bontang, group: int) -> int:
    async with bontang.play.database.transaction() as connection:
        it = await bontang.written(connection, "Halo")
        await announcements.become(connection, it.id, "draft", "counting")
        await group_posts.choose(connection, it.id, group)
    await bontang.play.hears("Rina: /menu")
    return it.id


async def test_it_can_go_to_a_group_alone(bontang: Bontang) -> None:
    _, group = await linked(bontang)
    number = await groups_only(bontang, group)
    said = await bontang.play.presses("Rina", Check(number=number).wire)
    assert "*Siap ditayangkan hanya di grup*" in said + "\n".join(bontang.play.said)
    async with bontang.play.database.transaction() as connection:
        await connection.execute("update chats set channel = 'web'")
    await bontang.play.hears("Rina: [Ya, tayangkan hanya di grup]")
    assert await bontang.state(number) in ("running", "done")
    assert await states(bontang) in (["posted"], ["sent"], ["refused"])


async def test_a_group_that_threw_us_out_waits_for_nothing(bontang: Bontang) -> None:
    chat, group = await linked(bontang)
    await bontang.librarian("Sari")
    async with bontang.play.database.transaction() as connection:
        it = await bontang.written(connection, "Halo")
        await group_posts.choose(connection, it.id, group)
    await bontang.lists()
    async with bontang.play.database.transaction() as connection:
        await bontang.confirmed(connection, it.id, 1)
        await connection.execute(
            "update chats set gone = :now where id = :chat", now=bontang.now, chat=chat
        )
    await bontang.lists()
    await bontang.play.settle()
    await bontang.play.hears("Rina: /menu")
    said = await bontang.play.presses("Rina", ShowAnnouncement(number=it.id).wire)
    assert "Grup: ditolak" in said


async def test_a_page_has_at_most_eight_buttons(bontang: Bontang) -> None:
    for number in range(8):
        await linked(bontang, f"-10{number}")
    await bontang.play.hears("Rina: /menu")
    said = await bontang.play.presses(
        "Rina", OfficeGroups(office=bontang.office, event=0, after=3).wire
    )
    assert said.count("[") <= 8


async def test_of_many_groups_a_screen_names_the_first(bontang: Bontang) -> None:
    await bontang.librarian("Sari")
    found = [(await linked(bontang, f"-10{number}"))[1] for number in range(12)]
    async with bontang.play.database.transaction() as connection:
        await connection.execute("update linked_groups set title = :title", title="Grup " * 25)
        it = await bontang.written(connection, "Halo")
        await announcements.become(connection, it.id, "draft", "counting")
        for group in found:
            await group_posts.choose(connection, it.id, group)
    await bontang.play.hears("Rina: /menu")
    for press in (ShowAnnouncement(number=it.id), Check(number=it.id)):
        said = await bontang.play.presses("Rina", press.wire)
        assert "grup:* Grup Grup" in said
        assert "… dan 9 lainnya" in said
        assert len(said) < 900
