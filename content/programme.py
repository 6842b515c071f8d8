"""A programme of an office, as shipped: the sample that a fresh service opens with."""

from __future__ import annotations

import re
from datetime import time
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated, Literal
from zoneinfo import available_timezones

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from content.source import Identified, read_folder, read_named


def _one_line(value: str) -> str:
    if not value.isprintable() or value != value.strip():
        raise ValueError("must be one line without blanks around it")
    return value


def _contoh(value: str) -> str:
    if "contoh" not in value.casefold():
        raise ValueError("must say 'contoh', so that nobody takes it for real")
    return value


@cache  # the list is read from the disk anew each time
def _zone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError("not an IANA time zone")
    return value


def _clock(value: object) -> object:
    if isinstance(value, time):
        return value
    if (match := re.fullmatch(r"([01][0-9]|2[0-3])\.([0-5][0-9])", str(value))) is None:
        raise ValueError("write the time as 09.00")
    return time(int(match[1]), int(match[2]))


def _number(value: object) -> object:
    # Not left to pydantic, which reads "1_000", "2.0" and " 2 " as numbers too.
    if re.fullmatch(r"0|[1-9][0-9]{0,8}", str(value)) is None:
        raise ValueError("write a whole number, such as 20")
    return int(str(value))


def _unique(names: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(names)) < len(names):
        raise ValueError("a name is there twice")
    return names


Zone = Annotated[str, AfterValidator(_zone)]
Line = Annotated[str, Field(min_length=2, max_length=120), AfterValidator(_one_line)]
SampleLine = Annotated[Line, AfterValidator(_contoh)]
SampleName = Annotated[SampleLine, Field(max_length=80)]
Clock = Annotated[time, BeforeValidator(_clock)]
Number = Annotated[int, BeforeValidator(_number)]
Kind = Literal["workshop", "bimtek", "seminar", "training", "meeting"]
Names = Annotated[tuple[SampleName, ...], AfterValidator(_unique)]


class _Model(BaseModel, frozen=True, extra="forbid", strict=True):
    """Says what every part of a programme is: unchanging, and nothing but what is asked for."""


class SamplePerson(_Model):
    """A librarian of the sample."""

    name: SampleName
    institution: SampleLine


class Workshop(_Model):
    """A coming event of the sample, placed relative to the day it is loaded.

    `in_workdays` counts the office's working days after that day; `starts` and `ends` are in the
    programme's zone; `enrolled` are names of the programme's people.
    """

    title: SampleLine
    kind: Kind
    in_workdays: Annotated[Number, Field(ge=2, le=15)]
    starts: Clock
    ends: Clock
    place: SampleLine
    seats: Annotated[Number, Field(ge=1, le=10_000)]
    enrolled: Names

    @field_validator("ends")
    @classmethod
    def _after_start(cls, ends: time, info: ValidationInfo) -> time:
        if "starts" in info.data and ends <= info.data["starts"]:
            raise ValueError("must be after 'starts'")
        return ends

    @field_validator("enrolled")
    @classmethod
    def _seated(cls, enrolled: Names, info: ValidationInfo) -> Names:
        if len(enrolled) > info.data.get("seats", len(enrolled)):
            raise ValueError("more names than 'seats'")
        return enrolled


People = tuple[SamplePerson, ...]
Workshops = tuple[Workshop, ...]


class Programme(_Model, Identified):
    """One office's programme. `zone` is IANA's."""

    city: Line
    office: SampleLine
    title: SampleLine
    zone: Zone
    contact: SampleLine
    coordinator: SampleName
    people: People
    workshops: Workshops

    @field_validator("people")
    @classmethod
    def _told_apart(cls, people: People, info: ValidationInfo) -> People:
        _unique((info.data.get("coordinator", ""), *(person.name for person in people)))
        return people

    @field_validator("workshops")
    @classmethod
    def _known_people(cls, workshops: Workshops, info: ValidationInfo) -> Workshops:
        known = {person.name for person in info.data.get("people", ())}
        strangers = [
            _stranger((number, "enrolled", place), name)
            for number, workshop in enumerate(workshops)
            for place, name in enumerate(workshop.enrolled)
            if name not in known
        ]
        if strangers and "people" in info.data:
            # No plain ValueError: pydantic keeps these places, so each name's line can be told.
            raise ValidationError.from_exception_data("Programme", strangers)
        return workshops


def _stranger(loc: tuple[int | str, ...], name: str) -> InitErrorDetails:
    error = PydanticCustomError("stranger", "{name} is not among the people", {"name": repr(name)})
    return InitErrorDetails(type=error, loc=loc, input=name)


def read_programme(name: str, source_text: str) -> Programme:
    """The programme in one file's text; `name` is the file's, such as "programmes/bontang.yaml".
    Raises ContentError, and nothing else, whatever the text.
    """
    return read_named(Programme, name, source_text)


def read_programmes(folder: Traversable) -> tuple[Programme, ...]:
    """Those of a content folder, by file name. Raises ContentError for all files, or for none."""
    return read_folder(folder, "programmes", read_programme)


@cache
def load_programmes() -> tuple[Programme, ...]:
    """The shipped programmes, read once. Raises ContentError, which `rekan check` shows too."""
    return read_programmes(files("content"))
