"""*Hapus data saya*: asked twice, then nothing stays that names this person."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel

from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms.answer import Choice
from handlers.forms.conversation import begin
from handlers.forms.parsers import one_of
from handlers.forms.question import Answers, Form, Question
from handlers.menu import navigation
from handlers.people.record import record
from handlers.press import Press
from handlers.privacy.overview import AskErase, back, privacy, subject
from handlers.privacy.withdrawing import last_owner, let_go
from storage.people import traces

_WORDS = {"hapus": "hapus", "erase": "hapus"}


class BeginErasure(Press, code="er"):
    pass


class Erasure(BaseModel):
    word: str


async def ask(context: Context, press: AskErase) -> Posts:
    person = await subject(context)
    if person is None:
        return await privacy(context)
    if (refusal := await last_owner(context, person)) is not None:
        return refusal
    go_on = context.button("btn_erase_go_on", BeginErasure())
    keep = context.button("btn_leave_no", navigation.Go(command="privasi"))
    text = context.say("ask_erase")
    return (Reply(text, (context.choose(go_on, keep),)),)


async def ask_again(context: Context, press: BeginErasure) -> Posts:
    if await subject(context) is None:
        return await privacy(context)
    return await begin(context, ERASURE_FORM)


async def _choices(context: Context, answers: Answers) -> Sequence[Choice]:
    return (Choice("hapus", context.say("btn_erase_yes").plain),)


async def _done(context: Context, erasure: Erasure) -> Posts:
    person = await subject(context)
    if person is None:
        return await privacy(context)
    if (refusal := await last_owner(context, person)) is not None:
        return refusal
    await record(context, "erased", subject=person.id)
    posts = await let_go(context, person)
    await traces.erase(context.db, person.id, context.now)
    context.person = None
    context.chat = context.chat.model_copy(update={"person": None})
    buttons = ((back(context), *navigation.home(context)),)
    return (Reply(context.say("erased"), buttons), *posts)


ERASURE_FORM = Form(
    code="er",
    version=1,
    title="title_erasure",
    confirm="btn_erase_yes",
    questions=(
        Question(
            "word",
            ask="ask_erase_word",
            label="title_erasure",
            parse=one_of(_WORDS.get),
            choices=_choices,
        ),
    ),
    model=Erasure,
    done=_done,
    card=False,
)
