"""A new bank from the template."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input, Static

from simulator.banks.making import begin, folder_for
from simulator.errors import MockInterviewError
from simulator.practice import Practice
from simulator.tui.debrief.screen import short
from simulator.tui.dialogs.dialog import Dialog, Sheet
from simulator.visible import visible


class NewBank(Dialog[Path]):
    """Asks for an id and writes the bank; stays until that worked or the author goes back."""

    DEFAULT_CSS = """
    NewBank #refused { display: none; margin-top: 1; color: $warning; }
    NewBank #refused.-told { display: block; }
    """

    def __init__(self, practice: Practice) -> None:
        """Hold the banks that there are already."""
        super().__init__()
        self._practice = practice
        self._folder = folder_for(practice.places)

    def compose(self) -> ComposeResult:
        """Lay the sheet out."""
        folder = visible(short(self._folder, Path.cwd(), Path.home()))
        with Sheet():
            yield Static("A new bank", markup=False, classes="title")
            yield Static(
                f"Give it an id: lower-case letters, digits, - and _, a letter first. It begins as a small bank with "
                f"comments, in {folder}, and can be practised at once.",
                markup=False,
                classes="lead",
            )
            yield Input(placeholder="oncall", max_length=64)
            yield Static(markup=False, id="refused")
            yield Static("enter writes it   esc back", markup=False, classes="foot")

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        try:
            path = begin(self._practice.catalogue, self._folder, event.value.strip())
        except MockInterviewError as error:
            self.query_one("#refused", Static).update(visible(str(error)))
            self.query_one("#refused").add_class("-told")
        else:
            self.dismiss(path)
