"""Where a person stands in our tables: the one list that export, erasure and merging walk.

A test compares it with the schema, so that no table with a person in it is forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from pydantic import ConfigDict

from storage.announcements import merging
from storage.connection import Connection, Row
from storage.expected.expected import FIELDS
from storage.moment import from_stored
from storage.people.people import PROFILE
from storage.polls import responses

OnErasure = Literal["delete", "keep"]


@dataclass(frozen=True)
class Trace:
    """A column that names a person. `on_erasure`: its rows go, or stay and name only a number.

    `exported` are the columns a person gets to see, `moments` those of them that are times.
    """

    table: str
    column: str
    on_erasure: OnErasure
    exported: tuple[str, ...] = ()
    moments: tuple[str, ...] = ()


TRACES = (
    Trace("announcements", "author", "keep", ("id", "written"), ("written",)),
    Trace("announcements", "confirmed_by", "keep", ("id", "confirmed"), ("confirmed",)),
    Trace("attendance", "person", "keep", ("session", "at", "how", "late"), ("at",)),
    Trace("attendance", "marked_by", "keep", ("session", "at"), ("at",)),
    Trace(
        "chats",
        "person",
        "keep",
        ("channel", "address", "language", "used", "preferred", "forms"),
        ("used",),
    ),
    Trace(
        "consents",
        "person",
        "keep",
        ("version", "channel", "given", "withdrawn"),
        ("given", "withdrawn"),
    ),
    Trace(
        "enrolments",
        "person",
        "keep",
        ("event", "enrolled", "state", "left_at", "ended", "letter", "letter_name"),
        ("enrolled", "left_at"),
    ),
    Trace("enrolments", "added_by", "keep", ("event", "enrolled"), ("enrolled",)),
    Trace("events", "created_by", "keep", ("id", "title", "created"), ("created",)),
    Trace("invitations", "issued_by", "keep", ("role", "issued"), ("issued",)),
    Trace("invitations", "redeemed_by", "keep", ("role", "redeemed"), ("redeemed",)),
    Trace("group_codes", "issued_by", "keep", ("issued",), ("issued",)),
    Trace("linked_groups", "linked_by", "keep", ("title", "linked"), ("linked",)),
    Trace("recipients", "person", "keep", ("announcement", "state", "settled"), ("settled",)),
    Trace("expected", "person", "delete", (*FIELDS, "arrived"), ("arrived",)),
    Trace("expected", "seated", "delete", (*FIELDS,)),
    Trace("expected", "imported_by", "keep", ("imported",), ("imported",)),
    Trace("imports", "person", "keep", ("name", "received", "state"), ("received",)),
    Trace("notices", "person", "delete", ("kind", "due", "state"), ("due",)),
    Trace("asked", "person", "keep", ("poll",)),
    Trace("polls", "author", "keep", ("id", "title", "written"), ("written",)),
    Trace("responses", "person", "keep", ("poll", "answered"), ("answered",)),
    Trace("speaker_codes", "issued_by", "keep", ("issued",), ("issued",)),
    Trace("speakers", "person", "delete", ("session", "since"), ("since",)),
    Trace("surveys", "made_by", "keep", ("title", "made"), ("made",)),
    Trace("unsent_answers", "person", "delete", ("poll", "answers")),
    Trace("question_lines", "author", "keep", ("written", "words"), ("written",)),
    Trace("questions", "person", "delete", ("asked", "office", "state"), ("asked",)),
    Trace("questions", "taken_by", "keep", ("asked", "office"), ("asked",)),
    Trace("replacements", "person", "delete", ("issued", "used"), ("issued", "used")),
    Trace("replacements", "issued_by", "keep", ("issued",), ("issued",)),
    Trace("roles", "person", "delete", ("role", "office")),
    Trace("stops", "person", "delete", ("what", "since"), ("since",)),
    Trace("audit", "actor", "keep", ("at", "action"), ("at",)),
    Trace("audit", "subject", "keep", ("at", "action"), ("at",)),
)


class _Found(Row):
    """Whatever columns were asked for."""

    model_config = ConfigDict(frozen=True, extra="allow")


async def exported(connection: Connection, person: int) -> dict[str, list[dict[str, Any]]]:
    """Everything that names this person, by table and column; times are aware and in UTC."""
    return {
        f"{trace.table}.{trace.column}": await _exported(connection, trace, person)
        for trace in TRACES
    }


async def _exported(connection: Connection, trace: Trace, person: int) -> list[dict[str, Any]]:
    rows = await connection.fetch(
        _Found,
        f"""select {", ".join(trace.exported)} from {trace.table}
            where {trace.column} = :person order by {trace.exported[0]}""",
        person=person,
    )
    return [
        {
            name: from_stored(value) if name in trace.moments else value
            for name, value in row.model_dump().items()
        }
        for row in rows
    ]


async def erase(connection: Connection, person: int, now: datetime) -> None:
    """Nothing that this person told us stays; what happened stays, and names only a number.

    Their chats are strangers' chats again, and seats of events that are still to come are free.
    """
    await connection.execute(
        """update enrolments set left_at = :now, ended = 'erased'
           where person = :person and left_at is null
             and event in (select id from events where starts > :now)""",
        person=person,
        now=now,
    )
    await connection.execute(
        """update enrolments set institution = '', position = '', reason = null,
             letter_file = null, letter_name = null
           where person = :person""",
        person=person,
    )
    await responses.erase_named(connection, person)
    for trace in TRACES:
        if trace.on_erasure == "delete":
            await connection.execute(
                f"delete from {trace.table} where {trace.column} = :person", person=person
            )
    for forgotten in _OF_CHATS:
        await connection.execute(forgotten, person=person)
    await connection.execute(
        """update chats set person = null, preferred = 0, forms = '[]', touched = null
           where person = :person""",
        person=person,
    )
    await connection.execute(
        f"update people set {_EMPTY}, erased = :now where id = :person",
        person=person,
        now=now,
    )


_THEIRS = "(select id from chats where person = :person)"
_WEB = "(select address from chats where person = :person and channel = 'web')"
_OF_CHATS = (
    f"delete from outbox where chat in {_THEIRS}",
    f"delete from chat_codes where chat in {_THEIRS}",
    f"delete from wrong_codes where chat in {_THEIRS}",
    # The newest change of all stays, as nobody's: the next one counts on from it.
    f"""update web_messages set address = '', content = ''
        where change = (select max(change) from web_messages) and address in {_WEB}""",
    f"delete from web_messages where address in {_WEB}",
    """update dead_letters set body = null, order_key = null where (channel, order_key) in
         (select channel, address from chats where person = :person)""",
)
_FILLED = ", ".join(
    f"{name} = coalesce({name}, (select {name} from people as other where other.id = :gone))"
    for name in PROFILE
)
# With the sample goes only who is nothing but a sample.
_FILLED += ", sample = min(sample, (select sample from people as other where other.id = :gone))"
_EMPTY = "name = '', vouched_by = null, " + ", ".join(
    f"{name} = null" for name in PROFILE if name not in ("name", "zone")
)


async def merge(connection: Connection, kept: int, gone: int, now: datetime) -> None:
    """Two people are one: `kept`, who gets all that the other had and they lack.

    Of two enrolments the one that holds a seat stays, else the older one.
    """
    await connection.execute(
        """delete from enrolments where left_at is null and person in (:kept, :gone)
             and exists (select 1 from enrolments as better
               where better.event = enrolments.event and better.left_at is null
                 and better.person in (:kept, :gone)
                 and (better.state <> 'confirmed', better.id)
                   < (enrolments.state <> 'confirmed', enrolments.id))""",
        kept=kept,
        gone=gone,
    )
    # A code was made for one of them, and would now move the chats of both.
    await connection.execute(
        """update replacements set cancelled = :now where person in (:kept, :gone)
             and used is null and cancelled is null""",
        kept=kept,
        gone=gone,
        now=now,
    )
    await merging.merge(connection, kept, gone)
    await responses.merge(connection, kept, gone)
    for trace in TRACES:
        if trace.table != "audit":  # what was done stays as it was done
            await _hand_over(connection, trace, kept, gone)
    await connection.execute(f"update people set {_FILLED} where id = :kept", kept=kept, gone=gone)
    await connection.execute(
        f"update people set {_EMPTY}, erased = :now where id = :gone",
        gone=gone,
        now=now,
    )


async def _hand_over(connection: Connection, trace: Trace, kept: int, gone: int) -> None:
    """What the kept one has too goes."""
    where = f"{trace.table} set {trace.column} = :kept where {trace.column} = :gone"
    await connection.execute(f"update or ignore {where}", kept=kept, gone=gone)
    await connection.execute(f"delete from {trace.table} where {trace.column} = :gone", gone=gone)
