"""Inviting into a team: a code that works once, shown again while it is open, and taken back."""

from __future__ import annotations

from datetime import timedelta

from content.text import join
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.menu import navigation
from handlers.offices import choosing
from handlers.offices.choosing import SERVICE, OfficeTeam
from handlers.people import invitation as codes
from handlers.people import rights
from handlers.people.record import record
from handlers.team import screen, wording
from handlers.team.presses import Invite, Revoke, ShowInvitation
from storage.offices import invitations, offices
from storage.offices.invitations import Invitation
from storage.offices.roles import Role

LIVES = timedelta(days=7)
_SAME_TAP = timedelta(seconds=10)  # a second one within this time means the same invitation
_GRANTS: dict[Role, bytes] = {
    "owner": codes.OWNER,
    "coordinator": codes.COORDINATOR,
    "speaker": codes.SPEAKER,
    "mentor": codes.MENTOR,
}


async def invite(context: Context, press: Invite) -> Posts:
    role: Role = "coordinator" if press.role == "handover" else press.role
    office = None if role == "owner" else press.office
    replaces = press.role == "handover"
    if not await rights.may_give(context, role, office, replaces) or context.person is None:
        return await choosing.refuse(context)
    if office is not None and await offices.office(context.db, office) is None:
        return await choosing.refuse(context)
    made = await _just_made(context, role, office, replaces)
    return (await _shown(context, made or await _issue(context, role, office, replaces)),)


async def _just_made(
    context: Context, role: Role, office: int | None, replaces: bool
) -> Invitation | None:
    """What the first of two taps made."""
    assert context.person is not None
    wanted = (role, office, replaces, context.person.id)
    since = context.now + LIVES - _SAME_TAP
    for each in await invitations.open_ones(context.db, office, context.now):
        same = (each.role, each.office, each.replaces, each.issued_by) == wanted
        if same and each.ends is not None and each.ends > since:
            return each
    return None


async def _issue(context: Context, role: Role, office: int | None, replaces: bool) -> Invitation:
    assert context.person is not None
    key = context.world.invitation_key
    signed = codes.read_invitation(codes.invite(_GRANTS[role], key, context.now, LIVES), key)
    assert signed is not None
    await invitations.issue(
        context.db,
        signed.nonce,
        role,
        office,
        context.person.id,
        context.now,
        signed.ends,
        replaces,
    )
    await record(context, "invitation issued", office, role=role, replaces=int(replaces))
    made = await invitations.invitation(context.db, signed.nonce)
    assert made is not None
    return made


async def _shown(context: Context, made: Invitation) -> Reply:
    assert made.ends is not None
    signed = codes.Invitation(_GRANTS[made.role], made.ends, made.nonce)
    code = codes.code_of(signed, context.world.invitation_key)
    office = await offices.office(context.db, made.office) if made.office else None
    made_out = context.say(
        "invitation_made",
        role=wording.given(context, made),
        office=office.name if office else context.say("this_service"),
        link=context.world.link(code),
        ends=wording.until(context, made),
    )
    said = [made_out]
    if context.world.link(code) != f"/start {code}":
        said.append(context.say("invitation_typed", code=f"/start {code}"))
    if made.replaces:
        said.append(context.say("invitation_replaces"))
    revoke = context.button("btn_revoke", Revoke(nonce=made.nonce))
    team = context.button("btn_team", OfficeTeam(office=made.office or SERVICE))
    return Reply(join("\n\n", said), ((revoke, team), navigation.home(context)))


async def show(context: Context, press: ShowInvitation) -> Posts:
    known = await _known(context, press.nonce)
    if known is None:
        return await choosing.refuse(context)
    if not _is_open(context, known):
        note = context.say("invitation_not_open")
        return (await screen.of_number(context, known.office, note),)
    return (await _shown(context, known),)


async def revoke(context: Context, press: Revoke) -> Posts:
    known = await _known(context, press.nonce)
    if known is None:
        return await choosing.refuse(context)
    if not _is_open(context, known):
        return (Toast(context.say("invitation_not_open")),)
    await invitations.revoke(context.db, known.nonce, context.now)
    await record(context, "invitation revoked", known.office, role=known.role)
    note = context.say("invitation_revoked", role=wording.given(context, known))
    return (await screen.of_number(context, known.office, note),)


async def _known(context: Context, nonce: str) -> Invitation | None:
    """An issued invitation that this person may see; to anybody else there is none."""
    known = await invitations.invitation(context.db, nonce)
    if known is None or known.ends is None:  # an owner's code of the command line
        return None
    may = await rights.may_give(context, known.role, known.office, known.replaces)
    return known if may else None


def _is_open(context: Context, known: Invitation) -> bool:
    assert known.ends is not None
    return known.redeemed_by is None and known.revoked is None and known.ends > context.now
