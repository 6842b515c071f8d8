"""One message shows how a poll goes, and gives nobody away."""

from __future__ import annotations

from tests.handlers.polls.office import Office
from tests.handlers.polls.test_opening import yes

LIVE = "mengubah kepada Rina: *Jajak pendapat terbuka"


async def opened(office: Office, people: int, anonymous: int) -> list[int]:
    found = [await office.librarian(f"Orang{number}") for number in range(people)]
    await office.writes(anonymous=anonymous)
    await office.presses(await yes(office))
    await office.play.hears("(1 menit kemudian)")
    return found


async def test_it_renews_itself_with_each_answer(office: Office) -> None:
    people = await opened(office, 2, anonymous=0)
    it = await office.poll()
    for answered, person in enumerate(people, 1):
        await office.answers(it, person)
        said = await office.play.hears("(1 menit kemudian)")
        assert said.count(LIVE) == 1
        assert f"{answered} dari 2 menjawab" in said


async def test_many_answers_at_once_are_one_edit(office: Office) -> None:
    people = await opened(office, 9, anonymous=0)
    await office.answers(await office.poll(), *people)
    said = await office.play.hears("(1 menit kemudian)")
    assert said.count(LIVE) == 1
    assert "9 dari 9 menjawab" in said


async def test_without_names_only_their_number_is_shown_until_it_is_closed(office: Office) -> None:
    people = await opened(office, 6, anonymous=1)
    await office.answers(await office.poll(), *people)
    said = await office.play.hears("(1 menit kemudian)")
    assert "6 dari 6 menjawab" in said
    assert "tampil setelah ditutup" in said
    assert "100% (6)" in await office.presses("jk:1")


async def test_who_turned_to_something_else_is_left_in_peace(office: Office) -> None:
    people = await opened(office, 2, anonymous=0)
    await office.presses("j:1:0")  # the list takes the place of the message
    await office.answers(await office.poll(), *people)
    assert "kepada Rina" not in await office.play.hears("(1 menit kemudian)")


async def test_closed_from_another_chat_it_is_seen_where_it_was_opened(office: Office) -> None:
    await opened(office, 1, anonymous=0)
    await office.play.hears("(Tono panitia Bontang)")
    said = await office.presses("jk:1", "Tono")
    assert "kepada Rina: *Jajak pendapat ditutup" in said
