"""One row of a list, read by the parsers of a profile: what it tells, or why it cannot be taken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from content.people import people_lists
from content.text import Text, join
from handlers.codes import new_code
from handlers.context import Context
from handlers.expected.columns import Columns
from handlers.forms.answer import Answer, Misunderstood, Unclear, Understood
from handlers.people.parts import BY_FIELD
from handlers.words import tidy
from storage.expected.expected import FIELDS, Listed, Told

# The rows of the form that can be downloaded: sent back as they are, they are nobody.
EXAMPLES = (
    Told(
        name="Contoh Sari, S.I.Pust.",
        institution="SDN 000 Contoh",
        phone="0812 0000 0001",
        status="PNS",
        position="Pustakawan Ahli Muda",
        library="Perpustakaan Contoh",
        library_kind="Sekolah/madrasah",
        city="Kota Bontang",
        district="Bontang Utara",
    ),
    Told(
        name="Contoh Budi",
        institution="TBM Contoh",
        phone="+62 813 0000 0002",
        status="Relawan/TBM",
        position="Pengelola TBM",
        library="Taman Baca Contoh",
        library_kind="TBM",
        city="Kabupaten Kutai Kartanegara",
        district="Tenggarong",
    ),
)
CODE_LENGTH = 10
_IN_OWN_WORDS = frozenset(("position",))  # where no entry of the list is meant, the words stay
_MOST_IN_REASON = 60  # characters of a cell


def read_row(context: Context, columns: Columns, cells: Sequence[str]) -> Listed | str:
    """What the row tells; else in words what is to be put right in it."""
    said = {
        field: words
        for field, place in columns.fields.items()
        if place < len(cells) and (words := tidy(cells[place]).lstrip("'"))
    }
    if said.get("name") in [example.name for example in EXAMPLES]:
        return context.say("row_is_example").plain
    if "name" not in said:
        return context.say("row_without_name").plain
    answers: dict[str, Any] = {}
    wrong: list[Text] = []
    for field in FIELDS:
        if field not in said:
            continue
        read = _read(context, field, answers, said[field])
        if isinstance(read, Understood):
            answers[field] = read.value
        else:
            heading = columns.headings[columns.fields[field]]
            wrong.append(_why(context, field, heading, said[field], read))
    if wrong:
        return join(" ", wrong).plain
    return Listed(**answers, code=new_code(CODE_LENGTH))


def _read(context: Context, field: str, answers: dict[str, Any], words: str) -> Answer[Any]:
    parse = BY_FIELD[field].parse
    read = parse(context, answers, words)
    if isinstance(read, Unclear) and field in _IN_OWN_WORDS:
        return parse(context, answers, f"= {words}")
    return read


def _why(
    context: Context, field: str, heading: str, words: str, read: Unclear | Misunderstood
) -> Text:
    if listed := _listed(context, field, read):
        short = words if len(words) <= _MOST_IN_REASON else f"{words[: _MOST_IN_REASON - 1]}…"
        return context.say("row_choose", heading=heading, words=short, options=", ".join(listed))
    return context.say("row_wrong", heading=heading, reason=context.say(read.key, **read.values))


def _listed(context: Context, field: str, read: Unclear | Misunderstood) -> list[str]:
    """What could be meant: by words with several readings, else by anything in a short list."""
    if isinstance(read, Unclear):
        return [option.label for option in read.options if option.words != "lainnya"]
    lists = people_lists()
    short = {"status": lists.statuses, "library_kind": lists.library_kinds}
    return [each.said(context.language) for each in short.get(field, ())]
