"""No log line has what somebody wrote, a number, a code, or a phone's address; at no level."""

from __future__ import annotations

import asyncio
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from tests.bot.process import FAULTY, Phone, Rekan, phones, rekan, running, until

NAME = "Rahasiawati Contoh"
PLACE = "Perpustakaan Rahasiapura"
NUMBER = "081200000001"
TOKEN = "123456:AAcontohTokenRahasia"
SECRETS = ("Rahasia", NUMBER, TOKEN)


async def test_a_conversation_leaves_no_words_in_the_log(tmp_path: Path) -> None:
    async with running(tmp_path, LOG_LEVEL="DEBUG") as service:
        async with phones(lambda: service.address, "librarian") as [sari]:
            code = (await rekan(tmp_path, "invite", "owner")).out.split()[-1]
            await sari.says(f"/start {code}")
            await sari.presses("Setuju")
            await sari.sees("1 dari 2")
            await sari.says(NAME)
            await sari.sees("2 dari 2")
            await sari.says(PLACE)
            await sari.sees("pemilik layanan")
            await sari.says(f"{NUMBER} {TOKEN}")
            await sari.sees("belum memahami")
            await knocks_badly(service, sari)
            await sari.says("/menu")
            await sari.sees("Silakan pilih")
        assert await service.stop() == 0
        silent(service, sari.address, code, *SECRETS)


async def test_faults_leave_no_words_in_the_log(tmp_path: Path) -> None:
    async with running(tmp_path, FAULTY, LOG_LEVEL="DEBUG") as service:
        async with phones(lambda: service.address, "librarian") as [sari]:
            await sari.says(f"/galat {NAME} {NUMBER}")
            async with httpx.AsyncClient(base_url=service.address, trust_env=False) as client:
                answer = await client.get("/api/stage")
            assert answer.status_code == 500
            assert answer.json() == {"error": "Maaf, ada gangguan pada layanan. Silakan coba lagi."}
            await sari.sees("nomor G-1")
            await sari.says("/menu")
            await sari.sees("Silakan pilih")
            await sari.says(f"/runtuh {NAME} {NUMBER}")
            assert await service.ends() == 1
        assert service.said.splitlines()[-1].startswith("The service failed: ValueError at faulty")
        for event in ("turn failed", "channel failed", "loop failed", "Exception in ASGI"):
            assert event in service.said, service.said
        silent(service, sari.address, *SECRETS)


async def test_after_an_erasure_neither_log_nor_disk_names_anybody(tmp_path: Path) -> None:
    async with running(tmp_path, LOG_LEVEL="DEBUG") as service:
        async with phones(lambda: service.address, "librarian") as [sari]:
            await sari.says("/start e1")
            await sari.presses("Daftar")
            await sari.presses("Setuju")
            await sari.sees("1 dari 2")
            await sari.says(NAME)
            await sari.sees("2 dari 2")
            await sari.says(PLACE)
            await sari.sees(f"atas nama {NAME}")
            await sari.says("/privasi")
            await sari.presses("Hapus data saya")
            await sari.presses("Lanjutkan")
            await sari.sees("ketik HAPUS")
            await sari.says("HAPUS")
            await sari.sees("sudah dihapus")
        assert await service.stop() == 0
        silent(service, sari.address, *SECRETS)
    assert holding(tmp_path, b"Rahasia") == []
    assert holding(tmp_path, b"contoh"), "or the test sees nothing"


def holding(folder: Path, words: bytes) -> list[Path]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in files if words in path.read_bytes()]


def silent(service: Rekan, *secrets: str) -> None:
    assert [secret for secret in secrets if secret in service.said] == [], service.said
    assert "Traceback" not in service.said


async def knocks_badly(service: Rekan, phone: Phone) -> None:
    """Requests that cannot be read, over the bare wire."""
    where = urlsplit(service.address)
    body = f'{{"words": "{NAME} {NUMBER}'
    head = f"POST {phone.path}/messages HTTP/1.1\r\nHost: {where.netloc}\r\n"
    requests = (
        f"{head}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}",
        f"{head}Content-Type: application/json\r\nContent-Length: 9999\r\n\r\n{body}",  # hangs up
        f"GET {phone.path}/files/{'9' * 5000} HTTP/1.1\r\nHost: {where.netloc}\r\n\r\n",
        f"GET /page/%00{NUMBER} HTTP/1.1\r\nHost: {where.netloc}\r\n\r\n",
        f"{NAME} {NUMBER} {phone.address}\r\n\r\n",
        "\x00\x01\x02\r\n\r\n",
    )
    for request in requests:
        _, writer = await asyncio.open_connection(where.hostname, where.port)
        writer.write(request.encode())
        writer.write_eof()
        writer.close()
        await writer.wait_closed()
    async with httpx.AsyncClient(base_url=service.address, trust_env=False) as client:
        assert (await client.get("/ready")).status_code in (200, 503)
    await until(lambda: phone.events)
