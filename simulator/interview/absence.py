"""Time in which the program did not run, left out of the candidate's."""

from __future__ import annotations

from threading import Lock

from simulator.interview.clock import Clock

LONGEST_GAP = 5.0
"""Seconds between two looks at the clock beyond which the program was stopped, or the computer asleep."""


class SteadyClock:
    """Monotonic seconds that do not count while the program stands still.

    Somebody must look at it far more often than every `LONGEST_GAP` seconds while time counts. A longer gap is an
    absence: the program was stopped by Ctrl+Z, or the computer slept. In a sleep a monotonic clock stands still on
    Linux and macOS, and goes on on Windows; where it stands still, the wall clock tells. Threads may share it.
    """

    def __init__(self, clock: Clock, wall: Clock) -> None:
        """Begin to count.

        Args:
            clock: Monotonic seconds.
            wall: Seconds of the time of day, which go on in a sleep.
        """
        self._clock = clock
        self._wall = wall
        self._lock = Lock()
        self._seen, self._seen_on_wall = clock(), wall()
        self._left_out = 0.0
        self._away = 0.0

    def __call__(self) -> float:
        """Return the seconds from some fixed moment, absences left out."""
        with self._lock:
            now, on_wall = self._clock(), self._wall()
            gap, gap_on_wall = now - self._seen, on_wall - self._seen_on_wall
            self._seen, self._seen_on_wall = now, on_wall
            self._left_out += gap if gap > LONGEST_GAP else 0.0
            away = max(gap, gap_on_wall)
            self._away += away if away > LONGEST_GAP else 0.0
            return now - self._left_out

    def absence(self) -> float:
        """Return the seconds of absence since this was last asked; 0 for none."""
        self()
        with self._lock:
            away, self._away = self._away, 0.0
            return away
