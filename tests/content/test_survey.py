"""Surveys: what ships, and what the writer of a broken one is told, with its line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from content.source import ContentError
from content.survey import (
    GOODNESS,
    MOST_OPTIONS,
    MOST_QUESTIONS,
    Survey,
    Words,
    following,
    read_survey,
    read_surveys,
    survey,
)

GOOD = """\
id: contoh
title: {id: Survei (contoh), en: Survey (sample)}
intro: {id: Terima kasih.}
scale:
  - {id: Tidak setuju, en: Disagree}
  - {id: Kurang setuju, en: Rather disagree}
  - {id: Setuju, en: Agree}
  - {id: Sangat setuju, en: Fully agree}
pages:
  - questions:
      - id: hadir
        kind: yes_no
        text: {id: "Hadir?", en: "Were you there?"}
      - id: jenis
        kind: single
        text: {id: Jenis}
        options:
          - id: desa
            label: {id: Desa, en: Village}
          - id: kota
            label: {id: Kota, en: City}
        when:
          question: hadir
          is:
            - yes
  - title: {id: Akhir}
    questions:
      - id: setuju
        kind: scale
        required: no
        text: {id: Berguna}
      - id: saran
        kind: text
        text: {id: Saran}
"""
PAGES = GOOD[GOOD.index("pages:") :]

KINDS = "'single', 'several', 'scale', 'yes_no' or 'text'"
SLUG = "String should match pattern '^[a-z0-9_]{1,24}$'"
BLANKS = "must be text without blanks around it"

# What is replaced in GOOD, by what, and all that is said then.
BROKEN = [
    ("id: contoh", "id: lain", "1: id: must be the name of the file"),
    ("title: {id: Survei (contoh), en: Survey (sample)}\n", "", "1: title: missing key"),
    ("Survei (contoh)", "S" * 121, "2: title: at most 120 characters"),
    ("Survei (contoh)", r'"Survei\ncontoh"', "2: title: must be one line"),
    ("Survei (contoh)", '""', f"2: id: {BLANKS}"),
    ("Survei (contoh)", '" Survei"', f"2: id: {BLANKS}"),
    ("Survei (contoh)", r'"\u200b\u200d"', f"2: id: {BLANKS}"),
    ("Terima kasih.", "T" * 1001, "3: intro: at most 1000 characters"),
    ("Survey (sample)}", "Survey, jv: Survei}", "2: jv: unknown key"),
    # the scale
    (
        "  - {id: Sangat setuju, en: Fully agree}\n",
        "",
        "4: scale: 4 labels are needed",
    ),
    ("id: Sangat setuju", "id: ' Setuju'", f"8: id: {BLANKS}"),
    ("id: Sangat setuju", "id: TIDAKsetuju", "8: scale: is like a label before it"),
    ("Fully agree", "agree", "8: scale: is like a label before it"),
    # pages and questions
    (PAGES, "pages: []\n", "9: pages: 1 to 10 are needed"),
    (PAGES, "pages:\n  - questions: []\n", "10: questions: 1 to 20 are needed"),
    (
        PAGES,
        "pages:\n  - questions:\n      - id: a\n        text: {id: A}\n",
        "11: kind: missing key",
    ),
    ("kind: yes_no", "kind: maybe", f"12: kind: Input should be {KINDS}"),
    ("id: saran", "id: Saran!", f"32: id: {SLUG}"),
    ("id: saran", "id: " + "s" * 25, f"32: id: {SLUG}"),
    ("id: saran", "id: hadir", "32: id: is there twice"),
    ("text: {id: Saran}", "text: {id: " + "S" * 301 + "}", "34: text: at most 300 characters"),
    ("text: {id: Saran}", "text: Saran", "34: text: expected keys with values"),
    ("required: no", "required: maybe", "30: required: write yes or no"),
    ("required: no", "required: [no]", "30: required: write yes or no"),
    # options
    ("id: desa", "id: Desa", f"18: id: {SLUG}"),
    ("id: kota", "id: desa", "20: id: is there twice"),
    ("id: Kota,", 'id: " ",', f"21: id: {BLANKS}"),
    ("id: Kota,", "id: D esA,", "21: label: is like a label before it"),
    ("en: City", "en: village", "21: label: is like a label before it"),
    ("id: Kota,", "id: " + "K" * 1000 + ",", "21: label: at most 100 characters"),
    (
        "          - id: kota\n            label: {id: Kota, en: City}\n",
        "",
        "17: options: 2 to 30 are needed",
    ),
    ("kind: single", "kind: text", "17: options: only 'single' and 'several' have them"),
    ("kind: scale", "kind: several", "28: options: 2 to 30 are needed"),
    # branches
    ("question: hadir", "question: saran", "23: question: no question before it is 'saran'"),
    ("question: hadir", "question: jenis", "23: question: no question before it is 'jenis'"),
    ("- yes", "- maybe", "25: is: 'maybe' is no value of 'hadir'"),
    ("kind: yes_no", "kind: text", "25: is: 'yes' is no value of 'hadir'"),
    ("          is:\n            - yes\n", "", "22: is: missing key"),
    ("          is:\n            - yes\n", "          is: yes\n", "24: is: expected a list"),
]


def problems(text: str) -> list[str]:
    with pytest.raises(ContentError) as caught:
        read_survey("surveys/contoh.yaml", text)
    return [str(problem).removeprefix("surveys/contoh.yaml:") for problem in caught.value.problems]


@pytest.mark.parametrize(("old", "new", "said"), BROKEN)
def test_the_line_of_what_is_wrong_is_told(old: str, new: str, said: str) -> None:
    assert GOOD.count(old) == 1
    assert problems(GOOD.replace(old, new)) == [said]


def test_what_is_wrong_in_several_places_is_told_at_once() -> None:
    broken = GOOD.replace("kind: yes_no", "kind: maybe").replace("required: no", "required: 0")
    assert problems(broken) == [
        f"12: kind: Input should be {KINDS}",
        "30: required: write yes or no",
    ]


def many(number: int, each: str) -> str:
    return "".join(each.format(place) for place in range(number))


def test_thirty_options_are_allowed_and_no_more() -> None:
    start = GOOD[: GOOD.index("          - id: kota")]
    option = "          - {{id: o{0}, label: {{id: Pilihan {0}}}}}\n"
    read_survey("contoh.yaml", start + many(MOST_OPTIONS - 1, option))
    assert problems(start + many(MOST_OPTIONS, option)) == ["17: options: 2 to 30 are needed"]


def test_forty_questions_are_allowed_and_no_more() -> None:
    question = "      - {{id: q{0}, kind: text, text: {{id: Saran}}}}\n"
    page = "  - questions:\n"
    start = GOOD[: GOOD.index("pages:")] + "pages:\n"
    two = page + many(20, question) + page + many(20, question).replace("id: q", "id: r")
    assert len(read_survey("contoh.yaml", start + two).questions) == MOST_QUESTIONS
    third = page + many(1, question).replace("id: q", "id: s")
    assert problems(start + two + third) == ["9: pages: at most 40 questions"]
    assert problems(start + page + many(21, question)) == ["10: questions: 1 to 20 are needed"]


def test_a_folder_without_surveys_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="surveys:1: no "):
        read_surveys(tmp_path)


# What ships.


def test_the_shipped_ones_are_read_by_their_names() -> None:
    shipped = {each.id: len(each.questions) for each in read_surveys()}
    assert shipped == {
        "alasan-berhalangan": 2,
        "kebutuhan-pelatihan": 6,
        "penilaian-narasumber": 7,
        "penilaian-penyelenggaraan": 9,
    }
    assert all(survey(name).id == name for name in shipped)
    with pytest.raises(KeyError):
        survey("lain")


def words(part: object) -> Iterator[Words]:
    """Everything that a survey, or a part of it, says."""
    if isinstance(part, Words):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from words(each)
    elif isinstance(part, BaseModel):
        yield from words(tuple(part.__dict__.values()))


@pytest.mark.parametrize("shipped", read_surveys(), ids=lambda each: each.id)
def test_a_shipped_one_says_everything_in_english_too(shipped: Survey) -> None:
    said = list(words(shipped))
    assert len(said) > len(shipped.questions)
    assert [each.id for each in said if each.en is None] == []


@pytest.mark.parametrize(
    ("name", "letter", "items", "optional"),
    [
        ("penilaian-narasumber", "n", 5, {"bermanfaat", "perbaikan"}),
        ("penilaian-penyelenggaraan", "p", 7, {"p6", "bermanfaat", "perbaikan"}),
    ],
)
def test_an_evaluation_has_its_items_in_order_and_two_open_questions(
    name: str, letter: str, items: int, optional: set[str]
) -> None:
    questions = survey(name).questions
    scales = [each.id for each in questions if each.kind == "scale"]
    assert scales == [f"{letter}{number}" for number in range(1, items + 1)]
    assert [each.kind for each in questions[items:]] == ["text", "text"]
    assert {each.id for each in questions if not each.required} == optional
    assert survey(name).scale == GOODNESS
    assert [label.said("id") for label in GOODNESS] == [
        "Tidak Baik",
        "Kurang Baik",
        "Baik",
        "Sangat Baik",
    ]


def test_only_who_had_another_reason_is_asked_to_say_it() -> None:
    absent = survey("alasan-berhalangan")
    assert following(absent, {"alasan": ("tugas",)}) is None
    question = following(absent, {"alasan": ("lainnya",)})
    assert question is not None
    assert (question.kind, question.required) == ("text", False)
