"""Modules: what is read of a file, and what the writer of a broken one is told, with its line."""

from __future__ import annotations

import shutil
from contextlib import suppress
from importlib.resources import as_file, files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.module import MOST_FILE, MOST_PICTURES, load_modules, read_module, read_modules
from content.source import ContentError
from content.text import Span

FRONT = """\
---
id: contoh
title: Modul contoh
objective: Mencoba bentuk sebuah modul.
functions: [3, 5]
programmes: [bontang]
minutes: 6
version: 1
sources: [Sumber contoh]
---
"""


def card(number: int) -> str:
    return f"""
## Kartu: Judul {number} {{#kartu-{number}}}

Gagasan {number}.

**Contoh:** Di meja {number}.

**Lakukan:** Coba {number}.
"""


def question(number: int) -> str:
    return f"""
## Pertanyaan {{#tanya-{number}}}

Apa {number}?

- [ ] Salah {number}.
  Sebab salah {number}.
- [x] Tepat {number}.
  Sebab tepat {number}.
"""


TASK = """
## Tugas: Mencoba {#tugas}

Lakukan ini.

**Bukti:** Satu foto.
"""
CARDS = "".join(map(card, range(1, 6)))
QUESTIONS = "".join(map(question, range(1, 5)))
GOOD = FRONT + CARDS + QUESTIONS + TASK

# What is replaced in GOOD, by what, and all that is said then.
BROKEN = [
    # what it is for
    ("id: contoh", "id: lain", "2: id: must be the name of the file"),
    ("title: Modul contoh", "titel: Modul", "2: title: missing key|3: titel: unknown key"),
    ("[3, 5]", "[8]", "5: functions: Input should be less than or equal to 7"),
    ("[bontang]", "[bogor]", "6: programmes: no programme is 'bogor'"),
    ("[bontang]", "[]", "6: programmes: 1 to 7 are needed"),
    ("minutes: 6", "minutes: enam", "7: minutes: write a whole number, such as 20"),
    ("title: Modul contoh", "title: [", "5: expected ',' or ']', but got ':'"),
    # headings
    (
        "## Kartu: Judul 1 {#kartu-1}",
        "## Kertu {#k}",
        "12: a heading begins with Kartu:, Pertanyaan or Tugas|88: 4 cards, 5 to 7 are needed",
    ),
    ("{#kartu-2}", "", "20: the heading ends in an id that stays, such as {#peran-baru}"),
    ("{#kartu-2}", "{#kartu-1}", "20: the id kartu-1 is there twice"),
    ("Kartu: Judul 1 {", "Kartu: {", "12: a card needs a title that says its idea"),
    # cards
    ("**Contoh:** Di meja 3.", "Di meja 3.", "28: no paragraph begins with **Contoh:**"),
    ("**Lakukan:** Coba 3.", "", "28: no paragraph begins with **Lakukan:**"),
    ("Gagasan 3.", "", "28: no idea"),
    (
        "**Lakukan:** Coba 3.",
        "**Lakukan:** A.\n\n**Lakukan:** B.",
        "36: one idea, then one Contoh, then one Lakukan",
    ),
    (
        "Gagasan 3.",
        "### Gagasan lain",
        "28: no idea|30: only headings with two signs (##) are used; each is a part of its own",
    ),
    ("Gagasan 3.", "G" * 600, "28: 624 characters, at most 600; make two cards of it"),
    (
        "Gagasan 3.",
        "Satu.\n\n![](rak.png)",
        "32: a picture needs its words: ![what is to be seen](file.png)",
    ),
    ("Gagasan 3.", "Lihat ![rak](rak.png) ini.", "30: a picture stands in a paragraph of its own"),
    # what a chat cannot show
    (
        "Gagasan 3.",
        "Gagasan\n<b>tiga</b>.",
        "31: HTML is not shown in a chat|31: HTML is not shown in a chat",
    ),
    ("Gagasan 3.", "Satu.\n\n<div>3</div>", "32: HTML is not shown in a chat"),
    ("Gagasan 3.", "Satu.\n\n> dua", "32: quotations are not shown; write a paragraph"),
    ("Gagasan 3.", "Satu.\n\n- satu\n  - dua", "32: an item of a list is one paragraph of text"),
    (
        "Gagasan 3.",
        "[ini](https://contoh.example/?utm_source=x)",
        "30: a link that follows its reader: leave out utm_source",
    ),
    ("Gagasan 3.", "[ini](http://contoh.example)", "30: a link begins with https://, not http:"),
    ("Gagasan 3.", "Satu.\n\n| a | b |\n|---|---|", "32: tables are not shown; write a list"),
    # questions
    ("Apa 2?", "Apa 2?\n\n![Rak](rak.png)", "65: only a card has a picture"),
    ("Sebab salah 2.", "", "65: no explanation on the lines below this answer"),
    (
        "- [x] Tepat 2.",
        "- Tepat 2.",
        "61: 0 right answers; there is one|67: an answer begins with [x] or [ ]",
    ),
    ("- [ ] Salah 2.", "- [x] Salah 2.", "61: 2 right answers; there is one"),
    ("Salah 2.\n", "Tepat 2.\n", "61: two answers say the same"),
    (
        "Salah 2.\n",
        "Semua jawaban di atas benar.\n",
        "65: each answer stands for itself, not for others",
    ),
    ("Apa 2?", "", "61: no question"),
    ("Apa 2?", "A" * 301, "61: a question has at most 300 characters"),
    ("Salah 2.\n", "S" * 121 + "\n", "65: an answer has at most 120 characters"),
    ("Sebab salah 2.", "S" * 301, "65: an explanation has at most 300 characters"),
    # the task
    ("Lakukan ini.", "Lakukan ini.\n\n![Rak](rak.png)", "92: only a card has a picture"),
    ("**Bukti:** Satu foto.", "", "88: a task, then what shows that it was done: **Bukti:**"),
    ("Lakukan ini.", "L" * 595, "88: 605 characters, at most 600"),
]


