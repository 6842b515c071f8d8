"""Our poller and our stand-in against the real thing: updates, methods and errors of Telegram.

The files are large and of others, so they lie outside: BOT_API_DATA names their folder.
"""

from __future__ import annotations

import ast
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.channels.telegram import outcome
from bot.channels.telegram.reading import read, split_update
from handlers.chat import Unreadable
from tests import wire
from tests.bot.telegram.reception import receiving
from tests.skips import NO_DATA
from tests.wire.methods import METHODS
from tests.wire.person import Person
from tests.wire.telegram import NO_LIMITS, bot_api

NAMES = {
    "integer": "Integer",
    "boolean": "Boolean",
    "string": "String",
    "array": "Array of ",
    "file": "InputFile",
}
# Texts of Telegram's own servers and of the library under the Bot API server, in neither source.
FARTHER = re.compile(
    r"[A-Z_]{8,}|peer_id_invalid|message_id_invalid|user not found|wrong remote file.*"
    r"|wrong file identifier/http url specified|message can't be (edited|deleted for everyone)"
    r"|(there is no \w+ )?in the message to edit|file must be non-empty"
    r"|inline keyboard button text must be non-empty|invalid language code specified"
    r"|strings must be encoded in utf-8|bad webhook: failed to resolve host: .*"
    r"|can't parse request: .*|bad gateway|request entity too large",
    re.IGNORECASE,
)


async def test_the_stand_in_and_the_poller_fit_the_real_thing(tmp_path: Path) -> None:
    folder = Path(os.environ.get("BOT_API_DATA", ""))
    if folder == Path():
        pytest.skip(NO_DATA)
    fits_the_methods(json.loads((folder / "botapi_10.3.json").read_text()))
    fits_the_errors(json.loads((folder / "bot_api_server_errors.json").read_text()))
    lines = (folder / "telegram_updates.jsonl").read_text().splitlines()
    await takes_all([json.loads(line) for line in lines], tmp_path)


def fits_the_methods(api: dict[str, Any]) -> None:
    for name, ours in METHODS.items():
        theirs = {field["name"]: field for field in api["methods"][name]["fields"]}
        assert ours.keys() <= theirs.keys(), name
        required = {each for each, field in theirs.items() if field["required"]}
        # The server itself asks only for one of two ways to name the message of an edit.
        assert required <= ours.keys(), name
        needed = {each for each, parameter in ours.items() if parameter.without}
        assert required - needed <= {"url", "text"}, (name, required, needed)
        for each, parameter in ours.items():
            types = theirs[each]["types"]
            if parameter.kind == "object":
                assert all(kind in api["types"] for kind in types), (name, each)
            else:
                assert any(kind.startswith(NAMES[parameter.kind]) for kind in types), (name, each)


def fits_the_errors(errors: dict[str, Any]) -> None:
    rewritten = [text for _, text in errors["rewrites"].values()]
    known = [each["text"] for each in errors["errors"]] + errors["composed"] + rewritten
    whole = [_bare(text) for text in known]
    unknown = [
        text
        for text in {*_said_by_the_stand_in(), *_waited_for()}
        if not FARTHER.fullmatch(text) and not any(_fits(_bare(text), each) for each in whole)
    ]
    assert unknown == []


def _bare(text: str) -> str:
    return re.sub(r"^(bad request|forbidden|bad webhook): ", "", text.casefold())


def _fits(ours: str, theirs: str) -> bool:
    """Theirs can be the beginning of a text that goes on, or ours a part of it."""
    return ours in theirs or (len(theirs) > 12 and ours.startswith(theirs))


def _said_by_the_stand_in() -> Iterator[str]:
    for path in Path(wire.__path__[0]).rglob("*.py"):
        if not path.name.startswith("test_"):
            for node in ast.walk(ast.parse(path.read_text())):
                yield from _texts(node)


def _texts(node: ast.AST) -> Iterator[str]:
    """`bad("…")`, `Refused(400, "…")`, and what is said where a parameter is missing."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        place = {"bad": 0, "Refused": 1, "_needed": 1, "at_most": 1}.get(node.func.id, 99)
        for text in node.args[place : place + 1]:
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value


def _waited_for() -> tuple[str, ...]:
    return (outcome.UNCHANGED, *outcome.UNKNOWN_FILE, *outcome._GONE, *outcome._LOST)


async def takes_all(samples: list[dict[str, Any]], folder: Path) -> None:
    bad = [each["ptb_22_8"] != "ok" for each in samples]
    assert (len(bad), sum(bad)) == (315, 14)
    for sample, is_bad in zip(samples, bad, strict=True):
        [raw] = split_update(json.dumps(sample["update"]).encode())
        assert isinstance(read(raw, "rekan_pustaka_bot"), Unreadable) == is_bad, sample["kind"]
    async with bot_api(NO_LIMITS) as api, receiving(folder, api) as reception:
        for sample in samples:
            update = {**sample["update"], "update_id": "@"}
            api.push_raw(json.dumps(update).encode().replace(b'"@"', b"UPDATE_ID", 1))
        sari = Person(api, "Sari")
        await sari.starts()
        await sari.sees("Selamat datang")
        await reception.settled()
        assert await reception.count("dead_letters") == 14
        assert await reception.count("inbox") == 316
