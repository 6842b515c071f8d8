"""Telling more of oneself: the parts that are missing one after another, or a single one anew."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pydantic import BaseModel

from content.cities import zone_of
from content.people import has_nip
from handlers.chat import Posts
from handlers.context import Context
from handlers.forms.answer import Answer, Choice, Understood
from handlers.forms.conversation import begin
from handlers.forms.question import Answers, Form, Question
from handlers.people import card
from handlers.people.card import EditPart
from handlers.people.introduction import introduce
from handlers.people.missing import missing
from handlers.people.parts import BY_FIELD, PARTS
from handlers.people.record import record
from storage import people
from storage.people import Person

_EMPTY = "kosongkan"
_ALWAYS_THERE = frozenset(("name",))


class Described(BaseModel):
    """Answers to the parts that were asked; None where one was left out or emptied."""

    parts: str
    name: str | None = None
    addressed: str | None = None
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
    return await begin(context, COMPLETING_FORM, _given(context.person, parts))


async def edit(context: Context, press: EditPart) -> Posts:
    if context.person is None or press.part not in BY_FIELD:
        return await context.world.routes.stale(context)
    if press.part == "nip" and not has_nip(context.person.status):
        return await card.profile_card(context)
    return await begin(context, EDITING_FORM, _given(context.person, (press.part,)))


def _given(person: Person, parts: tuple[str, ...]) -> dict[str, str]:
    return {
        "parts": " ".join(parts),
        "held_status": person.status or "",
        "held_city": person.city or "",
    }


async def _described(context: Context, told: Described) -> Posts:
    person = context.person
    if person is None:
        return introduce(context)
    answers = told.model_dump(include=told.model_fields_set - {"parts"})
    changes = {part: value for part, value in answers.items() if value != getattr(person, part)}
    changed = await change(context, person, changes)
    return await card.profile_card(context, context.say("profile_saved") if changed else None)


async def change(context: Context, person: Person, changes: dict[str, Any]) -> bool:
    """Keep what is new, and what follows from it; the audit hears which parts, never what."""
    if not changes:
        return False
    status = changes.get("status", person.status)
    if person.nip and not has_nip(status):
        changes = {**changes, "nip": None}
    if "city" in changes and person.district and "district" not in changes:
        changes = {**changes, "district": None}
    parts = " ".join(sorted(changes))
    if zone := zone_of(changes.get("city")):
        changes = {**changes, "zone": zone}
    context.person = await people.describe(context.db, person.id, **changes)
    await record(context, "profile changed", context.person.office, person.id, parts=parts)
    return True


def _passed_over(question: Question) -> Question:
    return replace(question, optional=True)


def _emptied(question: Question) -> Question:
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
        kept = getattr(context.person, question.field, None) is not None
        empty = [Choice(_EMPTY, context.say("btn_empty").plain)] if kept else []
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
    questions=tuple(map(_emptied, PARTS)),
)
