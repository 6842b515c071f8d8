"""What a request says, however it travels: in the address, as a form, as JSON, in parts."""

from __future__ import annotations

import json
import re
from typing import cast
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from tests.wire.methods import Upload
from tests.wire.refusal import Fault, Refused, bad
from tests.wire.telegram.files import UPLOAD

TOO_LARGE = Refused(413, "Request Entity Too Large")
_ATTACHED = re.compile("attach://(.+)")


async def read_body(request: web.BaseRequest) -> tuple[dict[str, object], bool]:
    """The parameters, and whether they are typed, as in JSON."""
    kind = request.content_type
    if kind == "multipart/form-data":
        return await _parts(request), False
    body = await request.content.read()
    if kind == "application/json":
        return (_from_json(body) if body else {}), True
    form = _form(request.rel_url.raw_query_string.encode())
    if not body:
        return form, False
    if kind != "application/x-www-form-urlencoded":
        raise Fault(f"a body of type {kind}")
    return form | _form(body), False


def _from_json(body: bytes) -> dict[str, object]:
    try:
        value = json.loads(body)
    except ValueError:
        raise bad("can't parse request: invalid JSON object") from None
    if not isinstance(value, dict):
        raise bad("can't parse request: JSON object expected")
    return value


def _form(body: bytes) -> dict[str, object]:
    pairs = parse_qsl(
        body.decode(errors="surrogateescape"), keep_blank_values=True, errors="surrogateescape"
    )
    return dict(pairs)


async def _parts(request: web.BaseRequest) -> dict[str, object]:
    given: dict[str, object] = {}
    size = 0
    async for part in await request.multipart():
        part = cast(BodyPartReader, part)
        content = bytes(await part.read(decode=False))
        size += len(content)
        if size > UPLOAD:
            raise TOO_LARGE
        value = content.decode(errors="surrogateescape")
        given[part.name or ""] = value if _is_value(part) else Upload(_file_name(part), content)
    return _attached(given)


def _is_value(part: BodyPartReader) -> bool:
    return "filename" not in part.headers.get("Content-Disposition", "")


def _file_name(part: BodyPartReader) -> str:
    """As the real server reads it: what stands there, with no decoding."""
    disposition = part.headers["Content-Disposition"]
    plain = re.search(r'filename="((?:[^"\\]|\\.)*)"', disposition) or re.search(
        r"filename=([^;\s]+)", disposition
    )
    if plain is None:
        raise Fault(f"a file without a plain name: {disposition}")
    return re.sub(r"\\(.)", r"\1", plain[1])


def _attached(given: dict[str, object]) -> dict[str, object]:
    """`attach://name` stands for the part of that name."""
    for name, value in list(given.items()):
        match = _ATTACHED.fullmatch(value) if isinstance(value, str) else None
        if match:
            if match[1] not in given:
                raise bad("wrong file identifier/HTTP URL specified")
            given[name] = given.pop(match[1])
    return given
