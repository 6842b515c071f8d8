"""A participant says that they are here: by the six digits that the coordinator shows."""

from __future__ import annotations

import re
from datetime import datetime

from content.language import Select
from content.text import Text
from handlers.attendance import codes, guessing, window, wording
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.events import browse
from handlers.events.browse import ShowEvent
from handlers.forms.conversation import active, screen
from handlers.menu import navigation
from handlers.people.address import called
from storage.attendance import attendance
from storage.events import events, sessions
from storage.events.events import Event
from storage.events.sessions import Session
from storage.seats import enrolments

LINK = re.compile(r"h(\d{1,15})", re.ASCII)
_SIX = re.compile(r"(\d{3})[ .-]?(\d{3})", re.ASCII)  # as people group them


async def typed(context: Context, words: str, when: datetime | None) -> Posts | None:
    """Six digits, while a session of theirs is open at that moment; None for any other words.

    `when` they were sent, the platform says. In an open form only a right code is one."""
    six = _SIX.fullmatch(words.rstrip(" .!"))
    if six is None:
        return None
    digits = "".join(six.groups())
    at = when or context.now
    theirs = await _open_for(context, at)
    in_form = active(context) is not None
    if not theirs:
        return None if in_form else await _at_the_door(context, digits, at)
    events = {each.event for each in theirs}
    if await guessing.too_often(context, events):
        return None if in_form else await _told(context, context.say("attendance_tries_over"))
    session = next((each for each in theirs if _is_right(context, each.id, digits, at)), None)
    if session is not None:
        return await _arrive(context, session, at)
    await guessing.missed(context, events)
    return None if in_form else await _told(context, context.say("attendance_code_wrong"))


async def _open_for(context: Context, at: datetime) -> list[Session]:
    if context.person is None:
        return []
    return await attendance.open_for(context.db, context.person.id, window.begins_by(at), at)


def _is_right(context: Context, session: int, digits: str, at: datetime) -> bool:
    return codes.is_right(context.world.invitation_key, session, digits, at)


async def _at_the_door(context: Context, digits: str, at: datetime) -> Posts | None:
    """A right code of an event they have no seat in. Finding one by trying is slowed as well."""
    if await guessing.too_often(context, guessing.DOOR):
        return None
    running = await attendance.all_open(context.db, window.begins_by(at), at)
    right = next((each for each in running if _is_right(context, each, digits, at)), None)
    if right is not None:
        session = await sessions.one(context.db, right)
        assert session is not None
        return await _told(context, await _no_seat(context, session.event))
    if running:
        await guessing.missed(context, guessing.DOOR)
    return None


async def _no_seat(context: Context, event: int) -> Text:
    """The organisers can help at the door; who waits is told so, or that it was in vain."""
    person = context.person
    theirs = await enrolments.of_person(context.db, event, person.id) if person else None
    if theirs is None:
        return context.say("attendance_not_enrolled")
    found = await events.event(context.db, event)
    begun = found is not None and found.starts <= context.now
    if begun and theirs.state in ("waiting", "approval"):
        return context.say("attendance_no_seat", state=Select(theirs.state))
    return context.say("attendance_waiting", state=Select(theirs.state))


async def _arrive(context: Context, session: Session, at: datetime) -> Posts:
    """A second time changes nothing, and says so."""
    assert context.person is not None
    event = await events.event(context.db, session.event)
    assert event is not None
    late = window.is_late(session, at)
    person = context.person.id
    new = await attendance.mark(context.db, session.id, person, at, "code", late)
    return await _told(context, await _confirmed(context, event, session, new))


async def _confirmed(context: Context, event: Event, session: Session, new: bool) -> Text:
    assert context.person is not None
    mark = await attendance.of_person(context.db, session.id, context.person.id)
    assert mark is not None
    at = wording.clock(context, event, mark.at)
    what = await wording.what(context, event, session)
    if not new:
        return context.say("attendance_stands", what=what, at=at)
    thanked = called(context, context.person)
    if mark.late:
        return context.say("attendance_late", what=what, at=at, called=thanked)
    return context.say("attendance_taken", what=what, at=at, called=thanked)


async def _told(context: Context, text: Text) -> Posts:
    """A form that is open goes on with its question."""
    talk = active(context)
    if talk is not None:
        return (await screen(talk, text),)
    return (Reply(text, beside=True),)


async def by_link(context: Context, number: int) -> Posts:
    """What the QR code of a session leads to: the digits are typed afterwards."""
    session = await sessions.one(context.db, number)
    event = await browse.seen(context, session.event) if session else None
    if session is None or event is None:
        return await browse.gone(context)
    if event.state != "published":
        return (await browse.card(context, event),)
    details = context.button("btn_details", ShowEvent(event=event.id))
    text = await _asked(context, event, session)
    return (Reply(text, ((details, *navigation.home(context)),)),)


async def _asked(context: Context, event: Event, session: Session) -> Text:
    person = context.person.id if context.person else 0
    what = await wording.what(context, event, session)
    if not await attendance.takes_part(context.db, session.id, person):
        return await _no_seat(context, event.id)
    if await attendance.of_person(context.db, session.id, person) is not None:
        return await _confirmed(context, event, session, new=False)
    match window.phase(session, context.now):
        case "early":
            opens = wording.moment(context, event, session.starts - window.OPENS_BEFORE)
            return context.say("attendance_opens", what=what, at=opens)
        case "over":
            ended = wording.moment(context, event, session.ends)
            return context.say("attendance_closed", what=what, at=ended)
    return context.say("attendance_type_code", what=what)
