"""The sessions that were read, and which of them fit what is typed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from simulator.interview.clock import Clock
from simulator.sessions.card import Wanted
from simulator.sessions.listing import Unreadable
from simulator.tui.history.rows import Line


class Sieve:
    """Looks through the sessions a few at a time, so that no key waits until ten thousand were looked through."""

    def __init__(self, clock: Clock) -> None:
        """Hold no session yet, and look for nothing in particular."""
        self.lines: list[Line] = []
        self.wanted = Wanted()
        self._clock = clock
        self._sifted = 0

    @property
    def unsifted(self) -> bool:
        """Whether there are sessions that were not looked at yet."""
        return self._sifted < len(self.lines)

    @property
    def untouched(self) -> bool:
        """Whether none was looked at since something else is wanted."""
        return self._sifted == 0

    def look_for(self, wanted: Wanted) -> None:
        """Look for something else, from the newest session on."""
        self.wanted = wanted
        self._sifted = 0

    def some(self, seconds: float) -> Iterable[Line]:
        """Yield which of the next sessions fit, for so long; one is looked at in any case."""
        until = self._clock() + seconds
        while self.unsifted:
            line = self.lines[self._sifted]
            self._sifted += 1
            if self._fits(line):
                yield line
            if self._clock() >= until:
                return

    def all(self) -> list[Line]:
        """Return all that fit, however long that takes."""
        self._sifted = len(self.lines)
        return [line for line in self.lines if self._fits(line)]

    def put(self, old: Line, new: Line | None) -> None:
        """Put a session that was looked at in another's place, or take it out."""
        at = self.lines.index(old)
        self.lines[at : at + 1] = [] if new is None else [new]
        self._sifted -= new is None

    def take_back(self, line: Line) -> None:
        """Put a session where it belongs by its age."""
        self.lines = sorted([*self.lines, line], key=lambda one: path_of(one).name, reverse=True)

    def _fits(self, line: Line) -> bool:
        """Whether a session is to be shown; one that cannot be read stands only in the whole list."""
        return self.wanted == Wanted() if isinstance(line, Unreadable) else line.fits(self.wanted)


def path_of(line: Line) -> Path:
    """Return the journal that a line stands for."""
    return line.path if isinstance(line, Unreadable) else line.summary.path
