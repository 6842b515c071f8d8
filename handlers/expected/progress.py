"""An import before its coordinator's eyes: one message that renews itself from step to step."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from content.text import Text, join
from handlers.adding import taking_in
from handlers.chat import Button, Reply
from handlers.context import Context
from handlers.expected.columns import Columns, recognise
from handlers.expected.presses import Abandon, SendList, TakeOver
from handlers.files.attachments import LONGEST_TEXT, Sheet
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.notice import Notice
from handlers.people import rights
from handlers.seats.presses import AddListed
from storage.connection import Connection
from storage.events import events
from storage.expected import imports
from storage.expected.imports import Import
from storage.post import notices
from storage.post.outbox import Lane

_TOLD_WITHIN = timedelta(minutes=10)
_BLOCKS = 10
_MOST_IN_NAME = 40  # characters
_MOST_HEADINGS = 250


class ImportGoes(Notice, code="imp", lane=Lane.REPLIES, disturb=None):
    """How far it is, and at the end what came of it."""

    number: int


class WrongRows(Notice, code="imp-wrong", lane=Lane.REPLIES, disturb=None):
    """The rows that are to be put right, as a file."""

    number: int


async def tell(connection: Connection, going: Import, now: datetime, wrong: bool = False) -> None:
    for notice in (ImportGoes(number=going.id), *([WrongRows(number=going.id)] if wrong else ())):
        until = now + _TOLD_WITHIN
        await notices.plan(connection, going.person, notice.code, notice.subject, now, until)


async def import_goes(context: Context, notice: ImportGoes) -> Reply | None:
    going = await _theirs(context, notice.number)
    if going is None or going.state in ("done", "cancelled"):
        return None
    return await shown(context, going)


async def wrong_rows(context: Context, notice: WrongRows) -> Reply | None:
    going = await _theirs(context, notice.number)
    if going is None or going.state != "checked":
        return None
    columns = columns_of(going)
    kept = [place for place in range(len(columns.headings)) if place not in columns.ours]
    added = (context.say("column_line").plain, context.say("column_reason").plain)
    rows = [
        (*_fitting(json.loads(row.cells), kept), row.line, row.reason or "")
        for row in await imports.rows(context.db, going.id, "wrong")
    ]
    sheet = Sheet(
        file_name=context.say("list_wrong_name").plain,
        title=context.say("list_wrong_title").plain,
        columns=(*_fitting(columns.headings, kept), *added),
        rows=tuple(rows),
    )
    return Reply(context.say("list_wrong"), file=sheet)


def _fitting(cells: Sequence[str], kept: Sequence[int]) -> list[str]:
    """Of these columns; no cell longer than a spreadsheet holds."""
    there = [cells[place] if place < len(cells) else "" for place in kept[:_MOST_HEADINGS]]
    return [cell[:LONGEST_TEXT] for cell in there]


async def _theirs(context: Context, number: int) -> Import | None:
    """For the chat in which it was sent, while they may act for the office."""
    going = await imports.one(context.db, number)
    if going is None or going.chat != context.chat.id:
        return None
    return going if await rights.may_act_for(context, going.office) else None


def columns_of(going: Import) -> Columns:
    return recognise(json.loads(going.columns or "[]"))


async def shown(context: Context, going: Import) -> Reply:
    """What there is to say of it now."""
    key = f"import:{going.id}"
    match going.state:
        case "checked":
            text, buttons = await _result(context, going)
            return Reply(text, (*buttons, navigation.home(context)), key=key)
        case "refused":
            again = context.button("btn_send_list", SendList(office=going.office))
            return Reply(_refusal(context, going), ((again,), navigation.home(context)), key=key)
        case _:
            return Reply(await _way(context, going), (navigation.home(context),), key, live=True)


async def _way(context: Context, going: Import) -> Text:
    if going.state == "received":
        return context.say("list_received", name=_name(going))
    tally = await imports.tally(context.db, going.id)
    rows = sum(tally.values())
    read = rows - tally.get(None, 0)
    blocks = _BLOCKS * read // max(rows, 1)
    bar = "▓" * blocks + "░" * (_BLOCKS - blocks)
    return context.say("list_checking", name=_name(going), bar=bar, read=read, rows=rows)


async def _result(context: Context, going: Import) -> tuple[Text, tuple[tuple[Button, ...], ...]]:
    tally = await imports.tally(context.db, going.id)
    new, changed, wrong = tally.get("new", 0), tally.get("changed", 0), tally.get("wrong", 0)
    same = tally.get("same", 0)
    said = [
        context.say(
            "list_checked",
            rows=sum(tally.values()),
            new=new,
            changed=changed,
            same=same,
            wrong=wrong,
        )
    ]
    if going.event is not None and new + changed + same:
        event = await events.event(context.db, going.event)
        said.append(context.say("list_ask_event", title=event.title if event else ""))
        people = new + changed + same
        if people > taking_in.AT_ONCE:
            people = taking_in.AT_ONCE
            said.append(context.say("list_ask_some", most=people))
        take = context.button("btn_add_listed", AddListed(number=going.id), people=people)
        buttons = ((take,), (context.button("btn_abandon", Abandon(number=going.id)),))
    elif new + changed:
        said.append(context.say("list_ask"))
        take = context.button("btn_add_people", TakeOver(number=going.id), people=new + changed)
        leave = context.button("btn_abandon", Abandon(number=going.id))
        buttons = ((take,), (leave,))
    else:
        said.append(
            context.say("list_nothing_right") if not same else context.say("list_nothing_new")
        )
        again = context.button("btn_send_list", SendList(office=going.office))
        buttons = ((again,), (context.button("btn_expected", Go(command="impor")),))
    if wrong:
        said.append(context.say("list_wrong_follows"))
    if ignored := columns_of(going).ignored:
        said.append(context.say("list_ignored", columns=", ".join(map(_short, ignored[:10]))))
    return join("\n\n", said), buttons


def _refusal(context: Context, going: Import) -> Text:
    columns = columns_of(going)
    found = ", ".join(map(_short, columns.headings[:10])) or "–"
    one, other = map(_short, columns.twice or ("", ""))
    why = {
        "file_not_a_table": context.say("file_not_a_table"),
        "file_with_password": context.say("file_with_password"),
        "file_of_old_excel": context.say("file_of_old_excel"),
        "file_too_many_rows": context.say("file_too_many_rows"),
        "file_too_large": context.say("file_too_large"),
        "file_too_wide": context.say("file_too_wide"),
        "file_empty": context.say("file_empty"),
        "file_damaged": context.say("file_damaged"),
        "file_gone": context.say("file_gone"),
        "list_without_names": context.say("list_without_names", found=found),
        "list_column_twice": context.say("list_column_twice", one=one, other=other),
    }
    reason = why.get(going.reason or "", why["file_damaged"])
    return context.say("list_refused", name=_name(going), reason=reason)


def _name(going: Import) -> str:
    return _short(going.name)


def _short(words: str) -> str:
    tidy = " ".join(words.split())
    return tidy if len(tidy) <= _MOST_IN_NAME else f"{tidy[: _MOST_IN_NAME - 1].rstrip()}…"
