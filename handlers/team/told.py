"""What people are told of roles: an invitation was used, a role has ended."""

from __future__ import annotations

from handlers.chat import Reply
from handlers.context import Context
from handlers.notice import Notice
from handlers.offices.choosing import SERVICE
from handlers.people import rights
from handlers.quiet import Disturb
from handlers.team import wording
from storage.offices import invitations, offices, roles
from storage.offices.roles import Role
from storage.people import people
from storage.post.outbox import Lane


class InvitationUsed(Notice, code="inv-used", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """To the one who invited."""

    nonce: str


class RoleEnded(Notice, code="role-end", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """To the one who had the role."""

    role: Role
    office: int


async def invitation_used(context: Context, notice: InvitationUsed) -> Reply | None:
    """Untrue for who may not know the office's people any more."""
    used = await invitations.invitation(context.db, notice.nonce)
    if used is None or used.redeemed_by is None:
        return None
    if not await rights.may_give(context, used.role, used.office, used.replaces):
        return None
    name = (await people.person(context.db, used.redeemed_by)).name
    role, where = wording.role_name(context, used.role), await _where(context, used.office)
    text = context.say("invitation_was_used", name=name, role=role, office=where)
    return Reply(text) if name else None


async def role_ended(context: Context, notice: RoleEnded) -> Reply | None:
    """Untrue for who has the role again meanwhile."""
    office = None if notice.office == SERVICE or notice.role == "owner" else notice.office
    assert context.person is not None
    held = await roles.of_person(context.db, context.person.id)
    if any((each.role, each.office) == (notice.role, office) for each in held):
        return None
    role, where = wording.role_name(context, notice.role), await _where(context, office)
    text = context.say("role_ended", role=role, office=where)
    return Reply(text)


async def _where(context: Context, number: int | None) -> str:
    office = await offices.office(context.db, number) if number is not None else None
    return office.name if office else context.say("this_service").plain
