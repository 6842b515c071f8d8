"""Charts as pictures: what stands where, how long the bars are, and what nothing may break."""

from __future__ import annotations

from itertools import combinations, groupby, pairwise
from pathlib import Path
from typing import Any
from unicodedata import category, normalize

import pytest
from matplotlib.font_manager import get_font
from matplotlib.transforms import Bbox, BboxBase
from PIL import Image, ImageColor
from pydantic import ValidationError

from bot.worker import chart as drawing
from bot.worker.lettering import Letters
from bot.worker.picture import BLUE, INK, ORANGE, PALE, SKY_BLUE, VERMILION, WIDTH
from handlers.files.attachments import Bar, Bars, Chart, Scales, parse
from tests.bot.charts import SEVERAL, SHOWN, SINGLE, SPEAKER, bars, scale
from tests.bot.working import files, working

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
PHOTO_SIDES = 10_000  # pixels, the two together: what Telegram takes as a photo
LONG = "Kemampuan\nmenyajikan " * 22
UNBROKEN = "w" * 500
FOUR = ("Tidak baik", "Kurang baik", "Baik", "Sangat baik")


def chart(shows: Bars | Scales, **words: str) -> Chart:
    return Chart(**{"file_name": "contoh.png", "title": "Contoh", **words}, shows=shows)


def scales(*counts: tuple[int, int, int, int], answers: tuple[str, ...] = FOUR) -> Chart:
    items = tuple(scale(f"Butir {number}", *each) for number, each in enumerate(counts, start=1))
    return chart(Scales.model_validate({"answers": answers, "scales": items}))


def wordy(words: str, count: int = 30) -> list[Chart]:
    """Charts of both shapes that say this wherever they can."""
    bar = Bar(label=words, value=1, said=words)
    item = scale("", 100_000, 1, 0, 3).model_copy(update={"label": words, "said": words})
    around = {"title": words, "subtitle": words, "footnote": words}
    return [
        chart(Bars(bars=(bar,) * count), **around),
        chart(Bars(bars=(bar,) * count, whole=1), **around),
        chart(Scales(answers=(words,) * 4, scales=(item,) * count), **around),
    ]


def drawn(described: Chart, folder: Path) -> Image.Image:
    path = folder / described.file_name
    drawing.write(described, path)
    with Image.open(path) as picture:
        assert picture.format == "PNG"
        return picture.convert("RGB")


def said(described: Chart) -> list[str]:
    return [text.get_text() for text in drawing.draw(described).figure.axes[0].texts]


def places(described: Chart) -> tuple[BboxBase, list[Bbox]]:
    """Where the picture ends, and where its words stand."""
    figure = drawing.draw(described).figure
    return figure.bbox, [text.get_window_extent() for text in figure.axes[0].texts]


def lengths(picture: Image.Image, colour: str) -> list[int]:
    """How many pixels of this colour stand in the upmost row of each bar that has any."""
    wanted = ImageColor.getrgb(colour)
    rows = [picture.crop((0, y, picture.width, y + 1)) for y in range(picture.height)]
    counts = [next((n for n, c in row.getcolors() or () if c == wanted), 0) for row in rows]
    return [count for above, count in pairwise([0, *counts]) if count and not above]


# The pictures in the docs


@pytest.mark.parametrize("described", SHOWN, ids=lambda each: each.file_name)
def test_a_picture_of_the_docs_is_what_is_drawn(described: Chart, tmp_path: Path) -> None:
    new, shown = tmp_path / described.file_name, PICTURES / described.file_name
    drawing.write(described, new)
    with Image.open(new) as picture, Image.open(shown) as old:
        assert (picture.format, picture.size) == (old.format, old.size)
        assert (picture.format, picture.width) == ("PNG", WIDTH)
    assert max(new.stat().st_size, shown.stat().st_size) < 60_000


def test_the_docs_hold_no_other_picture() -> None:
    assert files(PICTURES) == sorted(described.file_name for described in SHOWN)


# What is drawn


def test_everything_said_is_written_and_nothing_else() -> None:
    described = chart(bars(("Ya", 3), ("Tidak", 1)), subtitle="4 dari 5", footnote="Data contoh")
    assert said(described) == [
        "Contoh",
        "4 dari 5",
        "Ya",
        "75 % (3)",
        "Tidak",
        "25 % (1)",
        "Data contoh",
    ]


