"""Codes that people tap, copy and type: small letters, and digits that look like none of them."""

from __future__ import annotations

import secrets
from string import ascii_lowercase

ALPHABET = ascii_lowercase + "234567"


def new_code(length: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(length))
