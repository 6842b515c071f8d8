"""Who somebody is: consent first, then the two answers an enrolment needs.

Each capability that needs a known person makes its own form here, so that the person goes on where
they came from.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from pydantic import AwareDatetime, BaseModel

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms.parsers import line
from handlers.forms.question import Form, Question
from handlers.menu.navigation import Go
from handlers.press import Press
from storage import chats, people

CONSENT_VERSION = "1"  # of the text `consent`; a changed meaning is a new version

_NAME = Question("name", ask="ask_name", label="label_name", parse=line(2, 120))
_INSTITUTION = Question(
    "institution",
    ask="ask_institution",
    label="label_institution",
    parse=line(2, 120),
    optional=True,
)


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
    no = context.button("btn_disagree", Go(command="tidaksetuju"))
    return (Reply(context.say("consent"), (context.choose(yes, no),)),)


def agreed(context: Context, **given: str) -> dict[str, str]:
    """What the form is given at *Setuju*, with the moment of it."""
    return {**given, "consented_at": context.now.isoformat()}


async def disagreed(context: Context, rest: str = "") -> Posts:
    events = context.button("btn_events", Go(command="kegiatan"))
    menu = context.button("btn_menu", Go(command="menu"))
    return (Reply(context.say("disagreed"), ((events, menu),)),)


async def make_known(context: Context, profile: Profile, zone: str) -> people.Person:
    """The person of this chat from now on; who is known already stays who they are."""
    if context.person is None:
        context.person = await people.welcome(
            context.db,
            profile.name,
            profile.institution,
            zone,
            CONSENT_VERSION,
            profile.consented_at,
            channel=context.chat.channel,
        )
        await chats.belong(context.db, context.chat.id, context.person.id)
    return context.person
