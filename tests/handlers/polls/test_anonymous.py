"""Nothing that is written down, and no order of it, joins who answered to what was answered."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import AsyncIterator, Iterable
from itertools import product
from pathlib import Path

import pytest

from storage.polls import laying, polls
from storage.polls.polls import Poll
from tests.handlers.polls.opened import Opened, opened, question, survey

NAMES = ("Sari", "Dewi", "Budi", "Ani", "Lia", "Tono", "Wati")
QUICK = survey(question("q", "single", ("Merah delima", "Hijau lumut", "Biru laut")))
WORDS = survey(question("q", "text", required=True))
LONG = survey(
    question("a", "several", ("Kucing hutan", "Burung enggang", "Pesut mahakam")),
    question("b", "scale"),
    question("c", "text"),
)

Table = list[dict[str, object]]


@pytest.fixture
async def bontang(tmp_path: Path) -> AsyncIterator[Opened]:
    async with opened(tmp_path) as bontang:
        await bontang.belongs(*NAMES)
        yield bontang


def tables(folder: Path) -> dict[str, Table]:
    """All that stands in the file, each table in the order in which it lies there."""
    with sqlite3.connect(f"file:{folder / 'rekan.db'}?mode=ro", uri=True) as file:
        file.row_factory = sqlite3.Row
        names = [
            str(row[0])
            for row in file.execute("select name from sqlite_master where type = 'table'")
        ]
        found = {name: [dict(row) for row in _rows(file, name)] for name in names}
    file.close()
    return found


def _rows(file: sqlite3.Connection, name: str) -> Iterable[sqlite3.Row]:
    try:
        return file.execute(f"select rowid as 'rowid ', * from {name}").fetchall()
    except sqlite3.OperationalError:  # without rowid
        return file.execute(f"select * from {name}").fetchall()


def whole(folder: Path) -> bytes:
    """The file, with what else SQLite keeps beside it."""
    return b"".join(path.read_bytes() for path in sorted(folder.glob("rekan.db*")))


async def answer_all(bontang: Opened, seed: int) -> dict[str, tuple[str, str]]:
    """Everybody answers both in an order of chance; what each wrote, and chose."""
    chance = random.Random(seed)
    said = {}
    for name in chance.sample(NAMES, len(NAMES)):
        colour = chance.choice(("Merah delima", "Hijau lumut", "Biru laut"))
        animal = chance.choice(("Kucing hutan", "Burung enggang", "Pesut mahakam"))
        grade = chance.choice(("1 · Tidak Baik", "4 · Sangat Baik"))
        words = f"Rahasia nomor {chance.randrange(10**9)}"
        ticking = "1" if chance.random() < 0.5 else f"[{animal}]"  # typed, or pressed
        await bontang.play.hears(
            f"""{name}: [{colour}]
{name}: {ticking}
{name}: [Selesai memilih]
{name}: [{grade}]
{name}: {words}
{name}: [Kirim jawaban]"""
        )
        said[name] = (words, colour)
    await bontang.play.database.empty_log()
    return said


async def asked_both(bontang: Opened) -> tuple[Poll, Poll]:
    quick = await bontang.opens(QUICK, anonymous=True, shows="closed")
    return quick, await bontang.opens(LONG, anonymous=True, purpose="survey")


async def test_what_was_answered_stands_in_one_table_only(bontang: Opened, tmp_path: Path) -> None:
    quick, long = await asked_both(bontang)
    said = await answer_all(bontang, seed=1)
    everything = tables(tmp_path)
    assert len({row["ballot"] for row in everything["urn"]}) == 2 * len(NAMES)
    for words, _ in said.values():
        holding = [name for name, rows in everything.items() if words in str(rows)]
        assert holding == ["urn"]
    raw = whole(tmp_path)
    for words, _ in said.values():
        assert raw.count(words.encode()) == 1
    ticks = [row for name in ("outbox", "web_messages") for row in everything[name]]
    assert "✓" not in str(ticks)
    assert everything["unsent_answers"] == []
    assert {row["poll"] for row in everything["responses"]} == {quick.id, long.id}


async def test_an_answer_begun_in_another_chat_leaves_no_tick_there(
    bontang: Opened, tmp_path: Path
) -> None:
    await bontang.play.phone("Kedua")
    async with bontang.play.database.transaction() as connection:
        sari = await connection.one(int, "select id from people where name = 'Sari Contoh'")
        address = bontang.play.phones["Kedua"].address
        await connection.execute(
            """insert into chats (channel, address, used, person)
               values (:channel, :address, :now, :sari)""",
            channel=bontang.play.channel.name,
            address=address,
            now=bontang.now,
            sari=sari,
        )
    poll = await bontang.opens(LONG, anonymous=True, purpose="survey")
    assert "[✓ Kucing hutan]" in await bontang.play.hears("Sari: [Kucing hutan]")
    await bontang.play.hears(
        f"""Kedua: /start j{poll.code}
