"""What an answer is called on its button."""

from __future__ import annotations

from content.survey import Question, Survey
from handlers.context import Context


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
