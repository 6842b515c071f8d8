"""What can go wrong with the database, in our words.

StorageError
├── Unopenable        the file cannot be used at all: corrupt, newer than this program, in use
└── Unavailable       not now: locked by another program, disk full, read-only; nothing was written
"""

from __future__ import annotations

import sqlite3


class StorageError(Exception):
    """The database refused a statement."""


class Unopenable(StorageError):
    """The database file cannot be used; the message says why and what to do."""


class Unavailable(StorageError):
    """The database cannot answer now; the same work may be tried again, nothing was written."""


_PASSING = {
    sqlite3.SQLITE_BUSY: "the database is locked by another program",
    sqlite3.SQLITE_LOCKED: "the database is locked by another program",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk does not read or write",
    sqlite3.SQLITE_READONLY: "the database file is read-only",
    sqlite3.SQLITE_CANTOPEN: "the database file cannot be opened",
}


def translated(error: sqlite3.Error) -> StorageError:
    """The sqlite3 error as ours. Values of the statement are never part of its text."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the primary code of an extended one
    if code in _PASSING:
        return Unavailable(_PASSING[code])
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return Unopenable("the database file is damaged or is not a database")
    return StorageError(str(error))
