"""Where a person stands: nothing forgotten, and nothing left after an erasure."""

from __future__ import annotations

import pytest

from storage.connection import Connection, Row
from storage.offices import audit
from storage.people import chats, consents, people, stops, traces
from storage.seats import enrolments, participants
from tests.given import DAY, NOW, event, person_with_chat


class _Key(Row):
    name: str
    column: str


# They name a person, and are no trace of one: it is the person itself.
_OWN = {("people", "id")}


async def test_the_list_has_every_column_that_names_a_person(connection: Connection) -> None:
    keys = await connection.fetch(
        _Key,
        """select tables.name as name, keys."from" as "column" from sqlite_schema as tables
           join pragma_foreign_key_list(tables.name) as keys
           where tables.type = 'table' and keys."table" = 'people'""",
    )
    listed = {(trace.table, trace.column) for trace in traces.TRACES}
    assert {(key.name, key.column) for key in keys} | {
        ("audit", "actor"),
        ("audit", "subject"),
    } == listed


async def test_the_export_has_what_is_there(connection: Connection) -> None:
    sari, _ = await person_with_chat(connection)
    number = await event(connection, 9)
    await enrolments.enrol(connection, number, sari, NOW)
    found = await traces.exported(connection, sari)
    [row] = found["enrolments.person"]
    assert (row["event"], row["enrolled"], row["left_at"]) == (number, NOW, None)
    assert [row["version"] for row in found["consents.person"]] == ["1"]
    assert found["roles.person"] == []


async def test_nothing_of_a_person_stays_after_an_erasure(connection: Connection) -> None:
    sari, theirs = await person_with_chat(connection)
    await people.describe(connection, sari, phone="+628120000001", nip="199001012020012001")
    await stops.stop(connection, sari, "announcements", NOW)
    number = await event(connection, 9)
    await enrolments.enrol(connection, number, sari, NOW)
    await audit.record(connection, "erased", NOW, actor=sari, subject=sari)
    await traces.erase(connection, sari, NOW)
    left = await people.person(connection, sari)
    assert left.model_dump(exclude={"id", "zone"}, exclude_none=True) == {
        "name": "",
        "consent_version": "1",
    }
    assert await stops.stopped(connection, sari) == set()
    assert await chats.reachable(connection, sari, ["web"]) == []
    assert await participants.listed(connection, number) == [], "the seat is free again"
    assert theirs.id > 0
    assert [entry.action for entry in await audit.latest(connection, None, 9)] == ["erased"]


async def test_two_people_are_one_and_the_older_enrolment_stays(connection: Connection) -> None:
    older, _ = await person_with_chat(connection, "Sari")
    newer, _ = await person_with_chat(connection, "Sari yang sama")
    number = await event(connection, 9)
    await enrolments.enrol(connection, number, newer, NOW - DAY)
    await enrolments.enrol(connection, number, older, NOW)
    await stops.stop(connection, older, "learning", NOW)
    await stops.stop(connection, newer, "learning", NOW)
    await people.describe(connection, newer, phone="+628120000001", institution="Lain")
    await traces.merge(connection, kept=older, gone=newer, now=NOW)
    [stays] = await participants.listed(connection, number)
    assert stays.enrolled == NOW - DAY
    assert len(await chats.reachable(connection, older, ["web"])) == 2
    kept = await people.person(connection, older)
    assert (kept.phone, kept.institution) == ("+628120000001", "SDN 000 Contoh")
    assert await consents.stands(connection, older)
    assert not await consents.stands(connection, newer)


# A row of each table that names a person; `{}` stands for their number.
_ROWS = {
    "announcements": """(id, office, author, confirmed_by, written, words)
        values (1, 1, {}, {}, 0, 'Halo')""",
    "recipients": "(announcement, state, due, person) values (1, 'sent', 0, {})",
    "linked_groups": "(office, chat, title, linked, linked_by) values (1, 1, 'Grup', 0, {})",
    "group_codes": "(code, office, issued, ends, issued_by) values ('grup', 1, 0, 0, {})",
    "attendance": "(session, at, how, marked_by, person) values (1, 0, 'list', {}, {})",
    "chats": "(channel, address, used, person) values ('web', 'laptop', 0, {})",
    "consents": "(version, given, person) values ('1', 0, {})",
    "enrolments": "(event, enrolled, added_by, person) values (1, 0, {}, {})",
    "events": """(office, kind, title, starts, ends, zone, place, seats, created, created_by)
        values (1, 'workshop', 'Temu (contoh)', 0, 1, 'Asia/Makassar', 'Aula', 9, 0, {})""",
    "expected": """(office, code, name, imported, imported_by, seated, person)
        values (1, 'kode', 'Sari Contoh', 0, {}, {}, {})""",
    "imports": """(office, chat, path, name, received, person)
        values (1, 1, 'x', 'daftar.xlsx', 0, {})""",
    "invitations": """(nonce, role, issued, ends, issued_by, redeemed_by)
        values ('aa', 'mentor', 0, 0, {}, {})""",
    "notices": "(kind, subject, due, expires, person) values ('x', 'x', 0, 0, {})",
    "questions": "(office, asked, due, taken_by, person) values (1, 0, 0, {}, {})",
    "question_lines": "(question, written, words, author) values (1, 0, 'Halo', {})",
    "replacements": """(code, office, issued, ends, issued_by, person)
        values ('kode', 1, 0, 0, {}, {})""",
    "roles": "(role, office, person) values ('mentor', 1, {})",
    "surveys": "(office, title, made, made_by) values (1, 'Survei', 0, {})",
    "polls": """(office, questionnaire, title, anonymous, audience, code, written, author)
        values (1, 1, 'Jajak', 0, 'office', 'kode', 0, {}),
          (1, 1, 'Jajak', 0, 'office', 'kode2', 0, {})""",
    "asked": "(poll, person) values (1, {})",
    "unsent_answers": "(poll, questionnaire, answers, person) values (2, 1, '[]', {})",
    "responses": "(poll, anonymous, answered, ballot, person) values (1, 0, 0, 'suara', {})",
    "speaker_codes": "(code, session, issued, ends, issued_by) values ('kode', 1, 0, 0, {})",
    "speakers": "(session, since, person) values (1, 0, {})",
    "stops": "(what, since, person) values ('learning', 0, {})",
}


async def _named(connection: Connection, trace: traces.Trace, person: int) -> int:
    count = f"select count(*) from {trace.table} where {trace.column} = :person"
    return await connection.one(int, count, person=person)


async def test_merging_hands_over_each_kind_of_row(connection: Connection) -> None:
    kept, _ = await person_with_chat(connection, "Sari")
    gone, _ = await person_with_chat(connection, "Sari yang sama")
    await event(connection, 9)
    await connection.execute("insert into questionnaires (content, made) values ('', 0)")
    for table, row in _ROWS.items():
        await connection.execute(f"insert into {table} {row.replace('{}', str(gone))}")
    handed_over = [trace for trace in traces.TRACES if trace.table != "audit"]
    for trace in handed_over:
        assert await _named(connection, trace, gone) > 0, "a row of each"
    await traces.merge(connection, kept, gone, NOW)
    for trace in handed_over:
        assert await _named(connection, trace, gone) == 0
        assert await _named(connection, trace, kept) > 0


async def test_what_was_done_cannot_be_undone_in_the_audit(connection: Connection) -> None:
    await audit.record(connection, "role granted", NOW, actor=1, subject=2, role="mentor")
    for statement in ("update audit set actor = 3", "delete from audit"):
        with pytest.raises(Exception, match="append-only"):
            await connection.execute(statement)
