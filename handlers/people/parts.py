"""The parts of a profile as questions, in the order in which they are asked.

Two answers are given to each form of them: `parts`, those that are asked, and `held_status`,
`held_city`, what is known already of those on which others depend.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, get_args

from content import cities
from content.people import Named, has_nip, label, people_lists
from handlers.context import Context
from handlers.forms.answer import Answer, Choice, Misunderstood, Understood
from handlers.forms.parsers import line, one_of
from handlers.forms.question import Answers, Parse, Question
from handlers.people import institutions
from handlers.people.listed import Option, Options, choose_from, pages
from handlers.people.nip import check_nip, masked_nip, parse_nip
from handlers.people.phone import parse_phone, shown_phone
from storage.offices import offices
from storage.people.people import Addressed, Gender

_CALLED: dict[str, Addressed] = {
    **{each: each for each in get_args(Addressed)},
    **dict.fromkeys(("pak", "bpk"), "bapak"),
    "bu": "ibu",
    "kakak": "kak",
    **dict.fromkeys(("nama", "nama saja"), "name"),
}
_GENDERS: dict[str, Gender] = {
    **dict.fromkeys(("female", "perempuan", "p", "wanita", "f"), "female"),
    **dict.fromkeys(("male", "laki-laki", "laki laki", "l", "pria", "m"), "male"),
}
_NONE = frozenset(("tidak ada", "tidak", "tdk ada", "nihil", "none", "no", "nothing", ""))
_MOST_SUGGESTED = 6
Show = Callable[[Context, Any, str], str]
Listed = Callable[[], tuple[Named, ...]]


def parse_name(context: Context, answers: Answers, words: str) -> Answer[str]:
    """A name has letters: neither a row of emoji nor a number is one."""
    read = line(2, 120)(context, answers, words)
    if isinstance(read, Understood) and sum(letter.isalpha() for letter in read.value) < 2:
        return Misunderstood("name_not_understood", {})
    return read


def lettered(least: int, most: int) -> Parse:
    """A line with letters: a number alone is no institution."""

    def parse(context: Context, answers: Answers, words: str) -> Answer[str]:
        read = line(least, most)(context, answers, words)
        if isinstance(read, Understood) and not any(map(str.isalpha, read.value)):
            return Misunderstood("line_without_letters", {})
        return read

    return parse


def parse_institution(context: Context, answers: Answers, words: str) -> Answer[str]:
    """As a name stands in a sentence: without what ends one."""
    return lettered(2, 120)(context, answers, words.rstrip(" .,;"))


def _parse_needs(context: Context, answers: Answers, words: str) -> Answer[str | None]:
    """Who says that there are none has told so."""
    tidy = " ".join(words.split())
    if tidy.strip(" .!-").casefold() in _NONE:
        return Understood(None, tidy)
    return lettered(2, 200)(context, answers, words)


def _asked(part: str) -> Callable[[Answers], bool]:
    return lambda answers: part in answers["parts"].split()


def _asked_nip(answers: Answers) -> bool:
    return _asked("nip")(answers) and has_nip(answers.get("status") or answers.get("held_status"))


def _options(listed: Listed) -> Options:
    def options(context: Context, answers: Answers) -> Sequence[Option]:
        said = context.language
        return [Option(each.id, each.said(said), each.words()) for each in listed()]

    return options


def _shown(listed: Listed) -> Show:
    return lambda context, value, canonical: label(listed(), value, context.language)


def _as_it_is(context: Context, value: Any, canonical: str) -> str:
    return str(value)


def _cities(context: Context, answers: Answers) -> Sequence[Option]:
    return _all_cities()


@cache
def _all_cities() -> tuple[Option, ...]:
    """The words of each depend on all the others: too much for every row of a list."""
    return tuple(Option(name, name, _city_words(name)) for name in cities.cities().names())


def _city_words(name: str) -> tuple[str, ...]:
    """ "Kutai Kartanegara" and "Kab. Kutai Kartanegara" mean it; "Serang" alone means two."""
    kind, _, bare = name.casefold().partition(" ")
    alone = (bare,) if cities.known_as(bare) == name else ()
    short = (f"kab. {bare}", f"kab {bare}") if kind == "kabupaten" else ()
    return (name.casefold(), *alone, *short)


async def _suggested_cities(context: Context, answers: Answers) -> Sequence[Choice]:
    """Where the offices are; any other one is typed."""
    known = [cities.known_as(office.city) for office in await offices.all_offices(context.db)]
    suggested = list(dict.fromkeys(city for city in known if city))
    return [Choice(city, city) for city in suggested[:_MOST_SUGGESTED]]


def _districts(context: Context, answers: Answers) -> Sequence[Option]:
    found = cities.districts_of(answers.get("city") or answers.get("held_city"))
    return [Option(name, name, (name.casefold(),)) for name in found]


async def _called(context: Context, answers: Answers) -> Sequence[Choice]:
    return [Choice(each, called_name(context, each, each)) for each in get_args(Addressed)]


def called_name(context: Context, value: Any, canonical: str) -> str:
    names = {
        "bapak": context.say("addressed_pak"),
        "ibu": context.say("addressed_bu"),
        "kak": context.say("addressed_kak"),
    }
    return names.get(value, context.say("addressed_name")).plain


async def _genders(context: Context, answers: Answers) -> Sequence[Choice]:
    return [Choice(each, gender_name(context, each, each)) for each in get_args(Gender)]


def gender_name(context: Context, value: Any, canonical: str) -> str:
    said = context.say("gender_female") if value == "female" else context.say("gender_male")
    return said.plain


def _statuses() -> tuple[Named, ...]:
    return people_lists().statuses


def _positions() -> tuple[Named, ...]:
    return people_lists().positions


def _kinds() -> tuple[Named, ...]:
    return people_lists().library_kinds


_STATUSES, _POSITIONS, _KINDS = map(_options, (_statuses, _positions, _kinds))

PARTS = (
    Question("name", ask="ask_name", label="label_name", parse=parse_name, when=_asked("name")),
    Question(
        "addressed",
        ask="ask_addressed",
        label="label_addressed",
        parse=one_of(_CALLED.get),
        choices=_called,
        when=_asked("addressed"),
        show=called_name,
    ),
    Question(
        "gender",
        ask="ask_gender",
        label="label_gender",
        parse=one_of(_GENDERS.get),
        choices=_genders,
        when=_asked("gender"),
        show=gender_name,
    ),
    Question(
        "institution",
        ask="ask_institution",
        label="label_institution",
        parse=parse_institution,
        choices=institutions.suggested,
        when=_asked("institution"),
        check=institutions.is_meant,
        keep="btn_other_institution",
        meant=True,
    ),
    Question(
        "status",
        ask="ask_status",
        label="label_status",
        parse=choose_from(_STATUSES),
        choices=pages(_STATUSES),
        when=_asked("status"),
        show=_shown(_statuses),
    ),
    Question(
        "nip",
        ask="ask_nip",
        label="label_nip",
        parse=parse_nip,
        check=check_nip,
        when=_asked_nip,
        show=lambda context, value, canonical: masked_nip(canonical),
        takes_number=True,
    ),
    Question(
        "position",
        ask="ask_position",
        label="label_position",
        parse=choose_from(_POSITIONS, free=True),
        choices=pages(_POSITIONS, free=True),
        when=_asked("position"),
        show=_shown(_positions),
    ),
    Question(
        "library",
        ask="ask_library",
        label="label_library",
        parse=lettered(2, 120),
        when=_asked("library"),
    ),
    Question(
        "library_kind",
        ask="ask_library_kind",
        label="label_library_kind",
        parse=choose_from(_KINDS),
        choices=pages(_KINDS),
        when=_asked("library_kind"),
        show=_shown(_kinds),
    ),
    Question(
        "city",
        ask="ask_my_city",
        label="label_my_city",
        parse=choose_from(_cities, free=True),
        choices=_suggested_cities,
        when=_asked("city"),
        show=_as_it_is,
    ),
    Question(
        "district",
        ask="ask_district",
        label="label_district",
        parse=choose_from(_districts, free=True),
        choices=pages(_districts),
        when=_asked("district"),
        show=_as_it_is,
    ),
    Question(
        "phone",
        ask="ask_phone",
        label="label_phone",
        parse=parse_phone,
        when=_asked("phone"),
        show=lambda context, value, canonical: shown_phone(canonical),
        takes_number=True,
    ),
    Question(
        "needs", ask="ask_needs", label="label_needs", parse=_parse_needs, when=_asked("needs")
    ),
)
BY_FIELD = {question.field: question for question in PARTS}
