"""Answers are sent: they count from then on."""

from __future__ import annotations

from dataclasses import replace

from content.survey import kept
from handlers import posting
from handlers.answering import thanks
from handlers.answering.sheet import Sheet
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.polls import live
from storage.people import chats
from storage.polls import responses
from storage.polls.polls import Poll
from storage.post import outbox
from storage.post.outbox import Lane


async def send(context: Context, sheet: Sheet) -> Posts:
    """What was answered to questions that do not apply any more is left out."""
    answers = kept(sheet.survey, sheet.answers)
    await responses.send(context.db, sheet.poll, sheet.person, answers, context.now)
    await _renew_elsewhere(context, sheet.poll)
    await live.tell(context.db, sheet.poll.id, context.now)
    return (await thanks.screen(context, sheet.poll),)


def key(poll: Poll) -> str:
    """Of the message in which it is answered."""
    return f"answer:{poll.id}"


async def _renew_elsewhere(context: Context, poll: Poll) -> None:
    """The same question may stand in another chat of theirs, with ticks on its buttons: what was
    answered without a name is to stand nowhere beside the person."""
    assert context.person is not None
    text = context.say("poll_answer_sent_elsewhere", title=poll.title)
    reply = Reply(text, (navigation.home(context),), key=key(poll))
    channels = context.world.channels
    for chat in await chats.reachable(context.db, context.person.id, channels):
        if chat.id != context.chat.id and await outbox.is_shown(context.db, chat.id, key(poll)):
            there = replace(context, chat=chat)
            await posting.tell(
                there.db,
                chat,
                reply,
                Lane.REPLIES,
                context.now,
                context.now + posting.REPLY_LIVES,
                True,
                channels[chat.channel].can,
            )
            await outbox.drop_key(context.db, chat.id, key(poll))
