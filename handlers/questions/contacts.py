"""How to reach the offices, for who cannot ask here: of strangers we keep no words."""

from __future__ import annotations

from content.text import Text, join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people.consent import lets_office_help
from handlers.questions.presses import OfficeContacts
from storage.offices import offices
from storage.people.people import Person

PAGE = 10


async def first_page(context: Context) -> Posts:
    return await page(context, OfficeContacts(after=0))


async def page(context: Context, press: OfficeContacts) -> Posts:
    known = await offices.all_offices(context.db)
    if not known:
        return (Reply(context.say("no_office_yet"), (navigation.home(context),)),)
    after = press.after if press.after < len(known) else 0
    lines = [
        context.say("office_contact", office=office.name, contact=office.contact)
        for office in known[after : after + PAGE]
    ]
    turning = navigation.page_buttons(
        context,
        OfficeContacts(after=max(0, after - PAGE)) if after else None,
        OfficeContacts(after=after + PAGE) if len(known) > after + PAGE else None,
    )
    why, way = _way_to_asking(context)
    text = join("\n\n", [context.say("ask_the_office", offices=join("\n", lines)), why])
    return (Reply(text, (*turning, (way,), navigation.home(context))),)


def may_ask(context: Context) -> Person | None:
    """Who is known, and agreed to the words by which questions are kept."""
    person = context.person
    return person if person is not None and lets_office_help(person) else None


def _way_to_asking(context: Context) -> tuple[Text, Button]:
    if context.person is None:
        introduce = context.button("btn_introduce", Go(command="profil"))
        return context.say("ask_once_known"), introduce
    if not lets_office_help(context.person):
        agree = context.button("btn_privacy_changed", Go(command="persetujuan"))
        return context.say("ask_once_agreed"), agree
    return context.say("ask_here"), context.button("btn_ask", Go(command="tanya"))
