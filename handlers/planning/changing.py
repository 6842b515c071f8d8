"""*Ubah*: the parts of an event, one asked at a time, judged, kept, and told where it matters."""

from __future__ import annotations

from datetime import datetime

from pydantic import AwareDatetime, BaseModel

from content.text import Text, join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.events import browse, wording
from handlers.forms.question import Answers, Form
from handlers.forms.screen import pairs
from handlers.menu import navigation
from handlers.planning import card, conflict
from handlers.planning.follow import before, followed
from handlers.planning.parts import PARTS, QUESTIONS, label, value
from handlers.planning.presses import ChangePart, Part, ShowParts
from handlers.planning.running import ask, running
from handlers.seats import approval
from handlers.sessions.zones import rezone
from storage.events import events
from storage.events.events import Event, Letter

PAGE = 4
_MOST_SAID = 100  # letters of a part that was changed


class Changed(BaseModel):
    event: int
    version: int
    part: Part
    title: str | None = None
    kind: str | None = None
    place: str | None = None
    map: str | None = None
    seats: int | None = None
    approval: bool | None = None
    letter: Letter | None = None
    opens: AwareDatetime | None = None
    closes: AwareDatetime | None = None
    description: str | None = None
    audience: str | None = None
    cost: str | None = None
    bring: str | None = None
    own_contact: str | None = None
    zone: str | None = None

    @property
    def columns(self) -> dict[str, datetime | str | int | None]:
        """What changes in the event's row."""
        return {self.part: getattr(self, self.part)}


async def show(context: Context, press: ShowParts) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    if event.state == "cancelled":
        return (await card.card(context, event),)
    after = press.after if press.after < len(PARTS) else 0
    shown = PARTS[after : after + PAGE]
    lines = [
        context.say("form_line", label=label(context, part), value=value(context, event, part))
        for part in shown
    ]
    text = context.say("event_parts", title=event.title, lines=join("\n", lines))
    more = len(PARTS) > after + PAGE
    turning = navigation.page_buttons(
        context,
        ShowParts(event=event.id, after=max(0, after - PAGE)) if after else None,
        ShowParts(event=event.id, after=after + PAGE) if more else None,
    )
    buttons = pairs([_change(context, event, part) for part in shown])
    return (Reply(text, (*buttons, *turning, card.ways_back(context, event.id))),)


def _change(context: Context, event: Event, part: Part) -> Button:
    press = ChangePart(event=event.id, part=part)
    return context.button("btn_edit", press, what=label(context, part))


async def change(context: Context, press: ChangePart) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    return await begin_change(context, event, press.part)


async def begin_change(context: Context, event: Event, part: Part) -> Posts:
    if event.state == "cancelled":
        return (await card.card(context, event),)
    if part == "zone" and event.state != "draft":
        return (await card.card(context, event, _zone_stays(context, event)),)
    given = {
        "event": str(event.id),
        "version": str(event.version),
        "part": part,
    }
    if part != "zone":
        given["zone"] = event.zone
    return await ask(context, CHANGE_FORM, given)


def _zone_stays(context: Context, event: Event) -> Text:
    return context.say("zone_stays", zone=value(context, event, "zone"))


async def _done(context: Context, changed: Changed) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    event = await running(context, changed.event)
    if event is None:
        return await browse.gone(context)
    if changed.part == "zone" and event.state != "draft":
        return (await card.card(context, event, _zone_stays(context, event)),)
    was = await before(context, event)
    if not await _write(context, event, changed):
        return await conflict.asked_again(
            context, event, changed.version, lambda: begin_change(context, event, changed.part)
        )
    posts = await followed(context, was, changed.part, await _note(context, event, changed.part))
    if changed.approval is False and (left := await _left_waiting(context, event.id)):
        return (left, *posts[1:])
    return posts


async def _left_waiting(context: Context, number: int) -> Reply | None:
    """In place of the card: who waits for approval still needs it, though nobody else does."""
    event = await events.event(context.db, number)
    assert event is not None
    return await approval.asking(context, event, context.say("approval_is_off"))


async def _write(context: Context, event: Event, changed: Changed) -> bool:
    if changed.part == "zone" and changed.zone is not None:
        return await rezone(context.db, event, changed.zone, changed.version)
    return await events.change(context.db, event.id, changed.version, **changed.columns)


async def _note(context: Context, event: Event, part: Part) -> Text:
    known = await events.event(context.db, event.id)
    assert known is not None
    if part == "zone":
        return context.say("zone_is_other", when=wording.when(context, known))
    now = value(context, known, part)
    said = wording.short(now, _MOST_SAID) if isinstance(now, str) else now
    return context.say("part_changed", part=label(context, part), value=said)


def _parts(answers: Answers) -> ShowParts:
    """The page on which the part stands."""
    place = PARTS.index(answers["part"])
    return ShowParts(event=int(answers["event"]), after=place - place % PAGE)


CHANGE_FORM = Form(
    code="epa",
    version=1,
    way_back=_parts,
    title="title_change_event",
    confirm="btn_save",
    questions=QUESTIONS,
    model=Changed,
    done=_done,
    card=False,
)
