"""What somebody answered in polls, as it stands in the file of their data."""

from __future__ import annotations

from typing import Any

from handlers.answering.labels import questions, said
from handlers.context import Context
from storage.polls import given, responses
from storage.polls.given import Given


async def exported(context: Context, person: int) -> list[dict[str, Any]]:
    """A poll each. Without names it is known that they answered, and to nobody what."""
    return [await _poll(context, each) for each in await given.of_person(context.db, person)]


async def _poll(context: Context, poll: Given) -> dict[str, Any]:
    known = {"poll": poll.poll, "title": poll.title, "named": poll.ballot is not None}
    if poll.ballot is None:
        return known
    answers = await responses.own(context.db, poll.ballot)
    asked = await questions(context.db, poll.questionnaire)
    lines = [
        {
            "question": question.text.said(context.language),
            "answers": [said(context, survey, question, value) for value in answers[id_]],
        }
        for id_, (question, survey) in asked.items()
        if id_ in answers
    ]
    return {**known, "answered": poll.answered, "answers": lines}
