"""Who somebody is: consent first, then the two answers an enrolment needs.

Each capability that needs a known person makes its own form here, so that the person goes on where
they came from.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from pydantic import AwareDatetime, BaseModel

from content.language import Select
from handlers.chat import Buttons, Posts, Reply
from handlers.context import Context
from handlers.forms.conversation import dropped
from handlers.forms.question import Form, Question
from handlers.menu.navigation import Go
from handlers.people import institutions
from handlers.people.consent import CONSENT_VERSION
from handlers.people.parts import parse_institution, parse_name
from handlers.press import Press, Stale, read_press
from storage.people import chats, consents, people, vouched

INTRODUCTION = "me"  # the forms of who is known by their answers, and wants nothing else yet,
NEWCOMER = "new"  # or to enrol

_NAME = Question("name", ask="ask_name", label="label_name", parse=parse_name)
_INSTITUTION = Question(
    "institution",
    ask="ask_institution",
    label="label_institution",
    parse=parse_institution,
    choices=institutions.suggested,
    check=institutions.is_meant,
    optional=True,
    keep="btn_other_institution",
    meant=True,
)


class ReadMore(Press, code="more"):
    """`agree` is the wire form of what *Setuju* does."""

    agree: str


class Disagree(Press, code="nah"):
    agree: str


class AskConsent(Press, code="ask1"):
    """Once more, of who pressed *Tidak setuju* by mistake."""

    agree: str


class Profile(BaseModel):
    """What a new person tells us. `consented_at` is when they pressed *Setuju*."""

    consented_at: AwareDatetime
    name: str
    institution: str | None = None


P = TypeVar("P", bound=Profile)


def profile_form(
    code: str, model: type[P], done: Callable[[Context, P], Awaitable[Posts]]
) -> Form[P]:
    """The form that makes a person known and then goes on with `done`."""
    questions = (_NAME, _INSTITUTION)
    return Form(
        code=code,
        version=1,
        title="title_profile",
        confirm="btn_save",
        questions=questions,
        model=model,
        done=done,
        card=False,
    )


def consent_screen(context: Context, agree: Press) -> Posts:
    """Asked before anything is kept, as a message and a button of its own."""
    yes = context.button("btn_agree", agree)
    no = context.button("btn_disagree", Disagree(agree=agree.wire))
    more = context.button("btn_read_more", ReadMore(agree=agree.wire))
    return (Reply(context.say("consent"), (context.choose(yes, no), (more,))),)


async def read_more(context: Context, press: ReadMore) -> Posts:
    """*Selengkapnya*: the privacy notice, and below it the same question once more."""
    agree = read_press(press.agree)
    if isinstance(agree, Stale):
        return await context.world.routes.stale(context)
    told = await context.world.routes.commands["privasi"](context, "")
    notice = [replace(post, buttons=()) for post in told if isinstance(post, Reply)]
    yes = context.button("btn_agree", agree)
    no = context.button("btn_disagree", Disagree(agree=press.agree))
    whole = context.button("btn_whole_notice", Go(command="privasi"))
    question = Reply(context.say("consent_again"), (context.choose(yes, no), (whole,)))
    return (*notice, question)


def agreed(context: Context, **given: str) -> dict[str, str]:
    """What the form is given at *Setuju*, with the moment of it."""
    return {**given, "consented_at": context.now.isoformat()}


async def disagree(context: Context, press: Disagree) -> Posts:
    again = context.button("btn_consent_again", AskConsent(agree=press.agree))
    return _disagreed(context, ((again,),))


async def ask_again(context: Context, press: AskConsent) -> Posts:
    agree = read_press(press.agree)
    if isinstance(agree, Stale):
        return await context.world.routes.stale(context)
    return consent_screen(context, agree)


async def disagreed(context: Context, rest: str = "") -> Posts:
    return _disagreed(context)


def _disagreed(context: Context, back: Buttons = ()) -> Posts:
    events = context.button("btn_events", Go(command="kegiatan"))
    menu = context.button("btn_menu", Go(command="menu"))
    known = context.chat.person is not None  # what they told before stays for some days
    text = context.say("disagreed", known=Select("yes" if known else "no"))
    return (Reply(text, (*back, (events, menu))),)


async def come_back(context: Context, agreed_at: datetime) -> bool:
    """Who withdrew their consent and agrees again is who they were. False for anybody new."""
    number = context.chat.person
    if context.person is not None or number is None:
        return context.person is not None
    await consents.give(context.db, number, CONSENT_VERSION, context.chat.channel, agreed_at)
    context.person = await people.agreeing(context.db, number)
    return context.person is not None


async def make_known(
    context: Context, profile: Profile, zone: str, stood: int | None = None
) -> people.Person:
    """The person of this chat from now on; who is known already stays who they are.

    `stood`: the row that stood for them until now, by their office's word."""
    dropped(context, INTRODUCTION)  # it would ask the same once more
    if not await come_back(context, profile.consented_at):
        context.person = await _stood(context, profile, zone, stood) or await people.welcome(
            context.db,
            profile.name,
            profile.institution,
            zone,
            CONSENT_VERSION,
            profile.consented_at,
            channel=context.chat.channel,
        )
        await chats.belong(context.db, context.chat.id, context.person.id)
    assert context.person is not None
    return context.person


async def _stood(
    context: Context, profile: Profile, zone: str, stood: int | None
) -> people.Person | None:
    """That row is theirs, with what they say of themselves."""
    if stood is None or not await vouched.come(
        context.db,
        stood,
        profile.name,
        profile.institution,
        zone,
        CONSENT_VERSION,
        context.chat.channel,
        profile.consented_at,
    ):
        return None
    return await people.person(context.db, stood)
