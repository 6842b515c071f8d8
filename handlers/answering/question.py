"""One question as it is asked: its words, and a button for each answer."""

from __future__ import annotations

from collections.abc import Sequence

from content import dates
from content.language import Select
from content.survey import Page, Question
from content.text import Text, join, shortened, units
from handlers.answering.labels import said
from handlers.answering.presses import Back, Choose, Chosen, Skip, Tick, TurnOptions, Write
from handlers.answering.sheet import Sheet
from handlers.chat import Button, Buttons, Reply
from handlers.context import Context
from handlers.menu import navigation
from handlers.questions.words import short
from storage.offices import offices

_MOST_BUTTONS = 8
_MOST = 900  # characters of a screen
_MOST_INTRO = 250
_LEAST_LISTED = 120  # characters, so that an option can be shown below any question
_ON_BUTTON = 30  # characters; longer ones stand in the text


async def screen(context: Context, sheet: Sheet, first: int = 0) -> Reply:
    """The question that is asked now. `first`: the option that is seen, with those of its page."""
    question = sheet.question
    assert question is not None
    text = await words(context, sheet)
    below = controls(context, sheet)
    if question.kind == "text":
        write = context.button("btn_poll_answer_write", Write.model_validate(_where(sheet)))
        return Reply(text, ((write,), below))
    labels = [said(context, sheet.survey, question, value) for value in question.values]
    pages = _pages(labels, _MOST_BUTTONS - len(below), _MOST - units(text.plain))
    page = next((each for each in pages if first in each), pages[0])
    listed = len(pages) > 1 or max(map(len, labels)) > _ON_BUTTON
    if listed:
        lines = [_listed(context, place, labels[place]) for place in page]
        text = join("\n\n", [text, join("\n", lines)])
        labels = [f"{place}. {short(label, _ON_BUTTON)}" for place, label in enumerate(labels, 1)]
    rows = _options(context, sheet, question, labels, page)
    following = pages[(pages.index(page) + 1) % len(pages)]
    turn = ((_turn(context, sheet, following, len(labels)),),) if len(pages) > 1 else ()
    return Reply(text, (*rows, *turn, below))


async def words(context: Context, sheet: Sheet) -> Text:
    """Who asks, how far one is, and the question; where it begins, what becomes of the answers."""
    question = sheet.question
    assert question is not None
    asked = [context.say("poll_answer_question", question=question.text.said(context.language))]
    if question.kind == "several":
        asked.append(context.say("poll_answer_several"))
    parts = [join("\n", [*_far(context, sheet), *asked])]
    return join("\n\n", [*(await _beginning(context, sheet)), *parts])


async def _beginning(context: Context, sheet: Sheet) -> list[Text]:
    poll = sheet.poll
    if sheet.is_begun and sheet.number > 1:
        return [context.say("poll_answer_title", title=poll.title)]
    office = await offices.office(context.db, poll.office)
    assert office is not None
    quick = Select("yes" if poll.purpose == "quick" else "no")
    head = context.say("poll_answer_from", quick=quick, title=poll.title, office=office.name)
    parts = [head]
    if sheet.survey.intro is not None:
        parts.append(shortened(Text(sheet.survey.intro.said(context.language)), _MOST_INTRO))
    lines = [_names(context, sheet)]
    if poll.closes is not None:
        when = dates.moment(poll.closes, context.zone, context.language)
        lines.append(context.say("poll_answer_until", when=when))
    return [*parts, join("\n", lines)]


def _names(context: Context, sheet: Sheet) -> Text:
    """Told before anything is answered."""
    poll = sheet.poll
    if poll.anonymous:
        one_tap = sheet.goes_at_once and sheet.survey.questions[0].kind != "several"
        return context.say("poll_answer_anonymous", once=Select("yes" if one_tap else "no"))
    return context.say("poll_answer_named", changeable=Select("yes" if poll.changeable else "no"))


