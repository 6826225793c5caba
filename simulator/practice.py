"""Between the front ends and the core: what home shows, and how a session is opened, gone on with and closed."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.errors import UnknownNameError, UsageError
from simulator.interview.absence import SteadyClock
from simulator.interview.clock import Clock
from simulator.interview.course import Assess, Interview, Plan
from simulator.interview.settings import DEFAULT_QUESTIONS, Settings

if TYPE_CHECKING:
    from simulator.banks.catalogue import Catalogue
    from simulator.feedback.assessment import Assessment
    from simulator.places import Places
    from simulator.questions import Bank, Question
    from simulator.sessions.journal import Journal
    from simulator.sessions.listing import Summary
    from simulator.sessions.personal import OwnCues

SEEDS = 2**31
"""Seeds are drawn below this when none is given."""

TOKENS = 16**4
"""As many sessions can begin within one second."""

_CHANCE = random.SystemRandom()


@dataclass(frozen=True, slots=True)
class Start:
    """What the candidate asked for.

    Attributes:
        banks: Ids of the banks to draw from; empty for all.
        questions: How many questions.
        question: Id of the one question to go straight to; empty to draw.
        time_limit: Seconds for every question; None leaves each its own.
        exam: Whether an answer ends at its time limit.
        seed: What the draw is seeded with; None for chance.
    """

    banks: tuple[str, ...] = ()
    questions: int = DEFAULT_QUESTIONS
    question: str = ""
    time_limit: float | None = None
    exam: bool = False
    seed: int | None = None


@dataclass(slots=True)
class Sitting:
    """A session that is being held.

    Attributes:
        interview: Its course.
        journal: Its log.
        start: What it was started with, to start another one like it.
        assess: Holds an answer against a question.
        absence: Returns the seconds in which the program did not run since this was last asked.
        own_cues: Returns what keeps the candidate's own words as cues; None where nobody keeps any.
    """

    interview: Interview
    journal: Journal
    start: Start
    assess: Assess
    absence: Callable[[], float] = lambda: 0.0
    own_cues: Callable[[], OwnCues | None] = lambda: None

    def warm_up(self) -> None:
        """Assess something for nothing, so that imports and compiled cues are there before the answer is."""
        question = self.interview.target
        self.assess(question, question.sample_answer or question.prompt)


@dataclass(frozen=True, slots=True)
class Welcome:
    """What the home screen shows.

    Attributes:
        banks: The banks that can be asked from.
        problems: What is wrong in others, a line each.
        last: The newest session that came to its end.
        unfinished: The newest session that was broken off.
    """

    banks: tuple[Bank, ...] = ()
    problems: tuple[str, ...] = ()
    last: Summary | None = None
    unfinished: Summary | None = None


@dataclass(slots=True)
class Practice:
    """Opens sessions in the places in use.

    Attributes:
        places: Where banks are and sessions go.
        clock: Monotonic seconds; a steady clock where somebody looks at it all the time, as screens do.
        now: The time of day, for a session's name.
        token: Four hexadecimal digits, for a session's name.
        assess: Holds an answer against a question.
        banks: The banks; None until they are asked for the first time.
    """

    places: Places
    clock: Clock = field(default_factory=lambda: SteadyClock(time.monotonic, time.time))
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    token: Callable[[], str] = lambda: f"{_CHANCE.randrange(TOKENS):04x}"
    assess: Assess = field(default_factory=lambda: _assess)
    banks: Catalogue | None = None

    @property
    def catalogue(self) -> Catalogue:
        """The banks, read once."""
        return self.read_again() if self.banks is None else self.banks

    def read_again(self) -> Catalogue:
        """Read the banks as they are now.

        Raises:
            UsageError: When a place that was named for banks does not exist.
        """
        from simulator.banks.catalogue import load

        self.banks = load(self.places)
        return self.banks

    def welcome(self) -> Welcome:
        """Read the banks and what happened last; slow enough for a thread of its own.

        Raises:
            MockInterviewError: When a named place is not there, or the sessions cannot be listed.
        """
        from simulator.banks.problems import Severity
        from simulator.sessions.listing import Summary
        from simulator.sessions.resuming import unfinished
        from simulator.sessions.summaries import iterate

        folder = self.places.sessions.path
        return Welcome(
            banks=self.catalogue.banks,
            problems=tuple(str(one) for one in self.catalogue.problems if one.severity is Severity.ERROR),
            last=next((one for one in iterate(folder) if isinstance(one, Summary) and one.finished), None),
            unfinished=next(iter(unfinished(folder)), None),
        )

    def begin(self, start: Start) -> Sitting:
        """Draw the questions and open a journal; the interview stands at its briefing.

        Raises:
            UsageError: When a bank or question is unknown, or there is nothing to draw from.
            SessionsFolderError: When the sessions cannot be kept.
        """
        from simulator.sessions.journal import Journal

        plan = self._plan(start)
        journal = Journal.create(self.places.sessions.path, plan, now=self.now(), token=self.token())
        interview = Interview(plan, clock=self.clock, record=journal.record, assess=self.hold_against)
        return Sitting(interview, journal, start, self.hold_against, self._absence, self.own_cues)

    def take_up(self, path: Path) -> Sitting:
        """Go on with a session that was broken off; its clock stands still until the candidate is ready.

        Raises:
            MockInterviewError: When its journal is in use, cannot be written, or cannot be read.
        """
        from simulator.sessions.resuming import resume

        old = resume(path)
        questions = tuple(self._as_of_today(question) for question in old.plan.questions)
        plan = replace(old.plan, questions=questions)
        interview = Interview.restore(
            plan, old.events, clock=self.clock, record=old.journal.record, assess=self.hold_against
        )
        settings = plan.settings
        start = Start(settings.banks, len(questions), "", settings.time_limit, settings.exam)
        return Sitting(interview, old.journal, start, self.hold_against, self._absence, self.own_cues)

    def close(self, path: Path) -> None:
        """Close a session that was broken off as it is.

        Raises:
            MockInterviewError: When its journal is in use or cannot be written.
        """
        from simulator.sessions.resuming import close_as_it_is

        close_as_it_is(path)

    def hold_against(self, question: Question, answer: str) -> Assessment:
        """Assess an answer, with learnt evidence and personal cues attached to the question's elements.

        They are attached only now because reading and compiling them would hold up the first question.
        """
        ready = question.bank in {bank.id for bank in self.catalogue.banks}
        return self.assess(self.catalogue.ready(question) if ready else question, answer)

    def own_cues(self) -> OwnCues:
        """Return the candidate's own cues; what is kept counts from the next answer on."""
        from simulator.sessions.personal import OwnCues

        return OwnCues(self.places.personal.path, self._read_own_cues)

    def _read_own_cues(self) -> None:
        from simulator.banks.personal import personal_cues

        cues, _problems = personal_cues(self.places.personal.path)
        self.banks = replace(self.catalogue, personal=cues)

    def _absence(self) -> float:
        return self.clock.absence() if isinstance(self.clock, SteadyClock) else 0.0

    def _as_of_today(self, question: Question) -> Question:
        """Return the question with the cues of today's bank; one that has gone keeps its words alone."""
        try:
            today = self.catalogue.question(question.id)
        except UnknownNameError:
            return question
        return replace(today, prompt=question.prompt, time_limit=question.time_limit)

    def _plan(self, start: Start) -> Plan:
        seed = _CHANCE.randrange(SEEDS) if start.seed is None else start.seed
        questions = self._questions(start, seed)
        if not questions:
            raise UsageError("there is no question to ask", "choose a bank that has some")
        settings = Settings(
            banks=tuple(dict.fromkeys(question.bank for question in questions)),
            exam=start.exam,
            seed=seed,
            time_limit=start.time_limit,
        )
        return Plan(questions, settings)

    def _questions(self, start: Start, seed: int) -> tuple[Question, ...]:
        catalogue = self.catalogue
        if start.question:
            return (catalogue.question(start.question),)
        from simulator.interview.draw import draw
        from simulator.sessions.summaries import last_asked

        banks = [catalogue.bank(name) for name in start.banks] or list(catalogue.banks)
        past = last_asked(self.places.sessions.path)
        return draw(banks, start.questions, random.Random(seed), past)  # noqa: S311 - chance, not secrecy


def _assess(question: Question, answer: str) -> Assessment:
    from simulator.feedback.assess import assess

    return assess(question, answer)
