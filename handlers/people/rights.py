"""What this person may do here, judged now and inside the transaction that does it."""

from __future__ import annotations

from handlers.context import Context
from storage.offices import roles
from storage.offices.roles import Role


async def is_owner(context: Context) -> bool:
    return context.person is not None and await roles.is_owner(context.db, context.person.id)


async def may_act_for(context: Context, office: int) -> bool:
    """As an owner, or as a coordinator of this office."""
    person = context.person
    return person is not None and await roles.may_act_for(context.db, person.id, office)


async def may_give(
    context: Context, role: Role, office: int | None, replaces: bool = False
) -> bool:
    """Give this role, or take it back. Owners, and the handing over of an office, are for owners
    only; all else is for those who may act for the office."""
    if await is_owner(context):
        return True
    if role == "owner" or replaces or office is None:
        return False
    return await may_act_for(context, office)
