"""`rekan` with shorter waits than the real ones: WAITS names a JSON file that says which.

{"bot.loops.pace": {"RECOVERY_SECONDS": 5}}
"""

from __future__ import annotations

import importlib
import json
import os
from pathlib import Path

from bot.cli import main

if __name__ == "__main__":
    for module, waits in json.loads(Path(os.environ["WAITS"]).read_text()).items():
        for name, seconds in waits.items():
            assert hasattr(importlib.import_module(module), name), name
            setattr(importlib.import_module(module), name, seconds)
    main()
