"""The card of a draft, and each thing that can be set there."""

from __future__ import annotations

import re

import pytest

from handlers.polls.presses import SetAudience
from storage.offices import roles
from tests.handlers.polls.office import Office
from tests.play import Play

MOST_BUTTONS, MOST_LETTERS = 8, 900
EVENT = """(kegiatan "Temu Pustakawan", 30/11/2026 09.00–12.00, 20 kursi)
(kegiatan "Rapat Kerja", 7/12/2026 09.00–12.00, 20 kursi)"""


async def publishes(play: Play) -> None:
    """Two events, the first of six sessions."""
    await play.hears(EVENT)
    for number in range(5):
        await play.hears(
            f'(kegiatan 1 bersesi "S{number}", 30/11/2026 1{number + 3}.00–1{number + 3}.30, X)'
        )


async def test_the_way_from_the_list_to_an_open_poll_is_short(office: Office) -> None:
    await office.librarian("Sari")
    await office.play.hears("Rina: /poll\nRina: [Buat jajak pendapat]\nRina: Hari apa?")
    await office.play.hears("Rina: 1\nRina: Sabtu\\nMinggu\nRina: 1")
    said = await office.play.hears("Rina: ya")
    assert "terbuka" in said
    assert (await office.poll()).state == "open"
    assert await office.audited() == ["poll written", "poll opened"]


async def test_a_poll_begun_from_an_event_asks_those_who_have_a_seat(office: Office) -> None:
    await office.play.hears(EVENT)
    await office.play.hears("Rina: /start e2\nRina: [Peserta]\nRina: [Jajak]")
    said = await office.play.hears(
        "Rina: [Buat jajak pendapat]\nRina: Sudah jelas?\nRina: Ya/Tidak"
    )
    assert "Peserta Rapat Kerja" in said
    it = await office.poll()
    assert (it.event, it.audience) == (2, "event")
    assert "[Semua jajak pendapat]" not in said
    said = await office.play.hears("Rina: [Jajak kegiatan ini]")
    assert "*Jajak pendapat Rapat Kerja*" in said


@pytest.mark.parametrize(
    ("wire", "part"),
    [
        ("jn:1:True", {"anonymous": True, "changeable": False}),
        ("jc:1:False", {"changeable": False}),
        ("jw:1:at_once", {"shows": "at_once"}),
        ("ja1:1:office:0:0", {"audience": "office", "event": None, "session": None}),
        ("ja1:1:link:0:0", {"audience": "link", "event": None}),
        ("ja1:1:link:1:0", {"audience": "link", "event": 1}),
        ("ja1:1:absent:1:0", {"audience": "absent", "event": 1}),
        ("ja1:1:session:1:3", {"audience": "session", "event": 1, "session": 3}),
        ("jas:1:closes:3", {"closes_after": 3, "closes": None}),
        ("jas:1:opens:3", {"opens_after": 3, "opens": None}),
    ],
)
async def test_a_press_sets_one_part_and_the_next_one_says_it_is_so(
    office: Office, wire: str, part: dict[str, object]
) -> None:
    await publishes(office.play)
    await office.writes("event", event=1, changeable=1)
    assert "Perubahan disimpan" in await office.presses(wire)
    it = await office.poll()
    assert {name: getattr(it, name) for name in part} == part
    assert (await office.presses(wire)).strip() == "Bot sekilas: Sudah demikian."
    assert await office.audited() == ["poll changed"]


async def test_an_answer_without_a_name_never_changes(office: Office) -> None:
    await office.writes(anonymous=1)
    assert "tidak dapat diubah" in await office.presses("jc:1:True")
    assert not (await office.poll()).changeable
    assert "Boleh diubah" not in await office.presses("jm:1")


async def test_without_names_results_are_never_shown_at_once(office: Office) -> None:
    await office.writes(shows="at_once")
    await office.presses("jn:1:True")
    assert (await office.poll()).shows == "closed"
    assert "[Langsung" not in await office.presses("jm:1")
    assert "setelah ditutup" in await office.presses("jw:1:at_once")
    assert (await office.poll()).shows == "closed"


async def test_times_of_another_events_sessions_go_with_the_event(office: Office) -> None:
    await publishes(office.play)
    await office.writes("event", event=1, opens_after=2, closes_after=3)
    await office.presses("ja1:1:event:2:0")
    it = await office.poll()
    assert (it.event, it.opens_after, it.closes_after) == (2, None, None)


