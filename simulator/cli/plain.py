"""An interview in plain text: line after line, for screen readers, dumb terminals and pipes.

No colour, no cursor movement; whatever is said is said once, in the order in which it happens.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from simulator.cli import wording
from simulator.cli.bell import Bell
from simulator.feedback.assessment import Assessment
from simulator.figures import count, in_words
from simulator.interview.attempt import Attempt
from simulator.interview.course import Interview, Stage
from simulator.interview.events import Purpose
from simulator.places import APP
from simulator.sessions.journal import Journal
from simulator.sessions.rescue import let_go
from simulator.visible import visible, visible_line

STOP = "."
"""A line of just this ends an answer."""

_HEADS = {
    Purpose.QUESTION: "Question",
    Purpose.RETRY: "Again, question",
    Purpose.PROBE: "Follow-up to question",
}


@dataclass
class Conversation:
    """Holds one interview over lines of text.

    Attributes:
        interview: At its briefing, or where it was broken off.
        journal: What it is recorded in.
        read: Returns the next line with its end; an empty string at the end of input.
        say: Takes what is said to the candidate.
        warn: Takes what is wrong.
        person: Whether a person at a terminal can be asked what comes next; from a pipe it is the next question.
        absence: Returns the seconds in which the program did not run since this was last asked.
    """

    interview: Interview
    journal: Journal
    read: Callable[[], str]
    say: Callable[[str], None]
    warn: Callable[[str], None]
    person: bool = False
    absence: Callable[[], float] = lambda: 0.0

    def __post_init__(self) -> None:
        """Nothing has been read yet."""
        self._input_over = False
        self._trouble: str | None = None
        self._bell = Bell(self.say)
        self._commands = {
            ".hint": self._hint,
            ".pause": self._pause,
            ".skip": self.interview.skip,
            ".quit": self.interview.leave,
        }

    def hold(self) -> None:
        """Hold the interview to its end, or to the end of input."""
        try:
            self._introduce()
            self._enter()
            while self.interview.stage is not Stage.DEBRIEF:
                self._ask()
        finally:
            self._bell.stop()
            self._close()
            self._offer_to_go_on()
        self._sum_up()

    def _introduce(self) -> None:
        settings = self.interview.plan.settings
        held = (
            "Exam: an answer ends at its limit." if settings.exam else "Practice: you may go on in overtime."
        )
        number = count(self.interview.total, "question")
        self.say(f"{number} from {visible_line(', '.join(settings.banks))}. {held}")
        self.say("Each line is kept as you press enter. A line with a single full stop ends an answer.")
        if self.person:
            self.say(f"In an answer, these lines are commands: {', '.join(self._commands)}.")

    def _enter(self) -> None:
        """Show the first question, or take up what was broken off."""
        if self.interview.stage is Stage.BRIEFING:
            self.interview.begin()
        elif self.interview.stage is Stage.ASSESSED:
            self.say("This is where it was broken off: after the feedback on the last answer.")
            self._go_on()

    # one prompt

    def _ask(self) -> None:
        attempt = self.interview.attempt
        self._show(attempt)
        self._take_answer(attempt)
        if not attempt.done and self._input_over and self._nothing_came(attempt):
            self.interview.leave()
        elif not attempt.skipped and self.interview.stage is not Stage.DEBRIEF:
            self._tell(self.interview.submit())
        if self.interview.stage is Stage.ASSESSED:
            self._go_on()

    def _show(self, attempt: Attempt) -> None:
        shown = attempt.shown
        place = f"{self.interview.index + 1} of {self.interview.total}"
        self.say(f"\n{_HEADS[shown.purpose]} {place} ({visible_line(shown.question)}):")
        self.say(visible(shown.prompt))
        self.say(f"Time limit: {in_words(shown.limit)}.")
        if self.interview.paused:
            self.say(f"{in_words(self.interview.elapsed)} of it were used when this was broken off.")
            self.say(f"So far you wrote:\n{visible(attempt.text)}\nGo on." if attempt.text else "Go on.")
            self.interview.resume()

    def _take_answer(self, attempt: Attempt) -> None:
        """Take lines up to the full stop; in an exam those after the limit are read and do not count."""
        lines = [attempt.text] if attempt.text else []
        self._wind_bell()
        while self._listening(attempt):
            line = self.read()
            self._tell_absence()
            self._input_over = not line
            if not line or line.strip() == STOP:
                break
            if self.person and (command := self._commands.get(line.strip())):
                command()
                continue
            lines.append(line.rstrip("\r\n"))
            self.interview.type("\n".join(lines))
            self.interview.flush()
            if self.person:
                self.journal.retry()  # to the disk now: nothing else happens here until the next line
            self._tell_trouble()
        self._bell.stop()

    def _listening(self, attempt: Attempt) -> bool:
        """Whether the next line belongs to this answer.

        From a pipe it does even after an exam's limit, or the rest of one answer would begin the next.
        """
        if self.person:
            return self.interview.attempt is attempt and self.interview.answerable
        return True

    def _nothing_came(self, attempt: Attempt) -> bool:
        """Whether input ended before a later question was answered at all; the first is then an empty answer."""
        return not self.person and not attempt.text and attempt.number > 1

    def _tell(self, assessment: Assessment) -> None:
        self.say("")
        self.say(wording.times(self.interview.attempt, assessment.words))
        for line in wording.feedback(self.interview.target, assessment):
            self.say(line)
        self._tell_trouble()

    # commands of a person

    def _hint(self) -> None:
        element = self.interview.hint()
        self.say(f"Hint: {visible(element.hint)}" if element and element.hint else "There are no more hints.")

    def _pause(self) -> None:
        self.interview.pause()
        if self.interview.paused:
            self._bell.stop()
            self.say("Paused; the clock stands still. Press enter to go on.")
            self.read()
            self.interview.resume()
            self._wind_bell()

    def _wind_bell(self) -> None:
        if self.person:
            exam = self.interview.plan.settings.exam
            at_end = "Time is up. Press enter." if exam else "Time is up; you may go on in overtime."
            limit = self.interview.attempt.shown.limit
            self.absence()  # what was before now does not matter
            self._bell.wind(lambda: self.interview.remaining, limit=limit, at_end=at_end)

    def _tell_absence(self) -> None:
        """Say that the program did not run for a while, and what that did to the clock: nothing."""
        if self.person and (away := self.absence()):
            said = f"The computer slept, or this program was stopped, for {in_words(away)}. None of it counts"
            self.say(f"{said}: {in_words(self.interview.remaining)} left.")

    # between prompts

    def _go_on(self) -> None:
        last = self.interview.index + 1 == self.interview.total
        if self.person:
            self._let_choose()
        elif self._input_over and not last:
            self.interview.leave()
        else:
            self.interview.next()

    def _let_choose(self) -> None:
        """Ask what comes next until the answer can be understood."""
        element = self._to_probe()
        choices = {"next": self.interview.next, "retry": self.interview.retry, "quit": self.interview.leave}
        if element:
            choices["probe"] = lambda: self.interview.probe(element)
        if sample := self.interview.question.sample_answer:
            choices["sample"] = lambda: self.say(f"One good answer:\n{visible(sample.strip())}")
        while self.interview.stage is Stage.ASSESSED:
            self.say(f"\nWhat next? {', '.join(choices)}; enter alone is next.")
            line = self.read()
            typed = line.strip().lower() or ("next" if line else "quit")
            for name, act in choices.items():
                if name.startswith(typed):
                    act()
                    break

    def _to_probe(self) -> str | None:
        """Return the first required element that neither the answer nor a probe's answer covered."""
        main = self.interview.main_attempt
        asked = {
            one.shown.element
            for one in self.interview.attempts.by_number.values()
            if one.shown.of == main.number
        }
        found = main.assessment.required if main.assessment else ()
        return next((one.element for one in found if not one.covered and one.element not in asked), None)

    # the log

    def _tell_trouble(self) -> None:
        """Say once what is wrong with the log; the interview goes on, and writing is tried again."""
        if (trouble := self.journal.trouble) != self._trouble:
            self._trouble = trouble
            self.warn(visible(trouble) if trouble else "The log can be written again; nothing is lost.")

    def _close(self) -> None:
        parting = let_go(self.journal, self.interview.attempts.by_number.values())
        if parting.told:
            self.warn(visible(parting.told))
        if parting.words:
            self.say(visible(parting.words))

    def _offer_to_go_on(self) -> None:
        """Say how to go on with what is broken off just now, by Ctrl+C or a signal."""
        if self.interview.stage is not Stage.DEBRIEF and self.journal.trouble is None:
            self.warn(f"Go on another time: {APP} practice --plain --resume")

    def _sum_up(self) -> None:
        self.say("")
        for line in wording.summary(self.interview.attempts.by_number.values()):
            self.say(line)
        path = self.journal.path
        self.say(f"Log: {visible_line(str(path))}")
        self.say(f"Read it again: {APP} sessions show {visible_line(path.stem)}")
