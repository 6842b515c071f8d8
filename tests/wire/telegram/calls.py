"""From a method's name to what it does; getUpdates and the webhook stand with the server."""

from __future__ import annotations

from collections.abc import Callable

from tests.wire.methods import Arguments
from tests.wire.telegram import profile, sending
from tests.wire.telegram.state import State

CALLS: dict[str, Callable[[State, Arguments], object]] = {
    "getMe": profile.get_me,
    "sendMessage": sending.send_message,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "editMessageText": sending.edit_text,
    "editMessageCaption": sending.edit_caption,
    "editMessageReplyMarkup": sending.edit_buttons,
    "deleteMessage": sending.delete,
    "sendChatAction": sending.act,
    "answerCallbackQuery": profile.answer_query,
    "getFile": profile.get_file,
    "setMyCommands": profile.set_commands,
    "getMyCommands": profile.get_commands,
    "deleteMyCommands": profile.delete_commands,
    "setMyDescription": profile.set_description,
    "getMyDescription": profile.get_description,
    "setMyShortDescription": profile.set_short_description,
    "getMyShortDescription": profile.get_short_description,
    "setChatMenuButton": profile.set_menu,
}
