"""A seat at the door: a free one; one more, or past a quota, where the coordinator says so."""

from __future__ import annotations

from dataclasses import dataclass

from content.language import Select
from content.text import Text, join
from handlers.attendance import marked as told_marked
from handlers.attendance import window, wording
from handlers.attendance.presses import ShowSession, WalkInAnyway
from handlers.attendance.screen import session_screen
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.events import board
from handlers.events import wording as event_wording
from handlers.menu import navigation
from handlers.people.record import record
from handlers.planning.presses import ManageEvent
from handlers.reminding.planned import planned
from handlers.seats import needed
from handlers.seats.whose import whose_seat
from storage.attendance import attendance
from storage.events import events, quotas
from storage.events.events import Event
from storage.events.quotas import UsedUp
from storage.events.sessions import Session
from storage.people.people import Person
from storage.seats import enrolments, waiting, walk_ins


@dataclass(frozen=True)
class Against:
    """What stands against a seat for somebody at the door. `waiting`: how many others wait."""

    quotas: list[UsedUp]
    no_room: bool
    waiting: int

    @property
    def held(self) -> int:
        return sum(each.held for each in self.quotas)

    def known_by(self, press: WalkInAnyway | None) -> bool:
        """Is there nothing, or nothing but what was said before the press?"""
        if not self.quotas and not self.no_room:
            return True
        if press is None or self.waiting > press.waiting:
            return False
        return self.held <= press.held and self.no_room <= bool(press.more)


async def seat(
    context: Context,
    event: Event,
    session: Session,
    person: Person,
    press: WalkInAnyway | None = None,
) -> Posts:
    """They are there. `press`: the coordinator knew what stood against it then."""
    assert context.person is not None
    new, more = not await attendance.takes_part(context.db, session.id, person.id), False
    if new:
        against = await _against(context, event, person)
        if not against.known_by(press):
            return (_full(context, event, session, person, against),)
        await _take_seat(context, event, person, against)
        more = against.no_room
        await record(context, "walk-in added", event.office, person.id, session=session.id)
    marked = await attendance.mark(
        context.db,
        session.id,
        person.id,
        context.now,
        "walk-in" if new else "list",
        window.is_late(session, context.now),
        context.person.id,
    )
    told = told_marked.tells(context, event, session, [person.id]) if marked else ()
    if not new and marked and window.phase(session, context.now) == "over":
        await record(context, "attendance corrected", event.office, person.id, session=session.id)
    note = await _note(context, event, session, person, marked)
    if new and "institution" in await needed.missing(context.db, event, person):
        note += Text(" ") + context.say("walk_in_uncounted")
    if more:
        note += Text(" ") + context.say("walk_in_seats", seats=event.seats + 1)
    screen = await session_screen(context, event, session, note)
    if not new:
        return (screen, *told)
    return (
        screen,
        *told,
        *await planned(context.db, event, person, context.now),
        *await board.changed(context.db, event.id, context.now),
    )


async def _against(context: Context, event: Event, person: Person) -> Against:
    """Whom a seat is offered holds it already."""
    theirs = await enrolments.of_person(context.db, event.id, person.id)
    own = theirs.id if theirs is not None and theirs.holds else 0
    return Against(
        await quotas.all_full(context.db, event.id, whose_seat(person), besides=own),
        not await walk_ins.has_room(context.db, event.id, person.id),
        await waiting.unseated(context.db, event.id, besides=person.id),
    )


async def _take_seat(context: Context, event: Event, person: Person, against: Against) -> None:
    """Who waits, for approval or a seat, waits no longer."""
    assert context.person is not None
    if against.no_room:
        await events.change(context.db, event.id, event.version, seats=event.seats + 1)
        number, version = event.id, event.version + 1
        await record(
            context, "event changed", event.office, event=number, part="seats", version=version
        )
    if against.quotas:
        await record(context, "quota passed", event.office, person.id, event=event.id)
    if await waiting.accept(context.db, event.id, person.id, context.now):
        return
    whose, me = whose_seat(person), context.person.id
    if not await walk_ins.seat(context.db, event.id, person.id, context.now, whose, me):
        raise RuntimeError("a seat that was free is taken, in one transaction")


async def _note(
    context: Context, event: Event, session: Session, person: Person, marked: bool
) -> Text:
    what = await wording.what(context, event, session)
    if not marked:
        return context.say("walk_in_stands", name=person.name, what=what)
    return context.say("walk_in_marked", name=person.name, what=what)


def _full(
    context: Context, event: Event, session: Session, person: Person, against: Against
) -> Reply:
    """Who stands in the door may pass a quota, and those who wait at home: the coordinator says
    so, knowing which and how many."""
    parts = [_quota(context, person, each) for each in against.quotas]
    if against.no_room:
        parts.append(context.say("walk_in_full", name=person.name, seats=event.seats))
    if against.waiting:
        parts.append(context.say("walk_in_passes", waiting=against.waiting, name=person.name))
    if against.no_room:
        parts.append(context.say("walk_in_room", seats=event.seats + 1, name=person.name))
    else:
        parts.append(context.say("walk_in_anyway", name=person.name))
    press = WalkInAnyway(
        session=session.id,
        person=person.id,
        held=against.held,
        more=int(against.no_room),
        waiting=against.waiting,
    )
    anyway = context.button("btn_walk_in_anyway", press)
    if against.no_room:
        anyway = context.button("btn_one_seat_more", press)
    back = context.button("btn_to_session", ShowSession(session=session.id))
    manage = context.button("btn_manage_event", ManageEvent(event=event.id))
    return Reply(join("\n\n", parts), ((anyway,), (back,), (manage, *navigation.home(context))))


def _quota(context: Context, person: Person, used_up: UsedUp) -> Text:
    """Seats beyond it were let pass before."""
    whose = getattr(whose_seat(person), used_up.what)
    value = event_wording.label_of(context, used_up.what, whose)
    return context.say(
        "walk_in_quota",
        what=Select(used_up.what),
        value=person.institution or value if used_up.what == "institution" else value,
        held=used_up.held,
        most=used_up.most,
    )
