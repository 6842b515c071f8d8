"""The talk of a form: begin, answer, finish."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from content.markup import marked
from content.text import Text
from handlers.chat import Posts, Reply
from handlers.context import Context
from handlers.forms import many
from handlers.forms.answer import Misunderstood, Unclear
from handlers.forms.open import OpenForm, opened
from handlers.forms.question import Form, Objection
from handlers.forms.reading import chosen, counted, read
from handlers.forms.screen import card_labels, card_names, card_screen, question_screen
from handlers.forms.state import FormState


async def begin(
    context: Context,
    form: Form[Any],
    given: dict[str, str] | None = None,
    note: Text | None = None,
) -> Posts:
    """Open the form, below this note or what it is about; one of its kind that is open already goes
    on, with what is given now."""
    state = FormState(form=form.code, version=form.version, given=given or {})
    _withdraw(context, form)
    mine = next((state for state in context.forms if state.form == form.code), None)
    if mine is None:
        context.forms.append(state)
    else:
        place = context.forms.index(mine)
        context.forms[place] = state.model_copy(update={"answers": mine.answers})
    if mine is not None and mine.answers:
        note = context.say("form_goes_on")
    talk = lifted(context, form.code)
    return await proceed(talk, note or await about(talk))


async def about(talk: OpenForm) -> Text | None:
    return await talk.form.about(talk.context, talk.answers) if talk.form.about else None


def lifted(context: Context, code: str) -> OpenForm:
    """This form on top and awake; an entry stays on its list, so either brings the other along."""
    forms = context.forms
    first = next(place for place, state in enumerate(forms) if state.form == code)
    while forms[first].into is not None:
        first -= 1
    after = first + 1
    while after < len(forms) and forms[after].into is not None:
        after += 1
    forms[:] = [*forms[:first], *forms[after:], *forms[first:after]]
    pause(context)
    forms[-1] = forms[-1].model_copy(update={"paused": False, "offered": None})
    return opened(context, context.world.routes.forms[forms[-1].form], forms[-1])


def offer(
    context: Context, form: Form[Any], given: dict[str, str], answers: dict[str, str]
) -> bool:
    """Propose this form, answered so far as that: `Resume` takes it up, or it is gone.

    False where one of its kind is open: that is not to be lost."""
    _withdraw(context, form)
    if any(state.form == form.code for state in context.forms):
        return False
    context.forms.append(
        FormState(
            form=form.code,
            version=form.version,
            given=given,
            answers=answers,
            paused=True,
            offered=context.now,
        )
    )
    return True


def _withdraw(context: Context, form: Form[Any]) -> None:
    context.forms[:] = [
        state for state in context.forms if state.form != form.code or state.offered is None
    ]


def dropped(context: Context, code: str) -> FormState | None:
    """Close this form unanswered: something else has answered it. None where it is not open."""
    state = next((each for each in context.forms if each.form == code), None)
    context.forms[:] = [each for each in context.forms if each.form != code]
    return state


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


async def screen(talk: OpenForm, note: Text | None = None, warning: bool = False) -> Reply:
    """What the form shows at this point, which becomes its state.

    A warned answer can be kept only while its warning is on the screen.
    """
    if talk.state.warned and not warning:
        talk = talk.changed(warned="")
    if note is None and talk.outdated is not None:
        note = talk.context.say(talk.outdated.key, **talk.outdated.values)
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
    found = await chosen(talk, words)
    if found == words and talk.question.styled:
        found = as_typed(talk.context, words)
    return await answer(talk, found, typed=True)


def as_typed(context: Context, words: str) -> str:
    """These words in the small markup, where they are what was typed just now."""
    styled = context.styled
    return marked(styled) if styled is not None and styled.plain == words else words


async def answer(talk: OpenForm, words: str, typed: bool = False) -> Posts:
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
        return await _object(talk, given.canonical, objection, typed)
    echo = question.show(context, given.value, given.canonical) if typed and question.echo else ""
    return await proceed(
        talk.answered(question.field, given.canonical), Text(echo) if echo else None
    )


async def _object(talk: OpenForm, canonical: str, objection: Objection, typed: bool) -> Posts:
    """A warned answer that is typed once more is meant; a second tap is not."""
    if objection.warning and typed and talk.state.warned == canonical:
        return await proceed(talk.answered(talk.step, canonical))
    warned = canonical if objection.warning else ""
    asked = talk.changed(warned=warned, unclear="", at=talk.step)
    note = talk.context.say(objection.key, **objection.values)
    return (await screen(asked, note, warning=objection.warning),)


async def _said_at_card(talk: OpenForm, words: str) -> Posts:
    place = counted(words, card_names(talk))
    if place == 0:
        return await finish(talk)
    at = counted(words, card_labels(talk)) if place is None else place - 1
    if at is None:
        return (await screen(talk, talk.context.say("form_card_hint")),)
    return (await screen(talk.changed(at=talk.asked[at].field)),)


async def _said_at_list(talk: OpenForm, words: str) -> Posts:
    names = [talk.context.say("btn_add").plain, talk.context.say("btn_list_done").plain]
    place = counted(words, names)
    if place is not None:
        return await (add_entry(talk) if place == 0 else close_list(talk))
    if (entry := many.removal_named(talk, words)) is not None:
        return (await screen(many.without(talk, entry)),)
    return (await screen(talk, talk.context.say("form_list_hint")),)


async def add_entry(talk: OpenForm) -> Posts:
    return await proceed(many.new_entry(talk))


async def close_list(talk: OpenForm) -> Posts:
    assert talk.question is not None
    if many.length(talk) == 0 and not talk.question.optional:
        return (await screen(talk, talk.context.say("form_list_empty")),)
    if (number := many.outdated(talk)) is not None:
        return (await screen(talk, talk.context.say("form_list_outdated", number=number)),)
    return await proceed(many.closed_list(talk))


async def finish(talk: OpenForm) -> Posts:
    """All answers make the model and the form is done; else the card says which rule breaks."""
    assert talk.question is None
    try:
        model = talk.form.model.model_validate(talk.answers)
    except ValidationError as error:
        broken = error.errors()[0]
        key, values = broken["type"], broken.get("ctx", {})
        return (await screen(talk, talk.context.say(key, **values)),)
    if talk.state.into is not None:
        return await proceed(many.collected(talk))
    talk.context.forms.pop()
    posts: Posts = await talk.form.done(talk.context, model)
    return posts
