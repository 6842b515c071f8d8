"""A template of an event, as shipped for each programme: what it is like, and no date."""

from __future__ import annotations

from datetime import time
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated, Literal

from pydantic import BaseModel, Field, ValidationInfo, field_validator

from content.programme import Clock, Kind, Line, Number, SampleLine
from content.source import Identified, read_folder, read_named

_Told = Annotated[str, Field(min_length=2, max_length=200)]


class _Model(BaseModel, frozen=True, extra="forbid", strict=True):
    """Says what every part of a template is: unchanging, and nothing but what is asked for."""


class TemplateSession(_Model):
    """`day` counts from 1, the day on which the event begins."""

    day: Annotated[Number, Field(ge=1, le=14)]
    starts: Clock
    ends: Clock
    title: Line
    speaker: SampleLine | None = None

    @field_validator("ends")
    @classmethod
    def _after_start(cls, ends: time, info: ValidationInfo) -> time:
        if "starts" in info.data and ends <= info.data["starts"]:
            raise ValueError("must be after 'starts'")
        return ends


Sessions = Annotated[tuple[TemplateSession, ...], Field(min_length=1, max_length=40)]


class Template(_Model, Identified):
    """Offices in `city` see it first. At most `each_institution` seats go to one institution."""

    city: Line
    programme: Annotated[Line, Field(max_length=24)]
    title: Line
    kind: Kind
    description: _Told
    audience: _Told
    place: SampleLine
    seats: Annotated[Number, Field(ge=1, le=10_000)]
    each_institution: Annotated[Number, Field(ge=1, le=10_000)] | None = None
    letter: Literal["none", "optional", "required"]
    bring: _Told | None = None
    sessions: Sessions

    @field_validator("sessions")
    @classmethod
    def _in_order(cls, sessions: Sessions) -> Sessions:
        times = [(each.day, each.starts) for each in sessions]
        if times != sorted(times) or times[0][0] != 1:
            raise ValueError("must begin on day 1 and stand in the order of time")
        return sessions


def read_template(name: str, source_text: str) -> Template:
    """Raises ContentError, and nothing else, whatever the text."""
    return read_named(Template, name, source_text)


def read_templates(folder: Traversable) -> tuple[Template, ...]:
    """Those of a content folder, by file name. Raises ContentError for all files, or for none."""
    return read_folder(folder, "templates", read_template)


@cache
def load_templates() -> tuple[Template, ...]:
    """The shipped templates, read once. Raises ContentError, which `rekan check` shows too."""
    return read_templates(files("content"))
