"""A calendar file, read back by the library and line by line."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import icalendar
import pytest
from pydantic import ValidationError

from handlers.files.attachments import Appointment, Calendar, parse
from tests.bot.working import Worker
from tests.given import HOUR, NOW

TITLE = "Layanan, arsip; dan 📚 “daring” \\ luring: bagian pertama dari dua belas (contoh)"
ABOUT = "Penyelenggara: Dinas (contoh)\nMohon dibawa: laptop, surat tugas; KTP"
OPENING = Appointment(
    uid="session-1@abc.rekan-pustaka",
    starts=NOW,
    ends=NOW + 3 * HOUR,
    title=TITLE,
    place="Aula, lantai 2",
    about=ABOUT,
    link="https://rapat.example/abc?x=1&y=2",
)


def calendar(method: str = "PUBLISH", sequence: int = 1) -> Calendar:
    return Calendar.model_validate(
        {
            "file_name": "kegiatan-1.ics",
            "method": method,
            "made": NOW,
            "sequence": sequence,
            "alarms": (timedelta(days=1), timedelta(hours=2)),
            "appointments": (OPENING, OPENING.model_copy(update={"uid": "session-2@abc"})),
        }
    )


async def _drawn(worker: Worker, about: Calendar) -> bytes:
    return (await worker.draw(about)).read_bytes()


async def test_it_reads_back(worker: Worker) -> None:
    read: Any = icalendar.Calendar.from_ical(await _drawn(worker, calendar(sequence=7)))
    assert (read["method"], read["version"]) == ("PUBLISH", "2.0")
    opening, second = read.events
    assert (opening["uid"], second["uid"]) == ("session-1@abc.rekan-pustaka", "session-2@abc")
    assert opening["sequence"] == 7
    assert (opening.start, opening.end) == (NOW, NOW + 3 * HOUR)
    assert (str(opening["summary"]), str(opening["description"])) == (TITLE, ABOUT)
    assert str(opening["location"]) == "Aula, lantai 2"
    assert str(opening["url"]) == "https://rapat.example/abc?x=1&y=2"
    assert opening["dtstamp"].dt == NOW
    triggers = [alarm["trigger"].dt for alarm in opening.walk("VALARM")]
    assert triggers == [-timedelta(days=1), -timedelta(hours=2)]


async def test_lines_are_short_and_end_as_calendars_expect(worker: Worker) -> None:
    drawn = await _drawn(worker, calendar())
    lines = drawn.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    for line in lines:
        line.decode()  # a folded emoji is not cut in two
    assert b"DTSTART:20261123T010000Z" in lines


async def test_a_cancelled_one_is_taken_back_and_rings_no_alarm(worker: Worker) -> None:
    read: Any = icalendar.Calendar.from_ical(await _drawn(worker, calendar("CANCEL")))
    assert read["method"] == "CANCEL"
    assert {event["status"] for event in read.events} == {"CANCELLED"}
    assert read.walk("VALARM") == []


async def test_one_that_is_taken_back_beside_one_that_stands(worker: Worker) -> None:
    gone = OPENING.model_copy(update={"uid": "session-9@abc", "cancelled": True})
    about = calendar().model_copy(update={"appointments": (OPENING, gone)})
    read: Any = icalendar.Calendar.from_ical(await _drawn(worker, about))
    assert read["method"] == "PUBLISH"
    assert [event["status"] for event in read.events] == ["CONFIRMED", "CANCELLED"]
    assert [len(event.walk("VALARM")) for event in read.events] == [2, 0]


def test_it_is_told_apart_from_other_attachments() -> None:
    about = calendar()
    assert parse(about.model_dump_json(exclude_defaults=True)) == about


def test_a_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValidationError):
        OPENING.model_validate({**OPENING.model_dump(), "starts": NOW.replace(tzinfo=None)})
