"""The parts of a page: the head, what was told, and what was found in it."""

from __future__ import annotations

import re

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from simulator.interview.events import Purpose
from simulator.sessions.transcript import Entry
from simulator.sessions.wording import outcome, times
from simulator.tui.transcript.leaf import Leaf
from simulator.tui.widgets.answer import AnswerText
from simulator.tui.widgets.clock import bar
from simulator.tui.widgets.verdicts import VerdictRow
from simulator.visible import visible, visible_line

STARS = 5
"""The best rating."""
_KINDS = {Purpose.QUESTION: "", Purpose.RETRY: "another attempt", Purpose.PROBE: "a follow-up"}


class Head(Vertical):
    """How the attempt went: coverage both ways, times, the candidate's rating."""

    DEFAULT_CSS = """
    Head { height: auto; }
    Head .times { color: $muted; }
    Head .remark { color: $warning; }
    """

    def __init__(self, leaf: Leaf) -> None:
        """Hold the attempt."""
        super().__init__()
        self.leaf = leaf

    def compose(self) -> ComposeResult:
        """Lay the lines out."""
        entry = self.leaf.entry
        yield Covered(entry)
        yield Static(visible_line(times(entry)), markup=False, classes="times")
        for remark in entry.remarks:
            yield Static(visible_line(remark), markup=False, classes="remark")


class Covered(Widget):
    """How much was covered, in words and as a bar, with the rating at the right."""

    DEFAULT_CSS = "Covered { height: 1; }"

    def __init__(self, entry: Entry) -> None:
        """Hold what there is to sum up."""
        super().__init__()
        self._entry = entry

    def render(self) -> Content:
        """Return the line."""
        entry = self._entry
        words = f"{outcome(entry)}   "
        said = rating(entry.rating)
        room = max(0, self.size.width - len(words) - len(said))
        drawn = Content(" " * room) if entry.coverage is None else bar(entry.coverage, room)
        return Content.assemble((words, "bold"), drawn, (said, "$muted"))


def rating(stars: int) -> str:
    """Return the candidate's own rating, which stands beside the coverage; empty without one."""
    return f"   you: {'★' * stars}{'☆' * (STARS - stars)} {stars} of {STARS}" if stars else ""


class Told(VerticalScroll):
    """The prompt and the answer with its evidence, then follow-ups and the note."""

    def __init__(self, leaf: Leaf, found: re.Pattern[str]) -> None:
        """Hold the attempt, and what was looked for."""
        super().__init__()
        self.leaf = leaf
        self._found = found

    def compose(self) -> ComposeResult:
        """Lay the column out."""
        entry = self.leaf.entry
        if kind := _KINDS[entry.purpose]:
            yield Static(kind, markup=False, classes="heading")
        yield self._prompt(entry)
        yield self._answer(self.leaf, with_numbers=True)
        for probe in self.leaf.probes:
            yield Static("The follow-up", markup=False, classes="heading")
            yield self._prompt(probe.entry)
            yield self._answer(Leaf(probe.attempt, probe.entry), with_numbers=False)
            yield Static(visible_line(times(probe.entry)), markup=False, classes="note")
        if entry.note:
            yield Static("Your note", markup=False, classes="heading")
            yield Static(visible(entry.note), markup=False)

    def _prompt(self, entry: Entry) -> Static:
        text = Content(visible(entry.prompt.strip())).highlight_regex(self._found, style="reverse")
        return Static(text, classes="prompt")

    def _answer(self, leaf: Leaf, *, with_numbers: bool) -> AnswerText:
        return AnswerText(
            leaf.entry.answer,
            leaf.attempt.assessment,
            with_numbers=with_numbers,
            time_up=leaf.entry.time_up,
            found=self._found,
        )


class Found(VerticalScroll):
    """A row for each element."""

    def __init__(self, leaf: Leaf) -> None:
        """Hold the attempt."""
        super().__init__()
        self.leaf = leaf

    def compose(self) -> ComposeResult:
        """Lay the column out."""
        for item in self.leaf.items:
            yield VerdictRow(item)
        if self.leaf.entry.assessments > 1:
            text = (
                f"Assessed {self.leaf.entry.assessments} times; this is by version {self.leaf.entry.program}."
            )
            yield Static(visible_line(text), markup=False, classes="note")
