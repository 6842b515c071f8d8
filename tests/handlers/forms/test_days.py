"""Several days in one answer. It is Monday, 23 November 2026, 10.00."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.forms.answer import Answer, Misunderstood, Unclear, Understood
from handlers.forms.days import MOST_DAYS, parse_days
from handlers.forms.presses import Say
from handlers.forms.when import When
from tests.handlers.forms.times import BONTANG, NOW, on


def parsed(words: str, language: str = "id") -> Answer[tuple[When, ...]]:
    return parse_days(words, NOW, BONTANG, language, 180)


@pytest.mark.parametrize(
    "words",
    [
        "8 dan 9 Desember 2026 jam 8 pagi sampai 4 sore",
        "8-9 Desember 2026 jam 08.00-16.00",
        "8–9 Des 2026 08.00–16.00",
        "8 s.d. 9 Desember 2026, 08.00-16.00",
        "8 Desember - 9 Desember 2026 jam 8-16",
        "8 des-9 des 08.00-16.00",
        "8-9/12/2026 08.00-16.00",
        "Selasa-Rabu, 8-9 Desember 2026, 08.00-16.00 WITA",
        "tanggal 8 sampai dengan 9 Desember 2026 dari jam 8 pagi sampai jam 4 sore",
        "08.00-16.00 8-9 Desember 2026",
        "2026-12-08 - 2026-12-09 08.00-16.00",
        "8 Des 2026 08.00 – 9 Des 2026 16.00",
    ],
)
def test_ways_to_write_two_days(words: str) -> None:
    answer = parsed(words)
    assert isinstance(answer, Understood), answer
    assert answer.canonical == "08/12/2026–09/12/2026 08.00–16.00"
    assert answer.value == tuple(
        When(on(f"2026-12-{day} 08.00"), on(f"2026-12-{day} 16.00")) for day in ("08", "09")
    )


@pytest.mark.parametrize(
    ("words", "canonical"),
    [
        ("besok 9-12", "24/11/2026 09.00–12.00"),
        ("besok 22.00", "24/11/2026 22.00–25/11/2026 01.00"),
        ("besok dan lusa 9-12", "24/11/2026–25/11/2026 09.00–12.00"),
        ("8 dan 15 Desember 08.00-12.00", "08/12/2026 & 15/12/2026 08.00–12.00"),
        ("1, 2, dan 3 Desember jam 9-12", "01/12/2026–03/12/2026 09.00–12.00"),
        ("30 nov-10 des 08.00-15.00", "30/11/2026–10/12/2026 08.00–15.00"),
        ("30 Desember - 2 Januari 08.00-10.00", "30/12/2026–02/01/2027 08.00–10.00"),
        ("31 Desember 2026 - 1 Januari 2027 08.00-10.00", "31/12/2026–01/01/2027 08.00–10.00"),
        ("8-8 Desember 2026 08.00-10.00", "08/12/2026 08.00–10.00"),
        ("1-14 Desember 08.00-10.00", "01/12/2026–14/12/2026 08.00–10.00"),
    ],
)
def test_what_is_understood(words: str, canonical: str) -> None:
    answer = parsed(words)
    assert isinstance(answer, Understood), answer
    assert answer.canonical == canonical


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("9-8 Desember 2026 08.00-10.00", "days_backwards"),
        ("lusa sampai besok 08.00-10.00", "days_backwards"),
        ("1-15 Desember 08.00-10.00", "days_too_many"),
        ("1 November 2026 - 1 November 2028 08.00-10.00", "days_too_many"),
        ("1-2 Januari 08.00-10.00", "days_next_year"),
        ("Senin-Rabu, 8-9 Desember 2026 8-16", "days_other_weekday"),
        ("8-9 Desember jam 22.00", "days_over_midnight"),
        ("22-24 November 08.00-10.00", "when_past"),
        ("30-31 November 08.00-10.00", "when_no_such_day"),
        ("30-32 Desember 08.00-10.00", "when_no_such_day"),
        ("8-9 Desember 16.00-08.00", "when_end_before_start"),
        ("8-9 Desember 25.00-26.00", "when_no_such_time"),
        ("8 9 Desember", "when_not_understood"),
    ],
)
def test_what_is_wrong_is_said(words: str, key: str) -> None:
    answer = parsed(words)
    assert isinstance(answer, Misunderstood), answer
    assert answer.key == key


def test_the_hours_are_asked_for_all_days_at_once() -> None:
    answer = parsed("8-9 Desember 2026")
    assert isinstance(answer, Unclear)
    assert (answer.key, answer.values["day"]) == ("when_ask_time", "8–9 Desember 2026")
    typed = parsed(f"{answer.known} 08.00-16.00")
    assert isinstance(typed, Understood)
    assert answer.options[-1].words == typed.canonical


VOCABULARY = (
    "8|9|8-9|30|1|dan|,|-|s.d.|desember|des|nov|jan|2026|2027|selasa|rabu|besok|lusa|8/12/2026"
    "|9/12|08.00|16.00|jam 8|jam 2|22.00|9-12|pagi|sore|wib|wita|1000|2999"
)


@given(
    words=st.lists(st.sampled_from(VOCABULARY.split("|")), max_size=12).map(" ".join),
    language=st.sampled_from(["id", "en"]),
)
def test_any_words_get_an_answer_that_can_be_given_back(words: str, language: str) -> None:
    answer = parsed(words, language)
    if isinstance(answer, Understood):
        assert parsed(answer.canonical) == answer
        assert 1 <= len(answer.value) <= MOST_DAYS
        for earlier, later in zip(answer.value, answer.value[1:], strict=False):
            assert NOW <= earlier.starts < earlier.ends < later.starts
    if isinstance(answer, Unclear):
        for option in answer.options:
            assert Say(form="ev", step="when", words=option.words).wire
            read = parsed(option.words)
            if isinstance(read, Misunderstood):
                read = parsed(f"{answer.known} {option.words}")
            assert isinstance(read, Understood) or read.key == "when_ask_time"
