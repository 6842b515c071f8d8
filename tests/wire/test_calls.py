"""The stand-in's receiving of calls: tokens, forms, limits of values, errors in its words."""

from __future__ import annotations

import json
from typing import Any

import aiohttp
import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

from tests.wire.calling import library, sari_and_bot
from tests.wire.person import Group, Person
from tests.wire.telegram import NO_LIMITS, bot_api

WRONG = "Bad Request: "


@pytest.mark.parametrize(
    ("token", "method", "status", "description"),
    [
        ("1:short", "getMe", 404, "Not Found"),
        ("", "getMe", 404, "Not Found"),
        ("1234567890:" + "x" * 35, "getMe", 401, "Unauthorized"),
        ("right", "sendPoll", 404, "Not Found: method not found"),
    ],
)
async def test_addresses(token: str, method: str, status: int, description: str) -> None:
    async with bot_api() as api, aiohttp.ClientSession() as client:
        token = api.token if token == "right" else token
        async with client.get(f"{api.url}/bot{token}/{method}") as answer:
            said = await answer.json()
        assert said == {"ok": False, "error_code": status, "description": description}
        assert api.faults == (["unknown method sendPoll"] if method == "sendPoll" else [])


async def test_json_forms_and_parts_say_the_same() -> None:
    async with sari_and_bot() as (sari, call):
        markup = {"inline_keyboard": [[{"text": "Ikut", "callback_data": "join:7"}]]}
        form = {"chat_id": str(sari.id), "text": "Halo", "reply_markup": json.dumps(markup)}
        parts = aiohttp.FormData(form, default_to_multipart=True)
        for sent in (
            await call("sendMessage", chat_id=sari.id, text="Halo", reply_markup=markup),
            await call.form("sendMessage", form),
            await call.form("sendMessage", parts),
        ):
            assert sent[0] == 200
            assert sent[1]["reply_markup"] == markup
        assert sari.texts == ["Halo"] * 3
        assert sari.buttons == ["Ikut"]
        assert [each.method for each in sari.api.log] == ["sendMessage"] * 3


async def test_the_library_speaks_with_it() -> None:
    async with bot_api(NO_LIMITS) as api, library(api) as bot:
        sari = Person(api, "Sari")
        await sari.says("/kegiatan")
        (update,) = await bot.get_updates(timeout=5)
        assert update.message
        assert update.message.parse_entities(["bot_command"])
        button = InlineKeyboardButton("Ikut", callback_data="join:7")
        sent = await bot.send_message(
            sari.id,
            "Halo Sari",
            entities=[MessageEntity("bold", 5, 4)],
            reply_markup=InlineKeyboardMarkup([[button]]),
        )
        assert sent.parse_entities() == {sent.entities[0]: "Sari"}
        await sari.presses("Ikut")
        (update,) = await bot.get_updates(offset=update.update_id + 1)
        assert update.callback_query
        await update.callback_query.answer("Tercatat")
        await bot.edit_message_text("Sampai jumpa", sari.id, sent.message_id)
        await sari.sees("Sampai jumpa")
        assert sari.toasts == ["Tercatat"]
        assert api.faults == []


async def test_the_profile_is_kept_by_language() -> None:
    async with bot_api() as api, library(api) as bot:
        await bot.set_my_commands([("bantuan", "Bantuan")], language_code="id")
        assert [each.command for each in await bot.get_my_commands(language_code="id")] == [
            "bantuan"
        ]
        assert await bot.get_my_commands() == ()
        await bot.delete_my_commands(language_code="id")
        assert await bot.get_my_commands(language_code="id") == ()
        await bot.set_my_description("Untuk pustakawan")
        await bot.set_my_short_description("Pustaka")
        assert (await bot.get_my_description("id")).description == "Untuk pustakawan"
        assert (await bot.get_my_short_description()).short_description == "Pustaka"
        await bot.set_chat_menu_button()
        assert api.faults == []


