"""Questions to an office: asked by a person, taken and answered by one of its coordinators.

open → taken → answered → closed; who asks again makes it taken (or open) once more.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from storage.connection import Connection, Row
from storage.moment import Moment
from storage.people.people import AGREES
from storage.questions import question_lines

State = Literal["open", "taken", "answered", "closed"]


class Question(Row):
    """A question of somebody who agrees that we use it; nobody else's is ever found.

    `line` and `words` are the last that was asked, `due` is when it should be answered. `announced`
    is what the announcement said that it answers, as its author typed it. `taker` is
    None for who no longer agrees; `serves`: they may still act for the office.
    """

    id: int
    office: int
    office_name: str
    zone: str
    person: int
    name: str
    institution: str | None
    state: State
    due: Moment
    taken_by: int | None
    taker: str | None
    serves: bool
    line: int
    words: str
    announced: str | None


_RUNS = """exists (select 1 from roles where roles.person = {person} and (roles.role = 'owner'
    or (roles.role = 'coordinator' and roles.office = questions.office)))"""
RUNS_IT = _RUNS.format(person=":person")
_LAST = """(select max(id) from question_lines
    where question = questions.id and author = questions.person)"""
SELECT = f"""
    select questions.id, questions.office, offices.name as office_name, offices.zone,
      questions.person, people.name, people.institution, questions.state, questions.due,
      questions.taken_by, takers.name as taker,
      takers.id is not null and {_RUNS.format(person="takers.id")} as serves,
      asked.id as line, asked.words, announcements.words as announced
    from questions join offices on offices.id = questions.office
      join people on people.id = questions.person and {AGREES}
      join question_lines as asked on asked.id = {_LAST}
      left join (select people.id, people.name from people where {AGREES}) as takers
        on takers.id = questions.taken_by
      left join announcements on announcements.id = questions.announcement
"""


async def ask(
    connection: Connection,
    office: int,
    person: int,
    words: str,
    now: datetime,
    due: datetime,
    announcement: int | None = None,
) -> int:
    """A new question, or an answer to this announcement; its number."""
    number = await connection.one(
        int,
        """insert into questions (office, person, asked, due, announcement)
           values (:office, :person, :now, :due, :announcement) returning id""",
        office=office,
        person=person,
        now=now,
        due=due,
        announcement=announcement,
    )
    await question_lines.write(connection, number, person, words, now)
    return number


async def question(connection: Connection, number: int) -> Question | None:
    return await connection.first(Question, f"{SELECT} where questions.id = :number", number=number)


async def take(connection: Connection, number: int, person: int, held: int | None) -> bool:
    """Take it from `held`, or from nobody; False where that is not how it stands any more.

    Nobody takes what they asked themselves.
    """
    return (
        await connection.execute(
            """update questions set state = 'taken', taken_by = :person
               where id = :number and state in ('open', 'taken') and taken_by is :held
                 and person <> :person""",
            number=number,
            person=person,
            held=held,
        )
        == 1
    )


async def give_back(connection: Connection, number: int, person: int) -> bool:
    """Anybody may take it again; False where this person does not hold it."""
    return (
        await connection.execute(
            f"update questions set {_OPEN} where id = :number and {_HELD}",
            number=number,
            person=person,
        )
        == 1
    )


async def answer(
    connection: Connection, number: int, person: int, words: str, now: datetime
) -> int | None:
    """The line of the answer; None where this person does not hold the question."""
    answered = await connection.execute(
        f"""update questions set state = 'answered', settled = :now
            where id = :number and {_HELD}""",
        number=number,
        person=person,
        now=now,
    )
    return await question_lines.write(connection, number, person, words, now) if answered else None


async def close(connection: Connection, number: int, person: int, now: datetime) -> bool:
    """It stays without an answer; False where somebody else holds it, or it has ended."""
    return (
        await connection.execute(
            f"""update questions set state = 'closed', settled = :now
                where id = :number and person <> :person
                  and (state = 'open' or ({_HELD}))""",
            number=number,
            person=person,
            now=now,
        )
        == 1
    )


async def clear(connection: Connection, number: int, person: int, now: datetime) -> bool:
    """Who asked is content with the answer; False where there is none, or it was not theirs."""
    return (
        await connection.execute(
            f"""update questions set state = 'closed', settled = :now
                where id = :number and {_ANSWERED}""",
            number=number,
            person=person,
            now=now,
        )
        == 1
    )


async def ask_more(
    connection: Connection,
    number: int,
    person: int,
    words: str,
    now: datetime,
    due: datetime,
    holder: int | None,
) -> bool:
    """It waits for `holder` once more, or for anybody; False as in `clear`."""
    asked = await connection.execute(
        f"""update questions set state = :state, taken_by = :holder, due = :due, chased = null,
              settled = null where id = :number and {_ANSWERED}""",
        number=number,
        person=person,
        state="open" if holder is None else "taken",
        holder=holder,
        due=due,
    )
    if asked:
        await question_lines.write(connection, number, person, words, now)
    return asked == 1


_OPEN = "state = 'open', taken_by = null"
_HELD = "state = 'taken' and taken_by = :person"
_ANSWERED = "state = 'answered' and person = :person"


class Chased(Row):
    id: int
    office: int
    person: int


async def chase(connection: Connection, now: datetime) -> Chased | None:
    """One that is overdue, claimed: it is told of once. None where there is none."""
    return await connection.first(
        Chased,
        """update questions set chased = :now where id = (select id from questions
             where state in ('open', 'taken') and chased is null and due <= :now
             order by due limit 1) returning id, office, person""",
        now=now,
    )


async def end_of(connection: Connection, person: int, now: datetime) -> list[int]:
    """Who leaves waits for no answer, and holds no question of others. Which ones changed."""
    mine = await connection.fetch(
        int,
        """update questions set state = 'closed', settled = coalesce(settled, :now)
           where person = :person and state <> 'closed' returning id""",
        person=person,
        now=now,
    )
    held = await connection.fetch(
        int, f"update questions set {_OPEN} where {_HELD} returning id", person=person
    )
    return [*mine, *held]


async def forget(connection: Connection, before: datetime) -> int:
    """Drop at most 100 that were answered or closed before this moment."""
    return await connection.execute(
        """delete from questions where id in
           (select id from questions where settled < :before limit 100)""",
        before=before,
    )
