"""*Materi*, for who takes part: which there are, and each file by a press; also afterwards."""

from __future__ import annotations

from content.text import Text
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.events import browse, wording
from handlers.events.browse import ShowEvent
from handlers.forms.screen import noted
from handlers.materials.access import allowed
from handlers.materials.presses import GetMaterial, ListMaterials, OwnMaterials
from handlers.materials.wording import handed, lines, numbered
from handlers.menu import navigation
from handlers.menu.navigation import Go
from storage.events import events, materials
from storage.events.events import Event

PAGE = 4


async def of_events(context: Context, press: OwnMaterials) -> Posts:
    """The events whose materials are theirs, the latest first."""
    found, after = list[int](), press.after
    if context.person is not None:
        mine = context.person.id
        found = await materials.for_person(context.db, mine, after, PAGE + 1)
        if not found and after:
            return await of_events(context, OwnMaterials(after=0))
    schedule = context.button("btn_mine", Go(command="jadwal"))
    back = (schedule, *navigation.home(context))
    if not found:
        return (Reply(context.say("no_own_materials"), (back,)),)
    shown = [await events.event(context.db, number) for number in found[:PAGE]]
    rows = tuple(
        (_of_event(number, each),) for number, each in enumerate(shown, 1) if each is not None
    )
    turning = navigation.page_buttons(
        context,
        OwnMaterials(after=max(0, after - PAGE)) if after else None,
        OwnMaterials(after=after + PAGE) if len(found) > PAGE else None,
    )
    return (Reply(context.say("own_materials"), (*rows, *turning, back)),)


def _of_event(number: int, event: Event) -> Button:
    press = ListMaterials(event=event.id, after=0)
    return Button(label=wording.numbered(number, event), press=press.wire)


async def page(context: Context, press: ListMaterials) -> Posts:
    return await _page(context, press.event, press.after)


async def _page(context: Context, number: int, after: int, note: Text | None = None) -> Posts:
    event = await browse.seen(context, number)
    if event is None:
        return await browse.gone(context)
    if not await allowed(context, event):
        return (await browse.card(context, event, context.say("materials_need_a_seat")),)
    found = await materials.of_event(context.db, event.id)
    after = after if after < len(found) else 0
    shown = list(enumerate(found[after : after + PAGE], after + 1))
    turning = navigation.page_buttons(
        context,
        ListMaterials(event=event.id, after=max(0, after - PAGE)) if after else None,
        ListMaterials(event=event.id, after=after + PAGE) if len(found) > after + PAGE else None,
    )
    text = context.say(
        "materials",
        title=event.title,
        lines=await lines(context, event, shown) if shown else context.say("no_materials"),
    )
    files = tuple(
        (numbered(at, each, GetMaterial(event=event.id, material=each.id)),)
        for at, each in shown
        if each.file
    )
    details = context.button("btn_details", ShowEvent(event=event.id))
    back = (details, *navigation.home(context))
    return (Reply(noted(note, text), (*files, *turning, back)),)


async def get(context: Context, press: GetMaterial) -> Posts:
    event = await browse.seen(context, press.event)
    if event is None or not await allowed(context, event):
        return await _page(context, press.event, 0)
    material = await materials.one(context.db, press.material)
    if material is None or material.event != event.id or material.file is None:
        return await _page(context, event.id, 0, context.say("material_gone"))
    return (Toast(context.say("file_coming")), handed(material))
