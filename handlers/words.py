"""What a person's words or press mean, in one fixed order.

1. a command, always; 2. in an open form, its current question; 3. the buttons of the last message
that still has some, by number or label; 4. the bare word of a command; 5. the menu.
"""

from __future__ import annotations

import unicodedata
from datetime import timedelta

from handlers.chat import FileRef, Incoming, Posts, Reply
from handlers.context import Context
from handlers.forms import controls
from handlers.forms.conversation import active, pause
from handlers.forms.reading import counted
from handlers.posting import read_buttons
from handlers.press import MOST_BYTES, Stale, read_press
from storage.post import outbox

MOST_CHARACTERS = 4_000
_BUTTONS_LIVE = timedelta(days=1)
# Written by hand in few names, but able to turn a whole line around on the coordinator's screen.
_DIRECTIONS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


async def understand(context: Context, incoming: Incoming) -> Posts:
    if incoming.press is not None:
        context.pressed = incoming
        return await pressed(context, incoming.press)
    if incoming.file is not None:
        return _filed(context, incoming.file)
    if incoming.words is None:
        return (Reply(context.say("only_words")),)
    if len(incoming.words) > MOST_CHARACTERS:
        return (Reply(context.say("too_long", most=MOST_CHARACTERS)),)
    words = tidy(incoming.words)
    if words.startswith("/"):
        return await _commanded(context, words[1:])
    if (talk := active(context)) is not None:
        return await controls.typed(talk, words)
    return await _offered(context, words) or await _bare(context, words)


def _filed(context: Context, sent: FileRef) -> Posts:
    """No question takes a file so far: say what became of it."""
    if context.file is None:
        return (Reply(context.say("file_not_received", name=sent.name)),)
    return (Reply(context.say("file_not_expected", name=sent.name)),)


async def pressed(context: Context, wire: str) -> Posts:
    honest = len(wire) <= MOST_BYTES and tidy(wire) == wire
    press = read_press(wire) if honest else Stale()
    routes = context.world.routes
    if isinstance(press, Stale) or type(press) not in routes.presses:
        return await routes.stale(context)
    return await routes.presses[type(press)](context, press)


def tidy(words: str) -> str:
    """The words without control characters and turns of direction; lines stay lines."""
    kept = (
        letter if letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cs") else " "
        for letter in words
        if letter not in _DIRECTIONS
    )
    return "".join(kept).strip()


async def _commanded(context: Context, words: str) -> Posts:
    name, *rest = words.split(maxsplit=1) or [""]
    command = context.world.routes.commands.get(name.partition("@")[0].casefold())
    pause(context)
    return await (command or context.world.routes.unknown)(context, "".join(rest).strip())


async def _offered(context: Context, words: str) -> Posts | None:
    last = await outbox.offered(context.db, context.chat.id, context.now - _BUTTONS_LIVE)
    if last is None:
        return None
    buttons = [button for row in read_buttons(last.buttons) for button in row]
    place = counted(words, [button.label for button in buttons])
    return None if place is None else await pressed(context, buttons[place].press)


async def _bare(context: Context, words: str) -> Posts:
    routes = context.world.routes
    return await routes.commands.get(words.casefold(), routes.unknown)(context, "")
