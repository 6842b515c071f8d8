"""`/panitia`: what a coordinator does here."""

from __future__ import annotations

from datetime import timedelta

from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.events import browse, wording
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices import choosing
from handlers.offices.choosing import ChooseOffice, OfficeEvents, refuse
from handlers.people import rights
from handlers.planning.presses import ManageEvent
from handlers.questions import desk as questions_desk
from storage.events import events
from storage.offices.offices import Office

PAGE = 4
_KEPT_IN_SIGHT = timedelta(days=60)  # after its end, for the list of participants


async def desk(context: Context, rest: str = "") -> Posts:
    mine = await choosing.theirs(context)
    if not mine or context.person is None:
        return await refuse(context)
    rows = (
        (context.button("btn_create", Go(command="buat")),),
        (_events_button(context, mine),),
        (
            context.button("btn_expected", Go(command="impor")),
            context.button("btn_find", Go(command="cari")),
        ),
        (
            context.button("btn_announcements_desk", Go(command="umumkan")),
            context.button("btn_team_and_office", Go(command="tim")),
        ),
        (await questions_desk.offer(context),),
        navigation.home(context),
    )
    return (Reply(context.say("desk", name=context.person.name), rows),)


def _events_button(context: Context, mine: list[Office]) -> Button:
    if len(mine) > 1:
        return context.button("btn_offices_events", ChooseOffice(what="events", after=0))
    press = OfficeEvents(office=mine[0].id, after=0)
    return context.button("btn_office_events", press, city=mine[0].city)


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
        return (Reply(context.say("no_office_events"), ((create,), _ways_back(context))),)
    turning = navigation.page_buttons(
        context,
        OfficeEvents(office=press.office, after=max(0, after - PAGE)) if after else None,
        OfficeEvents(office=press.office, after=after + PAGE) if len(found) > PAGE else None,
    )
    lines, _ = browse.listed(context, found[:PAGE])
    text = context.say("office_events", events=lines)
    buttons = [
        (Button(label=label, press=ManageEvent(event=event.id).wire),)
        for label, event in zip(wording.labels(context, found[:PAGE]), found[:PAGE], strict=True)
    ]
    return (Reply(text, (*buttons, *turning, _ways_back(context))),)


def _ways_back(context: Context) -> tuple[Button, ...]:
    return (context.button("btn_desk", Go(command="panitia")), *navigation.home(context))
