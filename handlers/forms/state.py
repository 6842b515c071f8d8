"""The state of an open form: a JSON row of its chat, so it survives a restart."""

from __future__ import annotations

from pydantic import AwareDatetime, BaseModel, TypeAdapter, ValidationError


class FormState(BaseModel):
    """`answers` holds each answer written out in full; an empty one was skipped.

    `at`: a question asked again on purpose. `unclear`: words that were asked back.
    `warned`: an answer whose warning was shown. `paused`: a command came in between.
    `into`: the list question of the form below for which this one makes an entry.
    `offered`: it is only proposed, since this moment, and gone with the next turn unless taken up.
    """

    form: str
    version: int
    given: dict[str, str] = {}
    answers: dict[str, str] = {}
    at: str | None = None
    unclear: str = ""
    warned: str = ""
    paused: bool = False
    into: str | None = None
    offered: AwareDatetime | None = None


_FORMS = TypeAdapter(list[FormState])


def read_forms(stored: str) -> list[FormState]:
    """The open forms; none where this version cannot read them, so that the chat goes on."""
    try:
        return _FORMS.validate_json(stored)
    except ValidationError:
        return []


def write_forms(forms: list[FormState]) -> str:
    return _FORMS.dump_json(forms, exclude_defaults=True).decode()
