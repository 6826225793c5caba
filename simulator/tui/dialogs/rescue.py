"""Where to write the log when its own folder fails."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input, Static

from simulator.errors import MockInterviewError
from simulator.sessions.journal import Journal
from simulator.tui.dialogs.dialog import Dialog, Sheet
from simulator.visible import visible


class Rescue(Dialog[str]):
    """Asks for a folder and moves the journal there; stays until that worked or the candidate goes back."""

    def __init__(self, journal: Journal) -> None:
        """Hold the journal in trouble."""
        super().__init__()
        self._journal = journal

    def compose(self) -> ComposeResult:
        """Lay the sheet out."""
        with Sheet():
            yield Static("Write the log to another folder", markup=False, classes="title")
            yield Static(visible(self._journal.trouble or ""), markup=False, classes="lead")
            yield Input(str(Path.home()), select_on_focus=False)
            yield Static(
                "enter writes everything typed so far there   esc back", markup=False, classes="foot"
            )

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        try:
            self._journal.move_to(Path(event.value).expanduser().absolute())
        except MockInterviewError as error:
            self.query_one(".lead", Static).update(visible(str(error)))
        else:
            self.app.notify(f"The log is now {visible(str(self._journal.path))}", markup=False)
            self.dismiss(str(self._journal.path))
