"""An audience by what stands in the profiles: values are ticked one by one."""

from __future__ import annotations

from hashlib import sha256

from content.language import Select
from content.text import join
from handlers.announcing.presses import ChooseValue, ShowAudience, TickValue
from handlers.audience import audience, whom
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.members.searching import label
from handlers.menu import navigation
from handlers.seats.whose import folded
from storage.announcements import audiences
from storage.announcements.announcements import Announcement
from storage.announcements.audiences import Clause, Clauses, read_clauses

PAGE = 5
_DIGITS = 12  # of a value's sum, on a button


async def choose(context: Context, press: ChooseValue) -> Posts:
    it = await audience.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    clauses = read_clauses(it.clauses)
    if _of(clauses, press) is None and (full := await audience.no_more(context, it)) is not None:
        return full
    return (await _page(context, it, press),)


async def tick(context: Context, press: TickValue) -> Posts:
    """All spellings of a value are one choice; a second press takes it back."""
    it = await audience.theirs(context, press.number)
    if not isinstance(it, Announcement):
        return it
    clauses = read_clauses(it.clauses)
    now = _of(clauses, press)
    if now is None and (full := await audience.no_more(context, it)) is not None:
        return full
    there = (await _spellings(context, it, clauses, press)).get(press.value)
    page = ChooseValue(number=it.id, join=press.join, what=press.what, after=press.after)
    if there is None:  # nobody has it any more
        return (Toast(context.say("button_stale")), await _page(context, it, page))
    ticked = _turned(now, there, press)
    others = tuple(each for each in clauses if each is not now)
    it = await audience.set_clauses(context, it, (*others, ticked) if ticked.values else others)
    return (await _page(context, it, page),)


def _turned(now: Clause | None, there: tuple[str, ...], press: TickValue) -> Clause:
    """This clause with the spellings of one value, or without them."""
    values = now.values if now else ()
    left = tuple(each for each in values if _sum(each) != press.value)
    if len(left) == len(values):
        left = (*values, *there)
    return Clause(join=press.join, what=press.what, values=left)


async def _page(context: Context, it: Announcement, press: ChooseValue) -> Reply:
    clauses = read_clauses(it.clauses)
    found = await _spellings(context, it, clauses, press)
    now = _of(clauses, press)
    ticked = {_sum(each) for each in now.values} if now else set()
    after = press.after if press.after < len(found) else 0
    rows = [
        (_choice(context, it, press, after, name, spellings, name in ticked),)
        for name, spellings in list(found.items())[after : after + PAGE]
    ]
    turning = navigation.page_buttons(
        context,
        press.model_copy(update={"after": max(0, after - PAGE)}) if after else None,
        press.model_copy(update={"after": after + PAGE}) if len(found) > after + PAGE else None,
    )
    ask = context.say("ask_value", what=Select(press.what), found=len(found))
    sentence = await whom.sentence(context, it.office, clauses)
    text = join("\n\n", [ask, context.say("audience_so_far", audience=sentence)])
    done = context.button("btn_audience_done", ShowAudience(number=it.id))
    return Reply(text, (*rows, *turning, (done,)))


def _choice(
    context: Context,
    it: Announcement,
    press: ChooseValue,
    after: int,
    name: str,
    spellings: tuple[str, ...],
    ticked: bool,
) -> Button:
    said = whom.value(context, press.what, spellings[0])
    mark = "✓ " if ticked else ""
    to = TickValue(number=it.id, join=press.join, what=press.what, after=after, value=name)
    return Button(label=label(f"{mark}{said}"), press=to.wire)


def _of(clauses: Clauses, press: ChooseValue | TickValue) -> Clause | None:
    """The clause that the values of this press are in."""
    same = (each for each in clauses if (each.join, each.what) == (press.join, press.what))
    return next(same, None)


async def _spellings(
    context: Context, it: Announcement, clauses: Clauses, press: ChooseValue | TickValue
) -> dict[str, tuple[str, ...]]:
    """The values by their sums, each with all its spellings, as they stand among those whom the
    other clauses are for; and those that are chosen already."""
    now = _of(clauses, press)
    others = tuple(each for each in clauses if each is not now)
    written = await audiences.spelt(context.db, others, it.office, press.what)
    found: dict[str, tuple[str, ...]] = {}
    for each in dict.fromkeys((*written, *(now.values if now else ()))):
        found[_sum(each)] = (*found.get(_sum(each), ()), each)
    return dict(sorted(found.items(), key=lambda entry: folded(entry[1][0])))


def _sum(value: str) -> str:
    return sha256(folded(value).encode()).hexdigest()[:_DIGITS]
