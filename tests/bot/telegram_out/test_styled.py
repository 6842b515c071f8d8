"""What is typed with styles reaches the question of a form that keeps them, and no other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from content.text import Span, Text
from handlers.words import tidied
from tests.bot.telegram_out.talk import talking
from tests.handlers.forms import visit
from tests.wire.telegram import BotApi

BOLD = [{"type": "bold", "offset": 0, "length": 4}]


@pytest.mark.parametrize(("styled", "kept"), [(True, '"*Aula* baru"'), (False, '"Aula baru"')])
async def test_a_question_keeps_styles_as_markup(
    tmp_path: Path, api: BotApi, styled: bool, kept: str
) -> None:
    title = replace(visit.TITLE, styled=styled)
    form = visit.form((visit.ROOM, title, visit.SEATS))
    async with talking(tmp_path, api, visit.routes(form)) as talk:
        sari = await talk.person("Sari")
        await talk.says(sari, "/isi", "2")
        await sari.writes("Aula baru", BOLD)
        await talk.settles()
        said = await talk.says(sari, "20", "[Terbitkan]")
    assert f'"title":{kept}' in said


def test_styles_stay_where_they_are_when_words_are_tidied() -> None:
    text = Text("\u202e Halo\u200f semua\t", (Span("bold", 2, 5), Span("italic", 0, 1)))
    assert tidied(text) == Text("Halo semua", (Span("bold", 0, 4),))
