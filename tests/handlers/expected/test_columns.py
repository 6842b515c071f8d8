"""Headings as offices write them."""

from __future__ import annotations

import pytest

from handlers.expected.columns import recognise


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        *((words, "name") for words in ("Nama", "NAMA LENGKAP", "Nama peserta", "Full name")),
        *((words, "name") for words in ("Nama lengkap dengan gelar", " nama : ", "Name")),
        *((words, "institution") for words in ("Instansi", "Asal Instansi", "Unit Kerja", "OPD")),
        *((words, "phone") for words in ("No. HP", "No HP/WA", "WhatsApp", "Nomor Telepon")),
        *((words, "phone") for words in ("Telp.", "no. handphone aktif", "Phone number", "WA")),
        *((words, "status") for words in ("Status", "Status Kepegawaian", "Employment status")),
        *((words, "position") for words in ("Jabatan", "Position")),
        *((words, "library") for words in ("Perpustakaan", "Nama perpustakaan", "Library")),
        *((words, "library_kind") for words in ("Jenis Perpustakaan", "Library type")),
        *((words, "city") for words in ("Kota/Kabupaten", "Kab./Kota", "Kota asal", "City")),
        *((words, "district") for words in ("Kecamatan", "Kec.", "District")),
    ],
)
def test_a_heading_is_known(heading: str, field: str) -> None:
    assert recognise(["x", heading]).fields == {field: 1}


def test_what_is_not_used_is_named_unless_it_is_ours() -> None:
    columns = recognise(["No.", "NIP", "Nama", "", "Alasan", "Baris", "Nama ibu kandung"])
    assert columns.fields == {"name": 2}
    assert columns.ignored == ("NIP", "Nama ibu kandung")


def test_two_columns_for_one_thing_are_named() -> None:
    assert recognise(["Nama", "No. HP", "WhatsApp"]).twice == ("No. HP", "WhatsApp")
