"""One row for each element of the question that is tried: its verdict, and which cues it rests on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from simulator.feedback.assessment import Evidence, Finding
from simulator.feedback.explain import Explanation, Found
from simulator.feedback.trial import Trial
from simulator.figures import count
from simulator.questions import Element
from simulator.tui.widgets.evidence import numbers
from simulator.tui.widgets.verdicts import Item, glyph, quote
from simulator.visible import visible_line

_MOST, _MOST_CLOSE = 2, 1
"""Cues told of in one row, found and close."""
_LONG, _LONGEST = 60, 100
"""Code points; from the first on, alternatives are left out, and the second is never passed."""
_ALTERNATIVES = re.compile(r"\(([^()|]*\|[^()|]*)\|[^()]*\)")

_One = TypeVar("_One")


class Row(Horizontal, can_focus=True):
    """An element. Walked to, it tells of every cue, word for word, and lets the bank be opened where it is defined."""

    DEFAULT_CSS = """
    Row { height: auto; margin-bottom: 1; padding-left: 1; }
    Row:focus { border-left: outer $accent; padding-left: 0; }
    Row > .glyph { width: 5; }
    Row > .words { width: 1fr; }
    """

    def __init__(self, element: Element) -> None:
        """Hold the element; nothing is known of it yet."""
        super().__init__()
        self.element = element
        self._shown: tuple[Trial, Sequence[str] | None] | None = None

    def compose(self) -> ComposeResult:
        """Lay the row out."""
        yield Static(classes="glyph")
        yield Static(Content.styled(visible_line(self.element.name), "$muted"), classes="words")

    def show(self, element: Element, trial: Trial, expected: Sequence[str] | None) -> None:
        """Show what was found of the element; `expected` are the ids that the example's author finds."""
        self.element = element
        self._shown = (trial, expected)
        self._draw()

    def on_focus(self) -> None:
        """Tell of every cue."""
        self.call_later(self._draw)

    def on_blur(self) -> None:
        """Be brief again."""
        self.call_later(self._draw)

    def _draw(self) -> None:
        if self._shown is None:
            return
        trial, expected = self._shown
        element = self.element
        finding = next(one for one in trial.assessment.findings if one.element == element.id)
        number = numbers(trial.assessment).get(element.id)
        self.query_one(".glyph", Static).update(glyph(Item(element, finding, number)))
        telling = Telling(finding, trial.explanations[element.id], whole=self.has_focus)
        lines = [_head(element, finding, expected), *telling.lines()]
        self.query_one(".words", Static).update(Content("\n").join(lines))


def _head(element: Element, finding: Finding, expected: Sequence[str] | None) -> Content:
    name = (visible_line(element.name), "bold" if finding.covered else "")
    optional = ("" if finding.required else "   optional", "$muted")
    return Content.assemble(name, optional, (_otherwise(finding, expected), "$warning"))


def _otherwise(finding: Finding, expected: Sequence[str] | None) -> str:
    """Return a word on an example whose author sees it otherwise; of an optional element only its presence is told."""
    if expected is None or finding.covered is (finding.element in expected):
        return ""
    if finding.element in expected:
        return "   the example says covered"
    return "   the example says not covered" if finding.required else ""


@dataclass(frozen=True, slots=True)
class Telling:
    """Tells how a verdict came about.

    Attributes:
        finding: The verdict.
        explanation: The cues that were found, and those that came close.
        whole: Whether to tell of every cue, word for word.
    """

    finding: Finding
    explanation: Explanation
    whole: bool = False

    def lines(self) -> list[Content]:
        """Return the lines below the element's name."""
        if self.finding.covered:
            return [line for one in self._some(self.finding.evidence) for line in self._earned(one)]
        if self.explanation.found:
            return [line for one in self._some(self.explanation.found) for line in self._in_the_way(one)]
        cues = count(self.explanation.cues, "cue")
        said = f"not detected by its {cues}" if self.explanation.cues else "it has no cues yet"
        return [Content.styled(said, "$muted"), *self._close()]

    def _earned(self, one: Evidence) -> list[Content]:
        whose = "learnt" if one.learnt else "your own cue" if one.personal else "cue"
        return [Content(quote(one.text)), self._labelled(whose, one.cue)]

    def _in_the_way(self, one: Found) -> list[Content]:
        why = f"does not count: {visible_line(one.why_not)}"
        return [Content(quote(one.text)), self._labelled("cue", one.cue), Content.styled(why, "$warning")]

    def _close(self) -> list[Content]:
        most = None if self.whole else _MOST_CLOSE
        return [
            line
            for one in self.explanation.close[:most]
            for line in (self._labelled("close", one.cue), Content.styled(self._cut(one.obstacle), "$muted"))
        ]

    def _labelled(self, label: str, cue: str) -> Content:
        return Content.assemble((f"{label} ", "$muted"), (self._cut(cue), "$accent"))

    def _some(self, found: Sequence[_One]) -> Sequence[_One]:
        return found if self.whole else found[:_MOST]

    def _cut(self, text: str) -> str:
        return visible_line(text) if self.whole else brief(text)


def brief(text: str) -> str:
    """Return a cue, or words about one, on one line; of a long one only the first alternatives are named."""
    line = visible_line(text)
    if len(line) > _LONG:
        line = _ALTERNATIVES.sub(r"(\1|…)", line)
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
