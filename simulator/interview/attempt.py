"""One answer to one prompt, folded from the events that made it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simulator.interview.events import (
    Answered,
    Assessed,
    Edited,
    Event,
    Hinted,
    Marked,
    Noted,
    Paused,
    Purpose,
    Rated,
    Resumed,
    Shown,
    Skipped,
    TimeUp,
)

if TYPE_CHECKING:
    from simulator.feedback.assessment import Assessment


@dataclass(slots=True)
class Attempt:
    """What is known of an attempt after the events so far; the same during an interview and years later.

    Attributes:
        shown: The event that began it: number, question, prompt, limit, purpose.
        text: The answer as it stands.
        clock: The latest reading of its stopwatch, seconds.
        thinking: Seconds from the prompt to the first keystroke; None before it.
        at_time_up: The answer as it stood when time was up; None when it never was.
        hints: Ids of the elements whose hints were shown.
        edits: The edits in order, for replay.
        pauses: Readings of the stopwatch at which it was paused.
        answered: Whether the answer was handed in.
        skipped: Whether the candidate went on without one.
        assessments: Oldest first, each with the program's version that gave it.
        marks: The candidate's own verdicts by element id.
        note: The candidate's note.
        rating: Their own rating 1..5; 0 for none.
    """

    shown: Shown
    text: str = ""
    clock: float = 0.0
    thinking: float | None = None
    at_time_up: str | None = None
    hints: list[str] = field(default_factory=list)
    edits: list[Edited] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)
    answered: bool = False
    skipped: bool = False
    assessments: list[Assessed] = field(default_factory=list)
    marks: dict[str, Marked] = field(default_factory=dict)
    note: str = ""
    rating: int = 0

    @property
    def number(self) -> int:
        """Its number in the session, from 1."""
        return self.shown.attempt

    @property
    def done(self) -> bool:
        """Whether nothing more can be typed."""
        return self.answered or self.skipped

    @property
    def typing(self) -> float:
        """Seconds from the first keystroke on."""
        return 0.0 if self.thinking is None else self.clock - self.thinking

    @property
    def overtime(self) -> float:
        """Seconds beyond the time limit."""
        return max(0.0, self.clock - self.shown.limit)

    @property
    def assessment(self) -> Assessment | None:
        """The latest assessment."""
        return self.assessments[-1].assessment if self.assessments else None

    def apply(self, event: Event) -> None:
        """Take in what happened to this attempt."""
        if isinstance(event, Edited | Paused | Resumed | TimeUp | Hinted | Skipped | Answered):
            self._apply_timed(event)
        elif isinstance(event, Assessed):
            self.assessments.append(event)
        elif isinstance(event, Marked):
            self.marks[event.element] = event
            if event.opinion is None:
                del self.marks[event.element]
        elif isinstance(event, Noted):
            self.note = event.note
        elif isinstance(event, Rated):
            self.rating = event.rating

    def _apply_timed(self, event: Edited | Paused | Resumed | TimeUp | Hinted | Skipped | Answered) -> None:
        self.clock = event.clock
        match event:
            case Edited(clock=clock, start=start, end=end, text=text):
                self.text = self.text[:start] + text + self.text[end:]
                self.thinking = clock if self.thinking is None else self.thinking
                self.edits.append(event)
            case Paused(clock=clock):
                self.pauses.append(clock)
            case TimeUp():
                self.at_time_up = self.text
            case Hinted(element=element):
                self.hints.append(element)
            case Skipped():
                self.skipped = True
            case Answered(text=text):
                self.text, self.answered = text, True
            case Resumed():
                pass


@dataclass(slots=True)
class Attempts:
    """All attempts of a session, folded from its events."""

    by_number: dict[int, Attempt] = field(default_factory=dict)

    @property
    def latest(self) -> Attempt | None:
        """The attempt shown last."""
        return next(reversed(self.by_number.values()), None)

    def apply(self, event: Event) -> None:
        """Take in what happened; an event of an attempt that was never shown is passed over."""
        if isinstance(event, Shown):
            self.by_number[event.attempt] = Attempt(event)
        elif (attempt := self.by_number.get(getattr(event, "attempt", 0))) is not None:
            attempt.apply(event)


def asked(attempts: Iterable[Attempt]) -> Sequence[Attempt]:
    """Return the latest attempt at each question, without probes, in the order asked."""
    latest = {one.shown.question: one for one in attempts if one.shown.purpose is not Purpose.PROBE}
    return list(latest.values())


def difference(old: str, new: str) -> tuple[int, int, str]:
    """Return the smallest replacement that turns one text into another.

    Returns:
        `(start, end, text)` with `old[:start] + text + old[end:] == new`, offsets in code points.
    """
    shorter = min(len(old), len(new))
    start = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    most = shorter - start
    tail = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
    return start, len(old) - tail, new[start : len(new) - tail]
