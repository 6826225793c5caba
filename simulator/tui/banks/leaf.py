"""The page beside the list: paragraphs of a study guide, and problems in their place, laid out for a width."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.geometry import Size
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget

from simulator.banks.excerpts import excerpt
from simulator.banks.guide import Kind, Paragraph
from simulator.banks.problems import Problem
from simulator.tui.banks.items import PROBLEM_SIGNS, PROBLEM_STYLES
from simulator.visible import visible

WIDEST = 96
"""Columns; longer lines are hard to read."""

_STYLES = {Kind.TITLE: "bold $accent", Kind.HEADING: "bold", Kind.LABEL: "$accent"}
_INDENTS = {Kind.ITEM: ("· ", "  "), Kind.QUOTE: ("▏ ", "▏ ")}
_CLOSE_UP = frozenset({(Kind.ITEM, Kind.ITEM), (Kind.HEADING, Kind.TEXT), (Kind.TITLE, Kind.TEXT)})
_HEADS = frozenset({Kind.TITLE, Kind.HEADING})


@dataclass(frozen=True, slots=True)
class InPlace:
    """A problem with the lines of its file."""

    problem: Problem
    lines: Sequence[str]


Block = Paragraph | InPlace


class Leaf(Widget):
    """Blocks of text below one another; however many there are, only the lines in sight are drawn."""

    DEFAULT_CSS = "Leaf { height: auto; }"

    def __init__(self) -> None:
        """Hold nothing."""
        super().__init__()
        self._blocks: tuple[Block, ...] = ()
        self._laid_out: tuple[int, list[Content]] = (-1, [])

    def show(self, blocks: Iterable[Block]) -> None:
        """Show these blocks instead."""
        self._blocks = tuple(blocks)
        self._laid_out = (-1, [])
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines there are at a width."""
        del container, viewport
        return len(self._lines(width))

    def render_line(self, y: int) -> Strip:
        """Return one of the lines."""
        width, style = self.size.width, self.visual_style
        lines = self._lines(width)
        if y >= len(lines) or not lines[y].plain:
            return Strip.blank(width, style.rich_style)
        return Visual.to_strips(self, lines[y], width, 1, style, pad=True)[0]

    def _lines(self, width: int) -> list[Content]:
        if self._laid_out[0] != width:
            self._laid_out = (width, list(lay_out(self._blocks, min(width, WIDEST))))
        return self._laid_out[1]


def lay_out(blocks: Iterable[Block], width: int) -> Iterator[Content]:
    """Yield the lines of blocks at a width."""
    before: Block | None = None
    for block in blocks:
        if before is not None and not _close_up(before, block):
            yield Content("")
        if isinstance(block, InPlace):
            yield from _problem(block, width)
        else:
            quiet = isinstance(before, Paragraph) and before.kind in _HEADS
            yield from _paragraph(block, width, quiet=quiet)
        before = block


def _close_up(before: Block, block: Block) -> bool:
    if isinstance(before, InPlace) or isinstance(block, InPlace):
        return False
    return before.kind is Kind.LABEL or (before.kind, block.kind) in _CLOSE_UP


def _paragraph(one: Paragraph, width: int, *, quiet: bool) -> Iterator[Content]:
    """Yield the lines of a paragraph; the one below a heading is quiet, for it says where and how long."""
    first, rest = _INDENTS.get(one.kind, ("", ""))
    style = "$muted" if quiet and one.kind is Kind.TEXT else _STYLES.get(one.kind, "")
    text = visible(one.text)
    if one.kind is Kind.ITEM:
        lead = f"{visible(one.lead)}: " if one.lead and text else visible(one.lead)
        content = Content.assemble((lead, "bold"), text)
    else:
        content = Content.styled(f"{visible(one.lead)} {text}".strip(), style)
    for number, line in enumerate(_wrapped(content, width - len(rest))):
        yield (
            Content.styled(rest if number else first, "$accent" if one.kind is Kind.QUOTE else "$muted")
            + line
        )


def _problem(one: InPlace, width: int) -> Iterator[Content]:
    """Yield where it is and what it is, how to mend it, and the line with a caret below the column."""
    problem = one.problem
    style = PROBLEM_STYLES[problem.severity]
    place = visible(f"{problem.path.name}:{problem.line}:{problem.column}")
    head = f"{PROBLEM_SIGNS[problem.severity]} {problem.severity.value}   {place}"
    yield from _wrapped(Content.styled(head, f"bold {style}"), width)
    yield from _wrapped(Content(visible(problem.message)), width)
    if problem.remedy:
        yield from _wrapped(Content.styled(visible(problem.remedy), "$muted"), width)
    if problem.line <= len(one.lines):
        margin = f"{problem.line:>4} │ "
        found = excerpt(problem, one.lines, max(width - len(margin) - 1, 10))
        yield Content.assemble((margin, "$muted"), found.before, found.after)
        caret = " " * Content(found.before).cell_length
        yield Content.assemble((" " * (len(margin) - 2) + "│ ", "$muted"), caret, ("^", f"bold {style}"))


def _wrapped(content: Content, width: int) -> list[Content]:
    return [line for part in content.split("\n", allow_blank=True) for line in part.wrap(max(width, 8))]
