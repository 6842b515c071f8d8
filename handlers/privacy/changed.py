"""The notice of privacy changed its meaning: people are told, and asked to agree once more.

Until they do, what they agreed to before goes on as before; what is new waits for them.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from content.text import Text, join
from handlers.chat import Posts, Reply
from handlers.context import Context, World
from handlers.menu.navigation import Go, menu_buttons
from handlers.notice import Notice
from handlers.people.consent import (
    CONSENT_VERSION,
    NAMES_ANNOUNCEMENTS,
    is_outdated,
    lets_office_help,
    names,
)
from handlers.people.record import record
from handlers.press import Press
from handlers.privacy.overview import AskWithdraw, ReadPrivacy, privacy
from handlers.quiet import Disturb
from handlers.telling import Untold
from storage.connection import Database
from storage.people import consents, people
from storage.post import notices
from storage.post.outbox import Lane

_TOLD_WITHIN = timedelta(days=14)
_AT_ONCE = 500


class AgreeAnew(Press, code="pr!"):
    version: str


class ConsentChanged(Notice, code="consent", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    version: str


async def read(context: Context, rest: str = "") -> Posts:
    """`/persetujuan`: what is new, where something is."""
    if context.person is None or not is_outdated(context.person):
        return await privacy(context)
    return (_question(context),)


def _question(context: Context) -> Reply:
    yes = context.button("btn_agree", AgreeAnew(version=CONSENT_VERSION))
    later = context.button("btn_later_then", Go(command="menu"))
    more = context.button("btn_privacy_more", ReadPrivacy(page=0))
    withdraw = context.button("btn_withdraw", AskWithdraw())
    text = context.say("privacy_changed", news=join("\n", _news(context)))
    return Reply(text, (context.choose(yes, later), (more, withdraw)))


def _news(context: Context) -> list[Text]:
    """What is new to this person."""
    person, news = context.person, [context.say("privacy_news_of_polls")]
    if person is not None and not names(person, NAMES_ANNOUNCEMENTS):
        news.insert(0, context.say("privacy_news_of_letters"))
    if person is not None and not lets_office_help(person):
        news.insert(0, context.say("privacy_news_of_help"))
    return news


async def agree(context: Context, press: AgreeAnew) -> Posts:
    """Only to the words that are asked for now."""
    if context.person is None or press.version != CONSENT_VERSION:
        return await context.world.routes.stale(context)
    await renew(context)
    return (Reply(context.say("agreed_anew"), await menu_buttons(context)),)


async def renew(context: Context) -> None:
    """Who agreed to earlier words agrees to these, now."""
    person = context.person
    if person is None or not is_outdated(person):
        return
    await consents.renew(context.db, person.id, CONSENT_VERSION, context.chat.channel, context.now)
    await record(context, "consent renewed", person.office, person.id)
    context.person = await people.agreeing(context.db, person.id)


async def consent_changed(context: Context, notice: ConsentChanged) -> Reply | None:
    if context.person is None or not is_outdated(context.person):
        return None
    return _question(context) if notice.version == CONSENT_VERSION else None


async def tell_changed(database: Database, now: datetime, world: World) -> list[Untold]:
    """Everybody who agreed to earlier words hears of it; again after a month, until they agree."""
    notice = ConsentChanged(version=CONSENT_VERSION)
    async with database.transaction() as connection:
        for person in await people.agreed_to_others(
            connection, CONSENT_VERSION, notice.code, notice.subject, _AT_ONCE
        ):
            await notices.plan(
                connection, person, notice.code, notice.subject, now, now + _TOLD_WITHIN
            )
    return []
