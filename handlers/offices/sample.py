"""The sample: the shipped programmes copied to rows, placed in the days after today."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from content.programme import Programme, Workshop, load_programmes
from content.workdays import is_workday
from handlers.people.consent import CONSENT_VERSION
from handlers.planning.defaults import usual
from handlers.seats.whose import whose_seat
from storage.connection import Connection
from storage.events import events
from storage.offices import offices, roles
from storage.offices.offices import Office
from storage.people import people
from storage.seats import enrolments


async def load(connection: Connection, now: datetime) -> int:
    """Copy each programme that is not here yet; how many were copied."""
    return sum([await _copy(connection, programme, now) for programme in load_programmes()])


async def _copy(connection: Connection, programme: Programme, now: datetime) -> bool:
    office = await offices.found(
        connection,
        programme.office,
        programme.city,
        programme.zone,
        programme.contact,
        programme=programme.id,
        sample=True,
    )
    if office is None:
        return False
    coordinator = await people.welcome(
        connection,
        programme.coordinator,
        programme.office,
        programme.zone,
        CONSENT_VERSION,
        now,
        sample=True,
        office=office.id,
    )
    await roles.grant(connection, coordinator.id, "coordinator", office.id)
    librarians = {
        person.name: await people.welcome(
            connection,
            person.name,
            person.institution,
            programme.zone,
            CONSENT_VERSION,
            now,
            sample=True,
            office=office.id,
        )
        for person in programme.people
    }
    for workshop in programme.workshops:
        number = await _offer(connection, office, workshop, coordinator.id, now)
        for name in workshop.enrolled:
            librarian = librarians[name]
            await enrolments.enrol(connection, number, librarian.id, now, whose_seat(librarian))
    return True


async def _offer(
    connection: Connection, office: Office, workshop: Workshop, coordinator: int, now: datetime
) -> int:
    here = ZoneInfo(office.zone)
    day = _workday_after(now.astimezone(here).date(), workshop.in_workdays)
    number = await events.draft(
        connection,
        office=office.id,
        kind=workshop.kind,
        title=workshop.title,
        starts=datetime.combine(day, workshop.starts, here),
        ends=datetime.combine(day, workshop.ends, here),
        zone=office.zone,
        place=workshop.place,
        seats=workshop.seats,
        created_by=coordinator,
        now=now,
        sample=True,
    )
    await events.change(connection, number, 1, **usual(workshop.kind))
    await events.publish(connection, number)
    return number


def _workday_after(day: date, workdays: int) -> date:
    """The working day that is this many working days after `day`."""
    while workdays:
        day += timedelta(days=1)
        workdays -= is_workday(day)
    return day
