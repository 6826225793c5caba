"""The feedback: the answer with its evidence, beside what was looked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.widget import Widget

from simulator.feedback.assessment import Verdict
from simulator.interview.course import Stage
from simulator.interview.events import Marked, Noted
from simulator.practice import Sitting
from simulator.tui.dialogs.choose import Choice, Choose, keyed
from simulator.tui.feedback.columns import Found, Told
from simulator.tui.feedback.summary import Summary
from simulator.tui.feedback.view import view_of
from simulator.tui.requests import Moved
from simulator.tui.session_page import SessionPage
from simulator.tui.widgets.ends import Ends
from simulator.visible import visible

_SIGNS = {
    Verdict.COVERED: "covered",
    Verdict.DENIED: "said, but denied",
    Verdict.NOT_DETECTED: "not detected",
}


class FeedbackScreen(SessionPage):
    """Shows one assessed answer and what can be done with it."""

    CSS_PATH = "screen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter",
            "next",
            "next",
            key_display="enter",
            tooltip="Go on to the next question, or to the debrief",
        ),
        Binding("p", "probe", "probe", tooltip="Answer the follow-up for an element that was not detected"),
        Binding("r", "retry", "retry", tooltip="Answer the same question again"),
        Binding("s", "sample", "sample", tooltip="Read a sample answer"),
        Binding("m", "mark", "mark", tooltip="Disagree with a verdict"),
        Binding("n", "note", "note", tooltip="Keep a note with this answer"),
    ]
    HELP_TITLE = "The feedback"
    HELP_TEXT = (
        "✓ covered, with the words that earned it; the number stands behind the same words in your answer.\n"
        "~ said, but negated, wished for, or someone else's.\n"
        "· not detected: the program looks for evidence, it does not judge. Mark it if you did say it.\n"
        "Tab moves between the columns, arrows and page keys scroll."
    )

    def __init__(self, sitting: Sitting) -> None:
        """Show the attempt that the sitting's interview was last about."""
        super().__init__(sitting)
        self._view = view_of(self.interview)

    def contents(self) -> Iterable[Widget]:
        """Yield the parts from top to bottom."""
        interview = self.interview
        place = f"{visible(interview.question.bank)}   question {interview.index + 1} of {interview.total}"
        yield Ends(place, "exam" if interview.plan.settings.exam else "practice", id="place")
        yield Summary(self._view)
        yield Container(Told(self._view), Found(self._view), id="columns")

    def on_mount(self) -> None:
        """Let the keys scroll what was found to begin with: it is the longer column."""
        self.query_one(Found).focus()

    # the candidate's acts

    def action_next(self) -> None:
        """Go on to the next question, or to the debrief."""
        if self._here:
            self.interview.next()
            self.post_message(Moved())

    def action_retry(self) -> None:
        """Answer the same question again."""
        if self._here:
            self.interview.retry()
            self.post_message(Moved())

    def action_probe(self) -> None:
        """Answer a follow-up; which one is asked first when there are several."""
        items = self._view.open_items
        if len(items) == 1:
            self._probe(items[0].element.id)
        elif items:
            names = [(item.element.id, item.element.name) for item in items]
            self.app.push_screen(Choose("Which follow-up?", keyed(names)), self._probe)

    def action_sample(self) -> None:
        """Read the sample answer."""
        from simulator.tui.dialogs.reading import Reading

        text = Content(visible(self._view.question.sample_answer.strip()))
        self.app.push_screen(Reading("A sample answer", text))

    def action_note(self) -> None:
        """Write a note."""
        from simulator.tui.dialogs.note import Note

        self.app.push_screen(Note(self._view.attempt.note), self._keep_note)

    def action_mark(self) -> None:
        """Disagree with a verdict: first choose which."""
        choices = [
            Choice(choice.id, choice.label, choice.key, _SIGNS[item.finding.verdict])
            for choice, item in zip(
                keyed([(i.element.id, i.element.name) for i in self._view.items]),
                self._view.items,
                strict=False,
            )
        ]
        if choices:
            self.app.push_screen(Choose("Which verdict?", choices), self._mark)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is: a follow-up to answer, a sample to read."""
        if action == "probe":
            return bool(self._view.open_items)
        if action == "sample":
            return bool(self._view.question.sample_answer.strip())
        return super().check_action(action, parameters)

    # what follows from them

    @property
    def _here(self) -> bool:
        return self.interview.stage is Stage.ASSESSED and self.interview.main_attempt is self._view.attempt

    def _probe(self, element: str | None) -> None:
        if element is not None and self._here:
            self.interview.probe(element)
            self.post_message(Moved())

    def _keep_note(self, note: str | None) -> None:
        if note is not None and note != self._view.attempt.note:
            self.interview.mark(Noted(self._view.attempt.number, note))
            self._show_anew()

    def _mark(self, element: str | None) -> None:
        from simulator.tui.feedback.marking import ask_mark

        item = next((one for one in self._view.items if one.element.id == element), None)
        if item is not None:
            ask_mark(self, item, self._view.attempt, self._keep_mark)

    def _keep_mark(self, mark: Marked) -> None:
        self.interview.mark(mark)
        self._show_anew()

    def _show_anew(self) -> None:
        self._view = view_of(self.interview)
        for part in (self.query_one(Told), self.query_one(Found), self.query_one(Summary)):
            part.view = self._view
            part.refresh(recompose=True)
        self.refresh_bindings()
