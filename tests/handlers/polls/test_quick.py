"""What a coordinator types for options, and what is made of it."""

from __future__ import annotations

from typing import Any

import pytest

from content.survey import parse, written
from handlers.forms.answer import Misunderstood, Understood
from handlers.polls import quick
from handlers.polls.quick import KINDS, WITH_OPTIONS


def read(words: str) -> Any:
    return quick.read_options(None, {}, words)  # type: ignore[arg-type]  # it looks at words only


@pytest.mark.parametrize(
    ("words", "labels"),
    [
        ("Sabtu\nMinggu", ("Sabtu", "Minggu")),
        ("  Sabtu \n\n \u200b\n Ming  gu\n", ("Sabtu", "Ming gu")),
        ("1. Sabtu\n2. Minggu", ("Sabtu", "Minggu")),
        ("- Sabtu\n- Minggu", ("Sabtu", "Minggu")),
        ("1. Sabtu\nMinggu", ("1. Sabtu", "Minggu")),
        ("10\n20", ("10", "20")),
        ("👍\n👎", ("👍", "👎")),
        ("*a*\n{b}\n[c](https://contoh.id)", ("*a*", "{b}", "[c](https://contoh.id)")),
    ],
)
def test_one_option_stands_on_a_line(words: str, labels: tuple[str, ...]) -> None:
    assert read(words) == Understood(labels, "\n".join(labels))
    assert read("\n".join(labels)).value == labels, "as kept, it reads the same"


@pytest.mark.parametrize(
    ("words", "key", "values"),
    [
        ("Sabtu", "poll_options_too_few", {}),
        ("\n \n", "poll_options_too_few", {}),
        ("Sabtu\n SABTU ", "poll_options_alike", {"options": "SABTU"}),
        ("Sabtu pagi\nsabtupagi", "poll_options_alike", {"options": "sabtupagi"}),
        ("\n".join(map(str, range(31))), "poll_options_too_many", {"most": 30, "count": 31}),
        (
            "Pagi\n" + "a" * 1000,
            "poll_option_too_long",
            {"most": 100, "length": 1000, "option": "a" * 40},
        ),
    ],
)
def test_what_is_no_choice_is_refused_by_its_name(
    words: str, key: str, values: dict[str, Any]
) -> None:
    assert read(words) == Misunderstood(key, values)


def test_thirty_options_of_a_hundred_letters_are_possible() -> None:
    labels = tuple(f"{number:02} {'x' * 97}" for number in range(30))
    assert read("\n".join(labels)).value == labels


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_becomes_a_survey_of_one_required_question(kind: Any) -> None:
    options = ("Sabtu", "Minggu") if kind in WITH_OPTIONS else ()
    survey = quick.made(kind, "Hari\napa? " + "a" * 280, options)
    (question,) = parse(written(survey)).questions
    assert question.required
    assert [each.label.id for each in question.options] == list(options)
    assert len(survey.title.id) == 120
    assert survey.title.id.startswith("Hari apa? a")
