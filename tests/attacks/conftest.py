from __future__ import annotations

import pytest

from tests.attacks.figures import FORM, LONG, told


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if LONG and told:
        terminalreporter.section("figures of the attacks")
        for attack, numbers in told:
            terminalreporter.write_line(f"{attack:<12} {FORM:<6} {numbers}")