def _far(context: Context, sheet: Sheet) -> list[Text]:
    """Which question of how many; nothing where there is only one."""
    if len(sheet.survey.questions) == 1:
        return []
    number, of = sheet.number, len(sheet.asked)
    page = _page(sheet)
    if page.title is None:
        return [context.say("poll_answer_far", number=number, of=of)]
    title = page.title.said(context.language)
    return [context.say("poll_answer_far_page", number=number, of=of, page=title)]


def _page(sheet: Sheet) -> Page:
    return next(page for page in sheet.survey.pages if sheet.question in page.questions)


def _pages(labels: Sequence[str], most: int, room: int) -> list[range]:
    """The options by their places: as many on a page as have buttons, and words, that fit."""
    if len(labels) <= most and not _too_long(labels, room):
        return [range(len(labels))]
    pages, begins = list[range](), 0
    while begins < len(labels):
        ends = begins + 1
        while (
            ends < len(labels)
            and ends - begins < most - 1  # a button turns the page
            and not _too_long(labels[begins : ends + 1], room)
        ):
            ends += 1
        pages.append(range(begins, ends))
        begins = ends
    return pages


def _too_long(labels: Sequence[str], room: int) -> bool:
    listed = max(map(len, labels)) > _ON_BUTTON
    return listed and sum(units(label) + 5 for label in labels) > max(room, _LEAST_LISTED)


def _listed(context: Context, place: int, label: str) -> Text:
    return context.say("form_entry", number=place + 1, entry=label)


def _options(
    context: Context, sheet: Sheet, question: Question, labels: Sequence[str], page: range
) -> Buttons:
    """All of them, so that a typed number is that of its option; those of other pages unseen."""
    buttons = [
        Button(label=label, press=_press(sheet, question, place), unseen=place not in page)
        for place, label in enumerate(labels)
    ]
    if question.kind == "yes_no":
        return (context.choose(buttons[0], buttons[1]),)
    ticked = {question.values.index(value) for value in sheet.ticked}
    return tuple(
        (each.model_copy(update={"label": f"✓ {each.label}"}) if place in ticked else each,)
        for place, each in enumerate(buttons)
    )


def _press(sheet: Sheet, question: Question, option: int) -> str:
    poll, questionnaire, place = sheet.poll.id, sheet.questionnaire, sheet.place
    if question.kind == "several":
        on = question.values[option] not in sheet.ticked
        return Tick(
            poll=poll, questionnaire=questionnaire, question=place, option=option, on=on
        ).wire
    return Choose(poll=poll, questionnaire=questionnaire, question=place, option=option).wire


def _turn(context: Context, sheet: Sheet, to: range, of: int) -> Button:
    """After the last ones come the first again: one button is enough."""
    press = TurnOptions(
        poll=sheet.poll.id, questionnaire=sheet.questionnaire, question=sheet.place, first=to.start
    )
    return context.button("btn_poll_answer_options", press, first=to.start + 1, last=to.stop, of=of)


def controls(context: Context, sheet: Sheet) -> tuple[Button, ...]:
    """The way on where the options are none, and the way back."""
    where = _where(sheet)
    question, found = sheet.question, list[Button]()
    if question is not None and question.kind == "several":
        chosen = Chosen.model_validate(where)
        found.append(
            context.button("btn_poll_answer_send", chosen)
            if sheet.goes_at_once
            else context.button("btn_poll_answer_chosen", chosen)
        )
    elif question is not None and not question.required:
        found.append(context.button("btn_skip", Skip.model_validate(where)))
    if sheet.number > 1:
        found.append(context.button("btn_back", Back.model_validate(where)))
    return (*found, *navigation.home(context))


def _where(sheet: Sheet) -> dict[str, int]:
    return {
        "poll": sheet.poll.id,
        "questionnaire": sheet.questionnaire,
        "question": sheet.place,
    }