def problems(text: str) -> list[str]:
    with pytest.raises(ContentError) as caught:
        read_module("modules/contoh.md", text)
    return [str(problem).removeprefix("modules/contoh.md:") for problem in caught.value.problems]


@pytest.mark.parametrize(("old", "new", "said"), BROKEN)
def test_the_line_of_what_is_wrong_is_told(old: str, new: str, said: str) -> None:
    assert GOOD.count(old) == 1
    assert problems(GOOD.replace(old, new)) == said.split("|")


def test_a_module_is_read_with_its_parts_in_order() -> None:
    module = read_module("modules/contoh.md", GOOD)
    assert module.id == "contoh"
    assert module.front.functions == (3, 5)
    assert [each.plain for each in module.cards[1].texts] == ["Gagasan 2.", "Di meja 2.", "Coba 2."]
    assert module.questions[3].right == 1
    assert module.questions[3].choices[0].why.plain == "Sebab salah 4."
    assert module.task.evidence.plain == "Satu foto."
    assert module.parts[:2] == ("kartu-1", "kartu-2")
    assert module.parts[-2:] == ("tanya-4", "tugas")


def test_marks_lists_and_pictures_become_text_of_a_chat() -> None:
    idea = "Satu *dua* [tiga](https://contoh.example).\n\n1. satu\n2. **dua**\n\n![Rak](rak.png)"
    module = read_module("modules/contoh.md", GOOD.replace("Gagasan 1.", idea))
    found = module.cards[0]
    assert found.idea.plain == "Satu dua tiga.\n\n1. satu\n2. dua"
    assert found.idea.spans == (
        Span("italic", 5, 3),
        Span("link", 9, 4, "https://contoh.example"),
        Span("bold", 27, 3),
    )
    assert found.picture is not None
    assert (found.picture.file, found.picture.alternative) == ("rak.png", "Rak")


def test_what_is_wrong_in_several_places_is_told_at_once() -> None:
    broken = GOOD.replace("minutes: 6", "minutes: 99").replace("Gagasan 1.", "")
    lines = [each.partition(":")[0] for each in problems(broken.replace("[x]", "[ ]"))]
    assert lines == ["7", "12", "52", "61", "70", "79"]


def test_a_file_of_five_megabytes_is_refused_unread() -> None:
    assert problems(GOOD + "x" * 5_000_000) == [f"1: larger than {MOST_FILE // 1000} kB"]


