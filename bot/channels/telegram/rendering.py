"""Our texts and buttons as the Bot API takes them: plain words with entities, never markup."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

from content.text import Style, Text
from handlers.chat import Buttons

_TYPES: dict[Style, str] = {
    "bold": MessageEntity.BOLD,
    "italic": MessageEntity.ITALIC,
    "code": MessageEntity.CODE,
    "link": MessageEntity.TEXT_LINK,
}


def words(text: Text) -> tuple[str, list[MessageEntity]]:
    """The plain string and its entities, counted in UTF-16 code units."""
    plain = text.plain.encode("utf-8", "replace").decode()  # no half of a surrogate pair
    spans = [
        MessageEntity(_TYPES[span.style], span.start, span.length, url=span.url)
        for span in text.spans
    ]
    if not spans:
        return plain, []
    return plain, list(MessageEntity.adjust_message_entities_to_utf_16(plain, spans))


def keyboard(buttons: Buttons) -> InlineKeyboardMarkup | None:
    if not buttons:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(it.label, callback_data=it.press) for it in row] for row in buttons]
    )
