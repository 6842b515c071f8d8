"""How many answered what, kept as the answers come: nobody counts 100,000 of them anew."""

from __future__ import annotations

from typing import Any

from storage.connection import Connection

# Questions that are answered in people's own words: of those only how many they were is kept.
_IN_WORDS = """(select question.value ->> 'id' from polls
      join questionnaires on questionnaires.id = polls.questionnaire,
      json_each(content, '$.pages') as page, json_each(page.value, '$.questions') as question
    where polls.id = :poll and question.value ->> 'kind' = 'text')"""


async def add(connection: Connection, poll: int, answers: str, **values: Any) -> None:
    """Count these, a query of rows that stand in `answers` by now: all of a ballot, or, of several
    ballots, what comes after all that is counted, by question and value."""
    await connection.execute(
        f"""with counted as ({answers})
            insert into tallies (poll, question, value, people)
            select poll, question, value, count(*) from counted
              where question not in {_IN_WORDS} group by poll, question, value
            union all
            select poll, question, '', count(*) from counted
              where not exists (select 1 from answers as earlier
                where earlier.ballot = counted.ballot and earlier.question = counted.question
                  and earlier.value < counted.value)
              group by poll, question
            on conflict (poll, question, value) do update set people = people + excluded.people""",
        poll=poll,
        **values,
    )


def taken(ballots: str) -> str:
    """The statement after which these are counted no more."""
    return f"""update tallies set people = tallies.people - gone.people from
          (select poll, question, value, count(*) as people from answers
             where ballot in ({ballots}) group by poll, question, value
           union all
           select poll, question, '', count(distinct ballot) from answers
             where ballot in ({ballots}) group by poll, question) as gone
        where tallies.poll = gone.poll and tallies.question = gone.question
          and tallies.value = gone.value"""
