"""When a poll opens and closes: by hand, at a moment of the office's clock, or after a session."""

from __future__ import annotations

from typing import Literal

from pydantic import AwareDatetime, BaseModel

from content.language import Select
from content.text import Text
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.forms.parts import is_part
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.people.record import record
from handlers.planning.moments import moment
from handlers.planning.running import ask
from handlers.polls import access, card, live, span, wording
from handlers.polls.presses import (
    AfterSession,
    ChangePoll,
    ChooseSession,
    ChooseTime,
    ClearTime,
    ShowPoll,
)
from storage.events import sessions
from storage.polls import polls
from storage.polls.polls import Poll

Which = Literal["opens", "closes"]
_OPENS_OF_DAY, _CLOSES_OF_DAY = "08.00", "16.00"  # where only a day is typed


class Timed(BaseModel):
    number: int
    part: Which
    opens: AwareDatetime | None = None
    closes: AwareDatetime | None = None


async def timeable(context: Context, number: int, part: Which) -> Poll | Posts:
    """A draft; or an open poll, whose end may still be moved."""
    it = await access.theirs(context, number)
    if it is not None and it.state == "open" and part == "closes":
        return it
    return await card.draft(context, number)


async def choose(context: Context, press: ChooseTime) -> Posts:
    it = await timeable(context, press.number, press.part)
    if not isinstance(it, Poll):
        return it
    typed = context.button("btn_poll_at", ChangePoll(number=it.id, part=press.part))
    by_hand = ClearTime(number=it.id, part=press.part)
    rows: list[tuple[Button, ...]] = [(typed,)]
    if it.event is not None:
        after = ChooseSession(number=it.id, part=press.part, after=0)
        rows.append((context.button("btn_poll_after_session", after),))
    rows += [
        (context.button("btn_poll_opens_by_hand", by_hand),)
        if press.part == "opens"
        else (context.button("btn_poll_closes_by_hand", by_hand),),
        card.back(context, it),
    ]
    now = await (wording.opens if press.part == "opens" else wording.closes)(context, it)
    text = context.say("ask_poll_time", part=Select(press.part), now=now)
    return (Reply(text, tuple(rows)),)


async def clear(context: Context, press: ClearTime) -> Posts:
    it = await timeable(context, press.number, press.part)
    if not isinstance(it, Poll):
        return it
    return await _set(context, it, press.part, None, None)


async def after(context: Context, press: AfterSession) -> Posts:
    it = await timeable(context, press.number, press.part)
    if not isinstance(it, Poll):
        return it
    session = await sessions.one(context.db, press.session)
    if session is None or session.event != it.event:
        return (await card.screen(context, it, context.say("poll_session_gone")),)
    return await _set(context, it, press.part, None, session.id)


async def ask_moment(context: Context, press: ChangePoll) -> Posts:
    assert press.part in ("opens", "closes")
    it = await timeable(context, press.number, press.part)
    if not isinstance(it, Poll):
        return it
    zone = (await wording.office_of(context.db, it)).zone
    return await ask(context, TIME_FORM, {"number": str(it.id), "part": press.part, "zone": zone})


async def _check(context: Context, answers: Answers, at: AwareDatetime) -> Objection | None:
    """Of what it would be; who may not change it hears so at the end."""
    it = await access.theirs(context, int(answers["number"]))
    if it is None:
        return None
    changed = _changed(answers["part"], at, None)
    return await span.objection(context.db, it.model_copy(update=changed), context.now)


async def _chosen(context: Context, timed: Timed) -> Posts:
    """Rights and state are judged once more, here, where it is written down."""
    it = await timeable(context, timed.number, timed.part)
    if not isinstance(it, Poll):
        return it
    return await _set(context, it, timed.part, getattr(timed, timed.part), None)


async def _set(
    context: Context, it: Poll, part: Which, at: AwareDatetime | None, session: int | None
) -> Posts:
    changed = _changed(part, at, session)
    if all(getattr(it, name) == value for name, value in changed.items()):
        return (Toast(context.say("poll_is_so")),)
    would_be = it.model_copy(update=changed)
    objection = await span.objection(context.db, would_be, context.now)
    if objection is not None:
        return (await card.screen(context, it, context.say(objection.key, **objection.values)),)
    it = await polls.change(context.db, it.id, **changed)
    await record(context, "poll changed", it.office, poll=it.id, part=part)
    await live.tell_elsewhere(context, it)
    return (await card.screen(context, it, context.say("poll_changed")),)


def _changed(
    part: Which, at: AwareDatetime | None, session: int | None
) -> dict[str, AwareDatetime | int | None]:
    return {part: at, f"{part}_after": session}


async def _about(context: Context, answers: Answers) -> Text | None:
    """By whose clock."""
    it = await access.theirs(context, int(answers["number"]))
    if it is None:
        return None
    return context.say("poll_by_clock_of", city=(await wording.office_of(context.db, it)).city)


TIME_FORM = Form(
    code="jt",
    version=1,
    way_back=lambda answers: ShowPoll(number=int(answers["number"])),
    about=_about,
    title="title_poll_time",
    confirm="btn_save",
    model=Timed,
    done=_chosen,
    card=False,
    questions=(
        Question(
            "opens",
            ask="ask_poll_opens",
            label="label_poll_opens",
            parse=moment(_OPENS_OF_DAY),
            when=is_part("opens"),
            check=_check,
            takes_number=True,
        ),
        Question(
            "closes",
            ask="ask_poll_closes",
            label="label_poll_closes",
            parse=moment(_CLOSES_OF_DAY),
            when=is_part("closes"),
            check=_check,
            takes_number=True,
        ),
    ),
)
