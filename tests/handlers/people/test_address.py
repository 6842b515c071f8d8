"""How people are called."""

from __future__ import annotations

import pytest

from handlers.people.address import called, named_in, plain_name
from storage.people.people import Addressed, Person
from tests.handlers.people.test_parsers import context


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Sari Contoh, S.IP.", "Sari Contoh"),
        ("Drs. H. Budi Contoh, M.Pd.", "Budi Contoh"),
        ("Hj Sari", "Sari"),
        ("M. Rizki Contoh", "Rizki Contoh"),
        ("Dr.", "Dr."),
        (", S.IP.", ", S.IP."),
        ("Budi", "Budi"),
    ],
)
def test_degrees_are_not_part_of_what_one_is_called(name: str, plain: str) -> None:
    assert plain_name(name) == plain


@pytest.mark.parametrize(
    ("addressed", "said"),
    [
        ("bapak", "Pak Sari"),
        ("ibu", "Bu Sari"),
        ("kak", "Kak Sari"),
        ("name", "Sari Contoh"),
        (None, "Bapak/Ibu"),
    ],
)
def test_people_are_called_as_they_chose(addressed: Addressed | None, said: str) -> None:
    person = Person(
        id=1, name="Sari Contoh, S.IP.", institution=None, zone="Asia/Jakarta", addressed=addressed
    )
    assert called(context(), person).plain == said


@pytest.mark.parametrize(
    ("language", "name", "addressed", "said"),
    [
        ("id", "Sari Contoh, S.IP.", None, "Bapak/Ibu Sari Contoh"),
        ("en", "Sari Contoh, S.IP.", None, "Sari Contoh"),
        ("id", "Sari Contoh, S.IP.", "ibu", "Bu Sari"),
        ("id", None, None, "Bapak/Ibu"),
    ],
)
def test_where_a_name_is_expected_it_is_said(
    language: str, name: str | None, addressed: str | None, said: str
) -> None:
    assert named_in(language, name, addressed).plain == said


def test_who_is_not_known_yet_is_bapak_ibu() -> None:
    assert called(context(), None).plain == "Bapak/Ibu"
