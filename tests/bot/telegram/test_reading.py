"""What each kind of update means, and in whose order it stands."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.channels.telegram.reading import read, split_update
from handlers.chat import Called, FileRef, Incoming, Nothing, Presence, Raw, Read, Renumbered

OURS = "rekan_pustaka_bot"
SARI = {"id": 71, "is_bot": False, "first_name": "Sari"}
ALONE = {"id": 71, "type": "private", "first_name": "Sari"}
GROUP = {"id": -9, "type": "group", "title": "Pustakawan"}
DATE = 1_795_000_000
FILE = {"file_id": "F", "file_unique_id": "f"}
PLACE = {"latitude": -8.58, "longitude": 116.1}
POLL = {
    "id": "1",
    "question": "Kapan?",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}


def message(chat: dict[str, Any] = ALONE, **content: object) -> dict[str, object]:
    return {"message_id": 4, "from": SARI, "chat": chat, "date": DATE, **content}


def press(on: object) -> dict[str, object]:
    return {
        "callback_query": {
            "id": "77",
            "from": SARI,
            "chat_instance": "9",
            "message": on,
            "data": "join:7",
        }
    }


def member(status: str, chat: dict[str, Any] = ALONE) -> dict[str, object]:
    us = {"id": 1, "is_bot": True, "first_name": "Rekan"}
    old = {"user": us, "status": "member"}
    new = {"user": us, "status": status} | ({"until_date": 0} if status == "kicked" else {})
    about = {"chat": chat, "from": SARI, "date": DATE}
    return {"my_chat_member": {**about, "old_chat_member": old, "new_chat_member": new}}


def raw(**update: object) -> Raw:
    [one] = split_update(json.dumps({"update_id": 5, **update}).encode())
    return one


def meaning(**update: object) -> Read:
    return read(raw(**update), OURS)


def incoming(**update: object) -> Incoming:
    meant = meaning(**update)
    assert isinstance(meant, Incoming), meant
    assert meant.address == "71"
    return meant


def test_words() -> None:
    said = incoming(message=message(text="/start e7"))
    assert (said.words, said.edited, said.file, said.press) == ("/start e7", False, None, None)
    assert said.when is not None
    assert said.when.timestamp() == DATE


def test_a_press() -> None:
    pressed = incoming(**press(message(text="Silakan pilih")))
    assert (pressed.press, pressed.message, pressed.receipt) == ("join:7", "4", "77")
    assert (pressed.words, pressed.when) == (None, None)


def test_a_press_on_a_message_that_is_too_old_to_be_shown() -> None:
    pressed = incoming(**press({"message_id": 4, "chat": ALONE, "date": 0}))
    assert (pressed.press, pressed.message) == ("join:7", "4")


def test_a_document_has_its_name() -> None:
    document = {**FILE, "file_name": "surat tugas.pdf", "file_size": 9}
    sent = message(document=document, caption="surat saya")
    assert raw(message=sent).file == FileRef(reference="F", name="surat tugas.pdf")
    assert incoming(message=sent).file == FileRef(reference="F", name="surat tugas.pdf")


def test_a_document_without_a_name_gets_one() -> None:
    sent = message(document=FILE)
    assert raw(message=sent).file == FileRef(reference="F", name="berkas")


def test_of_a_photo_the_largest_size() -> None:
    sizes = [
        {"file_id": side, "file_unique_id": side, "width": 90, "height": 90}
        for side in ("small", "middle", "large")
    ]
    sent = message(photo=sizes)
    assert raw(message=sent).file == FileRef(reference="large", name="foto.jpg")
    assert incoming(message=sent).file == FileRef(reference="large", name="foto.jpg")


KINDS: dict[str, Any] = {
    "sticker": {
        **FILE,
        "type": "regular",
        "width": 9,
        "height": 9,
        "is_animated": False,
        "is_video": False,
    },
    "voice": {**FILE, "duration": 3},
    "video": {**FILE, "width": 9, "height": 9, "duration": 3},
    "video_note": {**FILE, "length": 9, "duration": 3},
    "location": PLACE,
    "venue": {"location": PLACE, "title": "Perpustakaan", "address": "Jalan"},
    "contact": {"phone_number": "+62812", "first_name": "Sari"},
    "dice": {"emoji": "🎲", "value": 3},
    "poll": POLL,
    "hologram": {"newer": "than the library"},
}


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_we_cannot_read_are_told_so(kind: str) -> None:
    sent = incoming(message=message(**{kind: KINDS[kind]}))
    assert (sent.words, sent.file, sent.press, sent.edited) == (None, None, None, False)
    assert raw(message=message(**{kind: KINDS[kind]})).file is None


def test_edited_words_are_marked() -> None:
    edited = incoming(edited_message=message(text="Sari", edit_date=DATE + 9))
    assert (edited.words, edited.edited) == ("Sari", True)


def test_the_file_of_an_edited_message_is_not_fetched_again() -> None:
    edited = message(document=FILE, caption="surat", edit_date=DATE + 9)
    assert raw(edited_message=edited).file is None
    assert incoming(edited_message=edited).edited


def test_a_location_that_moves_says_nothing() -> None:
    moving = message(location={**PLACE, "live_period": 900}, edit_date=DATE + 9)
    assert meaning(edited_message=moving) == Nothing()


SERVICE: dict[str, Any] = {
    "new_chat_title": "Pustakawan",
    "pinned_message": message(text="halo"),
    "message_auto_delete_timer_changed": {"message_auto_delete_time": 86400},
    "write_access_allowed": {},
    "delete_chat_photo": True,
    "group_chat_created": True,
    "migrate_to_chat_id": -1009,
}


@pytest.mark.parametrize("kind", SERVICE)
def test_messages_of_the_service_say_nothing(kind: str) -> None:
    assert meaning(message=message(**{kind: SERVICE[kind]})) == Nothing()


@pytest.mark.parametrize(("status", "here"), [("kicked", False), ("left", False), ("member", True)])
def test_who_blocks_us_is_away(status: str, here: bool) -> None:
    assert meaning(**member(status)) == Presence("71", here)


def test_who_takes_us_out_of_a_group_blocks_nobody() -> None:
    """It is the group that goes."""
    assert meaning(**member("kicked", GROUP)) == Presence("-9", here=False)
    assert meaning(**member("left", {**GROUP, "type": "channel"})) == Nothing()


@pytest.mark.parametrize(
    ("words", "ours"),
    [
        ("/start", True),
        ("/START", True),
        (f"/start@{OURS}", True),
        ("/start@Rekan_Pustaka_Bot e7", True),
        ("/start@bot_lain", False),
        ("/start@", True),
        ("/starter", False),
        ("/bantuan", False),
        ("halo /start", False),
        ("halo semua", False),
        ("", False),
    ],
)
@pytest.mark.parametrize("kind", ["group", "supergroup"])
def test_in_groups_only_start_calls_us(words: str, ours: bool, kind: str) -> None:
    meant = meaning(message=message({**GROUP, "type": kind}, text=words))
    payload = "e7" if words.endswith("e7") else ""
    assert meant == (Called("-9", payload, "Pustakawan") if ours else Nothing())


def test_a_group_that_becomes_a_supergroup_is_renumbered() -> None:
    assert meaning(message=message(GROUP, migrate_to_chat_id=-1009)) == Renumbered("-9", "-1009")


def test_a_group_s_files_and_presses_are_not_for_us() -> None:
    assert raw(message=message(GROUP, document=FILE)).file is None
    assert meaning(message=message(GROUP, document=FILE)) == Nothing()
    assert meaning(**press(message(GROUP, text="Silakan pilih"))) == Nothing()
    assert meaning(edited_message=message(GROUP, text="/start")) == Nothing()


def test_before_our_name_is_known_a_named_command_is_not_ours() -> None:
    assert read(raw(message=message(GROUP, text=f"/start@{OURS}")), None) == Nothing()


def test_channels_say_nothing() -> None:
    channel = {"id": -1009, "type": "channel", "title": "Pustaka"}
    assert meaning(channel_post=message(channel, text="/start")) == Nothing()
    assert meaning(message=message(channel, text="/start")) == Nothing()


def test_all_of_a_person_stands_in_one_order() -> None:
    updates: list[dict[str, object]] = [
        {"message": message(text="Sari")},
        {"edited_message": message(text="Sari", edit_date=DATE)},
        press(message(text="Silakan pilih")),
        member("kicked"),
    ]
    assert {raw(**each).order_key for each in updates} == {"71"}


def test_a_number_is_only_what_counts() -> None:
    numbers = [raw(update_id=each).number for each in (7, -7, "7", 7.0, True, None)]
    assert numbers[0] == "7"
    assert [number.isdigit() for number in numbers[1:]] == [False] * 5
    assert len(set(numbers)) == 6
