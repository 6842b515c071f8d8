"""`/jajak`: what an office asked and asks, that of one event, and the way to ask more."""

from __future__ import annotations

from content.language import Select
from content.text import Text, join
from handlers.chat import Button, Buttons, Posts, Reply
from handlers.context import Context
from handlers.evaluating.presses import EventEvaluation
from handlers.events import browse
from handlers.events.browse import ShowParticipants
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices import choosing
from handlers.offices.choosing import ChooseOffice
from handlers.planning.running import running
from handlers.polls import wording
from handlers.polls.presses import EventPolls, OfficePolls, ShowPoll, WritePoll
from handlers.surveys.presses import OfficeSurveys
from storage.events.events import Event
from storage.offices.offices import Office
from storage.polls import polls, tally
from storage.polls.polls import Poll

PAGE, EVENT_PAGE = 4, 3


async def command(context: Context, rest: str = "") -> Posts:
    mine = await choosing.theirs(context)
    if len(mine) == 1:
        return (await page(context, mine[0]),)
    return await choosing.choose(context, ChooseOffice(what="polls", after=0))


async def show(context: Context, press: OfficePolls) -> Posts:
    office = await choosing.allowed(context, press.office)
    if office is None:
        return await choosing.refuse(context)
    return (await page(context, office, press.after),)


async def page(context: Context, office: Office, after: int = 0, note: Text | None = None) -> Reply:
    """The newest first; what asks by itself stands at its event."""
    found = await polls.of_office(context.db, office.id, after, PAGE + 1)
    if not found and after:
        return await page(context, office, 0, note)
    head = context.say("office_polls", office=office.name)
    if not found:
        head = context.say("no_polls_yet", office=office.name)
    write = context.button("btn_poll_write", WritePoll(office=office.id, event=0))
    surveys = context.button("btn_poll_surveys", OfficeSurveys(office=office.id, after=0))
    turning = navigation.page_buttons(
        context,
        OfficePolls(office=office.id, after=max(0, after - PAGE)) if after else None,
        OfficePolls(office=office.id, after=after + PAGE) if len(found) > PAGE else None,
    )
    desk = (context.button("btn_desk", Go(command="panitia")),)
    return await _listed(
        context, noted(note, head), found[:PAGE], ((write, surveys),), (*turning, desk)
    )


async def show_event(context: Context, press: EventPolls) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    return (await of_event(context, event, press.after),)


async def of_event(
    context: Context, event: Event, after: int = 0, note: Text | None = None
) -> Reply:
    """The oldest first, as they are asked in the course of an event."""
    found = await polls.of_event(context.db, event.id, after, EVENT_PAGE + 1)
    if not found and after:
        return await of_event(context, event, 0, note)
    head = context.say("event_polls", title=event.title)
    if not found:
        head = context.say("event_polls_none", title=event.title)
    write = context.button("btn_poll_write", WritePoll(office=event.office, event=event.id))
    evaluation = context.button("btn_poll_evaluation", EventEvaluation(event=event.id))
    on = EventPolls(event=event.id, after=after + EVENT_PAGE)
    turning = navigation.page_buttons(
        context,
        EventPolls(event=event.id, after=max(0, after - EVENT_PAGE)) if after else None,
        on if len(found) > EVENT_PAGE else None,
    )
    back = (context.button("btn_participants", ShowParticipants(event=event.id, after=0)),)
    return await _listed(
        context, noted(note, head), found[:EVENT_PAGE], ((write, evaluation),), (*turning, back)
    )


async def _listed(
    context: Context, head: Text, shown: list[Poll], ways: Buttons, back: Buttons
) -> Reply:
    lines = [await _line(context, number, each) for number, each in enumerate(shown, 1)]
    buttons = [
        (Button(label=wording.headline(each, number), press=ShowPoll(number=each.id).wire),)
        for number, each in enumerate(shown, 1)
    ]
    return Reply(join("\n\n", [head, *lines]), (*ways, *buttons, *back))


async def _line(context: Context, number: int, each: Poll) -> Text:
    return context.say(
        "poll_line",
        number=number,
        title=each.title,
        state=Select(each.state),
        answered=await tally.answered(context.db, each.id),
    )
