"""Whatever a candidate does, in whatever order: nothing typed is lost, and a session can be taken up anywhere."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from simulator.interview.course import Stage
from simulator.interview.events import Assessed, Ended, Noted, Rated, Shown
from tests.interview.room import LIMIT, Room, fold, plan

OPEN = {Stage.THINKING, Stage.ANSWERING, Stage.OVERTIME}

texts = st.text(alphabet="owner figure é🙂\n", max_size=20)


def at(*stages):
    return precondition(lambda self: self.interview.stage in stages)


class Candidate(RuleBasedStateMachine):
    """Someone who presses every key there is, watched by a simple account of what must come of it."""

    @initialize(exam=st.booleans(), count=st.integers(1, 3))
    def sit_down(self, exam, count):
        self.room = Room(plan(*(f"q{number}" for number in range(count)), exam=exam))
        self.interview = self.room.interview
        self.exam = exam
        self.stood = {}  # by number of events so far: stage, position, and the texts of all attempts
        self.expected = ""  # what the answer under way must be
        self.worked = 0.0  # seconds that count for it
        self.limit = 0.0

    def _show(self):
        self.expected, self.worked = "", 0.0
        self.limit = self.interview.attempt.shown.limit

    @at(Stage.BRIEFING)
    @rule()
    def begin(self):
        self.interview.begin()
        self._show()

    @rule(text=texts)
    def type(self, text):
        over = self.exam and self.worked >= self.limit
        if self.interview.stage in OPEN and not self.interview.paused and not over:
            self.expected = text
        self.interview.type(text)

    @rule(seconds=st.sampled_from([0.05, 0.4, 0.5, 3.0, LIMIT / 2, LIMIT]), noticed=st.booleans())
    def wait(self, seconds, noticed):
        if self.interview.stage in OPEN and not self.interview.paused:
            self.worked += seconds
        self.room.now += seconds
        if noticed:
            self.interview.tick()

    @at(*OPEN)
    @rule(act=st.sampled_from(["pause", "resume", "hint"]))
    def pause_resume_or_hint(self, act):
        getattr(self.interview, act)()

    @at(*OPEN, Stage.SUBMITTED)
    @rule()
    def submit(self):
        self.interview.submit()
        assert self.interview.attempt.text == self.expected
        assert self.interview.attempt.answered
        assert isinstance(self.room.events[-1], Assessed)

    @at(*OPEN)
    @rule()
    def skip(self):
        number = self.interview.attempt.number
        self.interview.skip()
        assert self.interview.attempts.by_number[number].text == self.expected
        if self.interview.attempt.number != number:
            self._show()

    @at(Stage.ASSESSED)
    @rule(act=st.sampled_from(["retry", "probe", "next"]))
    def go_on(self, act):
        if act == "probe":
            self.interview.probe("figure")
        else:
            getattr(self.interview, act)()
        if self.interview.stage is not Stage.DEBRIEF:
            self._show()

    @precondition(lambda self: self.interview.attempts.latest is not None)
    @rule(rating=st.integers(0, 5))
    def say_their_own_word(self, rating):
        number = self.interview.attempt.number
        self.interview.mark(Noted(number, "a note"))
        self.interview.mark(Rated(number, rating))

    @rule()
    @precondition(lambda self: len(self.room.events) > 8)
    def leave(self):
        self.interview.leave()

    @invariant()
    def the_answer_is_what_was_typed(self):
        if self.interview.stage in OPEN:
            assert self.interview.text == self.expected
            assert abs(self.interview.elapsed - self.worked) < 1e-6

    @invariant()
    def what_is_shown_is_the_fold_of_what_is_recorded(self):
        assert fold(self.room.events) == self.interview.attempts

    @invariant()
    def in_an_exam_nobody_is_in_overtime(self):
        if self.exam:
            assert self.interview.stage is not Stage.OVERTIME
            assert all(one.overtime == 0 or not one.answered for one in self._attempts())

    @invariant()
    def the_clock_of_an_attempt_never_goes_back(self):
        for one in self._attempts():
            clocks = [
                event.clock
                for event in self.room.events
                if hasattr(event, "clock") and event.attempt == one.number
            ]
            assert clocks == sorted(clocks)

    @invariant()
    def attempts_are_numbered_in_the_order_they_are_shown(self):
        shown = [event.attempt for event in self.room.events if isinstance(event, Shown)]
        assert shown == list(range(1, len(shown) + 1))

    @invariant()
    def note_where_it_stands(self):
        self.stood[len(self.room.events)] = (
            self.interview.stage,
            self.interview.index,
            [one.text for one in self._attempts()],
        )

    def _attempts(self):
        return list(self.interview.attempts.by_number.values())

    def teardown(self):
        for count in range(len(self.room.events) + 1):
            self._take_up(count)

    def _take_up(self, count):
        """Take the session up from its first events, as after a kill behind any line of its journal."""
        again = self.room.restored(self.room.events[:count])
        interview = again.interview
        assert again.events[:count] == self.room.events[:count]
        assert interview.stage is not Stage.SUBMITTED
        assert fold(again.events) == interview.attempts
        stage, index, answers = self.stood.get(count, (None, None, None))
        if stage is not None and len(again.events) == count:
            found = [one.text for one in interview.attempts.by_number.values()]
            assert (interview.stage, interview.index, found) == (stage, index, answers)
        self._finish(again)

    def _finish(self, again):
        """Go on to the end without a false step."""
        interview = again.interview
        if interview.stage is Stage.BRIEFING:
            interview.begin()
        for _ in range(2 * interview.total + 2):
            if interview.stage in OPEN:
                interview.submit()
            if interview.stage is Stage.ASSESSED:
                interview.next()
        assert interview.stage is Stage.DEBRIEF
        assert sum(isinstance(event, Ended) for event in again.events) == 1


TestCandidate = Candidate.TestCase
TestCandidate.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
