"""What a post can carry besides words: a frozen description with its data, drawn in `bot`.

A description is all there is to draw: equal descriptions give the same file.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    TypeAdapter,
    model_validator,
)

MOST_ROWS = 100_000
MOST_CHARACTERS = 10_000_000
LONGEST_TEXT = 32_767  # characters a cell of a spreadsheet can hold

# What XML 1.0, and with it XLSX, has no way to write.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def _writable(value: Any) -> Any:
    # isprintable() spares nearly every cell the regular expression: 30,000 rows in half the time.
    if not isinstance(value, str) or value.isprintable():
        return value
    return _UNWRITABLE.sub("", value)


_Text = Annotated[str, Field(strict=True, max_length=LONGEST_TEXT)]
_Integer = Annotated[int, Field(strict=True)]
_Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]
Cell = Annotated[_Text | _Integer | _Number | None, BeforeValidator(_writable)]
Heading = Annotated[_Text, BeforeValidator(_writable)]


_XlsxName = Annotated[str, Field(max_length=120, pattern=r"^[^/\\\x00-\x1f\x7f]+\.xlsx$")]


class _Description(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Page(_Description):
    """A table of a spreadsheet: a header, and rows of as many cells.

    Numbers that are names (NIP, telephone) are given as text. Characters that XLSX cannot hold are
    removed. Raises pydantic's ValidationError for a row of another width than `columns`, for more
    than 100,000 rows, and for a cell of more than 32,767 characters.
    """

    title: Heading
    columns: Annotated[tuple[Heading, ...], Field(min_length=1, max_length=256)]
    rows: Annotated[tuple[tuple[Cell, ...], ...], Field(max_length=MOST_ROWS)]

    @model_validator(mode="after")
    def _rows_fit_columns(self) -> Self:
        width = len(self.columns)
        if any(len(row) != width for row in self.rows):
            raise ValueError("a row has more or fewer cells than there are columns")
        return self


class Sheet(Page):
    """A spreadsheet of one page. `file_name` is what the receiver sees, ending in .xlsx."""

    kind: Literal["sheet"] = "sheet"
    file_name: _XlsxName

    @property
    def pages(self) -> tuple[Page, ...]:
        return (self,)


class Workbook(_Description):
    """A spreadsheet of several pages, which may be called alike: they are numbered then.

    Raises pydantic's ValidationError for more than 60 pages, or 100,000 rows in all.
    """

    kind: Literal["workbook"] = "workbook"
    file_name: _XlsxName
    title: Heading
    pages: Annotated[tuple[Page, ...], Field(min_length=1, max_length=60)]

    @model_validator(mode="after")
    def _rows_fit(self) -> Self:
        if sum(len(page.rows) for page in self.pages) > MOST_ROWS:
            raise ValueError(f"the pages have more than {MOST_ROWS} rows in all")
        return self


class Document(_Description):
    """A text file: JSON, CSV, plain words. `file_name` is what the receiver sees, with its ending.

    Raises pydantic's ValidationError for more than 10,000,000 characters, and for any other ending.
    """

    kind: Literal["document"] = "document"
    file_name: Annotated[
        str, Field(max_length=120, pattern=r"^[^/\\\x00-\x1f\x7f]+\.(json|csv|ics|txt)$")
    ]
    content: Annotated[str, Field(strict=True, max_length=MOST_CHARACTERS)]


class Appointment(_Description):
    """One entry of a calendar. `uid` stays the same when it changes; `link` leads to it online;
    one that is `cancelled` is taken back."""

    uid: Annotated[str, Field(max_length=200)]
    starts: AwareDatetime
    ends: AwareDatetime
    title: Heading
    place: Heading
    about: Heading
    link: str | None = None
    cancelled: bool = False


class Calendar(_Description):
    """A calendar to take over, or (`CANCEL`) to take back. `made` is when it said so, `sequence`
    counts the changes, `alarms` are how long before each appointment.

    Raises pydantic's ValidationError for any other ending of `file_name` than .ics."""

    kind: Literal["calendar"] = "calendar"
    file_name: Annotated[str, Field(max_length=120, pattern=r"^[^/\\\x00-\x1f\x7f]+\.ics$")]
    method: Literal["PUBLISH", "CANCEL"]
    made: AwareDatetime
    sequence: _Integer
    alarms: tuple[timedelta, ...]
    appointments: Annotated[tuple[Appointment, ...], Field(max_length=1_000)]


