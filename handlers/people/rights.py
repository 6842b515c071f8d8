"""What this person may do here, judged now and inside the transaction that does it."""

from __future__ import annotations

from handlers.context import Context
from storage import roles


async def is_owner(context: Context) -> bool:
    return context.person is not None and await roles.is_owner(context.db, context.person.id)


async def may_act_for(context: Context, office: int) -> bool:
    """As an owner, or as a coordinator of this office."""
    person = context.person
    return person is not None and await roles.may_act_for(context.db, person.id, office)
