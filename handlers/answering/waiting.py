"""The list of what somebody is asked and did not answer yet."""

from __future__ import annotations

from handlers.answering.presses import WaitingPolls
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.menu import navigation, waiting_polls
from storage.polls import waiting
from storage.polls.waiting import Waiting

PAGE = 5


async def listed(context: Context, press: WaitingPolls) -> Posts:
    found, after = list[Waiting](), max(0, press.after)
    if context.person is not None:
        found = await waiting.of_person(context.db, context.person.id, after, PAGE + 1)
    if not found and after:
        return await listed(context, WaitingPolls(after=0))
    turning = navigation.page_buttons(
        context,
        WaitingPolls(after=max(0, after - PAGE)) if after else None,
        WaitingPolls(after=after + PAGE) if len(found) > PAGE else None,
    )
    rows = tuple((waiting_polls.to(context, each),) for each in found[:PAGE])
    text = context.say("polls_waiting" if found else "no_polls_waiting")
    return (Reply(text, (*rows, *turning, navigation.home(context))),)
