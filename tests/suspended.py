"""Awaiting under watch: a test sees everything that a piece of work waits for, one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator
from functools import partial
from typing import Any, TypeVar

T = TypeVar("T")
Seen = Callable[[Any], None]


class Watched(Awaitable[T]):
    """`seen` gets each future that `work` waits for, just before it waits."""

    def __init__(self, work: Awaitable[T], seen: Seen) -> None:
        self._work = work
        self._seen = seen

    def __await__(self) -> Generator[Any, Any, T]:
        steps = self._work.__await__()
        go_on: Callable[[], Any] = partial(next, steps)
        while True:
            try:
                future = go_on()
            except StopIteration as end:
                result: T = end.value
                return result
            self._seen(future)
            try:
                yield future
                go_on = partial(next, steps)
            except BaseException as error:
                go_on = partial(steps.throw, error)


async def cancelled_at(work: Awaitable[T], point: int, times: int = 1) -> T:
    """Does `work`, cancelled at the wait number `point` and the `times - 1` waits after it."""
    waits = iter(range(1_000_000))
    task = asyncio.current_task()
    assert task is not None

    def seen(_: Any) -> None:
        if point <= next(waits) < point + times:
            task.cancel()

    return await Watched(work, seen)
