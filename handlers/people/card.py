"""`/profil`: what we know of this person, and the way to each part of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from content.people import has_nip
from content.text import Text, join
from handlers.chat import Button, Buttons, Posts, Reply
from handlers.context import Context
from handlers.forms.screen import noted, pairs
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people.introduction import introduce
from handlers.people.missing import wants_completing
from handlers.people.parts import BY_FIELD
from handlers.press import Press
from storage.offices import offices
from storage.people.people import Person

Group = Literal["self", "work", "library", "place"]
_GROUPS: dict[Group, tuple[str, ...]] = {
    "self": ("name", "addressed", "gender", "needs"),
    "work": ("status", "nip", "position"),
    "library": ("institution", "library", "library_kind"),
    "place": ("city", "district", "phone"),
}


class ShowGroup(Press, code="pg"):
    group: Group


class EditPart(Press, code="pp"):
    part: str


class ListOffices(Press, code="po"):
    """The offices one can belong to, after the first `after`."""

    after: int


async def profile(context: Context, rest: str = "") -> Posts:
    if context.person is None:
        return introduce(context)
    return await profile_card(context)


async def profile_card(context: Context, note: Text | None = None) -> Posts:
    person = context.person
    assert person is not None
    text = context.say("profile_card", lines=await profile_lines(context, person))
    return (Reply(noted(note, text), _card_buttons(context, person)),)


async def profile_lines(context: Context, person: Person) -> Text:
    """All that a profile has, a line each; the NIP is masked."""
    parts = [part for group in _GROUPS.values() for part in group]
    office = await offices.office(context.db, person.office) if person.office else None
    belongs = context.say(
        "form_line",
        label=context.say("label_my_office"),
        value=office.name if office else context.say("part_missing"),
    )
    return join("\n", [*part_lines(context, person, parts), belongs])


def _card_buttons(context: Context, person: Person) -> Buttons:
    complete = context.button("btn_complete_profile", Go(command="lengkapi"))
    groups = [
        context.button("btn_group_self", ShowGroup(group="self")),
        context.button("btn_group_work", ShowGroup(group="work")),
        context.button("btn_group_library", ShowGroup(group="library")),
        context.button("btn_group_place", ShowGroup(group="place")),
        context.button("btn_group_office", ListOffices(after=0)),
        context.button("btn_privacy", Go(command="privasi")),
    ]
    first = ((complete,),) if wants_completing(person) else ()
    return (*first, *pairs(groups), navigation.home(context))


async def show_group(context: Context, press: ShowGroup) -> Posts:
    person = context.person
    if person is None:
        return introduce(context)
    parts = [part for part in _GROUPS[press.group] if part != "nip" or has_nip(person.status)]
    text = context.say("profile_group", lines=join("\n", part_lines(context, person, parts)))
    buttons = [_edit(context, part) for part in parts]
    back = context.button("btn_back", Go(command="profil"))
    return (Reply(text, (*pairs(buttons), (back, *navigation.home(context)))),)


def _edit(context: Context, part: str) -> Button:
    label = context.say(BY_FIELD[part].label)
    return context.button("btn_edit", EditPart(part=part), what=label)


def part_lines(context: Context, person: Person, parts: Sequence[str]) -> list[Text]:
    """A line a part; a NIP only for those who can have one."""
    return [
        _line(context, person, part) for part in parts if part != "nip" or has_nip(person.status)
    ]


def _line(context: Context, person: Person, part: str) -> Text:
    question, kept = BY_FIELD[part], getattr(person, part)
    said: str | Text = context.say("part_missing")
    if kept is not None:
        said = question.show(context, kept, kept)
    return context.say("form_line", label=context.say(question.label), value=said)
