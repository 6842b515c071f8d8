"""Taking a role back: a list of those who have one, and one more question."""

from __future__ import annotations

from datetime import timedelta

from content.text import Text, join
from handlers.chat import Button, Posts, Reply, Tell, Toast
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.offices import choosing
from handlers.offices.choosing import SERVICE, OfficeTeam
from handlers.people import rights
from handlers.people.record import record
from handlers.press import Press
from handlers.team import screen, wording
from handlers.team.presses import AskRelease, ManageTeam, Release, ShowInvitation
from handlers.team.told import RoleEnded
from storage.offices import roles
from storage.offices.roles import Holder
from storage.people import people

PAGE = 4
_MOST_IN_LABEL = 40  # characters
_TOLD_WITHIN = timedelta(days=7)


async def manage(context: Context, press: ManageTeam) -> Posts:
    """The people and the open invitations, each a button, for those who may."""
    office = None if press.office == SERVICE else press.office
    if not await rights.may_give(context, "owner" if office is None else "coordinator", office):
        return await choosing.refuse(context)
    entries = await _entries(context, office)
    after = press.after if press.after < len(entries) else 0
    shown = entries[after : after + PAGE]
    rows = [
        (Button(label=_label(number, words), press=leads.wire),)
        for number, (words, leads) in enumerate(shown, 1)
    ]
    turning = navigation.page_buttons(
        context,
        ManageTeam(office=press.office, after=max(0, after - PAGE)) if after else None,
        ManageTeam(office=press.office, after=after + PAGE)
        if len(entries) > after + PAGE
        else None,
    )
    team = context.button("btn_team", OfficeTeam(office=press.office))
    text = context.say("team_manage" if entries else "team_nobody")
    return (Reply(text, (*rows, *turning, (team, *navigation.home(context)))),)


async def _entries(context: Context, office: int | None) -> list[tuple[str, Press]]:
    entries: list[tuple[str, Press]] = [
        (
            f"{holder.name} ({wording.role_name(context, holder.role).plain})",
            AskRelease(office=office or SERVICE, person=holder.person, role=holder.role),
        )
        for holder in await roles.holders(context.db, office)
    ]
    for each in await screen.open_invitations(context, office):
        words = context.say("team_invitation", role=wording.given(context, each)).plain
        entries.append((words, ShowInvitation(nonce=each.nonce)))
    return entries


def _label(number: int, words: str) -> str:
    label = f"{number}. {words}"
    return label if len(label) <= _MOST_IN_LABEL else label[: _MOST_IN_LABEL - 1].rstrip() + "…"


async def ask(context: Context, press: AskRelease) -> Posts:
    office = _office(press)
    if not await rights.may_give(context, press.role, office):
        return await choosing.refuse(context)
    if (holder := await _holder(context, press)) is None:
        return (await screen.of_number(context, office, context.say("role_not_held")),)
    if press.role == "owner" and len(await roles.owners(context.db)) == 1:
        return (await screen.of_number(context, office, context.say("last_owner")),)
    yes = context.button(
        "btn_release_yes",
        Release(office=press.office, person=press.person, role=press.role),
    )
    no = context.button("btn_leave_no", OfficeTeam(office=press.office))
    role = wording.role_name(context, press.role)
    text = context.say("ask_release", name=holder.name, role=role)
    return (Reply(noted(await _warning(context, press), text), (context.choose(yes, no),)),)


async def _warning(context: Context, press: AskRelease) -> Text | None:
    """What follows that is easily overlooked: it is oneself, and an office without anybody."""
    said = []
    if context.person is not None and press.person == context.person.id:
        said.append(context.say("release_is_you"))
    left = [
        each
        for each in await roles.holders(context.db, _office(press))
        if each.role == "coordinator" and each.person != press.person
    ]
    if press.role == "coordinator" and not left:
        said.append(context.say("release_leaves_nobody"))
    return join(" ", said) if said else None


async def release(context: Context, press: Release) -> Posts:
    office = _office(press)
    if not await rights.may_give(context, press.role, office):
        return await choosing.refuse(context)
    if await _holder(context, press) is None:
        return (Toast(context.say("role_not_held")),)
    if not await roles.release(context.db, press.person, press.role, office):
        return (await screen.of_number(context, office, context.say("last_owner")),)
    await record(context, "role taken back", office, press.person, role=press.role)
    name = (await people.person(context.db, press.person)).name
    role = wording.role_name(context, press.role)
    note = context.say("role_released", name=name, role=role)
    return (await _after(context, press, office, note), *_told(context, press))


async def _after(context: Context, press: Release, office: int | None, note: Text) -> Reply:
    """Who let go of the own role may see the team no longer."""
    if await rights.may_give(context, "owner" if office is None else "coordinator", office):
        return await screen.of_number(context, office, note)
    return Reply(note, (navigation.home(context),))


def _told(context: Context, press: Release) -> tuple[Tell, ...]:
    """The other one hears of it; who did it themselves knows."""
    if context.person is not None and press.person == context.person.id:
        return ()
    notice = RoleEnded(role=press.role, office=press.office)
    return (Tell(press.person, notice, context.now, context.now + _TOLD_WITHIN),)


async def _holder(context: Context, press: AskRelease | Release) -> Holder | None:
    for holder in await roles.holders(context.db, _office(press)):
        if (holder.person, holder.role) == (press.person, press.role):
            return holder
    return None


def _office(press: AskRelease | Release) -> int | None:
    return None if press.role == "owner" else press.office
