"""What participants say of an event, in a few lines: how many answered, and the mean of all
scales as 25 to 100."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from content import dates
from content.language import Select
from content.text import Text, join
from handlers.attendance import wording
from handlers.context import Context
from handlers.events import wording as event_wording
from handlers.results import numbers
from handlers.results.counted import LEAST, count, hides
from handlers.results.text import rate
from storage.events import sessions
from storage.events.events import Event
from storage.events.sessions import Session
from storage.polls import evaluations, polls, tally
from storage.polls.polls import Poll

FIRST = 2  # of many sessions, on the first page: all else stands there too
FEW = 3
PAGE = 4


@dataclass(frozen=True)
class Rated:
    """A session with a speaker, by its place from 1 among those; `poll` is None before its end."""

    place: int
    name: str
    session: Session
    poll: Poll | None


async def rated(context: Context, event: Event) -> list[Rated]:
    """In the order of time."""
    every = await sessions.of_event(context.db, event.id)
    polled = await polls.of_event(context.db, event.id)
    asked = {each.session: each for each in polled if each.purpose == "speaker"}
    found = [each for each in every if each.speaker or each.id in asked]
    return [
        Rated(place, _name(context, event, each, every), each, asked.get(each.id))
        for place, each in enumerate(found, 1)
    ]


def _name(context: Context, event: Event, session: Session, every: Sequence[Session]) -> str:
    """The only one is the event."""
    only = len(every) == 1 and not session.title
    return wording.short(event.title if only else wording.name(context, session, every))


def page(found: Sequence[Rated], after: int) -> Sequence[Rated]:
    """Those that a screen has room for."""
    if after:
        return found[after : after + PAGE]
    return found if len(found) <= FEW else found[:FIRST]


async def of_event(context: Context, event: Event, after: int = 0) -> Text:
    """Of a later page only its sessions."""
    when = event_wording.when(context, event)
    parts = [context.say("evaluation", title=event.title, when=when)]
    if not after:
        if event.ends > context.now or not event.evaluated:
            on = Select("yes" if event.evaluated else "no")
            parts.append(context.say("evaluation_is", evaluated=on))
        parts += await _of_whole(context, event)
    found = await rated(context, event)
    parts += [await of_session(context, event, each) for each in page(found, after)]
    if not found and event.evaluated:
        parts.append(context.say("evaluation_no_speaker"))
    return join("\n\n", parts)


async def _of_whole(context: Context, event: Event) -> list[Text]:
    organiser = await evaluations.of_event(context.db, event.id, "organiser")
    absence = await evaluations.of_event(context.db, event.id, "absence")
    lines = list[Text]()
    if organiser is not None or event.evaluated:
        stand = await _stand(context, event, organiser, event.ends)
        lines.append(context.say("evaluation_organiser", stand=stand))
    if absence is not None:
        stand = await _stand(context, event, absence, event.ends)
        lines.append(context.say("evaluation_absence", stand=stand))
    return [join("\n", lines)] if lines else []


async def of_session(context: Context, event: Event, it: Rated) -> Text:
    return context.say(
        "evaluation_session",
        place=it.place,
        session=it.name,
        speaker=wording.short(it.session.speaker or "–"),
        stand=await _stand(context, event, it.poll, it.session.ends),
    )


async def _stand(context: Context, event: Event, poll: Poll | None, ends: datetime) -> Text:
    if poll is None:
        comes = event.evaluated and event.state != "cancelled" and ends > context.now
        return context.say("evaluation_to_come" if comes else "evaluation_not_asked")
    if poll.opened is None:
        if poll.state == "draft" or poll.opens is None:
            return context.say("evaluation_not_asked")
        return context.say("evaluation_opens", when=wording.moment(context, event, poll.opens))
    told = [await rate(context, poll)]
    if poll.purpose != "absence":
        told.append(await _mean(context, poll))
    return join(" · ", told)


async def _mean(context: Context, poll: Poll) -> Text:
    if hides(poll, await tally.answered(context.db, poll.id)):
        return context.say("evaluation_hidden", least=LEAST, state=Select(poll.state))
    means = [(each.mean, each.people) for each in await count(context, poll)]
    scales = [(mean, people) for mean, people in means if mean is not None]
    people = sum(people for _, people in scales)
    if not people:
        return context.say("evaluation_hidden", least=LEAST, state=Select(poll.state))
    whole = sum((mean * people for mean, people in scales), Fraction())
    score = dates.number(numbers.score(whole / people), context.language)
    return context.say("evaluation_mean", score=score)
