"""`/panitia`: what a coordinator does here."""

from __future__ import annotations

from datetime import timedelta

from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.events import browse, wording
from handlers.events.create import refuse
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices import sample_removal
from handlers.people import rights
from handlers.press import Press
from storage import events, offices
from storage.events import Event
from storage.offices import Office

PAGE = 5
_KEPT_IN_SIGHT = timedelta(days=60)  # after its end, for the list of participants


class OfficeEvents(Press, code="oe"):
    office: int
    after: int


async def desk(context: Context, rest: str = "") -> Posts:
    mine: list[Office] = []
    if context.person is not None:
        mine = await offices.coordinated_by(context.db, context.person.id)
    if not mine or context.person is None:
        return await refuse(context)
    lists = [
        (
            context.button(
                "btn_office_events", OfficeEvents(office=office.id, after=0), city=office.city
            ),
        )
        for office in mine
    ]
    new_office = []
    if await rights.is_owner(context):
        new_office = [(context.button("btn_new_office", Go(command="kantor")),)]
    create = (context.button("btn_create", Go(command="buat")),)
    removal = await sample_removal.offer(context)
    waiting = navigation.going_on(context)
    text = context.say("desk", name=context.person.name)
    return (
        Reply(text, (*waiting, create, *lists, *new_office, *removal, navigation.home(context))),
    )


async def office_events(context: Context, press: OfficeEvents) -> Posts:
    if not await rights.may_act_for(context, press.office):
        return await refuse(context)
    after = max(0, press.after)
    since = context.now - _KEPT_IN_SIGHT
    found = await events.of_office(context.db, press.office, since, context.now, after, PAGE + 1)
    if not found and after:
        return await office_events(context, OfficeEvents(office=press.office, after=0))
    if not found:
        create = context.button("btn_create", Go(command="buat"))
        return (Reply(context.say("no_office_events"), ((create, *navigation.home(context)),)),)
    turning = browse.page_buttons(
        context,
        OfficeEvents(office=press.office, after=max(0, after - PAGE)) if after else None,
        OfficeEvents(office=press.office, after=after + PAGE) if len(found) > PAGE else None,
    )
    lines, _ = browse.listed(context, found[:PAGE])
    text = context.say("office_events", events=lines)
    buttons = [_people_button(number, event) for number, event in enumerate(found[:PAGE], 1)]
    return (Reply(text, (*buttons, *turning, navigation.home(context))),)


def _people_button(number: int, event: Event) -> tuple[Button, ...]:
    press = browse.ShowParticipants(event=event.id, after=0)
    return (Button(label=wording.label(number, event), press=press.wire),)
