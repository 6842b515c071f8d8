"""The seats of an event before its coordinators: how many there are of each kind, and the ways."""

from __future__ import annotations

from content.text import Text, join
from handlers.chat import Button, Buttons, Posts, Reply
from handlers.context import Context
from handlers.events import board, browse, wording
from handlers.events.browse import ShowParticipants
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.planning.presses import ManageEvent
from handlers.planning.running import running
from handlers.seats.presses import AddPeople, ListSeats, ShowSeats
from storage.events.events import Event
from storage.seats import participants
from storage.seats.enrolments import State

Counted = dict[State, int]


async def show(context: Context, press: ShowSeats) -> Posts:
    event = await running(context, press.event)
    return (await screen(context, event),) if event else await browse.gone(context)


async def screen(context: Context, event: Event, note: Text | None = None) -> Reply:
    counted = await participants.counted(context.db, event.id)
    lines = [context.say("seats_confirmed", taken=counted.get("confirmed", 0), seats=event.seats)]
    if offered := counted.get("offered"):
        lines.append(context.say("seats_offered", people=offered))
    if waiting := counted.get("waiting"):
        lines.append(context.say("seats_waited_for", people=waiting))
    if approval := counted.get("approval"):
        lines.append(context.say("seats_to_approve", people=approval))
    text = context.say(
        "seats_room",
        title=event.title,
        when=wording.when(context, event),
        lines=join("\n", lines),
    )
    manage = context.button("btn_manage_event", ManageEvent(event=event.id))
    rows = (*_ways(context, event, counted), (manage, *navigation.home(context)))
    return Reply(noted(note, text), rows)


def _ways(context: Context, event: Event, counted: Counted) -> Buttons:
    number, rows = event.id, list[Button]()
    rows.append(
        context.button("btn_participant_list", ShowParticipants(event=number, after=0)),
    )
    if counted.get("confirmed"):
        press = ListSeats(event=number, which="seats", after=0)
        rows.append(context.button("btn_change_seats", press))
    if people := counted.get("approval"):
        press = ListSeats(event=number, which="approval", after=0)
        rows.append(context.button("btn_to_approve", press, people=people))
    if people := counted.get("waiting", 0) + counted.get("offered", 0):
        press = ListSeats(event=number, which="waiting", after=0)
        rows.append(context.button("btn_waiting_list", press, people=people))
    if context.now < event.starts and event.state == "published":
        rows.append(context.button("btn_add_participant", AddPeople(event=number)))
    rows.append(context.button("btn_participants_file", board.ParticipantsFile(event=number)))
    return tuple((each,) for each in rows)
