"""Attendance on paper: the list to be signed, the sheet with all sessions, and one's own proof."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from zoneinfo import ZoneInfo

from content import dates
from content.people import label, people_lists
from handlers.attendance import wording
from handlers.attendance.presses import AttendanceProof, AttendanceRegister, AttendanceSheet
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.events import browse
from handlers.events.browse import gone
from handlers.files.attachments import Confirmation, Register, RegisterDay, Sheet
from handlers.people.nip import masked_nip
from handlers.people.phone import shown_phone
from handlers.people.record import record
from handlers.planning.running import running
from storage.attendance import attendance, turnout
from storage.attendance.attendance import Mark
from storage.attendance.turnout import Guest
from storage.events import events, sessions
from storage.events.events import Event
from storage.events.sessions import Session
from storage.offices import offices
from storage.offices.offices import Office

_WIDTHS = (10, 62, 42, 73, 40, 40)  # millimetres
_MOST_LETTERS = 200
_MOST_SESSIONS = 50
_DOTS = "." * 40


async def register(context: Context, press: AttendanceRegister) -> Posts:
    """To be signed by hand, a set of pages for each day."""
    event = await running(context, press.event)
    if event is None:
        return await gone(context)
    office = await offices.office(context.db, event.office)
    assert office is not None
    guests = await turnout.guests(context.db, event.id)
    await record(context, "attendance downloaded", event.office, event=event.id)
    columns = (
        context.say("column_number"),
        context.say("column_name"),
        context.say("column_nip"),
        context.say("column_institution_position"),
        context.say("column_mobile"),
        context.say("column_signature"),
    )
    file = Register(
        file_name=context.say("register_file_name", event=str(event.id)).plain,
        heading=context.say("register_heading").plain,
        title=event.title,
        days=tuple(await _days(context, event, office)),
        columns=tuple(column.plain for column in columns),
        widths=_WIDTHS,
        guests=tuple(_signing(context, number, each) for number, each in enumerate(guests, 1)),
        signer=tuple(line for line in (office.name, office.signature) if line),
        by_hand=(
            context.say("register_signer", name=_DOTS).plain,
            context.say("register_signer_nip", number=_DOTS).plain,
        ),
        page=context.say("register_page").plain,
    )
    return _file(context, Reply(context.say("register_file", title=event.title), file=file))


def _file(context: Context, reply: Reply) -> Posts:
    return (Toast(context.say("file_coming")), reply)


async def _days(context: Context, event: Event, office: Office) -> list[RegisterDay]:
    """What stands above each day's list, and where and when it is signed."""
    found = await sessions.of_event(context.db, event.id)
    days = list[RegisterDay]()
    for day, of_day in groupby(found, key=lambda each: _day(event, each)):
        those = list(of_day)
        until = max(each.ends for each in those)
        when = dates.span_of_time(those[0].starts, until, event.zone, context.language)
        places = dict.fromkeys(each.place or event.place for each in those)
        place = context.say("register_at", place=", ".join(places)).plain[:_MOST_LETTERS]
        date_of_it = dates.date_only(day, context.language)
        signed = context.say("register_place", city=office.city, day=date_of_it).plain
        days.append(RegisterDay(head=(when, place), signed=signed))
    return days


def _day(event: Event, session: Session) -> date:
    return session.starts.astimezone(ZoneInfo(event.zone)).date()


def _signing(context: Context, number: int, each: Guest) -> tuple[str, ...]:
    position = (
        label(people_lists().positions, each.position, context.language)
        if (each.position)
        else None
    )
    return (
        str(number),
        each.name,
        masked_nip(each.nip) if each.nip else "",
        " / ".join(part for part in (each.institution, position) if part),
        shown_phone(each.phone) if each.phone else "",
        "",
    )


async def sheet(context: Context, press: AttendanceSheet) -> Posts:
    """Who was where: a column for each session."""
    event = await running(context, press.event)
    if event is None:
        return await gone(context)
    found = await sessions.of_event(context.db, event.id)
    guests = await turnout.guests(context.db, event.id)
    marks = {
        (each.session, each.person): each
        for each in await attendance.at_event(context.db, event.id)
    }
    await record(context, "attendance downloaded", event.office, event=event.id)
    columns = (
        context.say("column_number"),
        context.say("column_name"),
        context.say("column_institution"),
        context.say("column_mobile"),
    )
    heads = [
        f"{wording.name(context, each, found)} ({_short(context, event, each)})" for each in found
    ]
    rows = tuple(
        (
            number,
            each.name,
            each.institution,
            each.phone,
            *(_was(context, marks.get((session.id, each.person))) for session in found),
        )
        for number, each in enumerate(guests, 1)
    )
    file = Sheet(
        file_name=context.say("attendance_file_name", event=str(event.id)).plain,
        title=event.title,
        columns=(*(column.plain for column in columns), *heads),
        rows=rows,
    )
    return _file(context, Reply(context.say("attendance_file", title=event.title), file=file))


def _short(context: Context, event: Event, session: Session) -> str:
    return dates.short_span(session.starts, session.ends, event.zone, context.language)


def _was(context: Context, mark: Mark | None) -> str:
    if mark is None:
        return "—"
    return context.say("was_late").plain if mark.late else context.say("was_present").plain


async def proof(context: Context, press: AttendanceProof) -> Posts:
    """For who was at one session at least: of whom, of what, and at which."""
    event = await events.event(context.db, press.event)
    if event is None or context.person is None or event.ends > context.now:
        return await gone(context)
    there = await attendance.of_person_at(context.db, event.id, context.person.id)
    if not there:
        return (await browse.card(context, event, context.say("proof_none")),)
    found = await sessions.of_event(context.db, event.id)
    file = Confirmation(
        file_name=context.say("proof_file_name", event=str(event.id)).plain,
        heading=event.office_name,
        title=context.say("proof_title").plain,
        opening=context.say("proof_opening").plain,
        values=_values(context, event, found, there),
        closing=(context.say("proof_closing", day=_today(context, event), city=event.city).plain,),
        remark=context.say("proof_remark").plain,
    )
    return _file(context, Reply(context.say("proof_file", title=event.title), file=file))


def _today(context: Context, event: Event) -> str:
    return dates.day(context.now.astimezone(ZoneInfo(event.zone)).date(), context.language)


def _values(
    context: Context, event: Event, found: Sequence[Session], there: Sequence[int]
) -> tuple[tuple[str, str], ...]:
    assert context.person is not None
    when = dates.span_of_time(event.starts, event.ends, event.zone, context.language)
    values = [
        (context.say("label_name").plain, context.person.name),
        (context.say("label_institution").plain, context.person.institution or ""),
        (context.say("label_event").plain, event.title),
        (context.say("label_when").plain, when),
        (context.say("label_place").plain, event.place),
    ]
    if len(found) > 1:
        names = [
            f"{wording.name(context, each, found)} ({_short(context, event, each)})"
            for each in found
            if each.id in there
        ]
        count = context.say("proof_sessions", there=len(names), all=len(found)).plain
        values.append((context.say("label_attended").plain, count))
        values += [("", name[:_MOST_LETTERS]) for name in names[:_MOST_SESSIONS]]
    return tuple((name, value) for name, value in values if value)
