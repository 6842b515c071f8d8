"""What several screens say of a poll: what it asks, whom, and from when to when."""

from __future__ import annotations

from datetime import datetime

from content import dates
from content.language import Select
from content.survey import Question, Survey, parse
from content.text import Text, join
from handlers.context import Context
from handlers.members.searching import label
from handlers.sessions.hours import said as session_said
from storage.connection import Connection
from storage.events import events, sessions
from storage.offices import offices
from storage.offices.offices import Office
from storage.polls import questionnaires
from storage.polls.polls import Poll


def headline(it: Poll, number: int | None = None) -> str:
    """The label of its button."""
    return label(it.title if number is None else f"{number}. {it.title}")


async def survey_of(connection: Connection, it: Poll) -> Survey:
    found = await questionnaires.of_number(connection, it.questionnaire)
    return parse(found.content)


async def office_of(connection: Connection, it: Poll) -> Office:
    office = await offices.office(connection, it.office)
    assert office is not None
    return office


def asked(context: Context, survey: Survey, question: Question) -> Text:
    """A question with all that can be answered, each in a line."""
    words = context.say("poll_question", question=question.text.said(context.language))
    return join("\n", [words, *_choices(context, survey, question)])


def _choices(context: Context, survey: Survey, question: Question) -> list[Text]:
    match question.kind:
        case "yes_no":
            return [context.say("poll_yes_no")]
        case "text":
            return [context.say("poll_text")]
        case "scale":
            labels = [each.said(context.language) for each in survey.scale]
        case _:
            labels = [each.label.said(context.language) for each in question.options]
    lines = [
        context.say("form_entry", number=number, entry=words)
        for number, words in enumerate(labels, 1)
    ]
    if question.kind == "several":
        lines.append(context.say("poll_several"))
    return lines


async def settings(context: Context, it: Poll) -> Text:
    """Whom it asks, how, and when, a line each."""
    return context.say(
        "poll_settings",
        audience=await audience(context, it),
        anonymous=Select("yes" if it.anonymous else "no"),
        changeable=Select("yes" if it.changeable else "no"),
        shows=Select(it.shows),
        opens=await opens(context, it),
        closes=await closes(context, it),
    )


async def audience(context: Context, it: Poll) -> Text:
    event = await events.event(context.db, it.event) if it.event else None
    session = await sessions.one(context.db, it.session) if it.session else None
    return context.say(
        "poll_audience",
        audience=Select(it.audience),
        office=(await office_of(context.db, it)).name,
        event=event.title if event else "",
        session=session_said(context, event, session) if event and session else "",
    )


async def opens(context: Context, it: Poll) -> Text:
    at = await _moment(context, it, it.opens, it.opens_after)
    return at or context.say("poll_opens_by_hand", state=Select(it.state))


async def closes(context: Context, it: Poll) -> Text:
    at = await _moment(context, it, it.closes, it.closes_after)
    return at or context.say("poll_closes_by_hand")


async def _moment(
    context: Context, it: Poll, at: datetime | None, after: int | None
) -> Text | None:
    if at is not None:
        office = await office_of(context.db, it)
        return context.say("poll_at", at=dates.moment(at, office.zone, context.language))
    session = await sessions.one(context.db, after) if after else None
    event = await events.event(context.db, session.event) if session else None
    if session is None or event is None:
        return None
    return context.say("poll_after_session", session=session_said(context, event, session))
