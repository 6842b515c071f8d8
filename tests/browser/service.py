"""`rekan run` in a process of its own, to be killed and started again."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

_ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)")


class Service:
    """`folder` holds its data and is where it runs, so that no `.env` is read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self._port = "0"  # any free one, then the same one again

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Returns once a browser can connect."""
        with (self._folder / "service.log").open("a") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot.cli", "run"],
                cwd=self._folder,
                env={**os.environ, "WEB_PORT": self._port, "DATA_DIR": str(self._folder / "data")},
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if found := _ADDRESS.search(line):
                self._port = found[1]
                return
        raise AssertionError((self._folder / "service.log").read_text())

    def kill(self) -> None:
        """As when the power fails."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
