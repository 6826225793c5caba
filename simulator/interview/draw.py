"""Choosing the questions of a session."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from simulator.questions import Bank, Question


def draw(
    banks: Sequence[Bank],
    count: int,
    rng: random.Random,
    last_asked: Mapping[str, str] | None = None,
) -> tuple[Question, ...]:
    """Draw questions from the banks in turn, those not asked lately before the others.

    Args:
        banks: Where to draw from. Each gives a question in turn, in an order drawn too, until it is empty.
        count: How many at most; fewer come when the banks hold fewer. None comes twice.
        rng: The source of chance; the same seed and past give the same questions.
        last_asked: By question id, when it was last asked, as text that sorts by time (ISO 8601).

    Returns:
        The questions in the order to ask them.
    """
    past = last_asked or {}
    piles = [_pile(bank, rng, past) for bank in rng.sample(banks, len(banks)) if bank.questions]
    drawn: list[Question] = []
    while len(drawn) < count and any(piles):
        drawn += [pile.pop() for pile in piles if pile][: count - len(drawn)]
    return tuple(drawn)


def _pile(bank: Bank, rng: random.Random, past: Mapping[str, str]) -> list[Question]:
    """Return the bank's questions shuffled, with the one to ask first on top (last)."""
    shuffled = rng.sample(bank.questions, len(bank.questions))
    return sorted(shuffled, key=lambda question: past.get(question.id, ""), reverse=True)
