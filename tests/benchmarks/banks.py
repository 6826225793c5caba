"""How long banks take to read, against PyYAML's own C loader on the same file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from simulator.banks.catalogue import load
from simulator.banks.checking import check
from simulator.places import Place, Places
from tests.banks.large import large_bank
from tests.benchmarks.measure import Row, home, in_turn

METHOD = (
    "A bank read for the first time (parsed, checked, kept in the cache), from the cache, and by `banks check`; "
    "the best of rounds in turn. The C loader only builds plain values."
)
SIZES = ((36, 52), (1_000, 200), (10_000, 500))
"""Questions and elements."""
ROUNDS, QUICK_ROUNDS = 3, 1
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def rows(*, quick: bool) -> Iterator[Row]:
    """Measure."""
    grown: list[tuple[float, float]] = []
    for questions, elements in SIZES[:1] if quick else SIZES:
        with home() as folder:
            base, first, again, checked = spent(
                folder, questions, elements, QUICK_ROUNDS if quick else ROUNDS
            )
        for what, took, aim in (
            ("first", first, 3),
            ("from the cache", again, 3),
            ("checked", checked, None),
        ):
            yield Row(f"{questions:,} questions, {what}", took, "ms", "PyYAML's C loader", base, aim)
        grown.append((first, base))
    if not quick:
        (_, _), (few, base_few), (many, base_many) = grown
        times, base_times = many / few, base_many / base_few
        yield Row("10,000 after 1,000 questions", times, "x", "PyYAML's own growth", base_times, 1.3)


def spent(folder: Path, questions: int, elements: int, rounds: int) -> list[float]:
    """Return the milliseconds of the C loader, of a first load, of the next one, and of a check."""
    path = folder / "banks" / "large.yaml"
    path.parent.mkdir()
    path.write_text(large_bank(questions, elements), encoding="utf-8")
    data, places = path.read_bytes(), _places(folder)
    works = [
        lambda: yaml.load(data, Loader=_LOADER),
        lambda: (_forget(folder), load(places)),
        lambda: load(places),
        lambda: check(places, [path]),
    ]
    return [1000 * min(taken) for taken in in_turn(works, rounds)]


def _places(folder: Path) -> Places:
    empty = Place(folder / "nothing", "")
    return Places(empty, (Place(folder / "banks", ""),), empty, empty, Place(folder / "cache", ""))


def _forget(folder: Path) -> None:
    for path in (folder / "cache").glob("*"):
        path.unlink()
