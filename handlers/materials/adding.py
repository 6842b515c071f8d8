"""A coordinator adds a material: of which session, its title, then a file or a link.

A file that comes before its title is the material already, named as the file until it is told."""

from __future__ import annotations

from pydantic import BaseModel

from handlers.chat import Button, Posts, ReceivedFile, Reply
from handlers.context import Context
from handlers.events import browse
from handlers.files import keeping
from handlers.files.keeping import MATERIALS
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.question import Answers, Form, Question
from handlers.materials import desk, titles
from handlers.materials.presses import AddMaterial, AskMaterial, ShowMaterials
from handlers.members.searching import label
from handlers.menu import navigation
from handlers.people.record import record
from handlers.planning.parts import parse_link
from handlers.planning.running import ask, running
from handlers.sessions.hours import said
from storage.events import materials, sessions
from storage.events.events import Event
from storage.events.sessions import Session

PAGE = 4


class Added(BaseModel):
    """`title` is None where the file came in place of it. `content` is the link; empty where it is
    the file that came now."""

    event: int
    session: int
    title: str | None
    content: str = ""


async def ask_session(context: Context, press: AskMaterial) -> Posts:
    """Of the whole event, where it has one session only."""
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    found = await sessions.of_event(context.db, event.id)
    if len(found) == 1:
        return await add(context, AddMaterial(event=event.id, session=0))
    after = press.after if press.after < len(found) else 0
    whole = context.button("btn_whole_event", AddMaterial(event=event.id, session=0))
    buttons = [(_of_session(context, event, each),) for each in found[after : after + PAGE]]
    turning = navigation.page_buttons(
        context,
        AskMaterial(event=event.id, after=max(0, after - PAGE)) if after else None,
        AskMaterial(event=event.id, after=after + PAGE) if len(found) > after + PAGE else None,
    )
    back = context.button("btn_back", ShowMaterials(event=event.id, after=0))
    text = context.say("ask_material_session", title=event.title)
    return (Reply(text, ((whole,), *buttons, *turning, (back,))),)


def _of_session(context: Context, event: Event, session: Session) -> Button:
    press = AddMaterial(event=event.id, session=session.id)
    return Button(label=label(said(context, event, session)), press=press.wire)


async def add(context: Context, press: AddMaterial) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    if len(await materials.of_event(context.db, event.id)) >= materials.MOST:
        note = context.say("materials_enough", most=materials.MOST)
        return (await desk.screen(context, event, note=note),)
    given = {"event": str(event.id), "session": str(press.session)}
    return await ask(context, MATERIAL_FORM, given)


def _instead(context: Context, file: ReceivedFile) -> str:
    """Words that nobody's title is."""
    return titles.FROM_FILE


def _named(context: Context, file: ReceivedFile) -> str:
    return file.name


def _read_title(context: Context, answers: Answers, words: str) -> Answer[str | None]:
    if context.file is not None and words == titles.FROM_FILE:
        return keeping.objection(context.file, MATERIALS) or Understood(None, words)
    return titles.parse(context, answers, words)


def _read(context: Context, answers: Answers, words: str) -> Answer[str]:
    """Only a file that came with this update is one, whatever was typed."""
    if context.file is not None:
        return keeping.objection(context.file, MATERIALS) or Understood("", words)
    link = parse_link(context, answers, words)
    return link if isinstance(link, Understood) else Misunderstood("material_not_understood")


async def _added(context: Context, added: Added) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    event = await running(context, added.event)
    if event is None:
        return await browse.gone(context)
    session = await sessions.one(context.db, added.session)
    of_session = session.id if session and session.event == event.id else None
    link, file = added.content or None, None if added.content else context.file
    assert link or file
    title = added.title or titles.of_file(file.name if file else "")
    kept = await materials.add(
        context.db,
        event.id,
        title,
        context.now,
        session=of_session,
        link=link,
        file=file.checksum if file else None,
        name=file.name if file else None,
        size=file.size if file else None,
    )
    if not kept:
        note = context.say("materials_enough", most=materials.MOST)
        return (await desk.screen(context, event, note=note),)
    if file is not None:
        keeping.keep(context, file)
    await record(context, "material added", event.office, event=event.id)
    *_, newest = await materials.of_event(context.db, event.id)
    if added.title is None:
        return await titles.ask_of_file(context, newest)
    return (await desk.added(context, event, newest.id, title),)


MATERIAL_FORM = Form(
    code="mat",
    version=1,
    way_back=lambda answers: ShowMaterials(event=int(answers["event"]), after=0),
    title="title_material",
    confirm="btn_save",
    model=Added,
    done=_added,
    card=False,
    questions=(
        Question(
            "title",
            ask="ask_material_title",
            label="label_material_title",
            parse=_read_title,
            receive=_instead,
        ),
        Question(
            "content",
            ask="ask_material",
            label="title_material",
            parse=_read,
            when=lambda answers: answers.get("title", "") is not None,
            receive=_named,
        ),
    ),
)
