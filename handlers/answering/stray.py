"""Words that answer nothing, typed below a question of a poll."""

from __future__ import annotations

from dataclasses import replace

from handlers.answering import question
from handlers.answering.presses import Choose, Chosen, Send, Skip, Tick
from handlers.answering.sheet import Sheet
from handlers.answering.standing import sheet_of
from handlers.chat import Posts
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.menu.navigation import REMEMBERED
from handlers.posting import read_buttons
from handlers.press import read_press
from storage.post import outbox


async def after(context: Context) -> Posts | None:
    """Words that are none of the answers on the screen: it is shown once more. None where the
    message that can be answered asks something else."""
    last = await outbox.offered(context.db, context.chat.id, context.now - REMEMBERED)
    buttons = [button for row in read_buttons(last.buttons if last else None) for button in row]
    for press in (read_press(button.press) for button in buttons):
        if isinstance(press, Choose | Tick | Chosen | Skip | Send):
            found = await sheet_of(context, press.poll)
            if not isinstance(found, Sheet):
                return None
            screen = await question.screen(context, found)
            note = context.say("poll_answer_choose")
            return (replace(screen, text=noted(note, screen.text)),)
    return None
