"""The course of an interview, as a state machine over a clock and a record of events.

Nothing here draws or writes: a front end calls the acts, calls `tick` a few times a second, and shows what the
properties say; every event goes to `record`, which in the program is the session's journal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from simulator import __version__
from simulator.interview.attempt import Attempt, Attempts, difference
from simulator.interview.clock import Clock, Stopwatch
from simulator.interview.events import (
    Answered,
    Assessed,
    Edited,
    Ended,
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
from simulator.interview.reasons import Reason
from simulator.interview.settings import PROBE_TIME_LIMIT, Settings
from simulator.questions import Element, Question

if TYPE_CHECKING:
    from simulator.feedback.assessment import Assessment

EDIT_INTERVAL = 0.5
"""Seconds for which keystrokes are gathered into one edit: half of what a kill may cost at most."""


class Stage(StrEnum):
    """Where an interview stands."""

    BRIEFING = "briefing"
    THINKING = "thinking"
    """A prompt is shown, nothing is typed yet."""
    ANSWERING = "answering"
    OVERTIME = "overtime"
    """Time is up and, in practice, the candidate may go on."""
    SUBMITTED = "submitted"
    ASSESSED = "assessed"
    DEBRIEF = "debrief"


class WrongStageError(Exception):
    """An act that does not belong to the stage; a mistake in a front end, never in what the candidate did."""


Record = Callable[[Event], None]
Assess = Callable[[Question, str], "Assessment"]

_OPEN = frozenset({Stage.THINKING, Stage.ANSWERING, Stage.OVERTIME})


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be asked, and how."""

    questions: tuple[Question, ...]
    settings: Settings


