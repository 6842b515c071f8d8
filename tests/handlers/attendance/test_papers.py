"""The list to be signed: each day on pages of its own, with its own hours, place and date."""

from __future__ import annotations

from handlers.attendance import papers
from handlers.attendance.presses import AttendanceRegister
from handlers.chat import Reply
from handlers.files.attachments import Register
from handlers.turn import open_context
from storage.offices import offices
from tests.play import Play


async def _register(play: Play) -> Register:
    phone = await play.phone("Rina")
    async with play.database.transaction() as connection:
        context = await open_context(
            connection, play.channel.name, phone.address, play.clock.now(), play.world
        )
        posts = await papers.register(context, AttendanceRegister(event=1))
    reply = posts[-1]
    assert isinstance(reply, Reply)
    assert isinstance(reply.file, Register)
    return reply.file


async def test_each_day_has_its_own_hours_and_date(play: Play) -> None:
    await play.hears(
        '(kegiatan 1 bersesi "Materi II", 24/11/2026 08.00–10.00, Taufik Contoh)\n'
        '(kegiatan 1 bersesi "Materi III", 24/11/2026 10.00–12.00, Taufik Contoh)'
    )
    days = (await _register(play)).days
    assert [day.signed for day in days] == [
        "Bontang, 23 November 2026",
        "Bontang, 24 November 2026",
    ]
    assert [day.head[0] for day in days] == [
        "Senin, 23 November 2026, pukul 09.30–12.00 WITA",
        "Selasa, 24 November 2026, pukul 08.00–12.00 WITA",
    ]


async def test_who_signs_writes_name_and_nip_by_hand(play: Play) -> None:
    async with play.database.transaction() as connection:
        await offices.describe(connection, 1, signature="Kepala Dinas (contoh)")
    drawn = await _register(play)
    assert drawn.signer == ("Dinas Perpustakaan Bontang (contoh)", "Kepala Dinas (contoh)")
    assert [line.rstrip(". )") for line in drawn.by_hand] == ["(", "NIP"]
