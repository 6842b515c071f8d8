"""The code of a session as a page for a projector.

Its address is its own key: it is signed, names the chat that asked for it, the session and when it
ends, and shows the code to whoever has it, but no person. It lives as long as the session, and as
long as that chat's person runs the event.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pydantic import BaseModel

from content.text import Text
from handlers.attendance import codes, window, wording
from handlers.context import Context, World
from handlers.files.attachments import QrCode
from handlers.planning.running import running_session
from storage.connection import Connection, Database
from storage.events import sessions
from storage.events.events import Event
from storage.events.sessions import Session
from storage.people import chats, people

LONGEST = timedelta(hours=24)
_HEAD = struct.Struct(">QQI")
_SIGNATURE_BYTES = 16
_LETTERS = 48


@dataclass(frozen=True)
class Ticket:
    """What an address says."""

    chat: int
    session: int
    ends: datetime


class Projected(BaseModel, frozen=True):
    """What the page shows now. `code` is None before and after, and `note` then says why.

    `left`: milliseconds until the next code takes its place, of `lasts`."""

    language: str
    title: str
    session: str
    code: str | None = None
    left: int = 0
    lasts: int = codes.STEP // timedelta(milliseconds=1)
    present: str = ""
    how: str
    link: str
    note: str | None = None
    offline: str
    over: str


def address(context: Context, session: Session) -> str | None:
    """Where its code is shown to a room; None where the world does not reach us."""
    ends = min(session.ends, context.now + LONGEST)
    ticket = Ticket(context.chat.id, session.id, ends)
    return context.world.page(f"hadir/{_written(ticket, context.world.invitation_key)}")


def read_ticket(written: str, key: bytes, now: datetime) -> Ticket | None:
    """None where it is not one of ours, or has ended."""
    if len(written) != _LETTERS:
        return None
    try:
        packed = base64.b64decode(written, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    head, signature = packed[: _HEAD.size], packed[_HEAD.size :]
    if not hmac.compare_digest(signature, _signature(head, key)):
        return None
    chat, session, ends = _HEAD.unpack(head)
    ticket = Ticket(chat, session, datetime.fromtimestamp(ends, UTC))
    return ticket if now < ticket.ends else None


def _written(ticket: Ticket, key: bytes) -> str:
    head = _HEAD.pack(ticket.chat, ticket.session, int(ticket.ends.timestamp()))
    return base64.urlsafe_b64encode(head + _signature(head, key)).decode()


def _signature(head: bytes, key: bytes) -> bytes:
    """No other thing that this key signs begins so."""
    return hmac.digest(key, b"code on a page " + head, "sha256")[:_SIGNATURE_BYTES]


def qr_code(ticket: Ticket, world: World) -> QrCode:
    """As the coordinator's chat shows it."""
    return QrCode(
        file_name=f"kode-hadir-{ticket.session}.png", leads=world.link(f"h{ticket.session}")
    )


async def projected(
    database: Database, ticket: Ticket, now: datetime, world: World
) -> Projected | None:
    """None for who does not run the event any more, or where there is no such session."""
    async with database.transaction() as connection:
        context = await _context(connection, ticket.chat, now, world)
        run = await running_session(context, ticket.session) if context else None
        return await _shown(context, *run) if context and run else None


async def _context(
    connection: Connection, number: int, now: datetime, world: World
) -> Context | None:
    try:
        chat = await chats.chat(connection, number)
    except LookupError:
        return None
    person = None if chat.person is None else await people.agreeing(connection, chat.person)
    return Context(connection, now, chat, person, world)


async def _shown(context: Context, event: Event, session: Session) -> Projected:
    found = await sessions.of_event(context.db, event.id)
    note = _note(context, event, session)
    shown = Projected(
        language=context.language,
        title=event.title,
        session=wording.name(context, session, found) if session.title or len(found) > 1 else "",
        how=context.say("projected_how").plain,
        link=context.world.link(f"h{session.id}").removeprefix("https://"),
        offline=context.say("projected_offline").plain,
        over=context.say("attendance_code_closed").plain,
        note=note.plain if note else None,
    )
    if note is not None:
        return shown
    step = codes.step_at(context.now)
    left = codes.begin_of(step + 1) - context.now
    return shown.model_copy(
        update={
            "code": codes.code(context.world.invitation_key, session.id, step),
            "left": left // timedelta(milliseconds=1),
            "present": (await wording.present(context, session)).plain,
        }
    )


def _note(context: Context, event: Event, session: Session) -> Text | None:
    """Why there is no code now; None where there is one. A reason may name somebody."""
    if event.state == "cancelled":
        return context.say("projected_cancelled")
    match window.phase(session, context.now):
        case "early":
            opens = wording.moment(context, event, session.starts - window.OPENS_BEFORE)
            return context.say("projected_early", opens=opens)
        case "over":
            return context.say("attendance_code_closed")
    return None if event.state == "published" else context.say("attendance_code_closed")
