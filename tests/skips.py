"""What a missing thing skipped is said at the end; where CI asks for it, that fails the run."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Generator

import pytest

NOTHING_SKIPPED = "REKAN_NOTHING_SKIPPED"
# The one reason that is none to fail: the files are large, of others, and not for this repository.
NO_DATA = "BOT_API_DATA names no folder with Telegram's real updates, methods and errors"


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter,
) -> Generator[None, None, None]:
    yield  # the failures first: these lines stay in sight at the very end
    reasons = skipped(terminalreporter)
    for reason, count in sorted(reasons.items()):
        terminalreporter.write_line(f"Skipped {count}: {reason}", yellow=True)
    del reasons[NO_DATA]
    if reasons and nothing_may_skip():
        terminalreporter.write_line(
            f"{NOTHING_SKIPPED}=1 and {reasons.total()} skipped: the run fails.", red=True
        )


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None or session.exitstatus != pytest.ExitCode.OK or not nothing_may_skip():
        return
    if skipped(reporter).keys() - {NO_DATA}:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def nothing_may_skip() -> bool:
    return os.environ.get(NOTHING_SKIPPED) == "1"


def skipped(reporter: pytest.TerminalReporter) -> Counter[str]:
    """How many each reason skipped; a test file that skips itself counts as one."""
    reasons: Counter[str] = Counter()
    for report in reporter.stats.get("skipped", []):
        _path, _line, reason = report.longrepr
        reasons[reason.removeprefix("Skipped: ")] += 1
    return reasons