@pytest.mark.parametrize("text", ["", "---\n", "# Judul\n", "---\nid: contoh\n"])
def test_a_file_without_its_head_says_what_comes_first(text: str) -> None:
    assert problems(text) == ["1: begins with what it is for, between two lines ---"]


def test_too_few_and_too_many_parts_are_counted() -> None:
    assert problems(FRONT + card(1) + question(1)) == [
        "20: 0 tasks, one is needed",
        "20: 1 cards, 5 to 7 are needed",
        "20: 1 questions, 4 are needed",
    ]


@given(st.text(alphabet="#*-[]()x{}!<>&`_\n :aKTP|\\\0", max_size=300))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    for whole in (FRONT + text, GOOD.replace("Gagasan 3.", text), GOOD.replace("Apa 2?", text)):
        with suppress(ContentError):
            assert read_module("modules/contoh.md", whole).id == "contoh"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "modules").mkdir()
    (tmp_path / "modules" / "contoh.md").write_text(GOOD)
    return tmp_path


def found(folder: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        read_modules(folder)
    return [str(problem) for problem in caught.value.problems]


def test_links_between_modules_lead_somewhere(folder: Path) -> None:
    file = folder / "modules" / "contoh.md"
    file.write_text(GOOD.replace("Gagasan 1.", "[a](#kartu-2), [b](contoh.md#tugas)"))
    assert len(read_modules(folder)) == 1
    file.write_text(GOOD.replace("Gagasan 1.", "[a](#kartu-9)\n[b](lain.md)"))
    assert found(folder) == [
        "modules/contoh.md:14: no module or part is #kartu-9",
        "modules/contoh.md:15: no module or part is lain.md",
    ]


def test_pictures_are_there_and_small(folder: Path) -> None:
    file = folder / "modules" / "contoh.md"
    file.write_text(GOOD.replace("Gagasan 1.", "Satu.\n\n![Rak](rak.png)"))
    assert found(folder) == ["modules/contoh.md:16: no picture is rak.png"]
    (folder / "modules" / "rak.png").write_bytes(bytes(MOST_PICTURES))
    assert len(read_modules(folder)) == 1
    (folder / "modules" / "rak.png").write_bytes(bytes(MOST_PICTURES + 1))
    assert found(folder) == ["modules/contoh.md:16: pictures are 30 kB at most in all"]


@pytest.mark.parametrize("signs", ["*", "_", "**_", "[", "> ", "- "])
def test_signs_within_signs_break_nothing_however_deep(signs: str) -> None:
    deep = signs * 5_000 + "a" + signs[::-1] * 5_000
    with pytest.raises(ContentError):
        read_module("modules/contoh.md", GOOD.replace("Gagasan 3.", deep))


def test_a_picture_is_of_the_folder_itself(folder: Path) -> None:
    file = folder / "modules" / "contoh.md"
    file.write_text(GOOD.replace("Gagasan 1.", "Satu.\n\n![Rak](../rak.png)"))
    (folder / "rak.png").write_bytes(b"")
    assert found(folder) == ["modules/contoh.md:16: no picture is ../rak.png"]


def test_two_modules_with_one_id_cannot_be(folder: Path) -> None:
    shutil.copy(folder / "modules" / "contoh.md", folder / "modules" / "lain.md")
    assert found(folder) == ["modules/lain.md:2: id: must be the name of the file"]


def test_what_ships_is_read_and_fits_a_thin_link() -> None:
    shipped = load_modules()
    with as_file(files("content") / "modules") as here:
        sizes = {name: (here / f"{name}.md").stat().st_size for name in shipped}
    assert max(sizes.values()) < 50_000 - MOST_PICTURES
    assert "m01-peran-baru-pustakawan" in shipped


def test_the_template_that_writers_copy_is_a_module() -> None:
    template = Path(__file__).parents[2] / "docs" / "module-template.md"
    assert read_module("modules/m00-nama-topik.md", template.read_text()).front.version == 1


def test_the_right_answer_is_not_told_by_its_length_or_place() -> None:
    questions = [each for module in load_modules().values() for each in module.questions]
    longest = [
        max(range(len(each.choices)), key=lambda place: len(each.choices[place].text.plain))
        == each.right
        for each in questions
    ]
    assert sum(longest) <= len(questions) / 2
    places = [each.right for each in questions]
    assert max(places.count(place) for place in range(3)) <= len(questions) / 2
