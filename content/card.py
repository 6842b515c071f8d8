"""A card of a module: one idea, one example from the library desk, one action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from content.markdown import Block, Paragraph, Part, Picture
from content.text import Text, join, units

MOST_CARD = 600  # code units, with its title
EXAMPLE, ACTION = "Contoh", "Lakukan"

Refuse = Callable[[int, str], None]  # what is wrong, with its line


@dataclass(frozen=True)
class Card:
    """`title` says the idea in a few words. `picture` comes with words for who cannot see it."""

    id: str
    title: str
    idea: Text
    example: Text
    action: Text
    picture: Picture | None = None

    @property
    def length(self) -> int:
        """Code units."""
        return sum(units(each.plain) for each in (Text(self.title), *self.texts))

    @property
    def texts(self) -> tuple[Text, Text, Text]:
        return self.idea, self.example, self.action


def read_card(part: Part, name: str, title: str, refuse: Refuse) -> Card:
    """What cannot be a card is refused; what is returned then is not to be used."""
    pictures = [block for block in part.blocks if isinstance(block, Picture)]
    for extra in pictures[1:]:
        refuse(extra.line, "a card has one picture at most")
    for each in pictures:
        if not each.alternative:
            refuse(each.line, "a picture needs its words: ![what is to be seen](file.png)")
    idea, example, action = _three(part, refuse)
    card = Card(name, title, idea, example, action, pictures[0] if pictures else None)
    if not title:
        refuse(part.line, "a card needs a title that says its idea")
    if card.length > MOST_CARD:
        refuse(part.line, f"{card.length} characters, at most {MOST_CARD}; make two cards of it")
    return card


def _three(part: Part, refuse: Refuse) -> tuple[Text, Text, Text]:
    """The idea, then the paragraphs from the example on, then those from the action on."""
    order = ("", EXAMPLE, ACTION)
    found: dict[str, list[Text]] = {}
    now = ""
    for block in part.blocks:
        if isinstance(block, Picture):
            continue
        label, text = labelled(block)
        if label in order[1:]:
            if label in found or order.index(label) < order.index(now):
                refuse(block.line, f"one idea, then one {EXAMPLE}, then one {ACTION}")
            now = label
        elif label:
            text = block.text
        found.setdefault(now, []).append(text)
    for each in order:
        if each not in found:
            refuse(part.line, f"no paragraph begins with **{each}:**" if each else "no idea")
    idea, example, action = (join("\n\n", found.get(each, [])) for each in order)
    return idea, example, action


def labelled(block: Block) -> tuple[str, Text]:
    """The bold word that a paragraph begins with, such as "Contoh", and the text behind it."""
    if not isinstance(block, Paragraph):
        return "", block.text if not isinstance(block, Picture) else Text("")
    text = block.text
    first = text.spans[0] if text.spans else None
    if first is None or first.style != "bold" or first.start > 0:
        return "", text
    label = text.plain[: first.length]
    if not label.rstrip().endswith((":", ".")):
        return "", text
    rest = text[first.length :]
    blanks = len(rest.plain) - len(rest.plain.lstrip())
    return label.strip(" .:"), rest[blanks:]
