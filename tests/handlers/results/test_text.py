"""Results in words: counts, shares and means, hidden where few answered without their names."""

from __future__ import annotations

from functools import partial

from handlers.results.text import lines
from storage.people import chats
from storage.polls import polls, questionnaires
from storage.polls.polls import Poll
from tests.handlers.results.room import SCALE, Room, question, scaled


async def _lines(room: Room, poll: Poll, name: str = "Rina") -> str:
    return (await room.sees(partial(lines, poll=poll), name)).plain


async def test_a_scale_has_its_distribution_and_its_mean(room: Room) -> None:
    poll = await room.asks(SCALE)
    await room.answers(poll, *scaled(*([3] * 7), *([4] * 5)))
    assert await _lines(room, poll) == (
        "12 dari 12 menjawab (100%)\n\n"
        "Bagaimana kegiatan ini?\n"
        "░░░░░░░░░░ 0% (0) Tidak Baik\n"
        "░░░░░░░░░░ 0% (0) Kurang Baik\n"
        "▓▓▓▓▓▓░░░░ 58% (7) Baik\n"
        "▓▓▓▓░░░░░░ 42% (5) Sangat Baik\n"
        "Rata-rata 3,42 dari 4 · nilai 85,4"
    )


async def test_several_choices_are_shares_of_those_who_answered(room: Room) -> None:
    poll = await room.asks(question("q", "several", "Katalog", "Literasi"))
    await room.answers(poll, {"q": ("o1", "o2")}, {"q": ("o1",)}, {"q": ("o1",)})
    text = await _lines(room, poll)
    assert "100% (3) Katalog\n▓▓▓░░░░░░░ 33% (1) Literasi" in text
    assert text.endswith("3 orang menjawab; boleh memilih lebih dari satu.")


async def test_words_are_only_counted(room: Room) -> None:
    poll = await room.asks(question("q", "text"), question("r", "yes_no"))
    await room.answers(poll, {"q": ("Rahasia",), "r": ("yes",)}, {"r": ("no",)})
    text = await _lines(room, poll)
    assert "1. Pertanyaan q?\n1 jawaban tertulis" in text
    assert "50% (1) Ya\n" in text
    assert "50% (1) Tidak" in text
    assert "Rahasia" not in text


async def test_who_was_asked_and_is_silent_counts_in_the_rate(room: Room) -> None:
    poll = await room.asks(SCALE)
    await room.answers(poll, *scaled(4))
    async with room.play.database.transaction() as connection:
        await connection.execute("insert into asked values (:poll, 1)", poll=poll.id)
    assert (await _lines(room, poll)).startswith("1 dari 2 menjawab (50%)")


async def test_of_a_link_nobody_knows_how_many_were_asked(room: Room) -> None:
    poll = await room.asks(SCALE, audience="link")
    assert await _lines(room, poll) == "0 menjawab\n\nBelum ada jawaban."


async def test_four_answers_without_names_show_nothing_but_the_rate(room: Room) -> None:
    poll = await room.asks(SCALE, anonymous=True)
    await room.answers(poll, *scaled(4, 4, 4, 4))
    assert await _lines(room, poll) == (
        "4 dari 4 menjawab (100%)\n\n"
        "Tanpa nama: hasilnya tampil setelah ditutup, bila ada 5 jawaban."
    )
    assert await _lines(room, await room.closes(poll)) == (
        "4 dari 4 menjawab (100%)\n\nTanpa nama: hasilnya tampil hanya bila ada 5 jawaban."
    )


async def test_five_answers_without_names_show_once_it_is_closed(room: Room) -> None:
    poll = await room.asks(SCALE, anonymous=True)
    await room.answers(poll, *scaled(4, 4, 4, 4, 1))
    assert "Tidak Baik" not in await _lines(room, poll)
    assert "20% (1) Tidak Baik" in await _lines(room, await room.closes(poll))


async def test_with_names_one_answer_is_shown(room: Room) -> None:
    poll = await room.asks(SCALE)
    await room.answers(poll, *scaled(4))
    assert "100% (1) Sangat Baik" in await _lines(room, poll)


