"""Finding the way: the menu, and the buttons that lead somewhere."""

from __future__ import annotations

from datetime import timedelta

from content.text import Text, join
from handlers.chat import Button, Buttons, Posts, Reply, Toast
from handlers.context import Context
from handlers.forms.conversation import pause
from handlers.forms.presses import Resume
from handlers.menu import waiting_polls
from handlers.people.consent import is_outdated
from handlers.people.missing import wants_completing
from handlers.posting import read_buttons
from handlers.press import Press
from storage.offices import roles
from storage.post import outbox

_MOST_BUTTONS = 8
REMEMBERED = timedelta(days=1)  # a tap that comes later than this gets a fresh screen


class Go(Press, code="go"):
    """Stands for a command."""

    command: str


async def go(context: Context, press: Go) -> Posts:
    command = context.world.routes.commands.get(press.command)
    if command is None:
        return await stale(context)
    pause(context)
    return await command(context, "")


async def menu(context: Context, rest: str = "") -> Posts:
    return (Reply(context.say("menu"), await menu_buttons(context)),)


async def unknown(context: Context, rest: str = "") -> Posts:
    """Words that nothing understands: say so, and show the ways on."""
    return (Reply(context.say("not_understood"), await menu_buttons(context)),)


async def stale(context: Context) -> Posts:
    """A button that no longer stands: a polite line, and a fresh screen.

    A second tap finds the fresh screen there already, and must not take it away.
    """
    toast = Toast(context.say("button_stale"))
    if await moved_on(context):
        return (toast,)
    return (toast, Reply(context.say("menu"), await menu_buttons(context)))


async def moved_on(context: Context) -> bool:
    """Does the pressed message, the last one with buttons, show other buttons by now?"""
    pressed = context.pressed
    last = await outbox.offered(context.db, context.chat.id, context.now - REMEMBERED)
    if pressed is None or pressed.message is None or last is None:
        return False
    shown = {button.press for row in read_buttons(last.buttons) for button in row}
    return last.message == pressed.message and pressed.press not in shown


async def help_(context: Context, rest: str = "") -> Posts:
    text = context.say("help")
    if context.person is not None and await roles.has_any(context.db, context.person.id):
        text = join("\n\n", [text, context.say("help_desk")])
    return (Reply(text, (home(context),)),)


async def menu_buttons(context: Context) -> Buttons:
    """Where there is much to go on with, the language, which *Bantuan* has too, makes room; then
    the forms that were left longest ago."""
    language = context.button("btn_language", Go(command="bahasa"))
    rows: list[tuple[Button, ...]] = [
        (
            context.button("btn_events", Go(command="kegiatan")),
            context.button("btn_mine", Go(command="jadwal")),
        ),
        (context.button("btn_help", Go(command="bantuan")), language),
        (context.button("btn_ask", Go(command="tanya")),),
    ]
    if context.person is not None and is_outdated(context.person):
        rows.insert(0, (context.button("btn_privacy_changed", Go(command="persetujuan")),))
    if context.person is not None:
        wanting = wants_completing(context.person)
        there = Go(command="lengkapi" if wanting else "profil")
        rows.append(
            (context.button("btn_complete_profile" if wanting else "btn_my_profile", there),)
        )
    if context.person is not None and await roles.has_any(context.db, context.person.id):
        rows.append((context.button("btn_desk", Go(command="panitia")),))
    forms = going_on(context)
    waiting = (*forms[:1], *(await waiting_polls.way(context)), *forms[1:])
    if len(waiting) + sum(map(len, rows)) > _MOST_BUTTONS:
        rows = [tuple(each for each in row if each != language) for row in rows]
    return (*waiting[: _MOST_BUTTONS - sum(map(len, rows))], *rows)


def going_on(context: Context) -> Buttons:
    """*Lanjutkan*, for each form that waits; a list's entry waits with its list."""
    forms = context.world.routes.forms
    return tuple(
        (
            context.button(
                "btn_resume",
                Resume(form=state.form),
                what=context.say(forms[state.form].title),
            ),
        )
        for state in reversed(context.forms)
        if state.into is None and state.offered is None and forms[state.form].listed
    )


def home(context: Context) -> tuple[Button, ...]:
    return (context.button("btn_menu", Go(command="menu")),)


def page_buttons(context: Context, back: Press | None, on: Press | None) -> Buttons:
    row = (
        *([context.button("btn_earlier", back)] if back else []),
        *([context.button("btn_later", on)] if on else []),
    )
    return (row,) if row else ()


def closed(context: Context, text: Text, back: Press | None = None) -> Posts:
    """What a form ends with: the way back, or a way on; and to the forms that still wait."""
    if back is not None:
        there = context.button("btn_back", back)
        return (Reply(text, ((there, *home(context)), *going_on(context))),)
    events = context.button("btn_events", Go(command="kegiatan"))
    return (Reply(text, (*going_on(context), (events, *home(context)))),)
