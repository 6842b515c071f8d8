"""Library offices: who offers events, in which zone, and how to reach them."""

from __future__ import annotations

from datetime import date

from storage.connection import Connection, Row


class Office(Row):
    """`opens` and `closes` are minutes of the day, between which it may disturb people."""

    id: int
    name: str
    city: str
    zone: str
    contact: str
    opens: int = 480
    closes: int = 960
    signature: str | None = None


_COLUMNS = ", ".join(Office.model_fields)


async def found(
    connection: Connection,
    name: str,
    city: str,
    zone: str,
    contact: str,
    programme: str | None = None,
    sample: bool = False,
) -> Office | None:
    """A new office; None where the sample of this programme is here already."""
    return await connection.first(
        Office,
        f"""insert into offices (programme, name, city, zone, contact, sample)
            values (:programme, :name, :city, :zone, :contact, :sample)
            on conflict do nothing returning {_COLUMNS}""",
        programme=programme,
        name=name,
        city=city,
        zone=zone,
        contact=contact,
        sample=sample,
    )


async def office(connection: Connection, office: int) -> Office | None:
    return await connection.first(
        Office, f"select {_COLUMNS} from offices where id = :office", office=office
    )


async def all_offices(connection: Connection) -> list[Office]:
    return await connection.fetch(Office, f"select {_COLUMNS} from offices order by city, id")


async def concerning(connection: Connection, person: int) -> list[Office]:
    """The offices this person has to do with: their own, and those in whose events they have, or
    had, a seat."""
    return await connection.fetch(
        Office,
        f"""select {_COLUMNS} from offices
            where id = (select office from people where id = :person) or id in (
              select events.office from enrolments join events on events.id = enrolments.event
              where enrolments.person = :person and left_at is null)
            order by city, id""",
        person=person,
    )


async def coordinated_by(connection: Connection, person: int) -> list[Office]:
    """Offices this person may act for: their own as a coordinator, every one as an owner."""
    return await connection.fetch(
        Office,
        f"""select {_COLUMNS} from offices where exists (
              select 1 from roles where roles.person = :person and (roles.role = 'owner'
                or (roles.role = 'coordinator' and roles.office = offices.id)))
            order by city, id""",
        person=person,
    )


class Holiday(Row):
    """A day of an office: closed, or (`works`) open although the calendar says otherwise."""

    day: date
    name: str
    works: bool


async def describe(connection: Connection, office: int, **changes: str | int | None) -> Office:
    """The same office with these parts changed. ValueError for any other name."""
    if unknown := changes.keys() - (set(Office.model_fields) - {"id"}):
        raise ValueError(f"no part of an office: {', '.join(sorted(unknown))}")
    assignments = ", ".join(f"{name} = :{name}" for name in changes)
    return await connection.one(
        Office,
        f"update offices set {assignments} where id = :office returning {_COLUMNS}",
        office=office,
        **changes,
    )


async def mark_day(
    connection: Connection, office: int, day: date, name: str, works: bool = False
) -> None:
    await connection.execute(
        """insert into office_holidays (office, day, name, works)
           values (:office, :day, :name, :works)
           on conflict do update set name = :name, works = :works""",
        office=office,
        day=day.isoformat(),
        name=name,
        works=works,
    )


async def unmark_day(connection: Connection, office: int, day: date) -> bool:
    return (
        await connection.execute(
            "delete from office_holidays where office = :office and day = :day",
            office=office,
            day=day.isoformat(),
        )
        == 1
    )


async def marked_days(connection: Connection, office: int) -> list[Holiday]:
    return await connection.fetch(
        Holiday,
        "select day, name, works from office_holidays where office = :office order by day",
        office=office,
    )
