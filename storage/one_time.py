"""Codes that work once and in time: what every table of them does alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from storage.connection import Connection


@dataclass(frozen=True)
class OneTime:
    """`table` has a row for each code: when it `ends`, when it was `used` or `cancelled`, and in
    the column `subject` whom or what it is for."""

    table: str
    subject: str

    @property
    def stands(self) -> str:
        """SQL: does the code work at `:now`?"""
        return " and ".join(
            f"{self.table}.{said}" for said in ("used is null", "cancelled is null", "ends > :now")
        )

    async def use(self, connection: Connection, code: str, now: datetime) -> bool:
        """It works once."""
        return (
            await connection.execute(
                f"update {self.table} set used = :now where code = :code and {self.stands}",
                code=code,
                now=now,
            )
            == 1
        )

    async def cancel(self, connection: Connection, subject: int, now: datetime) -> bool:
        """The code for it works no longer; False where none stood."""
        return (
            await connection.execute(
                f"""update {self.table} set cancelled = :now
                    where {self.subject} = :subject and {self.stands}""",
                subject=subject,
                now=now,
            )
            > 0
        )

    async def forget(self, connection: Connection, before: datetime) -> int:
        """Drop at most 100 codes that ended before this moment."""
        return await connection.execute(
            f"""delete from {self.table} where code in
                (select code from {self.table} where ends < :before limit 100)""",
            before=before,
        )
