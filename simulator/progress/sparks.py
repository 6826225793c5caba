"""A row of blocks for a row of figures, the latest at the right."""

from __future__ import annotations

from collections.abc import Sequence

LEVELS = "▁▂▃▄▅▆▇█"
SHOWN = 20
"""Figures in a row, the latest."""


def spark(shares: Sequence[float], most: int = SHOWN) -> str:
    """Draw shares 0..1."""
    return "".join(LEVELS[round(share * (len(LEVELS) - 1))] for share in shares[-most:])


def relative(figures: Sequence[float], most: int = SHOWN) -> str:
    """Draw figures of any size between the least and the greatest of them; all in the middle when they are one."""
    shown = figures[-most:]
    least, greatest = min(shown, default=0.0), max(shown, default=0.0)
    span = greatest - least
    return spark([(one - least) / span if span else 0.5 for one in shown], most)


def hits(shares: Sequence[float], most: int = SHOWN) -> str:
    """Draw what was covered or not as `✓` and `·`."""
    return "".join("✓" if share else "·" for share in shares[-most:])
