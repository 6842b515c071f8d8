"""A poll is answered by presses and words, and every press is judged as things stand then."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from content.survey import MOST_ANSWER, When
from tests.handlers.polls.opened import COLOURS, Opened, opened, question, survey

ONE = survey(question("q", "single", COLOURS))
SEVERAL = survey(question("q", "several", COLOURS))
WORDS = survey(question("q", "text", required=True))
LONG = survey(
    question("a", "yes_no"),
    question("b", "single", COLOURS, when=When(question="a", values=("yes",))),
    question("c", "several", COLOURS, required=False),
    question("d", "scale"),
    question("e", "text"),
)


@pytest.fixture
async def bontang(tmp_path: Path) -> AsyncIterator[Opened]:
    async with opened(tmp_path) as bontang:
        await bontang.belongs("Sari")
        yield bontang


async def test_one_press_answers_a_quick_poll(bontang: Opened) -> None:
    poll = await bontang.opens(ONE)
    said = await bontang.says("Sari: [Hijau]")
    assert "Terima kasih, jawaban Bapak/Ibu sudah kami terima." in said
    assert "Jawaban Anda: Hijau" in said
    assert await bontang.counted(poll) == [("q", "o2")]


async def test_a_tap_that_comes_twice_counts_once(bontang: Opened) -> None:
    poll = await bontang.opens(ONE, changeable=True)
    said = await bontang.says("Sari: [Hijau] dua kali")
    assert "Bapak/Ibu sudah menjawab." in said
    assert await bontang.counted(poll) == [("q", "o2")]


async def test_typed_numbers_and_labels_answer_too(bontang: Opened) -> None:
    poll = await bontang.opens(ONE)
    await bontang.says("Sari: 3")
    assert await bontang.counted(poll) == [("q", "o3")]
    other = await bontang.opens(survey(question("q", "yes_no")))
    await bontang.says("Sari: ya")
    assert await bontang.counted(other) == [("q", "yes")]


async def test_a_number_of_no_option_shows_the_question_once_more(bontang: Opened) -> None:
    poll = await bontang.opens(ONE)
    said = await bontang.says("Sari: 45")
    assert "Mohon pilih salah satu tombol" in said
    assert "[Hijau]" in said
    await bontang.says("Sari: 3")
    assert await bontang.counted(poll) == [("q", "o3")]


async def test_words_for_the_organisers_are_still_theirs(bontang: Opened) -> None:
    await bontang.opens(ONE)
    assert "[Kirim ke panitia]" in await bontang.says("Sari: Apakah ada parkir di gedung itu?")


async def test_ticks_are_sent_together(bontang: Opened) -> None:
    poll = await bontang.opens(SEVERAL)
    assert "[✓ Biru]" in await bontang.says("Sari: [Biru]")
    assert "[✓ Merah]" in await bontang.says("Sari: [Merah]")
    assert "[✓ Biru]" not in await bontang.says("Sari: [✓ Biru]")
    await bontang.says("Sari: [Hijau] dua kali")
    assert await bontang.counted(poll) == []
    await bontang.says("Sari: [Kirim jawaban]")
    assert await bontang.counted(poll) == [("q", "o1"), ("q", "o2")]


async def test_of_several_at_least_one_is_wanted(bontang: Opened) -> None:
    poll = await bontang.opens(SEVERAL)
    said = await bontang.play.hears("Sari: [Kirim jawaban]")
    assert "Mohon pilih paling sedikit satu." in said
    assert await bontang.counted(poll) == []


async def test_thirty_options_are_paged_and_counted_by_their_numbers(bontang: Opened) -> None:
    options = [f"Layanan nomor {number} (contoh)" for number in range(1, 31)]
    poll = await bontang.opens(survey(question("q", "several", options)))
    said = await bontang.says("Sari: 17")
    assert "✓ 17. Layanan nomor 17" in said
    assert said.count("[") <= 8
    again = await bontang.says("Sari: 2")
    assert "✓ 2. Layanan nomor 2" in again
    seen = set[str]()
    for _ in range(10):
        turning = next(part for part in again.split("[") if part.startswith("Pilihan "))
        again = await bontang.says(f"Sari: [{turning.partition(']')[0]}]")
        seen |= {each for each in options if each in again}
        assert again.count("[") <= 8
    assert seen == set(options)
    await bontang.says("Sari: [Kirim jawaban]")
    assert await bontang.counted(poll) == [("q", "o17"), ("q", "o2")]


async def test_long_options_and_questions_leave_a_screen_readable(bontang: Opened) -> None:
    options = [f"{number:02}{'x' * 98}" for number in range(30)]
    await bontang.opens(survey(question("q", "single", options, words="y" * 300)))
    shown = bontang.play.phones["Sari"].shown.values()
    assert max(len(bubble.text) for bubble in shown) <= 900
    assert max(sum(map(len, bubble.buttons)) for bubble in shown) <= 8


async def test_a_survey_goes_from_question_to_question_and_is_sent_at_the_end(
    bontang: Opened,
) -> None:
    poll = await bontang.opens(LONG, purpose="survey")
    assert "Pertanyaan 2 dari 5" in await bontang.says("Sari: [Ya]")
    assert "Pertanyaan 3 dari 5" in await bontang.says("Sari: [Merah]")
    assert "Pertanyaan 4 dari 5" in await bontang.says("Sari: [Selesai memilih]")
    assert "dalam satu pesan" in await bontang.says("Sari: [4 · Sangat Baik]")
    assert "belum ada yang terkirim" in await bontang.says("Sari: *Bagus* sekali 👍")
    assert await bontang.counted(poll) == []
    said = await bontang.says("Sari: [Kirim jawaban]")
    assert "*Bagus* sekali 👍" in said
    kept = [("a", "yes"), ("b", "o1"), ("d", "4"), ("e", "*Bagus* sekali 👍")]
    assert await bontang.counted(poll) == kept
    assert await bontang.unsent(poll, "Sari") is None


async def test_a_branch_is_left_with_what_was_answered_in_it(bontang: Opened) -> None:
    poll = await bontang.opens(LONG, purpose="survey")
    await bontang.play.hears("Sari: [Ya]\nSari: [Merah]")
    assert "Pertanyaan 2 dari 5" in await bontang.says("Sari: [Kembali]")
    assert "Pertanyaan 1 dari 4" in await bontang.says("Sari: [Kembali]")
    said = await bontang.says("Sari: [Tidak]")
    assert "Pertanyaan 2 dari 4" in said
    assert "Pertanyaan contoh c?" in said
    await bontang.play.hears("Sari: [Selesai memilih]\nSari: [1 · Tidak Baik]\nSari: [Lewati]")
    await bontang.says("Sari: [Kirim jawaban]")
    assert await bontang.counted(poll) == [("a", "no"), ("d", "1")]


async def test_it_goes_on_where_it_was_left(bontang: Opened) -> None:
    poll = await bontang.opens(LONG, purpose="survey")
    await bontang.play.hears("Sari: [Ya]\nSari: [Merah]\nSari: /menu")
    said = await bontang.says(f"Sari: /start j{poll.code}")
    assert "Pertanyaan 3 dari 5" in said
    assert await bontang.unsent(poll, "Sari") == {"a": ("yes",), "b": ("o1",)}


@pytest.mark.parametrize("purpose", ["quick", "survey"])
async def test_who_answers_in_words_need_not_press_first(bontang: Opened, purpose: str) -> None:
    poll = await bontang.opens(WORDS, purpose=purpose)
    assert "[Kirim jawaban]" in await bontang.says("Sari: Semoga banyak praktik di kelas")
    assert await bontang.counted(poll) == []
    await bontang.says("Sari: [Kirim jawaban]")
    assert await bontang.counted(poll) == [("q", "Semoga banyak praktik di kelas")]
    await bontang.opens(WORDS)
    await bontang.says("Sari: /menu")
    assert "[Kirim jawaban]" not in await bontang.says("Sari: Apakah ada parkir di sana?")


async def test_words_wait_while_something_else_is_done(bontang: Opened) -> None:
    poll = await bontang.opens(WORDS)
    await bontang.play.hears("Sari: [Tulis jawaban]\nSari: /menu")
    assert "Pertanyaan contoh q?" in await bontang.says("Sari: [Jawab: Survei (contoh)]")
    await bontang.play.hears("Sari: Terima kasih\nSari: [Kirim jawaban]")
    assert await bontang.counted(poll) == [("q", "Terima kasih")]


@pytest.mark.parametrize("words", ["/menu", "menu", "/jadwal", "/jajak", "bantuan", "/mulai"])
@pytest.mark.parametrize("purpose", ["quick", "survey"])
async def test_a_command_is_no_answer_in_words(bontang: Opened, purpose: str, words: str) -> None:
    poll = await bontang.opens(WORDS, purpose=purpose)
    await bontang.play.hears(f"Sari: [Tulis jawaban]\nSari: {words}")
    assert not await bontang.unsent(poll, "Sari")
    said = await bontang.play.hears("Sari: /lanjutkan")
    assert "Pertanyaan contoh q?" in said


async def test_the_buttons_below_a_question_in_words_can_be_typed(bontang: Opened) -> None:
    poll = await bontang.opens(LONG, purpose="survey")
    await bontang.play.hears("Sari: 1\nSari: 1\nSari: [Selesai memilih]\nSari: 2\nSari: /menu")
    assert "[Lewati] [Kembali] [Menu]" in await bontang.says("Sari: /lanjutkan")
    assert "Pertanyaan contoh d?" in await bontang.says("Sari: kembali")
    await bontang.says("Sari: 3")
    assert "[Kirim jawaban]" in await bontang.says("Sari: Lewati")
    assert (await bontang.unsent(poll, "Sari") or {})["e"] == ()


@pytest.mark.parametrize(
    ("words", "kept"),
    [("👍", True), ("\\u200b\\u200b", False), ("a" * MOST_ANSWER, True), ("7", True)],
)
async def test_what_an_answer_in_words_may_be(bontang: Opened, words: str, kept: bool) -> None:
    poll = await bontang.opens(WORDS)
    await bontang.says("Sari: [Tulis jawaban]")
    said = await bontang.says(f"Sari: {words}")
    assert ("[Kirim jawaban]" in said) is kept
    if kept:
        await bontang.says("Sari: [Kirim jawaban]")
        assert await bontang.counted(poll) == [("q", words)]


async def test_too_many_words_are_refused_with_their_number(bontang: Opened) -> None:
    await bontang.opens(WORDS)
    await bontang.says("Sari: [Tulis jawaban]")
    said = await bontang.says(f"Sari: {'a' * (MOST_ANSWER + 1)}")
    assert "terlalu panjang (1.001 huruf)" in said
    assert "Pertanyaan contoh q?" in said or "dalam satu pesan" in said


async def test_an_old_message_leads_to_where_they_are_now(bontang: Opened) -> None:
    poll = await bontang.opens(LONG, purpose="survey")
    await bontang.play.hears("Sari: 1\nSari: 1\nSari: /menu")
    said = await bontang.play.hears("Sari: [Tidak]")
    assert "Pertanyaan itu sudah lewat. Mari lanjut dari sini." in said
    assert "Pertanyaan 3 dari 5" in said
    assert await bontang.unsent(poll, "Sari") == {"a": ("yes",), "b": ("o1",)}


@pytest.mark.parametrize(
    "forged",
    [
        "jp1:{0}:{1}:0:9",  # no such option
        "jp1:{0}:{1}:9:0",  # no such question
        "jp1:{0}:{1}:1:0",  # a question that does not apply yet
        "jp1:{0}:99:0:0",  # another questionnaire
        "jpt:{0}:{1}:0:0:True",  # a tick where one is chosen
        "jps:{0}:{1}:0",  # required, and skipped
        "jpd:{0}:{1}:0",
        "jpz:{0}:{1}",  # sent before it was answered
    ],
)
async def test_a_forged_press_answers_nothing(bontang: Opened, forged: str) -> None:
    poll = await bontang.opens(LONG, purpose="survey")
    said = await bontang.play.presses("Sari", forged.format(poll.id, poll.questionnaire))
    assert "Pertanyaan itu sudah lewat." in said
    assert await bontang.counted(poll) == []
    assert not await bontang.unsent(poll, "Sari")


async def test_a_second_answer_is_refused(bontang: Opened) -> None:
    poll = await bontang.opens(ONE)
    await bontang.says("Sari: [Hijau]")
    said = await bontang.play.presses("Sari", f"jp1:{poll.id}:{poll.questionnaire}:0:0")
    assert "Bapak/Ibu sudah menjawab." in said
    assert "Ubah jawaban" not in said
    assert "jawaban tidak dapat diubah" not in said
    await bontang.play.presses("Sari", f"jpc:{poll.id}")
    assert await bontang.unsent(poll, "Sari") is None
    assert await bontang.counted(poll) == [("q", "o2")]


async def test_an_answer_with_a_name_is_changed_where_that_is_allowed(bontang: Opened) -> None:
    poll = await bontang.opens(ONE, changeable=True)
    await bontang.says("Sari: [Hijau]")
    assert "[Merah]" in await bontang.says("Sari: [Ubah jawaban]")
    assert await bontang.counted(poll) == [("q", "o2")]
    assert "Merah" in await bontang.says("Sari: [Merah]")
    assert await bontang.counted(poll) == [("q", "o1")]
