"""Rows of a poll go a few at a time, the first of their table first."""

from __future__ import annotations

from storage.connection import Connection

PERSON = ("person",)
ANSWER = ("question", "value", "ballot")


async def take(
    connection: Connection, table: str, key: tuple[str, ...], poll: int, most: int
) -> bool:
    """`key` is the table's, after the poll; False where there was nothing."""
    columns = ", ".join(key)
    last = ", ".join(f"{column} desc" for column in key)
    # Compared with the last one, each is found by the key; in a list of them, only the poll is.
    gone = await connection.execute(
        f"""delete from {table} where poll = :poll and ({columns}) <=
              (select {columns} from
                (select {columns} from {table} where poll = :poll order by {columns} limit :most)
               order by {last} limit 1)""",
        poll=poll,
        most=most,
    )
    return gone > 0
