"""*Dari contoh program*: a draft as a programme holds its events."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from content.template import load_templates
from tests.handlers.planning.planned import event, numbers, quotas_of, sessions_of
from tests.play import Play

NEW = 2
KUKAR = "[Bimtek SPP-TIK, Kutai Kartanegara]"
BEGIN = f"Rina: /buat\nRina: [Dari contoh program]\nRina: {KUKAR}\n"


async def test_the_offices_own_is_the_first(play: Play) -> None:
    offered = await play.hears("Rina: /buat\nRina: [Dari contoh program]")
    assert offered.count("     [") - offered.count("Batal]") >= len(load_templates())
    assert offered.index("[Pelatihan Perpustakaan, Bontang]") < offered.index("Balikpapan]")


async def test_it_is_a_draft_with_all_but_the_date(play: Play) -> None:
    shown = await play.hears(f"{BEGIN}Rina: 15/12/2026")
    assert "masih *konsep*" in shown
    assert "[Terbitkan]" in shown
    made = await event(play, NEW)
    assert (made.state, made.kind, made.letter, made.seats) == ("draft", "bimtek", "required", 40)
    assert (made.reminds, made.asks) == ("7 1 0", "7 3")
    assert "contoh" in made.place
    assert [(each.what, each.most) for each in await quotas_of(play, NEW)] == [("institution", 2)]
    here = ZoneInfo(made.zone)
    begins = [
        f"{each.starts.astimezone(here):%d/%m %H.%M}" for each in await sessions_of(play, NEW)
    ]
    assert begins == [
        *("15/12 08.00", "15/12 09.00", "15/12 13.00"),
        *("16/12 08.00", "16/12 13.00", "16/12 15.00"),
    ]
    speakers = {each.speaker for each in await sessions_of(play, NEW)} - {None}
    assert all("Contoh" in str(each) for each in speakers)


async def test_each_of_its_days_is_looked_at(play: Play) -> None:
    asked = await play.hears(f"{BEGIN}Rina: 18/12/2026")
    assert "Sabtu, 19 Desember 2026 adalah hari libur kantor" in asked
    assert await numbers(play, "select count(*) from events") == [1]
    await play.hears("Rina: [Ya, tetap]")
    assert await numbers(play, "select count(*) from events") == [2]


async def test_each_template_makes_a_draft_that_can_be_published(play: Play) -> None:
    workdays = (11, 12, 13, 14, 18)  # of which one is followed by the second day of the Bimtek
    for number, (each, day) in enumerate(zip(load_templates(), workdays, strict=True), NEW):
        await play.hears("Rina: /buat\nRina: [Dari contoh program]")
        await play.hears(f"Rina: {each.id}\nRina: {day}/01/2027")
        asked = await play.hears("Rina: [Terbitkan]")
        assert f"Masih ada teks contoh di: Tempat ({each.place})" in asked
        assert (await event(play, number)).state == "draft"
        await play.hears("Rina: [Terbitkan juga]")
        made = await event(play, number)
        assert (made.title, made.state) == (each.title, "published")


async def test_the_days_offered_leave_time_to_invite(play: Play) -> None:
    assert "[Sen 7 Des] [Sel 8 Des]" in await play.hears(BEGIN.rstrip())
