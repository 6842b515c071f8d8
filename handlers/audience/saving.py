"""Audiences with a name: kept, begun from, and forgotten."""

from __future__ import annotations

from pydantic import BaseModel

from handlers.announcing.presses import (
    DropSaved,
    SaveAudience,
    SavedAudiences,
    ShowAudience,
    ShowSaved,
    UseSaved,
)
from handlers.audience import audience, whom
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.forms.parsers import line
from handlers.forms.question import Form, Question
from handlers.members.searching import label
from handlers.menu import navigation
from handlers.people.record import record
from handlers.planning.running import ask
from storage.announcements import audiences
from storage.announcements.announcements import Announcement
from storage.announcements.audiences import Saved, read_clauses

PAGE = 5


class Named(BaseModel):
    number: int
    name: str


async def ask_name(context: Context, press: SaveAudience) -> Posts:
    it = await audience.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    if not read_clauses(it.clauses):
        return (await audience.card(context, it, context.say("audience_needs_base")),)
    return await ask(context, NAME_FORM, {"number": str(it.id)})


async def _named(context: Context, named: Named) -> Posts:
    it = await audience.theirs(context, named.number)
    if not isinstance(it, Announcement):
        return it
    clauses = read_clauses(it.clauses)
    await audiences.save(context.db, it.office, named.name, clauses, context.now)
    await record(context, "audience saved", it.office)
    return (await audience.card(context, it, context.say("audience_saved", name=named.name)),)


async def page(context: Context, press: SavedAudiences) -> Posts:
    it = await audience.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    found = await audiences.saved(context.db, it.office, press.after, PAGE + 1)
    if not found and press.after:
        return await page(context, SavedAudiences(number=it.id, after=0))
    rows = [_button(it, each) for each in found[:PAGE]]
    earlier, later = max(0, press.after - PAGE), press.after + PAGE
    turning = navigation.page_buttons(
        context,
        SavedAudiences(number=it.id, after=earlier) if press.after else None,
        SavedAudiences(number=it.id, after=later) if len(found) > PAGE else None,
    )
    text = context.say("saved_audiences" if found else "no_saved_audiences")
    back = context.button("btn_back", ShowAudience(number=it.id))
    return (Reply(text, (*rows, *turning, (back,))),)


def _button(it: Announcement, each: Saved) -> tuple[Button, ...]:
    press = ShowSaved(number=it.id, audience=each.id)
    return (Button(label=label(each.name), press=press.wire),)


async def _theirs(context: Context, it: Announcement, number: int) -> Saved | None:
    """One of the office whose announcement it is."""
    found = await audiences.of_number(context.db, number)
    return found if found and found.office == it.office else None


async def show(context: Context, press: ShowSaved) -> Posts:
    it = await audience.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    found = await _theirs(context, it, press.audience)
    if found is None:
        return (await audience.card(context, it, context.say("audience_gone")),)
    sentence = await whom.sentence(context, it.office, read_clauses(found.clauses))
    text = context.say("saved_audience", name=found.name, audience=sentence)
    use = context.button("btn_use_audience", UseSaved(number=it.id, audience=found.id))
    drop = context.button("btn_drop_audience", DropSaved(number=it.id, audience=found.id))
    back = context.button("btn_back", SavedAudiences(number=it.id, after=0))
    return (Reply(text, ((use,), (drop, back))),)


async def use(context: Context, press: UseSaved) -> Posts:
    it = await audience.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    found = await _theirs(context, it, press.audience)
    if found is None:
        return (await audience.card(context, it, context.say("audience_gone")),)
    it = await audience.set_clauses(context, it, read_clauses(found.clauses))
    return (await audience.card(context, it),)


async def drop(context: Context, press: DropSaved) -> Posts:
    it = await audience.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    found = await _theirs(context, it, press.audience)
    if found is None:
        return (await audience.card(context, it, context.say("audience_gone")),)
    await audiences.forget(context.db, found.id)
    await record(context, "audience forgotten", it.office)
    return (await audience.card(context, it, context.say("audience_dropped", name=found.name)),)


NAME_FORM = Form(
    code="anw2",
    version=1,
    way_back=lambda answers: ShowAudience(number=int(answers["number"])),
    title="title_audience",
    confirm="btn_save",
    model=Named,
    done=_named,
    card=False,
    questions=(
        Question("name", ask="ask_audience_name", label="label_audience_name", parse=line(2, 40)),
    ),
)
