"""What only those who run Bontang may learn: in each room of its desk there is something."""

from __future__ import annotations

from content.survey import written
from handlers.polls import quick
from handlers.surveys.composing import composed
from storage.announcements import announcements, ending, groups
from storage.events import materials
from storage.expected import judging
from storage.expected.expected import Told
from storage.people import chats
from storage.polls import polls, questionnaires
from storage.seats import letters
from tests.given import staged
from tests.play import Play

BONTANG = 1


async def kept(play: Play) -> None:
    await _expecting(play)
    await _handing_out(play)
    await _announcing(play)
    await _polling(play)
    await _surveying(play)


async def _expecting(play: Play) -> None:
    """Bontang expects somebody, and a checked list of it waits for Rina's word."""
    async with play.database.transaction() as connection:
        for name in ("Gita Rahasia", "Hadi Rahasia"):
            number = await staged(connection, [Told(name=name)], office=BONTANG)
        await judging.take_over(connection, 1, BONTANG, 1, play.clock.now())
    assert number == 2


async def _handing_out(play: Play) -> None:
    """Bontang's event has a material, and Sari's letter of assignment."""
    async with play.database.transaction() as connection:
        await materials.add(
            connection, 1, "Bahan Rahasia", play.clock.now(), link="https://a.example"
        )
        await connection.execute("update events set letter = 'required'")
        await letters.give(connection, 1, "a" * 64, "Surat Rahasia.pdf")


async def _announcing(play: Play) -> None:
    """Bontang has sent an announcement, which reached somebody and somebody not."""
    async with play.database.transaction() as connection:
        rina = await connection.one(int, "select person from roles where office = 1")
        chat = await connection.one(int, "select id from chats where person = :rina", rina=rina)
        now = play.clock.now()
        it = await announcements.write(connection, BONTANG, rina, chat, "Kabar Rahasia", now)
        await announcements.confirm(connection, it.id, 2, rina, chat, now)
        await announcements.become(connection, it.id, "done", "draft")
        for person, state in ((rina, "sent"), (3, "blocked")):
            await connection.execute(
                "insert into recipients values (:it, :person, :state, 0, null, 0)",
                it=it.id,
                person=person,
                state=state,
            )
        await ending.end(connection, it.id, now)
        there = await chats.meet(connection, "telegram", "-100", now)
        group = await groups.link(connection, there.id, BONTANG, 1, "Grup Rahasia", rina, now)
        assert group == 1


async def _polling(play: Play) -> None:
    """Bontang asks those who have a seat at its event."""
    survey = quick.made("single", "Jajak Rahasia?", ("Ya Rahasia", "Tidak Rahasia"))
    async with play.database.transaction() as connection:
        now = play.clock.now()
        kept = await questionnaires.keep(connection, written(survey), now)
        it = await polls.write(
            connection, BONTANG, kept, survey.title.id, "event", "a" * 12, now, event=1
        )
        assert it is not None
        assert it.id == 1


async def _surveying(play: Play) -> None:
    """Bontang has made a survey of one question."""
    (question,) = quick.made("yes_no", "Pertanyaan Rahasia?").questions
    asked = composed(1, "Survei Rahasia", (question.model_copy(update={"id": "p1"}),))
    async with play.database.transaction() as connection:
        now = play.clock.now()
        survey = await questionnaires.make_own(connection, BONTANG, asked.title.id, 1, now)
        await questionnaires.keep(connection, written(asked), now, survey=survey)
