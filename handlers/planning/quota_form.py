"""A quota is added, or its number changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pydantic import BaseModel

from content.people import Named, label, people_lists
from handlers.chat import Posts
from handlers.context import Context
from handlers.events import browse
from handlers.forms.parsers import whole_number
from handlers.forms.question import Answers, Form, Objection, Question
from handlers.people.listed import Option, choose_from, pages
from handlers.planning import card, conflict
from handlers.planning.defaults import MOST_SEATS
from handlers.planning.follow import before, followed
from handlers.planning.presses import AddQuota, ChangeQuota, ShowQuotas
from handlers.planning.quotas import find, said, show
from handlers.planning.running import ask, running
from storage.events import events, quotas
from storage.events.events import Event
from storage.events.quotas import Quota, What

_EACH = "="  # what stands for each institution where an answer cannot be empty


class Limited(BaseModel):
    event: int
    version: int
    what: What
    value: str
    most: int


async def add(context: Context, press: AddQuota) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    return await _ask(context, event, press.what, _EACH if press.what == "institution" else None)


async def change(context: Context, press: ChangeQuota) -> Posts:
    event = await running(context, press.event)
    if event is None:
        return await browse.gone(context)
    quota = await find(context, event, press)
    if quota is None:
        return await show(context, ShowQuotas(event=event.id, after=0))
    return await _ask(context, event, quota.what, quota.value or _EACH)


async def _ask(context: Context, event: Event, what: What, value: str | None) -> Posts:
    if event.state == "cancelled":
        return (await card.card(context, event),)
    given = {"event": str(event.id), "version": str(event.version), "what": what}
    if value is not None:
        given["value"] = value
    return await ask(context, QUOTA_FORM, given)


def _named(what: str) -> tuple[Named, ...]:
    lists = people_lists()
    return lists.library_kinds if what == "library_kind" else lists.positions


def _options(context: Context, answers: Answers) -> Sequence[Option]:
    return [
        Option(each.id, each.said(context.language), each.words())
        for each in _named(answers["what"])
    ]


async def _most(context: Context, answers: Answers, most: int) -> Objection | None:
    value = "" if answers["value"] == _EACH else answers["value"]
    held = await quotas.held(context.db, int(answers["event"]), answers["what"], value)
    return Objection("quota_below_held", {"held": held}) if most < held else None


async def _done(context: Context, limited: Limited) -> Posts:
    """Rights are judged once more, here, where it is written down."""
    event = await running(context, limited.event)
    if event is None:
        return await browse.gone(context)
    value = "" if limited.value == _EACH else limited.value
    was = await before(context, event)
    if not await events.change(context.db, event.id, limited.version):
        what, whose = limited.what, limited.value
        return await conflict.asked_again(
            context, event, limited.version, lambda: _ask(context, event, what, whose)
        )
    await quotas.set_most(context.db, event.id, limited.what, value, limited.most)
    quota = Quota(what=limited.what, value=value, most=limited.most)
    note = context.say("quota_set", quota=said(context, quota))
    return await followed(context, was, "quota", note)


def _is_for_each(answers: Answers) -> bool:
    return bool(answers.get("value") == _EACH)


_MOST = Question(
    "most",
    ask="ask_quota_most",
    label="label_quota",
    parse=whole_number(1, MOST_SEATS),
    check=_most,
    when=lambda answers: not _is_for_each(answers),
    takes_number=True,
)
QUOTA_FORM = Form(
    code="quo",
    version=1,
    way_back=lambda answers: ShowQuotas(event=int(answers["event"]), after=0),
    title="title_quota",
    confirm="btn_save",
    model=Limited,
    done=_done,
    card=False,
    questions=(
        Question(
            "value",
            ask="ask_quota_whose",
            label="label_quota",
            parse=choose_from(_options),
            choices=pages(_options),
            show=lambda context, value, canonical: label(
                (*_named("library_kind"), *_named("position")), value, context.language
            ),
        ),
        _MOST,
        replace(_MOST, ask="ask_quota_most_each", when=_is_for_each),
    ),
)
