"""Which office a person belongs to: one, or none; they can change it at any time."""

from __future__ import annotations

from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people.card import ListOffices, profile_card
from handlers.people.describing import change
from handlers.people.introduction import introduce
from handlers.press import Press
from storage.offices import offices

PAGE = 4


class BelongTo(Press, code="pb"):
    """0 is no office."""

    office: int


async def choose(context: Context, press: ListOffices) -> Posts:
    if context.person is None:
        return introduce(context)
    known = await offices.all_offices(context.db)
    after = press.after if press.after < len(known) else 0
    shown = known[after : after + PAGE]
    rows = [(Button(label=each.name, press=BelongTo(office=each.id).wire),) for each in shown]
    turning = navigation.page_buttons(
        context,
        ListOffices(after=max(0, after - PAGE)) if after else None,
        ListOffices(after=after + PAGE) if len(known) > after + PAGE else None,
    )
    none = context.button("btn_no_office", BelongTo(office=0))
    back = context.button("btn_back", Go(command="profil"))
    text = context.say("ask_my_office")
    return (Reply(text, (*rows, *turning, (none,), (back, *navigation.home(context)))),)


async def belong(context: Context, press: BelongTo) -> Posts:
    person = context.person
    if person is None:
        return introduce(context)
    office = await offices.office(context.db, press.office) if press.office else None
    if press.office and office is None:
        return await choose(context, ListOffices(after=0))
    chosen = office.id if office else None
    new = {} if chosen == person.office else {"office": chosen}
    changed = await change(context, person, new)
    return await profile_card(context, context.say("profile_saved") if changed else None)
