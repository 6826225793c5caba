"""One row for each element of the question that is tried: its verdict, and which cues it rests on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from simulator.feedback.assessment import Evidence, Finding, Verdict
from simulator.feedback.explain import Explanation
from simulator.feedback.trial import Trial
from simulator.figures import count
from simulator.questions import Element
from simulator.tui.widgets.evidence import numbers
from simulator.tui.widgets.verdicts import Item, glyph, quote
from simulator.visible import visible_line

_MOST = 2
"""Cues told of in one row."""
_LONG, _LONGEST = 60, 140
"""Code points; from the first on, alternatives are left out, and the second is never passed."""
_ALTERNATIVES = re.compile(r"\(([^()|]*\|[^()|]*)\|[^()]*\)")


class Row(Horizontal, can_focus=True):
    """An element; it can be walked to, so that the bank is opened where the element is defined."""

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

    def compose(self) -> ComposeResult:
        """Lay the row out."""
        yield Static(classes="glyph")
        yield Static(Content.styled(visible_line(self.element.name), "$muted"), classes="words")

    def show(self, element: Element, trial: Trial, expected: Sequence[str] | None) -> None:
        """Show what was found of the element; `expected` are the ids that the example's author finds."""
        self.element = element
        finding = next(one for one in trial.assessment.findings if one.element == element.id)
        number = numbers(trial.assessment).get(element.id)
        self.query_one(".glyph", Static).update(glyph(Item(element, finding, number)))
        lines = [_head(element, finding, expected), *_how(finding, trial.explanations[element.id])]
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


def _how(finding: Finding, explanation: Explanation) -> list[Content]:
    if finding.covered:
        return [line for one in finding.evidence[:_MOST] for line in (_said(one.text), _by(one))]
    if finding.verdict is Verdict.DENIED or explanation.found:
        return _in_the_way(finding, explanation)
    cues = (
        f"not detected by its {count(explanation.cues, 'cue')}" if explanation.cues else "it has no cues yet"
    )
    return [Content.styled(cues, "$muted"), *_close(explanation)]


def _said(text: str) -> Content:
    return Content(quote(text))


def _by(evidence: Evidence) -> Content:
    whose = "learnt" if evidence.learnt else "your own cue" if evidence.personal else "cue"
    return _labelled(whose, evidence.cue)


def _in_the_way(finding: Finding, explanation: Explanation) -> list[Content]:
    lines = [] if finding.evidence else [Content.styled("not detected", "$muted")]
    for one in explanation.found[:_MOST]:
        why = f"does not count: {visible_line(one.why_not)}"
        lines += [_said(one.text), _labelled("cue", one.cue), Content.styled(why, "$warning")]
    return lines


def _close(explanation: Explanation) -> list[Content]:
    lines = []
    for one in explanation.close[:_MOST]:
        lines += [_labelled("close", one.cue), Content.styled(brief(one.obstacle), "$muted")]
    return lines


def _labelled(label: str, cue: str) -> Content:
    return Content.assemble((f"{label} ", "$muted"), (brief(cue), "$accent"))


def brief(text: str) -> str:
    """Return a cue, or words about one, on one line; of a long one only the first alternatives are named."""
    line = visible_line(text)
    if len(line) > _LONG:
        line = _ALTERNATIVES.sub(r"(\1|…)", line)
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
