"""Handing many things over in few pieces, the first of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from simulator.interview.clock import Clock

Thing = TypeVar("Thing")

FIRST = 30
"""Things in the first piece: a page."""
EVERY = 0.2
"""Seconds between the pieces that follow."""


def batches(things: Iterable[Thing], clock: Clock) -> Iterator[list[Thing]]:
    """Yield the first page as soon as it is there, and then what came in a fifth of a second."""
    batch: list[Thing] = []
    page, since = True, clock()
    for thing in things:
        batch.append(thing)
        if len(batch) >= FIRST if page else clock() - since >= EVERY:
            yield batch
            batch, page, since = [], False, clock()
    if batch:
        yield batch
