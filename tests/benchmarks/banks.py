"""How long banks take to read, as ratios to PyYAML's own C loader on the same file.

Run with `python -m tests.benchmarks.banks`. Prints figures and judges nothing.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from simulator.banks.catalogue import load
from simulator.banks.checking import check
from simulator.banks.reading import read_text
from simulator.places import Place, Places
from tests.banks.large import large_bank

SIZES = ((36, 52), (1_000, 200), (10_000, 500))
"""Questions and elements."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def main() -> None:
    """Measure and print."""
    print(
        f"{'questions':>10} {'bytes':>10} {'C loader':>10} {'read':>8} {'check':>8} {'first load':>11} {'next load':>10}"
    )
    for questions, elements in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            _measure(Path(folder), questions, elements)


def _measure(folder: Path, questions: int, elements: int) -> None:
    path = folder / "banks" / "large.yaml"
    path.parent.mkdir()
    path.write_text(large_bank(questions, elements), encoding="utf-8")
    data = path.read_bytes()
    places = _places(folder)
    base = _seconds(lambda: yaml.load(data, Loader=_LOADER))
    read = _seconds(lambda: read_text(path, data))
    checked = _seconds(lambda: check(places, [path]))
    first = _seconds(lambda: (_forget(folder), load(places)))
    again = _seconds(lambda: load(places))
    ratios = f"{read / base:>7.2f}x {checked / base:>7.2f}x {first / base:>10.2f}x {again / base:>9.2f}x"
    print(f"{questions:>10,} {len(data):>10,} {base * 1000:>7,.0f} ms {ratios}")


def _places(folder: Path) -> Places:
    empty = Place(folder / "nothing", "")
    return Places(empty, (Place(folder / "banks", ""),), empty, empty, Place(folder / "cache", ""))


def _forget(folder: Path) -> None:
    for path in (folder / "cache").glob("*"):
        path.unlink()


def _seconds(work: Callable[[], object]) -> float:
    """Return the best of three runs, in seconds."""
    best = float("inf")
    for _ in range(3):
        began = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - began)
    return best


if __name__ == "__main__":
    main()
