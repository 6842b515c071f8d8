"""PDF pages and QR pictures."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.worker import confirmation, qr_code, register
from bot.worker.paper import known
from handlers.files.attachments import Confirmation, QrCode, Register, RegisterDay, parse
from tests.bot.working import working

PAGE = re.compile(rb"/Type /Page\b")


def a_register(
    guests: int = 1,
    days: int = 1,
    name: str = "Sari Contoh, S.IP.",
    office: str = "Dinas (contoh)",
) -> Register:
    return Register(
        file_name="daftar.pdf",
        heading="DAFTAR HADIR",
        title="Bimtek (contoh)",
        days=tuple(
            RegisterDay(head=(f"Hari {day}", "Tempat: Aula"), signed=f"Bontang, {day} Mei")
            for day in range(1, days + 1)
        ),
        columns=("No", "Nama", "Tanda tangan"),
        widths=(10, 180, 77),
        guests=tuple((str(number), name, "") for number in range(1, guests + 1)),
        signer=(office,),
        by_hand=("( .... )", "NIP. ...."),
        page="Halaman",
    )


PROOF = Confirmation(
    file_name="bukti.pdf",
    heading="Dinas (contoh)",
    title="Keterangan Hadir",
    opening="Telah hadir:",
    values=(("Nama", "Sari Contoh"), ("", "Sesi 1")),
    closing=("Bontang",),
    remark="Bukan sertifikat bertanda tangan elektronik.",
)
CODE = QrCode(file_name="kode.png", leads="https://t.me/contoh_bot?start=h1")


def words(pdf: bytes) -> str:
    """What its pages say."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return "".join(zlib.decompress(each).decode("cp1252") for each in streams)


def drawn(attachment: Register | Confirmation, path: Path) -> bytes:
    if isinstance(attachment, Register):
        register.write(attachment, path)
    else:
        confirmation.write(attachment, path)
    return path.read_bytes()


def test_each_day_has_pages_of_its_own_with_everybody_and_the_head(tmp_path: Path) -> None:
    one = drawn(a_register(60), tmp_path / "a.pdf")
    two = drawn(a_register(60, days=2), tmp_path / "b.pdf")
    pages = len(PAGE.findall(one))
    assert pages > 1
    assert len(PAGE.findall(two)) == 2 * pages
    said = words(two)
    assert said.count("Sari Contoh") == 120
    assert said.count("Tanda tangan") >= 2 * pages - 2, "on each page that has rows"
    assert said.count("Hari 2") == 1
    assert said.index("Bontang, 1 Mei") < said.index("Hari 2") < said.index("Bontang, 2 Mei")


def test_nobody_is_a_page_too(tmp_path: Path) -> None:
    assert "DAFTAR HADIR" in words(drawn(a_register(0), tmp_path / "a.pdf"))


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("Sari Contoh, S.IP.", "Sari Contoh, S.IP."),
        ("François d’Été – “contoh” •••001", "François d’Été – “contoh” •••001"),
        ("Şahin Łukasz Đorđe Čapek", "Sahin Lukasz Dorde Capek"),
        ("李小龙", "???"),
        ("Sari 😀", "Sari ?"),
        ("a\u200bb\tc", "a b c"),
        ("", ""),
    ],
)
def test_letters_that_the_fonts_lack_are_the_nearest(written: str, printed: str) -> None:
    assert known(written) == printed


def test_a_very_long_name_breaks_no_page(tmp_path: Path) -> None:
    assert "Panjang" in words(drawn(a_register(3, name="Panjang" * 60), tmp_path / "a.pdf"))


def test_a_long_office_stays_on_the_paper(tmp_path: Path) -> None:
    """In lines, as a column of 90 millimetres holds them."""
    long = "Dinas Perpustakaan dan Kearsipan Kabupaten Kutai Kartanegara " * 2
    pdf = words(drawn(a_register(office=long), tmp_path / "a.pdf"))
    lines = [line for line in re.findall(r"\((.*?)\) Tj", pdf) if "Dinas" in line]
    assert len(lines) == 2
    assert all(len(line) < 60 for line in lines)
    assert "NIP. ...." in pdf


def test_a_value_of_two_lines_is_not_stretched(tmp_path: Path) -> None:
    """What fills a line with gaps sets the space between its words."""
    when = "Senin, 23 November 2026, pukul 08.00 s.d. Selasa, 24 November 2026, pukul 16.00 WITA"
    pdf = words(drawn(PROOF.model_copy(update={"values": (("Waktu", when),)}), tmp_path / "a.pdf"))
    assert not re.search(r"[1-9][\d.]* Tw", pdf)


def test_a_confirmation_says_what_it_is_not(tmp_path: Path) -> None:
    pdf = drawn(PROOF, tmp_path / "a.pdf")
    assert len(PAGE.findall(pdf)) == 1
    assert "Sari Contoh" in words(pdf)
    assert "Bukan sertifikat bertanda tangan elektronik" in words(pdf)


def test_a_qr_code_is_a_picture_with_a_border(tmp_path: Path) -> None:
    qr_code.write(CODE, tmp_path / "a.png")
    picture = (tmp_path / "a.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    width, height = (int.from_bytes(picture[at : at + 4]) for at in (16, 20))
    assert width == height
    assert width > 300


@pytest.mark.parametrize("attachment", [a_register(2), PROOF, CODE])
async def test_the_worker_draws_each(
    attachment: Register | Confirmation | QrCode, tmp_path: Path
) -> None:
    async with working(tmp_path) as worker:
        path = await worker.draw(attachment)
    assert path.stat().st_size > 100
    assert parse(attachment.model_dump_json(exclude_defaults=True)) == attachment


@pytest.mark.parametrize(
    "broken",
    [
        {"guests": (("1", "Sari"),)},
        {"widths": (10, 20)},
        {"days": ()},
        {"file_name": "daftar.xlsx"},
        {"file_name": "../daftar.pdf"},
    ],
)
def test_a_register_that_does_not_fit_is_refused(broken: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Register.model_validate(a_register().model_dump() | broken)
