"""What an error of the Bot API means for the message that met it.

The texts are those of the Bot API server's own source. `BadRequest` and `TimedOut` are kinds of
`NetworkError` in the library, so the order matters.
"""

from __future__ import annotations

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
)

from bot.channels.telegram.request import Asked, NoAnswer, NotABotApi, NotReached
from handlers.chat import Delivery, Later, Moved, NotSent, Refused, Unsure

UNCHANGED = "message is not modified"
UNKNOWN_FILE = ("wrong file", "wrong remote file", "wrong type of the web page content")
_GONE = ("chat not found", "user not found", "peer_id_invalid", "private chat not found")
_SILENCED = ("not enough rights", "have no rights", "chat_write_forbidden", "chat_restricted")
_LOST = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "in the message to edit",  # it has no text, but a file, or no caption
)
_THEIRS = {"blocked by the user": "blocked", "user is deactivated": "deactivated"}
_LONGEST_REASON = 100


def is_group(address: str) -> bool:
    return address.startswith("-")


def outcome(error: TelegramError, address: str) -> Delivery:
    """`address` is the chat's: a group has a limit of its own."""
    match error:
        case Asked(seconds=seconds):
            return Later(seconds + 1, only_here=is_group(address))
        case ChatMigrated():
            return Moved(str(error.new_chat_id))
        case Forbidden():
            return Refused(_why_gone(error), gone=True)
        case NotReached() | NotABotApi():
            return NotSent(error.message)
        case NoAnswer():
            return Unsure("no answer")
        case InvalidToken() | Conflict():
            return NotSent(type(error).__name__)
        case BadRequest():
            return _bad_request(error)
        case NetworkError():  # another 4xx: answered, so surely not sent
            return Refused(_reason(error))
    return Unsure("an answer that cannot be read")


def says(error: TelegramError, *texts: str) -> bool:
    return any(text in error.message.casefold() for text in texts)


def _why_gone(error: Forbidden) -> str:
    """In a word where it is the person's own doing, as the ledger of announcements says it."""
    return next((word for text, word in _THEIRS.items() if says(error, text)), _reason(error))


def _bad_request(error: BadRequest) -> Delivery:
    if says(error, *_GONE, *_SILENCED):
        return Refused(_reason(error), gone=True)
    if says(error, *_LOST):
        return Refused(_reason(error), lost=True)
    return Refused(_reason(error), ours=True)


def _reason(error: TelegramError) -> str:
    """The server's own sentence: without `parse_mode` it quotes nothing of the message."""
    return error.message[:_LONGEST_REASON]
