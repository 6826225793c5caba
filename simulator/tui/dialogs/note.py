"""Writing a note."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Static

from simulator.tui.dialogs.dialog import Dialog, Sheet
from simulator.tui.widgets.editor import Editor


class Note(Dialog[str]):
    """Asks for a note; escape keeps the old one."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+s,f5", "keep", "keep")]

    def __init__(self, note: str) -> None:
        """Hold the note as it stands."""
        super().__init__()
        self._note = note

    def compose(self) -> ComposeResult:
        """Lay the sheet out."""
        with Sheet():
            yield Static("Your note on this answer", markup=False, classes="title")
            yield Editor(self._note)
            yield Static("ctrl+s or f5 keeps   esc leaves it as it was", markup=False, classes="foot")

    def action_keep(self) -> None:
        """Hand the note back."""
        self.dismiss(self.query_one(Editor).text.strip())
