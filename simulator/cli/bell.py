"""What tells a person in plain mode that time runs out, while the program waits for their next line."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread

from simulator.figures import in_words

LOOK_EVERY = 1.0
"""Seconds between two looks at the clock at most; a steady clock needs some to notice that the program stood still."""

_LAST_PART = 0.25


class Bell:
    """Says twice where the time is: in its last quarter, and when it is up. It touches nothing but `say`."""

    def __init__(self, say: Callable[[str], None]) -> None:
        """Be silent until it is wound up."""
        self._say = say
        self._stopped = Event()

    def wind(self, remaining: Callable[[], float], *, limit: float, at_end: str) -> None:
        """Ring from now on; a moment that has passed is passed over.

        Args:
            remaining: Returns the seconds left.
            limit: Seconds that there were.
            at_end: What to say when time is up.
        """
        self.stop()
        left = limit * _LAST_PART
        moments = [(left, f"{in_words(left)} left."), (0.0, at_end)]
        coming = [(at, text) for at, text in moments if remaining() > at]
        self._stopped = Event()
        Thread(target=self._ring, args=(self._stopped, remaining, coming), daemon=True).start()

    def stop(self) -> None:
        """Be silent."""
        self._stopped.set()

    def _ring(self, stopped: Event, remaining: Callable[[], float], coming: list[tuple[float, str]]) -> None:
        for at, text in coming:
            while (wait := remaining() - at) > 0:
                if stopped.wait(min(wait, LOOK_EVERY)):
                    return
            if stopped.is_set():
                return
            self._say(text)
        while not stopped.wait(LOOK_EVERY):
            remaining()
