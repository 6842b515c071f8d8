"""How many reminders somebody wants of the events they take part in."""

from __future__ import annotations

from typing import get_args

from content.language import Select
from content.text import Text
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people.introduction import introduce
from handlers.reminding.planned import planned_for_one
from handlers.reminding.presses import OwnReminders, WantReminders
from storage.people import people
from storage.people.people import Person, Reminds

_CHOICES: tuple[Reminds, ...] = get_args(Reminds)


async def show(context: Context, press: OwnReminders) -> Posts:
    if context.person is None:
        return introduce(context)
    return (_screen(context, context.person),)


async def choose(context: Context, press: WantReminders) -> Posts:
    if context.person is None:
        return introduce(context)
    if press.how == _chosen(context.person):
        return (Toast(context.say("own_reminders_kept")),)
    context.person = await people.describe(context.db, context.person.id, reminds=press.how)
    planned = await planned_for_one(context.db, context.person, context.now)
    return (_screen(context, context.person, context.say("own_reminders_kept")), *planned)


def _chosen(person: Person) -> Reminds:
    return person.reminds or "all"


def _screen(context: Context, person: Person, note: Text | None = None) -> Reply:
    text = context.say("own_reminders", how=Select(_chosen(person)))
    others = [how for how in _CHOICES if how != _chosen(person)]
    rows = [
        (context.button("btn_want_reminders", WantReminders(how=how), how=Select(how)),)
        for how in others
    ]
    back = context.button("btn_back", Go(command="berhenti"))
    return Reply(noted(note, text), (*rows, (back, *navigation.home(context))))
