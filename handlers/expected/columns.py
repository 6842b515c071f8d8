"""Which column of a sent list says what: found by its heading, in any order, in two languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_LETTERS = re.compile(r"[^\W_]+")
_FILLERS = frozenset(
    (
        *("no", "nomor", "number", "lengkap", "full", "asal", "peserta"),
        *("participant", "s", "dan", "and", "dengan", "with", "beserta"),
        *("gelar", "title", "titles", "aktif", "active", "the", "of"),
    )
)
_PHONES = frozenset(
    (
        *("telepon", "telpon", "telp", "tlp", "tel", "hp", "handphone"),
        *("ponsel", "seluler", "wa", "whatsapp", "kontak", "contact", "phone"),
        *("mobile", "cell", "cellphone", "telephone"),
    )
)
_NAMES = {
    "name": ("nama", "nama pustakawan", "name"),
    "institution": (
        *("instansi", "nama instansi", "lembaga", "nama lembaga", "unit kerja", "satuan kerja"),
        *("tempat kerja", "tempat tugas", "opd", "institution", "organisation", "organization"),
        *("workplace", "agency", "work unit"),
    ),
    "status": ("status", "status kepegawaian", "status pegawai", "employment status"),
    "position": ("jabatan", "nama jabatan", "position", "job position", "job"),
    "library": ("perpustakaan", "nama perpustakaan", "library", "library name"),
    "library_kind": (
        *("jenis perpustakaan", "tipe perpustakaan"),
        *("library kind", "library type"),
    ),
    "city": (
        *("kota", "kabupaten", "kab", "kabupaten kota", "kab kota"),
        *("city", "regency", "city regency"),
    ),
    "district": ("kecamatan", "kec", "district", "subdistrict", "sub district"),
}
_FIELDS = {frozenset(name.split()): field for field, names in _NAMES.items() for name in names}
_OURS = frozenset(("alasan", "reason", "baris", "line"))  # what we add ourselves to wrong rows


@dataclass(frozen=True)
class Columns:
    """`fields`: what is said where, by the column's place. `ignored`: headings of no use here.

    `ours`: the places of what we added to rows that were wrong, when they come back.
    `twice`: two headings for one thing."""

    headings: tuple[str, ...]
    fields: dict[str, int]
    ignored: tuple[str, ...]
    ours: frozenset[int] = frozenset()
    twice: tuple[str, str] | None = None


def recognise(headings: Sequence[str]) -> Columns:
    fields: dict[str, int] = {}
    ignored: list[str] = []
    ours: set[int] = set()
    for place, heading in enumerate(headings):
        words = frozenset(_LETTERS.findall(heading.casefold()))
        field = _field(words - _FILLERS)
        if words and words <= _OURS:
            ours.add(place)
        elif field is None:
            if words - _FILLERS:
                ignored.append(heading)
        elif field in fields:
            return Columns(tuple(headings), fields, (), twice=(headings[fields[field]], heading))
        else:
            fields[field] = place
    return Columns(tuple(headings), fields, tuple(ignored), frozenset(ours))


def _field(words: frozenset[str]) -> str | None:
    return "phone" if words and words <= _PHONES else _FIELDS.get(words)
