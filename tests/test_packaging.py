"""House rules of what surrounds the code: pinned requirements, the Makefile, CI."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
REQUIREMENTS = ("run.txt", "dev.txt")


def read(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def pinned(file: str) -> dict[str, str]:
    """Each entry of a requirement file by its name, with its continuation lines but no comment."""
    lines = [line for line in read(f"requirements/{file}").splitlines() if line.strip()[:1] != "#"]
    entries = "\n".join(lines).replace("\\\n", " ").splitlines()
    return {normal(entry): entry for entry in entries if entry.strip()}


def normal(requirement: str) -> str:
    """The distribution's name as the index compares it (PEP 503), without version and extras."""
    name = re.match(r"[\w.-]+", requirement)
    assert name is not None, f"not a requirement: {requirement}"
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def version(entry: str) -> str:
    return entry.split("--hash")[0].strip()


@pytest.mark.parametrize("file", REQUIREMENTS)
def test_requirements_name_no_address(file: str) -> None:
    text = read(f"requirements/{file}")
    assert not re.search(r"https?:|index-url|find-links|file:|\bgit\+", text)


@pytest.mark.parametrize("file", REQUIREMENTS)
def test_each_requirement_is_pinned_with_hashes(file: str) -> None:
    loose = [
        name
        for name, entry in pinned(file).items()
        if not re.match(r"\S+==\S+ .*--hash=sha256:[0-9a-f]{64}", entry)
    ]
    assert not loose, f"make lock pins these: {loose}"


def test_run_requirements_hold_each_dependency_and_the_build_back_end() -> None:
    named = PROJECT["project"]["dependencies"] + PROJECT["build-system"]["requires"]
    missing = {normal(requirement) for requirement in named} - pinned("run.txt").keys()
    assert not missing, f"make lock adds these: {missing}"


def test_dev_requirements_hold_each_tool() -> None:
    named = PROJECT["project"]["optional-dependencies"]["dev"]
    missing = {normal(requirement) for requirement in named} - pinned("dev.txt").keys()
    assert not missing, f"make lock adds these: {missing}"


def test_dev_requirements_pin_what_run_pins() -> None:
    run, dev = pinned("run.txt"), pinned("dev.txt")
    apart = [name for name in run if version(run[name]) != version(dev.get(name, ""))]
    assert not apart, f"make lock joins these: {apart}"


def test_one_oldest_python() -> None:
    oldest = PROJECT["project"]["requires-python"].removeprefix(">=")
    assert f"--python-version {oldest} " in read("Makefile")
    assert f"< ({oldest.replace('.', ', ')})" in read("requirements/install.sh")
    assert PROJECT["tool"]["mypy"]["python_version"] == oldest


def targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))


def test_make_lists_each_target() -> None:
    listed = set(re.findall(r"^([a-z]+):.* ## ", read("Makefile"), re.MULTILINE))
    assert listed == targets()


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_each_make_command_in_the_docs_works(page: str) -> None:
    text = read(page) if (ROOT / page).exists() else ""
    assert made(text) <= targets()


def made(text: str) -> set[str]:
    """The targets that a page's code, not its prose, gives to make."""
    code = "\n".join(re.findall(r"```.*?```|`[^`\n]+`", text, re.DOTALL))
    return set(re.findall(r"(?:^|[`;&$]) *make +([a-z][\w-]*)", code, re.MULTILINE))


def test_only_code_gives_targets_to_make() -> None:
    page = (
        "We make tea.\nmake sure.\n\n```sh\ngit clone x && make run\n$ make test\n```\n`make lock`"
    )
    assert made(page) == {"run", "test", "lock"}


def test_ci_runs_exactly_make_check() -> None:
    script = read(".ci/run")
    assert re.findall(r"^[^#\n]*\bmake\b.*$", script, re.MULTILINE) == [
        "exec make check </dev/null"
    ]
    assert "REKAN_NOTHING_SKIPPED=1" in script
