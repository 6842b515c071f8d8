"""`/kantor`: what an office says of itself, and what of it can be changed."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from content import dates
from content.text import Text
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.forms.screen import noted, pairs
from handlers.menu import navigation
from handlers.offices import choosing, opening
from handlers.offices.choosing import ChooseOffice, OfficeCard
from handlers.offices.hours import clock
from handlers.offices.parts import PARTS, ChangeOffice, label
from handlers.people import rights
from handlers.press import Press
from storage.offices import offices
from storage.offices.offices import Holiday, Office


class OfficeDays(Press, code="kd"):
    """The days an office marked, after the first `after`."""

    office: int
    after: int


async def office(context: Context, rest: str = "") -> Posts:
    """An owner without any office opens the first."""
    mine, owns = await choosing.theirs(context), await rights.is_owner(context)
    if owns and not mine:
        return await opening.create(context)
    if len(mine) == 1 and not owns:
        return (await card(context, mine[0]),)
    return await choosing.choose(context, ChooseOffice(what="card", after=0))


async def show(context: Context, press: OfficeCard) -> Posts:
    known = await choosing.allowed(context, press.office)
    return (await card(context, known),) if known else await choosing.refuse(context)


async def card(context: Context, known: Office, note: Text | None = None) -> Reply:
    marked = await days_to_come(context, known)
    text = context.say(
        "office_card",
        name=known.name,
        city=known.city,
        zone=dates.zone_label(known.zone, context.now),
        hours=hours(context, known),
        contact=known.contact,
        signature=known.signature or context.say("none_given"),
        days=len(marked),
    )
    rows = (*pairs([_change(context, known, part) for part in PARTS]), *_further(context, known))
    return Reply(noted(note, text), rows)


def _further(context: Context, known: Office) -> tuple[tuple[Button, ...], ...]:
    days = context.button("btn_office_days", OfficeDays(office=known.id, after=0))
    return ((days, *navigation.home(context)),)


def _change(context: Context, known: Office, part: str) -> Button:
    press = ChangeOffice.model_validate({"office": known.id, "part": part})
    return context.button("btn_edit", press, what=label(context, part))


def hours(context: Context, known: Office) -> str:
    first, last = (
        dates.clock(clock(minutes), context.language) for minutes in (known.opens, known.closes)
    )
    return f"{first}–{last}"


async def days_to_come(context: Context, known: Office) -> list[Holiday]:
    """The marked days from today on, by the office's clock."""
    today = context.now.astimezone(ZoneInfo(known.zone)).date()
    return [each for each in await offices.marked_days(context.db, known.id) if each.day >= today]
