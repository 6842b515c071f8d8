"""Roles and invitations in words."""

from __future__ import annotations

from content import dates
from content.language import Select
from content.text import Text
from handlers.context import Context
from storage.offices.invitations import Invitation
from storage.offices.roles import Role


def given(context: Context, invitation: Invitation) -> Text:
    """What an invitation gives, in words."""
    if invitation.replaces:
        return context.say("role_handover")
    return role_name(context, invitation.role)


def until(context: Context, invitation: Invitation) -> str:
    assert invitation.ends is not None
    return dates.moment(invitation.ends, context.zone, context.language)


def role_name(context: Context, role: Role) -> Text:
    return context.say("role_name", role=Select(role))
