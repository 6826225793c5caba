"""What tells a person in plain mode that time runs out, while the program waits for their next line."""

from __future__ import annotations

from collections.abc import Callable
from threading import Timer

from simulator.figures import in_words

_LAST_PART = 0.25


class Bell:
    """Says twice where the time is: in its last quarter, and when it is up. It touches nothing but `say`."""

    def __init__(self, say: Callable[[str], None]) -> None:
        """Be silent until it is wound up."""
        self._say = say
        self._timers: list[Timer] = []

    def wind(self, remaining: float, *, limit: float, at_end: str) -> None:
        """Ring from now on, for so many seconds left; a moment that has passed is passed over.

        Args:
            remaining: Seconds left.
            limit: Seconds that there were.
            at_end: What to say when time is up.
        """
        left = limit * _LAST_PART
        moments = [(remaining - left, f"{in_words(left)} left."), (remaining, at_end)]
        self._timers = [Timer(after, self._say, [text]) for after, text in moments if after > 0]
        for timer in self._timers:
            timer.daemon = True
            timer.start()

    def stop(self) -> None:
        """Be silent."""
        for timer in self._timers:
            timer.cancel()
        self._timers = []
