"""The people of a sent list take part: row by row, with what came of each."""

from __future__ import annotations

from dataclasses import replace

from content.text import Text
from handlers.adding import candidates, taking_in
from handlers.adding.candidates import Candidate
from handlers.adding.taking_in import Added
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.events.board import changed
from handlers.expected import progress
from handlers.expected.screen import gone
from handlers.files.attachments import Sheet
from handlers.forms.screen import noted
from handlers.people.record import record
from handlers.planning.running import running
from handlers.seats import room
from handlers.seats.presses import AddListed
from handlers.seats.standing import settled
from storage.events import events
from storage.events.events import Event
from storage.expected import imports, judging
from storage.expected.imports import Import
from storage.expected.judging import Meant
from storage.people import people, vouched
from storage.people.people import Person


async def add_listed(context: Context, press: AddListed) -> Posts:
    """They go onto the office's list, and as many as one turn can take into the event."""
    going = await imports.one(context.db, press.number)
    event = await running(context, going.event) if going and going.event else None
    if going is None or event is None:
        return await gone(context)
    if going.state != "checked":
        done = going.state == "done"
        return (Toast(context.say("list_done_already" if done else "list_over")),)
    if (over := settled(context, event)) is not None:
        return (await room.screen(context, event, over),)
    await _take_over(context, going)
    meant = await judging.meant(context.db, going.id, going.office)
    added = [await _add(context, event, each) for each in meant[: taking_in.AT_ONCE]]
    screen = await _after(context, event, going, meant, taking_in.totals(context, added))
    smooth = all(each.outcome == "confirmed" and not each.concerns for each in added)
    rows = [
        (row.line, row.name, await taking_in.in_full(context, each))
        for row, each in zip(meant, added, strict=False)
    ]
    return (
        screen,
        *(() if smooth else (_file(context, rows),)),
        *(tell for each in added for tell in each.tells),
        *await changed(context.db, event.id, context.now),
    )


async def _after(
    context: Context, event: Event, going: Import, meant: list[Meant], note: Text
) -> Reply:
    """The room of the seats; while rows are left, the list with those that are."""
    if len(meant) > taking_in.AT_ONCE:
        await imports.forget_rows(context.db, going.id, meant[taking_in.AT_ONCE - 1].line)
        rest = await progress.shown(context, going)
        return replace(rest, text=noted(note, rest.text))
    await imports.end(context.db, going.id, "done", context.now)
    now_taken = await events.event(context.db, event.id)
    return await room.screen(context, now_taken or event, note)


async def _take_over(context: Context, going: Import) -> None:
    assert context.person is not None
    await judging.judge(context.db, going.id, going.office)
    tally = await imports.tally(context.db, going.id)
    await judging.take_over(context.db, going.id, going.office, context.person.id, context.now)
    await vouched.renew(context.db, going.office)
    new, was_changed = tally.get("new", 0), tally.get("changed", 0)
    await record(context, "people imported", going.office, new=new, changed=was_changed)


async def _add(context: Context, event: Event, meant: Meant) -> Added:
    person = await _person(context, event, meant)
    if person is None:
        return taking_in.refused(context, meant.name)
    return await taking_in.add(context, event, person)


async def _person(context: Context, event: Event, meant: Meant) -> Person | None:
    if meant.listed is None:
        return await people.agreeing(context.db, meant.person) if meant.person else None
    return await candidates.person_of(
        context, event, Candidate("x", meant.listed, meant.name, None)
    )


def _file(context: Context, rows: list[tuple[int, str, str]]) -> Reply:
    """Where not all went smoothly, what came of each row."""
    columns = (
        context.say("column_line"),
        context.say("column_name"),
        context.say("column_outcome"),
    )
    sheet = Sheet(
        file_name=context.say("added_file_name").plain,
        title=context.say("added_file_title").plain,
        columns=tuple(column.plain for column in columns),
        rows=tuple(rows),
    )
    return Reply(context.say("added_file"), file=sheet)
