"""Which office: the one a person may act for, or a list to choose from."""

from __future__ import annotations

from typing import Literal

from handlers.announcing.presses import OfficeAnnouncements
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices import sample_removal
from handlers.people import rights
from handlers.polls.presses import OfficePolls
from handlers.press import Press
from storage.offices import offices
from storage.offices.offices import Office

What = Literal["events", "create", "team", "card", "expected", "announcements", "polls"]
_PAGE: dict[What, int] = {
    "events": 5,
    "create": 5,
    "team": 4,
    "card": 3,
    "expected": 5,
    "announcements": 5,
    "polls": 5,
}
SERVICE = 0  # stands for the whole service where an office's number is asked for


class OfficeEvents(Press, code="oe"):
    office: int
    after: int


class CreateFor(Press, code="cf"):
    office: int


class OfficeTeam(Press, code="tm"):
    office: int


class OfficeCard(Press, code="kc"):
    office: int


class OfficeExpected(Press, code="xo"):
    office: int


class ChooseOffice(Press, code="co"):
    what: What
    after: int


async def theirs(context: Context) -> list[Office]:
    """The offices this person may act for now."""
    if context.person is None:
        return []
    return await offices.coordinated_by(context.db, context.person.id)


async def allowed(context: Context, number: int) -> Office | None:
    """The office, if this person may act for it now; to anybody else there is none."""
    may = await rights.may_act_for(context, number)
    return await offices.office(context.db, number) if may else None


async def refuse(context: Context) -> Posts:
    """The same words for everybody who runs nothing here; an owner is shown how to begin."""
    if await rights.is_owner(context):
        found = bool(await theirs(context))
        button = context.button("btn_new_office", Go(command="kantorbaru"))
        rows = () if found else ((button,),)
        text = context.say("office_gone" if found else "office_first")
        return (Reply(text, (*rows, navigation.home(context))),)
    return (Reply(context.say("only_coordinators"), (navigation.home(context),)),)


async def choose(context: Context, press: ChooseOffice) -> Posts:
    mine, most = await theirs(context), _PAGE[press.what]
    if not mine:
        return await refuse(context)
    after = press.after if press.after < len(mine) else 0
    rows = [
        (Button(label=office.name, press=_leading(press.what, office).wire),)
        for office in mine[after : after + most]
    ]
    turning = navigation.page_buttons(
        context,
        ChooseOffice(what=press.what, after=max(0, after - most)) if after else None,
        ChooseOffice(what=press.what, after=after + most) if len(mine) > after + most else None,
    )
    text = context.say("ask_office" if press.what == "create" else "ask_which_office")
    own = await _of_owners(context, press.what)
    return (Reply(text, (*rows, *turning, *own, navigation.home(context))),)


def _leading(what: What, office: Office) -> Press:
    match what:
        case "events":
            return OfficeEvents(office=office.id, after=0)
        case "create":
            return CreateFor(office=office.id)
        case "team":
            return OfficeTeam(office=office.id)
        case "card":
            return OfficeCard(office=office.id)
        case "expected":
            return OfficeExpected(office=office.id)
        case "announcements":
            return OfficeAnnouncements(office=office.id, after=0)
        case "polls":
            return OfficePolls(office=office.id, after=0)


async def _of_owners(context: Context, what: What) -> tuple[tuple[Button, ...], ...]:
    if what not in ("team", "card") or not await rights.is_owner(context):
        return ()
    if what == "team":
        return ((context.button("btn_owners", OfficeTeam(office=SERVICE)),),)
    new = context.button("btn_new_office", Go(command="kantorbaru"))
    return ((new,), *await sample_removal.offer(context))
