"""The clock: a bar whose form and colour change as the time runs out, with the time in words beside it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from textual.content import Content
from textual.widget import Widget

from simulator.figures import minutes, minutes_left

LAST_QUARTER = 0.25
LAST_TENTH = 0.1


class Phase(Enum):
    """How far the time has run; each has glyphs, a colour and a word of its own.

    The value is `(left, gone, style, word)`: the glyph of the time left, that of the time gone, the colour,
    and what stands behind the time.
    """

    CALM = ("━", "─", "$accent", "left")
    QUARTER = ("╍", "╌", "$warning", "left, last quarter")
    TENTH = ("▪", "·", "$error", "left, round it off")
    OVER = ("·", "·", "$warning", "overtime")


@dataclass(frozen=True, slots=True)
class Face:
    """What the clock shows at one moment.

    Attributes:
        phase: How far the time has run.
        share: The share of the time that is left, 0..1.
        label: The time in words.
    """

    phase: Phase
    share: float
    label: str


def face(remaining: float, limit: float) -> Face:
    """Return what the clock shows with so many seconds remaining, negative in overtime."""
    phase = _phase(remaining, limit)
    share = max(0.0, remaining / limit)
    word = phase.value[3]
    label = f"{word} +{minutes(-remaining)}" if phase is Phase.OVER else f"{minutes_left(remaining)} {word}"
    return Face(phase, share, label)


def _phase(remaining: float, limit: float) -> Phase:
    if remaining <= 0:
        return Phase.OVER
    if remaining <= limit * LAST_TENTH:
        return Phase.TENTH
    return Phase.QUARTER if remaining <= limit * LAST_QUARTER else Phase.CALM


def bar(share: float, width: int, *, left: str = "━", gone: str = "─", style: str = "$accent") -> Content:
    """Return a bar of `width` cells with a share of it filled, 0..1."""
    halves = round(share * width * 2)
    filled = left * (halves // 2) + ("╸" if left == "━" and halves % 2 else "")
    return Content.assemble((filled, style), (gone * (width - len(filled)), "$faint"))


class ClockBar(Widget):
    """The bar and the time left, on one line."""

    DEFAULT_CSS = "ClockBar { height: 1; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        """Show a full clock until it is told the time."""
        super().__init__(id=id)
        self.face = Face(Phase.CALM, 1.0, "")

    def show(self, remaining: float, limit: float) -> None:
        """Show the time; draws anew only when something visible changed."""
        new = face(remaining, limit)
        width = max(1, self.size.width)
        old, self.face = self.face, new
        if (old.label, round(old.share * width * 2)) != (new.label, round(new.share * width * 2)):
            self.refresh()

    def render(self) -> Content:
        """Return the line."""
        left, gone, style, _word = self.face.phase.value
        label = f" {self.face.label}"
        line = bar(self.face.share, max(0, self.size.width - len(label)), left=left, gone=gone, style=style)
        return line + Content.styled(label, f"bold {style}" if self.face.phase is not Phase.CALM else "")