def _buttons(*labels: str, **changes: str) -> dict[str, Any]:
    row = [{"text": label, "callback_data": "x", **changes} for label in labels]
    return {"inline_keyboard": [row]}


@pytest.mark.parametrize(
    ("arguments", "description"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n"}, "text must be non-empty"),
        ({"text": "a" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "a\ud800"}, "strings must be encoded in UTF-8"),
        ({"reply_markup": _buttons("Ikut", callback_data="é" * 33)}, "BUTTON_DATA_INVALID"),
        ({"reply_markup": _buttons(" ")}, "inline keyboard button text must be non-empty"),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "Ikut"}]]}},
            "text buttons are unallowed in the inline keyboard",
        ),
        (
            {"reply_markup": {"inline_keyboard": _buttons("a")["inline_keyboard"] * 101}},
            "reply markup is too long",
        ),
        ({"reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        (
            {"entities": [{"type": "fat", "offset": 0, "length": 1}]},
            "can't parse MessageEntity: Unsupported type specified",
        ),
        ({"chat_id": 404}, "chat not found"),
    ],
)
async def test_errors_of_sending(arguments: dict[str, Any], description: str) -> None:
    async with sari_and_bot() as (sari, call):
        given = {"chat_id": sari.id, "text": "Halo", **arguments}
        assert await call("sendMessage", **given) == (400, WRONG + description)
        assert sari.api.refused[-1].description == WRONG + description
        assert sari.api.log == []
        assert sari.api.faults == []


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        ({"parse_mode": "HTML"}, "unknown parameters ['parse_mode']"),
        ({"chat_id": "7"}, "chat_id is not integer: '7'"),
        ({"disable_notification": "true"}, "disable_notification is not boolean"),
        ({"reply_markup": _buttons(*"123456789")}, "a row of 9 buttons"),
        ({"reply_markup": {"keyboard": []}}, "reply_markup: unknown fields ['keyboard']"),
        ({"entities": [{"type": "bold", "offset": 0, "length": 1}] * 101}, "101 entities"),
    ],
)
async def test_faults_of_the_service(arguments: dict[str, Any], fault: str) -> None:
    async with sari_and_bot() as (sari, call):
        given = {"chat_id": sari.id, "text": "Halo", **arguments}
        assert (await call("sendMessage", **given))[0] == 400
        assert len(sari.api.faults) == 1
        assert fault in sari.api.faults[0]


@pytest.mark.parametrize(
    ("method", "arguments", "description"),
    [
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "a" * 201}, "MESSAGE_TOO_LONG"),
        (
            "setMyCommands",
            {"commands": [{"command": "Bantuan", "description": "x"}]},
            "BOT_COMMAND_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "bantuan", "description": ""}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        ("setMyDescription", {"description": "a" * 513}, "DESCRIPTION_TOO_LONG"),
        ("setMyShortDescription", {"short_description": "a" * 121}, "ABOUT_TOO_LONG"),
        ("sendChatAction", {"chat_id": 1, "action": "nap"}, "wrong parameter action in request"),
        ("sendMessage", {"text": "Halo"}, "chat_id is empty"),
        ("sendDocument", {"chat_id": 1}, "there is no document in the request"),
        ("getFile", {}, "file_id not specified"),
    ],
)
async def test_limits_of_values(method: str, arguments: dict[str, Any], description: str) -> None:
    async with sari_and_bot() as (sari, call):
        assert await call(method, **arguments) == (400, WRONG + description)
        assert sari.api.faults == []


async def test_texts_in_forms_are_utf_8_too() -> None:
    async with sari_and_bot() as (sari, call):
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        body = b"chat_id=%d&text=a%%FFb" % sari.id
        async with call.client.post(call.url("sendMessage"), data=body, headers=headers) as answer:
            said = await answer.json()
        assert said["description"] == "Bad Request: strings must be encoded in UTF-8"


