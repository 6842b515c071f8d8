"""From question to question: a press answers, and the next one is asked in the same message.

Where somebody is follows from their answers, so a press of another question changes nothing.
"""

from __future__ import annotations

from dataclasses import replace

from pydantic import BaseModel

from content.survey import MOST_ANSWER, Words, fits, parse
from content.survey import Question as Asked
from content.text import Text, join
from handlers.answering import question, sending, thanks
from handlers.answering.presses import (
    Answer,
    Back,
    ChangeAnswer,
    Choose,
    Chosen,
    SeeResults,
    Send,
    Skip,
    Tick,
    TurnOptions,
    Write,
)
from handlers.answering.sheet import Sheet, ticked
from handlers.answering.standing import gone, refused, sheet_of
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.forms import answer as parsed
from handlers.forms.conversation import begin, dropped
from handlers.forms.question import Answers, Form, Question
from handlers.menu import navigation
from handlers.people.introduction import introduce
from storage.polls import polls, questionnaires, responses
from storage.polls.polls import Poll
from storage.polls.responses import Values

_WORDS = Asked(id="words", kind="text", text=Words(id="?"))  # what any words have to be


class Written(BaseModel):
    """What was typed, to the question at this place; None where it was skipped."""

    poll: int
    questionnaire: int
    question: int
    words: str | None = None


async def answer(context: Context, press: Answer) -> Posts:
    found = await sheet_of(context, press.poll)
    return await show(context, found) if isinstance(found, Sheet) else await refused(context, found)


async def write(context: Context, press: Write) -> Posts:
    return await answer(context, Answer(poll=press.poll))


async def choose(context: Context, press: Choose) -> Posts:
    sheet, posts = await _at(context, press)
    if sheet is None or sheet.question is None:
        return posts
    if sheet.question.kind == "several" or press.option >= len(sheet.question.values):
        return await _stale(context, sheet)
    return await _go_on(context, sheet.answered((sheet.question.values[press.option],)))


async def tick(context: Context, press: Tick) -> Posts:
    sheet, posts = await _at(context, press)
    if sheet is None or sheet.question is None:
        return posts
    if sheet.question.kind != "several" or press.option >= len(sheet.question.values):
        return await _stale(context, sheet)
    ticked = sheet.ticking(sheet.question.values[press.option], press.on)
    await ticked.keep(context.db)
    return await show(context, ticked, first=press.option)


async def turn(context: Context, press: TurnOptions) -> Posts:
    sheet, posts = await _at(context, press)
    return posts if sheet is None else await show(context, sheet, first=press.first)


async def chosen(context: Context, press: Chosen) -> Posts:
    sheet, posts = await _at(context, press)
    if sheet is None or sheet.question is None:
        return posts
    if sheet.question.kind != "several":
        return await _stale(context, sheet)
    in_order = tuple(each for each in sheet.question.values if each in sheet.ticked)
    if not fits(sheet.question, in_order):
        missing = Toast(context.say("poll_answer_choose_one"))
        return (missing,) if context.pressed else (missing, *await show(context, sheet))
    return await _go_on(context, sheet.answered(in_order))


async def skip(context: Context, press: Skip) -> Posts:
    sheet, posts = await _at(context, press)
    if sheet is None or sheet.question is None:
        return posts
    if sheet.question.required:
        return await _stale(context, sheet)
    return await _go_on(context, sheet.answered(()))


async def back(context: Context, press: Back) -> Posts:
    sheet, posts = await _at(context, press)
    if sheet is None:
        return posts
    before = sheet.back()
    await before.keep(context.db)
    return await show(context, before)


async def send(context: Context, press: Send) -> Posts:
    found = await sheet_of(context, press.poll)
    if not isinstance(found, Sheet):
        return await refused(context, found)
    if found.question is not None or found.questionnaire != press.questionnaire:
        return await _stale(context, found, press.questionnaire)
    return await sending.send(context, found)


async def change(context: Context, press: ChangeAnswer) -> Posts:
    """Anew from the first question; what they answered before counts until then."""
    poll, person = await polls.poll(context.db, press.poll), context.person
    if poll is None or person is None or poll.state != "open" or not poll.changeable:
        return await answer(context, Answer(poll=press.poll))
    if poll.anonymous or await responses.response(context.db, poll.id, person.id) is None:
        return await answer(context, Answer(poll=press.poll))
    if await responses.unsent(context.db, poll.id, person.id) is None:
        await responses.keep_unsent(
            context.db, poll.id, person.id, poll.questionnaire, await _before(context, poll)
        )
    still = Toast(context.say("poll_answer_still_counts"))
    return (still, *await answer(context, Answer(poll=press.poll)))


async def _before(context: Context, poll: Poll) -> dict[str, Values]:
    """Of a single question of several choices, those that were chosen are ticked still."""
    assert context.person is not None
    mine = await responses.response(context.db, poll.id, context.person.id)
    kept = await questionnaires.of_number(context.db, poll.questionnaire)
    questions = parse(kept.content).questions
    if mine is None or mine.ballot is None or [each.kind for each in questions] != ["several"]:
        return {}
    return ticked((await responses.own(context.db, mine.ballot)).get(questions[0].id, ()))


