"""Words as they arrive: marked by entities only, in pieces that fit; nothing typed is markup."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from bot.channels.telegram.rendering import words
from content.language import say
from content.text import Span, Text, units
from storage.people import people
from storage.seats import enrolments
from tests.bot.telegram_out.talk import BUTTONS, Talk
from tests.wire.telegram import Call, Message

EVENT = 'kegiatan "Katalog Daring (contoh)", 26/11/2026 09.00–12.00, 5 kursi'
DAYS = "besok 09.00–12.00"

NASTY = {
    "html": "Sari </b><b>Contoh</b> & <a href='tg://user?id=1'>x</a>",
    "markdown": "*Sari* _Contoh_ `x` ~~y~~ ||z|| [\\",
    "link": "[a](tg://user?id=1) [b](https://jahat.example)",
    "address": "tg://user?id=1 @dewi #satu /start https://jahat.example",
    "turned around": "Sari \u202eContoh\u202c \u2066x\u2069",
    "half a pair": "Sari \ud83d Contoh \ude00",
    "zero-width": "S\u200ba\u200dr\u2060i\ufeff\u200b\u200b",
    "nothing to see": "\u200b\u2060\u200b\u2060",
    "emoji": "\U0001f600" * 60,
    "marks": "Sa" + "\u0301" * 90,
    "NUL": "Sa\x00ri \x1b[31m\x7f",
    "placeholders": "{ $name } {0} %s \ue000\ue001",
}
each_nasty = pytest.mark.parametrize("nasty", NASTY.values(), ids=NASTY)


def shown(message: Message | Call) -> list[tuple[str, str]]:
    """Each entity with the words it covers."""
    wide = message.text.encode("utf-16-le")
    return [
        (
            each["type"],
            wide[2 * each["offset"] : 2 * (each["offset"] + each["length"])].decode("utf-16-le"),
        )
        for each in message.entities
    ]


def kinds(talk: Talk) -> list[list[str]]:
    """The kinds of entities of each message that arrived, in their order."""
    return [[each["type"] for each in call.entities] for call in talk.api.log]


async def test_spans_arrive_as_entities(talk: Talk) -> None:
    sari = await talk.person("Sari")
    styles = (
        Span("bold", 2, 4), Span("italic", 7, 2), Span("code", 10, 2),
        Span("link", 13, 5, url="https://contoh.example/a?b=c&d=(e)"),
    )  # fmt: skip
    await talk.write(sari.id, Text("\U0001f600 a\U0001f469bc \u00e9\u0301 <b x [y]*", styles))
    [call] = await talk.sends()
    assert shown(call) == [
        ("bold", "a\U0001f469bc"),
        ("italic", "\u00e9\u0301"),
        ("code", "<b"),
        ("text_link", "x [y]"),
    ]
    assert call.entities[3]["url"] == "https://contoh.example/a?b=c&d=(e)"
    assert talk.api.refused == []


def test_half_a_surrogate_pair_does_not_move_a_span() -> None:
    plain, entities = words(Text("a\ud83d\U0001f600 b", (Span("bold", 4, 1),)))
    assert plain == "a?\U0001f600 b"
    assert [(each.offset, each.length) for each in entities] == [(5, 1)]


async def test_a_long_text_arrives_in_pieces_with_the_buttons_on_the_last(talk: Talk) -> None:
    sari, long = await talk.person("Sari"), await long_reply(talk)
    assert len(sari.messages) > 2
    assert [bool(each.rows) for each in sari.messages] == [False] * (len(sari.texts) - 1) + [True]
    assert all(units(each) <= 4096 for each in sari.texts)
    assert "".join("".join(sari.texts).split()) == "".join(long.plain.split())
    assert all(kind == "bold" for each in sari.messages for kind, _ in shown(each))
    assert talk.api.refused == []


async def long_reply(talk: Talk) -> Text:
    """A page of offices, asked for by typed words."""
    names = [f"Dinas {number} \U0001f600{'x' * 900}" for number in range(10)]
    async with talk.play.database.transaction() as connection:
        for name in names:
            await connection.execute(
                """insert into offices (name, city, zone, contact)
                   values (:name, 'Kota', 'Asia/Makassar', '\U0001f4de 0812')""",
                name=name,
            )
    sari = await talk.person("Sari")
    await talk.says(sari, "/tanya")
    lines = [say("id", "office_contact", office=name, contact="\U0001f4de 0812") for name in names]
    listed = Text("\n".join(line.plain for line in lines))
    return say("id", "ask_the_office", offices=listed) + say("id", "ask_once_known")


async def test_a_press_is_answered_at_length_by_new_messages(talk: Talk) -> None:
    sari = await talk.person("Sari")
    await talk.says(sari, "/menu")
    await long_reply(talk)  # opens the list by words
    await talk.says(sari, "/menu")
    menu = sari.messages[-1]
    await talk.says(sari, "[Tanya panitia]")
    assert menu.text.startswith("Silakan pilih")
    assert menu.rows == ()
    assert [bool(each.rows) for each in sari.messages if each.id > menu.id] == [False, False, True]
    assert talk.api.refused == []


async def test_a_text_of_emoji_alone_is_cut_too(talk: Talk) -> None:
    """Once it hung the service: 4,096 letters of two units each."""
    sari = await talk.person("Sari")
    await talk.says(sari, "\U0001f600" * 2048, "\U0001f600" * 4096)
    assert talk.api.refused == []
    assert all(units(each) <= 4096 for each in sari.texts)


async def test_a_live_list_of_long_names_fits(talk: Talk) -> None:
    await talk.happens("Rina panitia Bontang", EVENT.replace("5 kursi", "40 kursi"))
    rina = await talk.person("Rina")

    async def enrol(count: int) -> None:
        async with talk.play.database.transaction() as connection:
            now, long = talk.play.clock.now(), "\U0001f600" * 120
            for _ in range(count):
                known = await people.welcome(connection, long, long, "Asia/Makassar", "1", now)
                await enrolments.enrol(connection, 1, known.id, now)

    await enrol(19)
    await talk.says(rina, "/start e1", "[Peserta]")
    assert [bool(each.rows) for each in rina.messages[-3:]] == [False, False, True]
    await talk.happens("Sari sudah dikenal")
    await talk.says(await talk.person("Sari"), "/start e1", "[Daftar]")
    await talk.play.go_on(timedelta(minutes=1))
    assert rina.texts[-1].endswith("…"), "it is one message, so its end is left out"
    assert "Terisi 20 dari 40 kursi" in rina.texts[-1]
    assert all(units(each) <= 4096 for each in rina.texts)
    assert talk.api.refused == []


async def profile(talk: Talk, name: str, institution: str) -> None:
    sari = await talk.person("Sari")
    await talk.happens(EVENT)
    await talk.says(sari, "/start e1", "[Daftar]", "[Setuju]", name, institution, "/start e1")
    await talk.says(sari, "/jadwal", "/panitia")


@each_nasty
async def test_a_name_is_never_markup(talk: Talk, nasty: str) -> None:
    """The same entities as for anybody, and nothing is refused."""
    await talk.happens("Rina panitia Bontang")
    await profile(talk, "Sari Contoh", "SDN 000 Contoh")
    rina = await talk.person("Rina")
    await talk.says(rina, "/start e1", "[Peserta]")
    usual, before = kinds(talk), len(talk.api.log)
    budi = await talk.person("Budi")
    await talk.says(budi, "/start e1", "[Daftar]", "[Setuju]", nasty, nasty, "/start e1")
    await talk.says(budi, "/jadwal", "/panitia")
    fresh = [call for call in talk.api.log[before:] if call.chat == budi.id and call.message]
    assert {each["type"] for call in fresh for each in call.entities} <= {"bold", "italic"}
    await talk.says(rina, "/start e1", "[Peserta]")
    assert [each["type"] for each in rina.messages[-1].entities] == usual[-1]
    assert talk.api.refused == []


@each_nasty
async def test_a_title_is_never_markup(talk: Talk, nasty: str) -> None:
    await talk.happens("Rina panitia Bontang")
    rina = await talk.person("Rina")

    async def made(title: str, place: str) -> list[list[str]]:
        await talk.says(rina, "/menu")
        before = len(talk.api.log)
        await talk.says(rina, "/buat", "[Workshop]", title, DAYS, place, "20", "[Terbitkan]")
        await talk.says(rina, "/panitia", "/kegiatan")
        return kinds(talk)[before:]

    usual = await made("Katalog Daring", "Aula")
    async with talk.play.database.transaction() as connection:
        await connection.execute("delete from events")
    assert await made(f"Judul {nasty}", f"Aula {nasty}") == usual
    assert talk.api.refused == []


async def test_the_name_of_an_office_is_never_markup(talk: Talk) -> None:
    await talk.happens("Dewi pemilik layanan")
    dewi, sari = await talk.person("Dewi"), await talk.person("Sari")
    for nasty in NASTY.values():
        await talk.says(dewi, "/menu", "/kantorbaru", f"Dinas {nasty}", f"Kota {nasty[:40]}")
        await talk.says(dewi, "[WITA]", f"0812 {nasty}", "[Simpan]", "/panitia", "/buat")
    await talk.says(sari, "/tanya")
    assert {each["type"] for call in talk.api.log for each in call.entities} <= {"bold", "italic"}
    assert shown(sari.messages[-1]) == []
    assert sari.messages[-1].text.count("Dinas") > 5
    assert talk.api.refused == []


async def test_half_a_pair_comes_as_it_stands_in_the_json(talk: Talk) -> None:
    """Not as Python writes it, but as bytes on the wire."""
    sari = await talk.person("Sari")
    update = {
        "update_id": "UPDATE_ID",
        "message": {
            "message_id": 1,
            "date": 1,
            "chat": {"id": sari.id, "type": "private"},
            "from": {"id": sari.id, "is_bot": False, "first_name": "\ud83d"},
            "text": "\ud83d",
        },
    }
    body = json.dumps(update).replace('"UPDATE_ID"', "UPDATE_ID").encode()
    talk.api.push_raw(body)
    await talk.settles()
    assert sari.texts[-1].startswith("Maaf, kami belum memahami")


async def test_the_words_beside_a_button_are_shown_as_they_are(talk: Talk) -> None:
    sari = await talk.person("Sari")
    await talk.write(sari.id, "Halo", buttons=BUTTONS.replace("Menu", "<b>*Menu*</b>"))
    await talk.sends()
    assert sari.buttons == ["<b>*Menu*</b>"]
