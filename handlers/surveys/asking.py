"""A survey is asked: as the draft of a poll, in which is said whom and when."""

from __future__ import annotations

from dataclasses import dataclass

from content.survey import written
from handlers.chat import Posts
from handlers.codes import new_code
from handlers.context import Context
from handlers.offices import choosing
from handlers.people.record import record
from handlers.planning.running import running
from handlers.polls import card as poll_card
from handlers.polls.writing import CODE_LENGTH
from handlers.surveys import card
from handlers.surveys.presses import AskShipped, AskSurvey
from handlers.surveys.shipped import is_evaluation, shipped
from handlers.surveys.versions import gone, theirs
from storage.polls import polls, questionnaires
from storage.polls.polls import Poll


@dataclass(frozen=True)
class Asking:
    """`event` is 0 for none."""

    office: int
    event: int
    questionnaire: int
    title: str
    anonymous: bool = False


async def ask_own(context: Context, press: AskSurvey) -> Posts:
    version = await theirs(context, press.survey)
    if version is None:
        return await gone(context)
    if not version.questions:
        return (card.screen(context, version, context.say("survey_needs_question")),)
    own = version.own
    return await _drafted(context, Asking(own.office, press.event, version.number, own.title))


async def ask_shipped(context: Context, press: AskShipped) -> Posts:
    office = await choosing.allowed(context, press.office)
    if office is None:
        return await choosing.refuse(context)
    if press.place >= len(shipped()):
        return await gone(context)
    it = shipped()[press.place]
    number = await questionnaires.keep(context.db, written(it), context.now, shipped=it.id)
    asking = Asking(office.id, press.event, number, it.title.id, is_evaluation(it))
    return await _drafted(context, asking)


async def _drafted(context: Context, asking: Asking) -> Posts:
    """A second tap finds the draft of the first."""
    event = await running(context, asking.event) if asking.event else None
    of = event.id if event and event.office == asking.office else None
    drafted = await questionnaires.drafted(context.db, asking.office, asking.questionnaire, of)
    it = await polls.poll(context.db, drafted) if drafted else await _begun(context, asking, of)
    assert it is not None, "only what asks by itself is there once"
    return (await poll_card.screen(context, it),)


async def _begun(context: Context, asking: Asking, event: int | None) -> Poll | None:
    it = await polls.write(
        context.db,
        asking.office,
        asking.questionnaire,
        asking.title,
        "event" if event else "office",
        new_code(CODE_LENGTH),
        context.now,
        anonymous=asking.anonymous,
        purpose="survey",
        event=event,
        author=context.person.id if context.person else None,
        chat=context.chat.id,
    )
    if it is not None:
        await record(context, "poll written", asking.office, poll=it.id)
    return it
