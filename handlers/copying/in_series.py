"""The events of a series: each is changed and cancelled for itself, and leads to the others."""

from __future__ import annotations

from content.text import join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.events import browse, wording
from handlers.menu import navigation
from handlers.planning import card
from handlers.planning.presses import AskRepeat, ManageEvent, ShowSeries
from handlers.planning.running import running
from storage.events import series

PAGE = 4


async def show(context: Context, press: ShowSeries) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    after = max(0, press.after)
    found = await series.events_of(context.db, event, after, PAGE + 1)
    if not found:
        return (await card.card(context, event),)
    shown = list(enumerate(found[:PAGE], after + 1))
    lines = [wording.list_line(context, number, each) for number, each in shown]
    text = context.say("series", title=event.title, events=join("\n\n", lines))
    turning = navigation.page_buttons(
        context,
        ShowSeries(event=event.id, after=max(0, after - PAGE)) if after else None,
        ShowSeries(event=event.id, after=after + PAGE) if len(found) > PAGE else None,
    )
    more = () if after else ((context.button("btn_repeat_event", AskRepeat(event=event.id)),),)
    back = card.ways_back_to_more(context, event.id)
    labels = wording.labels(context, found[:PAGE], after + 1)
    ways = [
        (Button(label=label, press=ManageEvent(event=each.id).wire),)
        for label, each in zip(labels, found[:PAGE], strict=True)
    ]
    return (Reply(text, (*ways, *turning, *more, back)),)
