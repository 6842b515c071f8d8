"""The way to what somebody is asked and did not answer yet."""

from __future__ import annotations

from handlers.answering.presses import Answer, WaitingPolls
from handlers.chat import Button, Buttons
from handlers.context import Context
from handlers.questions.words import short
from storage.polls import waiting
from storage.polls.waiting import Waiting


async def way(context: Context) -> Buttons:
    """To the only one, or to the list of them."""
    if context.person is None:
        return ()
    found = await waiting.of_person(context.db, context.person.id, 0, 2)
    if len(found) == 1:
        return ((to(context, found[0]),),)
    return ((context.button("btn_polls_waiting", WaitingPolls(after=0)),),) if found else ()


def to(context: Context, poll: Waiting) -> Button:
    press, title = Answer(poll=poll.poll), short(poll.title)
    if poll.begun:
        return context.button("btn_resume", press, what=title)
    return context.button("btn_poll_answer_begin", press, title=title)
