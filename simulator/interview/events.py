"""What happens in an interview, as values: the journal keeps them, and everything shown is folded from them.

`clock` is always the time on the attempt's own stopwatch: seconds since its prompt was shown, pauses left out.
`attempt` counts from 1 through a session; a retry and a probe are attempts of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from simulator.interview.reasons import Reason

if TYPE_CHECKING:
    from simulator.feedback.assessment import Assessment


class Purpose(StrEnum):
    """Why a prompt is shown."""

    QUESTION = "question"
    RETRY = "retry"
    PROBE = "probe"


class Opinion(StrEnum):
    """The candidate's own word on a verdict."""

    COVERED = "covered"
    NOT_COVERED = "not covered"


@dataclass(frozen=True, slots=True)
class Shown:
    """A prompt came on the screen and its stopwatch started.

    Attributes:
        attempt: Its number.
        question: The question's id.
        prompt: The words on the screen: the question's prompt, or a probe.
        limit: Seconds.
        purpose: Why it is shown.
        element: For a probe, the element that it asks for.
        of: For a retry or a probe, the attempt that it follows.
    """

    attempt: int
    question: str
    prompt: str
    limit: float
    purpose: Purpose = Purpose.QUESTION
    element: str = ""
    of: int = 0


@dataclass(frozen=True, slots=True)
class Edited:
    """The answer's code points from `start` to `end` were replaced by `text`."""

    attempt: int
    clock: float
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Moment:
    """Something happened that its time says all about; two are equal only when they are the same happening."""

    attempt: int
    clock: float


class Paused(_Moment):
    """The stopwatch was stopped."""

    __slots__ = ()


class Resumed(_Moment):
    """The stopwatch was started again, after a pause or in a later run of the program."""

    __slots__ = ()


class TimeUp(_Moment):
    """The time limit was reached; what the answer was then is the text folded so far."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Hinted:
    """The candidate asked for a hint and was shown an element's."""

    attempt: int
    clock: float
    element: str


class Skipped(_Moment):
    """The candidate went on without an answer."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer was handed in: by the candidate, or by the clock in an exam."""

    attempt: int
    clock: float
    text: str


@dataclass(frozen=True, slots=True)
class Assessed:
    """An answer was assessed; a later assessment of the same attempt stands beside the earlier one.

    Attributes:
        attempt: Its number.
        assessment: The verdicts with their evidence.
        program: Version of the program that gave them.
    """

    attempt: int
    assessment: Assessment
    program: str


@dataclass(frozen=True, slots=True)
class Marked:
    """The candidate's own verdict on an element.

    Attributes:
        attempt: The attempt that it is about.
        element: The element's id.
        opinion: Theirs; None takes an earlier one back.
        start: Offset of the words chosen from the answer, in code points; equal to `end` when none were.
        end: Offset behind them.
    """

    attempt: int
    element: str
    opinion: Opinion | None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Noted:
    """The candidate's note on an attempt; it replaces an earlier one, and an empty one takes it away."""

    attempt: int
    note: str


@dataclass(frozen=True, slots=True)
class Rated:
    """The candidate's own rating of an attempt, 1 to 5; 0 takes it back."""

    attempt: int
    rating: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The session is over."""

    reason: Reason


Event = (
    Shown
    | Edited
    | Paused
    | Resumed
    | TimeUp
    | Hinted
    | Skipped
    | Answered
    | Assessed
    | Marked
    | Noted
    | Rated
    | Ended
)
"""Anything that happens in a session."""
