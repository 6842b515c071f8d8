"""Templates of events: what ships, and what is told of a broken one."""

from __future__ import annotations

from importlib.resources import files

import pytest

from content.programme import load_programmes
from content.source import ContentError
from content.template import load_templates, read_template

KUKAR = "kutai-kartanegara.yaml"
GOOD = files("content").joinpath("templates", KUKAR).read_text(encoding="utf-8")
CONTOH = "must say 'contoh', so that nobody takes it for real"
# What is replaced in GOOD, by what, and what is said then.
BROKEN = [
    ("place: Aula (contoh)", "place: Aula", f"place: {CONTOH}"),
    ("Narasumber Contoh Satu", "Narasumber Satu", f"speaker: {CONTOH}"),
    ("id: kutai-kartanegara", "id: kukar", "id: must be the name of the file"),
    ("kind: bimtek", "kind: pesta", "kind: Input should be"),
    ("letter: required", "letter: perlu", "letter: Input should be"),
    ("seats: 40", "seats: banyak", "seats: write a whole number, such as 20"),
    ("each_institution: 2", "each_institution: 0", "each_institution: Input should be greater"),
    ("ends: 15.00", "ends: 13.00", "ends: must be after 'starts'"),
    ("starts: 15.00", "starts: 12.30", "sessions: must begin on day 1 and stand in the order"),
    ("audience:", "date: 2026-11-23\naudience:", "date: unknown key"),
]


def test_each_programme_has_one_and_of_its_own_city() -> None:
    cities = {each.id: each.city for each in load_programmes()}
    assert {each.id: each.city for each in load_templates()} == cities


def test_no_date_and_nobody_real_is_in_them() -> None:
    for file in files("content").joinpath("templates").iterdir():
        text = file.read_text(encoding="utf-8").casefold()
        assert not [name for name in ("taufik", "rachmawati", "202", "+62") if name in text]


@pytest.mark.parametrize(("old", "new", "said"), BROKEN, ids=[row[2] for row in BROKEN])
def test_what_is_wrong_is_told(old: str, new: str, said: str) -> None:
    assert GOOD.count(old) == 1
    with pytest.raises(ContentError) as caught:
        read_template(f"templates/{KUKAR}", GOOD.replace(old, new))
    (problem,) = caught.value.problems
    assert said in problem.message
