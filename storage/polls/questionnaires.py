"""Questionnaires: questions as they stood when somebody was asked them; they never change.

What an office edits, or a new release of ours words better, becomes another questionnaire, and who
began the earlier one ends that.
"""

from __future__ import annotations

from datetime import datetime

from storage.connection import Connection, Row
from storage.moment import Moment


class Questionnaire(Row):
    """`content` is a survey as `content.survey` writes it. `survey`: of this survey of an office,
    `shipped`: of the one that comes with us by this id; neither for a quick poll."""

    id: int
    survey: int | None
    shipped: str | None
    content: str
    made: Moment


class OwnSurvey(Row):
    """What an office asks in its own words. `dropped`: it is offered no longer."""

    id: int
    office: int
    title: str
    dropped: Moment | None


_COLUMNS = ", ".join(Questionnaire.model_fields)
_OWN = ", ".join(OwnSurvey.model_fields)


async def keep(
    connection: Connection,
    content: str,
    now: datetime,
    survey: int | None = None,
    shipped: str | None = None,
) -> int:
    """The questionnaire that says this: the newest of its survey where that says the same, else
    a new one."""
    newest = await newest_of(connection, survey, shipped)
    if newest is not None and newest.content == content:
        return newest.id
    return await connection.one(
        int,
        """insert into questionnaires (survey, shipped, content, made)
           values (:survey, :shipped, :content, :now) returning id""",
        survey=survey,
        shipped=shipped,
        content=content,
        now=now,
    )


async def newest_of(
    connection: Connection, survey: int | None, shipped: str | None
) -> Questionnaire | None:
    """None where there is none yet, and for a quick poll, which has no survey."""
    if survey is None and shipped is None:
        return None
    which = "survey = :which" if survey is not None else "shipped = :which"
    return await connection.first(
        Questionnaire,
        f"select {_COLUMNS} from questionnaires where {which} order by id desc limit 1",
        which=survey if survey is not None else shipped,
    )


async def of_number(connection: Connection, questionnaire: int) -> Questionnaire:
    return await connection.one(
        Questionnaire,
        f"select {_COLUMNS} from questionnaires where id = :questionnaire",
        questionnaire=questionnaire,
    )


async def versions(connection: Connection, questionnaire: int) -> list[Questionnaire]:
    """This one and the others of its survey, the newest first."""
    return await connection.fetch(
        Questionnaire,
        f"""select {_COLUMNS} from questionnaires where id = :questionnaire
              or survey = (select survey from questionnaires where id = :questionnaire)
              or shipped = (select shipped from questionnaires where id = :questionnaire)
            order by id desc""",
        questionnaire=questionnaire,
    )


async def make_own(
    connection: Connection, office: int, title: str, author: int, now: datetime
) -> int:
    return await connection.one(
        int,
        """insert into surveys (office, title, made, made_by)
           values (:office, :title, :now, :author) returning id""",
        office=office,
        title=title,
        author=author,
        now=now,
    )


async def own(connection: Connection, survey: int) -> OwnSurvey | None:
    return await connection.first(
        OwnSurvey, f"select {_OWN} from surveys where id = :survey", survey=survey
    )


async def of_office(
    connection: Connection, office: int, after: int = 0, most: int = -1
) -> list[OwnSurvey]:
    """Those that are offered, the newest first; skips the first `after`, -1 is no limit."""
    return await connection.fetch(
        OwnSurvey,
        f"""select {_OWN} from surveys where office = :office and dropped is null
            order by id desc limit :most offset :after""",
        office=office,
        after=after,
        most=most,
    )


async def rename(connection: Connection, survey: int, title: str) -> None:
    await connection.execute(
        "update surveys set title = :title where id = :survey", survey=survey, title=title
    )


async def last_question(connection: Connection, survey: int) -> int:
    """The highest number that a question of any of its questionnaires ever had, 0 for none: its
    ids are "p1", "p2", …, and what was answered to one is never taken for an answer to another."""
    return await connection.one(
        int,
        """select coalesce(max(cast(substr(json_extract(question.value, '$.id'), 2) as integer)), 0)
           from questionnaires, json_each(content, '$.pages') as page,
             json_each(page.value, '$.questions') as question
           where survey = :survey""",
        survey=survey,
    )


async def is_answered(connection: Connection, survey: int) -> bool:
    """Did anybody answer a poll that asks it, or begin to?"""
    found = await connection.first(
        int,
        """select 1 from polls where questionnaire in
             (select id from questionnaires where survey = :survey)
             and (answered_then > 0 or exists (select 1 from responses where poll = polls.id)
               or exists (select 1 from unsent_answers where poll = polls.id))
           limit 1""",
        survey=survey,
    )
    return found is not None


async def hand_on(connection: Connection, survey: int, questionnaire: int, title: str) -> bool:
    """Who is asked from now on is asked this. Is it being answered just now? Where that is without
    names it stays as it is: its version would tell one answer from the others."""
    states = await connection.fetch(
        str,
        """update polls set questionnaire = :questionnaire, title = :title
           where (state in ('draft', 'scheduled') or state = 'open' and anonymous = 0)
             and questionnaire in (select id from questionnaires where survey = :survey)
           returning state""",
        survey=survey,
        questionnaire=questionnaire,
        title=title,
    )
    return "open" in states


async def drafted(
    connection: Connection, office: int, questionnaire: int, event: int | None
) -> int | None:
    """The poll of this office that asks it and is still a draft, the newest of several."""
    return await connection.first(
        int,
        """select id from polls where questionnaire = :questionnaire and office = :office
             and event is :event and state = 'draft' order by id desc limit 1""",
        office=office,
        questionnaire=questionnaire,
        event=event,
    )


async def drop(connection: Connection, survey: int, now: datetime) -> None:
    """What was asked with it stays."""
    await connection.execute(
        "update surveys set dropped = coalesce(dropped, :now) where id = :survey",
        survey=survey,
        now=now,
    )
