"""`/audit`: the owner reads who did what, and takes it all away as a file."""

from __future__ import annotations

import json
from zoneinfo import ZoneInfo

from content.language import Select
from content.text import Text, join
from handlers.chat import Button, Posts, Reply, Toast
from handlers.context import Context
from handlers.files.attachments import MOST_ROWS, Sheet
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people import rights
from handlers.people.record import record
from handlers.press import Press
from storage.offices import audit
from storage.offices.audit import Entry, Named

PAGE = 8
_MOST_LETTERS = 24  # of a name in a line


class Trail(Press, code="au"):
    """A page of the audit; 0 begins with the newest, else it goes on before this line."""

    before: int


class TrailFile(Press, code="auf"):
    """All of it as a file."""


async def offer(context: Context) -> tuple[tuple[Button, ...], ...]:
    """The button, for those who may."""
    if not await rights.is_owner(context):
        return ()
    return ((context.button("btn_trail", Go(command="audit")),),)


async def trail(context: Context, rest: str = "") -> Posts:
    return await page(context, Trail(before=0))


async def page(context: Context, press: Trail) -> Posts:
    if not await rights.is_owner(context):
        return (Reply(context.say("only_owner"), (navigation.home(context),)),)
    entries = await audit.latest(context.db, press.before or None, PAGE + 1)
    lines = [_line(context, each) for each in entries[:PAGE]]
    text = context.say("trail", lines=join("\n", lines) if lines else context.say("trail_empty"))
    turning: list[Button] = []
    if press.before:
        turning.append(context.button("btn_newest", Trail(before=0)))
    if len(entries) > PAGE:
        turning.append(context.button("btn_older", Trail(before=entries[PAGE - 1].id)))
    file = context.button("btn_trail_file", TrailFile())
    rows = (*([tuple(turning)] if turning else []), (file,), navigation.home(context))
    return (Reply(text, rows),)


def _line(context: Context, each: Named) -> Text:
    here = each.at.astimezone(ZoneInfo(context.zone))
    who = _called(context, each.actor_name, each.actor)
    what = context.say("trail_action", action=_chooses(each), words=each.action)
    parts = [Text(f"{here:%d/%m %H.%M}"), who, join(" ", [what, *_detail(context, each)])]
    if each.city is not None:
        parts.append(Text(_short(each.city)))
    if each.subject is not None and each.subject != each.actor:
        parts.append(_called(context, each.subject_name, each.subject))
    return context.say("trail_line", parts=join(" · ", parts))


def _chooses(each: Entry) -> Select:
    return Select(each.action.replace(" ", "-"))


def _detail(context: Context, each: Entry) -> tuple[Text, ...]:
    """Which role, where the action is about one."""
    role = json.loads(each.details).get("role")
    if not isinstance(role, str):
        return ()
    return (context.say("trail_role", role=context.say("role_name", role=Select(role))),)


def _called(context: Context, name: str | None, number: int | None) -> Text:
    """By name; who is erased only by number."""
    if number is None:
        return context.say("trail_nobody")
    return Text(_short(name)) if name else context.say("trail_number", number=str(number))


def _short(name: str) -> str:
    return name if len(name) <= _MOST_LETTERS else name[: _MOST_LETTERS - 1].rstrip() + "…"


async def file(context: Context, press: TrailFile) -> Posts:
    if not await rights.is_owner(context):
        return (Reply(context.say("only_owner"), (navigation.home(context),)),)
    await record(context, "audit downloaded")
    sheet = await _sheet(context)
    text = context.say("trail_file")
    return (Toast(context.say("file_coming")), Reply(text, file=sheet))


async def _sheet(context: Context) -> Sheet:
    columns = (
        context.say("column_number"),
        context.say("column_when"),
        context.say("column_actor"),
        context.say("column_chat"),
        context.say("column_action"),
        context.say("column_office"),
        context.say("column_subject"),
        context.say("column_details"),
    )
    entries = await audit.all_entries(context.db, MOST_ROWS)
    return Sheet(
        file_name=context.say("trail_file_name", day=f"{context.now:%Y-%m-%d}").plain,
        title=context.say("trail_file").plain,
        columns=tuple(column.plain for column in columns),
        rows=tuple(_row(context, each) for each in entries),
    )


def _row(context: Context, each: Entry) -> tuple[str | int | None, ...]:
    """People and offices by number; the moment in UTC."""
    at = f"{each.at:%Y-%m-%d %H:%M:%S}"
    return (
        each.id,
        at,
        each.actor,
        each.chat,
        context.say("trail_action", action=_chooses(each), words=each.action).plain,
        each.office,
        each.subject,
        each.details,
    )
