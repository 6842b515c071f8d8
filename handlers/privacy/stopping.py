"""`/berhenti`: what we no longer tell somebody. What they enrolled in still reminds them."""

from __future__ import annotations

from content.language import Select
from content.text import Text, join
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.press import Press
from handlers.privacy.overview import AskWithdraw, back
from handlers.reminding.presses import OwnReminders
from storage.announcements import leaving
from storage.people import stops
from storage.people.stops import What

_ALL: tuple[What, ...] = ("announcements", "learning", "reminders")


class Stop(Press, code="st"):
    what: What


async def choose(context: Context, rest: str = "") -> Posts:
    if context.person is None:
        return (Reply(context.say("stop_stranger"), ((back(context), *navigation.home(context)),)),)
    return (await _screen(context, context.person.id),)


async def stop(context: Context, press: Stop) -> Posts:
    if context.person is None:
        return await choose(context)
    if press.what in await stops.stopped(context.db, context.person.id):
        return (Toast(context.say("stopped_already")),)
    await stops.stop(context.db, context.person.id, press.what, context.now)
    if press.what == "announcements":
        await leaving.call_back_from(context.db, context.person.id)
    note = context.say("stopped", what=Select(press.what))
    return (await _screen(context, context.person.id, note),)


async def resumed(context: Context) -> Text | None:
    """`/mulai` takes back every stop; the line that says so, where there was one."""
    if context.person is None or not await stops.resume(context.db, context.person.id):
        return None
    return context.say("resumed")


async def _screen(context: Context, person: int, note: Text | None = None) -> Reply:
    stopped = await stops.stopped(context.db, person)
    lines = [context.say("own_stop", what=Select(what)) for what in _ALL if what in stopped]
    text = context.say("ask_stop")
    if lines:
        text = join("\n\n", [text, context.say("stopped_so_far", stops=join("\n", lines))])
    rows: list[tuple[Button, ...]] = [
        (context.button("btn_stop", Stop(what=what), what=Select(what)),)
        for what in _ALL
        if what not in stopped
    ]
    rows.append((context.button("btn_own_reminders", OwnReminders()),))
    rows.append((context.button("btn_stop_all", AskWithdraw()),))
    again = (context.button("btn_resume_all", Go(command="mulai")),) if lines else ()
    rows.append((*again, *navigation.home(context)))
    return Reply(noted(note, text), tuple(rows))
