"""What the migrations add up to. `python -m storage.schema > storage/schema.sql` writes it anew."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from storage.migrations import scripts

_HEAD = """\
-- What the migrations add up to, for reading. Never run; written anew after each migration by
--     python -m storage.schema > storage/schema.sql
"""
_STATEMENTS = "select type, sql from sqlite_schema where name not like 'sqlite_%' order by rowid"


def schema() -> str:
    with closing(sqlite3.connect(":memory:")) as raw:
        for script in scripts():
            raw.executescript(script)
        statements = raw.execute(_STATEMENTS).fetchall()
    return _HEAD + "".join(
        f"\n{sql};\n" if kind == "table" else f"{sql};\n" for kind, sql in statements
    )


if __name__ == "__main__":
    print(schema(), end="")
