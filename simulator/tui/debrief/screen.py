"""The debrief: the whole session at a glance, and what to practise next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from textwrap import shorten
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from simulator.figures import count, minutes
from simulator.practice import Sitting
from simulator.tui.debrief.outcome import MOST_NAMED, LeftOut, Result, coverage, left_out, results
from simulator.tui.requests import Begin
from simulator.tui.session_page import SessionPage
from simulator.tui.widgets.clock import bar
from simulator.tui.widgets.ends import Ends
from simulator.visible import visible, visible_line

_BAR = 12
_LONGEST_PROMPT = 88
"""Code points; two lines beside the outcome at eighty columns."""


class DebriefScreen(SessionPage):
    """Shows what a session came to."""

    CSS_PATH = "screen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "home", "home", key_display="enter", tooltip="Go back to the home screen"),
        Binding("a", "again", "again", tooltip="Another interview under the same conditions"),
    ]
    HELP_TITLE = "The debrief"
    HELP_TEXT = "Every question with how much of what it asks for was detected, and what was left out most."

    def __init__(self, sitting: Sitting) -> None:
        """Sum the sitting up."""
        super().__init__(sitting)
        self._results = results(self.interview)

    def contents(self) -> Iterable[Widget]:
        """Yield the parts from top to bottom."""
        found, of = coverage(self._results)
        head = f"{found} of {count(of, 'element')} covered" if of else "Nothing was answered this time."
        clock = sum(one.clock for one in self.interview.attempts.by_number.values())
        yield Ends("debrief", f"{minutes(clock)} on the clock", id="place")
        with VerticalScroll(id="body"):
            yield Static(head, markup=False, id="head")
            for number, result in enumerate(self._results, 1):
                yield ResultRow(number, result)
            yield from _advice(left_out(self._results))
        yield Static(self._log(), markup=False, id="log")

    def action_home(self) -> None:
        """Go back to the home screen."""
        self.go_home()

    def action_leave(self) -> None:
        """Go back to the home screen; the session has ended."""
        self.go_home()

    def back(self, _answer: object = None) -> None:
        """Show where the log is by now."""
        self.query_one("#log", Static).update(self._log())
        super().back()

    def action_again(self) -> None:
        """Begin another interview under the same conditions, with other questions where there are any."""
        self.post_message(Begin(replace(self.sitting.start, seed=None)))

    def _log(self) -> str:
        journal = self.sitting.journal
        if journal.trouble is not None:
            return visible(f"NOT SAVED: {journal.trouble}")
        return visible(f"Saved in {short(journal.path, Path.cwd(), Path.home())}")


class ResultRow(Horizontal):
    """A question with its coverage: in words, as a bar, and its prompt."""

    def __init__(self, number: int, result: Result) -> None:
        """Hold the result."""
        super().__init__()
        self._number = number
        self._result = result

    def compose(self) -> ComposeResult:
        """Lay the row out."""
        yield Static(self._outcome(), classes="outcome")
        yield Static(self._prompt(), markup=False, classes="prompt")

    def _prompt(self) -> str:
        return shorten(visible_line(self._result.question.prompt), _LONGEST_PROMPT, placeholder=" …")

    def _outcome(self) -> Content:
        assessment, attempt = self._result.assessment, self._result.attempt
        if assessment is None:
            what = "not reached" if attempt is None else "skipped" if attempt.skipped else "not handed in"
            return Content.assemble(f"{self._number}  ", (what, "$muted"))
        words = f"{assessment.covered_count} of {len(assessment.required)}"
        return Content.assemble(f"{self._number}  ", bar(assessment.coverage, _BAR), f"  {words}")


def short(path: Path, here: Path, home: Path) -> str:
    """Return a path as one would type it: from here when it is below, or from home."""
    if path.is_relative_to(here):
        return str(path.relative_to(here))
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)


def _advice(left: list[LeftOut]) -> Iterable[Widget]:
    if not left:
        return
    yield Static("Left out most", markup=False, classes="heading")
    for one in left[:MOST_NAMED]:
        name = visible_line(one.element.name)
        yield Static(
            Content.assemble(
                (name, "bold"), (f"   in {one.times} of {count(one.chances, 'answer')}", "$muted")
            )
        )
    first = left[0].element
    yield Static("Practise next", markup=False, classes="heading")
    yield Static(visible_line(first.hint or first.looks_for or first.name), markup=False)
    if first.probe:
        yield Static(visible_line(first.probe), markup=False, classes="probe")
