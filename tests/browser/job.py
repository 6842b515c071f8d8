"""The main job, as two people do it: a coordinator offers a workshop, a librarian takes a seat."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.hands import Phone

TITLE = "Kelas Menulis Resensi (contoh)"
NAME = "Wulan Contoh, S.I.Pust."
INSTITUTION = "Perpustakaan Desa Contoh"

_WEEKDAY = re.compile(r"^(Sen|Sel|Rab|Kam|Jum) \d")
_CLASH_OR_DAY_OFF = "Tetap pada"


def offer(coordinator: Phone) -> None:
    """Ends with the list of participants before the coordinator's eyes."""
    coordinator.reads("Selamat datang")
    coordinator.press("Ruang panitia")
    coordinator.press("Buat kegiatan")
    coordinator.press("Workshop")
    coordinator.reads("Apa judulnya?")
    coordinator.ask(TITLE, "Kapan?")
    coordinator.press(_WEEKDAY)
    coordinator.reads("pukul berapa?")
    coordinator.ask("16.30-18.00", re.compile(f"Di mana tempatnya|{_CLASH_OR_DAY_OFF}"))
    if _CLASH_OR_DAY_OFF in coordinator.newest.inner_text():
        coordinator.press("Ya, tetap")
        coordinator.reads("Di mana tempatnya?")
    coordinator.ask("Aula Lantai 2 (contoh)", "Berapa kursi")
    coordinator.ask("25", "Beginilah peserta", TITLE, "16.30–18.00", "dari 25 kursi")
    coordinator.press("Ubah / lengkapi")
    coordinator.reads("Konsep", TITLE)
    coordinator.press("Ubah")
    coordinator.reads("Bagian mana yang ingin diubah?")
    coordinator.press("Ubah Kursi")
    coordinator.reads("Berapa kursi")
    coordinator.ask("30", "Sudah dicatat.", "dari 30 kursi")
    coordinator.press("Terbitkan")
    coordinator.reads("Kegiatan sudah terbit", TITLE)
    coordinator.press("Peserta")
    coordinator.reads("Terisi 0 dari 30 kursi", "Belum ada peserta.")


def find(librarian: Phone) -> None:
    """Page on until the workshop is listed, and open it."""
    librarian.reads("Selamat datang")
    librarian.press("Bahasa Indonesia")
    librarian.reads("persetujuan")
    librarian.ask("/kegiatan", "Kegiatan yang akan datang", "1. ")
    page = librarian.messages.last
    while TITLE not in (shown := page.text_content() or ""):
        librarian.press("Berikutnya")
        expect(page).not_to_have_text(shown)
    librarian.press(re.compile(rf"^\d+\. {re.escape(TITLE[:20])}"))
    librarian.reads(TITLE, "Tersisa", "kursi")


def enrol(librarian: Phone, name: str = NAME, institution: str = INSTITUTION) -> None:
    """As somebody whom the service does not know yet."""
    librarian.press("Daftar")
    librarian.reads("persetujuan")
    librarian.press("Setuju")
    librarian.reads("Siapa nama lengkap")
    librarian.ask(name, "Dari instansi")
    librarian.ask(institution, f"Pendaftaran atas nama {name} diterima", TITLE)
    expect(librarian.button("Batalkan pendaftaran")).to_be_visible()
