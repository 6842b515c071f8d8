"""First words: `/start`, what its links carry, language, and leaving a form."""

from __future__ import annotations

import re

from handlers.answering import arriving as polls
from handlers.attendance import check_in
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.evaluating import speakers
from handlers.events import browse
from handlers.expected import arriving
from handlers.forms import controls
from handlers.forms.screen import noted
from handlers.menu import navigation
from handlers.menu.first_contact import Speak, ask_language, is_new
from handlers.people import introduction, invited
from handlers.people.address import called
from handlers.privacy import moving, stopping
from handlers.succession import handing_over

_EVENT_LINK = re.compile(r"e(\d{1,15})", re.ASCII)
_BY_CODE = (
    (handing_over.LINK, handing_over.arrive),
    (speakers.LINK, speakers.arrive),
    (arriving.LINK, arriving.arrive),
    (polls.LINK, polls.arrive),
)


async def start(context: Context, payload: str) -> Posts:
    """With a payload, what it leads to: an event (`e7`), a session (`h7`), an account's new chat,
    a seat that somebody hands over, what an office wrote down of somebody it expects, a poll,
    what was said of a speaker's session, an invitation."""
    if link := _EVENT_LINK.fullmatch(payload.casefold()):
        event = int(link[1])
        return await introduction.led_to(context, event) or await browse.show(
            context, browse.ShowEvent(event=event)
        )
    if link := check_in.LINK.fullmatch(payload.casefold()):
        return await check_in.by_link(context, int(link[1]))
    if (code := moving.read_code(payload)) is not None:
        return await moving.redeem(context, code)
    for pattern, arrive in _BY_CODE:
        if link := pattern.fullmatch(payload.casefold()):
            return await arrive(context, link[1])
    if payload:
        return await invited.arrive(context, payload)
    if is_new(context):
        return ask_language(context)
    if context.person is None:
        return (Reply(context.say("welcome"), await navigation.menu_buttons(context)),)
    back = context.say("welcome_back", called=called(context, context.person))
    text = noted(await stopping.resumed(context), back)
    return (Reply(text, await navigation.menu_buttons(context)),)


async def language(context: Context, rest: str = "") -> Posts:
    buttons = (
        context.button("btn_indonesian", Speak(language="id")),
        context.button("btn_english", Speak(language="en")),
    )
    return (Reply(context.say("ask_language"), (buttons, navigation.home(context))),)


async def cancel(context: Context, rest: str = "") -> Posts:
    return await controls.cancel(context) or (
        Reply(context.say("nothing_to_cancel"), (navigation.home(context),)),
    )
