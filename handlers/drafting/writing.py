"""What an announcement says is typed, or comes as a photo or a document with words beside it."""

from __future__ import annotations

from pydantic import BaseModel

from content.markup import marked
from content.text import Text, join
from handlers.announcing import access
from handlers.announcing.presses import (
    ChangeAnnouncement,
    OfficeAnnouncements,
    Part,
    ShowAnnouncement,
    WriteAnnouncement,
)
from handlers.chat import Posts, ReceivedFile
from handlers.context import Context
from handlers.drafting import drafts
from handlers.drafting.judging import objection_to, unwritten
from handlers.files import keeping
from handlers.files.keeping import MATERIALS
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.parsers import lines
from handlers.forms.parts import is_part
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.offices import choosing
from handlers.people.record import record
from handlers.planning.running import ask, running
from storage.announcements import announcements
from storage.announcements.announcements import Announcement
from storage.announcements.audiences import Clause, written


class New(BaseModel):
    """`words` are empty where a file came without any. `event` is 0 for none."""

    office: int
    event: int
    words: str


class Changed(BaseModel):
    """`file` is empty where it is taken away, as is `english`."""

    number: int
    part: Part
    words: str = ""
    english: str | None = None
    file: str | None = None


async def write(context: Context, press: WriteAnnouncement) -> Posts:
    office = await choosing.allowed(context, press.office)
    if office is None:
        return await choosing.refuse(context)
    event = await running(context, press.event) if press.event else None
    of_office = event if event and event.office == office.id else None
    given = {"office": str(office.id), "event": str(of_office.id if of_office else 0)}
    return await ask(context, NEW_FORM, given)


async def _about(context: Context, answers: Answers) -> Text | None:
    """What the words may hold; and for whom they are, where that is known."""
    event = await running(context, int(answers["event"])) if answers["event"] != "0" else None
    hint = _hint(context)
    if event is None:
        return hint
    about = context.say(
        "announcement_about_event",
        title=event.title,
        event="{kegiatan}",
        when="{waktu}",
        place="{tempat}",
    )
    return join("\n\n", [about, hint])


def _hint(context: Context) -> Text:
    """The marks stand in it as values, so that nobody reads them as markup."""
    return context.say(
        "announcement_hint",
        star="*",
        line="_",
        open="[",
        close="]",
        name="{nama}",
        institution="{instansi}",
    )


async def _about_part(context: Context, answers: Answers) -> Text | None:
    return _hint(context) if answers.get("part") in ("words", "english") else None


async def change(context: Context, press: ChangeAnnouncement) -> Posts:
    it = await drafts.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    return await ask(context, CHANGE_FORM, {"number": str(it.id), "part": press.part})


def _received(context: Context, file: ReceivedFile) -> str:
    return file.name


def _read(context: Context, answers: Answers, words: str) -> Answer[str]:
    """Typed words; or those beside a file that came just now, empty where there are none."""
    if context.file is None:
        return _words(context, answers, words)
    caption = marked(context.styled) if context.styled else ""
    return keeping.objection(context.file, MATERIALS) or Understood(lines(caption), words)


def _words(context: Context, answers: Answers, words: str) -> Answer[str]:
    tidy = lines(words)
    return Understood(tidy, tidy) if tidy else Misunderstood("announcement_empty")


def _file(context: Context, answers: Answers, words: str) -> Answer[str]:
    if context.file is None:
        return Misunderstood("announcement_wants_file")
    return keeping.objection(context.file, MATERIALS) or Understood(words, words)


async def _check_new(context: Context, answers: Answers, words: str) -> Objection | None:
    event = int(answers["event"]) or None
    it = unwritten(context, int(answers["office"]), words, event, _sent(context))
    return await _objection(context, it)


async def _check_words(context: Context, answers: Answers, words: str) -> Objection | None:
    return await _check(context, answers, words=words)


async def _check_english(context: Context, answers: Answers, words: str) -> Objection | None:
    return await _check(context, answers, english=words)


async def _check_file(context: Context, answers: Answers, name: str) -> Objection | None:
    return await _check(context, answers, file=_sent(context), file_name=name)


async def _check(context: Context, answers: Answers, **changed: str | None) -> Objection | None:
    """Of what it would be; who may not change it hears so at the end."""
    it = await access.theirs(context, int(answers["number"]))
    return await _objection(context, it.model_copy(update=changed)) if it else None


async def _objection(context: Context, it: Announcement) -> Objection | None:
    found = await objection_to(context, it)
    return Objection(found.key, found.values) if found else None


def _sent(context: Context) -> str | None:
    return context.file.checksum if context.file else None


async def _new(context: Context, new: New) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    office = await choosing.allowed(context, new.office)
    if office is None or context.person is None:
        return await choosing.refuse(context)
    event = await running(context, new.event) if new.event else None
    base = Clause(join="of", what="confirmed", event=event.id) if event else None
    it = await announcements.write(
        context.db,
        office.id,
        context.person.id,
        context.chat.id,
        new.words,
        context.now,
        file=_sent(context),
        file_name=context.file.name if context.file else None,
        event=event.id if event else None,
        clauses=written((base or Clause(join="of", what="office"),)),
    )
    if context.file is not None:
        keeping.keep(context, context.file)
    await record(context, "announcement written", office.id, announcement=it.id)
    return (await drafts.card(context, it, context.say("announcement_written")),)


async def _changed(context: Context, changed: Changed) -> Posts:
    it = await drafts.theirs(context, changed.number)
    if not isinstance(it, Announcement):
        return it
    match changed.part:
        case "words":
            it = await drafts.change(context, it, "words", words=changed.words)
        case "english":
            it = await drafts.change(context, it, "english", english=changed.english)
        case "file":
            name = context.file.name if context.file else None
            it = await drafts.change(context, it, "file", file=_sent(context), file_name=name)
            if context.file is not None:
                keeping.keep(context, context.file)
    return (await drafts.card(context, it, context.say("announcement_changed")),)


NEW_FORM = Form(
    code="anw",
    version=1,
    way_back=lambda answers: OfficeAnnouncements(office=int(answers["office"]), after=0),
    title="title_announcement",
    confirm="btn_save",
    model=New,
    done=_new,
    card=False,
    about=_about,
    questions=(
        Question(
            "words",
            ask="ask_announcement",
            label="label_announcement",
            parse=_read,
            check=_check_new,
            receive=_received,
            takes_number=True,
            styled=True,
        ),
    ),
)
CHANGE_FORM = Form(
    code="anx",
    version=1,
    way_back=lambda answers: ShowAnnouncement(number=int(answers["number"])),
    title="title_announcement",
    confirm="btn_save",
    model=Changed,
    done=_changed,
    card=False,
    about=_about_part,
    questions=(
        Question(
            "words",
            ask="ask_announcement_words",
            label="label_announcement",
            parse=_words,
            when=is_part("words"),
            check=_check_words,
            takes_number=True,
            styled=True,
        ),
        Question(
            "english",
            ask="ask_announcement_english",
            label="label_announcement_english",
            parse=_words,
            when=is_part("english"),
            check=_check_english,
            optional=True,
            takes_number=True,
            styled=True,
        ),
        Question(
            "file",
            ask="ask_announcement_file",
            label="label_announcement_file",
            parse=_file,
            when=is_part("file"),
            check=_check_file,
            receive=_received,
            optional=True,
        ),
    ),
)
