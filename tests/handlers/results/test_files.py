"""Results to take away: pictures and a workbook, each written down in the audit."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import openpyxl
import pytest
from openpyxl import Workbook as Book

from handlers.chat import Reply
from handlers.files.attachments import Attachment, Bars, Chart, Scales, Workbook
from handlers.results import picture, workbook
from handlers.results.presses import ResultsFile, ResultsPicture
from storage.polls.polls import Poll
from tests.handlers.results.room import SCALE, Room, question, scaled


async def _workbook(room: Room, poll: Poll) -> Workbook:
    do = partial(workbook.send, press=ResultsFile(number=poll.id))
    posts = await room.sees(do)
    [file] = [post.file for post in posts if isinstance(post, Reply)]
    assert isinstance(file, Workbook)
    return file


async def _pictures(room: Room, poll: Poll, place: int = 0) -> list[Attachment]:
    do = partial(picture.send, press=ResultsPicture(number=poll.id, question=place))
    posts = await room.sees(do)
    return [post.file for post in posts if isinstance(post, Reply) and post.file]


async def test_each_question_has_a_page_and_all_answers_have_one(room: Room) -> None:
    poll = await room.asks(
        SCALE, question("s", "several", "Katalog", "Literasi"), question("t", "text")
    )
    await room.answers(poll, {"q": ("4",), "s": ("o1", "o2"), "t": ("=1+1",)}, institution="B")
    await room.answers(poll, {"q": ("3",), "s": ("o2",), "t": ("Bagus",)}, institution="A")
    scale, several, text, data = (await _workbook(room, poll)).pages
    assert scale.columns == ("Bagaimana kegiatan ini?", "Jumlah", "Bagian (%)")
    assert scale.rows == (
        ("1 Tidak Baik", 0, 0.0),
        ("2 Kurang Baik", 0, 0.0),
        ("3 Baik", 1, 50.0),
        ("4 Sangat Baik", 1, 50.0),
        ("Menjawab", 2, None),
        ("Rata-rata (1–4)", 3.5, None),
        ("Nilai (25–100)", 87.5, None),
    )
    assert several.rows[:2] == (("Katalog", 1, 50.0), ("Literasi", 2, 100.0))
    assert text.rows == (("=1+1",), ("Bagus",))
    assert data.columns[:3] == ("No.", "Nama", "Instansi")
    assert {row[2:] for row in data.rows} == {
        ("B", 4, "Katalog; Literasi", "=1+1"),
        ("A", 3, "Literasi", "Bagus"),
    }
    assert await room.audited() == ["poll results taken"]


async def test_without_names_the_rows_lie_in_the_order_of_what_they_say(room: Room) -> None:
    poll = await room.asks(SCALE, question("t", "text", required=False), anonymous=True)
    typed = [(4, "z"), (1, "b"), (4, "a"), (1, "C"), (2, "x"), (4, "")]
    for value, said in typed:
        await room.answers(poll, {"q": (str(value),), "t": (said,) if said else ()})
    poll = await room.closes(poll)
    data = (await _workbook(room, poll)).pages[-1]
    assert data.columns == ("No.", "Bagaimana kegiatan ini?", "Pertanyaan t?")
    assert data.rows == (
        (1, 1, "b"),
        (2, 1, "C"),
        (3, 2, "x"),
        (4, 4, None),
        (5, 4, "a"),
        (6, 4, "z"),
    )


async def test_what_few_answered_without_names_is_in_no_file(room: Room) -> None:
    poll = await room.asks(question("q", "yes_no"), question("r", "yes_no"), anonymous=True)
    await room.answers(poll, *[{"q": ("no",)}] * 4, {"q": ("yes",), "r": ("yes",)})
    poll = await room.closes(poll)
    _, few, data = (await _workbook(room, poll)).pages
    assert few.rows == (("Disembunyikan: pertanyaan ini dijawab kurang dari 5 orang.",),)
    assert [row[2] for row in data.rows] == [None] * 5
    assert len(await _pictures(room, poll)) == 1
    assert await _pictures(room, poll, 1) == []


async def test_who_withdrew_has_no_name_in_the_file(room: Room) -> None:
    poll = await room.asks(SCALE)
    await room.answers(poll, *scaled(4), institution="SDN Rahasia")
    async with room.play.database.transaction() as connection:
        await connection.execute("update consents set withdrawn = 1 where person > 3")
    data = (await _workbook(room, poll)).pages[-1]
    assert data.rows == ((1, "(menarik persetujuannya)", None, 4),)


async def test_more_ballots_than_a_turn_can_take_are_left_out_and_it_says_so(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "MOST_BALLOTS", 2)
    poll = await room.asks(SCALE)
    await room.answers(poll, *scaled(4, 3, 2))
    file = await _workbook(room, poll)
    assert len(file.pages[-1].rows) == 2
    assert ("Menjawab", 3, None) in file.pages[0].rows
    assert "memuat 2 jawaban" in await room.play.presses("Rina", f"jqf:{poll.id}")


async def test_the_file_arrives_as_a_workbook_that_opens(room: Room, tmp_path: Path) -> None:
    poll = await room.asks(SCALE)
    await room.answers(poll, *scaled(4))
    await room.play.presses("Rina", f"jq:{poll.id}")
    assert f"(berkas hasil-{poll.id}.xlsx)" in await room.play.hears("Rina: [Unduh XLSX]")
    (drawn,) = (tmp_path / "drawn").glob("*.xlsx")
    book: Book = openpyxl.load_workbook(drawn)
    assert book.sheetnames == ["Bagaimana kegiatan ini", "Data"]


async def test_scales_are_one_picture_and_come_first(room: Room) -> None:
    poll = await room.asks(
        question("s", "single", "Katalog", "Literasi"),
        question("a", "scale"),
        question("t", "text"),
        question("b", "scale"),
        question("y", "yes_no"),
    )
    await room.answers(poll, {"s": ("o2",), "a": ("4",), "t": ("x",), "b": ("1",), "y": ("yes",)})
    found = [await _pictures(room, poll, place) for place in range(4)]
    scales, single, yes_no = (chart for [chart] in found[:3] if isinstance(chart, Chart))
    assert found[3] == []
    assert isinstance(scales.shows, Scales)
    assert [each.counts for each in scales.shows.scales] == [(0, 0, 0, 1), (1, 0, 0, 0)]
    assert [each.said for each in scales.shows.scales] == ["4", "1"]
    assert scales.title == "Jajak (contoh)"
    assert scales.subtitle == "1 dari 1 menjawab (100%)"
    assert isinstance(single.shows, Bars)
    assert [(bar.label, bar.value, bar.said) for bar in single.shows.bars] == [
        ("Katalog", 0.0, "0% (0)"),
        ("Literasi", 1.0, "100% (1)"),
    ]
    assert yes_no.title == "Pertanyaan y?"
    assert await room.audited() == ["poll results taken"] * 3


async def test_the_next_picture_is_offered_after_each(room: Room) -> None:
    poll = await room.asks(question("a", "yes_no"), question("b", "yes_no"))
    await room.answers(poll, {"a": ("yes",), "b": ("no",)})
    await room.play.presses("Rina", f"jq:{poll.id}")
    said = await room.play.hears("Rina: [Gambar]")
    assert "[Gambar 2 dari 2] [Unduh XLSX]" in said
    assert f"(berkas hasil-{poll.id}.png)" in said
    assert "[Gambar] [Unduh XLSX]" in await room.play.hears("Rina: [Gambar 2 dari 2]")


async def test_words_alone_are_no_picture(room: Room) -> None:
    poll = await room.asks(question("t", "text"))
    await room.answers(poll, {"t": ("Bagus",)})
    assert await _pictures(room, poll) == []
    assert "Gambar" not in await room.play.presses("Rina", f"jq:{poll.id}")


async def test_more_options_than_a_picture_holds_do_not_break_it(room: Room) -> None:
    poll = await room.asks(question("q", "single", *map(str, range(30)), text="x" * 300))
    await room.answers(poll, {"q": ("o30",)})
    [chart] = await _pictures(room, poll)
    assert isinstance(chart, Chart)
    assert isinstance(chart.shows, Bars)
    assert len(chart.shows.bars) == 30
