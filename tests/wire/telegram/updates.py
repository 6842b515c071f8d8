"""The queue of updates: ids, expiry, confirmation, and the one open long poll."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from tests.wire.refusal import Refused
from tests.wire.shapes import ON_REQUEST

DAY = 24 * 3600.0
LIVES = {"callback_query": 150.0, "inline_query": 30.0}
LONGEST_POLL = 50.0

ACTIVE_WEBHOOK = Refused(
    409,
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first",
)
OTHER_POLL = Refused(
    409,
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running",
)
WEBHOOK_SET = Refused(409, "Conflict: terminated by setWebhook request")


@dataclass(frozen=True)
class Pending:
    """`key` says which updates a webhook gets strictly one after the other."""

    id: int
    body: bytes
    key: str
    expires: float


class Updates:
    def __init__(self, clock: Callable[[], float], first: int) -> None:
        self.next = first
        self.allowed: frozenset[str] = frozenset()
        self.pending: dict[int, Pending] = {}
        self.arrived: Callable[[Pending], None] = lambda _: None
        self._clock = clock
        self._poll: asyncio.Future[None] | None = None

    def allow(self, kinds: Collection[str]) -> None:
        """An empty list means all that come unasked. Holds for updates from now on."""
        self.allowed = frozenset(kinds)

    def push(self, update: dict[str, Any]) -> int | None:
        """None when it is of a kind the bot did not ask for."""
        kind = next(iter(update), "")
        wanted = kind in self.allowed if self.allowed else kind not in ON_REQUEST
        if not wanted:
            return None
        body = json.dumps({"update_id": self.next, **update}).encode()
        return self._add(body, _key(kind, update), LIVES.get(kind, DAY))

    def push_raw(self, body: bytes, key: str = "raw") -> int:
        """These very bytes; the word UPDATE_ID in them becomes the number."""
        return self._add(body.replace(b"UPDATE_ID", str(self.next).encode()), key, DAY)

    def _add(self, body: bytes, key: str, lives: float) -> int:
        number = self.next
        self.pending[number] = fresh = Pending(number, body, key, self._clock() + lives)
        self.next += 1
        self._ring()
        self.arrived(fresh)
        return number

    def alive(self, limit: int | None = None) -> list[Pending]:
        """The first of them, in the order of their arrival; forgets those that came too late."""
        now = self._clock()
        alive: list[Pending] = []
        late: list[Pending] = []
        for each in self.pending.values():
            if len(alive) == limit:
                break
            (alive if each.expires > now else late).append(each)
        for each in late:
            del self.pending[each.id]
        return alive

    def waits(self, number: int) -> Pending | None:
        update = self.pending.get(number)
        return update if update and update.expires > self._clock() else None

    def confirm(self, offset: int) -> None:
        """Forgets all before `offset`; a negative one keeps that many of the last."""
        if offset < 0:
            offset = min((each.id for each in self.alive()[offset:]), default=self.next)
        while self.pending and (first := next(iter(self.pending))) < offset:
            del self.pending[first]

    async def poll(self, offset: int, limit: int, timeout: float) -> bytes:  # noqa: ASYNC109
        """A JSON array. Ends an earlier poll with a conflict."""
        self.end_poll(OTHER_POLL)
        self.confirm(offset)
        if not self.alive(1) and timeout > 0:
            self._poll = poll = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(min(timeout, LONGEST_POLL)):
                    await poll
            except TimeoutError:
                return b"[]"
            finally:
                if self._poll is poll:
                    self._poll = None
        return b"[" + b",".join(each.body for each in self.alive(limit)) + b"]"

    def end_poll(self, why: Refused) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(why)
        self._poll = None

    @property
    def polled(self) -> bool:
        return self._poll is not None

    def _ring(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)


def _key(kind: str, update: dict[str, Any]) -> str:
    """The real server's queues: a chat's messages, a person's presses."""
    about = update.get(kind)
    if not isinstance(about, dict):
        return kind
    owner = about.get("from" if kind == "callback_query" else "chat")
    return f"{kind if kind == 'callback_query' else 'chat'} {(owner or {}).get('id')}"
