"""Choosing words from an answer."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Static

from simulator.tui.dialogs.dialog import Dialog, Sheet
from simulator.tui.widgets.editor import Editor
from simulator.visible import visible

Range = tuple[int, int]
"""Offsets into the answer in code points, the second behind the last; equal when no words were chosen."""


class Words(Dialog[Range]):
    """Asks which words say it; they are selected as in any text, by keys or mouse."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "choose", priority=True)]

    def __init__(self, element: str, answer: str) -> None:
        """Hold the answer and the name of what its words are to show."""
        super().__init__()
        self._element = element
        self._answer = answer

    def compose(self) -> ComposeResult:
        """Lay the sheet out."""
        with Sheet():
            yield Static(f"Which words say it: {visible(self._element)}", markup=False, classes="title")
            yield Editor(self._answer, read_only=True)
            yield Static(
                "shift+arrows or the mouse select   enter keeps   esc back", markup=False, classes="foot"
            )

    def on_mount(self) -> None:
        """Begin at the answer's beginning."""
        self.query_one(Editor).move_cursor((0, 0))

    def action_choose(self) -> None:
        """Hand the selection back."""
        self.dismiss(self.query_one(Editor).selected_range)
