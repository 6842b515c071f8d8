"""The code of a session before everybody's eyes: one message that renews itself.

It ends when another screen takes its place, when the session ends, and when who looks at it does
not run the event any more.
"""

from __future__ import annotations

from datetime import datetime

from handlers import posting
from handlers.attendance import codes, projecting, window, wording
from handlers.attendance.presses import ShowCode, ShowSession
from handlers.attendance.screen import session_screen
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context, World
from handlers.events.browse import gone
from handlers.files.attachments import QrCode
from handlers.planning.presses import ManageEvent
from handlers.planning.running import running_session
from handlers.telling import Untold
from storage.connection import Connection, Database
from storage.errors import Unavailable
from storage.events.events import Event
from storage.events.sessions import Session
from storage.people import chats, people
from storage.post import outbox
from storage.post.outbox import Lane

_KEY = "code:"


async def show(context: Context, press: ShowCode) -> Posts:
    run = await running_session(context, press.session)
    if run is None:
        return await gone(context)
    event, session = run
    if not window.is_open(event, session, context.now):
        return (await session_screen(context, event, session),)
    key = _key(session)
    if await outbox.said_last(context.db, context.chat.id, key, context.now - 2 * codes.STEP):
        return (Toast(context.say("attendance_code_below")),)
    if await outbox.is_shown(context.db, context.chat.id, key):  # further up, out of sight
        await _tell(context, Reply(context.say("attendance_code_below"), key=key, live=True))
    link = context.world.link(f"h{session.id}")
    code = QrCode(file_name=context.say("qr_file_name", session=str(session.id)).plain, leads=link)
    about = context.say(
        "attendance_qr", what=await wording.what(context, event, session), link=link
    )
    return (
        Reply(about, file=code),
        *_projector(context, event, session),
        await _screen(context, event, session),
    )


def _key(session: Session) -> str:
    return f"{_KEY}{session.id}"


def _projector(context: Context, event: Event, session: Session) -> Posts:
    """Where the world reaches us, the same code as a page."""
    page = projecting.address(context, session)
    if page is None:
        return ()
    until = wording.clock(context, event, session.ends)
    return (Reply(context.say("attendance_projector", link=page, until=until), beside=True),)


async def _screen(context: Context, event: Event, session: Session) -> Reply:
    """A message of its own, so that nothing that is said with it stands below."""
    step = codes.step_at(context.now)
    text = context.say(
        "attendance_code",
        what=await wording.what(context, event, session),
        code=codes.code(context.world.invitation_key, session.id, step),
        present=await wording.present(context, session),
    )
    close = context.button("btn_close_code", ShowSession(session=session.id))
    manage = context.button("btn_manage_event", ManageEvent(event=event.id))
    return Reply(text, ((close, manage),), key=_key(session), live=True, beside=True)


async def renew(database: Database, now: datetime, world: World) -> list[Untold]:
    """Each code that is shown is the one of now; one that cannot be shown stops no other."""
    begun = codes.begin_of(codes.step_at(now))
    async with database.transaction() as connection:
        old = await outbox.shown_before(connection, _KEY, begun)
    untold = list[Untold]()
    for each in old:
        try:
            async with database.transaction() as connection:
                if await outbox.is_shown(connection, each.chat, each.key):
                    await _renew(connection, each, now, world)
        except Unavailable:
            raise
        except Exception as error:  # told once: the coordinator shows it again
            untold.append(Untold(_KEY, error))
            async with database.transaction() as connection:
                await outbox.drop_key(connection, each.chat, each.key)
    return untold


async def _renew(connection: Connection, shown: outbox.Keyed, now: datetime, world: World) -> None:
    chat = await chats.chat(connection, shown.chat)
    if chat.channel not in world.channels:  # it was switched off
        await outbox.drop_key(connection, chat.id, shown.key)
        return
    person = None if chat.person is None else await people.agreeing(connection, chat.person)
    context = Context(connection, now, chat, person, world)
    run = await running_session(context, int(shown.key.removeprefix(_KEY)))
    if run is not None and window.is_open(*run, now):
        await _tell(context, await _screen(context, *run))
        return
    closed = Reply(context.say("attendance_code_closed"), key=shown.key, live=True)
    if run is not None:
        back = context.button("btn_to_session", ShowSession(session=run[1].id))
        manage = context.button("btn_manage_event", ManageEvent(event=run[0].id))
        closed = Reply(closed.text, ((back, manage),), key=shown.key, live=True)
    await _tell(context, closed)
    await outbox.drop_key(connection, chat.id, shown.key)


async def _tell(context: Context, reply: Reply) -> None:
    await posting.tell(
        context.db,
        context.chat,
        reply,
        Lane.REPLIES,
        context.now,
        context.now + posting.REPLY_LIVES,
        resend=True,
        can=context.world.channels[context.chat.channel].can,
    )
