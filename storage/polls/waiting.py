"""The open polls that wait for somebody's answer."""

from __future__ import annotations

from storage.connection import Connection, Row
from storage.polls.asked import of_event

_IS_FOR = " or ".join(
    f"audience = '{audience}' and {stands}"
    for audience, stands in of_event("polls.event", "polls.session").items()
)


class Waiting(Row):
    """`begun`: something of it is answered, and not sent yet."""

    poll: int
    title: str
    begun: bool


async def of_person(connection: Connection, person: int, after: int, most: int) -> list[Waiting]:
    """First what was begun, then the newest; skips the first `after`. Whoever answers anew is
    waited for; who was asked, and is none of those any more, is not."""
    return await connection.fetch(
        Waiting,
        f"""with mine as (
             select poll from unsent_answers where person = :person
             union select poll from asked where person = :person
               and not exists (select 1 from responses
                 where responses.poll = asked.poll and responses.person = :person))
           select polls.id as poll, title, coalesce(answers, '{{}}') <> '{{}}' as begun
           from mine cross join polls on polls.id = mine.poll
             left join unsent_answers
               on unsent_answers.poll = polls.id and unsent_answers.person = :person
           where polls.state = 'open' and (audience = 'link'
             or audience = 'office'
               and office in (select office from people where people.id = :person)
             or exists (select 1 from enrolments
               where enrolments.person = :person and ({_IS_FOR})))
           order by begun desc, polls.id desc limit :most offset :after""",
        person=person,
        after=after,
        most=most,
    )
