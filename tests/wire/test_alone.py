"""The stand-in as a process of its own."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import aiohttp

from tests.wire.telegram import TOKEN

ROOT = Path(__file__).resolve().parents[2]


async def test_it_counts_what_it_gets() -> None:
    command = ("-m", "tests.wire.telegram", "--unchecked", "--no-limits", "--forgetful")
    process = await asyncio.create_subprocess_exec(sys.executable, *command, cwd=ROOT, stdout=PIPE)
    assert process.stdout is not None
    url = (await process.stdout.readline()).decode().strip()
    try:
        async with aiohttp.ClientSession() as client:
            update = {"message": {"chat": {"id": 7}, "text": "halo"}}
            async with client.post(f"{url}/push", json=update) as answer:
                assert (await answer.json())["update_id"] > 0
            body = {"chat_id": 7, "text": "Halo"}
            for _ in range(3):
                async with client.post(f"{url}/bot{TOKEN}/sendMessage", json=body) as answer:
                    assert answer.status == 200
            async with client.get(f"{url}/stats") as answer:
                stats = await answer.json()
            assert (stats["accepted"], stats["refused"], stats["pending"]) == (3, 0, 1)
            async with client.post(f"{url}/reset") as answer:
                assert answer.status == 200
            async with client.get(f"{url}/stats") as answer:
                assert (await answer.json())["accepted"] == 0
    finally:
        process.terminate()
        assert await process.wait() == 0
