"""When and where an event takes place, as people know it, and in what it differs by now."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import AwareDatetime, BaseModel

from content import dates
from content.text import Text, join
from handlers.context import Context
from handlers.sessions.hours import room_of
from storage.connection import Connection
from storage.events import sessions
from storage.events.events import Event


class Hours(BaseModel):
    """Of one session. `title` only names it."""

    session: int
    starts: AwareDatetime
    ends: AwareDatetime
    room: str
    link: str | None
    title: str | None


class Plan(BaseModel):
    hours: tuple[Hours, ...]

    def without_links(self) -> Plan:
        """As those know it who have no seat."""
        return Plan(hours=tuple(each.model_copy(update={"link": None}) for each in self.hours))


@dataclass(frozen=True)
class Difference:
    """None for a session that was not there before, or is not there any more."""

    was: Hours | None
    now: Hours | None


async def plan_of(connection: Connection, event: Event) -> Plan:
    hours = [
        Hours(
            session=each.id,
            starts=each.starts,
            ends=each.ends,
            room=room_of(event, each),
            link=each.link,
            title=each.title,
        )
        for each in await sessions.of_event(connection, event.id)
    ]
    return Plan(hours=tuple(hours))


def differences(before: Plan, now: Plan) -> list[Difference]:
    was = {each.session: each for each in before.hours}
    kept = {each.session: each for each in now.hours}
    found = [Difference(was.get(number), kept.get(number)) for number in {**was, **kept}]
    return [each for each in found if _told(each.was) != _told(each.now)]


def is_moved(before: Plan, now: Plan) -> bool:
    """Is it at other hours, and not only in other rooms?"""

    def hours(plan: Plan) -> set[tuple[object, ...]]:
        return {(each.session, each.starts, each.ends) for each in plan.hours}

    return hours(before) != hours(now)


def _told(hours: Hours | None) -> tuple[object, ...] | None:
    return (hours.starts, hours.ends, hours.room, hours.link) if hours else None


def said(context: Context, event: Event, before: Plan, now: Plan) -> Text:
    """Each difference as *Semula … Menjadi …*; what is the same for all sessions once."""
    several = max(len(before.hours), len(now.hours)) > 1
    found = differences(before, now)
    if several and _is_whole_shift(before, now, found):
        was, is_now = (_span(context, event, plan) for plan in (before, now))
        moved = context.say("news_was_and_is", was=was, now=is_now)
        return join("\n", [moved, context.say("hours_stay")])
    each_in_its_room = several and not _is_everywhere(now, found)
    lines: dict[str, Text] = {}
    for each in found:
        line = _line(context, event, each, several, each_in_its_room)
        lines.setdefault(line.plain, line)
    return join("\n\n", list(lines.values()))


def _is_whole_shift(before: Plan, now: Plan, found: list[Difference]) -> bool:
    """Are all sessions later or earlier by the same days, and all else as it was?"""
    pairs = [(each.was, each.now) for each in found if each.was and each.now]
    shifts = {(b.starts - a.starts, b.ends - a.ends) for a, b in pairs}
    of_days = all(start == end and start.seconds == 0 for start, end in shifts)
    stays = all((a.room, a.link) == (b.room, b.link) for a, b in pairs)
    is_whole = len(pairs) == len(before.hours) == len(now.hours)
    return is_whole and len(shifts) == 1 and of_days and stays


def _span(context: Context, event: Event, plan: Plan) -> str:
    starts = min(each.starts for each in plan.hours)
    ends = max(each.ends for each in plan.hours)
    return dates.span_of_time(starts, ends, event.zone, context.language)


def _is_everywhere(now: Plan, found: list[Difference]) -> bool:
    """Do all sessions move from one place to another one?"""
    ways = {
        (each.was.room, each.was.link, each.now.room, each.now.link)
        for each in found
        if each.was and each.now
    }
    return len(found) == len(now.hours) and len(ways) == 1


def _line(
    context: Context, event: Event, each: Difference, several: bool, each_in_its_room: bool
) -> Text:
    was, now = each.was, each.now
    if was is None or now is None:
        hours = now or was
        assert hours is not None
        there = _whole(context, event, hours)
        return (
            context.say("session_is_new", session=there)
            if now
            else context.say("session_is_gone", session=there)
        )
    if (was.starts, was.ends) == (now.starts, now.ends):
        rooms = context.say("news_was_and_is", was=_where(context, was), now=_where(context, now))
        if not each_in_its_room:
            return rooms
        whose = context.say("news_of_session", title=_whole(context, event, now))
        return join("\n", [whose, rooms])
    moved = context.say(
        "news_was_and_is",
        was=_said(context, event, each, was),
        now=_said(context, event, each, now),
    )
    if several and now.title:
        return join("\n", [context.say("news_of_session", title=now.title), moved])
    return moved


def _said(context: Context, event: Event, each: Difference, hours: Hours) -> str:
    """When; and where, if that is other too."""
    when = dates.span_of_time(hours.starts, hours.ends, event.zone, context.language)
    assert each.was is not None
    assert each.now is not None
    if _where(context, each.was) == _where(context, each.now):
        return when
    return f"{when}, {_where(context, hours)}"


def _whole(context: Context, event: Event, hours: Hours) -> str:
    when = dates.span_of_time(hours.starts, hours.ends, event.zone, context.language)
    return f"{hours.title}, {when}" if hours.title else when


def _where(context: Context, hours: Hours) -> str:
    known = " · ".join(filter(None, (hours.room, hours.link)))
    return known or context.say("place_is_online").plain
