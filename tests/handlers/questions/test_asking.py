"""Who may ask whom, how much, and what happens while somebody is still typing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.questions.asking import MOST_UNANSWERED
from storage.offices import roles, sample
from storage.questions import questions
from tests.given import DAY, NOW
from tests.handlers.test_access import heard
from tests.play import Play, playing

GIVEN = """(Rina panitia Bontang)
(Tono panitia Bontang)
(Sari orang kantor Bontang)
(Budi sudah dikenal)"""
ASKED = "Sari: /tanya Kapan sertifikat dikirim?"
SECRET = "Pertanyaan rahasia dari Sari"


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as play:
        await play.hears(GIVEN)
        yield play


async def number_of(play: Play, name: str) -> int:
    async with play.database.transaction() as connection:
        return await connection.one(
            int, "select id from people where name = :name", name=f"{name} Contoh"
        )


async def states(play: Play) -> list[str]:
    async with play.database.transaction() as connection:
        return await connection.fetch(
            str,
            """select state || ' ' || ifnull(people.name, '-') from questions
               left join people on people.id = taken_by order by questions.id""",
        )


def holding(folder: Path) -> list[str]:
    """The files that hold the secret."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in files if SECRET.encode() in path.read_bytes()]


async def lose_role(play: Play, name: str) -> None:
    person = await number_of(play, name)
    async with play.database.transaction() as connection:
        assert await roles.release(connection, person, "coordinator", 1)


async def test_a_few_that_wait_are_enough(play: Play) -> None:
    for _ in range(MOST_UNANSWERED - 1):
        await play.hears(ASKED)
    await play.hears("Sari: /tanya")  # open while the last one is asked elsewhere
    async with play.database.transaction() as connection:
        await connection.execute(
            """insert into questions (office, person, asked, due)
               select office, person, asked, due from questions limit 1"""
        )
    for words in ("Di mana tempatnya nanti?", "/tanya", ASKED.removeprefix("Sari: ")):
        assert "masih menunggu jawaban" in await play.hears(f"Sari: {words}")
    assert "Kirim ke panitia" not in await play.hears("Sari: di mana tempatnya nanti?")
    assert len(await states(play)) == MOST_UNANSWERED


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("apa", "paling sedikit 5 huruf"),
        ("😀😀😀😀😀😀", "paling sedikit 5 huruf"),
        ("12345678", "paling sedikit 5 huruf"),
        ("a" * 1_001, "terlalu panjang (1.001 huruf)"),
    ],
)
async def test_bad_questions_are_asked_anew(play: Play, words: str, why: str) -> None:
    for way in (f"Sari: /tanya {words}", f"Sari: /tanya\nSari: {words}"):
        said = await play.hears(way)
        assert why in said
        assert "Apa pertanyaan Bapak/Ibu?" in said
    assert await states(play) == []
    await play.hears(f"Sari: {'a' * 1_000}")
    assert await states(play) == ["open -"]


async def test_of_strangers_nothing_is_kept(play: Play) -> None:
    for line in (f"/tanya {SECRET}", SECRET, "/tanya", SECRET):
        assert "Kirim ke panitia" not in await play.hears(f"Asing: {line}")
    assert await states(play) == []
    async with play.database.transaction() as connection:
        assert set(await connection.fetch(str, "select forms from chats")) == {"[]"}


