"""*Tarik persetujuan*: from then on nothing of this person is used, and their seats are free."""

from __future__ import annotations

from datetime import timedelta

from content.language import Select
from handlers.chat import Post, Posts, Reply, Tell, Toast
from handlers.context import Context
from handlers.events.board import changed
from handlers.menu import navigation
from handlers.people.record import record
from handlers.press import Press
from handlers.privacy.overview import AskWithdraw, back, privacy
from handlers.questions import leaving
from handlers.waiting.waiting_list import moved
from storage.announcements import leaving as copies
from storage.offices import roles
from storage.people import consents, own_chats
from storage.people.people import Person
from storage.post import notices
from storage.seats import enrolments

KEPT_AFTERWARDS = timedelta(days=30)  # then the data is erased, unless they agree again


class Withdraw(Press, code="wd"):
    pass


async def ask(context: Context, press: AskWithdraw) -> Posts:
    if context.person is None:
        return await privacy(context)
    if (refusal := await last_owner(context, context.person)) is not None:
        return refusal
    runs = await roles.of_person(context.db, context.person.id)
    text = context.say(
        "ask_withdraw",
        role=Select("yes" if runs else "no"),
        days=str(KEPT_AFTERWARDS // timedelta(days=1)),
    )
    yes = context.button("btn_withdraw_yes", Withdraw())
    no = context.button("btn_leave_no", navigation.Go(command="privasi"))
    return (Reply(text, (context.choose(yes, no),)),)


async def withdraw(context: Context, press: Withdraw) -> Posts:
    person = context.person
    if person is None:
        return (Toast(context.say("consent_not_given")),)
    if (refusal := await last_owner(context, person)) is not None:
        return refusal
    posts = await let_go(context, person)
    await consents.withdraw(context.db, person.id, context.now)
    await record(context, "consent withdrawn", person.office, person.id)
    context.person = None
    text = context.say("consent_withdrawn", days=str(KEPT_AFTERWARDS // timedelta(days=1)))
    return (Reply(text, ((back(context), *navigation.home(context)),)), *posts)


async def last_owner(context: Context, person: Person) -> Posts | None:
    """A service without an owner could not be run by anybody."""
    if not await roles.is_last_owner(context.db, person.id):
        return None
    return (Reply(context.say("last_owner_stays"), ((back(context), *navigation.home(context)),)),)


async def let_go(context: Context, person: Person) -> Posts:
    """All that still binds this person ends: seats, questions, roles, notices, open forms."""
    left = await enrolments.leave_coming(context.db, person.id, context.now)
    for held in await roles.of_person(context.db, person.id):
        await roles.release(context.db, person.id, held.role, held.office)
        await record(context, "role given up", held.office, person.id, role=held.role)
    await notices.withdraw_all(context.db, person.id)
    await copies.call_back_from(context.db, person.id)
    await own_chats.silence(context.db, person.id)
    context.forms.clear()
    told: list[Post] = []
    for event in left:
        told += await moved(context.db, event, context.now)
        told += await changed(context.db, event, context.now)
    told += await leaving.let_go(context, person)
    return tuple(post for post in told if isinstance(post, Tell) and post.person != person.id)
