"""What is found in the shipped modules by words as people type them."""

from __future__ import annotations

import pytest

from content.finding import Found, find
from content.module import load_modules

M03, M04, M06 = "m03-otomasi-perpustakaan", "m04-katalog-dan-sirkulasi", "m06-layanan-digital"


@pytest.mark.parametrize(
    ("words", "module", "card"),
    [
        ("nomor panggil", M04, "nomor-panggil"),
        ("nomer pangil", M04, "nomor-panggil"),
        ("SLiMS", M03, None),
        ("inlis lite", M03, None),
        ("internet putus", M06, "jalan-lain"),
        ("kepala desa", "m02-mengenal-tpbis", "advokasi"),
        ("hubung", "m01-peran-baru-pustakawan", "penghubung"),
    ],
)
def test_the_card_that_helps_comes_first(words: str, module: str, card: str | None) -> None:
    assert find(words, 3)[0] == Found(module, card)


def test_a_word_misspelt_is_found_like_the_right_one() -> None:
    assert set(find("katalok", 3)) <= set(find("katalog", 20))
    assert find("katalok", 3)


@pytest.mark.parametrize("words", ["", "?!", "xyzzy", "qwerty asdfgh", "\u200b"])
def test_nothing_is_found_where_nothing_fits(words: str) -> None:
    assert find(words, 3) == []


def test_what_stands_everywhere_finds_no_flood() -> None:
    assert len(find("dan yang di", 50)) < 10


def test_a_module_is_found_by_each_word_of_its_title() -> None:
    for module in load_modules().values():
        assert Found(module.id, None) in find(module.front.title, 5)
