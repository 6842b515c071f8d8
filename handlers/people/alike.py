"""Two spellings of one institution: "Perpusdes Loa Raya" is near to "Desa Loa Raya".

Only ever a reason to ask: the person says whether it is the same.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from handlers.seats.whose import folded

_SPELLED_OUT = {
    **dict.fromkeys(("perpusdes", "perpusdesa"), "perpustakaan desa"),
    **dict.fromkeys(("perpus", "perpust"), "perpustakaan"),
    "perpuskel": "perpustakaan kelurahan",
    "ds": "desa",
    "pemdes": "pemerintah desa",
    "kel": "kelurahan",
    "kec": "kecamatan",
    "kab": "kabupaten",
    "sdn": "sd negeri",
    "smpn": "smp negeri",
    "sman": "sma negeri",
    "smkn": "smk negeri",
    "tbm": "taman bacaan",
}
# What stands before the name of a place and is left out as often as said.
_LEFT_OUT = frozenset(
    (
        *("perpustakaan", "desa", "kelurahan", "kantor", "pemerintah", "balai", "masyarakat"),
        *("di", "n", "negeri", "no", "nomor"),
    )
)
_WITHIN = frozenset(("kecamatan", "kabupaten", "kota", "provinsi"))  # where a place lies
_CLOSE = 0.82  # of the letters of one word


def near(one: str, other: str) -> bool:
    """Word by word a letter or two are forgiven; a number is another institution, and so is a word
    more."""
    mine, theirs = _telling(one), _telling(other)
    if not mine or not theirs:
        return False
    if "".join(mine) == "".join(theirs):
        return True
    return len(mine) == len(theirs) and all(map(_close, mine, theirs))


def _telling(name: str) -> list[str]:
    """The words that tell it from others, in order."""
    words = [said for word in folded(name).split() for said in _spelled(word)]
    telling = list[str]()
    for word in words:
        if word in _WITHIN and telling:
            break
        if word not in _LEFT_OUT:
            telling.append(word)
    return telling


def _spelled(word: str) -> list[str]:
    return [word.lstrip("0")] if word.isdigit() else _SPELLED_OUT.get(word, word).split()


def _close(one: str, other: str) -> bool:
    if one == other or not (one.isalpha() and other.isalpha()):
        return one == other
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _CLOSE
