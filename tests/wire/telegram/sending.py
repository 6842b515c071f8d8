"""sendMessage, sendDocument, sendPhoto, the three edits, deleteMessage, sendChatAction."""

from __future__ import annotations

from typing import Any, Literal

from tests.wire.methods import Arguments
from tests.wire.parser import CAPTION_LENGTH, TEXT_LENGTH
from tests.wire.refusal import bad
from tests.wire.telegram.chats import Button, Chat, Message, Rows
from tests.wire.telegram.files import File
from tests.wire.telegram.state import State

DELETABLE = 48 * 3600

NOT_MODIFIED = bad(
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)


def send_message(state: State, arguments: Arguments) -> dict[str, Any]:
    chat = state.chat(arguments["chat_id"])
    text, entities = state.words(arguments, "text", TEXT_LENGTH)
    return _send(state, "sendMessage", chat, arguments, text, entities, None)


def send_document(state: State, arguments: Arguments) -> dict[str, Any]:
    return _send_file(state, "sendDocument", "document", arguments)


def send_photo(state: State, arguments: Arguments) -> dict[str, Any]:
    return _send_file(state, "sendPhoto", "photo", arguments)


def _send_file(
    state: State, method: str, kind: Literal["document", "photo"], arguments: Arguments
) -> dict[str, Any]:
    chat = state.chat(arguments["chat_id"])
    text, entities = state.words(arguments, "caption", CAPTION_LENGTH)
    file = state.files.sent(kind, arguments[kind])
    return _send(state, method, chat, arguments, text, entities, file)


def _send(
    state: State,
    method: str,
    chat: Chat,
    arguments: Arguments,
    text: str,
    entities: list[dict[str, Any]],
    file: File | None,
) -> dict[str, Any]:
    _check_reply(chat, arguments.get("reply_parameters"))
    rows = Button.rows(arguments.get("reply_markup"))
    message = Message(chat.number(), int(state.now()), text, entities, rows, file)
    if state.remembers:
        chat.messages[message.id] = message
    state.accept_message(method, chat, message)
    return state.shown(chat, message)


def _check_reply(chat: Chat, reply: dict[str, Any] | None) -> None:
    if reply is None or reply.get("allow_sending_without_reply"):
        return
    if reply.get("message_id") not in chat.messages.keys() | chat.theirs:
        raise bad("message to be replied not found")


def edit_text(state: State, arguments: Arguments) -> dict[str, Any]:
    chat, message = _edited(state, arguments)
    if message.file is not None:
        raise bad("there is no text in the message to edit")
    text, entities = state.words(arguments, "text", TEXT_LENGTH)
    rows = Button.rows(arguments.get("reply_markup"))
    return _edit(state, "editMessageText", chat, message, text, entities, rows)


def edit_caption(state: State, arguments: Arguments) -> dict[str, Any]:
    chat, message = _edited(state, arguments)
    if message.file is None:
        raise bad("there is no caption in the message to edit")
    text, entities = state.words(arguments, "caption", CAPTION_LENGTH)
    rows = Button.rows(arguments.get("reply_markup"))
    return _edit(state, "editMessageCaption", chat, message, text, entities, rows)


def edit_buttons(state: State, arguments: Arguments) -> dict[str, Any]:
    chat, message = _edited(state, arguments)
    rows = Button.rows(arguments.get("reply_markup"))
    method = "editMessageReplyMarkup"
    return _edit(state, method, chat, message, message.text, message.entities, rows)


def _edited(state: State, arguments: Arguments) -> tuple[Chat, Message]:
    chat = state.chat(arguments["chat_id"])
    number = arguments["message_id"]
    if number in chat.theirs:
        raise bad("message can't be edited")
    if not state.remembers:  # whatever it is, it was sent
        return chat, Message(number, int(state.now()))
    return chat, chat.message(number, "edit")


def _edit(
    state: State,
    method: str,
    chat: Chat,
    message: Message,
    text: str,
    entities: list[dict[str, Any]],
    rows: Rows,
) -> dict[str, Any]:
    if (text, entities, rows) == (message.text, message.entities, message.rows):
        raise NOT_MODIFIED
    message.text, message.entities, message.rows = text, entities, rows
    message.edited = int(state.now())
    state.accept_message(method, chat, message)
    return state.shown(chat, message)


def delete(state: State, arguments: Arguments) -> bool:
    chat, number = state.chat(arguments["chat_id"]), arguments["message_id"]
    if number in chat.theirs:
        chat.theirs.remove(number)
    else:
        message = chat.message(number, "delete")
        if state.now() - message.date > DELETABLE:
            raise bad("message can't be deleted for everyone")
        del chat.messages[number]
    state.accept("deleteMessage", chat=chat.id, message=number)
    return True


def act(state: State, arguments: Arguments) -> bool:
    chat = state.chat(arguments["chat_id"])
    state.accept("sendChatAction", chat=chat.id, text=arguments["action"])
    return True
