"""The bot about itself, the answers to presses, and getFile."""

from __future__ import annotations

from typing import Any

from tests.wire.methods import Arguments
from tests.wire.telegram.state import TOO_OLD, State


def get_me(state: State, arguments: Arguments) -> dict[str, Any]:
    return state.bot


def answer_query(state: State, arguments: Arguments) -> bool:
    query = state.queries.get(arguments["callback_query_id"])
    if query is None or query.toast is not None or state.now() - query.at > state.query_lives:
        raise TOO_OLD
    query.toast = arguments.get("text", "")
    query.alert = arguments.get("show_alert", False)
    state.accept("answerCallbackQuery", chat=query.person, text=query.toast, query=query.id)
    return True


def get_file(state: State, arguments: Arguments) -> dict[str, Any]:
    return state.files.described(arguments["file_id"])


def _place(arguments: Arguments) -> tuple[str, str]:
    scope = arguments.get("scope") or {"type": "default"}
    return " ".join(str(part) for part in scope.values()), arguments.get("language_code", "")


def set_commands(state: State, arguments: Arguments) -> bool:
    state.commands[_place(arguments)] = arguments["commands"]
    state.accept("setMyCommands")
    return True


def get_commands(state: State, arguments: Arguments) -> list[dict[str, str]]:
    return state.commands.get(_place(arguments), [])


def delete_commands(state: State, arguments: Arguments) -> bool:
    state.commands.pop(_place(arguments), None)
    state.accept("deleteMyCommands")
    return True


def set_description(state: State, arguments: Arguments) -> bool:
    return _describe(state, "setMyDescription", "description", arguments)


def set_short_description(state: State, arguments: Arguments) -> bool:
    return _describe(state, "setMyShortDescription", "short_description", arguments)


def _describe(state: State, method: str, name: str, arguments: Arguments) -> bool:
    text = arguments.get(name, "")
    state.descriptions[name, arguments.get("language_code", "")] = text
    state.accept(method, text=text)
    return True


def get_description(state: State, arguments: Arguments) -> dict[str, str]:
    return _described(state, "description", arguments)


def get_short_description(state: State, arguments: Arguments) -> dict[str, str]:
    return _described(state, "short_description", arguments)


def _described(state: State, name: str, arguments: Arguments) -> dict[str, str]:
    """In the language, else in the one for all."""
    known, language = state.descriptions, arguments.get("language_code", "")
    return {name: known.get((name, language)) or known.get((name, ""), "")}


def set_menu(state: State, arguments: Arguments) -> bool:
    state.menu[arguments.get("chat_id")] = arguments.get("menu_button", {"type": "default"})
    state.accept("setChatMenuButton", chat=arguments.get("chat_id"))
    return True
