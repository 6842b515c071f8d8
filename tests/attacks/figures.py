"""What an attack measured: one line each, and for `make torture` a table at the end."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence

LONG = os.environ.get("LONG") == "1"
FORM = "long" if LONG else "short"

told: list[tuple[str, str]] = []


def tell(attack: str, **figures: object) -> None:
    numbers = ", ".join(
        f"{name.replace('_', ' ')} {_short(each)}" for name, each in figures.items()
    )
    told.append((attack, numbers))
    print(f"{attack} ({FORM}): {numbers}")


def p(share: float, figures: Sequence[float]) -> float:
    """The percentile, the nearest one that was measured; 0 where nothing was."""
    ordered = sorted(figures)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else 0.0


def mean(figures: Sequence[float]) -> float:
    return sum(figures) / len(figures) if figures else 0.0


def _short(figure: object) -> str:
    return f"{figure:.2f}" if isinstance(figure, float) else str(figure)
