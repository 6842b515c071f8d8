"""A coordinator of one office learns nothing of another's people, and changes nothing there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest

from handlers.press import Press
from handlers.routes import ROUTES
from storage.offices import roles
from tests.handlers import secrets
from tests.handlers.secrets import BONTANG
from tests.handlers.test_access import heard
from tests.play import Play, playing

# Sari's enrolment and question, Rina's team, an open invitation and a special day: all of Bontang.
GIVEN = """(Rina panitia Bontang)
(Tono panitia Samarinda)
(Sari orang kantor Bontang)
(kegiatan "Temu Pustakawan", 30/11/2026 09.00–12.00, 20 kursi)
Sari: /start e1
Sari: [Daftar]
Sari: /tanya Pertanyaan Rahasia dari peserta
Rina: /kantor
Rina: [Hari khusus]
Rina: [Tambah hari]
Rina: 27/11/2026 Rapat Rahasia
Rina: /tim
Rina: [Undang narasumber]"""
NOWHERE = 99
SECRETS = ("Sari", "Rina", "SDN", "Rahasia", "KODE-A", "panitia-bontang@", "Unduh", ".xlsx")
TABLES = (
    "people",
    "roles",
    "offices",
    "office_holidays",
    "events",
    "event_news",
    "removed_sessions",
    "sessions",
    "quotas",
    "materials",
    "enrolments",
    "sessions",
    "attendance",
    "seat_codes",
    "expected",
    "imports",
    "invitations",
    "questions",
    "question_lines",
    "consents",
    "replacements",
    "stops",
    "announcements",
    "linked_groups",
    "group_codes",
    "group_posts",
    "audiences",
    "recipients",
    "polls",
    "surveys",
    "questionnaires",
    "speaker_codes",
    "speakers",
    "asked",
    "audit",
)
RUNS_OFFICES = (
    "handlers.announcing.",
    "handlers.audience.",
    "handlers.drafting.",
    "handlers.groups.",
    "handlers.attendance.",
    "handlers.evaluating.setting",
    "handlers.evaluating.speakers",
    "handlers.results.",
    "handlers.expected.",
    "handlers.offices.",
    "handlers.letters.desk",
    "handlers.materials.desk",
    "handlers.materials.adding",
    "handlers.materials.titles",
    "handlers.members.",
    "handlers.team.",
    "handlers.people.trail",
    "handlers.polls.card",
    "handlers.polls.changing",
    "handlers.polls.choosing_session",
    "handlers.polls.confirming",
    "handlers.polls.desk",
    "handlers.polls.ending",
    "handlers.polls.preview",
    "handlers.polls.setting",
    "handlers.polls.timing",
    "handlers.polls.whom",
    "handlers.polls.writing",
    "handlers.questions.answering",
    "handlers.reminding.settings",
    "handlers.questions.desk",
    "handlers.questions.taking",
    "handlers.seats.room",
    "handlers.seats.lists",
    "handlers.seats.approval",
    "handlers.seats.reasons",
    "handlers.succession.replacing",
    "handlers.adding.",
    "handlers.events.board",
    "handlers.events.create",
    "handlers.events.desk",
    "handlers.planning.",
    "handlers.copying.",
    "handlers.news.",
    "handlers.sessions.",
    "handlers.surveys.",
)
REFUSALS = (
    "Maaf, bagian ini khusus panitia.",
    "Maaf, bagian ini khusus pemilik layanan.",
    "Maaf, kegiatan itu tidak ditemukan.",
    "Maaf, itu tidak ditemukan.",
    "Maaf, kode atau tautan itu tidak berlaku.",
    "Maaf, orang itu tidak ditemukan.",
    "Maaf, pertanyaan itu tidak ditemukan.",
    "Maaf, grup itu tidak ditemukan",
    "Maaf, survei itu tidak ditemukan.",
    "Maaf, jajak pendapat itu tidak ditemukan",
    "Tidak ada pertanyaan yang menunggu.",  # in the own office
    "Dalam 30 hari terakhir belum ada pertanyaan",
    "Maaf, tidak ada orang yang cocok di kantor Anda.",
    "Kantor mana yang Anda maksud?",  # and then only the own one
    "Kegiatan ini untuk kantor mana?",
)


def _values(annotation: Any, number: int) -> tuple[object, ...]:
    """What a forger would try in a field."""
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    if annotation is bool:
        return (True, False)
    if annotation is date:
        return (date(2026, 11, 27),)
    return (number,) if annotation is int else ("NONCE",)


def forgeries(kind: type[Press], number: int) -> Iterator[str]:
    fields = kind.model_fields
    values = [_values(field.annotation, number) for field in fields.values()]
    for chosen in product(*values):
        yield kind.model_validate(dict(zip(fields, chosen, strict=True))).wire


def _kinds() -> list[type[Press]]:
    return [
        kind
        for kind, handler in ROUTES.presses.items()
        if handler.__module__.startswith(RUNS_OFFICES)
    ]


PAIRS = [
    pair
    for kind in _kinds()
    for pair in zip(forgeries(kind, BONTANG), forgeries(kind, NOWHERE), strict=True)
]


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        await secrets.kept(play)
        await play.hears("Tono: /menu")
        yield play


async def written(play: Play) -> dict[str, list[str]]:
    """Every row that an office, or a person, has."""
    found = {}
    async with play.database.transaction() as connection:
        for table in TABLES:
            columns = await connection.fetch(str, f"select name from pragma_table_info('{table}')")
            row = " || '|' || ".join(f"ifnull({column}, '-')" for column in columns)
            found[table] = await connection.fetch(str, f"select {row} from {table} order by 1")
    return found


async def _nonce(play: Play) -> str:
    async with play.database.transaction() as connection:
        return await connection.one(str, "select nonce from invitations")


def test_there_are_many_ways_to_try() -> None:
    assert len(PAIRS) > 30
    assert len(_kinds()) > 15


@pytest.mark.parametrize(("forged", "nothing"), PAIRS, ids=[forged for forged, _ in PAIRS])
async def test_a_forged_press_is_refused_alike_and_changes_nothing(
    play: Play, forged: str, nothing: str
) -> None:
    before = await written(play)
    nonce = await _nonce(play)
    refused = heard(await play.presses("Tono", forged.replace("NONCE", nonce)))
    assert refused == heard(await play.presses("Tono", nothing.replace("NONCE", "00" * 5)))
    assert refused.startswith(REFUSALS)
    assert not [secret for secret in (*SECRETS, "Bontang", nonce) if secret in refused]
    assert await written(play) == before


@pytest.mark.parametrize(
    "words",
    [
        "/start e1",
        "/start E1",
        "/tim",
        "/tim 1",
        "/team Bontang",
        "/kantor 1",
        "/office Bontang",
        "/panitia 1",
        "/buat 1",
        "/audit",
        "/riwayat",
        "/kantorbaru",
        "/pertanyaan",
        "/kegiatan\nTono: 1",
        "/tim\nTono: [Atur tim]\nTono: 2",
        "/start KODE-B",
        "/cari Sari",
        "/find sari contoh",
        "/cari Srai",
        "/cari 081234567890",
        "/cari\nTono: sari",
        "/cari rina",
        "Sari Contoh",
        "Peserta",
        "Unduh daftar (XLSX)",
    ],
)
async def test_typed_ways_tell_nothing_and_change_nothing(play: Play, words: str) -> None:
    before = await written(play)
    said = await play.hears(f"Tono: {words}")
    told = "\n".join(line for line in said.splitlines() if not line.startswith("Tono: "))
    assert not [secret for secret in SECRETS if secret in told]
    assert "[Peserta]" not in said
    assert await written(play) == before


async def test_a_form_for_the_office_that_was_lost_meanwhile_changes_nothing(play: Play) -> None:
    await play.hears("Rina: /kantor\nRina: [Ubah Nama kantor]")
    async with play.database.transaction() as connection:
        rina = await connection.one(int, "select person from roles where office = 1")
        await roles.release(connection, rina, "coordinator", BONTANG)
    before = await written(play)
    assert "khusus panitia" in await play.hears("Rina: Dinas Milik Rina")
    assert await written(play) == before


async def test_special_days_are_not_marked_by_who_lost_the_office(play: Play) -> None:
    await play.hears("Rina: /kantor\nRina: [Hari khusus]\nRina: [Tambah hari]")
    async with play.database.transaction() as connection:
        await connection.execute("delete from roles where office = 1")
    before = await written(play)
    assert "khusus panitia" in await play.hears("Rina: 28/12/2026 Rapat kerja")
    assert await written(play) == before


async def test_a_coordinator_touches_no_owner(play: Play) -> None:
    await play.hears("(Dewi pemilik layanan)\nDewi: /tim\nDewi: [Pemilik layanan]")
    await play.hears("Dewi: [Undang pemilik]")
    async with play.database.transaction() as connection:
        dewi = await connection.one(int, "select person from roles where role = 'owner'")
        nonce = await connection.one(
            str, "select nonce from invitations where role = 'owner' and issued is not null"
        )
    before = await written(play)
    await play.hears("Rina: /menu")
    for office in (0, BONTANG):
        for wire in (f"rl:{office}:{dewi}:owner", f"iv:{office}:owner", f"iv:{office}:handover"):
            refused = heard(await play.presses("Rina", wire))
            assert refused.startswith("Maaf, bagian ini khusus panitia.")
    for wire in (f"si:{nonce}", f"rk:{nonce}", "tm:0", "mt:0:0"):
        assert "Dewi" not in (said := await play.presses("Rina", wire))
        assert "khusus panitia" in said
    assert await written(play) == before
