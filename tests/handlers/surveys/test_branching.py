"""A question can depend on the answer to one before it."""

from __future__ import annotations

from content.survey import When
from tests.handlers.surveys.maker import Maker, buttons, ids


async def when(maker: Maker, survey: int) -> list[When | None]:
    return [each.when for each in await maker.questions(survey)]


async def test_it_is_asked_only_where_an_earlier_one_is_answered_so(
    maker: Maker, survey: int
) -> None:
    await maker.presses(f"jsp:{survey}:3")
    said = await maker.says("[Tampil hanya bila…]")
    assert buttons(said) == ["Ada ruang baca?", "Bagaimana ruangnya?", "Kembali"]
    assert "Sedang dibangun" in await maker.says("[Ada ruang baca?]")
    said = await maker.says("[Sedang dibangun]")
    assert "Hanya ditanyakan bila nomor 1 dijawab “Sedang dibangun”" in said
    assert await when(maker, survey) == [None, None, When(question="p1", values=("o3",))]
    said = await maker.says("[Tampil hanya bila…]", "[Selalu tanyakan]")
    assert "Hanya ditanyakan" not in said
    assert await when(maker, survey) == [None, None, None]


async def test_a_scale_and_a_yes_decide_too(maker: Maker, survey: int) -> None:
    await maker.adds(survey, "Ada taman baca?", "yes_no")
    assert "Sangat Baik" in await maker.presses(f"jsb1:{survey}:3:2:3")
    await maker.adds(survey, "Di mana?", "text")
    assert "nomor 4 dijawab “Ya”" in await maker.presses(f"jsb1:{survey}:5:4:0")
    assert await when(maker, survey) == [
        None,
        None,
        When(question="p2", values=("4",)),
        None,
        When(question="p4", values=("yes",)),
    ]


async def test_only_what_is_asked_before_and_chosen_from_decides(maker: Maker, survey: int) -> None:
    await maker.adds(survey, "Ada taman baca?", "yes_no")
    version = await maker.version(survey)
    forged = [
        f"jsb1:{survey}:1:2:0",  # asked after it
        f"jsb1:{survey}:4:3:0",  # people's own words
        f"jsb1:{survey}:4:9:0",  # not there
        f"jsb1:{survey}:4:1:3",  # no such option
    ]
    for wire in forged:
        assert "tidak dapat dipilih lagi" in await maker.presses(wire)
    for wire in (f"jsb2:{survey}:1:2:0", f"jsb2:{survey}:4:3:0"):
        assert "tidak dapat dipilih lagi" in await maker.presses(wire)
    assert await maker.version(survey) == version
    assert "Tampil hanya bila" not in await maker.presses(f"jsp:{survey}:1")


async def test_the_same_twice_is_one_change(maker: Maker, survey: int) -> None:
    await maker.presses(f"jsb1:{survey}:3:1:0")
    version = await maker.version(survey)
    assert "Memang sudah begitu" in await maker.presses(f"jsb1:{survey}:3:1:0")
    assert await maker.version(survey) == version


async def test_without_the_one_it_depends_on_it_is_asked_always(maker: Maker, survey: int) -> None:
    await maker.presses(f"jsb1:{survey}:3:1:0")
    await maker.presses(f"jsb1:{survey}:2:1:1")
    version = await maker.version(survey)
    said = await maker.presses(f"jsd:{survey}:1:{version}")
    assert "kini selalu ditanyakan: nomor 1, 2" in said
    assert await when(maker, survey) == [None, None]


async def test_it_does_not_go_above_the_one_it_depends_on(maker: Maker, survey: int) -> None:
    await maker.presses(f"jsb1:{survey}:3:1:0")
    version = await maker.version(survey)
    assert "Pertanyaan 2 dari 3" in await maker.presses(f"jsu:{survey}:3:{version}")
    version = await maker.version(survey)
    assert "tidak dapat naik lagi" in await maker.presses(f"jsu:{survey}:3:{version}")
    assert ids(await maker.questions(survey)) == "p1 p3 p2"


async def test_the_one_it_depends_on_goes_up_and_stays_meant(maker: Maker, survey: int) -> None:
    await maker.presses(f"jsb1:{survey}:3:2:0")
    version = await maker.version(survey)
    await maker.presses(f"jsu:{survey}:2:{version}")
    assert ids(await maker.questions(survey)) == "p2 p1 p3"
    assert "bila nomor 1 dijawab" in await maker.presses(f"jsp:{survey}:3")


async def test_thirty_options_are_turned_over(maker: Maker) -> None:
    survey = await maker.makes("Panjang")
    await maker.adds(survey, "Yang mana?", "single", *(f"Pilihan {each}" for each in range(30)))
    await maker.adds(survey, "Mengapa?", "text")
    await maker.presses(f"jsp:{survey}:2")
    await maker.says("[Tampil hanya bila…]")
    said = await maker.says("[Yang mana?]")
    assert buttons(said) == [*(f"Pilihan {each}" for each in range(4)), "Berikutnya", "Kembali"]
    for _ in range(7):
        said = await maker.says("[Berikutnya]")
    assert buttons(said) == ["Pilihan 28", "Pilihan 29", "Sebelumnya", "Kembali"]
    assert "dijawab “Pilihan 29”" in await maker.says("[Pilihan 29]")
