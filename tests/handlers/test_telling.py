from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from content.text import Text
from handlers.chat import Reply
from handlers.context import Context, World
from handlers.menu.navigation import stale, unknown
from handlers.notice import Notice
from handlers.posting import read_content
from handlers.quiet import Disturb
from handlers.router import Routes
from handlers.telling import tell_due
from storage.connection import Database
from storage.errors import Unavailable
from storage.people import chats, consents, stops
from storage.post import notices
from storage.post.outbox import Lane
from tests.given import DAY, HOUR, MINUTE, NOW, chat, person, person_with_chat
from tests.wire.instant import WITHOUT_EDITS, Wire

EVENING = NOW + 12 * HOUR + 30 * MINUTE  # 21.30 in Bontang
FORM = '[{"form":"new","version":1}]'


class Hello(Notice, code="test-hello", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    words: str = "Halo"


class Knock(Notice, code="test-knock", lane=Lane.REMINDERS, disturb=Disturb.URGENT):
    """At hours in which people are awake."""


class Count(Notice, code="test-count", lane=Lane.REMINDERS, disturb=None):
    number: int
    live: bool


class News(
    Notice, code="test-news", lane=Lane.REMINDERS, disturb=Disturb.URGENT, stopped_by="learning"
):
    pass


async def news(context: Context, notice: News) -> Reply | None:
    return Reply(Text("Kabar"))


async def hello(context: Context, notice: Hello) -> Reply | None:
    match notice.words:
        case "raise":
            raise ZeroDivisionError
        case "locked":
            raise Unavailable("the disk is full")
        case "untrue":
            return None
    zone = context.zone.partition("/")[2]
    return Reply(Text(f"{notice.words} {context.language} {zone} {context.chat.address}"))


async def knock(context: Context, notice: Knock) -> Reply | None:
    return Reply(Text("Tok tok"))


async def count(context: Context, notice: Count) -> Reply | None:
    return Reply(Text(str(notice.number)), key="count", live=notice.live)


@pytest.fixture
def world() -> World:
    routes = Routes(unknown=unknown, stale=stale)
    routes.notice(Hello, hello)
    routes.notice(Knock, knock)
    routes.notice(News, news)
    routes.notice(Count, count)
    return World(routes, {"web": Wire("web")}, "id", b"k" * 32)


@pytest.fixture
async def sari(database: Database) -> int:
    async with database.transaction() as connection:
        number, _ = await person_with_chat(connection)
    return number


async def plan(
    database: Database,
    person: int,
    notice: Notice,
    due: datetime = NOW,
    lives: timedelta = DAY,
) -> None:
    async with database.transaction() as connection:
        await notices.plan(connection, person, notice.code, notice.subject, due, due + lives)


async def posted(database: Database) -> list[str]:
    """What waits in the outbox."""
    async with database.transaction() as connection:
        stored = await connection.fetch(str, "select content from outbox order by id")
    return [read_content(content).text.plain for content in stored]


async def states(database: Database) -> list[Any]:
    async with database.transaction() as connection:
        return await connection.fetch(str, "select state from notices order by id")


async def test_told_exactly_once_though_the_job_runs_again_and_late(
    database: Database, world: World, sari: int
) -> None:
    await plan(database, sari, Hello(), due=NOW + HOUR)
    for minutes in (0, 59, 65, 65, 66, 600):
        assert await tell_due(database, NOW + minutes * MINUTE, world) == []
        told = await posted(database)
        assert told == (["Halo id Makassar ponsel-Sari"] if minutes >= 60 else [])
    assert await states(database) == ["posted"]


async def test_not_once_it_expired(database: Database, world: World, sari: int) -> None:
    await plan(database, sari, Hello(), lives=HOUR)
    await tell_due(database, NOW + HOUR, world)
    assert await posted(database) == []
    assert await states(database) == ["expired"]


async def test_the_message_expires_with_the_notice(
    database: Database, world: World, sari: int
) -> None:
    await plan(database, sari, Hello(), lives=HOUR)
    await tell_due(database, NOW, world)
    async with database.transaction() as connection:
        lives = await connection.one(int, "select expires - due from outbox")
    assert lives == HOUR // timedelta(milliseconds=1)


async def test_it_waits_for_a_form_but_not_until_it_expires(
    database: Database, world: World, sari: int
) -> None:
    async with database.transaction() as connection:
        theirs = await chat(connection)
        await chats.remember(connection, theirs.id, FORM, NOW, NOW)
    await plan(database, sari, Hello(words="lama"))
    await plan(database, sari, Hello(words="singkat"), lives=9 * MINUTE)
    await tell_due(database, NOW + 5 * MINUTE, world)
    assert await posted(database) == ["singkat id Makassar ponsel-Sari"]
    await tell_due(database, NOW + 10 * MINUTE, world)
    assert (await posted(database))[1:] == ["lama id Makassar ponsel-Sari"]


async def test_worded_for_the_person_of_that_moment(
    database: Database, world: World, sari: int
) -> None:
    """The language, the zone and the chat they have when it is due, not when it was planned."""
    await plan(database, sari, Hello(), due=NOW + HOUR)
    async with database.transaction() as connection:
        newer = await chat(connection, "ponsel-baru")
        await chats.belong(connection, newer.id, sari)
        await chats.speak(connection, newer.id, "en")
        await chats.remember(connection, newer.id, "[]", None, NOW + MINUTE)
        await connection.execute("update people set zone = 'Asia/Jayapura'")
    await tell_due(database, NOW + HOUR, world)
    assert await posted(database) == ["Halo en Jayapura ponsel-baru"]


async def test_what_renews_a_message_goes_to_each_of_their_chats(
    database: Database, world: World, sari: int
) -> None:
    async with database.transaction() as connection:
        newer = await chat(connection, "ponsel-baru")
        await chats.belong(connection, newer.id, sari)
    await plan(database, sari, Count(number=7, live=True))
    await tell_due(database, NOW, world)
    assert await posted(database) == ["7", "7"]


async def test_at_night_it_waits_for_the_morning(
    database: Database, world: World, sari: int
) -> None:
    await plan(database, sari, Knock(), due=EVENING)
    await plan(database, sari, Count(number=7, live=True), due=EVENING)
    await tell_due(database, EVENING, world)
    assert await posted(database) == ["7"], "what renews a message may always go"
    five = NOW + 20 * HOUR
    await tell_due(database, five - timedelta(milliseconds=1), world)
    assert len(await posted(database)) == 1
    await tell_due(database, five, world)
    assert (await posted(database))[1:] == ["Tok tok"]


async def test_one_that_cannot_be_worded_stops_no_other(
    database: Database, world: World, sari: int
) -> None:
    for words in ("raise", "untrue", "Halo"):
        await plan(database, sari, Hello(words=words))
    [untold] = await tell_due(database, NOW, world)
    assert untold.kind == "test-hello"
    assert isinstance(untold.error, ZeroDivisionError)
    assert await states(database) == ["failed", "untrue", "posted"]
    assert await posted(database) == ["Halo id Makassar ponsel-Sari"]


async def test_what_this_version_does_not_know_is_untrue(
    database: Database, world: World, sari: int
) -> None:
    async with database.transaction() as connection:
        await notices.plan(connection, sari, "from-the-future", "{}", NOW, NOW + DAY)
        await notices.plan(connection, sari, "test-hello", '{"words": []}', NOW, NOW + DAY)
    assert await tell_due(database, NOW, world) == []
    assert await states(database) == ["untrue", "untrue"]


async def test_unavailable_settles_nothing(database: Database, world: World, sari: int) -> None:
    await plan(database, sari, Hello(words="locked"))
    with pytest.raises(Unavailable):
        await tell_due(database, NOW, world)
    assert await states(database) == ["waiting"]


async def test_nobody_without_a_chat_is_told(database: Database, world: World) -> None:
    async with database.transaction() as connection:
        budi = await person(connection)
        lost, theirs = await person_with_chat(connection, "Citra")
        await chats.lose(connection, theirs.id, NOW)
        elsewhere, _ = await person_with_chat(connection, "Dewi", channel="switched-off")
    for each in (budi, lost, elsewhere):
        await plan(database, each, Hello())
    assert await tell_due(database, NOW, world) == []
    assert await states(database) == ["no_chat"] * 3
    assert await posted(database) == []


async def test_a_live_message_where_nothing_can_be_edited(database: Database, sari: int) -> None:
    """The first and the last are sent."""
    routes = Routes(unknown=unknown, stale=stale)
    routes.notice(Count, count)
    world = World(routes, {"web": Wire("web", WITHOUT_EDITS)}, "id", b"k" * 32)
    for number in (1, 2, 3):
        await plan(database, sari, Count(number=number, live=True))
    await plan(database, sari, Count(number=4, live=False))
    await tell_due(database, NOW, world)
    assert await posted(database) == ["1", "4"]


async def test_what_somebody_stopped_is_not_told_and_all_else_is(
    database: Database, world: World, sari: int
) -> None:
    async with database.transaction() as connection:
        await stops.stop(connection, sari, "learning", NOW)
    await plan(database, sari, News())
    await plan(database, sari, Knock())
    await tell_due(database, NOW, world)
    assert await posted(database) == ["Tok tok"]
    assert await states(database) == ["untrue", "posted"]
    async with database.transaction() as connection:
        assert await stops.resume(connection, sari) == 1
    await plan(database, sari, News())
    await tell_due(database, NOW, world)
    assert await posted(database) == ["Tok tok", "Kabar"]


async def test_who_withdrew_their_consent_is_told_nothing(
    database: Database, world: World, sari: int
) -> None:
    async with database.transaction() as connection:
        await consents.withdraw(connection, sari, NOW)
    await plan(database, sari, Knock())
    await tell_due(database, NOW, world)
    assert await states(database) == ["untrue"]
