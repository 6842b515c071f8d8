"""Going through a form: its buttons, and the words that stand for them."""

from __future__ import annotations

from handlers.chat import Posts, Toast
from handlers.context import Context
from handlers.forms import many
from handlers.forms.conversation import (
    add_entry,
    answer,
    close_list,
    finish,
    pause,
    proceed,
    said,
    screen,
)
from handlers.forms.open import OpenForm, opened
from handlers.forms.presses import Act, Do, Edit, Remove, Resume, Say
from handlers.navigation import closed

_WORDS: dict[str, Act] = {
    "kembali": "back",
    "back": "back",
    "lewati": "skip",
    "skip": "skip",
    "batal": "cancel",
    "cancel": "cancel",
}
_YES = frozenset({"ya", "y", "iya", "oke", "ok", "siap", "setuju", "yes"})


async def typed(talk: OpenForm, words: str) -> Posts:
    """Typed words in an open form: back, skip, cancel; then the current question only."""
    folded = words.casefold()
    if talk.state.warned and folded in _YES:
        return await _act(talk, "keep")
    if folded in _WORDS:
        return await _act(talk, _WORDS[folded])
    return await said(talk, words)


async def say(context: Context, press: Say) -> Posts:
    """A choice. Pressed twice it says so; from another step it is stale."""
    talk = _woken(context, press.form)
    if talk is None:
        return await context.world.routes.stale(context)
    takes_words = talk.question is not None and talk.question.many is None
    if takes_words and talk.step == press.step:
        return await answer(talk, press.words)
    if press.step in talk.state.answers:
        return (Toast(context.say("form_noted_already")),)
    return await _stale(talk)


async def do(context: Context, press: Do) -> Posts:
    talk = _woken(context, press.form)
    if talk is None:
        return await context.world.routes.stale(context)
    return await (_act(talk, press.act) if talk.step == press.step else _stale(talk))


async def edit(context: Context, press: Edit) -> Posts:
    """*Ubah* on the card."""
    talk = _woken(context, press.form)
    if talk is None:
        return await context.world.routes.stale(context)
    return await proceed(talk.changed(at=press.field, unclear="", warned=""))


async def resume(context: Context, press: Resume) -> Posts:
    """*Lanjutkan*."""
    talk = _woken(context, press.form)
    return await (proceed(talk) if talk else context.world.routes.stale(context))


async def remove(context: Context, press: Remove) -> Posts:
    talk = _woken(context, press.form)
    if talk is None:
        return await context.world.routes.stale(context)
    if talk.step != press.step or talk.question is None or talk.question.many is None:
        return await _stale(talk)
    return (await screen(many.without(talk, press.entry)),)


async def cancel(context: Context) -> Posts | None:
    """`/batal`: the newest open form ends; None where none is open."""
    talk = _woken(context, context.forms[-1].form) if context.forms else None
    return await _act(talk, "cancel") if talk else None


async def _act(talk: OpenForm, act: Act) -> Posts:
    many_answers = talk.question is not None and talk.question.many is not None
    match act:
        case "add" if many_answers:
            return await add_entry(talk)
        case "done" if many_answers:
            return await close_list(talk)
        case "cancel" if talk.state.into is not None:
            return await proceed(many.given_up(talk))
        case "cancel":
            talk.context.forms.pop()
            return closed(talk.context, talk.context.say("form_cancelled"))
        case "done":
            return await finish(talk)
        case "keep" if talk.state.warned:
            return await proceed(talk.answered(talk.step, talk.state.warned))
        case "skip" if talk.question is not None and talk.question.optional:
            return await proceed(talk.answered(talk.step, ""))
        case "back" if talk.before is not None:
            return await proceed(talk.changed(at=talk.before.field, unclear="", warned=""))
    note = talk.context.say("form_cannot_skip" if act == "skip" else "form_at_start")
    return (await screen(talk, note),)


async def _stale(talk: OpenForm) -> Posts:
    return (Toast(talk.context.say("button_stale")), await screen(talk))


def _woken(context: Context, code: str) -> OpenForm | None:
    """The open form of this code, made the active one."""
    state = next((state for state in context.forms if state.form == code), None)
    if state is None:
        return None
    context.forms.remove(state)
    pause(context)
    context.forms.append(state.model_copy(update={"paused": False}))
    return opened(context, context.world.routes.forms[code], context.forms[-1])
