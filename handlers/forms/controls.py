"""Going through a form: its buttons, and the words that stand for them."""

from __future__ import annotations

from handlers.chat import Posts, Toast
from handlers.context import Context
from handlers.forms import many
from handlers.forms.answer import Understood
from handlers.forms.conversation import (
    about,
    add_entry,
    answer,
    close_list,
    finish,
    lifted,
    proceed,
    said,
    screen,
)
from handlers.forms.open import OpenForm, opened
from handlers.forms.presses import Act, Do, Edit, Remove, Resume, Say
from handlers.forms.reading import YES_OR_NO
from handlers.forms.screen import keep_button, leave_button
from handlers.menu.navigation import closed

_WORDS: dict[str, Act] = {
    "kembali": "back",
    "back": "back",
    "lewati": "skip",
    "skip": "skip",
    "batal": "cancel",
    "cancel": "cancel",
}

_MEANT = {
    **YES_OR_NO,
    **dict.fromkeys(("ya itu", "iya itu", "itu", "benar", "betul", "yes that one"), "yes"),
    "bukan": "no",
}


async def typed(talk: OpenForm, words: str) -> Posts:
    """Typed words in an open form: back, skip, cancel; then the current question only.

    After an upgrade the question on the screen may not be the one that comes next: it is asked
    anew before words answer it.
    """
    folded = words.casefold()
    if talk.state.version != talk.form.version and folded not in _WORDS:
        renewed = talk.changed(version=talk.form.version, unclear="", warned="")
        return (await screen(renewed, talk.context.say("form_renewed")),)
    if talk.state.warned and talk.question is not None and talk.question.meant:
        if (posts := await _to_what_is_meant(talk, folded)) is not None:
            return posts
    elif talk.state.warned and (act := _to_warning(talk, folded)) is not None:
        return await _act(talk, act)
    if folded in _WORDS:
        return await _act(talk, _WORDS[folded])
    if folded == leave_button(talk).label.casefold():
        return await _act(talk, "cancel")
    return await said(talk, words)


def _to_warning(talk: OpenForm, folded: str) -> Act | None:
    """A yes or no, or the label of a button; where it asks for a deed, a no is no new answer."""
    means, asks = YES_OR_NO.get(folded), talk.question is not None and talk.question.leave
    if means == "yes" or folded == keep_button(talk).label.casefold():
        return "keep"
    if asks and means == "no":
        return "cancel"
    return None


async def _to_what_is_meant(talk: OpenForm, folded: str) -> Posts | None:
    """A yes is the choice that was asked about; of several it has to be said which."""
    words = " ".join(folded.replace(",", " ").strip(" .!").split())
    means = None if words in _WORDS else _MEANT.get(words)
    if means == "no" or folded == keep_button(talk).label.casefold():
        return await _act(talk, "keep")
    if means is None:
        return None
    choices = await talk.choices()
    if len(choices) == 1:
        return await answer(talk, choices[0].words)
    note = talk.context.say("choice_not_understood")
    return (await screen(talk, note, warning=True),)


async def say(context: Context, press: Say) -> Posts:
    """A choice. Pressed twice it says so; from another step it is stale."""
    if _holds(context, press):
        return (Toast(context.say("form_noted_already")),)
    talk = _woken(context, press.form)
    if talk is None:
        return await context.world.routes.stale(context)
    takes_words = talk.question is not None and talk.question.many is None
    return await (answer(talk, press.words) if takes_words and _at(talk, press) else _stale(talk))


async def do(context: Context, press: Do) -> Posts:
    if _holds(context, press):
        return (Toast(context.say("form_noted_already")),)
    talk = _woken(context, press.form)
    if talk is None:
        return await context.world.routes.stale(context)
    return await (_act(talk, press.act) if _at(talk, press) else _stale(talk))


async def edit(context: Context, press: Edit) -> Posts:
    """*Ubah* on the card."""
    talk = _woken(context, press.form)
    if talk is None:
        return await context.world.routes.stale(context)
    if talk.form.code != press.form or press.field not in {each.field for each in talk.asked}:
        return await _stale(talk)
    return await proceed(talk.changed(at=press.field, unclear="", warned=""))


