"""`check` on the shipped content, and on copies of it with one thing broken."""

from __future__ import annotations

import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from content.check import check
from content.programme import load_programmes
from tests.content.shipped import shipped

ID = """\
# Sapaan.
hello = Halo, { $name }.
seats =
    { $count ->
       *[other] Tersisa { $count } kursi.
    }
help = Bantuan
    .title = Ketik { $word }
"""
EN = """\
hello = Hello, { $name }.
seats =
    { $count ->
        [one] One seat left.
       *[other] { $count } seats left.
    }
help = Help
    .title = Type { $word }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A good content folder: the shipped programmes and two small catalogues."""
    shipped(tmp_path)
    shutil.rmtree(tmp_path / "texts")
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "id.ftl").write_text(ID)
    (tmp_path / "texts" / "en.ftl").write_text(EN)
    return tmp_path


def problems(folder: Path) -> list[str]:
    return [str(problem) for problem in check(folder)]


def test_the_shipped_content_has_no_problem() -> None:
    assert check() == []


def test_the_five_programmes_are_shipped_in_their_zones() -> None:
    assert {programme.id: programme.zone for programme in load_programmes()} == {
        "balikpapan": "Asia/Makassar",
        "bontang": "Asia/Makassar",
        "cilegon": "Asia/Jakarta",
        "kutai-kartanegara": "Asia/Makassar",
        "singkawang": "Asia/Pontianak",
    }


def test_the_sample_shows_a_full_workshop_and_a_last_seat() -> None:
    workshops = [workshop for each in load_programmes() for workshop in each.workshops]
    left = [workshop.seats - len(workshop.enrolled) for workshop in workshops]
    assert (left.count(0), left.count(1)) == (1, 1)
    assert workshops[left.index(0)].seats == 2


def test_each_programme_can_be_tried_by_people_who_are_not_enrolled_everywhere() -> None:
    for programme in load_programmes():
        assert 2 <= len(programme.people) <= 3
        assert 2 <= len(programme.workshops) <= 3
        assert all(workshop.title.endswith("(contoh)") for workshop in programme.workshops)
        assert any(len(w.enrolled) < len(programme.people) for w in programme.workshops)


def test_nobody_real_is_named() -> None:
    for file in files("content").joinpath("programmes").iterdir():
        text = file.read_text(encoding="utf-8").casefold()
        assert not [name for name in ("taufik", "rachmawati", "08", "+62") if name in text]


def test_good_content_has_no_problem(folder: Path) -> None:
    assert problems(folder) == []


DUPLICATE = "en.ftl:9: help.title: duplicate key, first on line 8"

# The language, what is replaced in its catalogue, by what, and all that is said then.
BROKEN = [
    ("id", "hello =", "hello", 'id.ftl:2: Expected token: "="'),
    ("en", "{ $name }", "{ $name", 'en.ftl:1: Expected token: "}"'),
    ("en", "hello = Hello, { $name }.\n", "", "id.ftl:2: hello: missing in en.ftl"),
    ("id", "hello = Halo, { $name }.\n", "", "en.ftl:1: hello: missing in id.ftl"),
    ("en", "\n    .title = Type { $word }", "", "id.ftl:8: help.title: missing in en.ftl"),
    ("en", "{ $name }", "{ $nama }", "en.ftl:1: hello: takes $nama, but $name in id.ftl"),
    ("en", ", { $name }", "", "en.ftl:1: hello: takes nothing, but $name in id.ftl"),
    ("id", "{ $word }", "help", "en.ftl:8: help.title: takes $word, but nothing in id.ftl"),
    ("id", "help =", "hello = Hai\nhelp =", "id.ftl:7: hello: duplicate key, first on line 2"),
    ("en", "Help", "Help\n    .title = { $word }", DUPLICATE),
    ("en", "Help", "Help { hullo }", "en.ftl:7: help: there is no hullo"),
    ("en", "Help", "Help { -brand }", "en.ftl:7: help: there is no -brand"),
]


@pytest.mark.parametrize(("language", "old", "new", "said"), BROKEN)
def test_a_broken_catalogue(folder: Path, language: str, old: str, new: str, said: str) -> None:
    file = folder / "texts" / f"{language}.ftl"
    assert file.read_text().count(old) == 1
    file.write_text(file.read_text().replace(old, new))
    assert [problem.replace("texts/", "") for problem in problems(folder)] == [said]


def test_a_catalogue_that_is_missing(folder: Path) -> None:
    (folder / "texts" / "en.ftl").unlink()
    assert problems(folder) == ["texts/en.ftl:1: the catalogue is missing"]


def test_no_catalogue_at_all(folder: Path) -> None:
    shutil.rmtree(folder / "texts")
    assert problems(folder) == [
        "texts/en.ftl:1: the catalogue is missing",
        "texts/id.ftl:1: the catalogue is missing",
    ]


def test_a_catalogue_that_is_not_utf_8(folder: Path) -> None:
    (folder / "texts" / "id.ftl").write_bytes(b"hello = Halo\nbye = \xff\n")
    assert problems(folder) == ["texts/id.ftl:2: not UTF-8"]


def test_a_third_language_is_held_against_the_first(folder: Path) -> None:
    (folder / "texts" / "jv.ftl").write_text(ID.replace("help", "tulung"))
    assert problems(folder) == [
        "texts/id.ftl:7: help: missing in texts/jv.ftl",
        "texts/id.ftl:8: help.title: missing in texts/jv.ftl",
        "texts/jv.ftl:7: tulung: missing in texts/id.ftl",
        "texts/jv.ftl:8: tulung.title: missing in texts/id.ftl",
    ]


def test_a_term_is_a_catalogues_own_affair(folder: Path) -> None:
    (folder / "texts" / "id.ftl").write_text(ID + "-brand = Rekan { $case }\nwho = { -brand }\n")
    (folder / "texts" / "en.ftl").write_text(EN + "who = Rekan\n")
    assert problems(folder) == []


def test_a_message_takes_what_the_messages_in_it_take(folder: Path) -> None:
    (folder / "texts" / "id.ftl").write_text(ID + "long = { hello } Apa kabar?\n")
    (folder / "texts" / "en.ftl").write_text(EN + "long = Hello, { $name }. How are you?\n")
    assert problems(folder) == []


def test_messages_that_say_each_other_do_not_hang_it(folder: Path) -> None:
    for name, text in (("id", ID), ("en", EN)):
        (folder / "texts" / f"{name}.ftl").write_text(text + "a = { b }\nb = { a }\n")
    assert problems(folder) == []


def test_broken_programmes_and_broken_catalogues_are_told_together(folder: Path) -> None:
    file = folder / "programmes" / "cilegon.yaml"
    file.write_text(file.read_text().replace("Asia/Jakarta", "WIB"))
    (folder / "texts" / "en.ftl").write_bytes(EN.replace("\n", "\r\n").encode() + b"bye\r\n")
    assert problems(folder) == [
        "programmes/cilegon.yaml:6: zone: not an IANA time zone",
        'texts/en.ftl:9: Expected token: "="',
    ]
