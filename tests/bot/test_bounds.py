"""How much of the machine a file may take, tried in a process of its own, as in the service.

What breaks in anywhere, as these bounds do, must not break in where tests are measured.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bot.workbooks import part, sheet, workbook

needs_proc = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux")

BOUNDED = """
import resource, sys
from pathlib import Path
from bot.worker import reading
setattr(reading, sys.argv[2], float(sys.argv[3]) if "SECONDS" in sys.argv[2] else int(sys.argv[3]))
before = resource.getrlimit(resource.RLIMIT_AS)
print(reading.read_table(Path(sys.argv[1])).reason)
assert resource.getrlimit(resource.RLIMIT_AS) == before
"""


def reason_with(path: Path, bound: str, value: float) -> str:
    told = subprocess.run(
        [sys.executable, "-c", BOUNDED, str(path), bound, str(value)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return told.stdout.strip()


@needs_proc
def test_what_would_fill_the_memory(tmp_path: Path) -> None:
    path = workbook(tmp_path / "berkas", core=part("a", "<b/>" * 2_000_000))
    assert reason_with(path, "MOST_MEMORY", 64 * 2**20) == "file_too_large"


def test_what_would_never_end(tmp_path: Path) -> None:
    empty = '<row><c r="XFD1"/></row>'
    path = workbook(tmp_path / "berkas", sheet(empty * 100_000))
    assert reason_with(path, "MOST_SECONDS", 0.05) == "file_too_large"
