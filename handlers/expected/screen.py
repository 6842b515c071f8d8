"""`/impor`: whom an office expects, how many of them have arrived, and the files about them."""

from __future__ import annotations

from content.text import Text
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.expected.presses import Links, NotArrived, SendList, Template
from handlers.expected.row import EXAMPLES
from handlers.files.attachments import Sheet
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices import choosing
from handlers.offices.choosing import ChooseOffice, OfficeExpected
from handlers.people.phone import shown_phone
from handlers.people.record import record
from storage.expected import expected
from storage.offices.offices import Office


async def command(context: Context, rest: str = "") -> Posts:
    mine = await choosing.theirs(context)
    if len(mine) == 1:
        return (await screen(context, mine[0]),)
    return await choosing.choose(context, ChooseOffice(what="expected", after=0))


async def show(context: Context, press: OfficeExpected) -> Posts:
    office = await choosing.allowed(context, press.office)
    return (await screen(context, office),) if office else await choosing.refuse(context)


async def screen(context: Context, office: Office, note: Text | None = None) -> Reply:
    counts = await expected.counts(context.db, office.id)
    text = context.say(
        "expected_people",
        office=office.name,
        expected=counts.expected,
        arrived=counts.arrived,
    )
    rows = [
        (context.button("btn_send_list", SendList(office=office.id)),),
        (context.button("btn_list_template", Template(office=office.id)),),
    ]
    if counts.expected > counts.arrived:
        rows += [
            (context.button("btn_list_links", Links(office=office.id)),),
            (context.button("btn_not_arrived", NotArrived(office=office.id, after=0)),),
        ]
    desk = context.button("btn_desk", Go(command="panitia"))
    return Reply(noted(note, text), (*rows, (desk, *navigation.home(context))))


async def gone(context: Context) -> Posts:
    """The same words whether it is another office's or not there."""
    if not await choosing.theirs(context):
        return await choosing.refuse(context)
    lists = context.button("btn_expected", Go(command="impor"))
    return (Reply(context.say("expected_gone"), ((lists, *navigation.home(context)),)),)


async def template(context: Context, press: Template) -> Posts:
    if await choosing.allowed(context, press.office) is None:
        return await choosing.refuse(context)
    columns = (
        context.say("column_name"),
        context.say("column_institution"),
        context.say("column_phone"),
        context.say("label_status"),
        context.say("label_position"),
        context.say("label_library"),
        context.say("label_library_kind"),
        context.say("column_city"),
        context.say("label_district"),
    )
    sheet = Sheet(
        file_name=context.say("list_template_name").plain,
        title=context.say("list_template_title").plain,
        columns=tuple(column.plain for column in columns),
        rows=tuple(tuple(example.model_dump().values()) for example in EXAMPLES),
    )
    return (
        Toast(context.say("file_coming")),
        Reply(context.say("list_template"), file=sheet),
    )


async def links(context: Context, press: Links) -> Posts:
    """A file of its own for each time it is asked for: it names people, so that is audited."""
    office = await choosing.allowed(context, press.office)
    if office is None:
        return await choosing.refuse(context)
    waiting = await expected.waiting(context.db, office.id)
    if not waiting:
        return (await screen(context, office, context.say("nobody_expected")),)
    await record(context, "expected people downloaded", office.id)
    columns = (
        context.say("column_name"),
        context.say("column_institution"),
        context.say("column_phone"),
        context.say("column_link"),
    )
    rows = tuple(
        (
            each.name,
            each.institution,
            shown_phone(each.phone) if each.phone else None,
            context.world.link(f"x{each.code}"),
        )
        for each in waiting
    )
    sheet = Sheet(
        file_name=context.say("list_links_name").plain,
        title=context.say("list_links_title").plain,
        columns=tuple(column.plain for column in columns),
        rows=rows,
    )
    return (
        Toast(context.say("file_coming")),
        Reply(context.say("list_links"), file=sheet),
    )
