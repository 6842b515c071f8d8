"""The lists of a profile, and copies of them with one thing broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.check import check
from content.cities import cities, districts_of, known_as, zone_of
from content.people import find, has_nip, label, people_lists
from tests.content.shipped import shipped


def test_the_provinces_of_the_five_programmes_are_whole() -> None:
    counts = {province.name: len(province.cities) for province in cities().provinces}
    assert (counts["Banten"], counts["Kalimantan Barat"], counts["Kalimantan Timur"]) == (8, 14, 10)


@pytest.mark.parametrize(
    ("place", "name", "zone"),
    [
        ("Bontang", "Kota Bontang", "Asia/Makassar"),
        ("kota balikpapan", "Kota Balikpapan", "Asia/Makassar"),
        ("Kutai Kartanegara", "Kabupaten Kutai Kartanegara", "Asia/Makassar"),
        ("Cilegon", "Kota Cilegon", "Asia/Jakarta"),
        ("Singkawang", "Kota Singkawang", "Asia/Pontianak"),
        ("Serang", None, None),
        ("Atlantis", None, None),
    ],
)
def test_a_city_is_known_with_its_zone(place: str, name: str | None, zone: str | None) -> None:
    assert known_as(place) == name
    assert zone_of(name) == zone


def test_districts_are_there_for_the_five_offices() -> None:
    assert len(districts_of("Kabupaten Kutai Kartanegara")) == 20
    assert districts_of("Kota Ambon") == ()


def test_only_civil_servants_have_a_nip() -> None:
    with_nip = [status.id for status in people_lists().statuses if status.nip]
    assert with_nip == ["pns", "pppk", "pppk-paruh-waktu"]
    assert not has_nip(None)


def test_old_titles_are_understood_and_not_offered() -> None:
    found = find(people_lists().positions, "Pustakawan Mahir")
    assert found is not None
    assert found.name == "Asisten Perpustakaan Mahir"


def test_what_is_in_no_list_is_said_as_it_is() -> None:
    positions = people_lists().positions
    assert label(positions, "Penjaga Rak", "id") == "Penjaga Rak"
    assert label(positions, "pengelola-tbm", "en") == "Manager of a community reading centre (TBM)"


BROKEN = [
    ("people.yaml", "id: pns,", "id: PNS,", "id: String should match pattern"),
    ("people.yaml", "name: PNS,", "name: PPPK,", "statuses: two entries are called 'pppk'"),
    ("people.yaml", 'nip: "yes", also: [p3k]', "nip: maybe", "nip: Input should be 'yes'"),
    ("cities.yaml", "Asia/Pontianak", "WIB", "zone: not an IANA time zone"),
    ("cities.yaml", "[Kota Ambon, Kota Tual]", "[Kota Tual, Kota Ambon]", "alphabetical order"),
    ("cities.yaml", "[Kota Ambon, Kota Tual]", "[Ambon]", "must begin with Kabupaten or Kota"),
    ("cities.yaml", "- city: Kota Cilegon", "- city: Kota Lain", "is not among the cities"),
]


@pytest.mark.parametrize(("file", "old", "new", "said"), BROKEN, ids=[row[3] for row in BROKEN])
def test_check_tells_what_is_wrong(
    tmp_path: Path, file: str, old: str, new: str, said: str
) -> None:
    shipped(tmp_path)
    path = tmp_path / "lists" / file
    text = path.read_text()
    assert text.count(old) == 1
    path.write_text(text.replace(old, new))
    (problem,) = check(tmp_path)
    assert problem.file == f"lists/{file}"
    assert said in problem.message


@pytest.mark.parametrize("file", ["people.yaml", "cities.yaml"])
def test_a_list_that_is_missing_is_a_problem(tmp_path: Path, file: str) -> None:
    shipped(tmp_path)
    (tmp_path / "lists" / file).unlink()
    assert [problem.file for problem in check(tmp_path)] == [f"lists/{file}"]
