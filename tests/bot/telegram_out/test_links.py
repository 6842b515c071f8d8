"""Links that open a chat with us and say where to go, and what becomes of bad ones."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from handlers.people.invitation import OWNER, invite
from tests.bot.telegram_out.talk import Talk
from tests.play import KEY

EVENT = 'kegiatan "Katalog Daring (contoh)", 26/11/2026 09.00–12.00, 5 kursi'
ADDRESS = "https://t.me/rekan_pustaka_bot"
REFUSED = "Maaf, kode atau tautan itu tidak berlaku."


def code(talk: Talk, lives: timedelta = timedelta(days=1), key: bytes = KEY) -> str:
    return invite(OWNER, key, talk.play.clock.now(), lives)


async def test_the_link_of_an_event_opens_it(talk: Talk) -> None:
    await talk.happens("Rina panitia Bontang", EVENT)
    rina, sari = await talk.person("Rina"), await talk.person("Sari")
    said = await talk.says(rina, "/start e1", "[Peserta]")
    link = re.search(r"https://\S+", said)
    assert link is not None
    assert link[0] == f"{ADDRESS}?start=e1"
    payload = link[0].partition("?start=")[2]
    await sari.starts(payload)
    await talk.settles()
    assert sari.texts[-1].startswith("Katalog Daring (contoh)")
    assert "Daftar" in sari.buttons


async def test_an_invitation_fits_a_link_and_opens(talk: Talk) -> None:
    dewi, payload = await talk.person("Dewi"), code(talk)
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload)
    assert talk.phones.channel.link(payload) == f"{ADDRESS}?start={payload}"
    assert "persetujuan" in await talk.says(dewi, f"/start {payload}")
    said = await talk.says(dewi, "[Setuju]", "Dewi Contoh", "[Lewati]")
    assert "pemilik layanan" in said


async def test_no_link_before_telegram_told_our_name(talk: Talk) -> None:
    channel = talk.phones.channel
    channel.username = None
    assert channel.link("e1") is None
    assert talk.play.world.link("e1") == "/start e1"


@pytest.mark.parametrize("payload", ["a" * 65, "a b", "é", "e1&x=y", "e1\n"])
async def test_no_link_with_what_telegram_would_not_hand_on(talk: Talk, payload: str) -> None:
    assert talk.phones.channel.link(payload) is None


async def test_forged_expired_and_used_invitations_are_refused_alike(talk: Talk) -> None:
    dewi, budi = await talk.person("Dewi"), await talk.person("Budi")
    used, good = code(talk), code(talk)
    await talk.says(dewi, f"/start {used}", "[Setuju]", "Dewi Contoh", "[Lewati]")
    damaged = good[:-1] + ("a" if good[-1] != "a" else "b")
    bad = [
        used,
        damaged,
        code(talk, key=b"x" * 32),
        code(talk, timedelta()),
        "a" * 64,
        "e",
        "e9" * 9,
    ]
    answers = {(await talk.says(budi, f"/start {payload}")).partition(". ")[0] for payload in bad}
    assert answers == {REFUSED.rstrip(".")}
    assert await talk.reads("select role from roles") == ["owner"]


async def test_an_event_that_does_not_exist_is_answered(talk: Talk) -> None:
    sari = await talk.person("Sari")
    for payload in ("e0", "e999", "e999999999999999"):
        assert "tidak" in await talk.says(sari, f"/start {payload}")
    assert talk.api.refused == []