async def test_edits() -> None:
    async with sari_and_bot() as (sari, call):
        await call("sendMessage", chat_id=sari.id, text="Halo", reply_markup=_buttons("Ikut"))
        (message,) = sari.messages
        this = {"chat_id": sari.id, "message_id": message.id}
        same = await call("editMessageText", **this, text="Halo", reply_markup=_buttons("Ikut"))
        assert same == (
            400,
            "Bad Request: message is not modified: specified new message content and reply "
            "markup are exactly the same as a current content and reply markup of the message",
        )
        assert (await call("editMessageText", **this, text="Sudah"))[0] == 200
        assert (sari.texts, sari.buttons) == (["Sudah"], [])
        assert (await call("editMessageReplyMarkup", **this, reply_markup=_buttons("Lagi")))[1][
            "reply_markup"
        ] == _buttons("Lagi")
        theirs = await call("editMessageText", chat_id=sari.id, message_id=sari.last, text="x")
        assert theirs == (400, WRONG + "message can't be edited")
        assert await call("editMessageText", chat_id=sari.id, message_id=99, text="x") == (
            400,
            WRONG + "message to edit not found",
        )
        assert await call("editMessageCaption", **this, caption="x") == (
            400,
            WRONG + "there is no caption in the message to edit",
        )
        assert await call("deleteMessage", **this) == (200, True)
        assert await call("deleteMessage", **this) == (400, WRONG + "message to delete not found")
        assert sari.texts == []


async def test_old_messages_stay() -> None:
    async with sari_and_bot() as (sari, call):
        await call("sendMessage", chat_id=sari.id, text="Halo")
        sari.api.ahead = 49 * 3600
        number = sari.messages[0].id
        said = await call("deleteMessage", chat_id=sari.id, message_id=number)
        assert said == (400, WRONG + "message can't be deleted for everyone")


async def test_people_who_cannot_be_reached() -> None:
    async with sari_and_bot() as (sari, call):
        api = sari.api
        await sari.blocks()
        blocked = (403, "Forbidden: bot was blocked by the user")
        assert await call("sendMessage", chat_id=sari.id, text="Halo") == blocked
        await sari.unblocks()
        assert (await call("sendMessage", chat_id=sari.id, text="Halo"))[0] == 200
        api.deactivates(sari.id)
        gone = (403, "Forbidden: user is deactivated")
        assert await call("sendMessage", chat_id=sari.id, text="Halo") == gone


async def test_a_group_that_became_another() -> None:
    async with sari_and_bot() as (sari, call):
        group = Group(sari.api)
        await sari.in_group(group).says("/kegiatan")
        old = group.id
        group.upgrades()
        url, body = call.url("sendMessage"), {"chat_id": old, "text": "Halo"}
        async with call.client.post(url, json=body) as answer:
            assert (await answer.json())["parameters"] == {"migrate_to_chat_id": group.id}
        assert (await call("sendMessage", chat_id=group.id, text="Halo"))[0] == 200
        assert sari.in_group(group).texts == ["Halo"]
        group.throws_out()
        assert (await call("sendMessage", chat_id=group.id, text="Halo"))[0] == 403


async def test_presses_are_answered_once_and_in_time() -> None:
    async with sari_and_bot() as (sari, call):
        await call("sendMessage", chat_id=sari.id, text="Halo", reply_markup=_buttons("Ikut"))
        await sari.presses("Ikut", twice=True)
        first, second = sari.api.queries
        assert await call("answerCallbackQuery", callback_query_id=first, text="Ya") == (200, True)
        too_old = (
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        )
        assert await call("answerCallbackQuery", callback_query_id=first) == too_old
        assert await call("answerCallbackQuery", callback_query_id="12") == too_old
        sari.api.ahead = 20
        assert await call("answerCallbackQuery", callback_query_id=second) == too_old
        assert sari.toasts == ["Ya"]
