"""Open answers: as typed, in an order that is nobody's."""

from __future__ import annotations

import re

from tests.handlers.results.room import SCALE, Room, question

WHAT = question("t", "text", text="Apa yang bermanfaat?", required=False)


async def test_answers_stand_in_alphabetical_order_as_they_were_typed(room: Room) -> None:
    poll = await room.asks(WHAT)
    typed = ["Zine\ndua baris", "*tebal* dan [tautan](https://a.example)", "apel", "Buku", "apel"]
    await room.answers(poll, *({"t": (said,)} for said in typed))
    said = await room.play.presses("Rina", f"jqw:{poll.id}:0:0")
    assert "1. *tebal* dan [tautan](https://a.example)" in said
    assert re.findall(r"\d\. (\w+)", said) == ["Apa", "apel", "apel", "Buku", "Zine"]
    assert "5. Zine\n     dua baris" in said


async def test_every_answer_stands_on_one_page(room: Room) -> None:
    poll = await room.asks(WHAT)
    lengths = [5, 1000, 300, 300, 300, 990, 20, 20]
    for number, length in enumerate(lengths):
        await room.answers(poll, {"t": (f"{number}x".ljust(length, "y"),)})
    there = await room.all_pages(f"jqw:{poll.id}:0:0")
    back = await room.all_pages(f"jqw:{poll.id}:0:9", turn="[Sebelumnya]")
    for pages in (there, back[::-1]):
        found = re.findall(r"(\d)\. (\d)x", "".join(pages))
        assert list(dict.fromkeys(found)) == [(str(n + 1), str(n)) for n in range(len(lengths))]


async def test_of_very_many_only_a_page_is_read(room: Room) -> None:
    poll = await room.asks(WHAT)
    await room.answers(poll, *({"t": (f"{number:03}",)} for number in range(300)))
    pages = await room.all_pages(f"jqw:{poll.id}:0:0")
    assert re.findall(r"\d+\. (\d+)", "".join(pages)) == [f"{n:03}" for n in range(300)]
    assert "300. 299" in await room.play.presses("Rina", f"jqw:{poll.id}:0:9999")


async def test_few_answers_without_names_to_one_question_are_not_shown(room: Room) -> None:
    poll = await room.asks(SCALE, WHAT, anonymous=True)
    await room.answers(poll, *[{"q": ("4",)}] * 4, {"q": ("4",), "t": ("Rahasia",)})
    await room.closes(poll)
    said = await room.play.presses("Rina", f"jqw:{poll.id}:1:0")
    assert "Rahasia" not in said
    assert "[Jawaban tertulis]" not in said
    assert "Sangat Baik 100% (5)" in said
    assert "dijawab kurang dari 5 orang" in said


async def test_another_question_is_one_press_away(room: Room) -> None:
    poll = await room.asks(WHAT, SCALE, question("u", "text", text="Apa yang kurang?"))
    await room.answers(poll, {"t": ("Satu",), "q": ("4",), "u": ("Dua",)})
    await room.play.presses("Rina", f"jq:{poll.id}")
    assert "1. Satu" in await room.play.hears("Rina: [Jawaban tertulis]")
    said = await room.play.hears("Rina: [Pertanyaan tertulis lain]")
    assert "*3. Apa yang kurang?*" in said
    assert "1. Dua" in said
    assert "Satu" in await room.play.hears("Rina: [Pertanyaan tertulis lain]")


async def test_what_is_no_text_has_no_words(room: Room) -> None:
    poll = await room.asks(SCALE, WHAT)
    await room.answers(poll, {"q": ("4",)})
    for question_place in (0, 1, 7):
        said = await room.play.presses("Rina", f"jqw:{poll.id}:{question_place}:0")
        assert "Hasil sementara" in said
        assert "[Jawaban tertulis]" not in said