Kedua: [Selesai memilih]
Kedua: 1
Kedua: [Lewati]
Kedua: [Kirim jawaban]"""
    )
    everything = tables(tmp_path)
    assert len(everything["urn"]) == 2
    assert "✓" not in str([*everything["outbox"], *everything["web_messages"]])


async def test_no_value_of_a_ballot_stands_beside_a_person(bontang: Opened, tmp_path: Path) -> None:
    """Of each pair of columns: what is the same, or begins the same, in a ballot and elsewhere."""
    await asked_both(bontang)
    await answer_all(bontang, seed=2)
    everything = tables(tmp_path)
    ballots = {str(row["ballot"]) for row in everything["urn"]}
    assert len(ballots) == 2 * len(NAMES)
    assert all(len(ballot) == 32 for ballot in ballots)
    for name, rows in everything.items():
        if name == "urn":
            continue
        for row, ballot in product(rows, ballots):
            assert ballot[:8] not in str(row), name
    named = [row for row in everything["responses"] if row["ballot"] or row["answered"]]
    assert named == []


async def test_no_order_of_people_is_an_order_of_ballots(bontang: Opened, tmp_path: Path) -> None:
    """Who answered first, by any column or place of any table that names them, is compared with
    each order in which the ballots can be had. In one play an order may be the same by chance, in
    all of these plays it is a way to join them."""
    joined: set[tuple[str, str]] | None = None
    for seed in range(3):
        poll = await bontang.opens(WORDS, anonymous=True)
        said = await write_all(bontang, seed)
        ways = set(matching(tables(tmp_path), poll, said))
        joined = ways if joined is None else joined & ways
    assert joined == set()


async def write_all(bontang: Opened, seed: int) -> dict[str, str]:
    """What each wrote, in an order of chance."""
    chance = random.Random(seed)
    said = {
        name: f"{chance.randrange(10**9)} kata rahasia" for name in chance.sample(NAMES, len(NAMES))
    }
    for name, words in said.items():
        await bontang.play.hears(f"{name}: [Tulis jawaban]\n{name}: {words}")
        await bontang.play.hears(f"{name}: [Kirim jawaban]")
    await bontang.play.database.empty_log()
    return said


@pytest.mark.parametrize("few", [0, 500])
async def test_the_bytes_of_the_file_keep_no_order_either(
    bontang: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    """Within a page, SQLite puts a new row before those that came earlier: of many answers they
    are laid anew at the end."""
    monkeypatch.setattr(laying, "_FEW", few)
    poll = await bontang.opens(WORDS, anonymous=True)
    said = list((await write_all(bontang, seed=4)).values())
    assert said != sorted(said)
    assert in_file(tmp_path, said) == (sorted(said)[::-1] if few else said[::-1])
    await bontang.closes(poll)
    await bontang.play.database.empty_log()
    assert in_file(tmp_path, said) == sorted(said)[::-1]


def in_file(folder: Path, words: list[str]) -> list[str]:
    """As they lie there first."""
    raw = (folder / "rekan.db").read_bytes()
    return sorted(words, key=lambda each: raw.index(each.encode()))


def matching(
    everything: dict[str, Table], poll: Poll, said: dict[str, str]
) -> Iterable[tuple[str, str]]:
    """The columns of people whose order is, forwards or backwards, one of the ballots."""
    people = {row["id"]: str(row["name"]).split()[0] for row in everything["people"]}
    chats = {row["id"]: people.get(row["person"]) for row in everything["chats"]}
    phones = {row["address"]: people.get(row["person"]) for row in everything["chats"]}
    truly = {words: name for name, words in said.items()}
    ballots = [row for row in everything["urn"] if row["poll"] == poll.id]
    orders = {
        column: [truly[str(each["value"])] for each in in_order(ballots, column)]
        for column in ("", "ballot", "value")
    }
    for name, rows in everything.items():
        for column in ("", *(rows[0] if rows else ())):
            found = [
                people.get(row.get("person"))
                or chats.get(row.get("chat"))
                or phones.get(row.get("address"))
                for row in in_order(rows, column)
            ]
            for last, (by, order) in product((True, False), orders.items()):
                assert len(order) == len(NAMES)
                if each_once(found, last) in (order, order[::-1]):
                    yield f"{name}.{column}", by


def in_order(rows: Table, column: str) -> Table:
    """As they lie there, or by a column."""
    if not column:
        return rows
    return sorted(rows, key=lambda row: (str(type(row[column])), str(row[column]).zfill(20)))


def each_once(names: list[str | None], last: bool) -> list[str]:
    """In the order in which they come first, or last."""
    known = [name for name in names if name in NAMES]
    return list(dict.fromkeys(known[::-1] if last else known))


async def test_an_anonymous_answer_is_neither_changed_nor_given_twice(bontang: Opened) -> None:
    quick = await bontang.opens(QUICK, anonymous=True)
    said = await bontang.says("Sari: [Biru laut]")
    assert "Biru laut" not in said
    assert "Ubah jawaban" not in said
    assert "jawaban" in said
    for wire in (f"jp1:{quick.id}:{quick.questionnaire}:0:0", f"jpc:{quick.id}", f"jp:{quick.id}"):
        again = await bontang.play.presses("Sari", wire)
        assert "Bapak/Ibu sudah menjawab." in again
        assert "Biru laut" not in again
    await bontang.closes(quick)
    assert await bontang.counted(quick) == [("q", "o3")]


async def test_it_is_told_before_that_there_are_no_names_and_no_changes(bontang: Opened) -> None:
    before = len(bontang.play.said)
    await bontang.opens(LONG, anonymous=True, purpose="survey")
    asked = "\n".join(bontang.play.said[before:])
    assert asked.count("Tanpa nama (anonim)") == len(NAMES)
    assert asked.count("tidak dapat diubah") == len(NAMES)


async def test_a_poll_that_was_opened_never_gets_names(bontang: Opened) -> None:
    poll = await bontang.opens(QUICK, anonymous=True)
    with pytest.raises(Exception, match="stays anonymous"):
        async with bontang.play.database.transaction() as connection:
            await polls.change(connection, poll.id, anonymous=False)
