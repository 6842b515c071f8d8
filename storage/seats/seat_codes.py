"""Codes by which a seat goes over to another person: whoever opens one in time takes it."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment
from storage.one_time import OneTime

_CODES = OneTime("seat_codes", "enrolment")
_STANDS = _CODES.stands
use, cancel, forget = _CODES.use, _CODES.cancel, _CODES.forget


class SeatCode(Row):
    """`enrolment` is the seat that it hands over."""

    code: str
    enrolment: int
    ends: Moment


async def issue(
    connection: Connection, code: str, enrolment: int, now: datetime, ends: datetime
) -> None:
    """From now on this is the seat's only code."""
    await cancel(connection, enrolment, now)
    await connection.execute(
        """insert into seat_codes (code, enrolment, issued, ends)
           values (:code, :enrolment, :now, :ends)""",
        code=code,
        enrolment=enrolment,
        now=now,
        ends=ends,
    )


async def standing(connection: Connection, code: str, now: datetime) -> SeatCode | None:
    """The code, while its seat is still held."""
    return await connection.first(
        SeatCode,
        f"""select code, enrolment, ends from seat_codes
            join enrolments on enrolments.id = seat_codes.enrolment
            where code = :code and {_STANDS} and left_at is null and state = 'confirmed'""",
        code=code,
        now=now,
    )


async def follow(connection: Connection, event: int) -> None:
    """They end when the event begins, whenever that is by now."""
    await connection.execute(
        """update seat_codes set ends = (select starts from events where id = :event)
           where enrolment in (select id from enrolments where event = :event)
             and used is null and cancelled is null""",
        event=event,
    )


async def of_seat(connection: Connection, enrolment: int, now: datetime) -> SeatCode | None:
    return await connection.first(
        SeatCode,
        f"select code, enrolment, ends from seat_codes where enrolment = :enrolment and {_STANDS}",
        enrolment=enrolment,
        now=now,
    )
