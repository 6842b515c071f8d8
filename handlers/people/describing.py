"""Telling more of oneself: the parts that are missing one after another, or a single one anew."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pydantic import BaseModel

from content.cities import zone_of
from content.people import has_nip
from handlers.chat import Posts
from handlers.context import Context
from handlers.expected import matching
from handlers.forms.answer import Answer, Choice, Understood
from handlers.forms.conversation import begin
from handlers.forms.question import Answers, Form, Question
from handlers.forms.screen import noted
from handlers.people import card
from handlers.people.card import EditPart
from handlers.people.introduction import introduce
from handlers.people.missing import missing
from handlers.people.parts import BY_FIELD, PARTS
from handlers.people.record import record
from handlers.seats.following import follow
from storage.people import people
from storage.people.people import Person

_EMPTY = "kosongkan"
_ALWAYS_THERE = frozenset(("name",))


class Described(BaseModel):
    """Answers to the parts that were asked; None where one was left out or emptied."""

    parts: str
    name: str | None = None
    addressed: str | None = None
    gender: str | None = None
    institution: str | None = None
    status: str | None = None
    nip: str | None = None
    position: str | None = None
    library: str | None = None
    library_kind: str | None = None
    city: str | None = None
    district: str | None = None
    phone: str | None = None
    needs: str | None = None


async def complete(context: Context, rest: str = "") -> Posts:
    """`/lengkapi`: what is missing; each question can be passed over."""
    if context.person is None:
        return introduce(context)
    parts = missing(context.person)
    if not parts:
        return await card.profile_card(context, context.say("profile_complete"))
    return await begin(context, COMPLETING_FORM, given(context.person, parts))


async def edit(context: Context, press: EditPart) -> Posts:
    if context.person is None or press.part not in BY_FIELD:
        return await context.world.routes.stale(context)
    if press.part == "nip" and not has_nip(context.person.status):
        return await card.profile_card(context)
    return await begin(context, EDITING_FORM, given(context.person, (press.part,)))


def given(person: Person, parts: tuple[str, ...]) -> dict[str, str]:
    """What a form is given that asks these parts of this person."""
    held = [part for part in parts if getattr(person, part) is not None]
    return {
        "parts": " ".join(parts),
        "held": " ".join(held),
        "held_status": person.status or "",
        "held_city": person.city or "",
    }


async def _described(context: Context, told: Described) -> Posts:
    person = context.person
    if person is None:
        return introduce(context)
    changed = await change(context, person, differing(told, person))
    note = context.say("profile_saved") if changed else None
    if "phone" in changed and (expected := await matching.by_phone(context)) is not None:
        note = noted(note, expected)
    return await card.profile_card(context, note)


def differing(told: Described, person: Person) -> dict[str, Any]:
    """The parts that now say something else."""
    answers = told.model_dump(include=told.model_fields_set & BY_FIELD.keys())
    return {part: value for part, value in answers.items() if value != getattr(person, part)}


async def change(
    context: Context, person: Person, changes: dict[str, Any], office: int | None = None
) -> list[str]:
    """Keep what is new, and what follows from it; gives back which parts that is.

    The audit hears these too, never what they say. `office`: who does it, where the person has
    none."""
    if not changes:
        return []
    status = changes.get("status", person.status)
    if person.nip and not has_nip(status):
        changes = {**changes, "nip": None}
    if "city" in changes and person.district and "district" not in changes:
        changes = {**changes, "district": None}
    parts = sorted(changes)
    if zone := zone_of(changes.get("city")):
        changes = {**changes, "zone": zone}
    changed = await people.describe(context.db, person.id, **changes)
    if context.person is not None and context.person.id == person.id:
        context.person = changed
    if "institution" in changes:
        await follow(context, changed)
    by = changed.office or office
    await record(context, "profile changed", by, person.id, parts=" ".join(parts))
    return parts


def _passed_over(question: Question) -> Question:
    return replace(question, optional=True)


def emptied(question: Question) -> Question:
    """The same question, asked alone: *Kosongkan* takes away what is kept."""
    if question.field in _ALWAYS_THERE:
        return question

    def parse(context: Context, answers: Answers, words: str) -> Answer[Any]:
        if words.strip().casefold() == _EMPTY:
            return Understood(None, _EMPTY)
        return question.parse(context, answers, words)

    async def check(context: Context, answers: Answers, value: Any) -> Any:
        nothing = value is None or question.check is None
        return None if nothing else await question.check(context, answers, value)  # type: ignore[misc]

    async def choices(context: Context, answers: Answers) -> list[Choice]:
        listed = await question.choices(context, answers) if question.choices else ()
        held = question.field in answers.get("held", "").split()
        empty = [Choice(_EMPTY, context.say("btn_empty").plain)] if held else []
        return [*listed, *empty]

    return replace(question, parse=parse, check=check, choices=choices)


COMPLETING_FORM = Form(
    code="pf",
    version=1,
    title="title_my_profile",
    confirm="btn_save",
    model=Described,
    done=_described,
    card=False,
    questions=tuple(map(_passed_over, PARTS)),
)
EDITING_FORM = Form(
    code="pe",
    version=1,
    title="title_correction",
    confirm="btn_save",
    model=Described,
    done=_described,
    card=False,
    questions=tuple(map(emptied, PARTS)),
)
