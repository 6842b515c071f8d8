"""Times that are understood, or wrong and told so. It is Monday, 23 November 2026, 10.00."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers.forms.answer import Misunderstood, Unclear, Understood
from handlers.forms.when import When, canonical
from tests.handlers.forms.times import BONTANG, NOW, on, parsed, understood


@pytest.mark.parametrize(
    "words",
    [
        "30/11/2026 09.00–12.00",
        "30/11/2026 09.00-12.00",
        "30/11/2026 09.00 - 12.00",
        "30/11/2026 09.00 − 12.00",
        "30/11/2026 09:00 s.d. 12:00",
        "30/11/2026 09.00 sd 12.00",
        "30/11/2026 09.00 s/d 12.00",
        "30/11/2026 09.00 sampai 12.00",
        "30/11/2026 9.00 sampai dengan 12.00",
        "30/11/2026 9-12",
        "30/11/26 09.00-12.00",
        "30/11 09.00-12.00",
        "30-11-2026 09.00-12.00",
        "30.11.2026 09.00-12.00",
        "2026-11-30 09:00-12:00",
        "30 nov 09.00-12.00",
        "30 nov 9-12",
        "30 nov 26 09.00-12.00",
        "30 nopember 2026 09.00-12.00",
        "senin 30 nov 09.00-12.00",
        "senin 30 november 2026 pukul 09.00 s.d. 12.00",
        "Senin, 30 November 2026, pukul 09.00–12.00 WITA",
        "Senin, 30 November 2026, pukul 09.00 WITA s.d. 12.00 WITA",
        "hari Senin tanggal 30 November 2026 jam 9 pagi sampai 12 siang",
        "SENIN DEPAN 09.00-12.00",
        "senin minggu depan 09.00-12.00",
        "Monday, 30 November 2026, 09:00–12:00 WITA",
        "monday 30 nov from 9 am to 12 pm",
        "november 30, 2026 at 9am until 12pm",
        "next monday 09:00-12:00",
        "09.00-12.00 senin depan",
        "  30/11/2026\u00a009.00\u200f-\u200f12.00.\n",
    ],
)
def test_ways_to_write_one_morning(words: str) -> None:
    answer = parsed(words)
    assert isinstance(answer, Understood), answer
    assert answer.value == When(on("2026-11-30 09.00"), on("2026-11-30 12.00"))
    assert answer.canonical == "30/11/2026 09.00–12.00"


@pytest.mark.parametrize(
    ("words", "means"),
    [
        ("hari ini 14.00", "23/11/2026 14.00–17.00"),
        ("today 14:00", "23/11/2026 14.00–17.00"),
        ("hari ini 10.00", "23/11/2026 10.00–13.00"),
        ("besok 09.00", "24/11/2026 09.00–12.00"),
        ("BESOK 09.00", "24/11/2026 09.00–12.00"),
        ("tomorrow 9am", "24/11/2026 09.00–12.00"),
        ("besok jam 9 pagi", "24/11/2026 09.00–12.00"),
        ("besok pagi jam 9", "24/11/2026 09.00–12.00"),
        ("jam 9 pagi besok", "24/11/2026 09.00–12.00"),
        ("besok pukul 09.00 WITA s.d. selesai", "24/11/2026 09.00–12.00"),
        ("besok 2 siang", "24/11/2026 14.00–17.00"),
        ("besok 2 sore", "24/11/2026 14.00–17.00"),
        ("besok 8 malam", "24/11/2026 20.00–23.00"),
        ("besok 12 siang", "24/11/2026 12.00–15.00"),
        ("besok 12 pm", "24/11/2026 12.00–15.00"),
        ("besok jam 14", "24/11/2026 14.00–17.00"),
        ("besok jam 9-3", "24/11/2026 09.00–15.00"),
        ("besok 23.00", "24/11/2026 23.00–25/11/2026 02.00"),
        ("besok 22.00-24.00", "24/11/2026 22.00–25/11/2026 00.00"),
        ("lusa 13.00-15.00", "25/11/2026 13.00–15.00"),
        ("day after tomorrow 13:00-15:00", "25/11/2026 13.00–15.00"),
        ("jumat 09.00", "27/11/2026 09.00–12.00"),
        ("jum'at 09.00", "27/11/2026 09.00–12.00"),
        ("Jum’at 09.00", "27/11/2026 09.00–12.00"),
        ("minggu 09.00", "29/11/2026 09.00–12.00"),
        ("ahad 09.00", "29/11/2026 09.00–12.00"),
        ("rabu minggu depan 09.00", "02/12/2026 09.00–12.00"),
        ("30 nov 10 pagi", "30/11/2026 10.00–13.00"),
        ("30 nov 26 jam 10 pagi", "30/11/2026 10.00–13.00"),
        ("23 nov 14.00", "23/11/2026 14.00–17.00"),  # today is not over
        ("5 des 09.00", "05/12/2026 09.00–12.00"),
        ("17 agustus 2027 09.00", "17/08/2027 09.00–12.00"),
        ("17 agt 27 09.00", "17/08/2027 09.00–12.00"),
        ("29/2/2028 09.00", "29/02/2028 09.00–12.00"),
        ("jumat 1 jan 09.00", "01/01/2027 09.00–12.00"),  # 1 January 2026 was a Thursday
        ("30/11/2026 22.00–01/12/2026 02.00", "30/11/2026 22.00–01/12/2026 02.00"),
        ("31 des 22.00 s.d. jumat 1 jan 02.00", "31/12/2026 22.00–01/01/2027 02.00"),
    ],
)
def test_what_is_understood(words: str, means: str) -> None:
    assert understood(words) == means
    assert understood(means) == means


def test_the_length_without_an_end_is_the_callers() -> None:
    assert understood("besok 09.00", minutes=90) == "24/11/2026 09.00–10.30"
    assert understood("besok 09.00-12.00", minutes=90) == "24/11/2026 09.00–12.00"


def test_today_is_the_day_in_the_zone() -> None:
    late_in_jakarta = datetime(2026, 11, 23, 23, 30, tzinfo=ZoneInfo("Asia/Jakarta"))
    assert understood("hari ini 09.00", now=late_in_jakarta) == "24/11/2026 09.00–12.00"


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("", "when_not_understood"),
        ("besok 09.00" + " " * 200, "when_not_understood"),
        ("kapan saja", "when_not_understood"),
        ("kemarin 09.00", "when_past"),
        ("30/11/2026 09.00 10.00", "when_not_understood"),
        ("30/11/2026 09.00-10.00-11.00", "when_not_understood"),
        ("30/11/2026 besok 09.00", "when_not_understood"),
        ("minggu depan 09.00", "when_not_understood"),  # which day of it?
        ("30/11/2026 setengah 9", "when_not_understood"),
        ("senin 9", "when_not_understood"),
        ("30/11/2026 09.00 WIB s.d. 12.00 WITA", "when_not_understood"),
        ("٣٠/١١/٢٠٢٦ ٠٩.٠٠", "when_not_understood"),
        ("30/11/9999 09.00", "when_not_understood"),
        ("09.00-12.00", "when_no_day"),
        ("jam 9 pagi", "when_no_day"),
        ("31 februari 2026 09.00", "when_no_such_day"),
        ("31/02 09.00", "when_no_such_day"),
        ("11/30/2026 09:00", "when_no_such_day"),
        ("29/02/2027", "when_no_such_day"),
        ("30/11/2026 22.00–selasa 2/12/2026 02.00", "when_no_such_day"),
        ("30/11/2026 25.00", "when_no_such_time"),
        ("30/11/2026 24.30", "when_no_such_time"),
        ("30/11/2026 09.60", "when_no_such_time"),
        ("30/11/2026 09.00-25.00", "when_no_such_time"),
        ("30/11/2026 14.00 pagi", "when_no_such_time"),
        ("22/11/2026", "when_past"),
        ("hari ini 09.59", "when_past"),
        ("1/1/1000 09.00", "when_past"),
        ("30/11/2026 12.00-09.00", "when_end_before_start"),
        ("30/11/2026 12.00-12.00", "when_end_before_start"),
        ("30/11/2026 09.00-29/11/2026 12.00", "when_end_before_start"),
        ("30/11/2026 09.00-01/12/2026 09.01", "when_too_long"),
        ("30/11/2026 09.00-01/12/2999 09.01", "when_too_long"),
        ("24/11/2028 09.00", "when_too_far"),
        ("31/12/2999", "when_too_far"),
        ("30/11/2026 jam 2 WIB", "when_write_in_zone"),
        ("31/02/2026 09.00 WIB", "when_no_such_day"),
    ],
)
def test_what_is_wrong_is_told_with_an_example(words: str, key: str) -> None:
    answer = parsed(words)
    assert isinstance(answer, Misunderstood), answer
    assert answer.key == key
    assert understood(answer.values["example"]) == answer.values["example"]


def test_the_wrong_part_is_named() -> None:
    def values(words: str) -> dict[str, str]:
        answer = parsed(words)
        assert isinstance(answer, Misunderstood)
        return {name: value for name, value in answer.values.items() if name != "example"}

    assert values("31 Februari 2026 09.00") == {"day": "31 februari 2026"}
    assert values("30/11/2026 pukul 25.00") == {"time": "pukul 25.00"}
    assert values("22/11/2026") == {"now": "Senin, 23 November 2026, pukul 10.00 WITA"}
    assert values("24/11/2028") == {"latest": "Kamis, 23 November 2028"}
    overnight = values("30/11/2026 22.00-02.00")["overnight"]
    assert understood(overnight) == "30/11/2026 22.00–01/12/2026 02.00"


def test_the_edges_are_still_good() -> None:
    assert understood("23/11/2028 09.00") == "23/11/2028 09.00–12.00"
    day_long = "30/11/2026 09.00–01/12/2026 09.00"
    assert understood(day_long) == day_long


@pytest.mark.parametrize("minutes", [0, -1, 1441])
def test_a_length_no_span_may_have_is_our_mistake(minutes: int) -> None:
    with pytest.raises(ValueError, match="1 to 1440"):
        parsed("besok 09.00", minutes=minutes)


def test_a_naive_now_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="needs a zone"):
        parsed("besok 09.00", now=NOW.replace(tzinfo=None))


VOCABULARY = (
    "senin|selasa|jum'at|minggu|ahad|depan|minggu depan|next|monday|besok|lusa|hari ini|30|nov"
    "|today|31|februari|29|feb|2026|2027|1|jan|30/11/2026|31/02|2999-12-31|1000-01-01|01.01.27|09.00"
    "|24.00|25.00|12:30|jam|pukul|2|9|12|pagi|siang|malam|am|pm|-|s.d.|sampai|selesai|wib|wita|wit|,|."
)
nearly_sense = st.lists(st.sampled_from(VOCABULARY.split("|")), max_size=9).map(" ".join)


@given(
    words=st.one_of(st.text(), nearly_sense),
    zone=st.sampled_from([BONTANG, "Asia/Jakarta", "UTC", "America/St_Johns"]),
    language=st.sampled_from(["id", "en"]),
    minutes=st.integers(1, 1440),
)
@example("9" * 100_000, BONTANG, "id", 180)
@example("30/11/2026 " * 10_000, BONTANG, "id", 180)
@example("\u200f\u202e\x00\ud800" * 40, BONTANG, "id", 180)
@example("senin 01/01/1000", BONTANG, "id", 180)
@example("senin 31/12/2999 24.00", BONTANG, "id", 1440)
def test_any_words_get_an_answer_that_can_be_given_back(
    words: str, zone: str, language: str, minutes: int
) -> None:
    answer = parsed(words, zone=zone, language=language, minutes=minutes)
    if isinstance(answer, Understood):
        assert parsed(answer.canonical, zone=zone, minutes=minutes) == answer
        assert NOW <= answer.value.starts < answer.value.ends
    elif isinstance(answer, Unclear):
        rows_of_a_whatsapp_list = 10
        assert len(answer.options) <= rows_of_a_whatsapp_list
        assert answer.options or answer.key == "when_ask_time"
        for option in answer.options:
            leads_on = parsed(option.words, zone=zone, minutes=minutes)
            assert isinstance(leads_on, Understood) or leads_on.key == "when_ask_time"


@given(
    start=st.integers(0, 2 * 365 * 1440),
    minutes=st.integers(1, 1440),
    zone=st.sampled_from([BONTANG, "Asia/Jayapura", "UTC"]),
)
def test_the_canonical_form_says_the_same_later(start: int, minutes: int, zone: str) -> None:
    starts = NOW.astimezone(ZoneInfo(zone)) + timedelta(minutes=start)
    when = When(starts, starts + timedelta(minutes=minutes))
    later = NOW + timedelta(minutes=start)
    for now in (NOW, later):
        assert parsed(canonical(when), now, zone) == Understood(when, canonical(when))
