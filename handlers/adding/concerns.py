"""What is to be looked at before somebody is added: other hours they gave away, and what nobody
knows of them."""

from __future__ import annotations

from dataclasses import dataclass

from content import dates
from content.text import Text
from handlers.context import Context
from handlers.people import rights
from handlers.people.parts import BY_FIELD
from handlers.seats import needed
from storage.events.events import Event
from storage.people import vouched
from storage.people.people import Person
from storage.seats import enrolments
from storage.seats.enrolments import Clash


@dataclass(frozen=True)
class Concerns:
    """`clashes`: events in the same hours. `lacks`: parts of the profile."""

    clashes: tuple[Clash, ...] = ()
    lacks: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.clashes or self.lacks)

    @property
    def bar(self) -> bool:
        """Without an institution nobody is added where institutions are counted."""
        return "institution" in self.lacks


async def of(context: Context, event: Event, person: Person) -> Concerns:
    """Who has no chat cannot be asked later; they are called, if there is a number."""
    clashes = await enrolments.clashing(context.db, event.id, person.id)
    lacks = await needed.missing(context.db, event, person)
    if person.phone is None and await vouched.one(context.db, person.id) is not None:
        lacks = (*lacks, "phone")
    return Concerns(tuple(clashes), lacks)


async def lines(context: Context, concerns: Concerns) -> list[Text]:
    """What another office offers to its people stays without a name."""
    said = list[Text]()
    elsewhere = False
    for each in concerns.clashes:
        if await rights.may_act_for(context, each.office):
            when = dates.span_of_time(each.starts, each.ends, each.zone, context.language)
            said.append(context.say("concern_clash", title=each.title, when=when))
        else:
            elsewhere = True
    if elsewhere:
        said.append(context.say("concern_clash_elsewhere"))
    if concerns.lacks:
        labels = [context.say(BY_FIELD[part].label).plain for part in concerns.lacks]
        said.append(context.say("concern_lacks", parts=", ".join(labels)))
    return said
