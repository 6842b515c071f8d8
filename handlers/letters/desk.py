"""*Surat tugas*, for coordinators: whose is missing, each letter, and what is marked by hand."""

from __future__ import annotations

from content.text import Text, join
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.events import browse
from handlers.files.keeping import ending, kept
from handlers.letters.presses import ListLetters, MarkLetter, OpenLetter
from handlers.members.searching import label
from handlers.menu import navigation
from handlers.people.record import record
from handlers.planning.running import running
from handlers.seats import lists, room
from handlers.seats.presses import ShowSeat
from storage.seats import enrolments, participants
from storage.seats.participants import Participant

PAGE = 4


async def page(context: Context, press: ListLetters) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    seated = await participants.listed(context.db, event.id, ("confirmed",))
    found = [each for each in seated if each.letter != "given"]
    if not found:
        note = context.say("all_letters_there" if seated else "nobody_yet")
        return (await room.screen(context, event, note),)
    after = press.after if press.after < len(found) else 0
    shown = list(enumerate(found[after : after + PAGE], after + 1))
    text = context.say(
        "letters_missing",
        title=event.title,
        people=len(found),
        seats=len(seated),
        lines=join("\n", [_line(context, number, each) for number, each in shown]),
    )
    rows = [(_button(context, number, each),) for number, each in shown]
    turning = navigation.page_buttons(
        context,
        ListLetters(event=event.id, after=max(0, after - PAGE)) if after else None,
        ListLetters(event=event.id, after=after + PAGE) if len(found) > after + PAGE else None,
    )
    return (Reply(text, (*rows, *turning, room.ways_back(context, event.id))),)


def _button(context: Context, number: int, each: Participant) -> Button:
    name = label(f"{number}. {lists.known_as(context, each)}")
    return Button(label=name, press=ShowSeat(enrolment=each.enrolment).wire)


def _line(context: Context, number: int, each: Participant) -> Text:
    state = context.say("btn_letter_later" if each.letter == "later" else "letter_missing")
    parts = (lists.known_as(context, each), each.institution, state.plain)
    said = " · ".join(part for part in parts if part)
    return context.say("participant", number=number, name=said)


async def open_(context: Context, press: OpenLetter) -> Posts:
    found = await lists.of_office(context, press.enrolment)
    who = await participants.one(context.db, press.enrolment) if found else None
    if found is None or who is None:
        return await lists.missing(context, press.enrolment)
    taken, event = found
    if taken.letter_file is None or not who.name:
        return await browse.gone(context)
    assert taken.letter_name is not None
    await record(context, "letter opened", event.office, taken.person, event=event.id)
    name = context.say("letter_file_name", name=who.name, ending=ending(taken.letter_name))
    text = context.say("letter_of", name=who.name, title=event.title)
    file = kept(name.plain, taken.letter_file)
    return (Toast(context.say("file_coming")), Reply(text, file=file))


async def mark(context: Context, press: MarkLetter) -> Posts:
    found = await lists.of_office(context, press.enrolment)
    if found is None:
        return await lists.missing(context, press.enrolment)
    taken, event = found
    if event.letter == "none":
        return await browse.gone(context)
    await enrolments.tell_letter(context.db, taken.id, press.letter)
    await record(
        context, "letter marked", event.office, taken.person, event=event.id, letter=press.letter
    )
    seat = ShowSeat(enrolment=taken.id)
    return await lists.show(context, seat, context.say("letter_marked"))
