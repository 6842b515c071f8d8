"""The coordinator's word on a checked list: all its right rows at once, or none."""

from __future__ import annotations

from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.expected import screen
from handlers.expected.presses import Abandon, Links, TakeOver
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people import rights
from handlers.people.record import record
from storage.expected import imports, judging
from storage.expected.imports import Import
from storage.people import vouched


async def take_over(context: Context, press: TakeOver) -> Posts:
    """Judged anew: the list, and who has arrived, may be others than when it was checked."""
    going = await _checked(context, press.number)
    if not isinstance(going, Import):
        return going
    assert context.person is not None
    await judging.judge(context.db, going.id, going.office)
    tally = await imports.tally(context.db, going.id)
    new, changed = tally.get("new", 0), tally.get("changed", 0)
    await judging.take_over(context.db, going.id, going.office, context.person.id, context.now)
    await vouched.renew(context.db, going.office)
    await imports.end(context.db, going.id, "done", context.now)
    await record(context, "people imported", going.office, new=new, changed=changed)
    text = context.say("list_taken_over", new=new, changed=changed)
    rows = (
        (context.button("btn_list_links", Links(office=going.office)),),
        (context.button("btn_expected", Go(command="impor")), *navigation.home(context)),
    )
    return (Reply(text, rows),)


async def abandon(context: Context, press: Abandon) -> Posts:
    going = await _checked(context, press.number)
    if not isinstance(going, Import):
        return going
    await imports.end(context.db, going.id, "cancelled", context.now)
    lists = context.button("btn_expected", Go(command="impor"))
    return (Reply(context.say("list_abandoned"), ((lists, *navigation.home(context)),)),)


async def _checked(context: Context, number: int) -> Import | Posts:
    """The import, if it waits for this person's word; else what to answer."""
    going = await imports.one(context.db, number)
    if going is None or not await rights.may_act_for(context, going.office):
        return await screen.gone(context)
    if going.state == "checked":
        return going
    if going.state == "done":
        return (Toast(context.say("list_done_already")),)
    return (Toast(context.say("list_over")),)
