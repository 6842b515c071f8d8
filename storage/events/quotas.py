"""Quotas of an event: how many seats an institution, a kind of library or a position may hold."""

from __future__ import annotations

from typing import Literal

from storage.connection import Connection, Row

What = Literal["institution", "library_kind", "position"]

HELD = "left_at is null and enrolments.state in ('confirmed', 'offered')"
"""Rows of `enrolments` that hold a seat: taken, or kept free for who is offered it."""

# `value` is empty for a quota that each institution (kind, position) has for itself. Who has
# none is in no group, and no quota keeps them out.
_CONCERNS = """case quotas.what
      when 'institution' then {who}.institution <> '' and quotas.value in ('', {who}.institution)
      when 'library_kind' then {who}.library_kind <> '' and quotas.value in ('', {who}.library_kind)
      else {who}.position <> '' and quotas.value in ('', {who}.position) end"""
_HOLDING = """(select count(*) from enrolments as held
      where held.event = quotas.event and held.left_at is null
        and held.state in ('confirmed', 'offered') and held.id <> {besides}
        and case quotas.what
          when 'institution' then held.institution = {who}.institution
          when 'library_kind' then held.library_kind = {who}.library_kind
          else held.position = {who}.position end)"""


class Quota(Row):
    """`value` is whom it counts, as enrolments keep them; empty where each counts for itself."""

    what: What
    value: str
    most: int


class UsedUp(Quota):
    """`held`: how many seats are, more than `most` where a coordinator let somebody pass."""

    held: int


class Whose(Row):
    """What quotas go by, as of the enrolment: later changes of a profile move nobody's seat. Only
    the institution follows the profile while the event is still to come.

    Empty for what is not known; no quota counts that."""

    institution: str = ""
    library_kind: str = ""
    position: str = ""


def used_up(who: str) -> str:
    """SQL: is there a quota that lets this one have no seat? `who` names a row with `Whose`."""
    return f"""exists (select 1 from quotas where quotas.event = {who}.event
      and {_CONCERNS.format(who=who)} and {_HOLDING.format(who=who, besides=0)} >= quotas.most)"""


async def of_event(connection: Connection, event: int) -> list[Quota]:
    return await connection.fetch(
        Quota,
        "select what, value, most from quotas where event = :event order by what, value",
        event=event,
    )


async def set_most(
    connection: Connection, event: int, what: What, value: str, most: int | None
) -> None:
    """At most so many; None takes the quota away."""
    await connection.execute(
        "delete from quotas where event = :event and what = :what and value = :value",
        event=event,
        what=what,
        value=value,
    )
    if most is not None:
        await connection.execute(
            "insert into quotas (event, what, value, most) values (:event, :what, :value, :most)",
            event=event,
            what=what,
            value=value,
            most=most,
        )


async def full(connection: Connection, event: int, whose: Whose, besides: int = 0) -> UsedUp | None:
    """The quota that keeps this one out now; were it not for the enrolment `besides`."""
    found = await all_full(connection, event, whose, besides)
    return found[0] if found else None


async def all_full(
    connection: Connection, event: int, whose: Whose, besides: int = 0
) -> list[UsedUp]:
    """Every quota that keeps this one out now."""
    return await connection.fetch(
        UsedUp,
        f"""select what, value, most, {_HOLDING.format(who="me", besides=":besides")} as held
            from quotas join (select :event as event, :institution as institution,
              :library_kind as library_kind, :position as position) as me
            where quotas.event = me.event and {_CONCERNS.format(who="me")} and held >= quotas.most
            order by quotas.id""",
        event=event,
        besides=besides,
        **whose.model_dump(),
    )


async def held(connection: Connection, event: int, what: What, value: str) -> int:
    """How many seats are held by this institution, kind or position; the most of any for ''."""
    column = {"institution": "institution", "library_kind": "library_kind"}.get(what, "position")
    return await connection.one(
        int,
        f"""select coalesce(max(seats), 0) from (select count(*) as seats from enrolments
              where event = :event and {HELD} and {column} <> '' and :value in ('', {column})
              group by {column})""",
        event=event,
        value=value,
    )
