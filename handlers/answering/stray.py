"""Words typed below a question of a poll before any of its buttons was pressed."""

from __future__ import annotations

from dataclasses import replace

from content.survey import MOST_ANSWER
from handlers.answering import answering, question
from handlers.answering.answering import Written
from handlers.answering.presses import Choose, Chosen, Send, Skip, Tick, Write
from handlers.answering.sheet import Sheet
from handlers.answering.standing import sheet_of
from handlers.chat import Posts
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.menu.navigation import REMEMBERED
from handlers.posting import read_buttons
from handlers.press import Press, Stale, read_press
from storage.post import outbox


async def written(context: Context, words: str) -> Posts | None:
    """Below a question that is answered in words they answer it, and nothing is sent yet. None
    anywhere else."""
    if not 0 < len(words) <= MOST_ANSWER:
        return None
    for press in await _offered(context):
        if isinstance(press, Write):
            given = Written(**press.model_dump(), words=words)
            return await answering.written(context, given)
    return None


async def after(context: Context) -> Posts | None:
    """Words that are none of the answers on the screen: it is shown once more. None where the
    message that can be answered asks something else."""
    for press in await _offered(context):
        if isinstance(press, Choose | Tick | Chosen | Skip | Send):
            found = await sheet_of(context, press.poll)
            if not isinstance(found, Sheet):
                return None
            screen = await question.screen(context, found)
            note = context.say("poll_answer_choose")
            return (replace(screen, text=noted(note, screen.text)),)
    return None


async def _offered(context: Context) -> list[Press | Stale]:
    last = await outbox.offered(context.db, context.chat.id, context.now - REMEMBERED)
    rows = read_buttons(last.buttons) if last else ()
    return [read_press(button.press) for row in rows for button in row]
