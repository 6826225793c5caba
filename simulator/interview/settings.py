"""The conditions that a session is held under."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_QUESTIONS = 5
"""Questions in a session when nothing else is asked for: half an hour at the shipped time limits."""

PROBE_TIME_LIMIT = 90.0
"""Seconds for the answer to a probe: one thing, said briefly."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How an interview is held.

    Attributes:
        banks: Ids of the banks drawn from.
        exam: Whether an answer ends at its time limit; in practice it may go on in overtime.
        seed: What the draw was seeded with, so that it can be repeated.
        time_limit: Seconds for every question; None leaves each its own.
    """

    banks: tuple[str, ...]
    exam: bool = False
    seed: int = 0
    time_limit: float | None = None
