"""One row for each element: its verdict, the words that earned it, or what would help."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from simulator.feedback.assessment import Finding, Verdict
from simulator.interview.events import Opinion
from simulator.questions import Element
from simulator.visible import visible_line

_GLYPHS = {Verdict.COVERED: "✓", Verdict.DENIED: "~", Verdict.NOT_DETECTED: "·"}
_STYLES = {Verdict.COVERED: "bold $accent", Verdict.DENIED: "bold $warning", Verdict.NOT_DETECTED: "$muted"}
_OPINIONS = {Opinion.COVERED: "you: I did say it", Opinion.NOT_COVERED: "you: that is not it"}
_YOUR_CUE = " by a cue of your own"
_QUOTES = 2
_LONGEST_QUOTE = 140


@dataclass(frozen=True, slots=True)
class Item:
    """All that is known of one element in one attempt.

    Attributes:
        element: The element.
        finding: The verdict on it.
        number: The number of its evidence in the answer; None when it has none.
        opinion: The candidate's own verdict.
        said: The words that they chose with it.
        probed: The verdict on the latest answer to its follow-up question.
    """

    element: Element
    finding: Finding
    number: int | None = None
    opinion: Opinion | None = None
    said: str = ""
    probed: Finding | None = None


class VerdictRow(Horizontal):
    """The glyph and number of a verdict, and what there is to say about it."""

    DEFAULT_CSS = """
    VerdictRow { height: auto; margin-bottom: 1; }
    VerdictRow > .glyph { width: 5; }
    VerdictRow > .words { width: 1fr; }
    """

    def __init__(self, item: Item) -> None:
        """Hold the element."""
        super().__init__()
        self._item = item

    def compose(self) -> ComposeResult:
        """Lay the row out."""
        yield Static(glyph(self._item), classes="glyph")
        yield Static(words(self._item), classes="words")


def glyph(item: Item) -> Content:
    """Return a verdict's sign and number."""
    verdict = item.finding.verdict
    number = "" if item.number is None else str(item.number)
    return Content.styled(f"{_GLYPHS[verdict]} {number}", _STYLES[verdict])


def words(item: Item) -> Content:
    """Return a row's text: the name, then a line for each thing to know."""
    undetected = item.finding.verdict is Verdict.NOT_DETECTED
    told = [*_near(item.finding), *_help(item)] if undetected else _quotes(item.finding)
    lines = [_head(item), *told, *_own(item)]
    return Content("\n").join(lines)


def _near(finding: Finding) -> list[Content]:
    return (
        [Content.styled(f"perhaps said here: {quote(finding.near.text)}", "$muted")] if finding.near else []
    )


def _help(item: Item) -> list[Content]:
    if item.probed is not None and item.probed.covered:
        return [Content.styled("not detected in this answer", "$muted")]
    hint = " ".join(("not detected.", visible_line(item.element.hint))).rstrip()
    probe = visible_line(item.element.probe)
    return [Content.styled(hint, "$muted"), *([Content.styled(probe, "italic")] if probe else [])]


def _head(item: Item) -> Content:
    finding = item.finding
    said = ["" if finding.required else "not asked for"]
    said.append("perhaps" if finding.doubtful else "")
    behind = "   ".join(["", *(one for one in said if one)])
    name = visible_line(item.element.name)
    return Content.assemble((name, "bold" if finding.covered else ""), (behind, "$muted"))


def _quotes(finding: Finding) -> list[Content]:
    style, lead = ("$muted", "") if finding.covered else ("$warning", "said, but denied: ")
    return [
        Content.styled(f"{lead}{quote(one.text)}{_YOUR_CUE if one.personal else ''}", style)
        for one in finding.evidence[:_QUOTES]
    ]


def _own(item: Item) -> list[Content]:
    lines = []
    if item.opinion is not None:
        said = f" {quote(item.said)}" if item.said else ""
        lines.append(Content.styled(_OPINIONS[item.opinion] + said, "bold"))
    if item.probed is not None:
        lines.append(_in_follow_up(item.probed))
    return lines


def _in_follow_up(found: Finding) -> Content:
    if not found.covered:
        return Content.styled("not detected in the follow-up either", "$muted")
    told = "".join(f" {quote(one.text)}" for one in found.evidence[:1])
    return Content.styled(f"✓ covered in the follow-up{told}", "$accent")


def quote(text: str) -> str:
    """Return words of an answer in quotation marks, on one line, cut when they are many."""
    line = " ".join(visible_line(text).split())
    return f"“{line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1] + '…'}”"
