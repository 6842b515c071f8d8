"""What coordinators see of a poll's results, and what nobody else does."""

from __future__ import annotations

import re

import pytest

from tests.handlers.results.room import SCALE, Room, question, scaled


async def test_results_stand_with_the_ways_to_look_closer(room: Room) -> None:
    poll = await room.asks(SCALE, question("t", "text", required=False))
    await room.answers(poll, {"q": ("4",), "t": ("Bagus",)}, {"q": ("3",)})
    said = await room.play.presses("Rina", f"jq:{poll.id}")
    assert "*Hasil sementara: Jajak (contoh)*" in said
    assert "[Gambar] [Unduh XLSX]" in said
    assert "[Jawaban tertulis] [Menurut kelompok]" in said
    assert "[Kembali] [Menu]" in said


@pytest.mark.parametrize(("people", "closed"), [(0, True), (4, True), (4, False), (6, False)])
async def test_too_few_answers_without_names_lead_nowhere(
    room: Room, people: int, closed: bool
) -> None:
    """Nor do any while more can come."""
    poll = await room.asks(SCALE, question("t", "text"), anonymous=True)
    await room.answers(poll, *[{"q": ("4",), "t": ("Rahasia",)}] * people)
    if closed:
        await room.closes(poll)
    for wire in ("jq:{}", "jqp:{}:0", "jqf:{}", "jqw:{}:1:0", "jqc:{}", "jq1:{}:3"):
        said = await room.play.presses("Rina", wire.format(poll.id))
        assert "Tanpa nama: hasilnya tampil" in said
        assert "Rahasia" not in said
        assert "[Gambar]" not in said
        assert "berkas" not in said
    assert await room.audited() == []


async def test_five_answers_without_names_are_shown(room: Room) -> None:
    poll = await room.asks(SCALE, anonymous=True)
    await room.answers(poll, *scaled(4, 4, 4, 4, 1))
    await room.closes(poll)
    assert "80% (4) Sangat Baik" in await room.play.presses("Rina", f"jq:{poll.id}")


async def test_many_questions_are_paged_and_none_is_left_out(room: Room) -> None:
    poll = await room.asks(*(question(f"q{n}", "single", "a" * 90, "b" * 90) for n in range(9)))
    await room.answers(poll, {f"q{n}": ("o1",) for n in range(9)})
    pages = await room.all_pages(f"jq:{poll.id}")
    assert all(len(page) < 1000 for page in pages)
    found = re.findall(r"Pertanyaan (q\d)", "".join(pages))
    assert found == [f"q{n}" for n in range(9)]
    assert "Pertanyaan q0" not in (last := await room.play.presses("Rina", f"jq1:{poll.id}:99"))
    assert "[Sebelumnya]" in last


async def test_thirty_long_options_go_on_on_the_next_pages(room: Room) -> None:
    poll = await room.asks(question("q", "single", *(f"{n:02}" + "a" * 98 for n in range(30))))
    await room.answers(poll, *({"q": (f"o{n}",)} for n in range(1, 31)))
    pages = await room.all_pages(f"jq:{poll.id}")
    assert len(re.findall(r"\(\d\) \d\da", "".join(pages))) == 30


async def test_of_many_options_the_most_chosen_come_first_and_the_others_are_counted(
    room: Room,
) -> None:
    poll = await room.asks(question("q", "single", *(f"Layanan {n}" for n in range(30))))
    await room.answers(poll, {"q": ("o30",)}, {"q": ("o30",)}, {"q": ("o2",)})
    said = await room.play.presses("Rina", f"jq:{poll.id}")
    assert said.index("Layanan 29") < said.index("Layanan 1\n")
    assert "… dan 28 pilihan lain: 0" in said


async def test_a_closed_poll_is_no_longer_provisional(room: Room) -> None:
    poll = await room.asks(SCALE)
    async with room.play.database.transaction() as connection:
        await connection.execute("update polls set state = 'closed'")
    assert "*Hasil: Jajak (contoh)*" in await room.play.presses("Rina", f"jq:{poll.id}")


@pytest.mark.parametrize("name", ["Tono", "Sari"])
@pytest.mark.parametrize(
    "wire", ["jq:{}", "jq1:{}:0", "jqc:{}", "jqb:{}:0:gender", "jqw:{}:1:0", "jqp:{}:0", "jqf:{}"]
)
async def test_for_others_there_is_no_such_poll(room: Room, name: str, wire: str) -> None:
    poll = await room.asks(SCALE, question("t", "text"))
    await room.answers(poll, *[{"q": ("4",), "t": ("Rahasia",)}] * 6)
    await room.play.hears(f"{name}: /menu")
    said = await room.play.presses(name, wire.format(poll.id))
    assert "Jajak (contoh)" not in said
    assert "Rahasia" not in said
    await room.play.hears(f"{name}: /menu")
    assert (
        said.splitlines()[-1] == ((await room.play.presses(name, wire.format(99))).splitlines()[-1])
    )
    assert await room.audited() == []
