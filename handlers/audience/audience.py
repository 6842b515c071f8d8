"""*Penerima*: of whom it begins, who of them only, and who not; said as one sentence."""

from __future__ import annotations

from content.text import Text, join
from handlers.announcing.presses import (
    ChooseBase,
    ChooseTurnout,
    ChooseValue,
    Narrow,
    SaveAudience,
    SavedAudiences,
    SetBase,
    ShowAnnouncement,
    ShowAudience,
    TakeBack,
)
from handlers.audience import others, whom
from handlers.chat import Buttons, Posts, Reply, Toast
from handlers.context import Context
from handlers.drafting import drafts
from handlers.forms.screen import noted, pairs
from storage.announcements.announcements import Announcement
from storage.announcements.audiences import Clause, Clauses, read_clauses, written

MOST_CLAUSES = 8


async def theirs(context: Context, number: int) -> Announcement | Posts:
    """The draft; of a correction it is given whom it is for."""
    it = await drafts.theirs(context, number)
    if isinstance(it, Announcement) and it.corrects is not None:
        return (await drafts.screen(context, it),)
    return it


async def set_clauses(context: Context, it: Announcement, clauses: Clauses) -> Announcement:
    stored = written(clauses)
    if stored == it.clauses:
        return it
    return await drafts.change(context, it, "audience", clauses=stored)


async def show(context: Context, press: ShowAudience) -> Posts:
    it = await theirs(context, press.number)
    return (await card(context, it),) if isinstance(it, Announcement) else it


async def card(context: Context, it: Announcement, note: Text | None = None) -> Reply:
    clauses = read_clauses(it.clauses)
    sentence = await whom.sentence(context, it.office, clauses)
    parts = [context.say("announcement_audience", audience=sentence)]
    rows = _ways(context, it, clauses)
    if (left_out := await others.left_out(context, it)) is not None:
        parts.append(left_out)
        include = context.button("btn_include_others", SetBase(number=it.id, what="known"))
        rows = ((include,), *rows)
    return Reply(noted(note, join("\n\n", parts)), rows)


def _ways(context: Context, it: Announcement, clauses: Clauses) -> Buttons:
    ways = [context.button("btn_base", ChooseBase(number=it.id))]
    if clauses:
        ways += [
            context.button("btn_only", Narrow(number=it.id, join="and")),
            context.button("btn_except", Narrow(number=it.id, join="except")),
        ]
    if len(clauses) > 1:
        ways.append(context.button("btn_take_back", TakeBack(number=it.id, of=len(clauses))))
    if clauses:
        ways.append(context.button("btn_save_audience", SaveAudience(number=it.id)))
    ways.append(context.button("btn_saved_audiences", SavedAudiences(number=it.id, after=0)))
    return (*pairs(ways), (context.button("btn_back", ShowAnnouncement(number=it.id)),))


async def choose_base(context: Context, press: ChooseBase) -> Posts:
    it = await theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    rows = (
        (context.button("btn_base_office", SetBase(number=it.id, what="office")),),
        (context.button("btn_base_known", SetBase(number=it.id, what="known")),),
        (context.button("btn_of_event", ChooseTurnout(number=it.id, join="of", after=0)),),
        (context.button("btn_back", ShowAudience(number=it.id)),),
    )
    return (Reply(context.say("ask_base"), rows),)


async def set_base(context: Context, press: SetBase) -> Posts:
    it = await theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    return (await begin_with(context, it, Clause(join="of", what=press.what)),)


async def begin_with(context: Context, it: Announcement, base: Clause) -> Reply:
    """What narrows it stays."""
    narrowing = read_clauses(it.clauses)[1:]
    return await card(context, await set_clauses(context, it, (base, *narrowing)))


async def narrow(context: Context, press: Narrow) -> Posts:
    it = await theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    if (full := await no_more(context, it)) is not None:
        return full
    join = press.join
    ways = [
        context.button(
            "btn_by_institution",
            ChooseValue(number=it.id, join=join, what="institution", after=0),
        ),
        context.button(
            "btn_by_library_kind",
            ChooseValue(number=it.id, join=join, what="library_kind", after=0),
        ),
        context.button(
            "btn_by_position", ChooseValue(number=it.id, join=join, what="position", after=0)
        ),
        context.button(
            "btn_by_district", ChooseValue(number=it.id, join=join, what="district", after=0)
        ),
        context.button("btn_of_event", ChooseTurnout(number=it.id, join=join, after=0)),
    ]
    text = context.say("ask_only" if join == "and" else "ask_except")
    return (Reply(text, (*pairs(ways), (context.button("btn_back", ShowAudience(number=it.id)),))),)


async def no_more(context: Context, it: Announcement) -> Posts | None:
    """What is said where there are no clauses to narrow, or so many that nobody reads them."""
    clauses = read_clauses(it.clauses)
    if not clauses:
        return (await card(context, it, context.say("audience_needs_base")),)
    if len(clauses) >= MOST_CLAUSES:
        return (await card(context, it, context.say("audience_full", most=MOST_CLAUSES)),)
    return None


async def take_back(context: Context, press: TakeBack) -> Posts:
    it = await theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    clauses = read_clauses(it.clauses)
    if len(clauses) != press.of or len(clauses) < 2:
        return (Toast(context.say("button_stale")), await card(context, it))
    return (await card(context, await set_clauses(context, it, clauses[:-1])),)
