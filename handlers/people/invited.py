"""Invitations as people meet them: the code, consent and name where they are new, the role."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from content.language import Select
from handlers.chat import Posts, Reply, Tell
from handlers.context import Context
from handlers.forms.conversation import begin
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices.choosing import SERVICE
from handlers.people.invitation import COORDINATOR, MENTOR, OWNER, SPEAKER, read_invitation
from handlers.people.profile import (
    Profile,
    agreed,
    come_back,
    consent_screen,
    make_known,
    profile_form,
)
from handlers.people.record import record
from handlers.press import Press
from handlers.team.told import InvitationUsed, RoleEnded
from storage.offices import invitations, offices, roles
from storage.offices.roles import Role
from storage.people import people

ROLES: dict[bytes, Role] = {
    OWNER: "owner",
    COORDINATOR: "coordinator",
    SPEAKER: "speaker",
    MENTOR: "mentor",
}
_TOLD_WITHIN = timedelta(days=7)


class AgreeAndJoin(Press, code="agi"):
    invitation: str


class Invited(Profile):
    invitation: str


async def arrive(context: Context, code: str) -> Posts:
    """`/start CODE`, in whatever case and with whatever spaces it was typed."""
    code = "".join(code.split()).casefold()
    if (refusal := await _refusal(context, code)) is not None:
        return await _had_already(context, code) or refusal
    if context.person is None:
        return consent_screen(context, AgreeAndJoin(invitation=code))
    return await _accept(context, code)


async def _had_already(context: Context, code: str) -> Posts | None:
    """Who used it themselves, and still has what it gave, is told so."""
    signed = read_invitation(code, context.world.invitation_key)
    issued = await invitations.invitation(context.db, signed.nonce) if signed else None
    person = context.person
    if signed is None or issued is None or person is None or issued.redeemed_by != person.id:
        return None
    role = ROLES.get(signed.grants)
    for held in await roles.of_person(context.db, person.id):
        if held.role == role and held.office == issued.office:
            return (await _greeted(context, held.role, held.office),)
    return None


async def agree(context: Context, press: AgreeAndJoin) -> Posts:
    if (refusal := await _refusal(context, press.invitation)) is not None:
        return refusal
    if await come_back(context, context.now):
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
    return None if await _usable(context, code) is not None else refused(context)


def refused(context: Context) -> Posts:
    """In the same words for every code that does not work, of whatever kind."""
    events = context.button("btn_events", Go(command="kegiatan"))
    return (Reply(context.say("invitation_refused"), ((events, *navigation.home(context)),)),)


@dataclass(frozen=True)
class Usable:
    """What a code gives now. `replaces`: the office goes over from its coordinators."""

    nonce: str
    role: Role
    office: int | None = None
    replaces: bool = False


async def _usable(context: Context, code: str) -> Usable | None:
    signed = read_invitation(code, context.world.invitation_key)
    if signed is None or signed.ends <= context.now or signed.grants not in ROLES:
        return None
    role = ROLES[signed.grants]
    issued = await invitations.invitation(context.db, signed.nonce)
    if issued is None:  # an owner's code comes from the command line
        return Usable(signed.nonce, role) if role == "owner" else None
    if issued.role != role or issued.revoked or issued.redeemed_by is not None:
        return None
    if not await _may_still_invite(context, issued):
        return None
    return Usable(signed.nonce, role, issued.office, issued.replaces)


async def _may_still_invite(context: Context, issued: invitations.Invitation) -> bool:
    """An invitation ends with the role of the one who issued it."""
    by = issued.issued_by
    if by is None:
        return False
    if issued.role == "owner" or issued.replaces or issued.office is None:
        return await roles.is_owner(context.db, by)
    return await roles.may_act_for(context.db, by, issued.office)


async def _accept(context: Context, code: str) -> Posts:
    usable, person = await _usable(context, code), context.person
    assert usable is not None
    assert person is not None
    await invitations.redeem(context.db, usable.nonce, person.id, context.now)
    await record(context, "invitation redeemed", usable.office, person.id, role=usable.role)
    ended = await _take_over(context, usable) if usable.replaces else ()
    await roles.grant(context.db, person.id, usable.role, usable.office)
    await record(context, "role granted", usable.office, person.id, role=usable.role)
    if usable.role == "coordinator" and person.office is None:  # others only come to an office
        context.person = await people.describe(context.db, person.id, office=usable.office)
    reply = await _greeted(context, usable.role, usable.office)
    return (reply, *ended, *await _tell_issuer(context, usable.nonce))


async def _greeted(context: Context, role: Role, number: int | None) -> Reply:
    """Who has this role from now on, or had it already."""
    assert context.person is not None
    office = await offices.office(context.db, number) if number else None
    text = context.say(
        "now_role",
        name=context.person.name,
        role=Select(role),
        office=office.name if office else "",
    )
    return Reply(text, await navigation.menu_buttons(context))


async def _take_over(context: Context, usable: Usable) -> Posts:
    """The office's coordinators until now let go, and hear of it."""
    assert context.person is not None
    told: list[Tell] = []
    for holder in await roles.holders(context.db, usable.office):
        if holder.role == "coordinator" and holder.person != context.person.id:
            await roles.release(context.db, holder.person, "coordinator", usable.office)
            await record(
                context, "role taken back", usable.office, holder.person, role="coordinator"
            )
            notice = RoleEnded(role="coordinator", office=usable.office or SERVICE)
            told.append(Tell(holder.person, notice, context.now, context.now + _TOLD_WITHIN))
    return tuple(told)


async def _tell_issuer(context: Context, nonce: str) -> Posts:
    used = await invitations.invitation(context.db, nonce)
    if used is None or used.issued_by is None or used.issued_by == used.redeemed_by:
        return ()
    until = context.now + _TOLD_WITHIN
    return (Tell(used.issued_by, InvitationUsed(nonce=nonce), context.now, until),)
