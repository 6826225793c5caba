"""The two columns of the feedback: what was told, and what was found in it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from simulator.feedback.delivery import delivery
from simulator.feedback.telling import telling
from simulator.tui.feedback.view import View
from simulator.tui.widgets.answer import AnswerText
from simulator.tui.widgets.verdicts import VerdictRow
from simulator.visible import visible, visible_line


class Told(VerticalScroll):
    """The prompt and the answer with its evidence, then follow-ups and the note."""

    def __init__(self, view: View) -> None:
        """Hold the attempt."""
        super().__init__()
        self.view = view

    def compose(self) -> ComposeResult:
        """Lay the column out."""
        view = self.view
        yield Static(visible(view.attempt.shown.prompt.strip()), markup=False, classes="prompt")
        yield AnswerText(view.attempt.text, view.assessment)
        for probe in view.probes:
            if probe.answered:
                yield Static(visible(probe.shown.prompt.strip()), markup=False, classes="prompt")
                yield AnswerText(probe.text, probe.assessment, with_numbers=False)
        if view.attempt.note:
            yield Static("Your note", markup=False, classes="heading")
            yield Static(visible(view.attempt.note), markup=False)


class Found(VerticalScroll):
    """A row for each element, and apart from them how the answer was told."""

    def __init__(self, view: View) -> None:
        """Hold the attempt."""
        super().__init__()
        self.view = view

    def compose(self) -> ComposeResult:
        """Lay the column out."""
        for item in self.view.items:
            yield VerdictRow(item)
        if notes := telling(delivery(self.view.attempt.text)):
            yield Static("How it was told", markup=False, classes="heading")
            for note in notes:
                yield Static(visible_line(note), markup=False, classes="note")
