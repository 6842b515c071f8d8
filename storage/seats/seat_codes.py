"""Codes by which a seat goes over to another person: whoever opens one in time takes it."""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment

_OPEN = "seat_codes.used is null and seat_codes.cancelled is null and seat_codes.ends > :now"


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
            where code = :code and {_OPEN} and left_at is null and state = 'confirmed'""",
        code=code,
        now=now,
    )


async def of_seat(connection: Connection, enrolment: int, now: datetime) -> SeatCode | None:
    return await connection.first(
        SeatCode,
        f"select code, enrolment, ends from seat_codes where enrolment = :enrolment and {_OPEN}",
        enrolment=enrolment,
        now=now,
    )


async def use(connection: Connection, code: str, now: datetime) -> bool:
    """It works once."""
    return (
        await connection.execute(
            f"update seat_codes set used = :now where code = :code and {_OPEN}",
            code=code,
            now=now,
        )
        == 1
    )


async def cancel(connection: Connection, enrolment: int, now: datetime) -> bool:
    """False where none stood."""
    return (
        await connection.execute(
            f"update seat_codes set cancelled = :now where enrolment = :enrolment and {_OPEN}",
            enrolment=enrolment,
            now=now,
        )
        > 0
    )


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 codes that ended before this moment."""
    return await connection.execute(
        """delete from seat_codes where code in
           (select code from seat_codes where ends < :before limit 100)""",
        before=before,
    )
