"""A coordinator sends the list: a form with one question, which a file answers."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from pydantic import BaseModel

from handlers.chat import Posts, ReceivedFile
from handlers.context import Context
from handlers.expected import progress
from handlers.expected.presses import SendList
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.conversation import begin
from handlers.forms.question import Answers, Form, Question
from handlers.offices import choosing
from handlers.offices.choosing import OfficeExpected
from handlers.press import Press
from handlers.seats.presses import AddPeople
from storage.expected import imports


class Sent(BaseModel):
    office: int
    file: Path
    event: int | None = None


async def ask(context: Context, press: SendList) -> Posts:
    office = await choosing.allowed(context, press.office)
    if office is None:
        return await choosing.refuse(context)
    return await begin(context, LIST_FORM, {"office": str(office.id)})


def _kept(file: ReceivedFile) -> Path:
    """Beside the file, which goes with its turn; another name each time one is sent."""
    return file.path.with_name(f"import-{file.checksum[:16]}-{file.path.name}")


def _keep(context: Context, file: ReceivedFile) -> str:
    kept = _kept(file)
    with suppress(FileExistsError):  # the turn was tried before
        kept.hardlink_to(file.path)
    return kept.name


def _read(context: Context, answers: Answers, words: str) -> Answer[Path]:
    """Only a file that came with this update is one, whatever was typed."""
    if context.file is None:
        return Misunderstood("list_no_file")
    return Understood(_kept(context.file), words)


async def _sent(context: Context, sent: Sent) -> Posts:
    file, person = context.file, context.person
    assert file is not None
    if person is None or await choosing.allowed(context, sent.office) is None:
        sent.file.unlink(missing_ok=True)
        return await choosing.refuse(context)
    number = await imports.receive(
        context.db,
        sent.office,
        person.id,
        context.chat.id,
        str(sent.file),
        file.name,
        context.now,
        sent.event,
    )
    begun = await imports.one(context.db, number)
    assert begun is not None
    return (await progress.shown(context, begun),)


def _opened_from(answers: Answers) -> Press:
    if "event" in answers:
        return AddPeople(event=int(answers["event"]))
    return OfficeExpected(office=int(answers["office"]))


LIST_FORM = Form(
    code="xs",
    version=1,
    way_back=_opened_from,
    title="title_list",
    confirm="btn_save",
    questions=(
        Question("file", ask="ask_list_file", label="title_list", parse=_read, receive=_keep),
    ),
    model=Sent,
    done=_sent,
    card=False,
)
