"""A question with many answers: entries of a sub-form, added and removed one by one.

The sub-form is an open form of its own on top of its parent, so everything that holds for forms
holds for it; when it is done, its answers become the newest entry of the parent's list.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from content.text import Text
from handlers.chat import Reply
from handlers.forms.open import OpenForm, entries_of, opened
from handlers.forms.presses import Do, Remove
from handlers.forms.question import Form
from handlers.forms.screen import controls, entry_lines, noted, pairs
from handlers.forms.state import FormState


def list_screen(talk: OpenForm, note: Text | None = None) -> Reply:
    assert talk.question is not None
    context, form, step = talk.context, talk.form.code, talk.step
    lines = entry_lines(talk, talk.question)
    text = context.say(talk.question.ask) + Text("\n" if lines.plain else "") + lines
    of = length(talk)
    removals = [
        context.button(
            "btn_remove", Remove(form=form, step=step, entry=place, of=of), number=place + 1
        )
        for place in range(of)
    ]
    add = context.button("btn_add", Do(form=form, step=step, act="add"))
    done = context.button("btn_list_done", Do(form=form, step=step, act="done"))
    return Reply(noted(note, text), ((add, done), *pairs(removals), controls(talk)))


def removal_named(talk: OpenForm, words: str) -> int | None:
    """The entry whose removal is typed in full; a bare number removes nothing."""
    labels = [
        talk.context.say("btn_remove", number=number).plain.casefold()
        for number in range(1, length(talk) + 1)
    ]
    return labels.index(words.casefold()) if words.casefold() in labels else None


def new_entry(talk: OpenForm) -> OpenForm:
    """The sub-form, opened on top; its parent waits for it."""
    assert talk.question is not None
    assert talk.question.many is not None
    form = talk.question.many
    context = talk.context
    context.forms[-1] = talk.state.model_copy(update={"at": talk.step, "paused": True})
    context.forms.append(FormState(form=form.code, version=form.version, into=talk.step))
    return opened(context, form, context.forms[-1])


def collected(talk: OpenForm) -> OpenForm:
    """The parent, with the finished entry in its list."""
    field = talk.state.into
    assert field is not None
    parent = given_up(talk)
    entries = [*_entries(parent, field), talk.state.answers]
    return parent.changed(answers={**parent.state.answers, field: json.dumps(entries)})


def given_up(talk: OpenForm) -> OpenForm:
    """The parent as it was, the sub-form gone."""
    context = talk.context
    context.forms.pop()
    state = context.forms[-1].model_copy(update={"at": talk.state.into, "paused": False})
    return opened(context, context.world.routes.forms[state.form], state)


def without(talk: OpenForm, place: int) -> OpenForm:
    """The list without the entry at this place, still open."""
    entries = [entry for at, entry in enumerate(_entries(talk, talk.step)) if at != place]
    answers = {**talk.state.answers, talk.step: json.dumps(entries)}
    return talk.changed(answers=answers, at=talk.step)


def closed_list(talk: OpenForm) -> OpenForm:
    """The list as it stands is the answer."""
    return talk.answered(talk.step, json.dumps(_entries(talk, talk.step)))


def length(talk: OpenForm) -> int:
    return len(_entries(talk, talk.step))


def outdated(talk: OpenForm) -> int | None:
    """The number, from 1, of the first entry that no longer fits."""
    assert talk.question is not None
    assert talk.question.many is not None
    kept = json.dumps(_entries(talk, talk.step))
    entries = entries_of(talk.context, talk.question.many, kept)
    return entries.index(None) + 1 if None in entries else None


def belongs(entry: FormState, below: Sequence[FormState], forms: Mapping[str, Form[Any]]) -> bool:
    """Does this form make an entry of a list that the form below it still has?"""
    questions = forms[below[-1].form].questions if below else ()
    return any(
        each.field == entry.into and each.many is not None and each.many.code == entry.form
        for each in questions
    )


def _entries(talk: OpenForm, field: str) -> list[dict[str, str]]:
    entries: list[dict[str, str]] = json.loads(talk.state.answers.get(field) or "[]")
    return entries
