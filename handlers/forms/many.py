"""A question with many answers: entries of a sub-form, added and removed one by one.

The sub-form is an open form of its own on top of its parent, so everything that holds for forms
holds for it; when it is done, its answers become the newest entry of the parent's list.
"""

from __future__ import annotations

import json

from content.text import Text, join
from handlers.chat import Reply
from handlers.forms.open import OpenForm, opened
from handlers.forms.presses import Do, Remove
from handlers.forms.screen import controls, noted
from handlers.forms.state import FormState


def list_screen(talk: OpenForm, note: Text | None = None) -> Reply:
    assert talk.question is not None
    context, form, step = talk.context, talk.form.code, talk.step
    entries = _entries(talk)
    lines = join("\n", [_line(talk, number, entry) for number, entry in enumerate(entries, 1)])
    text = context.say(talk.question.ask) + Text("\n" if entries else "") + lines
    removals = [
        (context.button("btn_remove", Remove(form=form, step=step, entry=place), number=place + 1),)
        for place in range(len(entries))
    ]
    add = context.button("btn_add", Do(form=form, step=step, act="add"))
    done = context.button("btn_list_done", Do(form=form, step=step, act="done"))
    return Reply(noted(note, text), (*removals, (add, done), controls(talk)))


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
    entries = [*_entries(parent), talk.state.answers]
    return parent.changed(answers={**parent.state.answers, field: json.dumps(entries)})


def given_up(talk: OpenForm) -> OpenForm:
    """The parent as it was, the sub-form gone."""
    context = talk.context
    context.forms.pop()
    state = context.forms[-1].model_copy(update={"at": talk.state.into, "paused": False})
    return opened(context, context.world.routes.forms[state.form], state)


def without(talk: OpenForm, place: int) -> OpenForm:
    """The list without the entry at this place; a place that is not there changes nothing."""
    entries = [entry for at, entry in enumerate(_entries(talk)) if at != place]
    return talk.changed(answers={**talk.state.answers, talk.step: json.dumps(entries)})


def closed_list(talk: OpenForm) -> OpenForm:
    """The list as it stands is the answer."""
    return talk.answered(talk.step, json.dumps(_entries(talk)))


def is_empty(talk: OpenForm) -> bool:
    return not _entries(talk)


def _entries(talk: OpenForm) -> list[dict[str, str]]:
    assert talk.question is not None
    entries: list[dict[str, str]] = json.loads(talk.state.answers.get(talk.question.field) or "[]")
    return entries


def _line(talk: OpenForm, number: int, entry: dict[str, str]) -> Text:
    said = " · ".join(canonical for canonical in entry.values() if canonical)
    return talk.context.say("form_entry", number=number, entry=said)
