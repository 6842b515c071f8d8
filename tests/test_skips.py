"""What a skipped test says at the end, and when it fails the run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import skips

SUITE = """
import pytest

@pytest.mark.parametrize("browser", range(3))
@pytest.mark.skip(reason="chromium is not installed")
def test_page(browser): ...

def test_server():
    pytest.skip("no server")

def test_passes(): ...
"""


def run_suite(folder: Path, nothing_skipped: str, suite: str = SUITE) -> tuple[int, list[str]]:
    shutil.copy(skips.__file__, folder / "conftest.py")
    (folder / "test_suite.py").write_text(suite)
    (folder / "pytest.ini").write_text("[pytest]\n")
    outcome = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", folder],
        env={
            **os.environ,
            skips.NOTHING_SKIPPED: nothing_skipped,
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        },
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return outcome.returncode, outcome.stdout.splitlines()


def test_each_reason_is_said_once(tmp_path: Path) -> None:
    status, lines = run_suite(tmp_path, nothing_skipped="")
    assert status == 0
    assert [line for line in lines if line.startswith("Skipped")] == [
        "Skipped 3: chromium is not installed",
        "Skipped 1: no server",
    ]


def test_a_skip_fails_the_run_where_nothing_may_skip(tmp_path: Path) -> None:
    status, lines = run_suite(tmp_path, nothing_skipped="1")
    assert status == pytest.ExitCode.TESTS_FAILED
    assert "REKAN_NOTHING_SKIPPED=1 and 4 skipped: the run fails." in lines


def test_a_file_that_skips_itself_fails_it_too(tmp_path: Path) -> None:
    suite = "import pytest\npytest.importorskip('no_such_module')\n"
    status, lines = run_suite(tmp_path, nothing_skipped="1", suite=suite)
    assert status != 0
    assert "REKAN_NOTHING_SKIPPED=1 and 1 skipped: the run fails." in lines


def test_only_the_real_data_of_telegram_may_be_missing(tmp_path: Path) -> None:
    suite = f"import pytest\ndef test_data(): pytest.skip({skips.NO_DATA!r})\n"
    status, lines = run_suite(tmp_path, nothing_skipped="1", suite=suite)
    assert status == 0
    assert f"Skipped 1: {skips.NO_DATA}" in lines
    status, lines = run_suite(tmp_path, nothing_skipped="1", suite=suite + SUITE)
    assert status == pytest.ExitCode.TESTS_FAILED
    assert "REKAN_NOTHING_SKIPPED=1 and 4 skipped: the run fails." in lines


def test_nothing_skipped_passes(tmp_path: Path) -> None:
    status, _lines = run_suite(tmp_path, nothing_skipped="1", suite="def test_passes(): ...\n")
    assert status == 0
