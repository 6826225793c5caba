"""The lines above the feedback: coverage, times and counts."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from simulator.feedback.assessment import Assessment
from simulator.figures import count, minutes, spoken
from simulator.interview.attempt import Attempt
from simulator.interview.events import Opinion
from simulator.tui.feedback.view import View
from simulator.tui.widgets.clock import bar
from simulator.visible import visible_line


class CoverageLine(Widget):
    """How much was covered, in words and as a bar, with time and length at the right."""

    DEFAULT_CSS = "CoverageLine { height: 1; }"

    def __init__(self, assessment: Assessment, attempt: Attempt) -> None:
        """Hold what there is to sum up."""
        super().__init__()
        self._assessment = assessment
        words = assessment.words
        self._left = f"{assessment.covered_count} of {len(assessment.required)} covered   "
        self._right = f"   {minutes(attempt.clock)}, {count(words, 'word')}, about {spoken(words)} spoken"

    def render(self) -> Content:
        """Return the line."""
        width = self.size.width - len(self._left) - len(self._right)
        drawn = bar(self._assessment.coverage, max(0, width))
        return Content.assemble((self._left, "bold"), drawn, (self._right, "$muted"))


class Summary(Vertical):
    """Coverage, then times, then what the assessment remarks."""

    DEFAULT_CSS = """
    Summary { height: auto; }
    Summary .times { color: $muted; }
    Summary .remark { color: $warning; }
    """

    def __init__(self, view: View) -> None:
        """Hold the attempt."""
        super().__init__()
        self.view = view

    def compose(self) -> ComposeResult:
        """Lay the lines out."""
        yield CoverageLine(self.view.assessment, self.view.attempt)
        yield Static("   ".join(times(self.view)), markup=False, classes="times")
        for remark in self.view.assessment.remarks:
            yield Static(visible_line(remark), markup=False, classes="remark")


def times(view: View) -> list[str]:
    """Return the times, hints and earlier results, a phrase each; only what there is."""
    attempt = view.attempt
    said = [f"thinking {minutes(attempt.clock if attempt.thinking is None else attempt.thinking)}"]
    said.append(f"typing {minutes(attempt.typing)}")
    if attempt.overtime >= 1:
        said.append(f"overtime +{minutes(attempt.overtime)}")
    elif attempt.at_time_up is not None and attempt.overtime == 0:
        said.append("ended by the clock")
    if attempt.hints:
        said.append(count(len(attempt.hints), "hint"))
    marked = sum(mark.opinion is Opinion.COVERED for mark in attempt.marks.values())
    if marked:
        said.append(f"{marked} more by your own mark")
    if attempt.rating:
        said.append(f"your own rating {attempt.rating} of 5")
    before = [one.assessment for one in view.earlier if one.assessment]
    if before:
        said.append(f"before {before[-1].covered_count} of {len(before[-1].required)}")
    return said
