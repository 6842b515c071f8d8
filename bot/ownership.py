"""One process owns the data: its lock, and the key that signs what it gives out."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

KEY_BYTES = 32


class NotOurs(Exception):
    """The data cannot be used by this process; the message says why and what to do."""


@contextmanager
def owned(database: Path, data_dir: Path) -> Iterator[None]:
    """Hold the locks of the database and of the folder with its files.

    Raises `NotOurs` where another process holds one, or where they cannot be used.
    """
    with ExitStack() as locks:
        held = {data_dir / "rekan.lock": data_dir, database.with_suffix(".lock"): database}
        for lock, of in held.items():
            locks.enter_context(_locked(lock, of))
        if database.exists() and not _is_usable(database):
            raise NotOurs(f"{database} is not a file that this user may read and write")
        yield


@contextmanager
def _locked(path: Path, of: Path) -> Iterator[None]:
    lock = FileLock(path, timeout=0)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise NotOurs(f"{of} is in use by another `rekan run`: stop that one first") from None
    except OSError as error:
        raise NotOurs(f"{path.parent} cannot be written ({error.strerror})") from None
    try:
        yield
    finally:
        lock.release()


def _is_usable(file: Path) -> bool:
    return file.is_file() and os.access(file, os.R_OK | os.W_OK)


def signing_key(data_dir: Path) -> bytes:
    """The key of this service, made at first use and readable by its owner only.

    Raises `NotOurs` where it cannot be read or written.
    """
    path = data_dir / "invitation.key"
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        _make_once(path)
        key = bytes.fromhex(path.read_text(encoding="ascii"))
    except (OSError, ValueError) as error:
        raise NotOurs(f"{path} cannot be used: {type(error).__name__}") from None
    if len(key) != KEY_BYTES:
        raise NotOurs(f"{path} is not a key of {KEY_BYTES} bytes")
    return key


def _make_once(path: Path) -> None:
    """Written whole under another name first, so that two at once end with one key."""
    if path.exists():
        return
    made = path.with_suffix(f".{os.getpid()}")
    descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(KEY_BYTES))
    try:
        os.link(made, path)
    except FileExistsError:
        pass
    finally:
        made.unlink()
