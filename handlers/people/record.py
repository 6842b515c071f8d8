"""The audit, as handlers write it: who is talking does something, in this chat, now."""

from __future__ import annotations

from handlers.context import Context
from storage.offices import audit


async def record(
    context: Context,
    action: str,
    office: int | None = None,
    subject: int | None = None,
    **details: str | int,
) -> None:
    """`action` says what was done ("role granted"); `details` never hold a person's data."""
    await audit.record(
        context.db,
        action,
        context.now,
        actor=context.person.id if context.person else None,
        chat=context.chat.id,
        office=office,
        subject=subject,
        **details,
    )