async def test_markup_in_a_question_or_an_option_is_plain(room: Room) -> None:
    poll = await room.asks(question("q", "single", "*tebal*", "_miring_", text="`Apa` [ini](x)?"))
    await room.answers(poll, {"q": ("o1",)})
    text = await room.sees(partial(lines, poll=poll))
    assert "`Apa` [ini](x)?" in text.plain
    assert "100% (1) *tebal*" in text.plain
    assert [span.style for span in text.spans] == ["bold"]


async def test_long_results_say_what_is_left_out_and_where_it_is(room: Room) -> None:
    poll = await room.asks(*(question(f"q{n}", "single", "a" * 90, "b" * 90) for n in range(9)))
    await room.answers(poll, {f"q{n}": ("o1",) for n in range(9)})
    text = await _lines(room, poll)
    assert len(text) < 700
    assert text.endswith("\n\n… dan 7 pertanyaan lagi: lihat Hasil.")
    assert (await _lines(room, poll, "Sari")).endswith("\n\n… dan 7 pertanyaan lagi.")


async def test_thirty_long_options_are_cut_where_a_line_ends(room: Room) -> None:
    poll = await room.asks(question("q", "several", *(f"{n:02}" + "a" * 98 for n in range(30))))
    await room.answers(poll, {"q": tuple(f"o{n + 1}" for n in range(30))})
    text = await _lines(room, poll)
    assert len(text) < 700
    assert text.endswith("a\n…")


async def test_of_thirty_options_those_that_nobody_chose_share_a_line(room: Room) -> None:
    poll = await room.asks(question("q", "single", *(f"{n:02}" for n in range(30))))
    await room.answers(poll, {"q": ("o30",)})
    text = await _lines(room, poll)
    assert text.endswith("100% (1) 29\n… dan 29 pilihan lain: 0")


async def test_a_question_that_was_dropped_stays_where_it_was_answered(room: Room) -> None:
    old = [question("a", "single", "Pagi", "Siang", "Malam"), question("b", "yes_no")]
    new = [question("a", "single", "Pagi", "Siang", text="Kapan?"), question("c", "yes_no")]
    async with room.play.database.transaction() as connection:
        survey = await questionnaires.make_own(connection, 1, "Survei", 1, room.play.clock.now())
    poll = await room.asks(*old, survey=survey)
    await room.answers(poll, {"a": ("o3",), "b": ("yes",)})
    async with room.play.database.transaction() as connection:
        kept = await questionnaires.keep(
            connection, room.survey(*new), room.play.clock.now(), survey
        )
        poll = await polls.change(connection, poll.id, questionnaire=kept)
    await room.answers(poll, {"a": ("o1",), "c": ("no",)})
    text = await _lines(room, poll)
    assert "1. Kapan?" in text
    assert "50% (1) Malam" in text
    assert text.index("2. Pertanyaan c?") < text.index("3. Pertanyaan b?")
    assert text.count("1 orang menjawab.") == 2


async def test_an_english_reader_reads_english_numbers(room: Room) -> None:
    poll = await room.asks(SCALE)
    await room.answers(poll, *scaled(3, 4, 4))
    await room.sees(lambda context: chats.speak(context.db, context.chat.id, "en"))
    text = await _lines(room, poll)
    assert text.startswith("3 of 3 answered (100%)")
    assert text.endswith("Very good\nMean 3.67 of 4 · score 91.7")


async def test_many_scales_are_compared_by_their_means(room: Room) -> None:
    poll = await room.asks(question("a", "scale"), question("b", "scale"))
    await room.answers(poll, {"a": ("4",), "b": ("2",)}, {"a": ("4",), "b": ("3",)})
    assert (
        "▓▓▓▓▓▓░░░░ Rata-rata 2,5 dari 4 · nilai 62,5\n"
        "Tidak Baik 0% (0) · Kurang Baik 50% (1) · Baik 50% (1) · Sangat Baik 0% (0)"
    ) in await _lines(room, poll)
