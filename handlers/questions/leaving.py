"""Who leaves takes their questions along, and holds those of others no longer."""

from __future__ import annotations

from handlers.chat import Tell
from handlers.context import Context
from handlers.questions import told
from storage.people.people import Person
from storage.questions import question_lines, questions


async def let_go(context: Context, person: Person) -> tuple[Tell, ...]:
    """Wherever one of them is shown, it is renewed."""
    renewed: list[Tell] = []
    for number in await questions.end_of(context.db, person.id, context.now):
        lines = await question_lines.asked(context.db, number)
        renewed += await told.changed(context, number, lines)
    return tuple(renewed)
