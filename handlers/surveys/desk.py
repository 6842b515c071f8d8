"""The surveys of an office: its own, the newest first, and those that come with us."""

from __future__ import annotations

from content.text import Text, join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.forms.screen import noted
from handlers.members.searching import label
from handlers.menu import navigation
from handlers.offices import choosing
from handlers.polls.presses import OfficePolls
from handlers.press import Press
from handlers.surveys.presses import MakeSurvey, OfficeSurveys, ShowShipped, ShowSurvey
from handlers.surveys.shipped import shipped
from storage.offices.offices import Office
from storage.polls import questionnaires

PAGE = 4


async def show(context: Context, press: OfficeSurveys) -> Posts:
    office = await choosing.allowed(context, press.office)
    if office is None:
        return await choosing.refuse(context)
    return (await page(context, office, press.after),)


async def page(context: Context, office: Office, after: int = 0, note: Text | None = None) -> Reply:
    found = await _all(context, office)
    after = after if after < len(found) else 0
    shown = list(enumerate(found[after : after + PAGE], 1))
    lines = [_line(context, number, title, own) for number, (title, own, _) in shown]
    rows = [(_button(number, title, press),) for number, (title, _, press) in shown]
    turning = navigation.page_buttons(
        context,
        OfficeSurveys(office=office.id, after=max(0, after - PAGE)) if after else None,
        OfficeSurveys(office=office.id, after=after + PAGE) if len(found) > after + PAGE else None,
    )
    make = context.button("btn_survey_make", MakeSurvey(office=office.id))
    back = context.button("btn_back", OfficePolls(office=office.id, after=0))
    text = join("\n\n", [context.say("survey_list", office=office.name), *lines])
    return Reply(noted(note, text), (*rows, *turning, (make,), (back,)))


async def _all(context: Context, office: Office) -> list[tuple[str, bool, Press]]:
    """The title of each, whether it is an own one, and what shows it."""
    own = await questionnaires.of_office(context.db, office.id)
    return [
        *((each.title, True, ShowSurvey(survey=each.id)) for each in own),
        *(
            (each.title.said(context.language), False, ShowShipped(office=office.id, place=place))
            for place, each in enumerate(shipped())
        ),
    ]


def _line(context: Context, number: int, title: str, own: bool) -> Text:
    whose = context.say("survey_own" if own else "survey_ready_made")
    return context.say("survey_line", number=number, title=title, whose=whose)


def _button(number: int, title: str, press: Press) -> Button:
    return Button(label=label(f"{number}. {title}"), press=press.wire)
