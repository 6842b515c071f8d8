"""Who runs an event: for them it is there, to be planned; for anybody else it is not."""

from __future__ import annotations

from typing import Any

from handlers.chat import Posts
from handlers.context import Context
from handlers.forms.conversation import begin
from handlers.forms.question import Form
from handlers.people import rights
from storage.events import events, sessions
from storage.events.events import Event
from storage.events.sessions import Session


async def running(context: Context, number: int) -> Event | None:
    event = await events.event(context.db, number)
    return event if event and await rights.may_act_for(context, event.office) else None


async def running_session(context: Context, number: int) -> tuple[Event, Session] | None:
    session = await sessions.one(context.db, number)
    event = await running(context, session.event) if session else None
    return (event, session) if event and session else None


async def ask(context: Context, form: Form[Any], given: dict[str, str]) -> Posts:
    """Open the form; answers that were begun for something else are gone."""
    context.forms[:] = [
        state
        for state in context.forms
        if state.form != form.code or _same(state.given) == _same(given)
    ]
    return await begin(context, form, given)


def _same(given: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in given.items() if name != "version"}
