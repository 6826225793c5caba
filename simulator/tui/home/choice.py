"""The controls of the home screen: one of several values on a line, and a box to tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Generic, TypeVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

Value = TypeVar("Value")


class OneOf(Widget, Generic[Value], can_focus=True):
    """Values side by side, one of them chosen: by left and right, by space, or by a click."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", "before", show=False),
        Binding("right,space", "step(1)", "after", show=False),
    ]

    chosen: reactive[int] = reactive(0)

    def __init__(self, options: Sequence[tuple[str, Value]], value: Value, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        """Hold the options as `(label, value)`, with one value chosen; the first when the value is not among them."""
        super().__init__(id=id)
        self._options = options
        self.set_reactive(
            OneOf.chosen, next((n for n, (_label, one) in enumerate(options) if one == value), 0)
        )

    @property
    def value(self) -> Value:
        """The value chosen."""
        return self._options[self.chosen][1]

    def render(self) -> Content:
        """Return the line; the chosen one has a full circle, so that it shows without colour."""
        return Content.assemble(*(part for n in range(len(self._options)) for part in self._part(n)))

    def action_step(self, by: int) -> None:
        """Choose the next or the previous one."""
        self.chosen = (self.chosen + by) % len(self._options)

    def on_click(self, event: events.Click) -> None:
        """Choose what was clicked."""
        at = 0
        for n in range(len(self._options)):
            width = sum(len(text) for text, _style in self._part(n))
            if at <= event.x < at + width:
                self.chosen = n
            at += width

    def _part(self, n: int) -> list[tuple[str, str]]:
        label = self._options[n][0]
        if n == self.chosen:
            return [("● ", "$accent"), (label, "bold underline" if self.has_focus else "bold"), ("   ", "")]
        return [("○ ", "$faint"), (label, "$muted"), ("   ", "")]


class Tick(Widget, can_focus=True):
    """A box to tick, by space or a click."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "turn", "tick", show=False)]

    ticked: reactive[bool] = reactive(default=True)

    class Changed(Message):
        """The box was ticked or cleared."""

    def __init__(self, name: str, label: str, about: str = "", *, ticked: bool = True) -> None:
        """Hold what is ticked.

        Args:
            name: What the box stands for.
            label: What the candidate reads.
            about: A few words behind the label.
            ticked: Whether it is ticked to begin with.
        """
        super().__init__(name=name)
        self._label = label
        self._about = about
        self.set_reactive(Tick.ticked, ticked)

    def render(self) -> Content:
        """Return the line."""
        box = ("[✓] ", "bold $accent") if self.ticked else ("[ ] ", "$muted")
        weight = "bold underline" if self.has_focus else "bold" if self.ticked else ""
        return Content.assemble(box, (self._label, weight), (f"   {self._about}", "$muted"))

    def action_turn(self) -> None:
        """Tick or clear it."""
        self.ticked = not self.ticked
        self.post_message(self.Changed())

    def on_click(self) -> None:
        """Tick or clear it."""
        self.action_turn()
