"""*Beri tahu sekarang*: nobody waits until the last change is a few minutes old."""

from __future__ import annotations

from handlers.chat import Posts
from handlers.context import Context
from handlers.events import browse
from handlers.planning import card, news
from handlers.planning.presses import TellNow
from handlers.planning.running import running


async def tell_now(context: Context, press: TellNow) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    pending = await news.waiting(context, event)
    if pending is None or event.state != "published":
        return (await card.card(context, event, context.say("news_told_already")),)
    told = await news.hurry(context, event, pending)
    return (await card.card(context, event, context.say("news_told", people=len(told))), *told)
