"""The two sides of a comparison, and what changed between them."""

from __future__ import annotations

from datetime import datetime

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from simulator.feedback.assessment import Verdict
from simulator.figures import count, minutes
from simulator.progress.comparing import Change, Comparison, Fate, Run
from simulator.progress.same_question import Answer
from simulator.sessions.wording import SIGNS, outcome
from simulator.visible import visible, visible_line

_STYLES = {
    Fate.KEPT: ("", ""),
    Fate.DROPPED: ("−", "$warning strike"),  # noqa: RUF001 - a minus
    Fate.ADDED: ("+", "$accent underline"),
}
_MOST_CHANGES = 5


class Sides(VerticalScroll):
    """The earlier answer at the left, the later at the right; both scroll as one."""

    DEFAULT_CSS = """
    Sides { height: 1fr; scrollbar-size-vertical: 1; }
    Sides > Horizontal { height: auto; }
    Sides .side { width: 1fr; height: auto; padding-right: 2; }
    """

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._old = Static("", markup=False, classes="side")
        self._new = Static("", markup=False, classes="side")

    def compose(self) -> ComposeResult:
        """Lay both out."""
        with Horizontal():
            yield self._old
            yield self._new

    def show(self, old: Answer, new: Answer, found: Comparison) -> None:
        """Show two attempts."""
        self._old.update(Content("\n\n").join([_head(old, "earlier"), _text(found.old)]))
        self._new.update(Content("\n\n").join([_head(new, "later"), _text(found.new)]))
        self.scroll_home(animate=False)


def changes(found: Comparison) -> Content:
    """Return the verdicts that changed, a line each, and how many words did."""
    lines = [_change(one) for one in found.verdicts if one.changed][:_MOST_CHANGES]
    same = sum(not one.changed for one in found.verdicts)
    words = f"{count(found.added, 'word')} added, {found.dropped} dropped; {count(same, 'verdict')} the same"
    return Content("\n").join([*lines, Content.styled(words, "$muted")])


def _change(one: Change) -> Content:
    better = one.new is Verdict.COVERED
    return Content.assemble(
        (f"{_sign(one.old)} → {_sign(one.new)}  ", "bold $accent" if better else "bold $warning"),
        visible_line(one.name),
        (f"   {_said(one.old)}, then {_said(one.new)}", "$muted"),
    )


def _sign(verdict: Verdict | None) -> str:
    return SIGNS[verdict] if verdict else " "


def _said(verdict: Verdict | None) -> str:
    return verdict.said if verdict else "not asked for"


def _head(answer: Answer, which: str) -> Content:
    when: datetime = answer.when.astimezone()
    said = f"{which}   {when.day} {when:%B %Y}, {when:%H:%M}\n{outcome(answer.entry)}, {minutes(answer.entry.total)}"
    return Content.styled(said, "bold")


def _text(runs: tuple[Run, ...]) -> Content:
    return Content.assemble(*(part for run in runs for part in _run(run)))


def _run(run: Run) -> list[str | tuple[str, str]]:
    """Return words with a sign before them, so that their fate shows without colour."""
    sign, style = _STYLES[run.fate]
    words = run.text.lstrip()
    before = visible(run.text[: len(run.text) - len(words)])
    return [before, (sign + visible(words) if words else "", style)]
