"""House rule of `handlers/`: what is awaited there is ours, and at its end only the database."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

HANDLERS = Path(__file__).resolve().parents[2] / "handlers"
OURS = ("handlers", "storage")


def imported(tree: ast.Module) -> dict[str, str]:
    """Every imported name of the file and the module it comes from."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {
                (alias.asname or alias.name).split(".")[0]: alias.name for alias in node.names
            }
        elif isinstance(node, ast.ImportFrom):
            names |= {alias.asname or alias.name: node.module or "" for alias in node.names}
    return names


def waits(tree: ast.Module) -> list[ast.expr]:
    """What the file awaits, and what it opens or walks through while waiting."""
    found = [node.value for node in ast.walk(tree) if isinstance(node, ast.Await)]
    for node in ast.walk(tree):
        if isinstance(node, ast.AsyncWith):
            found += [item.context_expr for item in node.items]
        elif isinstance(node, ast.AsyncFor | ast.comprehension) and getattr(node, "is_async", True):
            found.append(node.iter)
    return found


def is_ours(wait: ast.expr, foreign: set[str]) -> bool:
    """A call whose callee is reached through no name from elsewhere."""
    if isinstance(wait, ast.IfExp):
        return is_ours(wait.body, foreign) and is_ours(wait.orelse, foreign)
    if not isinstance(wait, ast.Call):
        return False
    return not {node.id for node in ast.walk(wait.func) if isinstance(node, ast.Name)} & foreign


def others_awaited(source: str) -> list[str]:
    tree = ast.parse(source)
    foreign = {name for name, module in imported(tree).items() if module.split(".")[0] not in OURS}
    return [ast.unparse(wait) for wait in waits(tree) if not is_ours(wait, foreign)]


@pytest.mark.parametrize(
    "path", sorted(HANDLERS.rglob("*.py")), ids=lambda path: str(path.relative_to(HANDLERS))
)
def test_only_ours_is_awaited(path: Path) -> None:
    assert others_awaited(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "import asyncio\nasync def f():\n    await asyncio.sleep(1)",
        "from asyncio import sleep as rest\nasync def f():\n    await rest(1)",
        "from http import client\nasync def f():\n    async with client.get() as page: pass",
        "import asyncio\nasync def f():\n    async for line in asyncio.lines(): pass",
        "import asyncio\nasync def f():\n    return [x async for x in asyncio.lines()]",
        "async def f(task):\n    await task",
    ],
)
def test_the_rule_sees(source: str) -> None:
    assert len(others_awaited(source)) == 1
