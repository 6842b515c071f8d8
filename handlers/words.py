"""What a person's words or press mean, in one fixed order.

1. a command, always; 2. the code of a session of theirs that takes attendance now, or an answer to
an announcement that they reply to; 3. in an open form, a way out of it, its current question, or
beside one that wants a file whether they come; 4. the buttons of the last message that still has
some, by number or label; 5. a greeting or thanks; 6. the bare word of a command; 7. the menu, or a
question to the organisers.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import accumulate

from content.text import Text
from handlers.attendance import check_in
from handlers.chat import Buttons, FileRef, Incoming, Posts, Reply
from handlers.context import Context
from handlers.forms import controls
from handlers.forms.conversation import active, answer, pause, screen
from handlers.forms.open import OpenForm
from handlers.forms.reading import YES_OR_NO, counted
from handlers.menu.courtesy import answer_politely, greeting_aside
from handlers.menu.navigation import going_on, home, menu_buttons
from handlers.posting import read_buttons
from handlers.press import MOST_BYTES, Stale, read_press
from handlers.questions import announced
from handlers.reminding import spoken
from handlers.reminding.presses import Coming
from storage.post import outbox

MOST_CHARACTERS = 4_000
_LOST = ("menu", "bantuan", "help")
_BUTTONS_LIVE = timedelta(days=1)
_HINT = "hint"  # the key of what is said once
_HINTED = timedelta(hours=1)
_CALLED = timedelta(minutes=1)
# Written by hand in few names, but able to turn a whole line around on the coordinator's screen.
_DIRECTIONS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


async def understand(context: Context, incoming: Incoming) -> Posts:
    context.styled = tidied(incoming.styled) if incoming.styled else None
    context.answers = incoming.answers
    if incoming.press is not None:
        context.pressed = incoming
        return await pressed(context, incoming.press)
    if incoming.edited:
        return await _hint(context, context.say("edited_not_read"))
    if incoming.file is not None:
        return await _filed(context, incoming.file)
    if incoming.words is None:
        return await _hint(context, context.say("only_words"))
    if len(incoming.words) > MOST_CHARACTERS:
        return await _beside(context, context.say("too_long", most=MOST_CHARACTERS))
    words = tidy(incoming.words)
    if words.startswith("/"):
        return await _commanded(context, words[1:])
    if (meant := await _beyond_doubt(context, words, incoming.when)) is not None:
        return meant
    if (talk := active(context)) is not None:
        free = talk.question is not None and talk.question.styled  # a greeting may be what is said
        if not free and (greeting := greeting_aside(context, words)) is not None:
            return (await screen(talk, greeting),)
        return (
            await _out_of(context, talk, words.rstrip(" .!?,"))
            or await _answered_beside(context, talk, words)
            or await controls.typed(talk, words)
        )
    bare = words.rstrip(" .!?,")
    return (
        await _offered(context, bare)
        or await _answered(context, bare)
        or await answer_politely(context, bare)
        or await _in_the_menu(context, bare)
        or await _not_understood(context, words)
    )


async def _beyond_doubt(context: Context, words: str, when: datetime | None) -> Posts | None:
    """The code of a session, or words to an announcement that they reply to; thanks alone want no
    answer of its office."""
    here = await check_in.typed(context, words, when)
    if here is not None:
        return here
    if context.answers is None:
        return None
    bare = words.rstrip(" .!?,")
    return await answer_politely(context, bare) or await announced.replied(context, words)


async def _hint(context: Context, hint: Text) -> Posts:
    """For what we cannot read, with the question that waits. Said once, not for each of ten
    stickers."""
    recently = context.now - _HINTED
    if await outbox.said_last(context.db, context.chat.id, _HINT, recently):
        return ()
    return await _beside(context, hint)


async def _beside(context: Context, hint: Text) -> Posts:
    """With the question of the open form; else the buttons stay where they are."""
    talk = active(context)
    if talk is None:
        return (Reply(hint, key=_HINT, beside=True),)
    return (replace(await screen(talk, hint), key=_HINT),)


async def not_read(context: Context) -> Posts:
    """For an update that nobody could read."""
    return await _hint(context, context.say("only_words"))


async def called(context: Context) -> Posts:
    """In a group: how to reach us alone; not once more while that is the last thing we said."""
    if await outbox.said_last(context.db, context.chat.id, _HINT, context.now - _CALLED):
        return ()
    return (Reply(context.say("only_alone", link=context.world.link("")), key=_HINT),)


async def _filed(context: Context, sent: FileRef) -> Posts:
    """A file answers the question that takes one; else say what became of it."""
    name, talk = tidy(sent.name), active(context)
    receive = talk.question.receive if talk and talk.question else None
    if talk and talk.question and not talk.question.many and not receive:
        return (await screen(talk, context.say("file_for_words")),)
    if sent.too_big and talk and receive:  # its question says what else there is
        return (await screen(talk, context.say("file_too_big", name=name)),)
    if sent.too_big:
        return (Reply(context.say("file_too_big", name=name), beside=True),)
    if context.file is None:
        return (Reply(context.say("file_not_received", name=name), beside=True),)
    if talk and receive:
        return await answer(talk, receive(context, context.file), typed=True)
    ways = (*going_on(context), home(context)) if talk is None else ()
    return (Reply(context.say("file_not_expected", name=name), ways, beside=True),)


async def pressed(context: Context, wire: str) -> Posts:
    honest = len(wire) <= MOST_BYTES and tidy(wire) == wire
    press = read_press(wire) if honest else Stale()
    routes = context.world.routes
    if isinstance(press, Stale) or type(press) not in routes.presses:
        return await routes.stale(context)
    return await routes.presses[type(press)](context, press)


def tidy(words: str) -> str:
    """The words without control characters and turns of direction; lines stay lines."""
    return "".join(map(_tidy_letter, words)).strip()


def _tidy_letter(letter: str) -> str:
    if letter in _DIRECTIONS:
        return ""
    return letter if letter == "\n" or unicodedata.category(letter) not in ("Cc", "Cs") else " "


def tidied(text: Text) -> Text:
    """The same, with its styles."""
    kept = [_tidy_letter(letter) for letter in text.plain]
    at = [0, *accumulate(map(len, kept))]
    spans = tuple(
        replace(span, start=at[span.start], length=length)
        for span in text.spans
        if (length := at[span.start + span.length] - at[span.start])
    )
    whole = "".join(kept)
    start = len(whole) - len(whole.lstrip())
    return Text(whole, spans)[start : len(whole.rstrip())]


async def _commanded(context: Context, words: str) -> Posts:
    name, *rest = words.split(maxsplit=1) or [""]
    command = context.world.routes.commands.get(name.partition("@")[0].casefold())
    if command is None and (talk := active(context)) is not None:
        return (await screen(talk, context.say("no_such_command")),)
    pause(context)
    if command is None:
        return await context.world.routes.unknown(context, "")
    return await command(context, "".join(rest).strip())


async def _offered(context: Context, words: str) -> Posts | None:
    """The buttons of the last message, by number, by label, or by a yes or no."""
    buttons = [button for row in await _last_rows(context) for button in row]
    place = counted(words, [button.label for button in buttons])
    meant = YES_OR_NO.get(words.casefold())
    if place is None and meant is not None:
        place = next((at for at, button in enumerate(buttons) if button.means == meant), None)
    return None if place is None else await pressed(context, buttons[place].press)


async def _answered(context: Context, words: str) -> Posts | None:
    """Whether they come was asked before something else was said."""
    press = await spoken.answered(context, words, await _last_rows(context))
    return None if press is None else await pressed(context, press.wire)


async def _out_of(context: Context, talk: OpenForm, words: str) -> Posts | None:
    """Words that are an answer only by mistake: of who does not know how to go on, or of a button.
    The form waits."""
    if words.casefold() in _LOST:
        return await _commanded(context, words)
    own = await talk.form.below(context, talk.answers) if talk.form.below else ()
    press = next((each.press for each in own if each.label.casefold() == words.casefold()), None)
    return None if press is None else await pressed(context, press)


async def _answered_beside(context: Context, talk: OpenForm, words: str) -> Posts | None:
    """Where the form wants a file, words may say whether they come; it goes on, but for who does
    not: they are asked about the seat."""
    if talk.question is None or talk.question.receive is None:
        return None
    press = await spoken.answered(context, words.rstrip(" .!?,"), ())
    if press is None:
        return None
    if not isinstance(press, Coming):
        pause(context)
    return await pressed(context, press.wire)


async def _in_the_menu(context: Context, words: str) -> Posts | None:
    """The bare word of a command, or a label of the menu."""
    command = context.world.routes.commands.get(words.casefold())
    if command is not None:
        return await command(context, "")
    buttons = [button for row in await menu_buttons(context) for button in row]
    place = None if words.isdigit() else counted(words, [button.label for button in buttons])
    return None if place is None else await pressed(context, buttons[place].press)


async def _not_understood(context: Context, words: str) -> Posts:
    """A question that waits for yes or no is asked once more, else the ways on are shown."""
    rows = await _last_rows(context)
    if any(button.means for row in rows for button in row):
        return (Reply(context.say("choice_not_understood"), rows),)
    return await context.world.routes.unknown(context, words)


async def _last_rows(context: Context) -> Buttons:
    last = await outbox.offered(context.db, context.chat.id, context.now - _BUTTONS_LIVE)
    return read_buttons(last.buttons) if last else ()
