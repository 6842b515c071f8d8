"""An institution that is written otherwise now: seats follow, and nobody loses one by it."""

from __future__ import annotations

from datetime import timedelta

from handlers.chat import Reply, Tell
from handlers.context import Context
from handlers.events.board import changed
from handlers.notice import Notice
from handlers.people import rights
from handlers.quiet import Disturb
from handlers.seats.presses import ShowSeats
from handlers.seats.whose import folded
from handlers.turn import plan
from handlers.waiting.waiting_list import moved
from storage.events import events, quotas
from storage.offices import roles
from storage.people import institutions
from storage.people.people import Person
from storage.post.outbox import Lane

_TOLD_WITHIN = timedelta(days=14)


class QuotaExceeded(Notice, code="quota", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """To coordinators. `institution` as quotas compare it."""

    event: int
    institution: str


async def follow(context: Context, person: Person) -> None:
    """Called wherever a profile may say another institution. Where it says none any more, what they
    hold counts as before."""
    institution = folded(person.institution)
    if not institution:
        return
    told: list[Tell] = []
    for event in await institutions.follow(context.db, person.id, institution, context.now):
        told += await moved(context.db, event, context.now)
        told += await _exceeded(context, event, institution)
        told += await changed(context.db, event, context.now)
    await plan(context.db, tuple(told))


async def _exceeded(context: Context, number: int, institution: str) -> tuple[Tell, ...]:
    event = await events.event(context.db, number)
    if event is None or await _beyond(context, number, institution) is None:
        return ()
    notice = QuotaExceeded(event=number, institution=institution)
    return tuple(
        Tell(each.person, notice, context.now, min(event.starts, context.now + _TOLD_WITHIN))
        for each in await roles.holders(context.db, event.office)
        if each.role == "coordinator"
    )


async def _beyond(context: Context, event: int, institution: str) -> tuple[int, int] | None:
    """How many seats it holds, and how many it may, where those are fewer."""
    found = await quotas.of_event(context.db, event)
    most = [
        each.most
        for each in found
        if each.what == "institution" and each.value in ("", institution)
    ]
    held = await quotas.held(context.db, event, "institution", institution)
    return (held, min(most)) if most and held > min(most) else None


async def quota_exceeded(context: Context, notice: QuotaExceeded) -> Reply | None:
    """Untrue where somebody left meanwhile, or more are let in."""
    event = await events.event(context.db, notice.event)
    if event is None or event.state != "published" or event.starts <= context.now:
        return None
    if not await rights.may_act_for(context, event.office):
        return None
    beyond = await _beyond(context, event.id, notice.institution)
    name = await institutions.of_seats(context.db, event.id, notice.institution)
    if beyond is None or name is None:
        return None
    held, most = beyond
    text = context.say("quota_exceeded", title=event.title, name=name, held=held, most=most)
    return Reply(text, ((context.button("btn_seats", ShowSeats(event=event.id)),),))