@pytest.mark.parametrize("audience", ["event", "session", "attended", "absent", "link"])
async def test_no_event_of_another_office_is_chosen(office: Office, audience: str) -> None:
    await office.play.hears('(kegiatan "Jauh", 30/11/2026 09.00–12.00, 20 kursi, di Samarinda)')
    async with office.play.database.transaction() as connection:  # even of another one of hers
        await roles.grant(connection, office.rina, "coordinator", 2)
    await office.writes()
    forged = SetAudience.model_validate(
        {"number": 1, "audience": audience, "event": 1, "session": 1}
    )
    said = await office.presses(forged.wire)
    assert "tidak dapat dipilih" in said
    assert "Jauh" not in said
    assert (await office.poll()).audience == "office"


async def test_a_session_of_another_event_is_not_chosen(office: Office) -> None:
    await office.play.hears(EVENT)
    await office.writes("event", event=1)
    for wire in ("ja1:1:session:1:2", "jas:1:opens:2", "jas:1:closes:99"):
        assert "Sesi itu tidak ada lagi" in await office.presses(wire)


async def test_closing_is_after_opening_whichever_is_set_last(office: Office) -> None:
    await publishes(office.play)
    await office.writes("event", event=1, opens_after=3)
    assert "tidak sesudah waktu bukanya" in await office.presses("jas:1:closes:3")
    assert "tidak sesudah waktu bukanya" in await office.presses("jas:1:closes:1")
    assert "disimpan" in await office.presses("jas:1:closes:4")
    assert "tidak sesudah waktu bukanya" in await office.presses("jas:1:opens:5")
    await office.presses("jx:1:opens")
    said = await office.play.hears("Rina: 30/11/2026 20.00")
    assert "tidak sesudah waktu bukanya" in said
    assert (await office.poll()).opens_after == 3


@pytest.mark.parametrize("state", ["scheduled", "open", "closed"])
async def test_what_was_opened_stands(office: Office, state: str) -> None:
    it = await office.writes()
    async with office.play.database.transaction() as connection:
        await connection.execute("update polls set state = :state", state=state)
    before = await office.poll(it.id)
    wires = "jn:1:True", "jc:1:True", "jw:1:closed", "ja1:1:link:0:0", "jx:1:options", "jm:1"
    for wire in (*wires, "jx:1:question", "jti:1:opens", "jt0:1:opens", "jo1:1"):
        assert "bukan draf lagi" in await office.presses(wire)
    assert await office.poll(it.id) == before


async def test_an_open_poll_may_be_given_another_end(office: Office) -> None:
    await office.opens(await office.writes())
    await office.presses("jx:1:closes")
    assert "Waktu itu sudah lewat" in await office.play.hears("Rina: 20/11/2026 10.00")
    assert "24 November" in await office.play.hears("Rina: besok 10.00")
    assert (await office.poll()).closes is not None
    await office.presses("jt0:1:closes")
    assert (await office.poll()).closes is None


async def test_every_screen_has_few_buttons_a_way_back_and_fits(office: Office) -> None:
    await publishes(office.play)
    for number in range(6):
        await office.play.hears(f'(kegiatan "Acara {number}", 9/12/2026 09.00–10.00, 2 kursi)')
    for _ in range(2):
        await office.play.hears(f"Rina: /jajak\nRina: [Buat jajak pendapat]\nRina: {'Apa? ' * 60}")
        await office.play.hears(
            "Rina: 1\nRina: " + "\\n".join(f"{n:02}{'x' * 90}" for n in range(30))
        )
    await office.presses("ja1:1:session:1:3")
    await office.presses("ja1:2:event:1:0")
    for wire in (
        *("j:1:0", "je:1:0", "j1:1", "jm:1", "ja:1", "jae:1:0", "jae:1:3", "jax:1:audience:0"),
        *("jax:1:opens:4", "jax:1:closes:4", "jti:1:opens", "jti:1:closes", "jd1:1"),
    ):
        said = await office.presses(wire)
        buttons = re.findall(r"\[[^\]]+\]", said)
        assert 0 < len(buttons) <= MOST_BUTTONS, (wire, buttons)
        assert len(said) <= MOST_LETTERS + sum(map(len, buttons)) + 200, (wire, len(said))


async def test_all_of_a_long_survey_is_seen_page_by_page(office: Office) -> None:
    await office.play.hears("Rina: /jajak\nRina: [Buat jajak pendapat]\nRina: Apa?\nRina: 1")
    await office.play.hears("Rina: " + "\\n".join(f"{n:02}{'x' * 90}" for n in range(30)))
    said = await office.presses("jv:1:0")
    assert all(f"{n:02}xxx" in said for n in range(30))
    assert await office.presses("jv:1:7") in (said, said.replace("Bot mengubah", "Bot"))
