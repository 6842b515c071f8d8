"""Somebody is added by a coordinator: the seat or the place, and in words what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from content.text import Text, join
from handlers.adding import concerns
from handlers.adding.concerns import Concerns
from handlers.chat import Tell
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.people.record import record
from handlers.people.zone import as_there
from handlers.seats import told
from handlers.seats.approval import reminded
from handlers.seats.enrolment import why_full
from handlers.seats.whose import whose_seat
from storage.events.events import Event
from storage.people import people, vouched
from storage.people.people import Person
from storage.seats import enrolments, waiting
from storage.seats.enrolments import Enrolment

AT_ONCE = 100  # of a list, so that others need not wait; the rest by the next press
_NAMED = 5  # in a sentence; a file names all

Outcome = Literal["confirmed", "waiting", "already", "unknown", "impossible"]


@dataclass(frozen=True)
class Added:
    """`unknown`: their institution is, and it is counted. `tells`: who hears of it."""

    name: str
    outcome: Outcome
    said: Text
    concerns: Concerns = field(default_factory=Concerns)
    tells: tuple[Tell, ...] = ()


def refused(context: Context, name: str) -> Added:
    """They withdrew their consent."""
    return Added(name, "impossible", context.say("added_not", name=name))


async def add(context: Context, event: Event, person: Person) -> Added:
    assert context.person is not None
    name, by = person.name, context.person.id
    if await enrolments.of_person(context.db, event.id, person.id) is not None:
        return Added(name, "already", context.say("added_before", name=name))
    found = await concerns.of(context, event, person)
    if found.bar:
        await vouched.step_back(context.db, person.id)
        return Added(name, "unknown", context.say("institution_unknown", name=name), found)
    whose = whose_seat(person)
    taken = await enrolments.enrol(context.db, event.id, person.id, context.now, whose, by)
    if taken is None:
        return Added(name, "already", context.say("added_before", name=name))
    await as_there(context, person, event)
    if event.letter == "required":
        await enrolments.tell_letter(context.db, taken.id, "later")
    await record(context, "participant added", event.office, person.id, event=event.id)
    tells: tuple[Tell, ...] = ()
    if await people.agreeing(context.db, person.id) is not None:  # else nobody is to be told yet
        decided = await told.decided(context.db, event, taken, "added", context.now)
        tells = (decided, *await reminded(context, event, taken))
    outcome: Outcome = "confirmed" if taken.state == "confirmed" else "waiting"
    return Added(name, outcome, await _said(context, taken, name), found, tells)


async def _said(context: Context, taken: Enrolment, name: str) -> Text:
    if taken.state == "confirmed":
        return context.say("added_one", name=name)
    place, why = await waiting.place(context.db, taken), await why_full(context, taken)
    return context.say("added_to_list", name=name, place=place, why=why)


def totals(context: Context, added: Sequence[Added]) -> Text:
    """How many came to what, and who is to be looked at once more."""
    outcomes = [each.outcome for each in added]
    counted = context.say(
        "added_all",
        confirmed=outcomes.count("confirmed"),
        waiting=outcomes.count("waiting"),
        already=outcomes.count("already"),
        impossible=outcomes.count("impossible") + outcomes.count("unknown"),
    )
    unknown = [each.name for each in added if each.outcome == "unknown"]
    there = [each for each in added if each.outcome in ("confirmed", "waiting")]
    clashing = [each.name for each in there if each.concerns.clashes]
    lacking = [each.name for each in there if each.concerns.lacks]
    lines = []
    if unknown:
        names = _names(context, unknown)
        lines.append(context.say("added_unknown", people=len(unknown), names=names))
    if clashing:
        names = _names(context, clashing)
        lines.append(context.say("added_clashing", people=len(clashing), names=names))
    if lacking:
        names = _names(context, lacking)
        lines.append(context.say("added_lacking", people=len(lacking), names=names))
    return noted(counted, join("\n", lines)) if lines else counted


def _names(context: Context, names: Sequence[str]) -> Text | str:
    said = ", ".join(names[:_NAMED])
    if (more := len(names) - _NAMED) > 0:
        return context.say("names_and_more", names=said, more=more)
    return said


async def in_full(context: Context, added: Added) -> str:
    """For a row of a file: what came of it, and what is to be looked at."""
    if added.outcome == "unknown":
        return added.said.plain
    looked_at = await concerns.lines(context, added.concerns)
    return " ".join(each.plain for each in (added.said, *looked_at))