def test_bars_are_as_long_as_their_share_of_the_whole(tmp_path: Path) -> None:
    picture = drawn(chart(bars(("Ya", 3), ("Tidak", 1), ("Ragu", 0))), tmp_path)
    yes, no = lengths(picture, BLUE)
    *rests, whole = (each for each in lengths(picture, PALE) if each > 50)  # not letters' edges
    assert [yes + rests[0], no + rests[1]] == [whole, whole]
    assert yes == pytest.approx(whole * 0.75, abs=1)
    assert no == pytest.approx(whole * 0.25, abs=1)


def test_without_a_whole_the_longest_bar_fills_the_width(tmp_path: Path) -> None:
    means = (("Hari 1", 3.5), ("Hari 2", 1.75))
    shown = Bars(bars=tuple(Bar(label=day, value=mean, said="3,5") for day, mean in means))
    longer, shorter = lengths(drawn(chart(shown), tmp_path), BLUE)
    assert longer > WIDTH * 0.7
    assert shorter == pytest.approx(longer / 2, abs=1)


def test_the_smallest_share_is_seen_and_none_is_not(tmp_path: Path) -> None:
    picture = drawn(chart(bars(("Satu", 1), ("Nol", 0), whole=100_000)), tmp_path)
    assert lengths(picture, BLUE) == [3]


def test_a_scale_shows_its_answers_in_their_order(tmp_path: Path) -> None:
    picture = drawn(scales((1, 2, 3, 4)), tmp_path)
    colours = (VERMILION, ORANGE, SKY_BLUE, BLUE)
    parts = [lengths(picture, colour)[1] for colour in colours]  # after the one in the legend
    whole = sum(parts) + 3 * 3  # with the seams
    assert parts == [pytest.approx(whole * n / 10, abs=4) for n in (1, 2, 3, 4)]
    bar = picture.crop((0, picture.height - 48 - 56, WIDTH, picture.height - 48 - 55))
    across = [colour for colour, _ in groupby(bar.getpixel((x, 0)) for x in range(WIDTH))]
    assert across[1::2] == [ImageColor.getrgb(colour) for colour in colours]
    assert set(across[::2]) == {(255, 255, 255)}


def test_numbers_stand_in_the_parts_where_there_is_room() -> None:
    assert said(scales((0, 1, 9, 21)))[6:-1] == ["1", "9", "21"]
    assert said(scales((1, 0, 0, 400)))[6:-1] == ["400"]


def test_what_nobody_answered_is_an_empty_bar(tmp_path: Path) -> None:
    item = scale("Butir", 1, 1, 1, 1).model_copy(update={"counts": (0, 0, 0, 0), "said": "–"})
    picture = drawn(chart(Scales(answers=FOUR, scales=(item,))), tmp_path)
    assert max(lengths(picture, PALE)) > WIDTH * 0.7
    assert all(lengths(picture, colour) == [36] for colour in (VERMILION, ORANGE, SKY_BLUE, BLUE))
    nothing = Bars(bars=(Bar(label="Ya", value=0, said="0"),))
    assert lengths(drawn(chart(nothing), tmp_path), BLUE) == []


@pytest.mark.parametrize(
    ("answers", "rows"),
    [(("1", "2", "3", "4"), 1), (FOUR, 2), (("Sangat tidak baik sama sekali",) * 4, 4)],
)
def test_the_legend_takes_as_few_rows_as_fit(
    answers: tuple[str, ...], rows: int, tmp_path: Path
) -> None:
    _, where = places(scales((1, 1, 1, 1), answers=answers))
    assert len({round(box.y0 / 10) for box in where[1:5]}) == rows


# What nothing may break


@pytest.mark.parametrize("words", [LONG, UNBROKEN, "\ufdfa" * 90, "Ba\u0301ik " * 80])
def test_no_words_leave_the_picture_or_cover_each_other(words: str) -> None:
    for described in wordy(words, count=3):
        picture, where = places(described)
        outside = [box for box in where if not picture.containsx(box.x0) or box.x1 > picture.x1]
        assert outside == []
        assert all(picture.y0 <= box.y0 and box.y1 <= picture.y1 for box in where)
        assert [pair for pair in combinations(where, 2) if pair[0].overlaps(pair[1])] == []


def test_as_much_as_can_be_described_is_still_a_photo(tmp_path: Path) -> None:
    *others, highest = wordy(LONG)
    picture = drawn(highest, tmp_path)
    assert picture.width == WIDTH
    assert sum(picture.size) <= PHOTO_SIDES
    assert all(places(other)[0].height < picture.height for other in others)


