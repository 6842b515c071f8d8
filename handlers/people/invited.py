"""Invitations as people meet them: the code, consent and name where they are new, the role."""

from __future__ import annotations

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms.conversation import begin
from handlers.menu import navigation
from handlers.people.invitation import OWNER, Invitation, read_invitation
from handlers.people.profile import Profile, agreed, consent_screen, make_known, profile_form
from handlers.press import Press
from storage import roles


class AgreeAndJoin(Press, code="agi"):
    invitation: str


class Invited(Profile):
    invitation: str


async def arrive(context: Context, code: str) -> Posts:
    """`/start CODE`."""
    if (refusal := await _refusal(context, code)) is not None:
        return refusal
    if context.person is None:
        return consent_screen(context, AgreeAndJoin(invitation=code.strip()))
    return await _accept(context, code)


async def agree(context: Context, press: AgreeAndJoin) -> Posts:
    if (refusal := await _refusal(context, press.invitation)) is not None:
        return refusal
    if context.person is not None:
        return await _accept(context, press.invitation)
    return await begin(context, INVITED_FORM, agreed(context, invitation=press.invitation))


async def _done(context: Context, invited: Invited) -> Posts:
    if (refusal := await _refusal(context, invited.invitation)) is not None:
        return refusal
    await make_known(context, invited, context.zone)
    return await _accept(context, invited.invitation)


INVITED_FORM = profile_form("inv", Invited, _done)


async def _refusal(context: Context, code: str) -> Posts | None:
    """Why this code does not work now; all bad codes are refused alike."""
    invitation = _usable(context, code)
    if invitation is not None and not await roles.is_redeemed(context.db, invitation.nonce):
        return None
    return (Reply(context.say("invitation_refused"), (navigation.home(context),)),)


def _usable(context: Context, code: str) -> Invitation | None:
    invitation = read_invitation(code, context.world.invitation_key)
    if invitation is None or invitation.grants != OWNER or invitation.ends <= context.now:
        return None
    return invitation


async def _accept(context: Context, code: str) -> Posts:
    invitation = _usable(context, code)
    person = context.person
    assert invitation is not None
    assert person is not None
    await roles.redeem(context.db, invitation.nonce, person.id, context.now)
    await roles.grant(context.db, person.id, "owner")
    return (
        Reply(context.say("now_owner", name=person.name), await navigation.menu_buttons(context)),
    )
