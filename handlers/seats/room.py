"""The seats of an event before its coordinators: how many there are of each kind, and the ways."""

from __future__ import annotations

from content.text import Text, join
from handlers.attendance import calls
from handlers.attendance.presses import ShowCalls
from handlers.chat import Button, Buttons, Posts, Reply
from handlers.context import Context
from handlers.events import board, browse, wording
from handlers.events.browse import ShowParticipants
from handlers.forms.screen import noted
from handlers.letters.presses import ListLetters
from handlers.menu import navigation
from handlers.planning.presses import ManageEvent
from handlers.planning.running import running
from handlers.seats.presses import AddPeople, ListSeats, ShowSeats
from storage.events.events import Event
from storage.seats import coming, participants
from storage.seats.enrolments import State

Counted = dict[State, int]
_MOST_WAYS = 7  # with home beside the way back, a screen is full


async def show(context: Context, press: ShowSeats) -> Posts:
    event = await running(context, press.event)
    return (await screen(context, event),) if event else await browse.gone(context)


async def screen(context: Context, event: Event, note: Text | None = None) -> Reply:
    counted = await participants.counted(context.db, event.id)
    text = context.say(
        "seats_room",
        title=event.title,
        when=wording.when(context, event),
        lines=await lines(context, event),
    )
    ways = await _ways(context, event, counted)
    home = navigation.home(context) if len(ways) < _MOST_WAYS else ()
    return Reply(noted(note, text), (*ways, (manage(context, event.id), *home)))


async def lines(context: Context, event: Event) -> Text:
    """How many there are of each kind."""
    counted = await participants.counted(context.db, event.id, event.state == "cancelled")
    answers = await coming.answers(context.db, event.id)
    ended = await participants.ended(context.db, event.id)
    said = [wording.held(context, event, counted)]
    if answers.coming or answers.silent:
        said.append(context.say("seats_answers", **answers.model_dump()))
    if none := wording.in_vain(context, event, counted):
        said.append(context.say("seats_in_vain", people=none))
    elif approval := counted.get("approval"):
        said.append(context.say("seats_to_approve", people=approval))
    left, released = ended.get("left", 0), ended.get("released", 0)
    if left or released:
        said.append(context.say("seats_given_up", left=left, released=released))
    return join("\n", said)


def manage(context: Context, event: int) -> Button:
    """From each screen of the seats to the event's card."""
    return context.button("btn_manage_event", ManageEvent(event=event))


def ways_back(context: Context, event: int) -> tuple[Button, ...]:
    return (context.button("btn_seats", ShowSeats(event=event)), manage(context, event))


async def _ways(context: Context, event: Event, counted: Counted) -> Buttons:
    number, rows = event.id, list[Button]()
    rows.append(
        context.button("btn_participant_list", ShowParticipants(event=number, after=0)),
    )
    if counted.get("confirmed"):
        press = ListSeats(event=number, which="seats", after=0)
        rows.append(context.button("btn_change_seats", press))
    to_approve = ListSeats(event=number, which="approval", after=0)
    waiting_list = ListSeats(event=number, which="waiting", after=0)
    if none := wording.in_vain(context, event, counted):
        rows.append(context.button("btn_in_vain", waiting_list, people=none))
    else:
        if people := counted.get("approval"):
            rows.append(context.button("btn_to_approve", to_approve, people=people))
        if people := counted.get("waiting", 0) + counted.get("offered", 0):
            rows.append(context.button("btn_waiting_list", waiting_list, people=people))
    if context.now < event.starts and event.state == "published":
        rows.append(context.button("btn_add_participant", AddPeople(event=number)))
    if event.letter == "none" or not counted.get("confirmed"):
        press_file = board.ParticipantsFile(event=number)
        rows.append(context.button("btn_participants_file", press_file))
    else:  # the file is one press further, on the list
        rows.append(context.button("btn_letters", ListLetters(event=number, after=0)))
    if await calls.any_to_make(context, event):
        rows.append(context.button("btn_calls", ShowCalls(event=number, after=0)))
    return tuple((each,) for each in rows)
