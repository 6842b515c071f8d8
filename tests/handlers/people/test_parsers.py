"""What people type into their profile, good and bad: each gets a value or a clear sentence."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from handlers.context import Context, World
from handlers.forms.answer import Answer, Misunderstood, Unclear, Understood
from handlers.forms.question import Answers, Objection
from handlers.people.nip import check_nip, masked_nip, parse_nip
from handlers.people.parts import BY_FIELD, parse_name
from handlers.people.phone import callable_phone, parse_phone, shown_phone
from handlers.routes import ROUTES
from storage.people.chats import Chat

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)


def context() -> Context:
    """Enough of one to read words: parsers never look at the database."""
    chat = Chat(
        id=1, channel="web", address="x", language=None, person=None, forms="[]", touched=None
    )
    nothing: Any = None
    return Context(nothing, NOW, chat, None, World(ROUTES, {}, "id", b""))


def reads(field: str, words: str, **answers: str) -> Answer[Any]:
    return BY_FIELD[field].parse(context(), answers, words)


def why(answer: Answer[Any]) -> str:
    assert isinstance(answer, Misunderstood), answer
    return answer.key


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Sari Contoh, S.IP.", "Sari Contoh, S.IP."),
        ("  Sari   Contoh\n", "Sari Contoh"),
        ("<b>Sari</b> & *Budi*", "<b>Sari</b> & *Budi*"),
        ("I'm", "I'm"),
        ("S" * 120, "S" * 120),
    ],
)
def test_a_name_is_kept_as_typed(words: str, name: str) -> None:
    assert parse_name(context(), {}, words) == Understood(name, name)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("S" * 200, "line_too_long"),
        ("😀😀😀", "line_too_short"),
        ("👩‍🏫", "line_too_short"),
        ("", "line_too_short"),
        ("S", "line_too_short"),
        ("\u202e", "line_too_short"),
        ("...,,,", "line_too_short"),
        ("081234567890", "name_not_understood"),
        ("😀 1", "name_not_understood"),
    ],
)
def test_what_is_no_name_is_told_why(words: str, key: str) -> None:
    assert why(parse_name(context(), {}, words)) == key


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("081234567890", "+6281234567890"),
        ("0812-3456-7890", "+6281234567890"),
        ("+62 812 3456 7890", "+6281234567890"),
        ("62812 3456 7890", "+6281234567890"),
        ("0062 812 3456 7890", "+6281234567890"),
        ("(0812) 3456.7890", "+6281234567890"),
        ("0548 21234", "+6254821234"),
        ("+60 12-345 6789", "+60123456789"),
        ("+61 412 345 678", "+61412345678"),
    ],
)
def test_a_phone_is_kept_with_its_country(words: str, number: str) -> None:
    assert parse_phone(context(), {}, words) == Understood(number, number)
    assert parse_phone(context(), {}, number) == Understood(number, number)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("nol delapan satu", "phone_not_understood"),
        ("0812 CONTOH", "phone_not_understood"),
        ("٠٨١٢٣٤٥٦٧٨٩٠", "phone_not_understood"),
        ("08\u0000123456789", "phone_not_understood"),
        ("", "phone_not_understood"),
        ("1" * 200, "phone_not_understood"),
        ("0812", "phone_invalid"),
        ("+++", "phone_not_understood"),
        ("+999 123 456", "phone_invalid"),
        ("+62", "phone_not_understood"),
        ("000000000000", "phone_invalid"),
    ],
)
def test_what_is_no_phone_is_told_why(words: str, key: str) -> None:
    assert why(parse_phone(context(), {}, words)) == key


def test_a_phone_is_shown_so_that_it_can_be_read_out() -> None:
    assert shown_phone("+6281234567890") == "+62 812-3456-7890"
    assert shown_phone("no number") == "no number"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("+6281234567890", "0812-3456-7890 (+6281234567890)"),
        ("+62548123456", "(0548) 123456 (+62548123456)"),
        ("+60312345678", "+60312345678"),
    ],
)
def test_a_number_to_call_is_read_easily_and_tapped(number: str, said: str) -> None:
    assert callable_phone(number) == said


@pytest.mark.parametrize(
    "words", ["199001012020011001", "19900101 202001 1 001", "19900101-202001-1-001"]
)
def test_a_nip_may_have_spaces(words: str) -> None:
    assert parse_nip(context(), {}, words) == Understood("199001012020011001", "199001012020011001")


@pytest.mark.parametrize(
    "words", ["", "NIP saya", "1990010120200110O1", "12345678", "1" * 25, "١٩٩٠٠١٠١٢٠٢٠٠١١٠٠١"]
)
def test_what_is_no_nip_is_told_so(words: str) -> None:
    assert why(parse_nip(context(), {}, words)) == "nip_not_understood"


@pytest.mark.parametrize(
    ("nip", "status", "warned"),
    [
        ("199001012020011001", "pns", None),
        ("199001012024212001", "pppk", None),
        ("199001012024212001", "pns", "warn_nip_parts"),  # no month 21 for a PNS
        ("19900101202001100", "pns", "warn_nip_length"),
        ("199002302020011001", "pns", "warn_nip_parts"),  # 30 February
        ("189901012020011001", "pns", "warn_nip_parts"),
        ("199001012020013001", "pns", "warn_nip_parts"),  # sex is 1 or 2
        ("199001011989011001", "pns", "warn_nip_parts"),  # appointed before birth
        ("199001012031011001", "pns", "warn_nip_parts"),  # not yet
        ("000000000000000000", "pns", "warn_nip_parts"),
    ],
)
async def test_a_strange_nip_is_warned_of_and_can_be_kept(
    nip: str, status: str, warned: str | None
) -> None:
    answers: Answers = {"status": status}
    objection = await check_nip(context(), answers, nip)
    assert (objection.key if objection else None) == warned
    if isinstance(objection, Objection):
        assert objection.warning
        assert nip not in str(objection.values)


@pytest.mark.parametrize(
    ("nip", "shown"),
    [("199001012020011001", "•••••••••••••••001"), ("1234", "•234"), ("123", "•••"), ("", "")],
)
def test_a_nip_shows_three_digits_at_most(nip: str, shown: str) -> None:
    assert masked_nip(nip) == shown


@pytest.mark.parametrize(
    ("field", "words", "kept"),
    [
        ("status", "PNS", "pns"),
        ("status", "honorer", "non-asn"),
        ("status", "paruh", "pppk-paruh-waktu"),
        ("position", "Pustakawan Terampil", "asisten-terampil"),
        ("position", "AHLI MUDA", "pustakawan-muda"),
        ("library_kind", "masjid", "rumah-ibadah"),
        ("city", "bontang", "Kota Bontang"),
        ("city", "kab. kutai kartanegara", "Kabupaten Kutai Kartanegara"),
        ("addressed", "bu", "ibu"),
        ("addressed", "Nama saja", "name"),
    ],
)
def test_a_piece_of_a_list_is_understood_as_people_write_it(
    field: str, words: str, kept: str
) -> None:
    read = reads(field, words)
    assert isinstance(read, Understood)
    assert read.value == kept
    assert reads(field, read.canonical) == Understood(read.value, read.canonical)


@pytest.mark.parametrize(
    ("field", "words", "offered"),
    [
        ("city", "serang", ["Kabupaten Serang", "Kota Serang", "lainnya"]),
        ("city", "balikpapn", ["Kota Balikpapan", "lainnya"]),
        ("position", "madya", ["pustakawan-madya", "lainnya"]),
        ("position", "lainnya", []),
    ],
)
def test_what_has_several_meanings_is_asked_back(
    field: str, words: str, offered: list[str]
) -> None:
    read = reads(field, words)
    assert isinstance(read, Unclear)
    assert [choice.words for choice in read.options] == offered


@pytest.mark.parametrize("words", ["Kabupaten Contoh Raya", "Kabupaten Contoh Raya lainnya"])
def test_a_city_we_do_not_know_is_kept_as_typed(words: str) -> None:
    read = reads("city", words)
    assert read == Understood("Kabupaten Contoh Raya", "= Kabupaten Contoh Raya")
    assert reads("city", "= Kabupaten Contoh Raya") == read


@pytest.mark.parametrize("words", ["😀😀😀", "K" * 200, "= ", "= 😀", "lainnya " + "K" * 90])
def test_own_words_have_a_length_and_letters(words: str) -> None:
    assert why(reads("city", words)) == "own_words_length"


@pytest.mark.parametrize("words", ["presiden", "99", "", "hal", "<b>pns</b>"])
def test_a_status_is_one_of_the_list(words: str) -> None:
    assert why(reads("status", words)) == "choice_not_understood"


def test_pages_go_round() -> None:
    seen: list[str] = []
    for page in (1, 2, 3, 4, 99):
        read = reads("position", f"hal {page}")
        assert isinstance(read, Unclear)
        seen += [choice.words for choice in read.options if choice.words.startswith("hal")]
    assert seen == ["hal 2", "hal 3", "hal 1", "hal 2", "hal 2"]
