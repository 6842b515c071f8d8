"""The buttons of forms. Each carries form and step, so that one from another step is stale."""

from __future__ import annotations

from typing import Literal

from handlers.press import Press

Act = Literal["back", "skip", "cancel", "done", "keep", "add"]
CARD = "="  # the step after the last question


class Say(Press, code="f"):
    """Stands for typing `words` at this step."""

    form: str
    step: str
    words: str


class Do(Press, code="fd"):
    form: str
    step: str
    act: Act


class Edit(Press, code="fe"):
    """*Ubah* on the card."""

    form: str
    field: str


class Remove(Press, code="fx"):
    """Take the entry of this number (from 0) out of a list.

    `of`: how many there are, so that a second tap does not take out the next one.
    """

    form: str
    step: str
    entry: int
    of: int


class Resume(Press, code="fr"):
    form: str
