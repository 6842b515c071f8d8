"""Materials in words."""

from __future__ import annotations

from collections.abc import Sequence

from content import dates
from content.text import Span, Text, join
from handlers.chat import Button, Reply
from handlers.context import Context
from handlers.files.keeping import ending, kept
from handlers.members.searching import label
from handlers.press import Press
from storage.events import sessions
from storage.events.events import Event
from storage.events.materials import Material

_MEGABYTE = 1_000_000


async def lines(context: Context, event: Event, shown: Sequence[tuple[int, Material]]) -> Text:
    """A numbered entry each, with what it is and of which session."""
    of_sessions = {
        each.id: each.title
        or dates.short_span(each.starts, each.ends, event.zone, context.language)
        for each in await sessions.of_event(context.db, event.id)
    }
    return join(
        "\n\n",
        [
            context.say(
                "material_line",
                number=str(number),
                title=each.title,
                about=about(context, each, of_sessions.get(each.session or 0)),
            )
            for number, each in shown
        ],
    )


def about(context: Context, material: Material, session: str | None = None) -> Text:
    what = _link(material.link) if material.link else _file(context, material)
    return what if session is None else join(" · ", [what, Text(session)])


def _link(link: str) -> Text:
    return Text(link, (Span("link", 0, len(link), link),))


def _file(context: Context, material: Material) -> Text:
    kind = ending(material.name or "").upper()
    return join(" · ", [Text(kind), _size(context, material.size or 0)])


def _size(context: Context, size: int) -> Text:
    if size < _MEGABYTE:
        return context.say("size_in_kb", size=str(-(-size // 1000)))
    whole, tenth = divmod(round(size * 10 / _MEGABYTE), 10)
    return context.say("size_in_mb", whole=str(whole), tenth=str(tenth))


def numbered(number: int, material: Material, press: Press) -> Button:
    return Button(label=label(f"{number}. {material.title}"), press=press.wire)


def handed(material: Material) -> Reply:
    """The file itself, as a message of its own."""
    assert material.file is not None
    assert material.name is not None
    return Reply(Text(material.title), file=kept(material.name, material.file))
