"""The interview: the prompt, the clock, and room to answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Static

from simulator.interview.course import Stage
from simulator.interview.events import Purpose
from simulator.practice import Sitting
from simulator.tui.interview.counters import Counters
from simulator.tui.interview.notice import Notice
from simulator.tui.requests import Moved
from simulator.tui.session_page import SessionPage
from simulator.tui.widgets.clock import ClockBar
from simulator.tui.widgets.editor import Editor
from simulator.tui.widgets.ends import Ends
from simulator.visible import visible

BEAT = 0.25
"""Seconds between two looks at the clock; the time itself is measured, not counted."""

WARM_UP_AFTER = 0.5
"""Seconds that the first frame has for itself before the matcher is made ready beside it."""

_OPEN = (Stage.THINKING, Stage.ANSWERING, Stage.OVERTIME)
_PURPOSES = {Purpose.QUESTION: "", Purpose.RETRY: "   another attempt", Purpose.PROBE: "   follow-up"}


class InterviewScreen(SessionPage):
    """Shows one prompt and takes the answer to it."""

    CSS_PATH = "screen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s,f5", "submit", "submit", tooltip="Hand the answer in"),
        Binding("escape", "pause", "pause", tooltip="Stop the clock; a menu of all that can be done"),
        Binding("f2", "hint", "hint", tooltip="Show a hint"),
        Binding("f8", "skip", "skip", tooltip="Go on without an answer"),
    ]
    HELP_TITLE = "The interview"
    HELP_TEXT = (
        "Type your answer as you would say it. Every word is on the disk as you type. "
        "Undo is ctrl+z, redo ctrl+y. While this page is open the clock stands still."
    )

    def __init__(self, sitting: Sitting) -> None:
        """Show the prompt that the sitting's interview stands at; from its briefing it begins with this."""
        super().__init__(sitting)
        if self.interview.stage is Stage.BRIEFING:
            self.interview.begin()
        self._number = self.interview.attempt.number

    def contents(self) -> Iterable[Widget]:
        """Yield the parts from top to bottom."""
        settings = self.interview.plan.settings
        yield Ends(self._place(), "exam" if settings.exam else "practice", id="place")
        yield Static(visible(self.interview.attempt.shown.prompt.strip()), markup=False, id="prompt")
        yield Static(markup=False, id="hint")
        yield ClockBar()
        yield Notice()
        yield Editor(self.interview.text)
        yield Counters()

    def on_mount(self) -> None:
        """Start the beat; a session taken up again waits for the candidate."""
        self._editor.focus()
        self._show_hints()
        self.sitting.absence()  # what was before this screen is none
        self.set_interval(BEAT, self.beat)
        self.beat()
        self.set_timer(WARM_UP_AFTER, self._warm_up)
        if self.interview.paused:
            self.call_after_refresh(self.action_pause)

    @work(thread=True, exit_on_error=False)
    def _warm_up(self) -> None:
        """Have the matcher ready while the candidate thinks."""
        self.sitting.warm_up()

    # the candidate's acts

    @on(Editor.Changed)
    def _typed(self, event: Editor.Changed) -> None:
        if self._open:
            self.interview.type(event.text_area.text)

    def action_submit(self) -> None:
        """Hand the answer in."""
        if self._open:
            self.interview.type(self._editor.text)
            self.interview.submit()
            self.post_message(Moved())

    def action_pause(self) -> None:
        """Stop the clock and offer what can be done."""
        self._stand_still()

    def _stand_still(self, away: float = 0.0) -> None:
        from simulator.tui.interview.menus import pause_menu

        if self._open:
            self.interview.pause()
            self.app.push_screen(pause_menu(away), self._after_pause)

    def action_hint(self) -> None:
        """Show the next hint."""
        if self._open and self.interview.hint() is None:
            self.notify("There are no more hints for this question.", markup=False)
        self._show_hints()

    def action_skip(self) -> None:
        """Go on without an answer."""
        if self._open:
            self.interview.type(self._editor.text)
            self.interview.skip()
            self.post_message(Moved())

    def action_leave(self) -> None:
        """Ask whether, and how, to leave; the clock waits."""
        if self._open:
            self.interview.pause()
            super().action_leave()

    def action_help(self) -> None:
        """Show the keys; the clock waits."""
        if self._open:
            self.interview.pause()
            self.app.push_screen(self.help_page(), self.back)

    def action_rescue(self) -> None:
        """Write the log to another folder; the clock waits."""
        if self._open:
            self.interview.pause()
            super().action_rescue()

    def back(self, _answer: object = None) -> None:
        """Let the clock run again."""
        if self.interview.paused:
            self.interview.resume()
        super().back()

    def _after_pause(self, choice: str | None) -> None:
        self.back()
        acts = {"hint": self.action_hint, "skip": self.action_skip, "leave": self.action_leave}
        if choice in acts:
            acts[choice]()

    # what is shown

    def told_of_log(self, trouble: str | None) -> None:
        """Leave it to the notice above the answer."""

    def beat(self) -> None:
        """Let time pass; what was typed goes to the log also while something lies over this screen."""
        if not self.is_attached:
            return
        away = self.sitting.absence()
        self.interview.tick()
        self.sitting.journal.tick()
        if not self.is_current:
            return
        if away and self.interview.answerable:
            self._stand_still(away)
        elif self.interview.stage is Stage.SUBMITTED:
            self.interview.submit()
            self.post_message(Moved())
        elif self._open:
            self._show()

    def _show(self) -> None:
        interview, trouble = self.interview, self.sitting.journal.trouble
        self.query_one(ClockBar).show(interview.remaining, interview.attempt.shown.limit)
        self.query_one(Counters).show_answer(
            interview.text, interview.attempt, interview.elapsed, saved=trouble is None
        )
        over = interview.stage is Stage.OVERTIME
        self.query_one(Notice).show(over=over, trouble=trouble)
        if over and not self.has_class("-over"):
            self.app.bell()
        self.set_class(over, "-over")
        if self.has_class("-trouble") is not (trouble is not None):
            self.toggle_class("-trouble")
            self.refresh_bindings()

    def _show_hints(self) -> None:
        elements = {element.id: element for element in self.interview.target.elements}
        hinted = [elements[name] for name in self.interview.attempt.hints if name in elements]
        lines = [f"Hint {n}: {one.hint or one.looks_for or one.name}" for n, one in enumerate(hinted, 1)]
        self.query_one("#hint", Static).update(visible("\n".join(lines[-2:])))
        self.set_class(bool(lines), "-hinted")

    def _place(self) -> str:
        interview = self.interview
        purpose = _PURPOSES[interview.attempt.shown.purpose]
        return f"{visible(interview.question.bank)}   question {interview.index + 1} of {interview.total}{purpose}"

    @property
    def _open(self) -> bool:
        """Whether this screen's prompt can still be answered; a key may come late."""
        return self.interview.stage in _OPEN and self.interview.attempt.number == self._number

    @property
    def _editor(self) -> Editor:
        return self.query_one(Editor)
