"""What a coordinator sees of a person: all, or only what an event needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from content.dates import day, short_span
from content.text import Text, join
from handlers.chat import Button, Posts, Reply
from handlers.context import Context
from handlers.forms.screen import noted, pairs
from handlers.members.knowing import Member, gone, may_merge, may_move, member
from handlers.members.presses import AskReplace, AskTwin, FixMember, FoundPeople, ShowMember
from handlers.menu import navigation
from handlers.menu.navigation import Go
from handlers.people.card import part_lines
from handlers.people.consent import lets_office_help
from handlers.privacy.own_data import channel
from storage.offices import offices
from storage.people import consents, members, own_chats

PROFILE = (
    *("name", "institution", "status", "nip", "position", "library", "library_kind"),
    *("city", "district", "phone", "needs"),
)
NEEDED = ("name", "institution", "phone", "needs")  # what an event needs
MOST_EVENTS = 5


async def show(context: Context, press: ShowMember, note: Text | None = None) -> Posts:
    shown = await member(context, press.person)
    if shown is None:
        return await gone(context)
    return (await screen(context, shown, press.words, note),)


async def screen(
    context: Context, shown: Member, words: str = "", note: Text | None = None
) -> Reply:
    """`words` found them, and lead back to the others that were found."""
    text = context.say("member", lines=join("\n", await _lines(context, shown)))
    leads = FoundPeople(after=0, words=words) if words else Go(command="cari")
    back = context.button("btn_back_to_search", leads)
    rows = pairs(await _acts(context, shown))
    return Reply(noted(note, text), (*rows, (back, *navigation.home(context))))


async def _acts(context: Context, shown: Member) -> list[Button]:
    """What may be done with them; each is judged again when it is pressed."""
    assert context.person is not None
    number, acts = shown.person.id, list[Button]()
    if shown.theirs:
        acts.append(context.button("btn_fix_member", FixMember(person=number, after=0)))
    if await may_merge(context.db, shown):
        acts.append(context.button("btn_twin", AskTwin(person=number)))
    if await may_move(context.db, context.person.id, shown):
        acts.append(context.button("btn_replace_chat", AskReplace(person=number)))
    return acts


async def _lines(context: Context, shown: Member) -> list[Text]:
    if not shown.belongs:
        lines = part_lines(context, shown.person, filled(shown, NEEDED))
        why = context.say("member_of_none" if shown.theirs else "member_of_others")
        return [*lines, *await event_lines(context, shown), why]
    profile = part_lines(context, shown.person, filled(shown, PROFILE))
    lines = [*profile, *await _standing(context, shown), *await event_lines(context, shown)]
    return lines if lets_office_help(shown.person) else [*lines, context.say("member_only_seen")]


def filled(shown: Member, parts: Sequence[str]) -> list[str]:
    """Those of the parts that they have told."""
    return [part for part in parts if getattr(shown.person, part) is not None]


async def _standing(context: Context, shown: Member) -> list[Text]:
    """Their office, since when they agree, and how they talk with us, without addresses."""
    number, lines = shown.person.id, list[Text]()
    if shown.person.office is not None:
        office = await offices.office(context.db, shown.person.office)
        assert office is not None
        lines.append(_line(context, context.say("label_my_office"), Text(office.name)))
    agreed = [each for each in await consents.of_person(context.db, number) if not each.withdrawn]
    if agreed:
        since = _day(context, agreed[0].given)
        lines.append(_line(context, context.say("label_agreed"), since))
    theirs = await own_chats.of_person(context.db, number)
    if theirs:
        names = dict.fromkeys(channel(context, each.channel).plain for each in theirs)
        used = _day(context, max(each.used for each in theirs))
        lines.append(_line(context, context.say("label_channels"), Text(", ".join(names))))
        lines.append(_line(context, context.say("label_last_used"), used))
    return lines


async def event_lines(context: Context, shown: Member) -> list[Text]:
    """Of the offices of who asks, never of others."""
    assert context.person is not None
    taken = await members.seats(context.db, context.person.id, shown.person.id, MOST_EVENTS)
    if not taken:
        return []
    said = [
        f"{each.title} ({short_span(each.starts, each.ends, each.zone, context.language)})"
        for each in taken
    ]
    return [_line(context, context.say("label_events"), Text("; ".join(said)))]


def _day(context: Context, at: datetime) -> Text:
    return Text(day(at.astimezone(ZoneInfo(context.zone)).date(), context.language))


def _line(context: Context, label: Text, value: Text) -> Text:
    return context.say("form_line", label=label, value=value)
