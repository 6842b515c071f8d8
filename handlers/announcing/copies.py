"""One copy of an announcement: what a person reads, in their language."""

from __future__ import annotations

from dataclasses import dataclass

from content import dates
from content.language import LANGUAGES, Select, say
from content.text import Text, join, shortened, units
from handlers.announcing.placeholders import LONGEST_VALUE, Placeholder, filled
from handlers.chat import Button, Buttons, Reply
from handlers.context import World
from handlers.events.browse import ShowEvent
from handlers.files.keeping import picture
from handlers.people.address import named_in
from storage.announcements.announcements import Announcement
from storage.connection import Connection
from storage.events import events
from storage.events.events import Event
from storage.offices import offices
from storage.offices.offices import Office

_APART = "\n\n"


@dataclass(frozen=True)
class Reader:
    """Who reads it; `name` None for nobody in particular, such as a group."""

    language: str
    name: str | None = None
    addressed: str | None = None
    institution: str | None = None


LONGEST = tuple(
    Reader(language, "X" * LONGEST_VALUE, "name", "X" * LONGEST_VALUE) for language in LANGUAGES
)
"""Whose copies are as long as any can be."""


@dataclass(frozen=True)
class Original:
    """What all copies are made of."""

    announcement: Announcement
    office: Office
    event: Event | None

    def copy(self, reader: Reader, most: int | None = None) -> Reply:
        """`Reply.key` is the announcement's, so that nobody is ever shown it twice. `most`: code
        units; it was measured before, but what is filled in may have grown since."""
        it, language = self.announcement, reader.language
        body, tail = self.body(reader), say(language, "announcement_from", office=self.office.name)
        if most is not None:
            body = shortened(body, most - units(tail.plain) - len(_APART))
        parts = [part for part in (body, tail) if part.plain]  # a file may come without words
        buttons: Buttons = ()
        if self.event is not None:
            label = say(language, "btn_announced_event").plain
            buttons = ((Button(label=label, press=ShowEvent(event=self.event.id).wire),),)
        file = picture(it.file_name, it.file) if it.file and it.file_name else None
        return Reply(join(_APART, parts), buttons, key=key_of(it.id), file=file)

    def body(self, reader: Reader) -> Text:
        """All but who it is from."""
        it, language = self.announcement, reader.language
        words = it.english if language == "en" and it.english else it.words
        parts = [say(language, "announcement_corrected")] if it.corrects is not None else []
        parts.append(filled(words, self._values(reader)))
        if self.event is not None:
            parts.append(self._card(self.event, language))
        return join("\n\n", [part for part in parts if part.plain])

    def _values(self, reader: Reader) -> dict[Placeholder, str]:
        values: dict[Placeholder, str] = {"kantor": self.office.name}
        called = named_in(reader.language, reader.name, reader.addressed)
        institution = (
            reader.institution or say(reader.language, "announcement_no_institution").plain
        )
        values["nama"] = shortened(called, LONGEST_VALUE).plain
        values["instansi"] = shortened(Text(institution), LONGEST_VALUE).plain
        if (event := self.event) is not None:
            values["kegiatan"] = event.title
            values["waktu"] = dates.span_of_time(
                event.starts, event.ends, event.zone, reader.language
            )
            values["tempat"] = event.place
        return values

    @staticmethod
    def _card(event: Event, language: str) -> Text:
        return say(
            language,
            "announced_event",
            title=event.title,
            when=dates.span_of_time(event.starts, event.ends, event.zone, language),
            place=event.place,
            state=Select(event.state),
        )


async def group_copy(connection: Connection, it: Announcement, world: World, channel: str) -> Reply:
    """For nobody in particular: what stands for a person is neutral, and a link leads where a copy
    has a button."""
    whole = await original(connection, it)
    language = world.default_language
    reply = whole.copy(Reader(language))
    body = whole.body(Reader(language))
    tail = say(language, "announcement_from_to_group", office=whole.office.name)
    if whole.event is not None:
        link = say(language, "announced_event_link", link=world.link(f"e{whole.event.id}"))
        tail = join("\n\n", [link, tail])
    can = world.channels[channel].can
    most = can.text_length if reply.file is None else can.caption_length
    body = shortened(body, most - units(tail.plain) - len(_APART))
    text = join(_APART, [part for part in (body, tail) if part.plain])
    return Reply(text, key=reply.key, file=reply.file)


async def original(connection: Connection, announcement: Announcement) -> Original:
    office = await offices.office(connection, announcement.office)
    assert office is not None
    event = None
    if announcement.event is not None:
        event = await events.event(connection, announcement.event)
    return Original(announcement, office, event)


def key_of(number: int) -> str:
    return f"announcement:{number}"


def room(world: World, has_file: bool) -> int:
    """Code units of a message that fits every channel we run."""
    return min(
        channel.can.caption_length if has_file else channel.can.text_length
        for channel in world.channels.values()
    )
