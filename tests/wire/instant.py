"""The far end of a channel: what arrives there, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from handlers.chat import (
    Abilities,
    Delivery,
    FileRef,
    Handled,
    NotFetched,
    Raw,
    Read,
    Sent,
    Unreadable,
    Worded,
)

PLAIN = Abilities(edit=True, text_length=4_096, caption_length=1_024, per_chat=False)
WITHOUT_EDITS = Abilities(edit=False, text_length=4_096, caption_length=1_024, per_chat=False)
PER_CHAT = Abilities(edit=True, text_length=4_096, caption_length=1_024, per_chat=True)


@dataclass
class Wire:
    """Answers with `answers`, one after the other, then `Sent` with numbers of its own."""

    name: str = "wire"
    can: Abilities = PLAIN
    answers: list[Delivery | Exception] = field(default_factory=list)
    arrived: list[Worded] = field(default_factory=list)

    def split(self, body: bytes) -> list[Raw]:
        return []

    def read(self, raw: Raw) -> Read:
        return Unreadable("this end only listens")

    def link(self, payload: str) -> str | None:
        return None

    def group_link(self, payload: str) -> str | None:
        return None

    def is_group(self, address: str) -> bool:
        return False

    async def fetch(self, file: FileRef, to: Path) -> NotFetched | None:
        return NotFetched("this end has no files", again=False)

    async def deliver(self, post: Worded) -> Delivery:
        self.arrived.append(post)
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, Exception):
            raise answer
        return answer or Sent(post.message or f"m{len(self.arrived)}")

    async def acknowledge(self, handled: Handled) -> None:
        """Nobody looks."""

    @property
    def words(self) -> list[str]:
        """What arrived; an edit as `m7: words`."""
        return [
            f"{post.message}: {_plain(post)}" if post.message else _plain(post)
            for post in self.arrived
        ]


def _plain(post: Worded) -> str:
    return post.text.plain if post.text else "without buttons"
