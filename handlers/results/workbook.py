"""Results to calculate with: a page for each question, and one with all answers.

Without names the answers lie in the order of what they say, which is nobody's and of no time.
"""

from __future__ import annotations

from handlers.chat import Posts, Reply, Toast
from handlers.context import Context
from handlers.files.attachments import Cell, Page, Workbook
from handlers.people.record import record
from handlers.polls.access import gone, theirs
from handlers.results import numbers, screen
from handlers.results.counted import LEAST, Counted, count, hides
from handlers.results.presses import ResultsFile
from handlers.results.text import words
from storage.polls import tally
from storage.polls.polls import Poll
from storage.polls.tally import Ballot

MOST_BALLOTS = 10_000  # a turn is short
_MOST_WORDS = 1_500  # of a question's own page; the page with all answers has the others
_MOST_PAGES = 59  # beside that page; only of a survey that was changed over and over

Row = tuple[Cell, ...]


async def send(context: Context, press: ResultsFile) -> Posts:
    poll = await theirs(context, press.number)
    if poll is None:
        return await gone(context)
    answered = await tally.answered(context.db, poll.id)
    if not answered or hides(poll, answered):
        return (await screen.screen(context, poll),)
    await record(context, "poll results taken", poll.office, poll=poll.id)
    counted = await count(context, poll)
    ballots = await tally.ballots(context.db, poll.id, MOST_BALLOTS)
    pages = [_question(context, each, ballots) for each in counted[:_MOST_PAGES]]
    file = Workbook(
        file_name=context.say("result_file_name", number=str(poll.id)).plain,
        title=poll.title,
        pages=(*pages, _data(context, poll, counted, ballots)),
    )
    if len(ballots) == MOST_BALLOTS:
        text = context.say("result_file_first", most=MOST_BALLOTS)
    else:
        text = context.say("result_file", title=poll.title)
    return (Toast(context.say("file_coming")), Reply(text, file=file))


def _question(context: Context, it: Counted, ballots: list[Ballot]) -> Page:
    question = words(context, it)
    if it.hidden:
        few = context.say("result_question_hidden", least=LEAST).plain
        return Page(title=question, columns=(question,), rows=((few,),))
    if it.question.kind == "text":
        said = (value for each in ballots for value in each.values.get(it.question.id, ()))
        rows = tuple((value,) for value in sorted(said, key=str.casefold)[:_MOST_WORDS])
        return Page(title=question, columns=(question,), rows=rows)
    columns = (
        question,
        context.say("column_answers").plain,
        context.say("column_share").plain,
    )
    return Page(title=question, columns=columns, rows=tuple(_counts(context, it)))


def _counts(context: Context, it: Counted) -> list[Row]:
    """Under the answers, how many people there were, and the mean of a scale."""
    rows: list[Row] = [
        (_offered(context, it, value), people, numbers.share(people, it.people))
        for value, people in it.counts.items()
    ]
    rows.append((context.say("result_row_people").plain, it.people, None))
    if it.mean is not None:
        rows.append((context.say("result_row_mean").plain, float(numbers.points(it.mean)), None))
        rows.append((context.say("result_row_score").plain, float(numbers.score(it.mean)), None))
    return rows


def _offered(context: Context, it: Counted, value: str) -> str:
    said = it.label(context, value)
    return f"{value} {said}" if it.question.kind == "scale" else said


def _data(context: Context, poll: Poll, counted: list[Counted], ballots: list[Ballot]) -> Page:
    """A row for each ballot."""
    questions = [words(context, it) for it in counted]
    columns = [context.say("column_number").plain, *questions]
    rows = [[_cell(context, it, ballot) for it in counted] for ballot in ballots]
    if poll.anonymous:
        rows.sort(key=_content)
    else:
        columns[1:1] = [context.say("column_name").plain, context.say("column_institution").plain]
        rows = [[*_who(context, ballot), *row] for ballot, row in zip(ballots, rows, strict=True)]
        rows.sort(key=lambda row: str(row[0]).casefold())
    return Page(
        title=context.say("result_data").plain,
        columns=tuple(columns),
        rows=tuple((number, *row) for number, row in enumerate(rows, 1)),
    )


def _content(row: list[Cell]) -> list[str]:
    return [str(cell or "").casefold() for cell in row]


def _who(context: Context, ballot: Ballot) -> tuple[str, str | None]:
    return ballot.name or context.say("missed_unnamed").plain, ballot.institution


def _cell(context: Context, it: Counted, ballot: Ballot) -> Cell:
    """The points of a scale as a number; several choices in one cell; of what is hidden nothing."""
    values = ballot.values.get(it.question.id, ())
    if not values or it.hidden:
        return None
    if it.question.kind == "text":
        return values[0]
    if it.question.kind == "scale":
        return int(values[0])
    return "; ".join(it.label(context, value) for value in it.counts if value in values)
