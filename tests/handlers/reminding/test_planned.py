"""When somebody is reminded: in working hours, at most once a day, and before the event."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from content.programme import Kind
from handlers.chat import Tell
from handlers.quiet import Disturb, WorkingTime, next_moment
from handlers.reminding.days import ASKS, REMINDS, days_of, kept_days, usual_asks, usual_reminds
from handlers.reminding.planned import AskComing, LaterDay, SameDay, plan
from storage.events.events import Event
from storage.people.people import Person, Reminds
from tests.given import BONTANG, DAY, NOW

ZONES = ("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura")
A_YEAR = date(2026, 1, 1)


def event(starts: datetime, zone: str = BONTANG, reminds: str = "7 3 1 0", asks: str = "") -> Event:
    return Event(
        id=1,
        office=1,
        office_name="Dinas (contoh)",
        city="Bontang",
        contact="a@b.example",
        kind="workshop",
        title="Temu (contoh)",
        starts=starts,
        ends=starts + timedelta(hours=3),
        zone=zone,
        place="Aula (contoh)",
        seats=9,
        taken=0,
        offered=0,
        state="published",
        version=1,
        approval=False,
        letter="none",
        opens=None,
        closes=None,
        description=None,
        audience=None,
        cost=None,
        bring=None,
        map=None,
        own_contact=None,
        reminds=reminds,
        asks=asks,
        releases=False,
        evaluated=True,
        series=None,
        why_cancelled=None,
    )


def person(zone: str = BONTANG, reminds: Reminds | None = None) -> Person:
    return Person(id=1, name="Sari Contoh", institution=None, zone=zone, reminds=reminds)


def said(told: tuple[Tell, ...]) -> list[str]:
    """As h-n 23/11 09.00, by the clock of Bontang."""
    here = ZoneInfo(BONTANG)
    return [f"{tell.notice.code} {tell.due.astimezone(here):%d/%m %H.%M}" for tell in told]


WEDNESDAY = datetime(2026, 12, 2, 1, tzinfo=UTC)  # 09.00 in Bontang
EARLY = NOW - DAY


def test_each_day_has_its_reminder() -> None:
    assert said(plan(event(WEDNESDAY), person(), EARLY)) == [
        "h-n 25/11 09.00",
        "h-n 27/11 09.00",  # H-3 is a Sunday
        "h-1 01/12 09.00",
        "h-0 02/12 07.00",
    ]


def test_two_that_fall_on_one_day_are_one() -> None:
    """A Monday: three days before it is a Friday, and so is the last working day."""
    monday = WEDNESDAY - 2 * DAY
    assert said(plan(event(monday), person(), EARLY)) == [
        "h-n 23/11 09.00",
        "h-1 27/11 09.00",
        "h-0 30/11 07.00",
    ]


def test_the_question_goes_before_the_reminder() -> None:
    monday = WEDNESDAY - 2 * DAY
    assert said(plan(event(monday, asks="7 3"), person(), EARLY)) == [
        "h-? 23/11 09.00",
        "h-? 27/11 09.00",
        "h-0 30/11 07.00",
    ]


def test_who_wants_fewer_is_reminded_less_and_asked_all_the_same() -> None:
    few = plan(event(WEDNESDAY, asks="7"), person(reminds="few"), EARLY)
    assert said(few) == ["h-? 25/11 09.00", "h-1 01/12 09.00", "h-0 02/12 07.00"]
    assert said(plan(event(WEDNESDAY), person(reminds="day"), EARLY)) == ["h-0 02/12 07.00"]
    assert len(plan(event(WEDNESDAY), person(reminds="all"), EARLY)) == 4


def test_each_later_day_has_its_own_morning() -> None:
    later = [WEDNESDAY + DAY, WEDNESDAY + 2 * DAY]
    told = plan(event(WEDNESDAY, reminds="0"), person(), EARLY, later=later)
    assert said(told) == ["h-0 02/12 07.00", "h-0+ 03/12 07.00", "h-0+ 04/12 07.00"]
    assert told[2].notice == LaterDay(event=1, day=3)


def test_an_event_that_reminds_on_no_day_reminds_nobody() -> None:
    assert plan(event(WEDNESDAY, reminds=""), person(), EARLY) == ()


def test_what_is_usual_depends_on_the_kind() -> None:
    kinds: tuple[Kind, ...] = ("workshop", "bimtek", "seminar", "training", "meeting")
    assert [usual_reminds(kind) for kind in kinds] == ["7 1 0", "7 1 0", "7 1 0", "1 0", "1 0"]
    assert [usual_asks(kind) for kind in kinds] == ["7 3", "7 3", "7 3", "3", ""]


def test_days_that_are_past_ask_nobody() -> None:
    published = WEDNESDAY - 4 * DAY
    told = plan(event(WEDNESDAY, reminds="7 1 0", asks="7 3"), person(), published)
    assert said(told) == ["h-1 01/12 09.00", "h-0 02/12 07.00"]


def test_days_are_kept_the_farthest_first() -> None:
    assert kept_days({0, 7, 1}) == "7 1 0"
    assert days_of("") == set()


def _days(numbers: set[int]) -> frozenset[date]:
    return frozenset(A_YEAR + timedelta(days=each) for each in numbers)


OFFICES = st.builds(
    WorkingTime,
    opens=st.integers(5, 11).map(time),
    closes=st.integers(14, 21).map(time),
    closed=st.sets(st.integers(0, 400), max_size=60).map(_days),
    worked=st.sets(st.integers(0, 400), max_size=20).map(_days),
)


@given(
    starts=st.builds(
        lambda zone, days, minutes: datetime.combine(
            A_YEAR + timedelta(days=days), time(*divmod(minutes, 60)), ZoneInfo(zone)
        ),
        st.sampled_from(ZONES),
        st.integers(20, 380),
        st.integers(7 * 60, 20 * 60),
    ),
    home=st.sampled_from(ZONES),
    organisers=OFFICES,
    own=OFFICES,
    reminds=st.sets(st.sampled_from(REMINDS)),
    asks=st.sets(st.sampled_from(ASKS)),
    more_days=st.integers(0, 3),
    enrolled=st.integers(0, 15 * 24 * 60),
)
def test_at_most_one_a_day_in_working_hours_before_the_event(
    starts: datetime,
    home: str,
    organisers: WorkingTime,
    own: WorkingTime,
    reminds: set[int],
    asks: set[int],
    more_days: int,
    enrolled: int,
) -> None:
    zone = str(starts.tzinfo)
    about = event(starts, zone, kept_days(reminds), kept_days(asks))
    now = starts - timedelta(minutes=enrolled)
    later = [starts + number * DAY for number in range(1, more_days + 1)]
    told = plan(about, person(home), now, organisers, own, later=later)
    ends = [starts, *later]
    days = [_day(tell.due, home) for tell in told]
    assert len(set(days)) == len(days)
    for tell, following in pairwise(told):  # a late one does not fall on the day of the next
        assert tell.expires <= following.due
    for tell in told:
        assert now < tell.due < tell.expires <= ends[-1]
        if tell.notice.disturb is Disturb.WORKING:
            assert next_moment(Disturb.WORKING, tell.due, home, own) == tell.due
            assert organisers.works(_day(tell.due, home))
            assert _day(tell.due, home) < _day(starts, home)
        else:
            assert isinstance(tell.notice, SameDay | LaterDay)
            assert next_moment(Disturb.URGENT, tell.due, home) == tell.due
    wanted = {tell.notice.days for tell in told if isinstance(tell.notice, AskComing)}
    assert wanted <= asks


def _day(moment: datetime, zone: str) -> date:
    return moment.astimezone(ZoneInfo(zone)).date()
