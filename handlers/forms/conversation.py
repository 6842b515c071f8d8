"""The talk of a form: begin, answer, finish."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from content.text import Text
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms import many
from handlers.forms.answer import Misunderstood, Unclear
from handlers.forms.open import OpenForm, opened
from handlers.forms.question import Form, Objection
from handlers.forms.reading import chosen, counted, read
from handlers.forms.screen import card_names, card_screen, question_screen
from handlers.forms.state import FormState


async def begin(context: Context, form: Form[Any], given: dict[str, str] | None = None) -> Posts:
    """Open the form; one of its kind that is open already goes on, with what is given now."""
    mine = next((state for state in context.forms if state.form == form.code), None)
    state = FormState(form=form.code, version=form.version, given=given or {})
    if mine is not None:
        state = state.model_copy(update={"answers": mine.answers})
        context.forms.remove(mine)
    pause(context)
    context.forms.append(state)
    goes_on = mine is not None and bool(mine.answers)
    note = context.say("form_goes_on") if goes_on else None
    return await proceed(opened(context, form, state), note)


def pause(context: Context) -> None:
    """Open forms wait; the menu offers to go on with them."""
    context.forms[:] = [state.model_copy(update={"paused": True}) for state in context.forms]


def active(context: Context) -> OpenForm | None:
    """The form that typed words answer now."""
    if not context.forms or context.forms[-1].paused:
        return None
    state = context.forms[-1]
    return opened(context, context.world.routes.forms[state.form], state)


async def proceed(talk: OpenForm, note: Text | None = None) -> Posts:
    """Show what comes next; finish where nothing does."""
    if talk.question is None and not talk.form.card:
        return await finish(talk)
    return (await screen(talk, note),)


async def screen(talk: OpenForm, note: Text | None = None) -> Reply:
    """What the form shows at this point, which becomes its state."""
    talk.context.forms[-1] = talk.state
    if talk.question is None:
        return card_screen(talk, note)
    if talk.question.many is not None:
        return many.list_screen(talk, note)
    return await question_screen(talk, note)


async def said(talk: OpenForm, words: str) -> Posts:
    """Typed words that are no control: the current question only, or the card's buttons."""
    if talk.question is None:
        return await _said_at_card(talk, words)
    if talk.question.many is not None:
        return await _said_at_list(talk, words)
    return await answer(talk, await chosen(talk, words))


async def answer(talk: OpenForm, words: str) -> Posts:
    """These words answer the current question."""
    assert talk.question is not None
    context, question = talk.context, talk.question
    words, given = read(talk, words)
    if isinstance(given, Misunderstood):
        return (await screen(talk, context.say(given.key, **given.values)),)
    if isinstance(given, Unclear):
        return (await screen(talk.changed(unclear=words, at=question.field)),)
    objection = None
    if question.check is not None:
        objection = await question.check(context, talk.answers, given.value)
    if objection is not None:
        return await _object(talk, given.canonical, objection)
    return await proceed(talk.answered(question.field, given.canonical))


async def _object(talk: OpenForm, canonical: str, objection: Objection) -> Posts:
    """A warned answer that is given once more is meant."""
    if objection.warning and talk.state.warned == canonical:
        return await proceed(talk.answered(talk.step, canonical))
    warned = canonical if objection.warning else ""
    asked = talk.changed(warned=warned, unclear="", at=talk.step)
    return (await screen(asked, talk.context.say(objection.key, **objection.values)),)


async def _said_at_card(talk: OpenForm, words: str) -> Posts:
    place = counted(words, card_names(talk))
    if place is None:
        return (await screen(talk, talk.context.say("form_card_hint")),)
    if place == 0:
        return await finish(talk)
    return (await screen(talk.changed(at=talk.asked[place - 1].field)),)


async def _said_at_list(talk: OpenForm, words: str) -> Posts:
    names = [talk.context.say("btn_add").plain, talk.context.say("btn_list_done").plain]
    place = counted(words, names)
    if place is None:
        return (await screen(talk, talk.context.say("form_list_hint")),)
    return await (add_entry(talk) if place == 0 else close_list(talk))


async def add_entry(talk: OpenForm) -> Posts:
    return await proceed(many.new_entry(talk))


async def close_list(talk: OpenForm) -> Posts:
    assert talk.question is not None
    if many.is_empty(talk) and not talk.question.optional:
        return (await screen(talk, talk.context.say("form_list_empty")),)
    return await proceed(many.closed_list(talk))


async def finish(talk: OpenForm) -> Posts:
    """All answers make the model and the form is done; else the card says which rule breaks."""
    if talk.question is not None:
        return (await screen(talk),)
    try:
        model = talk.form.model.model_validate(talk.answers)
    except ValidationError as error:
        talk.context.forms[-1] = talk.state
        key = error.errors()[0]["type"]
        return (card_screen(talk, talk.context.say(key)),)
    if talk.state.into is not None:
        return await proceed(many.collected(talk))
    talk.context.forms.pop()
    posts: Posts = await talk.form.done(talk.context, model)
    return posts
