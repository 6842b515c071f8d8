"""Charts of made-up results. `python -m tests.bot.charts docs/pictures` draws them there."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.worker import chart as drawing
from handlers.files.attachments import Bar, Bars, Chart, Scale, Scales


def bars(*answers: tuple[str, int], whole: int | None = None) -> Bars:
    """Each with its share of those who answered; `whole` is how many that were, else the sum."""
    answered = whole or sum(count for _, count in answers)
    return Bars(
        bars=tuple(
            Bar(
                label=label,
                value=count / answered,
                said=f"{100 * count / answered:.0f} % ({count})",
            )
            for label, count in answers
        ),
        whole=1,
    )


def scale(label: str, *counts: int) -> Scale:
    points = sum(25 * number * count for number, count in enumerate(counts, start=1))
    said = f"{points / sum(counts):.2f}".replace(".", ",")
    return Scale.model_validate({"label": label, "counts": counts, "said": said})


SINGLE = Chart(
    file_name="jajak-satu-pilihan.png",
    title="Hari apa paling cocok untuk pertemuan bulanan?",
    subtitle="37 dari 40 peserta menjawab",
    shows=bars(
        ("Selasa", 6),
        ("Rabu", 18),
        ("Kamis", 11),
        ("Jumat, setelah pukul 13.30 WITA", 2),
        ("Sabtu", 0),
    ),
    footnote="Data contoh · Bimtek Literasi Digital (contoh)",
)
SPEAKER = Chart(
    file_name="evaluasi-narasumber.png",
    title="Evaluasi Sari Contoh, S.I.Pust.",
    subtitle="Sesi 2: Katalog Digital · 31 dari 34 menjawab",
    shows=Scales(
        answers=("1 Tidak baik", "2 Kurang baik", "3 Baik", "4 Sangat baik"),
        scales=(
            scale("Penguasaan materi", 0, 1, 9, 21),
            scale("Sistematika penyajian", 0, 3, 14, 14),
            scale("Kemampuan menyajikan dan menjawab pertanyaan", 1, 4, 12, 14),
            scale("Ketepatan waktu", 5, 9, 12, 5),
            scale("Manfaat materi bagi tugas Bapak/Ibu", 0, 0, 8, 23),
        ),
    ),
    footnote="Data contoh. Dalam batang: jumlah jawaban. Di ujungnya: rata-rata nilai (25–100).",
)
SEVERAL = Chart(
    file_name="jajak-dua-belas-pilihan.png",
    title="Pelatihan apa yang Bapak/Ibu perlukan tahun depan?",
    subtitle="128 dari 143 menjawab · boleh memilih beberapa",
    shows=bars(
        ("Menyusun program literasi bersama sekolah dan taman bacaan", 84),
        ("Promosi perpustakaan di media sosial", 79),
        ("Keamanan informasi dan data pribadi pemustaka", 66),
        ("Mengajar literasi digital bagi warga lanjut usia", 61),
        ("Pengatalogan dan sirkulasi dengan perangkat lunak otomasi", 57),
        ("Mengukur dampak: angka layanan, survei, dan tindak lanjut", 48),
        ("Layanan ramah difabel", 42),
        ("Klub buku dan kelas kreatif untuk anak dan remaja", 39),
        ("Menyampaikan manfaat perpustakaan kepada pimpinan", 31),
        ("Menata ruang baca dengan biaya rendah", 24),
        ("Menangani keluhan dengan bijak", 13),
        ("Lainnya", 4),
        whole=128,
    ),
    footnote="Data contoh. Jumlah persentase melebihi 100 %.",
)
SHOWN = (SINGLE, SPEAKER, SEVERAL)

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(exist_ok=True)
    for shown in SHOWN:
        drawing.write(shown, folder / shown.file_name)
