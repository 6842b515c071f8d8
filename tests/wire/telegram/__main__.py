"""The stand-in as a process of its own, for benchmarks: python -m tests.wire.telegram."""

from __future__ import annotations

import argparse
import asyncio
from signal import SIGINT, SIGTERM

from tests.wire.telegram.api import TOKEN, bot_api
from tests.wire.telegram.limits import NO_LIMITS, Limits


async def serve(given: argparse.Namespace) -> None:
    ended = asyncio.Event()
    for number in (SIGINT, SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with bot_api(
        NO_LIMITS if given.no_limits else Limits(),
        port=given.port,
        token=given.token,
        reach=dict([given.reach.split("=", 1)] if given.reach else []),
        second=1.0,
        checked=not given.unchecked,
        remembers=not given.forgetful,
    ) as api:
        print(api.url, flush=True)
        await ended.wait()


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m tests.wire.telegram", description=__doc__)
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--token", default=TOKEN)
    options.add_argument("--reach", default="", metavar="PUBLIC=LOCAL", help="for the webhook")
    options.add_argument("--unchecked", action="store_true", help="take texts as they are")
    options.add_argument("--no-limits", action="store_true", help="never answer 429")
    options.add_argument(
        "--forgetful", action="store_true", help="keep counts only, and know every chat"
    )
    asyncio.run(serve(options.parse_args()))


if __name__ == "__main__":
    main()
