"""Two spellings of one institution, and two institutions that are spelt nearly alike."""

from __future__ import annotations

import pytest

from handlers.people.alike import near


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("perpustakaan desa loa raya", "Perpusdes Loa Raya"),
        ("Perpusdes Loa Raya", "Desa Loa Raya"),
        ("Ds. Loa Raya", "Desa Loa Raya"),
        ("Desa Loaraya", "Desa Loa Raya"),
        ("Perpusdes Loa Raya Kec. Tenggarong Seberang", "Perpustakaan Desa Loa Raya"),
        ("Pemdes Loa Duri Hilir", "Desa Loa Duri Ilir"),
        ("Perpusdes Tengarong", "Desa Tenggarong"),
        ("Kel. Melayu", "Kelurahan Melayu"),
        ("SDN 001 Loa Janan", "SD Negeri 1 Loa Janan"),
        ("Perpustakaan SDN 001 Loa Janan", "SDN 001 Loa Janan"),
        ("SMPN 2 Tenggarong", "SMP N 2 Tenggarong"),
        ("TBM Melati", "Taman Bacaan Masyarakat Melati"),
    ],
)
def test_these_are_asked_about(one: str, other: str) -> None:
    assert near(one, other)
    assert near(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Desa Loa Duri Ilir", "Desa Loa Duri Ulu"),
        ("Desa Loa Raya", "Desa Loa Kulu"),
        ("Desa Bukit Raya", "Desa Bukit Jaya"),
        ("Tenggarong", "Tenggarong Seberang"),
        ("Kelurahan Loa Ipuh", "Kelurahan Loa Ipuh Darat"),
        ("Kecamatan Loa Janan", "Desa Loa Janan"),
        ("PKK Desa Loa Raya", "Desa Loa Raya"),
        ("SDN 001 Loa Raya", "Desa Loa Raya"),
        ("SDN 001 Loa Janan", "SDN 002 Loa Janan"),
        ("SMPN 1 Tenggarong", "SMAN 1 Tenggarong"),
        ("TBM Melati", "TBM Mawar"),
        ("Dinas Perpustakaan Kukar", "Dinas Pendidikan Kukar"),
        ("Perpustakaan Desa", "Perpustakaan"),
    ],
)
def test_these_are_not(one: str, other: str) -> None:
    assert not near(one, other)
    assert not near(other, one)
