"""Library offices: who offers events, in which zone, and how to reach them."""

from __future__ import annotations

from storage.connection import Connection, Row


class Office(Row):
    id: int
    name: str
    city: str
    zone: str
    contact: str


_COLUMNS = "id, name, city, zone, contact"


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


async def coordinated_by(connection: Connection, person: int) -> list[Office]:
    """Offices this person may act for: their own as a coordinator, every one as an owner."""
    return await connection.fetch(
        Office,
        f"""select {_COLUMNS} from offices where exists (
              select 1 from roles where roles.person = :person
                and (roles.role = 'owner' or roles.office = offices.id))
            order by city, id""",
        person=person,
    )
