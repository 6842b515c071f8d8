"""Who answered and what, apart where there are no names; what is begun is nobody's answer yet."""

from __future__ import annotations

import pytest

from storage.connection import Connection
from storage.errors import StorageError
from storage.polls import laying, polls, questionnaires, responses, settling, tally
from storage.polls.polls import Poll
from tests.given import MINUTE, NOW, event, person
from tests.storage.test_plans import Explained

ANSWERS = {"a": ("o1", "o2"), "b": ("Kata *sendiri*",), "c": ()}


async def poll(connection: Connection, anonymous: bool = False, changeable: bool = False) -> Poll:
    await event(connection, seats=1)
    asks = await questionnaires.keep(connection, "{}", NOW)
    it = await polls.write(
        connection, 1, asks, "Contoh", "office", "kode", NOW, anonymous=anonymous
    )
    assert it is not None
    await polls.open_(connection, it.id, NOW)
    return await polls.change(connection, it.id, changeable=changeable)


async def ballots(connection: Connection) -> list[str]:
    return await connection.fetch(
        str, "select question || ' ' || value from answers order by question, value"
    )


async def test_what_is_begun_is_kept_until_it_is_sent(connection: Connection) -> None:
    it, sari = await poll(connection), await person(connection)
    await responses.keep_unsent(connection, it.id, sari, it.questionnaire, {"a": ("o1",)})
    await responses.keep_unsent(connection, it.id, sari, it.questionnaire, ANSWERS)
    kept = await responses.unsent(connection, it.id, sari)
    assert kept is not None
    assert kept.values == ANSWERS
    assert await responses.send(connection, it, sari, ANSWERS, NOW)
    assert await responses.unsent(connection, it.id, sari) is None
    assert await ballots(connection) == ["a o1", "a o2", "b Kata *sendiri*"]


async def test_what_was_begun_ends_with_the_poll(connection: Connection) -> None:
    it, sari = await poll(connection), await person(connection)
    await responses.keep_unsent(connection, it.id, sari, it.questionnaire, ANSWERS)
    assert await polls.close(connection, it.id, NOW)
    while await settling.drop_unsent(connection, it.id):
        pass
    assert await responses.unsent(connection, it.id, sari) is None


async def test_a_second_answer_counts_only_where_it_may_be_changed(connection: Connection) -> None:
    it, sari = await poll(connection), await person(connection)
    assert await responses.send(connection, it, sari, ANSWERS, NOW)
    assert not await responses.send(connection, it, sari, {"a": ("o3",)}, NOW)
    assert len(await ballots(connection)) == 3
    it = await polls.change(connection, it.id, changeable=True)
    assert await responses.send(connection, it, sari, {"a": ("o3",)}, NOW + MINUTE)
    assert await ballots(connection) == ["a o3"]
    mine = await responses.response(connection, it.id, sari)
    assert mine is not None
    assert mine.answered == NOW + MINUTE
    assert mine.ballot is not None
    assert await responses.own(connection, mine.ballot) == {"a": ("o3",)}


async def test_without_names_there_is_no_way_from_a_person_to_a_ballot(
    connection: Connection,
) -> None:
    it, sari = await poll(connection, anonymous=True), await person(connection)
    it = await polls.change(connection, it.id, changeable=True)
    assert await responses.send(connection, it, sari, ANSWERS, NOW)
    assert not await responses.send(connection, it, sari, {"a": ("o3",)}, NOW)
    mine = await responses.response(connection, it.id, sari)
    assert mine == responses.Response(person=sari, answered=None, ballot=None)
    assert await responses.people(connection, it.id, 0, 9) == [sari]


@pytest.mark.parametrize("changes", ["ballot = 'aa', answered = 1, anonymous = 0", "ballot = 'aa'"])
async def test_the_file_itself_refuses_a_name_beside_an_anonymous_answer(
    connection: Connection, changes: str
) -> None:
    it, sari = await poll(connection, anonymous=True), await person(connection)
    await responses.send(connection, it, sari, ANSWERS, NOW)
    with pytest.raises(StorageError):
        await connection.execute(f"update responses set {changes}")


async def test_closed_all_is_laid_step_by_step_and_counted(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settling, "MOST", 2)
    monkeypatch.setattr(laying, "_PEOPLE", 2)
    it = await poll(connection, anonymous=True)
    people = [await person(connection, name) for name in ("Sari", "Dewi", "Budi", "Ani", "Lia")]
    for number in people[::-1]:
        await responses.send(connection, it, number, ANSWERS, NOW)
    assert await ballots(connection) == []
    await polls.close(connection, it.id, NOW)
    steps = 1
    while await settling.lay(connection, await now(connection, it)):
        steps += 1
        assert not (await now(connection, it)).laid
    assert (await now(connection, it)).laid
    assert steps > 8
    assert await ballots(connection) == sorted(["a o1", "a o2", "b Kata *sendiri*"] * 5)
    assert await responses.people(connection, it.id, 0, 9) == people
    assert await tally.counts(connection, it.id, ["a"]) == {"a": {"o1": 5, "o2": 5}}
    assert await tally.people(connection, it.id, ["a", "b", "c"]) == {"a": 5, "b": 5}


async def now(connection: Connection, it: Poll) -> Poll:
    found = await polls.poll(connection, it.id)
    assert found is not None
    return found


async def test_what_a_press_asks_for_is_found_by_an_index(connection: Connection) -> None:
    explained = Explained(connection)
    it = await poll(connection, changeable=True)
    sari = await person(connection)
    await responses.keep_unsent(explained, it.id, sari, it.questionnaire, ANSWERS)
    await responses.unsent(explained, it.id, sari)
    await responses.send(explained, it, sari, ANSWERS, NOW)
    await responses.send(explained, it, sari, ANSWERS, NOW)
    mine = await responses.response(explained, it.id, sari)
    assert mine is not None
    await responses.own(explained, mine.ballot or "")
    await responses.people(explained, it.id, 0, 9)
    whole = tuple(f"SCAN {table}" for table in ("answers", "responses", "tallies", "unsent", "urn"))
    assert [step for step in explained.steps if step.startswith(whole)] == []