def test_where_words_are_left_out_it_says_so() -> None:
    written = said(chart(bars((LONG, 1)), title=UNBROKEN))
    assert [words[-1] for words in (written[3], written[6])] == ["…", "…"]
    assert sum(words.endswith("…") for words in written) == 2


@pytest.mark.parametrize("words", ["$x$", "$\\frac{$", r"\$5", r"\textbf{x}", "<b>Ya</b>", "a_b^c"])
def test_markup_is_written_as_it_was_typed(words: str, tmp_path: Path) -> None:
    described = chart(bars((words, 1)), title=words)
    drawn(described, tmp_path)
    assert said(described)[:2] == [words, words]
    figure = drawing.draw(described).figure
    assert not any(text.get_parse_math() for text in figure.axes[0].texts)


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Ya \N{THUMBS UP SIGN}\N{EMOJI MODIFIER FITZPATRICK TYPE-4}", "Ya □"),
        ("\N{WOMAN}\u200d\N{WOMAN}\u200d\N{GIRL}", "□"),
        ("\N{HEAVY BLACK HEART}\ufe0f", "\N{HEAVY BLACK HEART}"),
        ("Rina 图书馆 Contoh", "Rina □ Contoh"),
        ("kiri\u202ekanan", "kirikanan"),
        ("Z\u0335\u0321\u0315a\u0301", "Zá"),
        ("baris\nbaru\tlagi", "baris baru lagi"),
        ("Đorđe Łukasz – ½", "Đorđe Łukasz – ½"),
    ],
)
def test_letters_that_the_font_lacks_are_a_box(words: str, written: str, tmp_path: Path) -> None:
    described = chart(bars((words, 1)), title=words)
    drawn(described, tmp_path)  # where a letter were missing, matplotlib would warn
    assert said(described)[:2] == [written, written]


def test_every_letter_of_the_font_is_written_as_it_is(tmp_path: Path) -> None:
    letters = [
        chr(code) for code in get_font(Letters(38, False, INK).font.get_file() or "").get_charmap()
    ]
    seen = [
        each
        for each in letters
        if category(each)[0] in "LNPS" and each != "\ufffd" and normalize("NFC", each) == each
    ]
    lines = ["".join(seen[start : start + 70]) for start in range(0, len(seen), 70)]
    for start in range(0, len(lines), 30):
        described = chart(bars(*((line, 1) for line in lines[start : start + 30])))
        drawn(described, tmp_path)
        assert "".join(lines[start : start + 30]) == "".join(
            words for words in said(described)[1:] if not words.endswith(" % (1)")
        )


@pytest.mark.parametrize("words", ["", " ", "\u200d"])
def test_nothing_said_is_no_trouble(words: str, tmp_path: Path) -> None:
    for described in wordy(words, count=1):
        drawn(described, tmp_path)


# In the worker


async def test_the_worker_draws_the_same_bytes_and_writes_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, cache = tmp_path / "home", tmp_path / "cache"
    home.mkdir()
    monkeypatch.delenv("MPLCONFIGDIR", raising=False)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    drawing.write(SPEAKER, tmp_path / "here.png")
    cache.mkdir()
    async with working(cache) as worker:
        path = await worker.draw(SPEAKER)
        assert path.read_bytes() == (tmp_path / "here.png").read_bytes()
        assert await worker.draw(SEVERAL) != path
    assert files(home) == []


# The chart as it is described


def test_a_description_survives_the_database() -> None:
    for described in SHOWN:
        assert parse(described.model_dump_json(exclude_defaults=True)) == described


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"file_name": "hasil.jpg"}, "match pattern"),
        ({"shows": {"bars": ()}}, "at least 1 item"),
        ({"shows": {"bars": SINGLE.model_dump()["shows"]["bars"] * 7}}, "at most 30 items"),
        ({"shows": {"bars": ({"label": "Ya", "value": -1, "said": ""},)}}, "greater than or equal"),
        ({"shows": {"bars": ({"label": "Ya", "value": float("inf"), "said": ""},)}}, "finite"),
        ({"shows": {"bars": ({"label": "Ya", "value": 1, "said": ""},), "whole": 0}}, "greater"),
        ({"shows": {"answers": FOUR, "scales": ()}}, "at least 1 item"),
        ({"title": "x" * 501}, "at most 500 characters"),
    ],
)
def test_what_cannot_be_drawn_is_refused(change: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValidationError, match=complaint):
        Chart(**{**SINGLE.model_dump(), **change})
