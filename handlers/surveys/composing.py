"""What a survey of an office's own asks: its questions are added, moved, and left out."""

from __future__ import annotations

from collections.abc import Sequence

from content.survey import Option, Page, Question, Survey, When, Words

Questions = tuple[Question, ...]
_A_PAGE = 20


class Needed(Exception):
    """A question would stand before the one on which it depends."""


def composed(survey: int, title: str, questions: Questions) -> Survey:
    """ValueError where there are no questions."""
    pages = tuple(
        Page(questions=questions[first : first + _A_PAGE])
        for first in range(0, len(questions), _A_PAGE)
    )
    return Survey(id=f"survei-{survey}", title=Words(id=title), pages=pages)


def id_of(number: int) -> str:
    return f"p{number}"


def number_of(question: Question) -> int:
    return int(question.id.removeprefix("p"))


def place_of(questions: Questions, number: int) -> int | None:
    """From 0; None where there is no such question."""
    ids = [question.id for question in questions]
    return ids.index(id_of(number)) if id_of(number) in ids else None


def replaced(questions: Questions, place: int, question: Question) -> Questions:
    return (*questions[:place], question, *questions[place + 1 :])


def asked_anew(questions: Questions, place: int, number: int) -> Questions:
    """The one at this place counts by itself, by another number; what depends on it still does."""
    old, new = questions[place].id, id_of(number)
    renamed = questions[place].model_copy(update={"id": new})
    following = (
        each.model_copy(update={"when": each.when.model_copy(update={"question": new})})
        if each.when is not None and each.when.question == old
        else each
        for each in questions[place + 1 :]
    )
    return (*questions[:place], renamed, *following)


def with_options(question: Question, labels: Sequence[str]) -> Question:
    """These are its options. One that reads as before is the same; as many as before, the others
    are the same too, worded anew."""
    kept = {each.label.id: each.id for each in question.options}
    left = [each.id for each in question.options if each.label.id not in labels]
    if len(labels) != len(question.options):
        last = max(int(each.id.removeprefix("o")) for each in question.options)
        left = [f"o{last + number}" for number in range(1, len(labels) + 1)]
    fresh = iter(left)
    options = tuple(
        Option(id=kept[label] if label in kept else next(fresh), label=Words(id=label))
        for label in labels
    )
    return question.model_copy(update={"options": options})


def freed(questions: Questions, on: Question) -> tuple[Questions, list[int]]:
    """What depended on an answer that it has no longer is asked always; their numbers, from 1."""
    found = tuple(_without_lost(each, on) if depends(each, on) else each for each in questions)
    pairs = zip(questions, found, strict=True)
    return found, [place for place, (was, now) in enumerate(pairs, 1) if was.when and not now.when]


def _without_lost(question: Question, on: Question) -> Question:
    assert question.when is not None
    values = tuple(each for each in question.when.values if each in on.values)
    when = question.when.model_copy(update={"values": values}) if values else None
    return question.model_copy(update={"when": when})


def without(questions: Questions, place: int) -> Questions:
    """What depended on the one that goes is asked always from now on."""
    gone = questions[place]
    return tuple(
        each.model_copy(update={"when": None}) if depends(each, gone) else each
        for each in questions
        if each is not gone
    )


def depends(question: Question, on: Question) -> bool:
    return question.when is not None and question.when.question == on.id


def moved_up(questions: Questions, place: int) -> Questions:
    """One place earlier than this, which is not the first. Raises Needed."""
    before, question = questions[place - 1], questions[place]
    if depends(question, before):
        raise Needed
    return (*questions[: place - 1], question, before, *questions[place + 1 :])


def deciding(questions: Questions, place: int) -> Questions:
    """Those before it on whose answer it can depend."""
    return tuple(each for each in questions[:place] if each.values)


def branched(question: Question, on: Question, option: int) -> Question:
    """Asked only where `on` was answered by its option of this place."""
    when = When(question=on.id, values=(on.values[option],))
    return question.model_copy(update={"when": when})
