"""The title of a material that is there already: asked where its file came first, or changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from pydantic import BaseModel

from content.text import Text
from handlers.chat import Posts
from handlers.context import Context
from handlers.events import browse
from handlers.files.keeping import named
from handlers.forms.answer import Answer, Choice
from handlers.forms.parsers import line
from handlers.forms.question import Answers, Form, Question
from handlers.materials import desk
from handlers.materials.presses import AskMaterialTitle, ShowMaterial
from handlers.members.searching import label
from handlers.people.record import record
from handlers.planning.running import ask
from storage.events import materials
from storage.events.materials import Material

_SHORTEST, _LONGEST = 3, 100
FROM_FILE = "="  # stands for it; typed, it is too short for a title
parse = line(_SHORTEST, _LONGEST)


class Titled(BaseModel):
    material: int
    title: str


def of_file(name: str) -> str:
    """What a file is called, as a title."""
    kept = named(name)
    stem = " ".join(PurePath(kept).stem.replace("_", " ").split())
    return stem if len(stem) >= _SHORTEST else kept


async def ask_of_file(context: Context, material: Material) -> Posts:
    """Its file is there, and came before the title."""
    return await _ask(context, material, arrived=True)


async def ask_anew(context: Context, press: AskMaterialTitle) -> Posts:
    found = await desk.theirs(context, press.material)
    if found is None:
        return await browse.gone(context)
    return await _ask(context, found[1], arrived=False)


async def _ask(context: Context, material: Material, arrived: bool) -> Posts:
    """Suggested is what it is called now."""
    given = {
        "material": str(material.id),
        "suggested": material.title,
        "arrived": "1" if arrived else "",
    }
    return await ask(context, TITLE_FORM, given)


async def _titled(context: Context, titled: Titled) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    found = await desk.theirs(context, titled.material)
    if found is None:
        return await browse.gone(context)
    event, material = found
    if titled.title != material.title:
        await materials.retitle(context.db, material.id, titled.title)
        await record(context, "material renamed", event.office, event=event.id)
    return (await desk.added(context, event, material.id, titled.title),)


def _read(context: Context, answers: Answers, words: str) -> Answer[str]:
    return parse(context, answers, answers["suggested"] if words == FROM_FILE else words)


async def _choices(context: Context, answers: Answers) -> Sequence[Choice]:
    return (Choice(FROM_FILE, label(answers["suggested"])),)


async def _about(context: Context, answers: Answers) -> Text | None:
    return context.say("material_file_here") if answers["arrived"] else None


TITLE_FORM = Form(
    code="mtt",
    version=1,
    way_back=lambda answers: ShowMaterial(material=int(answers["material"])),
    title="title_material",
    confirm="btn_save",
    model=Titled,
    done=_titled,
    card=False,
    about=_about,
    questions=(
        Question(
            "title",
            ask="ask_material_title",
            label="label_material_title",
            parse=_read,
            choices=_choices,
        ),
    ),
)
