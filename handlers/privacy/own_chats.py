"""*Chat saya*: where somebody talks with us, which chat gets what is due, and letting one go."""

from __future__ import annotations

from content.language import Select
from content.text import Text, join
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.menu.navigation import Go, page_buttons
from handlers.people.record import record
from handlers.press import Press
from handlers.privacy.overview import OwnChats, back, privacy
from handlers.privacy.own_data import channel, chat_line
from storage.people import own_chats
from storage.people.own_chats import OwnChat

PAGE = 4


class ShowChat(Press, code="oc1"):
    chat: int


class Prefer(Press, code="oc+"):
    chat: int


class LetGo(Press, code="oc-"):
    chat: int


async def show(context: Context, press: OwnChats) -> Posts:
    return await _listed(context, press.after)


async def _listed(context: Context, after: int = 0, note: Text | None = None) -> Posts:
    theirs = await _theirs(context)
    if not theirs:
        return await privacy(context)
    shown = theirs[after : after + PAGE]
    lines = [
        context.say("own_chat_numbered", number=number, chat=chat_line(context, chat, context.zone))
        for number, chat in enumerate(shown, 1)
    ]
    buttons = [
        Button(
            label=f"{number}. {channel(context, chat.channel).plain}",
            press=ShowChat(chat=chat.id).wire,
        )
        for number, chat in enumerate(shown, 1)
    ]
    turning = page_buttons(
        context,
        OwnChats(after=max(0, after - PAGE)) if after else None,
        OwnChats(after=after + PAGE) if len(theirs) > after + PAGE else None,
    )
    link = context.button("btn_link", Go(command="hubungkan"))
    text = noted(note, context.say("own_chats", chats=join("\n", lines)))
    return (Reply(text, (*((each,) for each in buttons), *turning, (link, back(context)))),)


async def one(context: Context, press: ShowChat) -> Posts:
    theirs = await _theirs(context)
    chat = next((each for each in theirs if each.id == press.chat), None)
    if chat is None:
        return await _listed(context)
    prefer = context.button("btn_prefer", Prefer(chat=chat.id))
    leave = context.button("btn_let_go", LetGo(chat=chat.id))
    acts = (*(() if chat.preferred else (prefer,)), *((leave,) if len(theirs) > 1 else ()))
    to_list = context.button("btn_own_chats", OwnChats(after=0))
    rows = (*((acts,) if acts else ()), (to_list,))
    text = context.say("own_chat_shown", chat=chat_line(context, chat, context.zone))
    return (Reply(text, rows),)


async def prefer(context: Context, press: Prefer) -> Posts:
    theirs = await _theirs(context)
    if any(each.id == press.chat and each.preferred for each in theirs):
        return (Toast(context.say("preferred_already")),)
    if context.person and await own_chats.prefer(context.db, context.person.id, press.chat):
        return await _listed(context, note=context.say("preferred"))
    return await _listed(context)


async def let_go(context: Context, press: LetGo) -> Posts:
    """Not the last one: nobody could open their data any more."""
    person = context.person
    if person is None or press.chat not in [each.id for each in await _theirs(context)]:
        return await _listed(context)
    if not await own_chats.leave(context.db, person.id, press.chat):
        return await _listed(context, note=context.say("last_chat_stays"))
    await record(context, "chat let go", person.office, person.id, let_go=press.chat)
    if press.chat != context.chat.id:
        return await _listed(context, note=context.say("chat_let_go", which=Select("other")))
    context.person = None
    context.forms.clear()
    context.chat = context.chat.model_copy(update={"person": None})
    return (Reply(context.say("chat_let_go", which=Select("here")), ((back(context),),)),)


async def _theirs(context: Context) -> list[OwnChat]:
    if context.person is None:
        return []
    return await own_chats.of_person(context.db, context.person.id)
