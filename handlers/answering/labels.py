"""What was asked, and what an answer is called on its button."""

from __future__ import annotations

from content.survey import Question, Survey, parse
from handlers.context import Context
from storage.connection import Connection
from storage.polls import questionnaires


def said(context: Context, survey: Survey, question: Question, value: str) -> str:
    """The words of a value; those of a text are its value."""
    match question.kind:
        case "text":
            return value
        case "scale":
            label = survey.scale[int(value) - 1].said(context.language)
            return context.say("poll_answer_scale", value=value, label=label).plain
        case "yes_no":
            return context.say("result_yes" if value == "yes" else "result_no").plain
        case _:
            labels = {option.id: option.label for option in question.options}
            return labels[value].said(context.language) if value in labels else value


async def questions(
    connection: Connection, questionnaire: int
) -> dict[str, tuple[Question, Survey]]:
    """By id, those of older versions too, which somebody may have answered."""
    found = dict[str, tuple[Question, Survey]]()
    for version in await questionnaires.versions(connection, questionnaire):
        survey = parse(version.content)
        for question in survey.questions:
            found.setdefault(question.id, (question, survey))
    return found
