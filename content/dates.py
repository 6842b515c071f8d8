"""Days, hours and numbers as people read them, in Indonesian ("id") and English ("en")."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time
from babel.numbers import format_decimal

# Babel says WITA in Indonesian only, and in English an offset.
_ZONE_LABELS = {
    "Asia/Jakarta": "WIB",
    "Asia/Pontianak": "WIB",
    "Asia/Makassar": "WITA",
    "Asia/Jayapura": "WIT",
}
# Fixed, because Babel's own English is American: November 23, 9:00 AM.
_DAY = "EEEE, d MMMM y"
_SHORT_DAY = "EEE d MMM"
_DATE = "d MMMM y"
_A_DAY = timedelta(days=1)
_CLOCK = {"id": "HH.mm", "en": "HH:mm"}


def span_of_time(starts: datetime, ends: datetime, zone: str, language: str) -> str:
    """Senin, 23 November 2026, pukul 09.00–12.00 WITA; 2–3 Desember 2026, mulai pukul 08.00 WITA.

    Both are shown in `zone`, an IANA name. What lasts longer than a day goes home at night: of
    that, only the days and the first hour. ValueError for a naive datetime, or an end before the
    start.
    """
    first, last = _in_zone(starts, zone), _in_zone(ends, zone)
    if ends < starts:
        raise ValueError("a span of time ends after it starts")
    label = zone_label(zone, starts)
    if first.date() == last.date():
        return f"{_day_and_clock(first, language)}–{clock(last.time(), language)} {label}"
    if ends - starts > _A_DAY:
        at = {"id": "mulai pukul", "en": "from"}[language]
        when = days(first.date(), _last_day(last), language)
        return f"{when}, {at} {clock(first.time(), language)} {label}"
    until = {"id": "s.d.", "en": "–"}[language]
    return f"{_day_and_clock(first, language)} {until} {_day_and_clock(last, language)} {label}"


def short_span(starts: datetime, ends: datetime, zone: str, language: str) -> str:
    """Sen 23 Nov, 09.00–12.00 WITA; 2–3 Des, mulai 08.00 WITA: for a line of a list.

    ValueError for a naive datetime."""
    first, last = _in_zone(starts, zone), _in_zone(ends, zone)
    if ends - starts > _A_DAY:
        at = {"id": "mulai", "en": "from"}[language]
        when = _short_days(first.date(), _last_day(last), language)
        return f"{when}, {at} {clock(first.time(), language)} {zone_label(zone, starts)}"
    until = "" if first.date() == last.date() else f"{short_day(last, language)}, "
    hours = f"{clock(first.time(), language)}–{until}{clock(last.time(), language)}"
    return f"{short_day(first, language)}, {hours} {zone_label(zone, starts)}"


def moment(at: datetime, zone: str, language: str) -> str:
    """Senin, 23 November 2026, pukul 09.00 WITA. ValueError for a naive datetime."""
    return f"{_day_and_clock(_in_zone(at, zone), language)} {zone_label(zone, at)}"


def day(when: date, language: str) -> str:
    """Senin, 23 November 2026."""
    return format_date(when, _DAY, locale=language)


def date_only(when: date, language: str) -> str:
    """23 November 2026."""
    return format_date(when, _DATE, locale=language)


def days(first: date, last: date, language: str) -> str:
    """2–3 Desember 2026; 30 November – 2 Desember 2026; one day by itself."""
    if first == last:
        return date_only(last, language)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{date_only(last, language)}"
    begins = date_only(first, language)
    if first.year == last.year:
        begins = format_date(first, "d MMMM", locale=language)
    return f"{begins} – {date_only(last, language)}"


def weekday(when: date, language: str) -> str:
    """Senin."""
    return format_date(when, "EEEE", locale=language)


def short_day(when: date, language: str) -> str:
    """Sen 23 Nov: for a button."""
    return format_date(when, _SHORT_DAY, locale=language)


def clock(at: time, language: str) -> str:
    """09.00, in English 09:00."""
    return format_time(at, _CLOCK[language], locale=language)


def number(value: int | Decimal | float, language: str) -> str:
    """1.500 and 91,48, in English 1,500 and 91.48."""
    return format_decimal(value, locale=language)


def zone_label(zone: str, at: datetime) -> str:
    """WIB, WITA or WIT; elsewhere the offset at that moment, UTC+5:30. ValueError if naive."""
    return _ZONE_LABELS.get(zone) or _offset_label(_in_zone(at, zone).utcoffset() or timedelta())


def _offset_label(offset: timedelta) -> str:
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    if not hours and not minutes:
        return "UTC"
    sign = "-" if offset < timedelta() else "+"
    return f"UTC{sign}{hours}:{minutes:02}" if minutes else f"UTC{sign}{hours}"


def _last_day(ends: datetime) -> date:
    """What ends at midnight ends on the day before."""
    return (ends - timedelta(minutes=1)).date()


def _short_days(first: date, last: date, language: str) -> str:
    begins, ends = (format_date(each, "d MMM", locale=language) for each in (first, last))
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{ends}"
    return f"{begins} – {ends}"


def _day_and_clock(local: datetime, language: str) -> str:
    at = {"id": ", pukul ", "en": ", "}[language]
    return f"{day(local, language)}{at}{clock(local.time(), language)}"


def _in_zone(at: datetime, zone: str) -> datetime:
    if at.utcoffset() is None:
        raise ValueError("a datetime needs a zone to be shown in another")
    return at.astimezone(ZoneInfo(zone))
