"""What a failure is called in the log: its class and place, never its words.

An exception's words can hold what somebody typed, or a token.
"""

from __future__ import annotations

from pathlib import Path
from traceback import walk_tb


def place_of(error: BaseException) -> str:
    """File and line, innermost first: `board.py:41 < turn.py:60`."""
    frames = [(frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__)]
    return " < ".join(f"{Path(file).name}:{line}" for file, line in reversed(frames))


def named(error: BaseException) -> str:
    """Class and place in one line: `ValueError at board.py:41 < turn.py:60`."""
    return f"{type(error).__name__} at {place_of(error)}"
