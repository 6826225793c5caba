"""What learnt evidence costs: its file, reading it, and assessing by it beside the cues that ship."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from simulator.banks import weights
from simulator.banks.catalogue import load
from simulator.feedback.assess import assess
from simulator.places import find_places, shipped_banks
from simulator.questions import Element, Question
from tests.benchmarks.answers import answer_of
from tests.benchmarks.measure import Row, home, in_turn

METHOD = (
    "The weights that ship, against what was asked for: 2 MB in the wheel, 20 ms to read what a question needs, 5 and 10 ms for "
    "an answer of 300 words against 5 and 12 elements with all their cues, warm. The least disturbed round counts."
)
ROUNDS, QUICK_ROUNDS = 40, 2
FILE = shipped_banks() / "elements.yaml"
MOST_MEGABYTES, MOST_TO_READ = 2.0, 20.0
MOST_TO_ASSESS = {5: 5.0, 12: 10.0}
"""Milliseconds by number of elements."""
ASKED_FOR = "what was asked for"


def rows(*, quick: bool) -> Iterator[Row]:
    """Measure."""
    rounds = QUICK_ROUNDS if quick else ROUNDS
    data = weights.weights_path(FILE).read_bytes()
    yield Row("weights, as they lie", len(data) / 1e6, "MB", "in the wheel", MOST_MEGABYTES)
    yield Row("weights, in the wheel", len(zlib.compress(data)) / 1e6, "MB", ASKED_FOR, MOST_MEGABYTES, 1)
    answer = answer_of(300)
    for number, most in MOST_TO_ASSESS.items():
        elements = _elements(number)
        [took] = in_turn([lambda elements=elements: _read(elements)], rounds)
        yield Row(
            f"reading the weights of {number} elements", min(took) * 1000, "ms", ASKED_FOR, MOST_TO_READ, 1
        )
        asked = Question("q", "b", "How did you decide?", required=elements)
        [took] = in_turn([lambda asked=asked: assess(asked, answer)], rounds)
        yield Row(f"assessing by {number} elements", min(took) * 1000, "ms", ASKED_FOR, most, 1)


def _elements(number: int) -> tuple[Element, ...]:
    """Return so many shipped elements, ready to be assessed by."""
    with home() as folder:
        catalogue = load(find_places(here=folder, environ={}))
    ready = {one.id: one for bank in catalogue.banks for q in bank for one in catalogue.ready(q).elements}
    return tuple(ready[name] for name in catalogue.elements if name in ready)[:number]


def _read(elements: tuple[Element, ...]) -> None:
    """Read the file anew, as the first question of a process does."""
    weights._places.cache_clear()
    for one in elements:
        weights.learnt(one, FILE)
