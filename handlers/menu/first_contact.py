"""The very first words: language, then who we are, then the question of consent."""

from __future__ import annotations

from typing import Literal

from content.text import Text
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.people.introduction import introduce_for, link_shown
from handlers.press import Press
from storage.people import chats


class Speak(Press, code="lang"):
    language: Literal["id", "en"]


class BeginIn(Press, code="hi"):
    """The language of somebody who has never talked with us."""

    language: Literal["id", "en"]


def is_new(context: Context) -> bool:
    """Nobody we know, and no language chosen yet."""
    return context.person is None and context.chat.language is None


def ask_language(context: Context, note: Text | None = None) -> Posts:
    """In both languages at once, as we do not know yet which one is read."""
    buttons = (
        context.button("btn_indonesian", BeginIn(language="id")),
        context.button("btn_english", BeginIn(language="en")),
    )
    return (Reply(noted(note, context.say("ask_first_language")), (buttons,)),)


async def begin_in(context: Context, press: BeginIn) -> Posts:
    """Who we are, and in a message of its own what we ask to be allowed."""
    event = await link_shown(context)
    await choose(context, press.language)
    if context.person is not None:
        return (Reply(context.say("language_set"), await navigation.menu_buttons(context)),)
    return (Reply(context.say("welcome_new")), *introduce_for(context, event))


async def speak(context: Context, press: Speak) -> Posts:
    await choose(context, press.language)
    return (Reply(context.say("language_set"), await navigation.menu_buttons(context)),)


async def choose(context: Context, language: str) -> None:
    await chats.speak(context.db, context.chat.id, language)
    context.chat = context.chat.model_copy(update={"language": language})
