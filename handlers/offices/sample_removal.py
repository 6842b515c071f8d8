"""*Hapus contoh*: the whole sample goes in one step, after a second word."""

from __future__ import annotations

from typing import Literal

from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people import rights
from handlers.people.record import record
from handlers.press import Press
from storage.offices import sample


class RemoveSample(Press, code="rs"):
    word: Literal["ask", "yes"]


async def offer(context: Context) -> tuple[tuple[Button, ...], ...]:
    """The button, for those who may, while there is a sample."""
    if not await rights.is_owner(context) or not await sample.is_here(context.db):
        return ()
    return ((context.button("btn_remove_sample", RemoveSample(word="ask")),),)


async def remove(context: Context, press: RemoveSample) -> Posts:
    if not await rights.is_owner(context):
        return (Reply(context.say("only_owner"), (navigation.home(context),)),)
    if press.word == "ask":
        yes = context.button("btn_remove_sample_yes", RemoveSample(word="yes"))
        no = context.button("btn_leave_no", Go(command="kantor"))
        return (Reply(context.say("ask_remove_sample"), (context.choose(yes, no),)),)
    await record(context, "sample removed")
    await sample.remove(context.db)
    return (Reply(context.say("sample_removed"), (navigation.home(context),)),)
