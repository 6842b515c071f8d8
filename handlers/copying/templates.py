"""*Dari contoh program*: an event as a programme holds it, on days of one's own, as a draft."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from content import dates
from content.template import Template, load_templates
from content.workdays import is_workday
from handlers.chat import Posts
from handlers.context import Context
from handlers.forms.answer import Choice
from handlers.forms.question import Objection
from handlers.forms.when import When
from handlers.people.record import record
from handlers.planning import drafts
from handlers.planning.defaults import usual
from handlers.sessions.hours import warning
from storage.connection import Connection
from storage.events import events, quotas, sessions
from storage.offices.offices import Office

_DAYS_OFFERED = 4
_AHEAD = timedelta(weeks=2)  # so that people can be invited


def named(template: str) -> Template | None:
    return next((each for each in load_templates() if each.id == template), None)


def choices(office: Office) -> Sequence[Choice]:
    """That of the office's own city first."""
    found = sorted(load_templates(), key=lambda each: (each.city != office.city, each.id))
    return [Choice(each.id, f"{each.programme}, {each.city}") for each in found]


def days(context: Context, zone: str) -> Sequence[Choice]:
    """The first working days that leave time for inviting."""
    day = context.now.astimezone(ZoneInfo(zone)).date() + _AHEAD
    found: list[date] = []
    while len(found) < _DAYS_OFFERED:
        if is_workday(day):
            found.append(day)
        day += timedelta(days=1)
    return [Choice(f"{each:%d/%m/%Y}", dates.short_day(each, context.language)) for each in found]


def _hours(template: Template, first: date, zone: str) -> list[When]:
    """Of each session, in its order."""
    here = ZoneInfo(zone)
    return [
        When(
            datetime.combine(first + timedelta(days=each.day - 1), each.starts, here),
            datetime.combine(first + timedelta(days=each.day - 1), each.ends, here),
        )
        for each in template.sessions
    ]


async def check_day(
    context: Context, office: int, template: Template, first: date, zone: str
) -> Objection | None:
    for when in _hours(template, first, zone):
        found = await warning(context, office, when)
        if found is not None:
            return found
    return None


async def draft(context: Context, office: Office, template: Template, first: date) -> Posts:
    assert context.person is not None
    hours = _hours(template, first, office.zone)
    number = await events.draft(
        context.db,
        office=office.id,
        kind=template.kind,
        title=template.title,
        starts=hours[0].starts,
        ends=hours[0].ends,
        zone=office.zone,
        place=template.place,
        seats=template.seats,
        created_by=context.person.id,
        now=context.now,
    )
    parts = {name: getattr(template, name) for name in ("description", "audience", "bring")}
    changes = {**usual(template.kind), **parts, "letter": template.letter}
    await events.change(context.db, number, 1, **changes)
    await _sessions(context.db, number, template, hours)
    if template.each_institution is not None:
        await quotas.set_most(context.db, number, "institution", "", template.each_institution)
    await record(context, "event drafted", office.id, event=number, template=template.id)
    event = await events.event(context.db, number)
    assert event is not None
    return (await drafts.preview(context, event, context.say("event_from_template")),)


async def _sessions(
    connection: Connection, number: int, template: Template, hours: list[When]
) -> None:
    """A draft has one session from the start; the template's first becomes it."""
    [begun] = await sessions.of_event(connection, number)
    first, *others = zip(template.sessions, hours, strict=True)
    await sessions.describe(connection, begun.id, title=first[0].title, speaker=first[0].speaker)
    for each, when in others:
        await sessions.add(
            connection, number, when.starts, when.ends, title=each.title, speaker=each.speaker
        )
