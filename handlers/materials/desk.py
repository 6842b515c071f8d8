"""*Materi*, for coordinators: what an event hands out, and what is taken away again."""

from __future__ import annotations

from content.text import Text
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.events import browse
from handlers.forms.screen import noted
from handlers.materials.presses import (
    AskMaterial,
    AskMaterialTitle,
    AskRemoveMaterial,
    OpenMaterial,
    RemoveMaterial,
    ShowMaterial,
    ShowMaterials,
)
from handlers.materials.wording import about, handed, lines, numbered
from handlers.menu import navigation
from handlers.people.record import record
from handlers.planning import card
from handlers.planning.running import running
from storage.events import materials
from storage.events.events import Event
from storage.events.materials import Material

PAGE = 4


async def show(context: Context, press: ShowMaterials) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    return (await screen(context, event, press.after),)


async def screen(context: Context, event: Event, after: int = 0, note: Text | None = None) -> Reply:
    found = await materials.of_event(context.db, event.id)
    after = after if after < len(found) else 0
    shown = list(enumerate(found[after : after + PAGE], after + 1))
    turning = navigation.page_buttons(
        context,
        ShowMaterials(event=event.id, after=max(0, after - PAGE)) if after else None,
        ShowMaterials(event=event.id, after=after + PAGE) if len(found) > after + PAGE else None,
    )
    text = context.say(
        "materials",
        title=event.title,
        lines=await lines(context, event, shown) if shown else context.say("no_materials_yet"),
    )
    each_one = tuple((numbered(at, each, ShowMaterial(material=each.id)),) for at, each in shown)
    add = context.button("btn_add_material", AskMaterial(event=event.id, after=0))
    ways = ((add,),) if len(found) < materials.MOST else ()
    back = (card.back(context, event.id),)
    return Reply(noted(note, text), (*each_one, *turning, *ways, back))


async def added(context: Context, event: Event, material: int, title: str) -> Reply:
    """The page on which it stands."""
    numbers = [each.id for each in await materials.of_event(context.db, event.id)]
    place = numbers.index(material)
    note = context.say("material_added", title=title)
    return await screen(context, event, place - place % PAGE, note)


async def theirs(context: Context, number: int) -> tuple[Event, Material] | None:
    """A material of an event that this person runs; to anybody else there is none."""
    material = await materials.one(context.db, number)
    event = await running(context, material.event) if material else None
    return (event, material) if event and material else None


async def one(context: Context, press: ShowMaterial) -> Posts:
    found = await theirs(context, press.material)
    if found is None:
        return await browse.gone(context)
    event, material = found
    text = context.say("material", title=material.title, about=about(context, material))
    opens = context.button("btn_open_file", OpenMaterial(material=material.id))
    title = context.button("btn_change_title", AskMaterialTitle(material=material.id))
    remove = context.button("btn_remove_material", AskRemoveMaterial(material=material.id))
    back = context.button("btn_back", ShowMaterials(event=event.id, after=0))
    return (Reply(text, (*(((opens,),) if material.file else ()), (title, remove), (back,))),)


async def open_(context: Context, press: OpenMaterial) -> Posts:
    found = await theirs(context, press.material)
    if found is None or found[1].file is None:
        return await browse.gone(context)
    return (Toast(context.say("file_coming")), handed(found[1]))


async def ask_remove(context: Context, press: AskRemoveMaterial) -> Posts:
    found = await theirs(context, press.material)
    if found is None:
        return await browse.gone(context)
    material = found[1]
    yes = context.button("btn_remove_material_yes", RemoveMaterial(material=material.id))
    no = context.button("btn_leave_no", ShowMaterial(material=material.id))
    text = context.say("ask_remove_material", title=material.title)
    return (Reply(text, (context.choose(yes, no),)),)


async def remove(context: Context, press: RemoveMaterial) -> Posts:
    found = await theirs(context, press.material)
    if found is None:
        return await browse.gone(context)
    event, material = found
    await materials.remove(context.db, material.id)
    await record(context, "material removed", event.office, event=event.id)
    return (await screen(context, event, note=context.say("material_removed")),)
