"""The feedback: the answer with its evidence, beside what was looked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.widget import Widget

from simulator.interview.attempt import Attempt
from simulator.interview.course import Stage
from simulator.interview.events import Marked, Noted, Rated
from simulator.practice import Sitting
from simulator.sessions.personal import OwnCues
from simulator.tui.dialogs.choose import Choose, keyed
from simulator.tui.feedback.columns import Found, Told
from simulator.tui.feedback.summary import Summary
from simulator.tui.feedback.view import view_of
from simulator.tui.own_word import OwnWordPage
from simulator.tui.requests import Moved
from simulator.tui.session_page import SessionPage
from simulator.tui.widgets.ends import Ends
from simulator.tui.widgets.verdicts import Item
from simulator.visible import visible


class FeedbackScreen(OwnWordPage, SessionPage):
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

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is: a follow-up to answer, a sample to read."""
        if action == "probe":
            return bool(self._view.open_items)
        if action == "sample":
            return bool(self._view.question.sample_answer.strip())
        return super().check_action(action, parameters)

    # what the candidate's own word is about

    @property
    def own_attempt(self) -> Attempt:
        """The attempt that is shown."""
        return self._view.attempt

    @property
    def own_items(self) -> list[Item]:
        """Its verdicts."""
        return self._view.items

    @property
    def own_cues(self) -> OwnCues | None:
        """What keeps the candidate's own words."""
        return self.sitting.own_cues()

    def keep(self, event: Marked | Noted | Rated) -> None:
        """Put the candidate's word into the journal and show it."""
        self.interview.mark(event)
        self._show_anew()

    # what follows from them

    @property
    def _here(self) -> bool:
        return self.interview.stage is Stage.ASSESSED and self.interview.main_attempt is self._view.attempt

    def _probe(self, element: str | None) -> None:
        if element is not None and self._here:
            self.interview.probe(element)
            self.post_message(Moved())

    def _show_anew(self) -> None:
        self._view = view_of(self.interview)
        for part in (self.query_one(Told), self.query_one(Found), self.query_one(Summary)):
            part.view = self._view
            part.refresh(recompose=True)
        self.refresh_bindings()
