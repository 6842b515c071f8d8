"""A strict stand-in for the Telegram Bot API over real HTTP.

async with bot_api() as api:
    sari = Person(api, "Sari")
    await sari.says("/start")
    await sari.sees("Selamat datang")
    assert api.faults == []
"""

from tests.wire.telegram.api import TOKEN, BotApi, bot_api
from tests.wire.telegram.chats import Button, Chat, Message
from tests.wire.telegram.limits import NO_LIMITS, Limits
from tests.wire.telegram.log import Call, Refusal

__all__ = [
    "NO_LIMITS",
    "TOKEN",
    "BotApi",
    "Button",
    "Call",
    "Chat",
    "Limits",
    "Message",
    "Refusal",
    "bot_api",
]
