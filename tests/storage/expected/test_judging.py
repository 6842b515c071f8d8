"""A sent list against itself and against the office's list: new, changed, the same, doubled."""

from __future__ import annotations

import pytest

from storage.connection import Connection
from storage.expected import expected, imports, judging
from storage.expected.expected import Told
from storage.offices import offices
from storage.people import consents, people
from tests.given import DAY, NOW, person_with_chat, staged

SARI = Told(name="Sari", institution="SDN 000 Contoh", phone="+628120000001", city="Kota Bontang")
BUDI = Told(name="Budi", institution="TBM Contoh")


@pytest.fixture
async def office(connection: Connection) -> int:
    await person_with_chat(connection, "Rina")
    return await _office(connection)


async def _office(connection: Connection) -> int:
    found = await offices.found(connection, "Dinas (contoh)", "Bontang", "Asia/Makassar", "a@b.c")
    assert found is not None
    return found.id


async def outcomes(connection: Connection, number: int) -> list[str | None]:
    found = await imports.rows(connection, number, "new", "changed", "same", "wrong")
    return [row.outcome for row in found]


async def take(connection: Connection, office: int, *told: Told) -> list[str | None]:
    """Send these, and put them on the list; what they were judged."""
    number = await staged(connection, told, office)
    judged = await outcomes(connection, number)
    await judging.take_over(connection, number, office, 1, NOW)
    return judged


async def listed(connection: Connection, office: int) -> list[Told]:
    found = await expected.waiting(connection, office)
    return [Told.model_validate(each.model_dump()) for each in found]


async def test_the_same_list_twice_changes_nothing(connection: Connection, office: int) -> None:
    assert await take(connection, office, SARI, BUDI) == ["new", "new"]
    before = await expected.waiting(connection, office)
    assert await take(connection, office, SARI, BUDI) == ["same", "same"]
    assert await expected.waiting(connection, office) == before


async def test_an_empty_cell_takes_nothing_away(connection: Connection, office: int) -> None:
    await take(connection, office, SARI)
    bare = Told(name="Sari", phone=SARI.phone)
    moved = bare.model_copy(update={"city": "Kota Samarinda"})
    assert await take(connection, office, bare) == ["same"]
    assert await take(connection, office, moved) == ["changed"]
    expects = SARI.model_copy(update={"city": "Kota Samarinda"})
    assert await listed(connection, office) == [expects]


async def test_a_telephone_that_is_told_later_is_no_second_person(
    connection: Connection, office: int
) -> None:
    await take(connection, office, BUDI)
    with_phone = BUDI.model_copy(update={"phone": "+628120000002"})
    assert await take(connection, office, with_phone) == ["changed"]
    assert await take(connection, office, BUDI) == ["same"]
    assert await listed(connection, office) == [with_phone]


async def test_people_of_one_name_stay_two(connection: Connection, office: int) -> None:
    """Only one of them can be the one who stood there without a telephone."""
    await take(connection, office, BUDI)
    two = [BUDI.model_copy(update={"phone": f"+62812000000{n}"}) for n in (2, 3)]
    assert await take(connection, office, *two) == ["changed", "new"]
    assert await take(connection, office, *two) == ["same", "same"]
    assert await listed(connection, office) == two


async def test_who_arrived_is_not_touched(connection: Connection, office: int) -> None:
    await take(connection, office, SARI)
    [row] = await expected.waiting(connection, office)
    sari, _ = await person_with_chat(connection, "Sari")
    assert await expected.arrive(connection, row.id, sari, NOW)
    renamed = SARI.model_copy(update={"name": "Sari Lain"})
    assert await take(connection, office, renamed) == ["same"]
    kept = await expected.one(connection, row.id)
    assert kept is not None
    assert kept.name == "Sari"


async def test_a_person_of_the_office_is_there_already(connection: Connection, office: int) -> None:
    sari, _ = await person_with_chat(connection, "Sari")
    await people.describe(connection, sari, phone=SARI.phone, office=office)
    assert await take(connection, office, SARI) == ["same"]
    assert await listed(connection, office) == []


@pytest.mark.parametrize("how", ["other office", "no office", "withdrawn"])
async def test_anybody_else_is_as_unknown(connection: Connection, office: int, how: str) -> None:
    """Else a list of numbers would tell who talks with us."""
    sari, _ = await person_with_chat(connection, "Sari")
    other = {"other office": await _office(connection), "no office": None, "withdrawn": office}
    await people.describe(connection, sari, phone=SARI.phone, office=other[how])
    if how == "withdrawn":
        await consents.withdraw(connection, sari, NOW)
    assert await take(connection, office, SARI) == ["new"]


async def test_another_offices_list_is_another(connection: Connection, office: int) -> None:
    await take(connection, office, SARI)
    other = await _office(connection)
    assert await take(connection, other, SARI) == ["new"]
    assert [each.office for each in await expected.with_phone(connection, str(SARI.phone))] == [
        office,
        other,
    ]


async def test_what_was_new_when_checked_is_judged_anew(
    connection: Connection, office: int
) -> None:
    """Two lists of one office at once: the second word finds what the first one wrote."""
    first = await staged(connection, [SARI, BUDI], office)
    second = await staged(connection, [SARI, BUDI], office)
    assert await outcomes(connection, second) == ["new", "new"]
    for number in (first, second):
        await judging.take_over(connection, number, office, 1, NOW)
    assert len(await expected.waiting(connection, office)) == 2
    await judging.judge(connection, second, office)
    assert await outcomes(connection, second) == ["same", "same"]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["a1", "b1"], [(3, 2)]),  # a letter is a name, a digit a telephone
        (["a1", "a2"], []),
        (["a", "a"], [(3, 2)]),
        (["a", "a1"], [(3, 2)]),
        (["a1", "a"], [(3, 2)]),
        (["a1", "b", "c1", "b"], [(4, 2), (5, 3)]),
        (["a1", "A"], [(3, 2)]),
        (["a", "b", "c"], []),
    ],
)
async def test_a_line_that_says_an_earlier_one_again(
    connection: Connection, office: int, lines: list[str], found: list[tuple[int, int]]
) -> None:
    told = [
        Told(name=each[0], phone=f"+62812000000{each[1]}" if each[1:] else None) for each in lines
    ]
    number = await staged(connection, told, office)
    doubled = await judging.doubled(connection, number)
    assert [(each.line, each.other) for each in doubled] == found


async def test_who_never_arrives_is_forgotten(connection: Connection, office: int) -> None:
    await take(connection, office, SARI, BUDI)
    sari, _ = await person_with_chat(connection, "Sari")
    [row] = await expected.with_phone(connection, str(SARI.phone))
    await expected.arrive(connection, row.id, sari, NOW)
    assert await expected.forget(connection, NOW) == 0
    assert await expected.forget(connection, NOW + DAY) == 1
    assert (await expected.counts(connection, office)).model_dump() == {"expected": 1, "arrived": 1}


async def test_the_list_has_one_place_for_one_who_arrives(
    connection: Connection, office: int
) -> None:
    await take(connection, office, SARI)
    [row] = await expected.waiting(connection, office)
    sari, _ = await person_with_chat(connection, "Sari")
    other, _ = await person_with_chat(connection, "Lain")
    assert await expected.arrive(connection, row.id, sari, NOW)
    assert not await expected.arrive(connection, row.id, other, NOW)
    assert not await expected.remove(connection, row.id)
