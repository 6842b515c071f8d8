"""Markdown as an author writes it, as far as a chat can show it: headings of two kinds, paragraphs,
lists, bold, italic, links and pictures. All else is refused with its line.

A heading may end in `{#id}`, by which what stands under it is known from then on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from content.source import Problem
from content.text import Span, Style, Text, join

_HEADING = re.compile(r"(?P<title>.*?)\s*(?:\{#(?P<id>[^}]*)\})?", re.DOTALL)
_STYLES: dict[str, Style] = {"strong": "bold", "em": "italic", "code_inline": "code"}
_SAID = {
    "html_block": "HTML is not shown in a chat",
    "html_inline": "HTML is not shown in a chat",
    "fence": "code blocks are not shown; write a paragraph",
    "code_block": "a line that begins with four blanks is read as code; begin it at the margin",
    "blockquote": "quotations are not shown; write a paragraph",
    "table": "tables are not shown; write a list",
    "hr": "a line across is not shown; leave it out",
    "heading": "only headings with two signs (##) are used; each is a part of its own",
}
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|msclkid|igshid|mc_[ce]id|_hs\w+", re.IGNORECASE)


@dataclass(frozen=True)
class Paragraph:
    """Its lines, as they are written."""

    line: int
    lines: tuple[Text, ...]

    @property
    def text(self) -> Text:
        return join(" ", self.lines)


@dataclass(frozen=True)
class Listing:
    line: int
    items: tuple[Paragraph, ...]
    ordered: bool = False

    @property
    def text(self) -> Text:
        signs = (f"{place}. " if self.ordered else "• " for place in range(1, len(self.items) + 1))
        both = zip(signs, self.items, strict=True)
        return join("\n", [Text(sign) + item.text for sign, item in both])


@dataclass(frozen=True)
class Picture:
    """`file` as it is written, `alternative` in words."""

    line: int
    file: str
    alternative: str


Block = Paragraph | Listing | Picture


@dataclass(frozen=True)
class Part:
    """What stands under one heading. `links`: the addresses in it, with their lines."""

    line: int
    title: str
    id: str | None
    blocks: tuple[Block, ...]
    links: tuple[tuple[int, str], ...] = ()


@dataclass
class _Reader:
    file: str
    problems: list[Problem] = field(default_factory=list)
    links: list[tuple[int, str]] = field(default_factory=list)

    def refuse(self, line: int, message: str) -> None:
        self.problems.append(Problem(self.file, line, message))

    def parts(self, nodes: list[SyntaxTreeNode]) -> list[Part]:
        found: list[tuple[SyntaxTreeNode, list[SyntaxTreeNode]]] = []
        for node in nodes:
            if node.type == "heading" and node.tag == "h2":
                found.append((node, []))
            elif not found:
                self.refuse(_line(node), "text before the first heading (##)")
            else:
                found[-1][1].append(node)
        return [self.part(heading, below) for heading, below in found]

    def part(self, heading: SyntaxTreeNode, below: list[SyntaxTreeNode]) -> Part:
        words = self.paragraph(heading.children[0], _line(heading)).text.plain
        match = _HEADING.fullmatch(words)
        assert match is not None  # whatever the words
        self.links = []
        blocks = tuple(block for node in below for block in self.blocks(node))
        return Part(_line(heading), match["title"], match["id"], blocks, tuple(self.links))

    def blocks(self, node: SyntaxTreeNode) -> Iterator[Block]:
        if node.type == "paragraph":
            yield from self.paragraph_or_picture(node)
        elif node.type in ("bullet_list", "ordered_list"):
            items = tuple(self.item(item) for item in node.children)
            yield Listing(_line(node), items, node.type == "ordered_list")
        else:
            self.refuse(_line(node), _SAID.get(node.type, f"{node.type} is not shown in a chat"))

    def paragraph_or_picture(self, node: SyntaxTreeNode) -> Iterator[Block]:
        inline = node.children[0]
        if [child.type for child in inline.children] == ["image"]:
            image = inline.children[0]
            yield Picture(_line(node), str(image.attrs["src"]), image.content.strip())
        else:
            yield self.paragraph(inline, _line(node))

    def item(self, node: SyntaxTreeNode) -> Paragraph:
        """One paragraph: what is nested deeper would be lost on a small screen."""
        line = _line(node)
        if [child.type for child in node.children] != ["paragraph"]:
            self.refuse(line, "an item of a list is one paragraph of text")
            return Paragraph(line, (Text(""),))
        return self.paragraph(node.children[0].children[0], line)

    def paragraph(self, inline: SyntaxTreeNode, line: int) -> Paragraph:
        lines: list[list[Text]] = [[]]
        for child in inline.children:
            if child.type in ("softbreak", "hardbreak"):
                lines.append([])
            else:
                lines[-1].append(self.words(child, line + len(lines) - 1))
        return Paragraph(line, tuple(join("", pieces) for pieces in lines))

    def words(self, node: SyntaxTreeNode, line: int) -> Text:
        if node.type in ("text", "text_special"):
            return Text(node.content)
        if node.type in ("softbreak", "hardbreak"):
            return Text(" ")
        if node.type == "code_inline":
            return _styled(Text(node.content), "code")
        if node.type in ("strong", "em", "link"):
            return self.marked(node, line)
        said = "a picture stands in a paragraph of its own"
        self.refuse(line, said if node.type == "image" else _SAID[node.type])
        return Text("")

    def marked(self, node: SyntaxTreeNode, line: int) -> Text:
        inner = join("", [self.words(child, line) for child in node.children])
        if node.type != "link":
            return _styled(inner, _STYLES[node.type])
        address = str(node.attrs["href"])
        self.links.append((line, address))
        if (said := _fault(address)) is not None:
            self.refuse(line, said)
        return _styled(inner, "link", address)


def read_parts(file: str, text: str) -> tuple[list[Part], list[Problem]]:
    """The parts of a text, in order, and what is wrong with it. `file` is how it is called there;
    lines count from 1."""
    reader = _Reader(file)
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    try:
        return reader.parts(SyntaxTreeNode(tokens).children), reader.problems
    except RecursionError:  # a thousand asterisks, one within the other
        return [], [Problem(file, 1, "signs stand in signs too deep to be read")]


def _line(node: SyntaxTreeNode) -> int:
    return node.map[0] + 1 if node.map else 1


def _styled(text: Text, style: Style, url: str | None = None) -> Text:
    if not text.plain:
        return text
    return Text(text.plain, (Span(style, 0, len(text.plain), url), *text.spans))


def _fault(address: str) -> str | None:
    """Why a link cannot stay; one without a scheme leads to another module, or a card."""
    parts = urlsplit(address)
    if not parts.scheme and not parts.netloc:
        return None
    if parts.scheme != "https":
        return f"a link begins with https://, not {parts.scheme}:"
    traces = [name for name, _ in parse_qsl(parts.query) if _TRACKING.fullmatch(name)]
    return f"a link that follows its reader: leave out {traces[0]}" if traces else None
