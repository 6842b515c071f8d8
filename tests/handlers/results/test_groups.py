"""Groups: nobody's answer can be read from them, nor found by subtracting them from all."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from handlers.results.groups import together
from tests.handlers.results.room import SCALE, Room, question, scaled

SIZES = st.dictionaries(st.text("abcdefgh", max_size=2), st.integers(1, 12), max_size=12)


@given(SIZES)
def test_no_group_and_no_difference_from_all_is_between_one_and_four(sizes: dict[str, int]) -> None:
    shown = [sum(sizes[name] for name in group) for group in together(sizes)]
    whole = sum(sizes.values())
    for few in range(len(shown) + 1):
        for chosen in combinations(shown, few):
            assert not 1 <= sum(chosen) <= 4
            assert not 1 <= whole - sum(chosen) <= 4 or not shown


@given(SIZES)
def test_everybody_is_in_one_group(sizes: dict[str, int]) -> None:
    shown = [name for group in together(sizes) for name in group]
    assert not shown or sorted(shown) == sorted(sizes)


def test_a_small_rest_takes_the_smallest_group_in() -> None:
    assert together({"a": 9, "b": 6, "c": 7, "d": 2}) == [("a",), ("c",), ("b", "d")]


def test_a_rest_of_five_stands_by_itself() -> None:
    assert together({"a": 9, "b": 3, "c": 2}) == [("a",), ("b", "c")]


def test_one_group_is_no_comparison() -> None:
    assert together({"a": 9, "b": 4}) == []
    assert together({"a": 9}) == []


async def test_groups_are_compared_by_their_means(room: Room) -> None:
    poll = await room.asks(SCALE)
    await room.answers(poll, *scaled(4, 4, 4, 4, 3), library_kind="sekolah")
    await room.answers(poll, *scaled(2, 2, 2, 2), library_kind="umum")
    await room.answers(poll, *scaled(1))
    await room.play.presses("Rina", f"jqc:{poll.id}")
    said = await room.play.hears("Rina: [Jenis perpustakaan]")
    assert "*Sekolah/madrasah* (5 orang)\n     Rata-rata 3,8 dari 4 · nilai 95\n" in said
    assert "*Lainnya* (5 orang)\n     Rata-rata 1,8 dari 4 · nilai 45\n" in said
    assert "Umum" not in said


async def test_too_few_for_two_groups_is_said(room: Room) -> None:
    poll = await room.asks(SCALE)
    await room.answers(poll, *scaled(4, 4, 4, 4, 3), gender="female")
    await room.answers(poll, *scaled(2, 2), gender="male")
    said = await room.play.presses("Rina", f"jqb:{poll.id}:0:gender")
    assert "Belum dapat dibandingkan: perlu paling sedikit dua kelompok" in said
    assert "nilai" not in said


async def test_who_withdrew_is_of_no_known_group(room: Room) -> None:
    poll = await room.asks(SCALE)
    await room.answers(poll, *scaled(4, 4, 4, 4, 4), gender="female")
    await room.answers(poll, *scaled(2, 2, 2, 2, 2, 2), gender="male")
    async with room.play.database.transaction() as connection:
        await connection.execute(
            """update consents set withdrawn = 1 where person in
               (select id from people where gender = 'male')"""
        )
    said = await room.play.presses("Rina", f"jqb:{poll.id}:0:gender")
    assert "*(tidak disebutkan)* (6 orang)" in said
    assert "Laki-laki" not in said


async def test_each_choice_can_be_split_and_no_text(room: Room) -> None:
    poll = await room.asks(question("a", "yes_no"), question("b", "text"), question("c", "scale"))
    await room.answers(poll, {"a": ("yes",), "b": ("Rahasia",), "c": ("1",)})
    said = await room.play.presses("Rina", f"jqb:{poll.id}:0:gender")
    assert "1. Pertanyaan a?" in said
    assert "[Sebelumnya]" not in said
    assert "3. Pertanyaan c?" in await room.play.hears("Rina: [Berikutnya]")
    assert "Hasil sementara" in await room.play.presses("Rina", f"jqb:{poll.id}:1:gender")


async def test_without_names_there_are_no_groups(room: Room) -> None:
    poll = await room.asks(SCALE, anonymous=True)
    await room.answers(poll, *scaled(*[4] * 10), gender="female")
    await room.answers(poll, *scaled(*[1] * 10), gender="male")
    assert "Menurut kelompok" not in await room.play.presses("Rina", f"jq:{poll.id}")
    for wire in (f"jqc:{poll.id}", f"jqb:{poll.id}:0:gender"):
        assert "Perempuan" not in await room.play.presses("Rina", wire)
