"""Whom a coordinator may know, correct, merge and give a new chat: judged anew at each press."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.offices import choosing
from handlers.people.consent import lets_office_help
from storage.connection import Connection
from storage.offices import roles
from storage.people import members
from storage.people.people import Person


@dataclass(frozen=True)
class Member:
    """A person whom somebody may know. `belongs`: to an office of theirs, so all of it is for them
    to see; else only what an event needs. `shared`: another office has to do with them as well, so
    that nobody but an owner may open their account to another chat. `office`: for which office
    they meet."""

    person: Person
    belongs: bool
    shared: bool
    office: int | None

    @property
    def theirs(self) -> bool:
        """May they be changed? Not those whom another office looks after, nor who agreed only to
        words that did not speak of it."""
        if not lets_office_help(self.person):
            return False
        return self.belongs or self.person.office is None


async def known(connection: Connection, actor: int, number: int) -> Member | None:
    person = await members.known(connection, actor, number)
    if person is None:
        return None
    if person.office is None:
        belongs = await roles.is_owner(connection, actor)
    else:
        belongs = await roles.may_act_for(connection, actor, person.office)
    shared = not belongs and await members.meets_others(connection, actor, number)
    office = await members.meeting_office(connection, actor, number)
    return Member(person, belongs, shared, office)


async def member(context: Context, number: int) -> Member | None:
    """This person, if who asks may know them now; to anybody else there is none."""
    if context.person is None:
        return None
    return await known(context.db, context.person.id, number)


async def gone(context: Context) -> Posts:
    """The same words whether there is such a person or not; and none for who runs nothing."""
    if not await choosing.theirs(context):
        return await choosing.refuse(context)
    search = context.button("btn_find", Go(command="cari"))
    return (Reply(context.say("member_gone"), ((search, *navigation.home(context)),)),)


async def may_move(connection: Connection, actor: int, member: Member) -> bool:
    """Give them a new chat? Who runs an office is moved by an owner, an owner by nobody: else a
    coordinator could take their rights."""
    if member.person.id == actor or member.office is None:
        return False
    if not member.theirs or member.shared:
        return False
    held = {each.role for each in await roles.of_person(connection, member.person.id)}
    if "owner" in held:
        return False
    return "coordinator" not in held or await roles.is_owner(connection, actor)


async def may_merge(connection: Connection, member: Member) -> bool:
    """Who holds any role joins their chats themselves, with `/hubungkan`."""
    if not member.theirs or member.shared:
        return False
    return not await roles.of_person(connection, member.person.id)
