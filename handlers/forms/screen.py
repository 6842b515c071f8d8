"""What an open form shows: a question with its buttons, or the card with all answers."""

from __future__ import annotations

import json

from content.text import Text, join
from handlers.chat import Button, Buttons, Reply
from handlers.forms.open import OpenForm
from handlers.forms.presses import CARD, Do, Edit, Say
from handlers.forms.question import Question

BEFORE, AFTER = "asked_before", "asked_after"
"""Given to forms that are gone through as one: how many questions the others have."""
_WIDE = 20  # characters of a label from which it has a row of its own


async def question_screen(talk: OpenForm, note: Text | None = None) -> Reply:
    assert talk.question is not None
    asks_for_deed = talk.state.warned and talk.question.leave
    choices = () if asks_for_deed else await talk.choices()
    keep = ((keep_button(talk),),) if talk.state.warned else ()
    offered = pairs([_choice(talk, choice.label, choice.words) for choice in choices])
    answers = (*offered, *keep) if talk.question.meant else (*keep, *offered)
    rows = (*answers, await below(talk))
    text = note if note and talk.state.warned else noted(note, question_text(talk))
    return Reply(text, tuple(row for row in rows if row))


def question_text(talk: OpenForm) -> Text:
    assert talk.question is not None
    if talk.unclear is not None:
        ask = talk.context.say(talk.unclear.key, **talk.unclear.values)
    else:
        ask = talk.context.say(talk.question.ask)
    if talk.correcting:
        now = talk.context.say("form_now", value=shown(talk, talk.question))
        return join("\n", [ask, now])
    before, after = (int(talk.state.given.get(name, "0")) for name in (BEFORE, AFTER))
    of = before + len(talk.asked) + after
    if of == 1:
        return ask
    return talk.context.say("form_question", number=before + talk.number, of=of, question=ask)


def card_screen(talk: OpenForm, note: Text | None = None) -> Reply:
    context, form = talk.context, talk.form
    lines = join("\n", [_line(talk, question) for question in talk.asked])
    text = context.say("form_card", title=context.say(form.title), lines=lines)
    edits = [_edit(talk, question) for question in talk.asked]
    confirm = context.button(form.confirm, _do(talk, "done"))
    cancel = context.button("btn_cancel", _do(talk, "cancel"))
    return Reply(noted(note, text), ((confirm,), *pairs(edits), (cancel,)))


def card_names(talk: OpenForm) -> list[str]:
    """The card's own buttons in the order in which typed numbers count them."""
    edits = [_edit(talk, question).label for question in talk.asked]
    return [talk.context.say(talk.form.confirm).plain, *edits]


def card_labels(talk: OpenForm) -> list[str]:
    """What the card's lines are called, in order."""
    return [talk.context.say(question.label).plain for question in talk.asked]


def entry_lines(talk: OpenForm, question: Question) -> Text:
    """The entries of a list question, a numbered line each."""
    entries = json.loads(talk.state.answers.get(question.field) or "[]")
    said = [" · ".join(filter(None, entry.values())) for entry in entries]
    lines = [
        talk.context.say("form_entry", number=number, entry=entry)
        for number, entry in enumerate(said, 1)
    ]
    return join("\n", lines)


async def below(talk: OpenForm) -> tuple[Button, ...]:
    own = await talk.form.below(talk.context, talk.answers) if talk.form.below else ()
    return own or controls(talk)


def controls(talk: OpenForm) -> tuple[Button, ...]:
    context, buttons = talk.context, []
    if talk.before is not None or talk.correcting:
        buttons.append(context.button("btn_back", _do(talk, "back")))
    if talk.question is not None and talk.question.optional:
        buttons.append(context.button("btn_skip", _do(talk, "skip")))
    buttons.append(leave_button(talk))
    return tuple(buttons)


def keep_button(talk: OpenForm) -> Button:
    """Below a warning."""
    keep = talk.question.keep if talk.question else None
    press = _do(talk, "keep")
    return talk.context.button(keep, press) if keep else talk.context.button("btn_keep", press)


def leave_button(talk: OpenForm) -> Button:
    leave = talk.question.leave if talk.question else None
    press = _do(talk, "cancel")
    return talk.context.button(leave, press) if leave else talk.context.button("btn_cancel", press)


def pairs(buttons: list[Button]) -> Buttons:
    """Two short labels share a row."""
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        beside = rows and len(rows[-1]) == 1 and len(rows[-1][0].label) < _WIDE
        if beside and len(button.label) < _WIDE:
            rows[-1] = (*rows[-1], button)
        else:
            rows.append((button,))
    return tuple(rows)


def noted(note: Text | None, text: Text) -> Text:
    return text if note is None else note + Text("\n\n") + text


def _line(talk: OpenForm, question: Question) -> Text:
    label = talk.context.say(question.label)
    return talk.context.say("form_line", label=label, value=shown(talk, question))


def shown(talk: OpenForm, question: Question) -> str | Text:
    """The answer as it stands, in words."""
    canonical = talk.state.answers.get(question.field, "")
    if question.many is not None and talk.answers.get(question.field):
        return Text("\n") + entry_lines(talk, question)
    if question.many is None and canonical:
        return question.show(talk.context, talk.answers.get(question.field), canonical)
    return talk.context.say("form_skipped")


def _edit(talk: OpenForm, question: Question) -> Button:
    what = talk.context.say(question.label)
    press = Edit(form=talk.form.code, field=question.field)
    return talk.context.button("btn_edit", press, what=what)


def _choice(talk: OpenForm, label: str, words: str) -> Button:
    return Button(label=label, press=Say(form=talk.form.code, step=talk.step, words=words).wire)


def _do(talk: OpenForm, act: str) -> Do:
    step = talk.step if talk.question else CARD
    return Do.model_validate({"form": talk.form.code, "step": step, "act": act})
