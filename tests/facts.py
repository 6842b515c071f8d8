"""The facts of a transcript, each a line in brackets: shortcuts to the middle of a story."""

from __future__ import annotations

import re
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING

from openpyxl import Workbook

from content.cities import zone_of
from handlers.forms.answer import Understood
from handlers.forms.when import parse_when
from handlers.offices import sample as offices_sample
from handlers.people.consent import CONSENT_VERSION
from handlers.people.invitation import OWNER, invite
from handlers.reminding.days import usual_asks, usual_reminds
from storage.connection import Connection
from storage.events import events, quotas, sessions
from storage.offices import offices, roles, sample
from storage.people import chats, consents, people
from tests.announcement_facts import OF_ANNOUNCEMENTS
from tests.session_facts import OF_SESSIONS

if TYPE_CHECKING:
    from tests.play import Play


async def _later(play: Play, match: re.Match[str]) -> None:
    unit = {"menit": 1, "jam": 60, "hari": 60 * 24}[match[2]]
    await play.go_on(timedelta(minutes=int(match[1]) * unit))


async def _begins(play: Play, match: re.Match[str]) -> None:
    """The first line of a transcript; `begins_at` has read it already."""


async def _coordinator(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        office = await _office(connection, match[2])
        person = await _person(play, connection, match[1], office.name)
        await roles.grant(connection, person.id, "coordinator", office.id)


async def _owner(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        person = await _person(play, connection, match[1], "Kantor pusat (contoh)")
        await roles.grant(connection, person.id, "owner")


async def _of_office(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        office = await _office(connection, match[2])
        person = await _person(play, connection, match[1], match[3] or "SDN 000 Contoh")
        await people.describe(connection, person.id, office=office.id)


async def _librarian(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        await _person(play, connection, match[1], match[2] or "SDN 000 Contoh")


async def _agreed_before(play: Play, match: re.Match[str]) -> None:
    """Their consent is to an earlier version of the words."""
    async with play.database.transaction() as connection:
        person = await connection.one(
            int, "select id from people where name = :name", name=f"{match[1]} Contoh"
        )
        now = play.clock.now()
        await consents.renew(connection, person, match[2], play.channel.name, now)


async def _signs(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        office = await _office(connection, match[1])
        await offices.describe(connection, office.id, signature=match[2])


async def _plays(play: Play, match: re.Match[str]) -> None:
    """Somebody plays the ready-made coordinator of the sample's first office."""
    async with play.database.transaction() as connection:
        await offices_sample.load(connection, play.clock.now())
        played = (await sample.coordinators(connection))[0]
        await _phone_of(play, connection, match[1], played.person)


async def _code(play: Play, match: re.Match[str]) -> None:
    lives = timedelta(days=int(match[2]))
    play.codes[match[1]] = invite(OWNER, play.world.invitation_key, play.clock.now(), lives)


async def _workshop(play: Play, match: re.Match[str]) -> None:
    zone = "Asia/Makassar"
    when = parse_when(match[2], play.clock.now(), zone, "id", 180)
    assert isinstance(when, Understood)
    async with play.database.transaction() as connection:
        office = await _office(connection, match[4] or "Bontang")
        drafted = await events.draft(
            connection,
            office=office.id,
            kind="workshop",
            title=match[1],
            starts=when.value.starts,
            ends=when.value.ends,
            zone=zone,
            place="Aula Perpustakaan (contoh)",
            seats=int(match[3]),
            created_by=None,
            now=play.clock.now(),
        )
        await events.publish(connection, drafted)


async def _approval(play: Play, match: re.Match[str]) -> None:
    await _with(play, int(match[1]), approval=1)


async def _letter(play: Play, match: re.Match[str]) -> None:
    await _with(play, int(match[1]), letter="required")


async def _with(play: Play, number: int, **parts: str | int) -> None:
    async with play.database.transaction() as connection:
        event = await events.event(connection, number)
        assert event is not None
        await events.change(connection, number, event.version, **parts)


async def _quota(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        await quotas.set_most(connection, int(match[1]), "institution", "", int(match[2]))


async def _session(play: Play, match: re.Match[str]) -> None:
    when = parse_when(match[3], play.clock.now(), "Asia/Makassar", "id", 180)
    assert isinstance(when, Understood)
    starts, ends = when.value.starts, when.value.ends
    async with play.database.transaction() as connection:
        await sessions.add(
            connection, int(match[1]), starts, ends, title=match[2], speaker=match[4]
        )


async def _bimtek(play: Play, match: re.Match[str]) -> None:
    """It asks and reminds as is usual for a Bimtek, and lasts so many days."""
    zone = "Asia/Makassar"
    when = parse_when(match[2], play.clock.now(), zone, "id", 480)
    assert isinstance(when, Understood)
    starts, ends = when.value.starts, when.value.ends
    async with play.database.transaction() as connection:
        drafted = await events.draft(
            connection,
            office=(await _office(connection, "Bontang")).id,
            kind="bimtek",
            title=match[1],
            starts=starts,
            ends=ends,
            zone=zone,
            place="Aula Perpustakaan (contoh)",
            seats=int(match[4]),
            created_by=None,
            now=play.clock.now(),
        )
        for later in range(1, int(match[3])):
            day = timedelta(days=later)
            await sessions.add(connection, drafted, starts + day, ends + day, place="Lab TIK")
        await events.change(
            connection,
            drafted,
            1,
            reminds=usual_reminds("bimtek"),
            asks=usual_asks("bimtek"),
            map="https://peta.example/aula",
            bring="laptop dan surat tugas",
        )
        await events.publish(connection, drafted)


async def _person(play: Play, connection: Connection, name: str, office: str) -> people.Person:
    person = await people.welcome(
        connection, f"{name} Contoh", office, "Asia/Makassar", CONSENT_VERSION, play.clock.now()
    )
    assert name not in play.phones
    await _phone_of(play, connection, name, person.id)
    return person


async def _phone_of(play: Play, connection: Connection, name: str, person: int) -> None:
    phone = await play.pick_up(connection, name)
    chat = await chats.meet(connection, play.channel.name, phone.address, play.clock.now())
    await chats.belong(connection, chat.id, person)


async def _office(connection: Connection, city: str) -> offices.Office:
    for office in await offices.all_offices(connection):
        if office.city == city:
            return office
    made = await offices.found(
        connection,
        f"Dinas Perpustakaan {city} (contoh)",
        city,
        zone_of(f"Kota {city}") or "Asia/Makassar",
        f"panitia-{city.lower()}@contoh.example",
    )
    assert made is not None
    return made


async def _without_chat(play: Play, match: re.Match[str]) -> None:
    """Of the office, and agreed in a chat that is no longer there."""
    async with play.database.transaction() as connection:
        office = await _office(connection, match[2])
        name, now = f"{match[1]} Contoh", play.clock.now()
        await people.welcome(
            connection, name, "SDN 000 Contoh", office.zone, CONSENT_VERSION, now, office=office.id
        )


async def _blocks(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        address = play.far_end.address(match[1])
        chat = await chats.meet(connection, play.channel.name, address, play.clock.now())
        await chats.lose(connection, chat.id, play.clock.now())


async def _sends(play: Play, match: re.Match[str]) -> None:
    rows = [[cell.strip() for cell in line.split(";")] for line in match[3].split(" / ")]
    await play.sends_file(match[1], match[2], _table(match[2], rows))


async def _sends_many(play: Play, match: re.Match[str]) -> None:
    rows = [[f"Tamu Contoh {n}", f"0812000{n:05}"] for n in range(1, int(match[3]) + 1)]
    rows = [["Nama", "Telepon"], *rows]
    await play.sends_file(match[1], match[2], _table(match[2], rows))


async def _personal_link(play: Play, match: re.Match[str]) -> None:
    async with play.database.transaction() as connection:
        play.codes[match[1]] = "x" + await connection.one(
            str, "select code from expected where name = :name", name=match[2]
        )


def _table(name: str, rows: list[list[str]]) -> bytes:
    file = BytesIO()
    if name.endswith(".xlsx"):
        book = Workbook(write_only=True)
        page = book.create_sheet()
        for row in rows:
            page.append(row)
        book.save(file)
        return file.getvalue()
    return "\n".join(";".join(row) for row in rows).encode()


FACTS = (
    (r'kegiatan (\d+) bersesi "(.+)", (.+), (.+)', _session),
    *OF_ANNOUNCEMENTS,
    (r'(\w+) mengirim "(.+)": (.+)', _sends),
    (r"([A-Z-]+) tautan pribadi (.+)", _personal_link),
    (r'(\w+) mengirim "(.+)" berisi (\d+) orang', _sends_many),
    (r"(\d+) (menit|jam|hari) kemudian", _later),
    (r"\w+ [\d/]+ pukul [\d.]+ WITA", _begins),
    (r"(\w+) panitia (\w+)", _coordinator),
    (r"(\w+) pemilik layanan", _owner),
    (r"(\w+) sudah dikenal(?:, (.+))?", _librarian),
    (r"(\w+) orang kantor (\w+)(?:, (.+))?", _of_office),
    (r"(\w+) orang kantor (\w+) tanpa chat", _without_chat),
    (r"(\w+) memblokir chat ini", _blocks),
    (r"(\w+) menyetujui versi (\d+) saja", _agreed_before),
    (r'kantor (\w+) bertanda tangan "(.+)"', _signs),
    (r"(\w+) memerankan panitia contoh", _plays),
    (r"([A-Z-]+) mengundang pemilik, berlaku (\d+) hari", _code),
    (r'kegiatan "(.+)", (.+), (\d+) kursi(?:, di (\w+))?', _workshop),
    (r"kegiatan (\d+) memerlukan persetujuan", _approval),
    *OF_SESSIONS,
    (r'bimtek "(.+)", (.+), (\d+) hari, (\d+) kursi', _bimtek),
    (r"kegiatan (\d+) memerlukan surat tugas", _letter),
    (r"kegiatan (\d+): paling banyak (\d+) kursi per instansi", _quota),
)