async def results(context: Context, press: SeeResults) -> Posts:
    """For who answered; once it is closed, for all who were asked."""
    if context.person is None:
        return introduce(context)
    poll = await polls.poll(context.db, press.poll)
    if poll is None:
        return gone(context)
    if await responses.response(context.db, poll.id, context.person.id) is not None:
        return (await thanks.screen(context, poll),)
    return await answer(context, Answer(poll=poll.id))


async def _at(
    context: Context, press: Choose | Tick | TurnOptions | Chosen | Skip | Back | Written
) -> tuple[Sheet | None, Posts]:
    """What they fill in, where it is at the question of this press; else what they are told."""
    found = await sheet_of(context, press.poll)
    if not isinstance(found, Sheet):
        return None, await refused(context, found)
    if (found.questionnaire, found.place) != (press.questionnaire, press.question):
        return None, await _stale(context, found, press.questionnaire)
    return found, ()


async def _stale(context: Context, sheet: Sheet, shown: int | None = None) -> Posts:
    """A second tap finds the next question there already; an old message leads to it. `shown` is
    the questionnaire before their eyes: who began none of it is asked the newer one."""
    if (shown or sheet.questionnaire) < sheet.questionnaire and not sheet.is_begun:
        passed = Toast(context.say("poll_answer_reworded"))
    else:
        passed = Toast(context.say("poll_answer_passed"))
    if await navigation.moved_on(context):
        return (passed,)
    return (passed, *await show(context, sheet))


async def _go_on(context: Context, sheet: Sheet) -> Posts:
    if sheet.goes_at_once:
        return await sending.send(context, sheet)
    await sheet.keep(context.db)
    return await show(context, sheet)


async def show(context: Context, sheet: Sheet, first: int = 0) -> Posts:
    """What is asked now, or at the end whether it is to be sent."""
    dropped(context, WORDS_FORM.code)
    if sheet.question is None:
        return (_whether_to_send(context, sheet),)
    if sheet.question.kind == "text":
        return await _ask_words(context, sheet)
    reply = await question.screen(context, sheet, first)
    return (replace(reply, key=sending.key(sheet.poll)),)


def _whether_to_send(context: Context, sheet: Sheet) -> Reply:
    poll = sheet.poll
    parts = [
        context.say("poll_answer_title", title=poll.title),
        context.say("poll_answer_send_anonymous" if poll.anonymous else "poll_answer_send_named"),
    ]
    press = Send(poll=poll.id, questionnaire=sheet.questionnaire)
    yes = context.button("btn_poll_answer_send", press)
    rows = ((yes,), question.controls(context, sheet))
    return Reply(join("\n\n", parts), rows, key=sending.key(poll))


async def _ask_words(context: Context, sheet: Sheet) -> Posts:
    """By a form, so that whatever they type next is the answer."""
    assert sheet.question is not None
    given = {
        "poll": str(sheet.poll.id),
        "questionnaire": str(sheet.questionnaire),
        "question": str(sheet.place),
        "required": "yes" if sheet.question.required else "",
    }
    return await begin(context, WORDS_FORM, given)


async def _about(context: Context, answers: Answers) -> Text | None:
    found = await sheet_of(context, int(answers["poll"]))
    if not isinstance(found, Sheet) or found.question is None:
        return None
    return await question.words(context, found)


async def _below(context: Context, answers: Answers) -> tuple[Button, ...]:
    found = await sheet_of(context, int(answers["poll"]))
    return question.controls(context, found) if isinstance(found, Sheet) else ()


async def written(context: Context, written: Written) -> Posts:
    sheet, posts = await _at(context, written)
    if sheet is None or sheet.question is None:
        return posts
    values = (written.words,) if written.words else ()
    if sheet.question.kind != "text" or not fits(sheet.question, values):
        return await _stale(context, sheet)
    return await _go_on(context, sheet.answered(values))


def _parse(context: Context, answers: Answers, words: str) -> parsed.Answer[str]:
    """As they were typed; a picture of a face says something too."""
    if len(words) > MOST_ANSWER:
        values = {"most": MOST_ANSWER, "length": len(words)}
        return parsed.Misunderstood("line_too_long", values)
    if not fits(_WORDS, (words,)):
        return parsed.Misunderstood("poll_answer_empty", {})
    return parsed.Understood(words, words)


def _way_back(answers: Answers) -> Answer:
    return Answer(poll=int(answers["poll"]))


WORDS_FORM = Form(
    code="jw",
    version=1,
    title="title_poll_answer",
    confirm="btn_save",
    questions=(
        Question(
            "words",
            ask="ask_poll_answer_words",
            label="title_poll_answer",
            parse=_parse,
            when=lambda answers: bool(answers["required"]),
        ),
        Question(
            "words",
            ask="ask_poll_answer_words",
            label="title_poll_answer",
            parse=_parse,
            when=lambda answers: not answers["required"],
            optional=True,
        ),
    ),
    model=Written,
    done=written,
    card=False,
    about=_about,
    way_back=_way_back,
    below=_below,
    listed=False,  # its poll is
)
