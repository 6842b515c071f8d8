"""*Beri tahu sekarang*: nobody waits until the last change is a few minutes old."""

from __future__ import annotations

from handlers.chat import Posts
from handlers.context import Context
from handlers.events import browse, wording
from handlers.news import news
from handlers.news.reach import reach
from handlers.planning import card
from handlers.planning.presses import TellNow
from handlers.planning.running import running
from handlers.quiet import Disturb, next_moment


async def tell_now(context: Context, press: TellNow) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    pending = await news.waiting(context, event)
    if pending is None or event.state != "published":
        return (await card.card(context, event, context.say("news_told_already")),)
    told = await news.hurry(context, event, pending)
    people = await reach(context, [tell.person for tell in told])
    at = next_moment(Disturb.URGENT, context.now, event.zone)
    if at == context.now:
        note = context.say("news_told", people=people.told, untold=people.called)
    else:  # nobody is woken for it
        when = wording.moment(context, event, at)
        note = context.say("news_told_later", people=people.told, untold=people.called, when=when)
    return (await card.card(context, event, note), *told)
