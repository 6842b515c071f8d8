"""Invitation codes: signed, so that none can be made up and none needs a database to be made.

Twenty bytes in base32, 32 characters that fit a deep link and can be typed: what it grants, when
it ends (seconds since 1970), a nonce that is used once, and a signature.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets
import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

OWNER, COORDINATOR, SPEAKER, MENTOR = b"o", b"c", b"s", b"m"
_HEAD = struct.Struct(">cI5s")
_SIGNATURE_BYTES = 10


@dataclass(frozen=True)
class Invitation:
    grants: bytes
    ends: datetime
    nonce: str


def invite(grants: bytes, key: bytes, now: datetime, lives: timedelta) -> str:
    """A new code that works once, until `now + lives`."""
    ends = int((now + lives).timestamp())
    return _code(_HEAD.pack(grants, ends, secrets.token_bytes(5)), key)


def code_of(invitation: Invitation, key: bytes) -> str:
    """The code that says this, once more."""
    ends = int(invitation.ends.timestamp())
    return _code(_HEAD.pack(invitation.grants, ends, bytes.fromhex(invitation.nonce)), key)


def _code(head: bytes, key: bytes) -> str:
    return base64.b32encode(head + _signature(head, key)).decode().lower()


def read_invitation(code: str, key: bytes) -> Invitation | None:
    """What the code says; None where it is not one of ours. Its end is for the caller to judge."""
    try:
        packed = base64.b32decode("".join(code.split()).upper())
    except (binascii.Error, ValueError):
        return None
    head, signature = packed[: _HEAD.size], packed[_HEAD.size :]
    if not hmac.compare_digest(signature, _signature(head, key)):
        return None
    grants, ends, nonce = _HEAD.unpack(head)
    return Invitation(grants, datetime.fromtimestamp(ends, UTC), nonce.hex())


def _signature(head: bytes, key: bytes) -> bytes:
    return hmac.digest(key, head, "sha256")[:_SIGNATURE_BYTES]
