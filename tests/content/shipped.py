"""A copy of the shipped content, to break one thing of it."""

from __future__ import annotations

import shutil
from importlib.resources import as_file, files
from pathlib import Path


def shipped(to: Path) -> None:
    """Every folder of content, below `to`."""
    with as_file(files("content")) as content:
        for folder in content.iterdir():
            if folder.is_dir() and folder.name != "__pycache__":
                shutil.copytree(folder, to / folder.name)
