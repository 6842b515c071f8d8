"""What people are told of what was done to their data, and coordinators of their codes."""

from __future__ import annotations

from content.text import Text
from handlers.chat import Reply
from handlers.context import Context
from handlers.members.knowing import known
from handlers.members.presses import ShowMember
from handlers.menu.navigation import Go
from handlers.notice import Notice
from handlers.people.parts import BY_FIELD
from handlers.quiet import Disturb
from storage.offices import offices
from storage.offices.offices import Office
from storage.post.outbox import Lane


class DataFixed(Notice, code="fixed", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """`parts` of their profile were corrected. `office` is None where an owner did it."""

    office: int | None
    parts: str


class DataMerged(Notice, code="merged", lane=Lane.REPLIES, disturb=None):
    """Two records of them are one. Told in all their chats, so that each of two people hears it."""

    office: int | None
    gone: int


class CodeUsed(Notice, code="rc-used", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """To the coordinator: the person has their new chat."""

    person: int


class CodeCancelled(Notice, code="rc-off", lane=Lane.REMINDERS, disturb=Disturb.WORKING):
    """To the coordinator: the person did not ask for it."""

    person: int


async def data_fixed(context: Context, notice: DataFixed) -> Reply | None:
    labels = [
        context.say(BY_FIELD[part].label).plain for part in notice.parts.split() if part in BY_FIELD
    ]
    office = await _office(context, notice.office)
    text = context.say("data_fixed", office=called(context, office), parts=", ".join(labels))
    return Reply(text, ((context.button("btn_see_profile", Go(command="profil")),),))


async def data_merged(context: Context, notice: DataMerged) -> Reply | None:
    office = await _office(context, notice.office)
    contact = office.contact if office else context.say("this_service")
    text = context.say("data_merged", office=called(context, office), contact=contact)
    return Reply(text, ((context.button("btn_see_profile", Go(command="profil")),),))


async def code_used(context: Context, notice: CodeUsed) -> Reply | None:
    """Untrue for who may not know them any more."""
    name = await _name(context, notice.person)
    return _about(context, notice.person, context.say("code_used", name=name)) if name else None


async def code_cancelled(context: Context, notice: CodeCancelled) -> Reply | None:
    """Untrue for who may not know them any more."""
    name = await _name(context, notice.person)
    if name is None:
        return None
    return _about(context, notice.person, context.say("code_was_cancelled", name=name))


def _about(context: Context, person: int, text: Text) -> Reply:
    lead = context.button("btn_show_member", ShowMember(person=person, words=""))
    return Reply(text, ((lead,),))


async def _name(context: Context, person: int) -> str | None:
    assert context.person is not None
    member = await known(context.db, context.person.id, person)
    return member.person.name if member else None


async def _office(context: Context, number: int | None) -> Office | None:
    return await offices.office(context.db, number) if number is not None else None


def called(context: Context, office: Office | None) -> str | Text:
    return office.name if office else context.say("this_service")
