"""One programme's file: what is read, and what its writer is told when it is broken."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.programme import Programme, Workshop, read_programme, read_programmes
from content.source import ContentError, Problem

GOOD = """\
id: bontang
city: Bontang
office: Dinas Contoh
title: Pelatihan (contoh)
zone: Asia/Makassar
contact: Panitia (contoh)
coordinator: Panitia Contoh
people:
  - name: Sari Contoh
    institution: SDN 000 Contoh
  - name: Budi Contoh
    institution: TBM Contoh
workshops:
  - title: Koleksi Digital (contoh)
    kind: workshop
    in_workdays: 2
    starts: 09.00
    ends: 12.00
    place: Aula (contoh)
    seats: 2
    enrolled:
      - Sari Contoh
      - Budi Contoh
"""

SARI = "      - Sari Contoh"
KINDS = "'workshop', 'bimtek', 'seminar', 'training' or 'meeting'"
CONTOH = "must say 'contoh', so that nobody takes it for real"

# What is replaced in GOOD, by what, and all that is said then. `rekan check` adds the file.
BROKEN = [
    # not YAML, or more of YAML than a content file needs
    (GOOD, "", "1: the file is empty"),
    (GOOD, "# a comment\n", "1: the file is empty"),
    (GOOD, "just words", "1: expected keys with values"),
    ("zone: ", "zone: [", "6: expected ',' or ']', but got ':'"),
    ("city: Bontang", "city: Bon: tang", "2: mapping values are not allowed here"),
    ("title: Pelatihan", "title: Pela\x07tihan", "4: a character that does not print"),
    ("city: Bontang", r'city: "\UFFFFFFFF"', "2: not YAML"),
    (GOOD, "%YAML 1." + "1" * 5000, "1: not YAML"),
    ("id: bontang", "id: &town bontang", "1: anchors are not allowed"),
    ("city: Bontang", "city: *town", "2: aliases are not allowed"),
    ("seats: 2", "seats: !!int 2", "20: tags are not allowed"),
    ("city: Bontang", "? [city]\n: Bontang", "2: a key must be text"),
    ("city: Bontang", "city: " + "[" * 5000, "2: nested too deeply"),
    (GOOD, GOOD + "---\nid: other\n", "24: but found another document"),
    # keys
    ("zone: Asia/Makassar", "city: Bontang", "5: city: duplicate key"),
    ("    kind: workshop", "    title: Lain (contoh)", "15: title: duplicate key"),
    ("city: Bontang\n", "", "1: city: missing key"),
    ("    seats: 2\n", "", "14: seats: missing key"),
    ("    institution: TBM Contoh\n", "", "11: institution: missing key"),
    ("    kind: workshop\n", "    kind: workshop\n    fee: 0\n", "16: fee: unknown key"),
    ("city: Bontang", 'city: Bontang\n"a\\nb": x', "3: 'a\\nb': unknown key"),
    ("  - name: Budi Contoh\n    institution:", "  -", "11: people: expected keys with values"),
    # values
    ("id: bontang", "id: cilegon", "1: id: must be the name of the file"),
    ("id: bontang", "id: Bontang", "1: id: String should match pattern '^[a-z0-9]+(-[a-z0-9]+)*$'"),
    ("city: Bontang", "city:", "2: city: String should have at least 2 characters"),
    ("city: Bontang", "city: [Bontang]", "2: city: expected text"),
    ("city: Bontang", 'city: "Bontang "', "2: city: must be one line without blanks around it"),
    ("city: Bontang", r'city: "Bon\ntang"', "2: city: must be one line without blanks around it"),
    ("office: Dinas Contoh", "office: Dinas", "3: office: " + CONTOH),
    ("title: Pelatihan (contoh)", "title: Pelatihan", "4: title: " + CONTOH),
    ("contact: Panitia (contoh)", "contact: 0548 000", "6: contact: " + CONTOH),
    ("coordinator: Panitia Contoh", "coordinator: Panitia", "7: coordinator: " + CONTOH),
    ("Aula (contoh)", "Aula", "19: place: " + CONTOH),
    ("Koleksi Digital (contoh)", "Koleksi", "14: title: " + CONTOH),
    ("Koleksi", "K" * 120, "14: title: String should have at most 120 characters"),
    ("zone: Asia/Makassar", "zone: Asia/Bontang", "5: zone: not an IANA time zone"),
    ("zone: Asia/Makassar", "zone: WITA", "5: zone: not an IANA time zone"),
    ("kind: workshop", "kind: pesta", "15: kind: Input should be " + KINDS),
    ("days: 2", "days: 1", "16: in_workdays: Input should be greater than or equal to 2"),
    ("days: 2", "days: 16", "16: in_workdays: Input should be less than or equal to 15"),
    ("days: 2", "days: 2.0", "16: in_workdays: write a whole number, such as 20"),
    ("starts: 09.00", "starts: 09:00", "17: starts: write the time as 09.00"),
    ("starts: 09.00", "starts: 9.00", "17: starts: write the time as 09.00"),
    ("ends: 12.00", "ends: 24.00", "18: ends: write the time as 09.00"),
    ("ends: 12.00", "ends: 09.00", "18: ends: must be after 'starts'"),
    ("seats: 2", "seats: 0", "20: seats: Input should be greater than or equal to 1"),
    ("seats: 2", "seats: 10001", "20: seats: Input should be less than or equal to 10000"),
    ("seats: 2", "seats: 1_0", "20: seats: write a whole number, such as 20"),
    # people
    (SARI, "      -", "22: enrolled: String should have at least 2 characters"),
    ("seats: 2", "seats: 1", "21: enrolled: more names than 'seats'"),
    ("      - Budi", "      - Wati", "23: enrolled: 'Wati Contoh' is not among the people"),
    ("      - Budi", "      - Sari", "21: enrolled: a name is there twice"),
    ("name: Budi", "name: Sari", "8: people: a name is there twice"),
    ("coordinator: Panitia", "coordinator: Sari", "8: people: a name is there twice"),
]


def problems(text: str) -> list[str]:
    with pytest.raises(ContentError) as caught:
        read_programme("programmes/bontang.yaml", text)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(("old", "new", "said"), BROKEN, ids=[row[2] for row in BROKEN])
def test_the_line_of_what_is_wrong_is_told(old: str, new: str, said: str) -> None:
    assert GOOD.count(old) == 1
    assert problems(GOOD.replace(old, new)) == [f"programmes/bontang.yaml:{said}"]


def test_all_problems_of_a_file_are_told_at_once_and_in_order() -> None:
    broken = GOOD.replace("seats: 2", "seats: 0").replace("city: Bontang", "town: Bontang")
    assert problems(broken) == [
        "programmes/bontang.yaml:1: city: missing key",
        "programmes/bontang.yaml:2: town: unknown key",
        "programmes/bontang.yaml:20: seats: Input should be greater than or equal to 1",
    ]


def test_the_good_one_is_read() -> None:
    programme = read_programme("programmes/bontang.yaml", GOOD)
    (workshop,) = programme.workshops
    assert (programme.id, programme.zone, workshop.kind) == ("bontang", "Asia/Makassar", "workshop")
    assert (workshop.starts.hour, workshop.ends.hour, workshop.seats) == (9, 12, 2)
    assert workshop.enrolled == ("Sari Contoh", "Budi Contoh")


def test_what_was_read_survives_a_dump_and_cannot_be_changed() -> None:
    programme = read_programme("bontang.yaml", GOOD)
    assert Programme.model_validate(programme.model_dump()) == programme
    with pytest.raises(ValueError, match="frozen"):
        programme.city = "Cilegon"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("key", "value"), [("seats", 2.5), ("seats", True), ("starts", 9), ("title", b"contoh")]
)
def test_a_value_from_code_is_judged_as_strictly(key: str, value: object) -> None:
    dumped = read_programme("bontang.yaml", GOOD).workshops[0].model_dump()
    with pytest.raises(ValueError, match=f"1 validation error for Workshop\n{key}\n"):
        Workshop.model_validate({**dumped, key: value})


def test_a_folder_tells_the_problems_of_all_its_files(tmp_path: Path) -> None:
    folder = tmp_path / "programmes"
    folder.mkdir()
    (folder / "bontang.yaml").write_text(GOOD)
    (folder / "cilegon.yaml").write_text(GOOD)
    (folder / "kukar.yaml").write_bytes(b"id: kukar\ncity: \xff\n")
    with pytest.raises(ContentError) as caught:
        read_programmes(tmp_path)
    assert str(caught.value).splitlines() == [
        "programmes/cilegon.yaml:1: id: must be the name of the file",
        "programmes/kukar.yaml:2: not UTF-8",
    ]


def test_a_folder_without_programmes_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="programmes:1: no "):
        read_programmes(tmp_path)


def any_yaml() -> st.SearchStrategy[str]:
    """Text near YAML: any text, YAML's own characters, and GOOD with a piece replaced."""
    marks = st.text(alphabet="\"'\\\n\r\t :-?,[]{}&*!|>%@`#<~=0aUx\x85\u2028\ufeff\ud800")
    place = st.integers(0, len(GOOD))
    pieces = st.builds(
        lambda start, end, new: GOOD[:start] + new + GOOD[end:], place, place, marks | st.text()
    )
    return st.text() | marks | pieces


@given(st.text() | st.just("programmes/bontang.yaml"), any_yaml())
def test_any_text_is_a_programme_or_a_content_error(name: str, text: str) -> None:
    for problem in problems_if_any(name, text):
        assert problem.file == name
        assert 1 <= problem.line <= len(text.splitlines()) + 1
        assert problem.message.isprintable()


def problems_if_any(name: str, text: str) -> list[Problem]:
    try:
        read_programme(name, text)
    except ContentError as error:
        return error.problems
    return []
