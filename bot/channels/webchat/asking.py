"""What a browser asks of the web chat, read strictly, and how it is refused."""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.webchat.upload import LONGEST_NAME, REFERENCE
from handlers.chat import FileRef

MOST_BYTES = 1_000_000
MOST_PRESS = 64  # characters; no button of ours is longer

M = TypeVar("M", bound=BaseModel)


class Refusal(Exception):
    """Not done; the sentence says why to whoever asked."""

    def __init__(self, sentence: str, status: int) -> None:
        super().__init__(sentence)
        self.sentence, self.status = sentence, status


class Opening(BaseModel):
    """`role` is "librarian", or the id of a ready-made coordinator."""

    model_config = ConfigDict(extra="forbid")
    role: Annotated[str, Field(alias="as")]


class Uploaded(FileRef):
    """A file that was uploaded before, as we named it."""

    reference: Annotated[str, StringConstraints(pattern=REFERENCE)]
    name: Annotated[str, StringConstraints(max_length=LONGEST_NAME)]


class Sending(BaseModel):
    """`number` is the browser's own: sent twice, it is one message."""

    model_config = ConfigDict(extra="forbid")
    number: Annotated[str, StringConstraints(pattern=r"^[0-9a-zA-Z-]{8,64}$")]
    words: str | None = None
    press: Annotated[str, StringConstraints(max_length=MOST_PRESS)] | None = None
    message: int | None = None
    file: Uploaded | None = None


class Moving(BaseModel):
    model_config = ConfigDict(extra="forbid")
    move: Literal["hour", "day", "next"]


async def read(request: Request, model: type[M]) -> M:
    """The request's JSON as a model. Raises `Refusal`."""
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        raise Refusal("Kirimkan JSON.", 415)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise Refusal("Pesan Anda terlalu panjang.", 413)
    try:
        return model.model_validate_json(bytes(body))
    except ValidationError:
        raise Refusal("Pesan itu tidak dapat dibaca.", 400) from None


def digits(text: str) -> int:
    """A number as we give them out, which fits in the database; 0 for anything else."""
    plain = text.isascii() and text.isdigit() and len(text) < 16
    return int(text) if plain else 0


def answered(sentence: str, status: int) -> Response:
    return JSONResponse({"error": sentence}, status)


async def refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    return answered(error.sentence, error.status)


async def unavailable(request: Request, error: Exception) -> Response:
    return answered("Layanan sedang tidak dapat menyimpan. Pesan Anda akan dikirim ulang.", 503)


async def failed(request: Request, error: Exception) -> Response:
    return answered("Maaf, ada gangguan pada layanan. Silakan coba lagi.", 500)


async def nobody(request: Request, error: Exception) -> Response:
    """The browser is gone: nobody reads the answer."""
    return Response(status_code=499)
