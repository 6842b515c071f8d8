"""Times that have two readings or lack a part are asked. It is Monday, 23 November 2026."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.forms.answer import Misunderstood, Unclear, Understood
from tests.handlers.forms.times import NOW, asked, offered, parsed, understood


def test_a_day_without_time_is_asked_for_its_hours() -> None:
    question = asked("30/11/2026")
    assert question.key == "when_ask_time"
    assert question.values == {"day": "Senin, 30 November 2026"}
    assert [(option.words, option.label) for option in question.options] == [
        ("30/11/2026 08.00–12.00", "08.00–12.00"),
        ("30/11/2026 09.00–12.00", "09.00–12.00"),
        ("30/11/2026 13.00–16.00", "13.00–16.00"),
        ("30/11/2026 08.00–16.00", "08.00–16.00"),
    ]
    assert question.known == "30/11/2026"


def test_hours_alone_complete_the_known_day() -> None:
    for words in ("besok", "30 nov", "senin 30 november 2026"):
        known = asked(words).known
        assert isinstance(parsed("09.00-11.00"), Misunderstood)
        assert understood(f"{known} 09.00-11.00").endswith("/2026 09.00–11.00")
        assert understood(f"{known} 9-11 pagi").endswith("/2026 09.00–11.00")


def test_hours_that_are_over_are_not_offered() -> None:
    assert offered(asked("hari ini")) == ["23/11/2026 13.00–16.00"]


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ("30/11/2026 jam 2", ["30/11/2026 02.00–05.00", "30/11/2026 14.00–17.00"]),
        ("30/11/2026 jam 12", ["30/11/2026 00.00–03.00", "30/11/2026 12.00–15.00"]),
        (
            "30/11/2026 2-4",
            ["30/11/2026 02.00–04.00", "30/11/2026 02.00–16.00", "30/11/2026 14.00–16.00"],
        ),
        # The night belongs to the day it begins or to the day it ends.
        ("30/11/2026 jam 12 malam", ["30/11/2026 00.00–03.00", "01/12/2026 00.00–03.00"]),
        ("30/11/2026 jam 2 malam", ["30/11/2026 02.00–05.00", "01/12/2026 02.00–05.00"]),
        # It is Monday: today or next week.
        ("senin 14.00", ["23/11/2026 14.00–17.00", "30/11/2026 14.00–17.00"]),
        ("senin", ["23/11/2026", "30/11/2026"]),
        # Even one is asked: what was typed has another reading.
        ("senin 09.00", ["30/11/2026 09.00–12.00"]),
        ("hari ini jam 9", ["23/11/2026 21.00–24/11/2026 00.00"]),
        # This week's Friday is still to come.
        ("jumat depan 09.00", ["27/11/2026 09.00–12.00", "04/12/2026 09.00–12.00"]),
    ],
)
def test_two_readings_are_asked(words: str, options: list[str]) -> None:
    question = asked(words)
    assert question.key == "when_ask_which"
    assert offered(question) == options


def test_on_sunday_next_week_depends_on_when_weeks_begin() -> None:
    sunday = NOW - timedelta(days=1)
    expected = ["23/11/2026 09.00–12.00", "30/11/2026 09.00–12.00"]
    assert offered(asked("senin minggu depan 09.00", now=sunday)) == expected
    assert offered(asked("senin depan 09.00", now=sunday)) == expected


def test_options_are_labelled_in_the_persons_language() -> None:
    answer = parsed("30/11/2026 jam 2", language="en")
    assert isinstance(answer, Unclear)
    assert [option.label for option in answer.options] == [
        "Mon 30 Nov, 02:00–05:00",
        "Mon 30 Nov, 14:00–17:00",
    ]
    assert asked("30/11/2026 jam 2").options[0].label == "Sen 30 Nov, 02.00–05.00"


def test_the_day_stays_known_while_its_hours_are_asked() -> None:
    known = asked("30/11/2026 jam 2").known
    assert understood(f"{known} 14.00-15.00") == "30/11/2026 14.00–15.00"


def test_the_weekday_stays_known_while_its_day_is_asked() -> None:
    known = asked("senin").known
    assert offered(asked(f"{known} 14.00-15.00")) == [
        "23/11/2026 14.00–15.00",
        "30/11/2026 14.00–15.00",
    ]


def test_a_weekday_against_its_date_is_asked() -> None:
    question = asked("senin 1 desember 2026 09.00")
    assert question.key == "when_ask_weekday"
    assert question.values == {"day": "Selasa, 1 Desember 2026", "weekday": "Senin"}
    assert offered(question) == [
        "30/11/2026 09.00–12.00",
        "01/12/2026 09.00–12.00",
        "07/12/2026 09.00–12.00",
    ]
    assert offered(asked("senin 1 desember 2026")) == ["30/11/2026", "01/12/2026", "07/12/2026"]
    tomorrow_or_next_monday = ["24/11/2026 09.00–12.00", "30/11/2026 09.00–12.00"]
    assert offered(asked("besok senin 09.00")) == tomorrow_or_next_monday


def test_a_day_that_is_over_this_year_may_be_meant_for_the_next() -> None:
    question = asked("17 agustus 09.00")
    assert question.key == "when_ask_next_year"
    assert question.values == {"day": "Selasa, 17 Agustus 2027"}
    assert offered(question) == ["17/08/2027 09.00–12.00"]
    assert offered(asked("17/8")) == ["17/08/2027"]


def test_another_zone_is_asked() -> None:
    question = asked("30/11/2026 09.00 WIB")
    assert question.key == "when_other_zone"
    assert question.values == {"typed": "WIB", "zone": "WITA"}
    assert offered(question) == ["30/11/2026 10.00–13.00", "30/11/2026 09.00–12.00"]


def test_another_zone_may_save_a_moment_from_being_past() -> None:
    assert offered(asked("hari ini 09.30 WIB")) == ["23/11/2026 10.30–13.30"]


def test_a_zone_agrees_by_its_clock() -> None:
    assert isinstance(parsed("besok 09.00 WIB", zone="Asia/Pontianak"), Understood)
    assert isinstance(parsed("besok 09.00 WITA", zone="Asia/Singapore"), Understood)