async def test_who_agreed_to_earlier_words_is_asked_first(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update people set consent_version = '1'")
        await connection.execute("update consents set version = '1'")
    said = await play.hears(ASKED)
    assert "pemberitahuan privasi yang baru" in said
    assert "Kirim ke panitia" not in await play.hears("Sari: kapan sertifikat dikirim?")
    assert await states(play) == []


async def test_what_fits_nowhere_is_gone_unless_it_is_sent_at_once(play: Play) -> None:
    assert "[Kirim ke panitia]" in await play.hears(f"Sari: {SECRET}")
    await play.hears("(1 menit kemudian)\nSari: /jadwal")
    assert "sudah tidak berlaku" in await play.presses("Sari", "fr:qa")
    async with play.database.transaction() as connection:
        assert await connection.fetch(str, "select forms from chats where forms <> '[]'") == []


async def test_a_question_that_is_open_is_not_lost_for_other_words(play: Play) -> None:
    await play.hears("(Wati panitia Samarinda)\nBudi: /tanya\nBudi: bontang\nBudi: /menu")
    said = await play.hears("Budi: apakah ada parkir di sana")
    assert "[Kirim ke panitia]" not in said
    assert "[Lanjutkan: pertanyaan]" in said


async def test_a_number_counts_the_buttons_and_never_the_offices(play: Play) -> None:
    await play.hears("(Wati panitia Samarinda)\nBudi: /tanya")
    assert "Mohon pilih salah satu" in await play.hears("Budi: 3")
    assert "Apa pertanyaan" in await play.hears("Budi: 2")
    await play.hears("Budi: Di mana kantornya?")
    async with play.database.transaction() as connection:
        city = "select city from questions join offices on offices.id = office"
        assert await connection.fetch(str, city) == ["Samarinda"]


async def test_of_two_presses_at_once_one_has_it_and_the_other_reads_who(play: Play) -> None:
    await play.hears(ASKED)
    await play.hears("Rina: [Ambil] dua kali")
    assert await states(play) == ["taken Rina Contoh"]
    late = await play.presses("Tono", "qt:1:0")
    assert "Keadaan pertanyaan ini sudah berubah: Diambil oleh Rina Contoh." in late
    assert await states(play) == ["taken Rina Contoh"]


async def test_an_answer_is_not_sent_by_who_holds_it_no_longer(play: Play) -> None:
    await play.hears(f"{ASKED}\nRina: [Ambil]\nRina: [Jawab]")
    await play.hears("Tono: [Ambil alih]\nTono: [Ya, ambil alih]")
    said = await play.hears("Rina: Besok sudah dikirim.")
    assert "Diambil oleh Tono Contoh. Jawaban Anda tidak kami kirim:" in said
    assert "Besok sudah dikirim." in said
    assert "kepada Sari" not in said
    assert await states(play) == ["taken Tono Contoh"]


async def test_who_goes_on_with_an_answer_sees_the_question_again(play: Play) -> None:
    await play.hears(f"{ASKED}\nRina: /pertanyaan")
    await play.presses("Rina", "qt:1:0")
    await play.hears("Rina: [Jawab]\nRina: /menu")
    assert "Kapan sertifikat dikirim?" in await play.hears("Rina: [Lanjutkan: jawaban]")
    await play.hears("Rina: /menu")
    await lose_role(play, "Rina")
    assert "sertifikat" not in await play.hears("Rina: [Lanjutkan: jawaban]")


async def test_an_answer_is_refused_where_the_role_was_lost_meanwhile(play: Play) -> None:
    await play.hears(f"{ASKED}\nRina: [Ambil]\nRina: [Jawab]")
    await lose_role(play, "Rina")
    said = await play.hears("Rina: Besok sudah dikirim.")
    assert "pertanyaan itu tidak ditemukan" in said
    assert "Sertifikat" not in said
    assert await states(play) == ["taken Rina Contoh"]
    assert "[Ambil]" in await play.presses("Tono", "q:1"), "it is nobody's now"
    await play.hears("Tono: [Ambil]")
    assert await states(play) == ["taken Tono Contoh"]


async def test_asked_again_it_goes_to_all_where_its_taker_lost_the_role(play: Play) -> None:
    await play.hears(f"{ASKED}\nRina: [Ambil]\nRina: [Jawab]\nRina: Besok sudah dikirim.")
    await lose_role(play, "Rina")
    said = await play.hears("Sari: [Tanya lagi]\nSari: Lewat pos atau surel?")
    assert "Bot kepada Tono: *Pertanyaan untuk" in said
    assert "Bot kepada Rina" not in said
    assert await states(play) == ["open -"]


async def test_who_lost_the_role_is_told_nothing_and_sees_no_words_any_more(play: Play) -> None:
    await play.hears(ASKED)
    await lose_role(play, "Rina")
    said = await play.hears("Tono: [Ambil]\nSari: /tanya Di mana tempatnya nanti?")
    assert "Bot mengubah kepada Rina: Maaf, pertanyaan itu tidak ditemukan." in said
    assert "Bot kepada Rina" not in said


async def test_what_ended_before_the_morning_is_told_to_nobody(play: Play) -> None:
    await play.hears(f"(11 jam kemudian)\n{ASKED}\nTono: /pertanyaan\nTono: 1")
    await play.hears("Tono: [Tutup tanpa jawaban]\nTono: [Ya, tutup]")
    said = await play.hears("(13 jam kemudian)")
    assert "Bot kepada Sari: Panitia Dinas" in said
    assert "Pertanyaan untuk" not in said


async def test_without_coordinators_the_owners_are_told(play: Play) -> None:
    await play.hears("(Wati pemilik layanan)")
    for name in ("Rina", "Tono"):
        await lose_role(play, name)
    said = await play.hears(ASKED)
    assert "Bot kepada Wati: *Pertanyaan untuk" in said
    assert "Bot kepada Rina" not in said


async def test_a_coordinator_does_not_answer_the_own_question(play: Play) -> None:
    said = await play.hears("(Wati pemilik layanan)\nRina: /profil\nRina: /tanya Di mana kunci?")
    assert "Bot kepada Tono" in said
    assert "Bot kepada Rina" not in said
    assert "[Ambil]" not in await play.presses("Rina", "q:1")
    await play.presses("Rina", "qt:1:0")
    assert await states(play) == ["open -"]


@pytest.mark.parametrize("wire", ["qo1:{}", "qy:{}", "qm:{}", "q:{}", "qt:{}:0", "qt?:{}", "qa:{}"])
@pytest.mark.parametrize("name", ["Budi", "Asing"])
async def test_a_forged_press_on_anothers_question_is_refused_alike(
    play: Play, name: str, wire: str
) -> None:
    await play.hears(f"{ASKED}\nRina: [Ambil]\nRina: [Jawab]\nRina: Besok.\n{name}: /menu")
    refused = heard(await play.presses(name, wire.format(1)))
    assert refused == heard(await play.presses(name, wire.format(99)))
    assert refused.startswith("Maaf, pertanyaan itu tidak ditemukan.")
    assert await states(play) == ["answered Rina Contoh"]


async def test_what_waits_is_withdrawn_with_the_consent(play: Play) -> None:
    await play.hears(f"Sari: /tanya {SECRET}")
    said = await play.hears("Sari: /privasi\nSari: [Tarik persetujuan]\nSari: [Ya, tarik]")
    assert "Bot mengubah kepada Rina: Maaf, pertanyaan itu tidak ditemukan." in said
    assert await states(play) == ["closed -"]
    assert SECRET not in await play.hears("Rina: /pertanyaan")


async def test_erased_questions_are_nowhere(tmp_path: Path, play: Play) -> None:
    await play.hears(f"Sari: /tanya {SECRET}\nRina: [Ambil]")
    assert holding(tmp_path), "or the test sees nothing"
    await play.hears("Sari: /privasi\nSari: [Hapus data saya]\nSari: [Lanjutkan]\nSari: HAPUS")
    await play.hears("(2 menit kemudian)")
    assert holding(tmp_path) == []


async def test_a_coordinator_who_leaves_gives_it_back(play: Play) -> None:
    await play.hears(f"{ASKED}\nRina: [Ambil]")
    said = await play.hears("Rina: /privasi\nRina: [Tarik persetujuan]\nRina: [Ya, tarik]")
    assert "Keadaan: Belum diambil" in said, "before the other one's eyes"
    assert await states(play) == ["open -"]


async def test_a_long_thread_is_whole_on_the_card(play: Play) -> None:
    await play.hears(f"Sari: /tanya {'a' * 999}?\nRina: [Ambil]\nRina: [Jawab]")
    said = await play.hears(f"Rina: {'b' * 2_000}")
    assert "b" * 2_000 in said.partition("Bot kepada Sari")[2]
    await play.hears(f"Sari: [Tanya lagi]\nSari: {'c' * 1_000}")
    await play.hears(f"Rina: [Jawab]\nRina: {'d' * 2_000}")
    card = await play.presses("Tono", "q:1")
    assert all(piece in card for piece in ("a" * 999, "b" * 2_000, "c" * 1_000, "d" * 2_000))


async def test_an_answer_carries_the_line_by_which_the_office_signs(play: Play) -> None:
    async with play.database.transaction() as connection:
        await connection.execute("update offices set signature = 'Kepala Dinas (contoh)'")
    said = await play.hears(f"{ASKED}\nRina: [Ambil]\nRina: [Jawab]\nRina: Besok.")
    assert "Besok.\n\n     — Kepala Dinas (contoh)\n" in said.partition("Bot kepada Sari")[2]


async def test_the_sample_goes_with_what_was_asked_there(play: Play) -> None:
    """Also with what its coordinator answered for a real office."""
    sari = await number_of(play, "Sari")
    await play.hears("(Dewi memerankan panitia contoh)")
    async with play.database.transaction() as connection:
        [played, *_] = await sample.coordinators(connection)
        office = await connection.one(int, "select id from offices where sample = 1 limit 1")
        await questions.ask(connection, office, sari, SECRET, NOW, NOW + DAY)
        await roles.grant(connection, played.person, "coordinator", 1)
    await play.hears(f"{ASKED}\nDewi: [Ambil]\nDewi: [Jawab]\nDewi: Besok.")
    assert len(await states(play)) == 2
    await play.hears("(Wati pemilik layanan)\nWati: /kantor\nWati: [Hapus contoh]")
    await play.hears("Wati: [Ya, hapus semua contoh]")
    assert await states(play) == ["answered -"]