Line = Annotated[str, Field(strict=True, max_length=500), BeforeValidator(_writable)]
_PdfName = Annotated[str, Field(max_length=120, pattern=r"^[^/\\\x00-\x1f\x7f]+\.pdf$")]
_PngName = Annotated[str, Field(max_length=120, pattern=r"^[^/\\\x00-\x1f\x7f]+\.png$")]


class QrCode(_Description):
    """A picture that a phone's camera reads: it `leads` to an address, or says these words."""

    kind: Literal["qr"] = "qr"
    file_name: _PngName
    leads: Annotated[str, Field(min_length=1, max_length=300)]


class Bar(_Description):
    """One answer. `value` is how long its bar is, `said` what stands at its end: "62 % (31)"."""

    label: Line
    value: Annotated[_Number, Field(ge=0)]
    said: Line


class Bars(_Description):
    """The answers to one question. The bars begin at 0, and the longest fills the width, or one as
    long as `whole` would: then the rest is shown behind each."""

    bars: Annotated[tuple[Bar, ...], Field(min_length=1, max_length=30)]
    whole: Annotated[_Number, Field(gt=0)] | None = None


_Count = Annotated[_Integer, Field(ge=0)]


class Scale(_Description):
    """How many gave each of the four answers, and what stands at the end, such as the mean."""

    label: Line
    counts: tuple[_Count, _Count, _Count, _Count]
    said: Line


class Scales(_Description):
    """Several items judged alike. `answers` are the words of the scale, the worst one first."""

    answers: tuple[Line, Line, Line, Line]
    scales: Annotated[tuple[Scale, ...], Field(min_length=1, max_length=30)]


class Chart(_Description):
    """A picture of results for a phone. All words are given, numbers too: it knows no language.

    Very long words end in "…", and letters that the picture's font lacks are drawn as a box.
    """

    kind: Literal["chart"] = "chart"
    file_name: _PngName
    title: Line
    subtitle: Line = ""
    shows: Bars | Scales
    footnote: Line = ""


class RegisterDay(_Description):
    """The lines above the list of one day, and where and when it is signed."""

    head: tuple[Line, ...]
    signed: Line


class Register(_Description):
    """Pages to be signed by hand: the same guests on each of `days`, which has lines of its own.

    `widths` are millimetres of the columns, of about 267 in all. `signer` are the lines below the
    list, such as the office; `by_hand` those below the room for the signature. `page` is how a page
    is called before its number.
    Letters that the page's fonts lack are written as the nearest ones. Raises pydantic's
    ValidationError for a guest of another width than `columns`.
    """

    kind: Literal["register"] = "register"
    file_name: _PdfName
    heading: Line
    title: Line
    days: Annotated[tuple[RegisterDay, ...], Field(min_length=1, max_length=60)]
    columns: Annotated[tuple[Line, ...], Field(min_length=2, max_length=8)]
    widths: Annotated[tuple[int, ...], Field(max_length=8)]
    guests: Annotated[tuple[tuple[Line, ...], ...], Field(max_length=10_000)]
    signer: Annotated[tuple[Line, ...], Field(min_length=1)]
    by_hand: tuple[Line, ...]
    page: Line

    @model_validator(mode="after")
    def _guests_fit_columns(self) -> Self:
        width = len(self.columns)
        if any(len(row) != width for row in (self.widths, *self.guests)):
            raise ValueError("a guest has more or fewer cells than there are columns")
        return self


class Confirmation(_Description):
    """One page that says something of somebody: named values between paragraphs, and a remark."""

    kind: Literal["confirmation"] = "confirmation"
    file_name: _PdfName
    heading: Line
    title: Line
    opening: Line
    values: Annotated[tuple[tuple[Line, Line], ...], Field(max_length=60)]
    closing: tuple[Line, ...]
    remark: Line


class Kept(_Description):
    """A file that somebody sent and that we keep: nothing is drawn. `checksum` is its SHA-256.
    `picture`: it is shown as a photo, where the channel can."""

    kind: Literal["kept"] = "kept"
    file_name: Annotated[str, Field(max_length=120, pattern=r"^[^/\\\x00-\x1f\x7f]+$")]
    checksum: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    picture: bool = False


Attachment = (
    Sheet | Workbook | Document | Calendar | QrCode | Chart | Register | Confirmation | Kept
)
"""Every kind of attachment, told apart by its fields: the outbox leaves out `kind`, a default."""

_ATTACHMENT: TypeAdapter[Attachment] = TypeAdapter(Attachment)


def parse(body: bytes | str) -> Attachment:
    """Reads what `model_dump_json` wrote. Raises pydantic's ValidationError."""
    return _ATTACHMENT.validate_json(body)
