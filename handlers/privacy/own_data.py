"""*Lihat data saya*, a page a subject, and *Unduh data*: all of it, for machines."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from content.dates import moment, short_span
from content.language import Select
from content.text import Text, join
from handlers.chat import Button, Buttons, Posts, Reply, Toast
from handlers.context import Context
from handlers.events.wording import short
from handlers.files.attachments import Document
from handlers.letters.presses import GetLetter
from handlers.menu.navigation import page_buttons
from handlers.people.card import profile_lines
from handlers.privacy import own_answers
from handlers.privacy.overview import OwnDataFile, ShowOwnData, back, privacy, subject
from storage.offices import roles
from storage.people import consents, own_chats, stops, traces
from storage.people.people import Person
from storage.seats import enrolments, letters
from storage.seats.enrolments import Taken
from storage.seats.letters import Letter

MOST_EVENTS = 5  # of a page; the file has them all
MOST_LETTERS = 4  # buttons


async def show(context: Context, press: ShowOwnData) -> Posts:
    person = await subject(context)
    if person is None:
        return await privacy(context)
    pages = (_profile, _standing, _events)
    page = min(press.page, len(pages) - 1)
    buttons = (
        *page_buttons(
            context,
            ShowOwnData(page=page - 1) if page else None,
            ShowOwnData(page=page + 1) if page + 1 < len(pages) else None,
        ),
        *(await _letters(context, person) if page + 1 == len(pages) else ()),
        (context.button("btn_own_data_file", OwnDataFile()), back(context)),
    )
    return (Reply(await pages[page](context, person), buttons),)


async def _profile(context: Context, person: Person) -> Text:
    return context.say("own_profile", lines=await profile_lines(context, person))


async def _standing(context: Context, person: Person) -> Text:
    """Consents, roles, chats, what was asked to stop, and which reminders are wanted."""
    zone, mine = person.zone, await roles.of_person(context.db, person.id)
    given = [
        _consent(context, each, zone) for each in await consents.of_person(context.db, person.id)
    ]
    theirs = [
        chat_line(context, each, zone) for each in await own_chats.of_person(context.db, person.id)
    ]
    stopped = [
        context.say("own_stop", what=Select(what))
        for what in sorted(await stops.stopped(context.db, person.id))
    ]
    held = [context.say("own_role", role=Select(each.role)) for each in mine]
    return context.say(
        "own_standing",
        consents=_lines(context, given),
        roles=_lines(context, held),
        chats=_lines(context, theirs),
        stops=_lines(context, stopped),
        reminders=Select(person.reminds or "all"),
    )


def _lines(context: Context, lines: list[Text]) -> Text:
    return join("\n", lines) if lines else context.say("own_nothing")


def _consent(context: Context, consent: consents.Consent, zone: str) -> Text:
    given = context.say(
        "own_consent",
        version=consent.version,
        given=_when(context, consent.given, zone),
        channel=channel(context, consent.channel),
    )
    if consent.withdrawn is None:
        return given
    ended = context.say("own_consent_ended", withdrawn=_when(context, consent.withdrawn, zone))
    return given + Text(" ") + ended


def chat_line(context: Context, chat: own_chats.OwnChat, zone: str) -> Text:
    """A chat of one's own, in a line."""
    return context.say(
        "own_chat",
        channel=channel(context, chat.channel),
        used=_when(context, chat.used, zone),
        which=Select("here" if chat.id == context.chat.id else "other"),
        preferred=Select("yes" if chat.preferred else "no"),
    )


def channel(context: Context, name: str | None) -> Text:
    return context.say("channel_name", channel=Select(name or "unknown"))


async def _events(context: Context, person: Person) -> Text:
    speaks = context.language
    taken = await enrolments.history(context.db, person.id, MOST_EVENTS)
    lines = [
        context.say(
            "own_event",
            title=each.title,
            when=short_span(each.starts, each.ends, each.zone, speaks),
            how=Select(_how(each, context.now)),
        )
        for each in taken
    ]
    return context.say("own_events", events=_lines(context, lines))


def _how(taken: Taken, now: datetime) -> str:
    """As the text `own_event` tells it apart."""
    if taken.ended is not None:
        return "refused" if taken.ended == "refused" else "left"
    if taken.state == "confirmed":
        return "seat"
    return "waits" if now < taken.ends else "in_vain"


async def _letters(context: Context, person: Person) -> Buttons:
    """The letters of assignment that are kept, to be looked at."""
    kept = await letters.of_person(context.db, person.id, MOST_LETTERS)
    return tuple((_letter(context, each),) for each in kept)


def _letter(context: Context, letter: Letter) -> Button:
    press = GetLetter(enrolment=letter.enrolment)
    return context.button("btn_letter_of", press, title=short(letter.title))


def _when(context: Context, at: datetime, zone: str) -> str:
    return moment(at, zone, context.language)


async def file(context: Context, press: OwnDataFile) -> Posts:
    person = await subject(context)
    if person is None:
        return await privacy(context)
    document = Document(
        file_name=context.say("own_data_file_name").plain,
        content=json.dumps(await _everything(context, person), ensure_ascii=False, indent=2),
    )
    toast = Toast(context.say("file_coming"))
    return (toast, Reply(context.say("own_data_file", file=document.file_name), file=document))


async def _everything(context: Context, person: Person) -> dict[str, Any]:
    taken = await enrolments.history(context.db, person.id)
    everything = {
        "service": "Rekan Pustaka",
        "exported": context.now,
        "person": person.model_dump(),
        "events": [each.model_dump() for each in taken],
        "polls": await own_answers.exported(context, person.id),
        **await traces.exported(context.db, person.id),
    }
    plain: dict[str, Any] = json.loads(json.dumps(everything, default=_iso))
    return plain


def _iso(moment: object) -> str:
    """ISO 8601, in UTC as they are kept."""
    assert isinstance(moment, datetime)
    return moment.isoformat()
