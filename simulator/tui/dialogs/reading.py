"""A text to read and put away again."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from simulator.tui.dialogs.dialog import Dialog, Sheet


class Reading(Dialog[None]):
    """A page; escape, enter or q puts it away."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,q,f1", "cancel", "back", show=False)]

    def __init__(self, title: str, text: Content) -> None:
        """Hold the page."""
        super().__init__()
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        """Lay the sheet out."""
        with Sheet():
            yield Static(self._title, markup=False, classes="title")
            with VerticalScroll():
                yield Static(self._text)
            yield Static("esc back", markup=False, classes="foot")
