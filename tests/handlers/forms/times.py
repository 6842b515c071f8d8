"""It is Monday, 23 November 2026, 10.00 in Bontang, and somebody types a time."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.forms.answer import Answer, Unclear, Understood
from handlers.forms.when import When, canonical, parse_when

BONTANG = "Asia/Makassar"
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo(BONTANG))


def parsed(
    words: str, now: datetime = NOW, zone: str = BONTANG, language: str = "id", minutes: int = 180
) -> Answer[When]:
    return parse_when(words, now, zone, language, minutes)


def on(words: str) -> datetime:
    return datetime.strptime(words, "%Y-%m-%d %H.%M").replace(tzinfo=NOW.tzinfo)


def understood(words: str, now: datetime = NOW, minutes: int = 180) -> str:
    answer = parsed(words, now, minutes=minutes)
    assert isinstance(answer, Understood), answer
    assert answer.canonical == canonical(answer.value)
    return answer.canonical


def asked(words: str, now: datetime = NOW, zone: str = BONTANG) -> Unclear:
    answer = parsed(words, now, zone)
    assert isinstance(answer, Unclear), answer
    return answer


def offered(question: Unclear) -> list[str]:
    return [option.words for option in question.options]
