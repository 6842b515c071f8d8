"""House rules as tests: the docs name what is there, the files keep their size and their place.

Code in the docs is what stands in backticks or in a fenced block. A word of it is a path where it
holds a slash or ends like a source file; `path:name` also says that the file defines the name.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from bot.cli import main
from bot.settings import Settings
from handlers.routes import ROUTES
from tests.test_packaging import made, targets

ROOT = Path(__file__).resolve().parent.parent
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
ROOT_PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
PAGES = [*(ROOT / name for name in ROOT_PAGES), *sorted((ROOT / "docs").rglob("*.md"))]

MOST_LINES, MOST_FUNCTION_LINES, MOST_DECISION_LINES = 300, 50, 40
CODE_FOLDERS = ("bot", "handlers", "storage", "content", "tests", "benchmarks", "requirements")
CODE_SUFFIXES = (".py", ".js", ".css", ".html", ".sql", ".sh")
FOLDERS = {*CODE_FOLDERS, "docs", "deploy"}
FILES = {*ROOT_PAGES, "LICENSE", "Makefile", "pyproject.toml"}

_MADE_HERE = (".env", ".venv", "data")  # by running, so not in a fresh checkout
_SUFFIXES = (*CODE_SUFFIXES, ".md", ".toml", ".txt", ".ftl", ".yaml", ".png")
_PATH = re.compile(r"(?P<path>(?!\d)[\w.-]+(?:/[\w.-]+)*/?)(?::(?P<name>[A-Za-z_][\w.]*))?")
_LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)")
_FENCED = re.compile(r"^```\w*\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_INLINE = re.compile(r"`([^`\n]+)`")


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def code(page: Path) -> list[str]:
    """The lines of fenced blocks, and what stands in backticks."""
    text = read(page)
    fenced = [line for block in _FENCED.findall(text) for line in block.splitlines()]
    return [*fenced, *_INLINE.findall(_FENCED.sub("", text))]


def paths(words: str) -> Iterator[tuple[str, str | None]]:
    """Each path among these words, with the name it is said to define."""
    for word in words.split():
        match = _PATH.fullmatch(word)
        if match is None or match["path"].split("/")[0] in _MADE_HERE:
            continue
        path = match["path"]
        if "/" in path or path.endswith(_SUFFIXES) or path in FILES:
            yield path, match["name"]


def defined(path: Path) -> set[str]:
    """The names a Python file defines, those of a class as `Class.name`."""
    return set(_names(ast.parse(read(path)).body, ""))


def _names(body: list[ast.stmt], prefix: str) -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield prefix + node.name
        if isinstance(node, ast.ClassDef):
            yield from _names(node.body, f"{prefix}{node.name}.")
        assigned = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        yield from (prefix + target.id for target in assigned if isinstance(target, ast.Name))


def wrong(words: str) -> list[str]:
    """The paths among these words that are not there, or do not define what they should."""
    found = []
    for path, name in paths(words):
        if not (ROOT / path).exists():
            found.append(f"{path} is not there")
        elif name is not None and name not in defined(ROOT / path):
            found.append(f"{path} does not define {name}")
    return found


def named(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_each_path_named_is_there(page: Path) -> None:
    broken = [f"{link} is not there" for link in links(page) if not (page.parent / link).exists()]
    assert broken + [each for words in code(page) for each in wrong(words)] == []


def links(page: Path) -> list[str]:
    return [str(link) for link in _LINK.findall(read(page))]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("handlers/routes.py", [("handlers/routes.py", None)]),
        ("bot/cli.py:main", [("bot/cli.py", "main")]),
        ("`no", []),
        ("README.md and handlers/", [("README.md", None), ("handlers/", None)]),
        ("data/rekan.db .venv/bin/pytest /kantor sqlite:///x ROUTES.press 30/11/2026", []),
    ],
)
def test_a_path_is_told_from_other_code(words: str, found: list[tuple[str, str | None]]) -> None:
    assert list(paths(words)) == found


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_no_code_breaks_over_a_line(page: Path) -> None:
    lines = _FENCED.sub("", read(page)).splitlines()
    assert [line for line in lines if line.count("`") % 2] == []


def test_a_wrong_path_is_found() -> None:
    assert wrong("bot/none.py") == ["bot/none.py is not there"]
    assert wrong("bot/cli.py:none") == ["bot/cli.py does not define none"]
    assert wrong("bot/cli.py:main bot/settings.py:Settings.database") == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_each_make_target_named_is_there(page: Path) -> None:
    assert made(read(page)) <= targets()


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_each_command_of_rekan_named_is_there(page: Path) -> None:
    commands = {" ".join(words) for words in rekan(page)}
    assert [command for command in sorted(commands) if not understood(command.split())] == []


def rekan(page: Path) -> Iterator[list[str]]:
    for words in code(page):
        first, *rest = words.split() or [""]
        if first.removeprefix(".venv/bin/") == "rekan":
            yield rest


def understood(words: list[str]) -> bool:
    command: Any = get_command(main)
    for word in words:
        if word.startswith("--"):
            if not any(word in option.opts for option in command.params):
                return False
        elif word in getattr(command, "commands", {}):
            command = command.commands[word]
        else:
            return False
    return True


def test_only_commands_of_rekan_are_understood() -> None:
    assert understood(["run", "--sample"])
    assert not understood(["run", "--force"])
    assert not understood(["invite", "nobody"])


def test_the_readme_names_each_command_of_rekan() -> None:
    said = {" ".join(words) for words in rekan(ROOT / "README.md")}
    assert set(commands(get_command(main))) <= said


def commands(command: Any, above: str = "") -> Iterator[str]:
    for name, each in command.commands.items():
        if hasattr(each, "commands"):
            yield from commands(each, f"{above}{name} ")
        else:
            yield above + name


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_each_chat_command_named_is_understood(page: Path) -> None:
    inline = _INLINE.findall(_FENCED.sub("", read(page)))
    said = {word[1:].split()[0] for word in inline if re.match(r"/[a-z]", word)}
    assert said <= ROUTES.commands.keys()


@pytest.mark.parametrize("page", ["README.md", "CHANGELOG.md"])
def test_each_button_named_is_shown(page: str) -> None:
    labels = set(re.findall(r"^btn_\w+ = (.+)$", read(ROOT / "content/texts/id.ftl"), re.MULTILINE))
    html = read(ROOT / "bot/channels/webchat/page/chat.html")
    said = [words[1:-1] for words in code(ROOT / page) if re.fullmatch(r"\[.+\]", words)]
    assert [label for label in said if label not in labels and f">{label}<" not in html] == []


def table(page: Path, heading: str) -> list[list[str]]:
    """The cells of the rows of the table under this heading."""
    section = read(page).partition(f"# {heading}\n")[2]
    rows = [line for line in section.partition("\n#")[0].splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]


def test_the_readme_lists_the_settings_with_their_defaults() -> None:
    listed = {
        name.strip("`"): default for name, default, _ in table(ROOT / "README.md", "Settings")
    }
    defaults = {name.upper(): str(each.default) for name, each in Settings.model_fields.items()}
    assert listed == {name: f"`{text}`" if text else "*empty*" for name, text in defaults.items()}


def test_each_term_of_the_glossary_has_its_place_in_the_code() -> None:
    for term, _, where in table(ROOT / "docs" / "glossary.md", "Glossary"):
        places = re.findall(r"`([^`]+)`", where)
        assert where == ", ".join(f"`{place}`" for place in places) != "", term
        assert [place for place in places if not list(paths(place)) or wrong(place)] == [], term


def test_the_glossary_is_in_alphabetical_order_and_says_nothing_twice() -> None:
    terms = [row[0].casefold() for row in table(ROOT / "docs" / "glossary.md", "Glossary")]
    assert terms == sorted(set(terms))


def test_decisions_are_numbered_without_gaps() -> None:
    numbers = [path.name[:5] for path in DECISIONS]
    assert numbers == [f"{number:04}-" for number in range(1, len(DECISIONS) + 1)]


@pytest.mark.parametrize("page", DECISIONS, ids=named)
def test_a_decision_is_short_and_says_why(page: Path) -> None:
    text = read(page)
    assert text.startswith(f"# {page.name[:4]}. ")
    assert len(text.splitlines()) <= MOST_DECISION_LINES
    for part in ("**Context.**", "**Decision.**", "**Consequences.**"):
        assert part in text


def test_the_changelog_opens_with_this_version() -> None:
    version = tomllib.loads(read(ROOT / "pyproject.toml"))["project"]["version"]
    newest = re.search(r"^## (\S+)", read(ROOT / "CHANGELOG.md"), re.MULTILINE)
    assert newest is not None
    assert newest[1] == version


def sources() -> list[Path]:
    found = [path for folder in CODE_FOLDERS for path in (ROOT / folder).rglob("*.*")]
    return sorted(path for path in found if path.suffix in CODE_SUFFIXES)


def test_no_file_is_too_long() -> None:
    written = [path for path in sources() if named(path) != "storage/schema.sql"]  # by a command
    lengths = {named(path): read(path).count("\n") for path in written}
    assert {path: lines for path, lines in lengths.items() if lines > MOST_LINES} == {}


def test_no_function_is_too_long() -> None:
    lengths = {
        f"{named(path)}:{node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path in sources()
        if path.suffix == ".py"
        for node in ast.walk(ast.parse(read(path)))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {name: lines for name, lines in lengths.items() if lines > MOST_FUNCTION_LINES} == {}


def test_the_top_level_holds_what_is_allowed() -> None:
    ignored = read(ROOT / ".gitignore").split()
    there = {
        path.name
        for path in ROOT.iterdir()
        if not path.name.startswith(".")
        and not any(path.match(pattern.strip("/")) for pattern in ignored)
    }
    assert there - FOLDERS - FILES == set()
