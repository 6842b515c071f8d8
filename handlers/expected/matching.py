"""Somebody who was expected has arrived: the list fills what their profile lacks, and no more."""

from __future__ import annotations

import re
from typing import Any

from content.cities import zone_of
from content.text import Text
from handlers.context import Context
from handlers.people.address import plain_name
from handlers.people.consent import lets_office_help
from handlers.people.parts import BY_FIELD
from handlers.people.record import record
from handlers.seats.arrived import theirs_now
from storage.expected import expected
from storage.expected.expected import FIELDS, Expected
from storage.offices import offices
from storage.people import people
from storage.people.people import Person

_LEAST = 3  # letters of a word of a name that tells people apart
_LETTERS = re.compile(r"[^\W\d_]+")
_DEGREES = frozenset(
    (
        *("spd", "mpd", "sip", "ssos", "shum", "mhum", "skom", "mkom", "msi", "sptk"),
        *("amd", "spust", "sipust", "mip", "map", "prof", "drs", "dra", "haji", "bin", "binti"),
    )
)


async def by_phone(context: Context) -> Text | None:
    """What to tell a person who said their telephone, where one office expects somebody with it.

    A number is not proven by being typed, so the name has to agree as well, and nobody is a
    second one of the same list."""
    person = context.person
    if person is None or person.phone is None or not lets_office_help(person):
        return None
    found = await expected.with_phone(context.db, person.phone)
    if len(found) != 1 or not _agree(found[0].name, person.name):
        return None
    if await expected.has_arrived(context.db, found[0].office, person.id):
        return None
    return await arrived(context, found[0])


def _agree(listed: str, told: str) -> bool:
    """All words of the shorter one, and two of them where the list has two."""
    one, other = _words(listed), _words(told)
    both = one & other
    return both in (one, other) and len(both) >= min(2, len(one)) > 0


def _words(name: str) -> set[str]:
    """Of the name without degrees, in small letters; "S.Hum." is no name."""
    bare = [word for word in plain_name(name).split() if "." not in word]
    found = {word.casefold() for word in _LETTERS.findall(" ".join(bare))}
    return {word for word in found if len(word) >= _LEAST} - _DEGREES


async def arrived(context: Context, row: Expected) -> Text | None:
    """This chat's person is the expected one, and is told so; None where somebody was before."""
    person = context.person
    assert person is not None
    if not await expected.arrive(context.db, row.id, person.id, context.now):
        return None
    await record(context, "expected person arrived", row.office, person.id)
    filled = _lacking(person, row)
    if filled:
        parts = " ".join(sorted(filled))
        if zone := zone_of(filled.get("city")):
            filled = {**filled, "zone": zone}
        context.person = await people.describe(context.db, person.id, **filled)
        await record(context, "profile changed", row.office, person.id, parts=parts)
    office = await offices.office(context.db, row.office)
    assert office is not None
    said = context.say("was_expected", office=office.name)
    if labels := _labels(context, filled):
        said += Text(" ") + context.say("was_filled", parts=", ".join(labels))
    if row.seated is not None and (seats := await theirs_now(context, row.seated)) is not None:
        said += Text("\n\n") + seats
    return said


def _lacking(person: Person, row: Expected) -> dict[str, Any]:
    """What the profile lacks and the list says; a district of another city is left."""
    told = {field: getattr(row, field) for field in FIELDS} | {"office": row.office}
    filled = {
        field: value
        for field, value in told.items()
        if value is not None and getattr(person, field) is None
    }
    if filled.get("city", person.city) != row.city:
        filled.pop("district", None)
    return filled


def _labels(context: Context, filled: dict[str, Any]) -> list[str]:
    labels = [context.say(BY_FIELD[field].label).plain for field in FIELDS if field in filled]
    if "office" in filled:
        labels.append(context.say("label_my_office").plain)
    return labels