class Interview:
    """One session from briefing to debrief.

    Attributes:
        plan: What is asked, and how.
        stage: Where it stands.
        index: Position of the question in `plan.questions`, from 0.
        attempts: Everything answered so far, the current attempt last.
    """

    def __init__(self, plan: Plan, *, clock: Clock, record: Record, assess: Assess) -> None:
        """Stand at the briefing.

        Args:
            plan: At least one question, and the settings.
            clock: Monotonic seconds.
            record: Takes each event as it happens.
            assess: Holds an answer against a question.
        """
        if not plan.questions:
            raise ValueError("an interview needs at least one question")
        self.plan = plan
        self.stage = Stage.BRIEFING
        self.index = 0
        self.attempts = Attempts()
        self._clock = clock
        self._record = record
        self._assess = assess
        self._stopwatch = Stopwatch(clock)
        self._typed: str | None = None
        self._typed_at = 0.0

    # what a front end shows

    @property
    def question(self) -> Question:
        """The question as drawn, also while one of its probes is being answered."""
        return self.plan.questions[self.index]

    @property
    def total(self) -> int:
        """Questions in the session."""
        return len(self.plan.questions)

    @property
    def attempt(self) -> Attempt:
        """The attempt that is under way, or was last.

        Raises:
            WrongStageError: At the briefing, before there is one.
        """
        latest = self.attempts.latest
        if latest is None:
            raise WrongStageError("no question has been shown yet")
        return latest

    @property
    def text(self) -> str:
        """The answer as it stands, with the latest keystrokes."""
        return self.attempt.text if self._typed is None else self._typed

    @property
    def elapsed(self) -> float:
        """Seconds on the attempt's stopwatch."""
        return self._stopwatch.elapsed

    @property
    def remaining(self) -> float:
        """Seconds left, negative in overtime."""
        return self.attempt.shown.limit - self.elapsed

    @property
    def paused(self) -> bool:
        """Whether an answer is being given and its stopwatch stands still."""
        return self.stage in _OPEN and not self._stopwatch.running

    @property
    def answerable(self) -> bool:
        """Whether the answer can be typed on."""
        return self.stage in _OPEN and self._stopwatch.running

    @property
    def target(self) -> Question:
        """What the current attempt is held against: the question, or for a probe its one element."""
        shown = self.attempt.shown
        if shown.purpose is not Purpose.PROBE:
            return self.question
        element = self.question.element(shown.element)
        return replace(self.question, prompt=shown.prompt, required=(element,), optional=())

    # acts

    def begin(self) -> None:
        """Leave the briefing and show the first question."""
        self._expect(Stage.BRIEFING)
        self._show(self.question.prompt, self._limit(self.question))

    def type(self, text: str) -> None:
        """Take the whole answer as it now stands; in an exam nothing is taken once time is up."""
        self.tick()
        if not self.answerable or text == self.text:
            return
        if self._typed is None:
            self._typed_at = self.elapsed
        self._typed = text
        if self.stage is Stage.THINKING:
            self.stage = Stage.ANSWERING
            self.flush()
        self.tick()

    def tick(self) -> None:
        """Let time pass: record what was typed, and notice that time is up."""
        if self.stage not in _OPEN:
            return
        if self.attempt.at_time_up is None and self.remaining <= 0:
            self._time_up()
        elif self._typed is not None and self.elapsed - self._typed_at >= EDIT_INTERVAL:
            self.flush()

    def flush(self, *, at: float | None = None) -> None:
        """Record what was typed since the last edit, at a reading of the stopwatch if not now."""
        if self._typed is None:
            return
        start, end, text = difference(self.attempt.text, self._typed)
        clock = self._typed_at if self.attempt.thinking is None else self.elapsed
        self._typed = None
        self._happen(Edited(self.attempt.number, clock if at is None else at, start, end, text))

    def pause(self) -> None:
        """Stop the clock."""
        self._expect(*_OPEN)
        self.tick()
        if self.answerable:
            self.flush()
            self._stopwatch.stop()
            self._happen(Paused(self.attempt.number, self.elapsed))

    def resume(self) -> None:
        """Let the clock run again."""
        self._expect(*_OPEN)
        if not self._stopwatch.running:
            self._happen(Resumed(self.attempt.number, self.elapsed))
            self._stopwatch.start()

    def hint(self) -> Element | None:
        """Show the hint of the next required element that was not hinted at yet; None when all were."""
        self._expect(*_OPEN)
        self.tick()
        shown = self.attempt.hints
        element = next((one for one in self.target.required if one.id not in shown), None)
        if element is None or self.stage not in _OPEN:
            return None
        self.flush()
        self._happen(Hinted(self.attempt.number, self.elapsed, element.id))
        return element

    def submit(self) -> Assessment:
        """Hand the answer in and have it assessed; an empty one is assessed as empty."""
        self.tick()
        if self.stage in _OPEN:
            self._hand_in(self.elapsed)
        return self._assess_answer()

    def skip(self) -> None:
        """Go on without an answer: to the next question, or from a probe back to its feedback.

        In an exam whose time ran out at this very moment, the answer was handed in instead and waits for `submit`.
        """
        self._expect(*_OPEN)
        self.tick()
        if self.stage is Stage.SUBMITTED:
            return
        self.flush()
        self._stopwatch.stop()
        self._happen(Skipped(self.attempt.number, self.elapsed))
        if self.attempt.shown.purpose is Purpose.PROBE:
            self.stage = Stage.ASSESSED
        else:
            self._advance()

    def retry(self) -> None:
        """Show the same question again, for another attempt."""
        self._expect(Stage.ASSESSED)
        of = self.main_attempt.number
        self._show(self.question.prompt, self._limit(self.question), purpose=Purpose.RETRY, of=of)

    def probe(self, element_id: str) -> None:
        """Ask the follow-up for an element of the question, to be answered briefly.

        Raises:
            KeyError: When the question has no such element.
        """
        self._expect(Stage.ASSESSED)
        element = self.question.element(element_id)
        prompt = element.probe or element.hint or element.name
        of = self.main_attempt.number
        self._show(prompt, PROBE_TIME_LIMIT, purpose=Purpose.PROBE, element=element_id, of=of)

    def next(self) -> None:
        """Leave the feedback for the next question, or for the debrief after the last."""
        self._expect(Stage.ASSESSED)
        self._advance()

    def mark(self, event: Marked | Noted | Rated) -> None:
        """Keep the candidate's own word on an attempt."""
        self._happen(event)

    def leave(self) -> None:
        """End the session where it stands; what was typed is kept."""
        if self.stage is Stage.DEBRIEF:
            return
        self.tick()
        if self.stage in _OPEN:
            self.flush()
            self._stopwatch.stop()
        self._happen(Ended(Reason.LEFT))
        self.stage = Stage.DEBRIEF

    @property
    def main_attempt(self) -> Attempt:
        """The attempt at the question itself that the feedback is about, also after a probe."""
        shown = self.attempt.shown
        return self.attempts.by_number[shown.of] if shown.purpose is Purpose.PROBE else self.attempt

    # a session taken up again

    @classmethod
    def restore(
        cls, plan: Plan, events: Iterable[Event], *, clock: Clock, record: Record, assess: Assess
    ) -> Interview:
        """Stand where a session was broken off: same questions, same text, the clock paused as it stood.

        Raises:
            ValueError: When the events show a question that the plan does not have.
        """
        interview = cls(plan, clock=clock, record=record, assess=assess)
        ids = [question.id for question in plan.questions]
        for event in events:
            interview.attempts.apply(event)
            if isinstance(event, Shown):
                interview.index = ids.index(event.question)
            elif isinstance(event, Ended):
                interview.stage = Stage.DEBRIEF
        if interview.stage is not Stage.DEBRIEF:
            interview._stage_after_break()
        return interview

    def _stage_after_break(self) -> None:
        latest = self.attempts.latest
        if latest is None:
            return
        self._stopwatch = Stopwatch(self._clock, elapsed=latest.clock)
        if self.plan.settings.exam and latest.at_time_up is not None and not latest.answered:
            self._hand_in(latest.clock)
        if latest.answered and not latest.assessments:
            self.stage = Stage.SUBMITTED
            self._assess_answer()
        elif latest.answered or (latest.skipped and latest.shown.purpose is Purpose.PROBE):
            self.stage = Stage.ASSESSED
        elif latest.skipped:
            self._advance()
        elif latest.at_time_up is not None:
            self.stage = Stage.OVERTIME
        else:
            self.stage = Stage.THINKING if latest.thinking is None else Stage.ANSWERING

    # the mechanism

    def _happen(self, event: Event) -> None:
        self.attempts.apply(event)
        self._record(event)

    def _expect(self, *stages: Stage) -> None:
        if self.stage not in stages:
            raise WrongStageError(f"not possible at the stage {self.stage}")

    def _limit(self, question: Question) -> float:
        return self.plan.settings.time_limit or question.time_limit

    def _show(
        self,
        prompt: str,
        limit: float,
        *,
        purpose: Purpose = Purpose.QUESTION,
        element: str = "",
        of: int = 0,
    ) -> None:
        number = len(self.attempts.by_number) + 1
        self._typed = None
        self._stopwatch = Stopwatch(self._clock)
        self._happen(Shown(number, self.question.id, prompt, limit, purpose, element, of))
        self._stopwatch.start()
        self.stage = Stage.THINKING

    def _time_up(self) -> None:
        limit = self.attempt.shown.limit
        self.flush(at=limit)
        self._happen(TimeUp(self.attempt.number, limit))
        if self.plan.settings.exam:
            self._hand_in(limit)
        else:
            self.stage = Stage.OVERTIME

    def _hand_in(self, clock: float) -> None:
        self.flush(at=clock)
        self._stopwatch.stop()
        self._happen(Answered(self.attempt.number, clock, self.attempt.text))
        self.stage = Stage.SUBMITTED

    def _assess_answer(self) -> Assessment:
        self._expect(Stage.SUBMITTED)
        assessment = self._assess(self.target, self.attempt.text)
        self._happen(Assessed(self.attempt.number, assessment, __version__))
        self.stage = Stage.ASSESSED
        return assessment

    def _advance(self) -> None:
        if self.index + 1 < self.total:
            self.index += 1
            self._show(self.question.prompt, self._limit(self.question))
        else:
            self._happen(Ended(Reason.FINISHED))
            self.stage = Stage.DEBRIEF
