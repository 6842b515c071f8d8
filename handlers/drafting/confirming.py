"""From the draft to its check, and from the check out to people: by one press that names how many.

Each press is judged as things stand then: somebody else may have been faster.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from pydantic import BaseModel

from content.language import Select
from content.text import Text
from handlers.announcing import access
from handlers.announcing.copies import Reader, original
from handlers.announcing.presses import (
    Check,
    Confirm,
    IncludeOthers,
    SendToMe,
    ShowAnnouncement,
)
from handlers.audience import audience, others
from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.drafting import drafts
from handlers.drafting.checking import likewise
from handlers.drafting.judging import objection_to
from handlers.forms.answer import Misunderstood
from handlers.forms.parsers import whole_number
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.people.record import record
from handlers.planning.running import ask
from storage.announcements import announcements, group_posts, recipients
from storage.announcements.announcements import OPEN, Announcement
from storage.announcements.audiences import read_clauses

TYPED_ABOVE = 500  # people: then the number is typed, not pressed
_MOST = 10**9


class Typed(BaseModel):
    number: int
    version: int
    people: int
    warned: int
    typed: int


async def check(context: Context, press: Check) -> Posts:
    """Copies as people will see them, then who they are; counted by a job of its own."""
    it = await drafts.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    if it.state == "counting":
        return (await drafts.screen(context, it),)
    if (found := await _objection(context, it)) is not None:
        return (await drafts.screen(context, it, context.say(found.key, **found.values)),)
    copies = [await _copy(context, it, language) for language in _languages(context, it)]
    return (*copies, await _counted(context, it))


async def _counted(context: Context, it: Announcement) -> Reply:
    assert context.person is not None
    await announcements.become(context.db, it.id, "counting", *OPEN)
    await announcements.list_anew(context.db, it.id)
    await announcements.take_up(context.db, it.id, context.person.id, context.chat.id)
    counting = await announcements.announcement(context.db, it.id)
    assert counting is not None
    return await drafts.screen(context, counting)


async def include_others(context: Context, press: IncludeOthers) -> Posts:
    """What it says stays, so only the people are counted anew."""
    it = await audience.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    clauses = read_clauses(it.clauses)
    if it.state != "ready" or not others.are_left_out(clauses):
        return (await drafts.screen(context, it),)
    it = await audience.set_clauses(context, it, others.included(clauses))
    return (await _counted(context, it),)


async def _objection(context: Context, it: Announcement) -> Misunderstood | None:
    if it.corrects is None and not read_clauses(it.clauses):
        return Misunderstood("audience_needs_base")
    return await objection_to(context, it)


def _languages(context: Context, it: Announcement) -> tuple[str, ...]:
    """In which it can be read: that of this chat comes first."""
    if not it.english:
        return (context.language,)
    return ("en", "id") if context.language == "en" else ("id", "en")


async def _copy(context: Context, it: Announcement, language: str) -> Reply:
    """Exactly as people see it; beside, and of a key of its own, so that it is nobody's real copy.
    The next one takes its buttons over."""
    person = context.person
    assert person is not None
    reader = Reader(language, person.name, person.addressed, person.institution)
    copy = (await original(context.db, it)).copy(reader)
    return replace(copy, key=f"preview:{it.id}:{language}", beside=True)


async def send_to_me(context: Context, press: SendToMe) -> Posts:
    """The check comes below it once more, so that the next step is at the thumb."""
    it = await drafts.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    if (found := await objection_to(context, it)) is not None:
        return (await drafts.screen(context, it, context.say(found.key, **found.values)),)
    only_here = Reply(context.say("announcement_sent_to_me"), beside=True)
    copy = await _copy(context, it, context.language)
    return (only_here, copy, await drafts.screen(context, it))


async def confirm(context: Context, press: Confirm) -> Posts:
    it = await access.theirs(context, press.number)
    if it is None:
        return await access.gone(context)
    if (found := await _hindered(context, it, press)) is not None:
        return await _as_it_is(context, it, found)
    if press.people <= TYPED_ABOVE:
        return await _confirmed(context, it, press.people)
    given = {name: str(value) for name, value in press.model_dump().items()}
    return await ask(context, COUNT_FORM, given)


async def _hindered(context: Context, it: Announcement, press: Confirm) -> Text | None:
    """Why it cannot go as it was seen."""
    if it.state != "ready":
        return context.say("confirmed_before", by=Select(_by(context, it)))
    if it.version != press.version:
        return context.say("announcement_changed_since")
    people = (await recipients.tally(context.db, it.id)).get("queued", 0)
    if people != press.people:
        return context.say("announcement_people_changed", was=press.people, people=people)
    if it.starts is not None and it.starts <= context.now:
        return context.say("announcement_time_over")
    goes = people or await group_posts.chosen(context.db, it.id)
    if not goes or await _objection(context, it) is not None:
        return context.say("announcement_changed_since")
    other = await likewise(context, it, people)
    if other is not None and other.id != press.warned:
        return context.say("announcement_likewise_now")
    return None


def _by(context: Context, it: Announcement) -> Literal["me", "other", "nobody", "ended"]:
    """Who was faster."""
    if it.state == "cancelled":
        return "ended"
    if it.confirmed is None:
        return "nobody"
    return "me" if _mine(context, it) else "other"


def _mine(context: Context, it: Announcement) -> bool:
    return context.person is not None and it.confirmed_by == context.person.id


async def _as_it_is(context: Context, it: Announcement, why: Text) -> Posts:
    """A second tap on what holds already gets a passing word; all else is said where it stays."""
    if _mine(context, it) and it.state != "cancelled":
        return (Toast(why), await drafts.screen(context, it))
    return (await drafts.screen(context, it, why),)


async def _confirmed(context: Context, it: Announcement, people: int) -> Posts:
    """It goes once its list, made anew, is for as many as were confirmed."""
    assert context.person is not None
    await announcements.confirm(
        context.db, it.id, people, context.person.id, context.chat.id, context.now
    )
    await announcements.become(context.db, it.id, "fixing", "ready", version=it.version)
    await announcements.list_anew(context.db, it.id)
    await record(context, "announcement confirmed", it.office, announcement=it.id, people=people)
    fixing = await announcements.announcement(context.db, it.id)
    assert fixing is not None
    return (await drafts.screen(context, fixing),)


async def _same(context: Context, answers: Answers, typed: int) -> Objection | None:
    people = int(answers["people"])
    return None if typed == people else Objection("typed_another_number", {"people": people})


async def _typed(context: Context, typed: Typed) -> Posts:
    """Judged once more, here: while they typed, somebody else may have been faster."""
    it = await access.theirs(context, typed.number)
    if it is None:
        return await access.gone(context)
    press = Confirm(number=it.id, version=typed.version, people=typed.people, warned=typed.warned)
    if (found := await _hindered(context, it, press)) is not None:
        return await _as_it_is(context, it, found)
    return await _confirmed(context, it, typed.people)


async def _how_many(context: Context, answers: Answers) -> Text:
    return context.say("ask_typed_about", people=int(answers["people"]))


COUNT_FORM = Form(
    code="anc",
    version=1,
    way_back=lambda answers: ShowAnnouncement(number=int(answers["number"])),
    title="title_confirm_announcement",
    confirm="btn_save",
    model=Typed,
    done=_typed,
    card=False,
    about=_how_many,
    questions=(
        Question(
            "typed",
            ask="ask_typed_count",
            label="label_typed_count",
            parse=whole_number(0, _MOST),
            check=_same,
            takes_number=True,
        ),
    ),
)
