"""Making oneself known without an errand: consent, then name and institution."""

from __future__ import annotations

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms.conversation import begin
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people.address import called
from handlers.people.profile import (
    Profile,
    agreed,
    come_back,
    consent_screen,
    make_known,
    profile_form,
)
from handlers.press import Press


class AgreeAndIntroduce(Press, code="agm"):
    pass


def introduce(context: Context) -> Posts:
    return consent_screen(context, AgreeAndIntroduce())


async def agree(context: Context, press: AgreeAndIntroduce) -> Posts:
    if await come_back(context, context.now):
        text = context.say("agreed_again", called=called(context, context.person))
        return (Reply(text, await navigation.menu_buttons(context)),)
    return await begin(context, INTRODUCTION_FORM, agreed(context))


async def _done(context: Context, profile: Profile) -> Posts:
    await make_known(context, profile, context.zone)
    return await _welcomed(context)


async def _welcomed(context: Context) -> Posts:
    complete = context.button("btn_complete_profile", Go(command="lengkapi"))
    events = context.button("btn_events", Go(command="kegiatan"))
    text = context.say("introduced", called=called(context, context.person))
    return (Reply(text, ((complete,), (events, *navigation.home(context)))),)


INTRODUCTION_FORM = profile_form("me", Profile, _done)
