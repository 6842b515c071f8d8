"""A survey: pages of questions, as shipped or as an office makes it in the chat.

An answer is a tuple of values: ids of options, "1" to "4" of a scale, "yes" or "no", or the one
text that a person wrote. An optional question that was skipped has the answer `()`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from content.language import LANGUAGES
from content.source import Identified, Loc, read_folder, read_named

MOST_TITLE, MOST_QUESTION, MOST_OPTION, MOST_ANSWER = 120, 300, 100, 1000  # characters
MOST_OPTIONS, MOST_QUESTIONS = 30, 40

Kind = Literal["single", "several", "scale", "yes_no", "text"]
Answers = Mapping[str, tuple[str, ...]]

# A scale has no middle to hide in.
_VALUES: Mapping[str, tuple[str, ...]] = {"scale": ("1", "2", "3", "4"), "yes_no": ("yes", "no")}

_ALIKE = "is like a label before it"
_TWICE = "is there twice"


class _Model(BaseModel, frozen=True, extra="forbid", strict=True):
    """Says what every part of a survey is: unchanging, and nothing but what is asked for."""


def _look(words: str) -> str:
    """What tells words apart for the eye: not blanks, nor what only joins, nor big letters."""
    # Not all of category C: an emoji that is newer than this Python stands there too.
    unseen = {"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"}
    letters = unicodedata.normalize("NFKC", words).casefold()
    return "".join(letter for letter in letters if unicodedata.category(letter) not in unseen)


def _tidy(value: str) -> str:
    if value != value.strip() or not _look(value):
        raise ValueError("must be text without blanks around it")
    return value


_Said = Annotated[str, AfterValidator(_tidy)]


class Words(_Model):
    """What is said in each language. An office writes one: then English falls back to it."""

    id: _Said
    en: _Said | None = None

    def said(self, language: str) -> str:
        return self.id if language == "id" or self.en is None else self.en


def _at_most(most: int, one_line: bool = True) -> AfterValidator:
    def judged(words: Words) -> Words:
        for said in (words.id, words.en or ""):
            if len(said) > most:
                raise ValueError(f"at most {most} characters")
            if one_line and len(said.splitlines()) > 1:
                raise ValueError("must be one line")
        return words

    return AfterValidator(judged)


Title = Annotated[Words, _at_most(MOST_TITLE)]
Label = Annotated[Words, _at_most(MOST_OPTION)]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9_]{1,24}$")]


def _refuse(found: Iterable[tuple[Loc, str]]) -> None:
    """Raises what was found, if anything. Pydantic keeps the places, so each line can be told."""
    errors = [
        InitErrorDetails(type=PydanticCustomError("bad", "{why}", {"why": why}), loc=loc, input="")
        for loc, why in found
    ]
    if errors:
        raise ValidationError.from_exception_data("Survey", errors)


def _again(keys: list[str]) -> list[int]:
    """The places of what stands at an earlier one too."""
    return [place for place, key in enumerate(keys) if key in keys[:place]]


def _alike(labels: tuple[Words, ...]) -> list[int]:
    """The places of labels that look like an earlier one, in any of the languages."""
    looks = [_again([_look(label.said(language)) for label in labels]) for language in LANGUAGES]
    return sorted({*looks[0], *looks[1]})


def _four_apart(labels: tuple[Words, ...]) -> tuple[Words, ...]:
    if len(labels) != len(_VALUES["scale"]):
        raise ValueError("4 labels are needed")
    _refuse(((place,), _ALIKE) for place in _alike(labels))
    return labels


Scale = Annotated[tuple[Label, ...], AfterValidator(_four_apart)]

GOODNESS: Scale = (
    Words(id="Tidak Baik", en="Poor"),
    Words(id="Kurang Baik", en="Not so good"),
    Words(id="Baik", en="Good"),
    Words(id="Sangat Baik", en="Very good"),
)


class Option(_Model):
    """`id` is kept with the answers: what it means never changes."""

    id: Slug
    label: Label


class When(_Model, validate_by_name=True):
    """Asked where the earlier answer is, or holds, one of `values`, which a file writes as `is`."""

    question: Slug
    values: tuple[str, ...] = Field(alias="is", min_length=1)


class Question(_Model):
    """`required` is all but a text, unless it is said. Only `single` and `several` have options."""

    id: Slug
    kind: Kind
    text: Annotated[Words, _at_most(MOST_QUESTION, one_line=False)]
    options: tuple[Option, ...] = Field(default=(), validate_default=True)
    required: bool = Field(default=None, validate_default=True)
    when: When | None = None

    @field_validator("options")
    @classmethod
    def _told_apart(cls, options: tuple[Option, ...], info: ValidationInfo) -> tuple[Option, ...]:
        kind = info.data.get("kind")
        if kind in ("single", "several") and not 2 <= len(options) <= MOST_OPTIONS:
            raise ValueError(f"2 to {MOST_OPTIONS} are needed")
        if kind in ("scale", "yes_no", "text") and options:
            raise ValueError("only 'single' and 'several' have them")
        alike = _alike(tuple(option.label for option in options))
        _refuse(((place, "label"), _ALIKE) for place in alike)
        _refuse(((place, "id"), _TWICE) for place in _again([each.id for each in options]))
        return options

    @field_validator("required", mode="before")
    @classmethod
    def _by_kind(cls, value: object, info: ValidationInfo) -> bool:
        if value is None:
            return info.data.get("kind") != "text"
        if not isinstance(value, bool) and value not in ("yes", "no"):
            raise ValueError("write yes or no")
        return value in (True, "yes")

    @property
    def values(self) -> tuple[str, ...]:
        """All that can be chosen, in order; nothing of a text, which is a person's own."""
        return _VALUES.get(self.kind) or tuple(option.id for option in self.options)