async def resume(context: Context, press: Resume) -> Posts:
    """*Lanjutkan*."""
    talk = _woken(context, press.form)
    if talk is None:
        return await context.world.routes.stale(context)
    return await proceed(talk, await about(talk))


async def go_on(context: Context, rest: str = "") -> Posts:
    """The word *lanjutkan*: the form that was left last."""
    if not context.forms:
        return await context.world.routes.unknown(context, rest)
    return await resume(context, Resume(form=context.forms[-1].form))


async def remove(context: Context, press: Remove) -> Posts:
    talk = _woken(context, press.form)
    if talk is None:
        return await context.world.routes.stale(context)
    at_list = _at(talk, press) and talk.question is not None and talk.question.many is not None
    if not at_list or press.of != many.length(talk) or press.entry >= press.of:
        return await _stale(talk)
    return (await screen(many.without(talk, press.entry)),)


async def cancel(context: Context) -> Posts | None:
    """`/batal`: the newest open form ends; None where none is open."""
    talk = _woken(context, context.forms[-1].form) if context.forms else None
    return await _act(talk, "cancel") if talk else None


async def _act(talk: OpenForm, act: Act) -> Posts:
    if talk.question is not None and talk.question.many is not None:
        match act:
            case "add":
                return await add_entry(talk)
            case "done" | "skip":
                return await close_list(talk)
    match act:
        case "cancel":
            return await _cancelled(talk)
        case "skip":
            return await _skipped(talk)
        case "back":
            return await _back(talk)
        case "done" if talk.question is None:
            return await finish(talk)
        case "keep" if talk.state.warned:
            return await proceed(talk.answered(talk.step, talk.state.warned))
    return await _stale(talk)


async def _cancelled(talk: OpenForm) -> Posts:
    if talk.state.into is not None:
        return await proceed(many.given_up(talk))
    talk.context.forms.pop()
    back = talk.form.way_back(talk.answers) if talk.form.way_back else None
    return closed(talk.context, talk.context.say("form_cancelled"), back)


async def _skipped(talk: OpenForm) -> Posts:
    if talk.question is None:
        return (await screen(talk, talk.context.say("form_card_hint")),)
    if not talk.question.optional:
        return (await screen(talk, talk.context.say("form_cannot_skip")),)
    return await proceed(talk.answered(talk.step, ""))


async def _back(talk: OpenForm) -> Posts:
    """To the question before; from a correction, to the card it came from."""
    if talk.correcting:
        return await proceed(talk.changed(at=None, unclear="", warned=""))
    if talk.before is None:
        return (await screen(talk, talk.context.say("form_at_start")),)
    return await proceed(talk.changed(at=talk.before.field, unclear="", warned=""))


async def _stale(talk: OpenForm) -> Posts:
    return (Toast(talk.context.say("button_stale")), await screen(talk))


def _holds(context: Context, press: Say | Do) -> bool:
    """Does the answer to an earlier question say already what is pressed once more?"""
    state = next((state for state in context.forms if state.form == press.form), None)
    kept = state.answers.get(press.step) if state else None
    if state is None or kept is None:
        return False
    talk = opened(context, context.world.routes.forms[state.form], state)
    if talk.step == press.step:
        return False
    if isinstance(press, Do):
        return press.act == ("keep" if kept else "skip")
    question = next((each for each in talk.asked if each.field == press.step), None)
    read = question.parse(context, talk.answers, press.words) if question else None
    return isinstance(read, Understood) and read.canonical == kept


def _at(talk: OpenForm, press: Say | Do | Remove) -> bool:
    """Is this where the button stood?"""
    return (talk.form.code, talk.step) == (press.form, press.step)


def _woken(context: Context, code: str) -> OpenForm | None:
    """The open form of this code, made the active one; or the entry that is open on top of it."""
    open_here = any(state.form == code for state in context.forms)
    return lifted(context, code) if open_here else None
