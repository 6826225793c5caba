"""Measured time: a stopwatch that can be paused, over a clock that is handed in."""

from __future__ import annotations

from collections.abc import Callable

Clock = Callable[[], float]
"""Seconds from any fixed moment, never going back; `time.monotonic` in the program, a list in a test."""


class Stopwatch:
    """Counts the seconds that it was running.

    The time is the difference of two readings of the clock, never a count of ticks, so a slow frame or a busy
    machine costs the candidate nothing.
    """

    def __init__(self, clock: Clock, *, elapsed: float = 0.0) -> None:
        """Stand still at `elapsed` seconds."""
        self._clock = clock
        self._before = elapsed
        self._since: float | None = None

    @property
    def running(self) -> bool:
        """Whether time is being counted."""
        return self._since is not None

    @property
    def elapsed(self) -> float:
        """Seconds counted so far."""
        return self._before + (self._clock() - self._since if self._since is not None else 0.0)

    def start(self) -> None:
        """Count from now on; nothing happens when it is running already."""
        if self._since is None:
            self._since = self._clock()

    def stop(self) -> None:
        """Stand still; nothing happens when it is already."""
        self._before, self._since = self.elapsed, None
