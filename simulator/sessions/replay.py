"""Watching an answer being typed: what stood there at any time, and a clock that runs up to sixteen times as fast."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from simulator.interview.attempt import Attempt
from simulator.interview.clock import Clock
from simulator.interview.events import Edited

SPEEDS = (1, 2, 4, 8, 16)
PAUSE_SHOWN = 1.5
"""Seconds that a replay stands still where the candidate paused; how long they did is not recorded."""


class Typing:
    """The text of an answer at any reading of its stopwatch; going on is quick, going back begins anew."""

    def __init__(self, edits: list[Edited]) -> None:
        """Hold the edits, in order."""
        self._edits = edits
        self._done = 0
        self._text = ""
        self.cursor = 0

    def at(self, clock: float) -> str:
        """Return what stood there."""
        if self._done and self._edits[self._done - 1].clock > clock:
            self._done, self._text, self.cursor = 0, "", 0
        while self._done < len(self._edits) and self._edits[self._done].clock <= clock:
            edit = self._edits[self._done]
            self._text = self._text[: edit.start] + edit.text + self._text[edit.end :]
            self.cursor = min(edit.start + len(edit.text), len(self._text))
            self._done += 1
        return self._text


@dataclass(slots=True)
class Replay:
    """An attempt that is played again.

    Attributes:
        attempt: The attempt.
        clock: Monotonic seconds.
        position: The reading of the attempt's stopwatch that is shown.
        speed: How many of its seconds go by in one.
        playing: Whether it goes on.
    """

    attempt: Attempt
    clock: Clock
    position: float = 0.0
    speed: int = 1
    playing: bool = False
    _seen_at: float = 0.0
    _rest: float = 0.0
    _typing: Typing = field(init=False)

    def __post_init__(self) -> None:
        """Begin at the prompt."""
        self._typing = Typing(self.attempt.edits)
        self._seen_at = self.clock()

    @property
    def text(self) -> str:
        """What stood there at this moment."""
        if self.over:
            return self.attempt.text
        return self._typing.at(self.position)

    @property
    def cursor(self) -> int:
        """Where in it the last edit ended, in code points."""
        return len(self.attempt.text) if self.over else self._typing.cursor

    @property
    def over(self) -> bool:
        """Whether all was shown."""
        return self.position >= self.attempt.clock

    @property
    def resting(self) -> bool:
        """Whether it stands still because the candidate paused here."""
        return self._rest > 0

    def tick(self) -> None:
        """Let time pass."""
        now = self.clock()
        passed, self._seen_at = now - self._seen_at, now
        if not self.playing:
            return
        rested = min(self._rest, passed)
        self._rest -= rested
        self._go_on((passed - rested) * self.speed)
        self.playing = not self.over

    def play(self) -> None:
        """Go on, or stand still; from the end it begins anew."""
        self.tick()
        if self.over:
            self.position = 0.0
        self.playing = not self.playing

    def faster(self, by: int = 1) -> None:
        """Take another of the speeds: the next, or with -1 the one before."""
        self.tick()
        at = SPEEDS.index(self.speed) + by
        self.speed = SPEEDS[max(0, min(at, len(SPEEDS) - 1))]

    def jump(self, seconds: float) -> None:
        """Go on or back by so many seconds of the attempt's stopwatch."""
        self.tick()
        self._rest = 0.0
        self.position = max(0.0, min(self.position + seconds, self.attempt.clock))

    def _go_on(self, seconds: float) -> None:
        """Move on, but not beyond the next place where the candidate paused."""
        pauses = self.attempt.pauses
        after = bisect_right(pauses, self.position)
        target = min(self.position + seconds, self.attempt.clock)
        if after < len(pauses) and pauses[after] <= target:
            self.position, self._rest = pauses[after], PAUSE_SHOWN
        else:
            self.position = target
