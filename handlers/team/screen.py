"""`/tim`: who has a role in an office, and the way to invite more."""

from __future__ import annotations

from collections.abc import Iterable

from content.text import Text, join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.offices import choosing
from handlers.offices.choosing import SERVICE, ChooseOffice, OfficeCard, OfficeTeam
from handlers.people import rights, trail
from handlers.team import wording
from handlers.team.presses import Invite, ManageTeam
from storage.offices import invitations, offices, roles
from storage.offices.invitations import Invitation
from storage.offices.offices import Office
from storage.offices.roles import Holder, Role

MOST_NAMES, MOST_INVITATIONS = 8, 3
_ROLES: tuple[Role, ...] = ("owner", "coordinator", "speaker", "mentor")


async def team(context: Context, rest: str = "") -> Posts:
    mine = await choosing.theirs(context)
    if not mine and await rights.is_owner(context):
        return (await screen(context, None),)
    if len(mine) == 1 and not await rights.is_owner(context):
        return (await screen(context, mine[0]),)
    return await choosing.choose(context, ChooseOffice(what="team", after=0))


async def show(context: Context, press: OfficeTeam) -> Posts:
    if press.office == SERVICE and await rights.is_owner(context):
        return (await screen(context, None),)
    office = await choosing.allowed(context, press.office)
    return (await screen(context, office),) if office else await choosing.refuse(context)


async def of_number(context: Context, number: int | None, note: Text) -> Reply:
    """The team of an office that was judged already, with a note."""
    return await screen(context, await _office(context, number), note)


async def _office(context: Context, number: int | None) -> Office | None:
    return await offices.office(context.db, number) if number is not None else None


async def screen(context: Context, office: Office | None, note: Text | None = None) -> Reply:
    """Of this office; without one, of the owners of the service."""
    number = office.id if office else None
    holders = await roles.holders(context.db, number)
    lines = [_names(context, role, holders) for role in _ROLES]
    open_ones = await open_invitations(context, number)
    lines += [_invited(context, each) for each in open_ones[:MOST_INVITATIONS]]
    if len(open_ones) > MOST_INVITATIONS:
        lines.append(context.say("team_more_invited", more=len(open_ones) - MOST_INVITATIONS))
    said = join("\n", [line for line in lines if line])
    if office is None:
        text = context.say("team_owners", people=said)
    else:
        text = context.say("team", office=office.name, people=said or context.say("team_nobody"))
    return Reply(noted(note, text), await _buttons(context, office))


async def open_invitations(context: Context, office: int | None) -> list[Invitation]:
    """Those of the office, or of the service, that this person may take back."""
    found = await invitations.open_ones(context.db, office, context.now)
    return [
        each
        for each in found
        if each.office == office
        and await rights.may_give(context, each.role, each.office, each.replaces)
    ]


def _names(context: Context, role: Role, holders: Iterable[Holder]) -> Text | None:
    names = [holder.name for holder in holders if holder.role == role]
    if not names:
        return None
    said = ", ".join(names[:MOST_NAMES])
    more = len(names) - MOST_NAMES
    line = context.say("team_line", role=wording.role_name(context, role), names=said)
    return line if more <= 0 else line + context.say("team_more", more=more)


def _invited(context: Context, invitation: Invitation) -> Text:
    return context.say(
        "team_invited",
        role=wording.given(context, invitation),
        ends=wording.until(context, invitation),
    )


async def _buttons(context: Context, office: Office | None) -> tuple[tuple[Button, ...], ...]:
    number = office.id if office else SERVICE
    manage = context.button("btn_manage_team", ManageTeam(office=number, after=0))
    if office is None:
        invite = context.button("btn_invite_owner", Invite(office=number, role="owner"))
        return ((invite,), (manage,), *await trail.offer(context), navigation.home(context))
    rows = [
        (
            context.button("btn_invite_coordinator", Invite(office=number, role="coordinator")),
            context.button("btn_invite_speaker", Invite(office=number, role="speaker")),
        ),
        (context.button("btn_invite_mentor", Invite(office=number, role="mentor")),),
    ]
    if await rights.is_owner(context):
        rows[-1] += (context.button("btn_hand_over", Invite(office=number, role="handover")),)
        rows.append((context.button("btn_owners", OfficeTeam(office=SERVICE)), manage))
    else:
        rows.append((manage,))
    card = context.button("btn_office", OfficeCard(office=number))
    return (*rows, (card, *navigation.home(context)))
