"""`/hubungkan`: a code shown in one chat and typed in another makes both the same person's.

A code that an office made for who lost their chat is typed here as well.
"""

from __future__ import annotations

import hmac
import re
from datetime import timedelta

from pydantic import BaseModel

from content.language import Select
from handlers.chat import Posts, Reply, Tell
from handlers.context import Context
from handlers.forms.answer import Answer, Misunderstood, Understood
from handlers.forms.conversation import begin
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.menu import navigation
from handlers.notice import Notice
from handlers.people.record import record
from handlers.press import Press
from handlers.privacy import moving
from handlers.privacy.guessing import guessed_wrong, guesses_too_often
from handlers.privacy.overview import back
from handlers.privacy.own_data import channel
from storage.people import chat_codes, chats, people, traces
from storage.post.outbox import Lane

CODE_LIVES = timedelta(minutes=10)
_TOLD_WITHIN = timedelta(hours=1)
_DIGITS = re.compile(r"\d{6}", re.ASCII)
_ATTEMPTS = 100  # codes that other chats show now are passed over


class TypeCode(Press, code="lk"):
    """*Saya punya kode*."""


class ChatJoined(Notice, code="joined", lane=Lane.REPLIES, disturb=None):
    """Told in the other chats of the person."""

    chat: int
    channel: str


class Typed(BaseModel):
    code: str


async def link(context: Context, rest: str = "") -> Posts:
    """Without a code: shows one to who is known, and asks anybody else for theirs."""
    if code := "".join(rest.split()):
        return await _typed(context, code)
    if context.person is None:
        return await begin(context, CODE_FORM)
    code = await _show(context)
    text = context.say("link_code", code=code, minutes=str(CODE_LIVES // timedelta(minutes=1)))
    have = context.button("btn_have_code", TypeCode())
    return (Reply(text, ((have,), (back(context), *navigation.home(context)))),)


async def type_code(context: Context, press: TypeCode) -> Posts:
    return await begin(context, CODE_FORM)


async def _show(context: Context) -> str:
    """A new code of this chat. Nobody can tell it beforehand without our key."""
    ends = context.now + CODE_LIVES
    for attempt in range(_ATTEMPTS):
        seed = f"{context.chat.id}:{context.now:%Y%m%d%H%M}:{attempt}".encode()
        drawn = hmac.digest(context.world.invitation_key, b"chat code " + seed, "sha256")
        code = f"{int.from_bytes(drawn[:8]) % 10**6:06}"
        if await chat_codes.show(context.db, code, context.chat.id, context.now, ends):
            return code
    raise RuntimeError("no code is free")


async def _typed(context: Context, words: str) -> Posts:
    if (replacement := moving.read_code(words)) is not None:
        return await moving.redeem(context, replacement)
    objection = Objection("code_not_six_digits")
    if _DIGITS.fullmatch(words):
        found = await _objection(context, {}, words)
        if found is None:
            return await _join(context, Typed(code=words))
        objection = found
    elsewhere = context.button("btn_have_code", TypeCode())
    return (
        Reply(
            context.say(objection.key, **objection.values),
            ((elsewhere, *navigation.home(context)),),
        ),
    )


def _parse_code(context: Context, answers: Answers, words: str) -> Answer[str]:
    code = moving.read_code(words) or "".join(words.split())
    if moving.read_code(code):
        return Understood(code, code)
    if not _DIGITS.fullmatch(code):
        return Misunderstood("code_not_six_digits")
    return Understood(code, code)


async def _objection(context: Context, answers: Answers, code: str) -> Objection | None:
    """Why this code joins nothing now; guessing ends soon. An office's code is judged later."""
    if moving.read_code(code):
        return None
    if await guesses_too_often(context):
        return Objection("code_too_many")
    shown = await chat_codes.shown_in(context.db, code, context.now)
    if shown is None or await people.agreeing(context.db, shown.person) is None:
        await guessed_wrong(context)
        return Objection("code_wrong")
    if shown.chat == context.chat.id:
        return Objection("code_of_this_chat")
    if context.person is not None and shown.person == context.person.id:
        return Objection("chats_linked_already")
    return None


async def _join(context: Context, typed: Typed) -> Posts:
    if moving.read_code(typed.code):
        return await moving.redeem(context, typed.code)
    shown = await chat_codes.shown_in(context.db, typed.code, context.now)
    if shown is None or not await chat_codes.use(context.db, typed.code, context.now):
        return await link(context)
    mine = context.chat.person
    kept = shown.person if mine is None else min(mine, shown.person)
    if mine is None:
        await chats.belong(context.db, context.chat.id, kept)
    else:
        await traces.merge(context.db, kept, max(mine, shown.person), context.now)
    context.chat = context.chat.model_copy(update={"person": kept})
    context.person = await people.agreeing(context.db, kept)
    await record(context, "chats linked" if mine is None else "people merged", subject=kept)
    notice = ChatJoined(chat=context.chat.id, channel=context.chat.channel)
    text = context.say("chats_linked", merged=Select("no" if mine is None else "yes"))
    return (
        Reply(text, await navigation.menu_buttons(context)),
        Tell(kept, notice, context.now, context.now + _TOLD_WITHIN),
    )


async def chat_joined(context: Context, notice: ChatJoined) -> Reply | None:
    if context.chat.id == notice.chat:
        return None
    return Reply(context.say("chat_joined", channel=channel(context, notice.channel)))


CODE_FORM = Form(
    code="lk",
    version=1,
    title="title_link",
    confirm="btn_save",
    questions=(
        Question(
            "code",
            ask="ask_code",
            label="title_link",
            parse=_parse_code,
            check=_objection,
            takes_number=True,
        ),
    ),
    model=Typed,
    done=_join,
    card=False,
)