def _up_to(most: int) -> AfterValidator:
    # No min_length: pydantic counts without the broken ones, and would report what is not so.
    def counted(listed: tuple[_Model, ...]) -> tuple[_Model, ...]:
        if not 1 <= len(listed) <= most:
            raise ValueError(f"1 to {most} are needed")
        return listed

    return AfterValidator(counted)


class Page(_Model):
    title: Title | None = None
    questions: Annotated[tuple[Question, ...], _up_to(20)]


Pages = Annotated[tuple[Page, ...], _up_to(10)]


class Survey(_Model, Identified):
    """`scale` says the four values of its scale questions, from "1" to "4"."""

    title: Title
    intro: Annotated[Words, _at_most(MOST_ANSWER, one_line=False)] | None = None
    scale: Scale = GOODNESS
    pages: Pages

    @property
    def questions(self) -> tuple[Question, ...]:
        """Those of all pages, in order."""
        return tuple(question for page in self.pages for question in page.questions)

    @field_validator("pages")
    @classmethod
    def _in_order(cls, pages: Pages) -> Pages:
        if sum(len(page.questions) for page in pages) > MOST_QUESTIONS:
            raise ValueError(f"at most {MOST_QUESTIONS} questions")
        _refuse(_misplaced(pages))
        return pages


def _misplaced(pages: Pages) -> Iterator[tuple[Loc, str]]:
    earlier: dict[str, Question] = {}
    for page_place, page in enumerate(pages):
        for place, question in enumerate(page.questions):
            here: Loc = (page_place, "questions", place)
            if question.id in earlier:
                yield (*here, "id"), _TWICE
            for loc, said in _unmet(question.when, earlier):
                yield (*here, "when", *loc), said
            earlier[question.id] = question


def _unmet(when: When | None, earlier: Mapping[str, Question]) -> Iterator[tuple[Loc, str]]:
    if when and when.question not in earlier:
        yield ("question",), f"no question before it is {when.question!r}"
    elif when:
        for place, value in enumerate(when.values):
            if value not in earlier[when.question].values:
                yield ("is", place), f"{value!r} is no value of {when.question!r}"


def asked(survey: Survey, answers: Answers) -> tuple[Question, ...]:
    """The questions that apply after these answers, in order."""
    found: dict[str, Question] = {}
    for question in survey.questions:
        when = question.when
        # An answer that a person gave and then left by another branch decides nothing.
        if when is None or (
            when.question in found and set(answers.get(when.question, ())) & set(when.values)
        ):
            found[question.id] = question
    return tuple(found.values())


def following(survey: Survey, answers: Answers) -> Question | None:
    """The first question that applies and has no answer yet; None at the end."""
    return next((each for each in asked(survey, answers) if each.id not in answers), None)


def kept(survey: Survey, answers: Answers) -> dict[str, tuple[str, ...]]:
    """The answers without those to questions that do not apply, in the order of the questions."""
    return {each.id: answers[each.id] for each in asked(survey, answers) if each.id in answers}


def fits(question: Question, values: tuple[str, ...]) -> bool:
    """Are these values an answer that the question allows?"""
    if not values:
        return not question.required
    if len(values) > 1 and question.kind != "several":
        return False
    if question.kind == "text":
        return len(values[0]) <= MOST_ANSWER and _look(values[0]) != ""
    return len(set(values)) == len(values) and set(values) <= set(question.values)


def parse(json: str) -> Survey:
    """What `written` wrote. Raises ValueError where it is no survey."""
    return Survey.model_validate_json(json)


def written(survey: Survey) -> str:
    """JSON for a row: the same survey is always the same text."""
    return survey.model_dump_json(exclude_defaults=True, by_alias=True)


def read_survey(name: str, source_text: str) -> Survey:
    """Raises ContentError, and nothing else, whatever the text."""
    return read_named(Survey, name, source_text)


def read_surveys(folder: Traversable | None = None) -> tuple[Survey, ...]:
    """Those of a content folder (the shipped one if none is given), by file name.
    Raises ContentError for all files, or for none."""
    return read_folder(folder or files("content"), "surveys", read_survey)


@cache
def survey(name: str) -> Survey:
    """The shipped survey with this id. Raises KeyError where there is none."""
    return {each.id: each for each in read_surveys()}[name]
